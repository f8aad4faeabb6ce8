// The budget of a year: headings as a tree, each with its amounts, and what they come to.

import { useState, type ReactNode } from 'react';
import type { FinanceLineView, FinanceView, SideTotalView } from '../../../shared/finance/calls.ts';
import { amountKinds, type AmountKind } from '../../../shared/finance/model/finance-amount.ts';
import { api } from '../../api.ts';
import { useAnswer } from '../../state/answers.ts';
import { done, go } from '../../state/app-store.ts';
import { useOpened } from '../../state/opened.ts';
import { useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Chart } from '../../ui/Chart.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { EditInPlace } from '../../ui/EditInPlace.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { AddLine } from './AddLine.tsx';
import { LinePanel } from './LinePanel.tsx';

const always: readonly AmountKind[] = ['budget', 'actual', 'forecast'];

/** Virements and commitments have a column once any heading has one. */
function kindsShown({ lines }: FinanceView): AmountKind[] {
  return amountKinds.filter(
    (kind) =>
      kind !== 'variance' &&
      (always.includes(kind) || lines.some(({ amounts }) => amounts[kind] !== undefined)),
  );
}

function AmountCell({ line, kind }: { readonly line: FinanceLineView; readonly kind: AmountKind }) {
  const t = useText();
  const amount = line.amounts[kind];
  const label = `${t(`finance.kind.${kind}`)}, ${line.heading}`;
  return (
    <td
      className="amount"
      title={amount?.disagreement ?? (amount?.summed === true ? t('finance.summed') : undefined)}
    >
      <EditInPlace
        label={label}
        value={amount?.summed === true ? '' : (amount?.text ?? '')}
        empty={amount?.summed === true ? amount.text : '–'}
        className={amount?.summed === true ? 'amount-summed' : ''}
        onKeep={(text) => done(api.finance.setAmount({ lineId: line.id, kind, text }))}
      />
      {amount?.disagreement == null ? null : <p className="amount-wrong">■ {amount.disagreement}</p>}
    </td>
  );
}

interface LineRowProps {
  readonly kinds: readonly AmountKind[];
  readonly line: FinanceLineView;
  readonly open: boolean;
  readonly onOpen: (id: string) => void;
}

function LineRow({ line, kinds, open, onOpen }: LineRowProps) {
  const t = useText();
  const { id, heading, depth, variance, reason } = line;
  return (
    <tr className={open ? 'chosen-line' : ''}>
      <th scope="row" style={{ paddingInlineStart: `${12 + depth * 16}px` }}>
        <button
          type="button"
          className="link"
          onClick={() => {
            onOpen(id);
          }}
        >
          {heading}
        </button>
      </th>
      {kinds.map((kind) => (
        <AmountCell key={kind} line={line} kind={kind} />
      ))}
      <td className="amount">
        {variance === null ? (
          '–'
        ) : (
          <span className={variance.adverse ? 'variance-adverse' : ''}>
            {variance.adverse ? <span aria-hidden="true">▲ </span> : null}
            {variance.text}
            {variance.adverse ? <span className="unseen"> ({t('finance.adverse')})</span> : null}
          </span>
        )}
      </td>
      <td>{reason}</td>
    </tr>
  );
}

function TotalRow({
  kinds,
  side,
  amounts,
  variance,
}: SideTotalView & { readonly kinds: readonly AmountKind[] }) {
  const t = useText();
  return (
    <tr className="total-line">
      <th scope="row">{t(`finance.total.${side}`)}</th>
      {kinds.map((kind) => (
        <td key={kind} className="amount">
          {amounts[kind] ?? '–'}
        </td>
      ))}
      <td className="amount">{variance ?? '–'}</td>
      <td />
    </tr>
  );
}

function BudgetTable({
  view,
  opened,
  onOpen,
}: {
  readonly view: FinanceView;
  readonly opened: string | null;
  readonly onOpen: (id: string) => void;
}) {
  const t = useText();
  const kinds = kindsShown(view);
  return (
    <table className="table finance-table">
      <thead>
        <tr>
          <th scope="col">{t('finance.heading')}</th>
          {kinds.map((kind) => (
            <th key={kind} scope="col" className="amount">
              {t(`finance.kind.${kind}`)} {t('finance.pounds')}
            </th>
          ))}
          <th scope="col" className="amount">
            {t('finance.variance')}
          </th>
          <th scope="col">{t('finance.reason')}</th>
        </tr>
      </thead>
      {(['income', 'expenditure'] as const).map((side) => {
        const lines = view.lines.filter((line) => line.side === side);
        const total = view.totals.find((each) => each.side === side);
        if (lines.length === 0) return null;
        return (
          <tbody key={side}>
            <tr className="group-line">
              <th scope="rowgroup" colSpan={kinds.length + 3}>
                {t(`finance.side.${side}`)}
              </th>
            </tr>
            {lines.map((line) => (
              <LineRow key={line.id} line={line} kinds={kinds} open={line.id === opened} onOpen={onOpen} />
            ))}
            {total === undefined ? null : <TotalRow {...total} kinds={kinds} />}
          </tbody>
        );
      })}
    </table>
  );
}

export function BudgetPart({ switcher }: { readonly switcher: ReactNode }) {
  const t = useText();
  const [year, setYear] = useState<string | null>(null);
  const { value: view } = useAnswer('finance', 'view', { yearId: year });
  const [opened, setOpened] = useOpened();
  const [adding, setAdding] = useState(false);
  if (view === undefined) return <p className="waiting">{t('frame.loading')}</p>;
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
      action={
        <>
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
              options={view.years.map(({ id, label }) => ({ value: id, label }))}
              onChange={setYear}
            />
          )}
          <p className="tool-count" role="status">
            {view.years.find(({ id }) => id === view.yearId)?.label}{' '}
            {t('finance.count', { count: view.lines.length })}
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
        <>
          <BudgetTable view={view} opened={opened} onOpen={setOpened} />
          {view.chart === null ? null : (
            <section className="finance-chart">
              <h2>{t('finance.chart')}</h2>
              <Chart scene={view.chart.scene} alternative={view.chart.alternative} />
            </section>
          )}
        </>
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
