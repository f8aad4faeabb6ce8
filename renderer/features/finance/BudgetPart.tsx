// The budget of a year: headings as a tree, each with its amounts and their totals.

import { useMemo, useState, type ReactNode } from 'react';
import type { FinanceLineView, FinanceView } from '../../../shared/finance/calls.ts';
import { ExportTable } from '../../parts/ExportTable.tsx';
import { NotYet } from '../../parts/NotYet.tsx';
import { useAnswer } from '../../state/answers.ts';
import { go } from '../../state/app-store.ts';
import { useOpened } from '../../state/opened.ts';
import { useSpeak, useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Chart } from '../../ui/Chart.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { Screen } from '../../ui/layout/Screen.tsx';
import { Table } from '../../ui/table/Table.tsx';
import { useTable, type TableModel } from '../../ui/table/use-table.ts';
import { AddLine } from './AddLine.tsx';
import { budgetColumns, budgetSections } from './budget-columns.tsx';
import { LinePanel } from './LinePanel.tsx';

const idOf = ({ id }: FinanceLineView) => id;
const under = ({ parentId }: FinanceLineView) => parentId;

function Budget({
  table,
  view,
  opened,
  onOpen,
}: {
  readonly table: TableModel<FinanceLineView>;
  readonly view: FinanceView;
  readonly opened: string | null;
  readonly onOpen: (id: string) => void;
}) {
  const t = useText();
  return (
    <div className="finance-budget">
      <Table
        table={table}
        label={t('table.list', { what: t('finance.budget') })}
        opened={opened}
        onOpen={onOpen}
      />
      <p className="finance-section quiet">
        {t('pack.variance-note')}{' '}
        {view.notForecast.length === 0
          ? null
          : t('finance.notForecast', {
              count: view.notForecast.length,
              headings: view.notForecast.join('; '),
            })}{' '}
        {view.notInVariance.length === 0
          ? null
          : t('finance.notInVariance', {
              count: view.notInVariance.length,
              headings: view.notInVariance.join('; '),
            })}
      </p>
      {view.chart === null ? null : (
        <section className="finance-section finance-chart">
          <h2>{t('finance.chart')}</h2>
          <Chart scene={view.chart.scene} alternative={view.chart.alternative} />
        </section>
      )}
    </div>
  );
}

const noView: FinanceView = {
  years: [],
  yearId: null,
  lines: [],
  totals: [],
  notForecast: [],
  notInVariance: [],
  chart: null,
  objectives: [],
  activities: [],
};

export function BudgetPart({ switcher }: { readonly switcher: ReactNode }) {
  const t = useText();
  const speak = useSpeak();
  const [year, setYear] = useState<string | null>(null);
  const { value: view, error } = useAnswer('finance', 'view', { yearId: year });
  const [opened, setOpened] = useOpened();
  const [adding, setAdding] = useState(false);
  const { lines } = view ?? noView;
  const columns = useMemo(() => budgetColumns(t, view ?? noView), [t, view]);
  const sections = useMemo(() => budgetSections(t, view ?? noView), [t, view]);
  const table = useTable({ name: 'budget', columns, rows: lines, idOf, sections, under });
  if (view === undefined) return <NotYet error={error} title={t('nav.finance')} />;
  const yearShown = speak(view.years.find(({ id }) => id === view.yearId)?.label ?? '');
  const open = view.lines.find(({ id }) => id === opened);
  const toImport = (
    <Button
      onPress={() => {
        go('spreadsheet');
      }}
    >
      {t('finance.importFigures')}
    </Button>
  );
  const startAdding = () => {
    setAdding(true);
  };
  return (
    <Screen
      title={t('nav.finance')}
      fixed="budget"
      action={
        <>
          <ExportTable
            table={table}
            title={`${t('finance.budget')} ${yearShown.replace('/', '-')}`}
            sections={t('finance.side')}
          />
          {toImport}
          <Button onPress={startAdding}>{t('finance.add')}</Button>
        </>
      }
      tools={
        <>
          {switcher}
          {view.years.length < 2 ? null : (
            <Choice
              label={t('finance.year')}
              value={view.yearId ?? ''}
              options={view.years.map(({ id, label }) => ({ value: id, label: speak(label) }))}
              onChange={setYear}
            />
          )}
          <p className="tool-count" role="status">
            {yearShown} {t('finance.count', { count: view.lines.length })}
          </p>
        </>
      }
      panel={
        open === undefined ? undefined : (
          <LinePanel
            key={open.id}
            line={open}
            view={view}
            onClose={() => {
              setOpened(null);
            }}
          />
        )
      }
    >
      {view.lines.length === 0 ? (
        <Empty title={t('finance.emptyTitle')}>
          <p>{t('finance.emptyText')}</p>
          <Button
            look="main"
            onPress={() => {
              go('spreadsheet');
            }}
          >
            {t('finance.importFigures')}
          </Button>
        </Empty>
      ) : (
        <Budget table={table} view={view} opened={opened} onOpen={setOpened} />
      )}
      {adding ? (
        <AddLine
          view={view}
          onClose={() => {
            setAdding(false);
          }}
          onAdded={(id, yearId) => {
            setYear(yearId);
            setOpened(id);
          }}
        />
      ) : null}
    </Screen>
  );
}
