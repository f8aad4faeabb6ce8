// The meetings of every body by day; one of them opens as a page of its own.

import { useMemo, useState } from 'react';
import type { MeetingLine, MeetingsView } from '../../../shared/meetings/calls.ts';
import { dayAfter } from '../../../shared/kernel/days.ts';
import type { Speak, Text } from '../../../shared/language/speak.ts';
import { DocumentMaker } from '../../parts/DocumentMaker.tsx';
import { ExportTable } from '../../parts/ExportTable.tsx';
import { NotYet } from '../../parts/NotYet.tsx';
import { ToBodies } from '../../parts/ToBodies.tsx';
import { useAnswer } from '../../state/answers.ts';
import { useApp } from '../../state/app-store.ts';
import { useOpened } from '../../state/opened.ts';
import { dateText, useSpeak, useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { Screen } from '../../ui/layout/Screen.tsx';
import type { Column } from '../../ui/table/columns.ts';
import { Table } from '../../ui/table/Table.tsx';
import { useTable } from '../../ui/table/use-table.ts';
import { saveCalendar } from '../../parts/save-calendar.ts';
import { Segments } from '../../ui/Segments.tsx';
import { AddMeeting } from './AddMeeting.tsx';
import { CalendarPart } from './year/CalendarPart.tsx';
import { MeetingPage } from './MeetingPage.tsx';
import { PlanPart } from './year/PlanPart.tsx';
import { stateText } from './state-text.ts';
import './meetings.css';

const idOf = ({ id }: MeetingLine) => id;

/** Only where something clashes: otherwise it would be an empty column. */
function clashColumn(t: Text, speak: Speak): Column<MeetingLine> {
  return {
    key: 'clashes',
    label: t('meetings.clashes'),
    width: 200,
    grows: 1,
    wraps: true,
    text: ({ clashes }) => clashes.map(speak).join(' '),
  };
}

function meetingColumns(t: Text): readonly Column<MeetingLine>[] {
  return [
    {
      key: 'name',
      label: t('meetings.body'),
      width: 170,
      grows: 2,
      names: true,
      wraps: true,
      text: ({ title, body }) => (title === null ? body : `${title}, ${body}`),
    },
    {
      key: 'day',
      label: t('meetings.day'),
      width: 140,
      text: ({ day }) => dateText(day),
      sortBy: ({ day, time }) => `${day} ${time ?? ''}`,
      exported: ({ day }) => day,
    },
    { key: 'time', label: t('meetings.time'), width: 70, text: ({ time }) => time ?? '' },
    {
      key: 'place',
      label: t('meetings.place'),
      width: 120,
      folds: 3,
      grows: 1,
      wraps: true,
      text: ({ place }) => place ?? '',
    },
    {
      key: 'kind',
      label: t('meetings.kindOf'),
      width: 110,
      folds: 2,
      text: ({ kind }) => t(`meetings.kind.${kind}`),
    },
    {
      key: 'state',
      label: t('meetings.stateOf'),
      width: 130,
      wraps: true,
      text: (meeting) => stateText(t, meeting),
    },
    {
      key: 'items',
      label: t('meetings.items'),
      width: 70,
      folds: 1,
      figures: true,
      text: ({ items }) => String(items),
      sortBy: ({ items }) => items,
    },
  ];
}

type When = 'toCome' | 'past' | 'all';

const parts = ['list', 'plan', 'calendar'] as const;

/** The days that are shown, as they are asked for elsewhere. */
function rangeOf(when: When, today: string): { readonly from: string; readonly to: string } {
  return { from: when === 'toCome' ? today : '', to: when === 'past' ? dayAfter(today, -1) : '' };
}

function shownOf(view: MeetingsView | undefined, ofBody: string, when: When, today: string): MeetingLine[] {
  const found = (view?.meetings ?? []).filter(
    ({ bodyId, day }) =>
      (ofBody === '' || bodyId === ofBody) && (when === 'all' || day >= today === (when === 'toCome')),
  );
  return when === 'past' ? found.toReversed() : found;
}

function NoMeetings({ view }: { readonly view: MeetingsView }) {
  const t = useText();
  return (
    <Empty title={t('meetings.emptyTitle')}>
      {view.bodies.length > 0 ? (
        <p>{t('meetings.emptyText')}</p>
      ) : (
        <>
          <p>{t('meetings.noBodiesText')}</p>
          <ToBodies />
        </>
      )}
    </Empty>
  );
}

export function MeetingsScreen() {
  const t = useText();
  const speak = useSpeak();
  const { value: view, error } = useAnswer('meetings', 'list', {});
  const today = useApp(({ header }) => header?.today ?? '');
  const [opened, setOpened, sentTo] = useOpened();
  const visit = useApp(({ destination }) => destination.visit);
  const [from, setFrom] = useState<string | null>(null);
  const [adding, setAdding] = useState(false);
  const [printing, setPrinting] = useState(false);
  const [ofBody, setOfBody] = useState('');
  const [when, setWhen] = useState<When>('toCome');
  const [part, setPart] = useState<(typeof parts)[number]>('list');
  const shown = useMemo(() => shownOf(view, ofBody, when, today), [view, ofBody, when, today]);
  const isClashing = shown.some(({ clashes }) => clashes.length > 0);
  const columns = useMemo(
    () => [...meetingColumns(t), ...(isClashing ? [clashColumn(t, speak)] : [])],
    [t, speak, isClashing],
  );
  const table = useTable({ name: 'meetings', columns, rows: shown, idOf });
  if (view === undefined) return <NotYet error={error} title={t('nav.meetings')} />;
  if (view.meetings.some(({ id }) => id === opened) && opened !== null) {
    return (
      <MeetingPage
        // Who is sent there again, or comes back, is shown the part that they were sent to.
        key={`${opened} ${visit}`}
        id={opened}
        first={sentTo}
        onClose={() => {
          setFrom(opened);
          setOpened(null);
        }}
      />
    );
  }
  const switcher = (
    <Segments
      label={t('meetings.views')}
      parts={parts.map((each) => ({ part: each, label: t(`meetings.view.${each}`) }))}
      shown={part}
      onShow={setPart}
    />
  );
  if (part === 'calendar') return <CalendarPart switcher={switcher} />;
  if (part === 'plan' && view.bodies.length > 0) {
    return (
      <PlanPart
        bodies={view.bodies}
        bodyId={ofBody}
        switcher={switcher}
        onMade={(bodyId) => {
          setOfBody(bodyId);
          setWhen('toCome');
          setPart('list');
        }}
      />
    );
  }
  return (
    <Screen
      title={t('nav.meetings')}
      fixed="meetings"
      action={
        <>
          <ExportTable table={table} title={t('nav.meetings')} />
          <Button
            disabled={shown.length === 0}
            onPress={() => saveCalendar(t('nav.meetings'), { bodyId: ofBody, ...rangeOf(when, today) })}
          >
            {t('meetings.file.save')}
          </Button>
          <Button
            disabled={shown.length === 0}
            onPress={() => {
              setPrinting(true);
            }}
          >
            {t('meetings.calendar.make')}
          </Button>
          <Button
            disabled={view.bodies.length === 0}
            onPress={() => {
              setAdding(true);
            }}
          >
            {t('meetings.add')}
          </Button>
        </>
      }
      tools={
        <>
          {switcher}
          <Choice
            label={t('meetings.ofBody')}
            value={ofBody}
            options={[
              { value: '', label: t('meetings.ofAll') },
              ...view.bodies.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChange={setOfBody}
          />
          <Choice
            label={t('meetings.when')}
            value={when}
            options={(['toCome', 'past', 'all'] as const).map((value) => ({
              value,
              label: t(`meetings.${value}`),
            }))}
            onChange={setWhen}
          />
          <p className="tool-count" role="status">
            {t('meetings.count', { count: shown.length })}
          </p>
        </>
      }
    >
      {view.meetings.length === 0 ? (
        <NoMeetings view={view} />
      ) : shown.length === 0 ? (
        <p className="quiet meetings-none">{t('meetings.noneShown')}</p>
      ) : (
        <Table
          table={table}
          label={t('table.list', { what: t('nav.meetings') })}
          opened={opened}
          from={from}
          onOpen={setOpened}
        />
      )}
      {printing ? (
        <DocumentMaker
          title={t('meetings.calendar.make')}
          hint={t('meetings.calendar.makeHint')}
          isOneEdition
          wanted={() => ({ document: 'calendar', bodyId: ofBody, ...rangeOf(when, today) })}
          onClose={() => {
            setPrinting(false);
          }}
        />
      ) : null}
      {adding ? (
        <AddMeeting
          bodies={view.bodies}
          bodyId={ofBody}
          onClose={() => {
            setAdding(false);
          }}
          onAdded={setOpened}
        />
      ) : null}
    </Screen>
  );
}
