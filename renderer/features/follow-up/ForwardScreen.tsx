// The forward plan: business for meetings to come in the order of its days, with parked ideas apart.

import { useMemo, useState } from 'react';
import type { ForwardLine } from '../../../shared/follow-up/forward-calls.ts';
import { searchable } from '../../../shared/follow-up/rules/searchable.ts';
import type { Speak, Text } from '../../../shared/language/speak.ts';
import { DocumentMaker } from '../../parts/DocumentMaker.tsx';
import { ExportTable } from '../../parts/ExportTable.tsx';
import { NotYet } from '../../parts/NotYet.tsx';
import { useAnswer } from '../../state/answers.ts';
import { useOpened } from '../../state/opened.ts';
import { useSpeak, useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { Screen } from '../../ui/layout/Screen.tsx';
import type { Column } from '../../ui/table/columns.ts';
import { Table } from '../../ui/table/Table.tsx';
import { useTable } from '../../ui/table/use-table.ts';
import { TextBox } from '../../ui/TextBox.tsx';
import { AddForward } from './AddForward.tsx';
import { ForwardPanel } from './ForwardPanel.tsx';
import './follow-up.css';

const idOf = ({ id }: ForwardLine) => id;

const which = ['planned', 'parked', 'picked', 'all'] as const;

interface Filters {
  readonly which: (typeof which)[number];
  readonly bodyId: string;
  readonly words: string;
}

function placeOf({ pickedAt, parked }: ForwardLine): Filters['which'] {
  if (pickedAt !== null) return 'picked';
  return parked ? 'parked' : 'planned';
}

function fits({ which: wanted, bodyId, words }: Filters, row: ForwardLine): boolean {
  return (
    (wanted === 'all' || placeOf(row) === wanted) &&
    (bodyId === '' || row.bodyId === bodyId) &&
    searchable(`${row.title} ${row.presenter ?? ''} ${row.lead ?? ''} ${row.note ?? ''}`).includes(
      searchable(words),
    )
  );
}

function forwardColumns(t: Text, speak: Speak): readonly Column<ForwardLine>[] {
  return [
    {
      key: 'title',
      label: t('forward.title'),
      width: 200,
      grows: 3,
      names: true,
      wraps: true,
      text: ({ title, keyDecision }) => (keyDecision ? `${title} (${t('forward.keyDecision')})` : title),
    },
    {
      key: 'wanted',
      label: t('forward.wanted'),
      width: 170,
      folds: 6,
      grows: 1,
      wraps: true,
      text: ({ pickedAt, wanted }) =>
        pickedAt === null ? speak(wanted) : t('forward.pickedAt', { meeting: speak(pickedAt.meeting) }),
      sortBy: ({ wantedDay }) => wantedDay,
    },
    {
      key: 'body',
      label: t('forward.body'),
      width: 120,
      folds: 5,
      grows: 1,
      wraps: 'in full',
      text: ({ bodyId, body }) => (bodyId === null ? t('forward.noBody') : body),
    },
    {
      key: 'purpose',
      label: t('forward.purpose'),
      width: 100,
      folds: 4,
      text: ({ purpose }) => t(`bodies.purpose.${purpose}`),
    },
    {
      key: 'presenter',
      label: t('forward.presenter'),
      width: 120,
      folds: 2,
      grows: 1,
      wraps: true,
      text: ({ presenter }) => presenter ?? '',
    },
    {
      key: 'lead',
      label: t('forward.lead'),
      width: 120,
      folds: 3,
      grows: 1,
      wraps: true,
      text: ({ lead }) => lead ?? '',
    },
    {
      key: 'openness',
      label: t('forward.openness'),
      width: 150,
      folds: 1,
      text: ({ openness }) => t(`meetings.openness.${openness}`),
    },
  ];
}

export function ForwardScreen() {
  const t = useText();
  const speak = useSpeak();
  const { value: view, error } = useAnswer('forward', 'list', {});
  const [opened, setOpened] = useOpened();
  const [filters, setFilters] = useState<Filters>({ which: 'planned', bodyId: '', words: '' });
  const [dialog, setDialog] = useState<'add' | 'document' | null>(null);
  const open = view?.items.find(({ id }) => id === opened);
  // What somebody came for from elsewhere is shown, wherever it is.
  const shown = useMemo(
    () => (view?.items ?? []).filter((row) => row.id === opened || fits(filters, row)),
    [view, filters, opened],
  );
  const columns = useMemo(() => forwardColumns(t, speak), [t, speak]);
  const table = useTable({ name: 'forward', columns, rows: shown, idOf });
  if (view === undefined) return <NotYet error={error} title={t('nav.forward')} />;
  const set = (changed: Partial<Filters>) => {
    setFilters((now) => ({ ...now, ...changed }));
  };
  const close = () => {
    setDialog(null);
  };
  const isEmpty = view.items.length === 0;
  return (
    <Screen
      title={t('nav.forward')}
      fixed="forward"
      action={
        <>
          <ExportTable table={table} title={t('nav.forward')} />
          <Button
            disabled={isEmpty}
            onPress={() => {
              setDialog('document');
            }}
          >
            {t('forward.document')}
          </Button>
          <Button
            onPress={() => {
              setDialog('add');
            }}
          >
            {t('forward.add')}
          </Button>
        </>
      }
      tools={
        isEmpty ? undefined : (
          <>
            <Choice
              label={t('forward.which')}
              value={filters.which}
              options={which.map((value) => ({ value, label: t(`forward.which.${value}`) }))}
              onChange={(value) => {
                set({ which: value });
              }}
            />
            <Choice
              label={t('forward.body')}
              value={filters.bodyId}
              options={[
                { value: '', label: t('forward.anyBody') },
                ...view.bodies.map(({ id, name }) => ({ value: id, label: name })),
              ]}
              onChange={(bodyId) => {
                set({ bodyId });
              }}
            />
            <TextBox
              label={t('forward.find')}
              value={filters.words}
              onChange={(words) => {
                set({ words });
              }}
              type="search"
            />
            <p className="tool-count" role="status">
              {shown.length === view.items.length
                ? t('forward.count', { count: shown.length })
                : t('forward.countFiltered', { shown: shown.length, count: view.items.length })}
            </p>
          </>
        )
      }
      panel={
        open === undefined ? undefined : (
          <ForwardPanel
            key={open.id}
            item={open}
            view={view}
            onClose={() => {
              setOpened(null);
            }}
          />
        )
      }
    >
      {isEmpty ? (
        <Empty title={t('forward.emptyTitle')}>
          <p>{t('forward.emptyText')}</p>
        </Empty>
      ) : shown.length === 0 ? (
        <p className="quiet follow-up-none">{t('forward.noneFit')}</p>
      ) : (
        <Table
          table={table}
          label={t('table.list', { what: t('nav.forward') })}
          opened={opened}
          onOpen={setOpened}
        />
      )}
      {dialog === 'add' ? <AddForward bodies={view.bodies} onClose={close} onAdded={setOpened} /> : null}
      {dialog === 'document' ? (
        <DocumentMaker
          title={t('forward.document')}
          hint={t('forward.documentHint')}
          wanted={(edition) => ({ document: 'forward-plan', edition, bodyId: filters.bodyId })}
          onClose={close}
        />
      ) : null}
    </Screen>
  );
}
