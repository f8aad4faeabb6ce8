// Texts in both languages: what was written beside what has been given in the other language, a meeting at a time, or of the strategy.

import { lazy, Suspense, useMemo, useState } from 'react';
import { languages, type Language } from '../../../shared/language/language.ts';
import type { Speak, Text } from '../../../shared/language/speak.ts';
import type { AnyTextLine, SectionLine } from '../../../shared/translations/calls.ts';
import { ExportTable } from '../../parts/ExportTable.tsx';
import { NotYet } from '../../parts/NotYet.tsx';
import { useAnswer } from '../../state/answers.ts';
import { useApp } from '../../state/app-store.ts';
import { useOpened } from '../../state/opened.ts';
import { useSpeak, useText } from '../../state/text.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { Screen } from '../../ui/layout/Screen.tsx';
import type { Column } from '../../ui/table/columns.ts';
import { Table } from '../../ui/table/Table.tsx';
import { useTable } from '../../ui/table/use-table.ts';
import { SectionPanel, TextPanel } from './TextPanel.tsx';
import './translations.css';

// Fetched with the first report that is opened: whoever gives a title only doesn't wait for the editor.
const ReportPage = lazy(async () => ({
  default: (await import('../reports/ReportPage.tsx')).ReportPage,
}));

const idOf = ({ id }: AnyTextLine) => id;

const shows = ['all', 'to do'] as const;
type Shows = (typeof shows)[number];

function isToDo({ state }: AnyTextLine): boolean {
  return state === 'missing' || state === 'being written' || state === 'changed since';
}

function columnsIn(t: Text, speak: Speak, language: Language): readonly Column<AnyTextLine>[] {
  return [
    {
      key: 'original',
      label: t('translations.original'),
      width: 240,
      grows: 2,
      wraps: true,
      names: true,
      text: ({ original }) => original,
    },
    {
      key: 'text',
      label: t(`translations.text.${language}`),
      width: 240,
      grows: 2,
      wraps: true,
      text: ({ text }) => text,
    },
    {
      key: 'of',
      label: t('translations.of'),
      width: 180,
      grows: 1,
      wraps: true,
      folds: 2,
      text: ({ thing, fieldName }) =>
        t('translations.named', { thing: speak(thing), field: speak(fieldName) }),
    },
    {
      key: 'state',
      label: t('translations.state'),
      width: 150,
      folds: 1,
      wraps: true,
      text: ({ state }) => t(`translations.state.${state}`),
    },
  ];
}

interface Chosen {
  readonly visit: number;
  /** Empty until somebody chooses. */
  readonly about: string;
  readonly language: Language;
}

/** Of a line, whose id ends in its language. */
function placeOf(focus: string): Partial<Chosen> {
  const language = languages.find((each) => focus.endsWith(`/${each}`));
  return language === undefined ? { about: '' } : { about: '', language };
}

export function TranslationsScreen() {
  const t = useText();
  const speak = useSpeak();
  const { focus, visit } = useApp(({ destination }) => destination);
  const [chosen, setChosen] = useState<Chosen>({ visit: -1, about: '', language: 'cy' });
  // Whoever comes for one text sees it in its language, among those that it belongs to.
  if (chosen.visit !== visit) setChosen({ ...chosen, visit, ...(focus === '' ? {} : placeOf(focus)) });
  const { about, language } = chosen;
  const choose = (changed: Partial<Chosen>) => {
    setChosen({ ...chosen, ...changed });
  };
  const [inReport, setInReport] = useState<SectionLine | null>(null);
  const [show, setShow] = useState<Shows>('all');
  const { value: view, error } = useAnswer('translations', 'list', { about, showing: focus, language });
  const [opened, setOpened] = useOpened();
  const lines = view?.lines;
  // What is open stays in sight while its text is being given.
  const shown = useMemo(
    () => (lines ?? []).filter((line) => show === 'all' || isToDo(line) || line.id === opened),
    [lines, show, opened],
  );
  const columns = useMemo(() => columnsIn(t, speak, language), [t, speak, language]);
  const table = useTable({ name: 'translations', columns, rows: shown, idOf });
  if (view === undefined) return <NotYet error={error} title={t('nav.translations')} />;
  if (inReport !== null)
    return (
      <Suspense fallback={null}>
        <ReportPage
          paperId={inReport.paperId}
          beside={{ language, sectionId: inReport.thingId }}
          backTo={t('translations.all')}
          onBack={() => {
            setInReport(null);
          }}
        />
      </Suspense>
    );
  const open = view.lines.find(({ id }) => id === opened);
  const given = view.lines.filter((line) => !isToDo(line)).length;
  return (
    <Screen
      title={t('nav.translations')}
      fixed="translations"
      action={<ExportTable table={table} title={t('nav.translations')} />}
      tools={
        <>
          <Choice
            label={t('translations.about')}
            className="translations-about"
            value={view.about}
            options={view.choices.map(({ id, label }) => ({ value: id, label: speak(label) }))}
            onChange={(id) => {
              choose({ about: id });
            }}
          />
          <Choice
            label={t('translations.language')}
            value={language}
            options={languages.map((value) => ({ value, label: t(`translations.language.${value}`) }))}
            onChange={(value) => {
              choose({ about: view.about, language: value });
            }}
          />
          <Choice
            label={t('translations.show')}
            value={show}
            options={shows.map((value) => ({ value, label: t(`translations.show.${value}`) }))}
            onChange={setShow}
          />
          <p className="tool-count" role="status">
            {t('translations.count', { given, count: view.lines.length })}
          </p>
        </>
      }
      panel={
        open === undefined ? undefined : open.kind === 'section_text' ? (
          <SectionPanel
            key={open.id}
            line={open}
            onOpen={() => {
              setInReport(open);
            }}
            onClose={() => {
              setOpened(null);
            }}
          />
        ) : (
          <TextPanel
            key={open.id}
            line={open}
            language={language}
            onClose={() => {
              setOpened(null);
            }}
          />
        )
      }
    >
      {view.lines.length === 0 ? (
        <Empty title={t('translations.nothing')}>
          <p>{t('translations.nothingText')}</p>
        </Empty>
      ) : shown.length === 0 ? (
        <p className="quiet translations-done">{t('translations.allDone')}</p>
      ) : (
        <Table
          table={table}
          label={t('table.list', { what: t('nav.translations') })}
          opened={opened}
          onOpen={setOpened}
        />
      )}
    </Screen>
  );
}
