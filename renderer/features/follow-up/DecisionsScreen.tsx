// The decisions register: every body's decisions across the years, searched and filtered, with what became of each.

import { useMemo, useState } from 'react';
import type { DecisionLine, DecisionsView } from '../../../shared/follow-up/decision-calls.ts';
import { noDecisionFilters, type DecisionFilters } from '../../../shared/follow-up/rules/decision-filters.ts';
import type { Speak, Text } from '../../../shared/language/speak.ts';
import { DocumentMaker } from '../../parts/DocumentMaker.tsx';
import { ExportTable } from '../../parts/ExportTable.tsx';
import { NotYet } from '../../parts/NotYet.tsx';
import { useAnswer } from '../../state/answers.ts';
import { useOpened } from '../../state/opened.ts';
import { dateText, useSpeak, useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { Screen } from '../../ui/layout/Screen.tsx';
import type { Column } from '../../ui/table/columns.ts';
import { Table } from '../../ui/table/Table.tsx';
import { useTable } from '../../ui/table/use-table.ts';
import { TextBox } from '../../ui/TextBox.tsx';
import { DecisionPanel } from './DecisionPanel.tsx';
import './follow-up.css';

const idOf = ({ id }: DecisionLine) => id;
const none: readonly DecisionLine[] = [];

function became(t: Text, { actions, followUps }: DecisionLine): string {
  return [
    ...actions.map(({ reference, state }) => `${reference}: ${t(`actions.state.${state}`)}`),
    ...followUps.map(({ on, text }) => `${dateText(on)}: ${text}`),
  ].join('; ');
}

function decisionColumns(t: Text, speak: Speak): readonly Column<DecisionLine>[] {
  return [
    {
      key: 'day',
      label: t('decisions.day'),
      width: 120,
      text: ({ day }) => dateText(day),
      sortBy: ({ day }) => day,
      exported: ({ day }) => day,
    },
    {
      key: 'body',
      label: t('actions.body'),
      width: 110,
      folds: 6,
      grows: 1,
      wraps: 'in full',
      text: ({ body }) => body,
    },
    { key: 'number', label: t('decisions.number'), width: 56, folds: 5, text: ({ number }) => number },
    { key: 'minute', label: t('decisions.minute'), width: 68, folds: 4, text: ({ minute }) => minute },
    {
      key: 'text',
      label: t('decisions.decided'),
      width: 220,
      grows: 3,
      names: true,
      wraps: true,
      text: ({ title, text, openness }) =>
        `${title}: ${text}${openness === 'open' ? '' : ` (${t(`meetings.openness.${openness}`)})`}`,
    },
    {
      key: 'recommendation',
      label: t('decisions.recommended'),
      width: 176,
      folds: 1,
      grows: 2,
      wraps: true,
      text: ({ recommendation }) => recommendation ?? '',
    },
    {
      key: 'vote',
      label: t('decisions.vote'),
      width: 130,
      folds: 2,
      grows: 1,
      wraps: 'in full',
      text: ({ result, how }) => (result === null ? t(`minutes.how.${how}`) : speak(result)),
    },
    {
      key: 'became',
      label: t('decisions.became'),
      width: 150,
      folds: 3,
      grows: 2,
      wraps: true,
      text: (row) => became(t, row),
    },
  ];
}

interface FilteringProps {
  readonly view: DecisionsView;
  readonly filters: DecisionFilters;
  readonly onFilters: (filters: DecisionFilters) => void;
}

function Filtering({ view, filters, onFilters }: FilteringProps) {
  const t = useText();
  const speak = useSpeak();
  const set = (changed: Partial<DecisionFilters>) => {
    onFilters({ ...filters, ...changed });
  };
  return (
    <>
      <TextBox
        label={t('decisions.find')}
        value={filters.words}
        onChange={(words) => {
          set({ words });
        }}
        type="search"
      />
      <Choice
        label={t('actions.body')}
        value={filters.bodyId}
        options={[
          { value: '', label: t('actions.anyBody') },
          ...view.bodies.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(bodyId) => {
          set({ bodyId });
        }}
      />
      <Choice
        label={t('decisions.year')}
        value={filters.from.slice(0, 4)}
        options={[
          { value: '', label: t('decisions.allYears') },
          ...view.years.map((year) => ({ value: year, label: year })),
        ]}
        onChange={(year) => {
          set(year === '' ? { from: '', to: '' } : { from: `${year}-01-01`, to: `${year}-12-31` });
        }}
      />
      {view.people.length === 0 ? null : (
        <Choice
          label={t('decisions.person')}
          value={filters.personId}
          options={[
            { value: '', label: t('decisions.anybody') },
            ...view.people.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(personId) => {
            set({ personId });
          }}
        />
      )}
      {view.objectives.length === 0 ? null : (
        <Choice
          label={t('decisions.objective')}
          value={filters.objectiveId}
          options={[
            { value: '', label: t('decisions.anyObjective') },
            ...view.objectives.map(({ id, title }) => ({ value: id, label: speak(title) })),
          ]}
          onChange={(objectiveId) => {
            set({ objectiveId });
          }}
        />
      )}
    </>
  );
}

export function DecisionsScreen() {
  const t = useText();
  const speak = useSpeak();
  const [filters, setFilters] = useState(noDecisionFilters);
  const { value: found, error } = useAnswer('decisions', 'list', filters);
  // While the next answer is on its way the last one stays, so that nothing moves under whoever is typing.
  const [last, setLast] = useState(found);
  if (found !== undefined && found !== last) setLast(found);
  const view = found ?? last;
  const [opened, setOpened] = useOpened();
  const [making, setMaking] = useState(false);
  const columns = useMemo(() => decisionColumns(t, speak), [t, speak]);
  const shown = view?.decisions ?? none;
  const table = useTable({ name: 'decisions', columns, rows: shown, idOf });
  if (view === undefined) return <NotYet error={error} title={t('nav.decisions')} />;
  const open = shown.find(({ id }) => id === opened);
  return (
    <Screen
      title={t('nav.decisions')}
      fixed="decisions"
      action={
        <>
          <ExportTable table={table} title={t('nav.decisions')} />
          <Button
            disabled={view.total === 0}
            onPress={() => {
              setMaking(true);
            }}
          >
            {t('decisions.document')}
          </Button>
        </>
      }
      tools={
        view.total === 0 ? undefined : (
          <>
            <Filtering view={view} filters={filters} onFilters={setFilters} />
            <p className="tool-count" role="status">
              {shown.length === view.total
                ? t('decisions.count', { count: view.total })
                : t('decisions.countFiltered', { shown: shown.length, count: view.total })}
            </p>
          </>
        )
      }
      panel={
        open === undefined ? undefined : (
          <DecisionPanel
            key={open.id}
            decision={open}
            onClose={() => {
              setOpened(null);
            }}
          />
        )
      }
    >
      {view.total === 0 ? (
        <Empty title={t('decisions.emptyTitle')}>
          <p>{t('decisions.emptyText')}</p>
        </Empty>
      ) : shown.length === 0 ? (
        <p className="quiet follow-up-none">{t('decisions.noneFit')}</p>
      ) : (
        <Table
          table={table}
          label={t('table.list', { what: t('nav.decisions') })}
          opened={opened}
          onOpen={setOpened}
        />
      )}
      {making ? (
        <DocumentMaker
          title={t('decisions.document')}
          hint={t('decisions.documentHint')}
          wanted={(edition) => ({ document: 'decisions', edition, filters })}
          onClose={() => {
            setMaking(false);
          }}
        />
      ) : null}
    </Screen>
  );
}
