// Actions of all meetings: those of one lead, with what else they lead; or all of them.

import { useMemo, useState } from 'react';
import type { ActionLine, ActionsView } from '../../../shared/follow-up/calls.ts';
import { searchable } from '../../../shared/follow-up/rules/searchable.ts';
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
import { Segments } from '../../ui/Segments.tsx';
import { Table } from '../../ui/table/Table.tsx';
import { useTable } from '../../ui/table/use-table.ts';
import { TextBox } from '../../ui/TextBox.tsx';
import { actionColumns } from './action-columns.tsx';
import { ActionPanel } from './ActionPanel.tsx';
import { AddAction } from './AddAction.tsx';
import { AlsoLeads } from './AlsoLeads.tsx';
import './follow-up.css';

const views = ['mine', 'all'] as const;
const which = ['open', 'overdue', 'closed', 'all'] as const;

interface Filters {
  readonly which: (typeof which)[number];
  readonly bodyId: string;
  readonly words: string;
}

const idOf = ({ id }: ActionLine) => id;
const none: readonly ActionLine[] = [];

function fits(filters: Filters, row: ActionLine): boolean {
  const wanted = searchable(filters.words);
  return (
    (filters.bodyId === '' || row.bodyId === filters.bodyId) &&
    (filters.which === 'all' ||
      (filters.which === 'overdue' ? row.isOverdue : row.isClosed === (filters.which === 'closed'))) &&
    searchable(`${row.reference} ${row.what} ${row.owner} ${row.last?.text ?? ''}`).includes(wanted)
  );
}

/** What is shown of all: in "mine", the actions of whoever is chosen. */
function shownOf(
  view: ActionsView | undefined,
  filters: Filters,
  holderId: string | null,
): readonly ActionLine[] {
  if (view === undefined) return none;
  return view.actions.filter((row) => (holderId === null || row.holderId === holderId) && fits(filters, row));
}

export function ActionsScreen() {
  const t = useText();
  const speak = useSpeak();
  const { value: view, error } = useAnswer('actions', 'list', {});
  const [opened, setOpened] = useOpened();
  const [part, setPart] = useState<(typeof views)[number] | null>(null);
  const [holder, setHolder] = useState<string | null>(null);
  const [filters, setFilters] = useState<Filters>({ which: 'open', bodyId: '', words: '' });
  const [dialog, setDialog] = useState<'add' | 'document' | null>(null);
  // Who isn't known by name, and whoever comes from elsewhere to one action, sees all of them.
  const shownPart = part ?? (view?.me == null || opened !== null ? 'all' : 'mine');
  const whose = shownPart === 'mine' ? (holder ?? view?.me ?? '') : null;
  const shown = useMemo(() => shownOf(view, filters, whose), [view, filters, whose]);
  const columns = useMemo(() => actionColumns(t, speak), [t, speak]);
  const table = useTable({ name: 'actions', columns, rows: shown, idOf });
  if (view === undefined) return <NotYet error={error} title={t('nav.actions')} />;
  const close = () => {
    setDialog(null);
  };
  const set = (changed: Partial<Filters>) => {
    setFilters((now) => ({ ...now, ...changed }));
  };
  const open = view.actions.find(({ id }) => id === opened);
  const isEmpty = view.actions.length === 0 && view.alsoLed.length === 0;
  return (
    <Screen
      title={t('nav.actions')}
      fixed="actions"
      action={
        <>
          <ExportTable table={table} title={t('nav.actions')} />
          <Button
            disabled={view.actions.length === 0}
            onPress={() => {
              setDialog('document');
            }}
          >
            {t('actions.document')}
          </Button>
          <Button
            onPress={() => {
              setDialog('add');
            }}
          >
            {t('actions.add')}
          </Button>
        </>
      }
      tools={
        isEmpty ? undefined : (
          <>
            <Segments
              label={t('actions.views')}
              parts={views.map((each) => ({ part: each, label: t(`actions.view.${each}`) }))}
              shown={shownPart}
              onShow={setPart}
            />
            {shownPart === 'mine' ? (
              <Choice
                label={t('actions.lead')}
                value={whose ?? ''}
                options={[
                  { value: '', label: t('actions.chooseLead') },
                  ...view.holders.map(({ id, name }) => ({ value: id, label: name })),
                ]}
                onChange={setHolder}
              />
            ) : (
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
            )}
            <Choice
              label={t('actions.which')}
              value={filters.which}
              options={which.map((value) => ({ value, label: t(`actions.which.${value}`) }))}
              onChange={(value) => {
                set({ which: value });
              }}
            />
            <TextBox
              label={t('actions.find')}
              value={filters.words}
              onChange={(words) => {
                set({ words });
              }}
              type="search"
            />
            <p className="tool-count" role="status">
              {shown.length === view.actions.length
                ? t('actions.count', { count: shown.length })
                : t('actions.countFiltered', { shown: shown.length, count: view.actions.length })}
            </p>
          </>
        )
      }
      panel={
        open === undefined ? undefined : (
          <ActionPanel
            key={open.id}
            id={open.id}
            onClose={() => {
              setOpened(null);
            }}
          />
        )
      }
    >
      {isEmpty || (whose === null && view.actions.length === 0) ? (
        <Empty title={t('actions.emptyTitle')}>
          <p>{t('actions.emptyText')}</p>
        </Empty>
      ) : whose === '' ? (
        <p className="quiet follow-up-none">{t('actions.chooseWhose')}</p>
      ) : shown.length === 0 ? (
        <p className="quiet follow-up-none">{t('actions.noneFit')}</p>
      ) : (
        <Table
          table={table}
          label={t('table.list', { what: t('nav.actions') })}
          opened={opened}
          onOpen={setOpened}
        />
      )}
      {whose === null || whose === '' ? null : (
        <AlsoLeads led={view.alsoLed.filter(({ holderId }) => holderId === whose)} />
      )}
      {dialog === 'add' ? <AddAction bodies={view.bodies} onClose={close} onAdded={setOpened} /> : null}
      {dialog === 'document' ? (
        <DocumentMaker
          title={t('actions.document')}
          hint={t('actions.documentHint')}
          wanted={(edition) => ({
            document: 'actions',
            edition,
            bodyId: shownPart === 'all' ? filters.bodyId : '',
            which: filters.which,
          })}
          onClose={close}
        />
      ) : null}
    </Screen>
  );
}
