// Every activity, as a table or as a board by progress, filtered and changed one at a time or many at once.

import { useMemo, useState } from 'react';
import type { ActivityRow } from '../../../shared/activities/calls.ts';
import { NotYet } from '../../parts/NotYet.tsx';
import { useAnswer } from '../../state/answers.ts';
import { go, useApp } from '../../state/app-store.ts';
import { useOpened } from '../../state/opened.ts';
import { useSpeak, useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { Screen } from '../../ui/layout/Screen.tsx';
import { Table } from '../../ui/table/Table.tsx';
import { useTable } from '../../ui/table/use-table.ts';
import { ExportTable } from '../../parts/ExportTable.tsx';
import { ActivityBoard } from './ActivityBoard.tsx';
import { ActivityPanel } from './ActivityPanel.tsx';
import { activityColumns } from './activity-columns.tsx';
import { AddActivity } from './AddActivity.tsx';
import { BulkEdit } from './BulkEdit.tsx';
import { FilterBar } from './FilterBar.tsx';
import { filtered, isFiltered, noFilters, type Filters } from './filters.ts';
import './activities.css';

const idOf = ({ id }: ActivityRow) => id;

export function ActivitiesScreen() {
  const t = useText();
  const speak = useSpeak();
  const { value: rows, error } = useAnswer('activities', 'list', {});
  const objectives = useAnswer('strategy', 'strategy', {}).value?.objectives ?? [];
  const today = useApp(({ header }) => header?.today ?? '');
  const [filters, setFilters] = useState<Filters>(noFilters);
  const [opened, setOpened] = useOpened();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [adding, setAdding] = useState(false);
  const shown = useMemo(() => filtered(rows ?? [], filters, today), [rows, filters, today]);
  const columns = useMemo(() => activityColumns(t, speak), [t, speak]);
  const table = useTable({ name: 'activities', columns, rows: shown, idOf });
  if (rows === undefined) return <NotYet error={error} title={t('nav.activities')} />;
  const add = (
    <Button
      look={rows.length === 0 ? 'main' : 'plain'}
      disabled={objectives.length === 0}
      onPress={() => {
        setAdding(true);
      }}
    >
      {t('activities.add')}
    </Button>
  );
  const adder = adding ? (
    <AddActivity
      objectives={objectives}
      onClose={() => {
        setAdding(false);
      }}
      onAdded={setOpened}
    />
  ) : null;
  if (rows.length === 0) {
    return (
      <Screen title={t('nav.activities')} action={add}>
        <Empty title={t('activities.emptyTitle')}>
          <p>{t(objectives.length === 0 ? 'activities.needsObjective' : 'activities.emptyText')}</p>
          <Button
            onPress={() => {
              go(objectives.length === 0 ? 'strategy' : 'import');
            }}
          >
            {t(objectives.length === 0 ? 'nav.strategy' : 'start.import')}
          </Button>
        </Empty>
        {adder}
      </Screen>
    );
  }
  const open = rows.find(({ id }) => id === opened);
  const present = rows.filter(({ id }) => chosen.has(id)).map(({ id }) => id);
  return (
    <Screen
      title={t('nav.activities')}
      action={
        <>
          {filters.layout === 'table' ? <ExportTable table={table} title={t('nav.activities')} /> : null}
          {add}
        </>
      }
      fixed="activities"
      tools={
        <>
          <FilterBar rows={rows} objectives={objectives} filters={filters} onFilters={setFilters} />
          <p className="tool-count" role="status">
            {isFiltered(filters)
              ? t('activities.countFiltered', { shown: shown.length, count: rows.length })
              : t('activities.count', { count: rows.length })}
          </p>
        </>
      }
      panel={
        open === undefined ? undefined : (
          <ActivityPanel
            key={open.id}
            activity={open}
            onOpen={setOpened}
            onClose={() => {
              setOpened(null);
            }}
          />
        )
      }
    >
      {present.length > 0 ? (
        <BulkEdit
          ids={present}
          objectives={objectives}
          onDone={() => {
            setChosen(new Set());
          }}
        />
      ) : null}
      {shown.length === 0 ? (
        <div className="waiting">
          <p>{t('activities.noneFit')}</p>
          <Button
            onPress={() => {
              setFilters({ ...noFilters, layout: filters.layout });
            }}
          >
            {t('activities.clearFilters')}
          </Button>
        </div>
      ) : filters.layout === 'board' ? (
        <ActivityBoard rows={shown} opened={opened} onOpen={setOpened} />
      ) : (
        <Table
          table={table}
          label={t('table.list', { what: t('nav.activities') })}
          opened={opened}
          onOpen={setOpened}
          chosen={chosen}
          onChosen={setChosen}
        />
      )}
      {adder}
    </Screen>
  );
}
