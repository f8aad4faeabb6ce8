// The columns of the budget: an amount for each kind, edited in place, and the variance.

import type { FinanceLineView, FinanceView, SideTotalView } from '../../../shared/finance/calls.ts';
import { amountKinds, type AmountKind } from '../../../shared/finance/model/finance-amount.ts';
import { financeSides } from '../../../shared/finance/model/finance-line.ts';
import type { Text } from '../../../shared/language/speak.ts';
import { api } from '../../api.ts';
import { done } from '../../state/app-store.ts';
import { useSpeak } from '../../state/text.ts';
import { EditInPlace } from '../../ui/EditInPlace.tsx';
import type { Column } from '../../ui/table/columns.ts';
import type { Section } from '../../ui/table/lines.ts';
import { penceIn, plainPounds } from './plain-amounts.ts';

const always: readonly AmountKind[] = ['budget', 'actual', 'forecast'];

/** Virements and commitments have a column once any heading has one; a stated variance, once there is none to calculate instead. */
function kindsShown({ lines }: FinanceView): AmountKind[] {
  return amountKinds.filter(
    (kind) =>
      always.includes(kind) ||
      lines.some(
        ({ amounts, variance }) => amounts[kind] !== undefined && (kind !== 'variance' || variance === null),
      ),
  );
}

function Amount({
  t,
  line,
  kind,
}: {
  readonly t: Text;
  readonly line: FinanceLineView;
  readonly kind: AmountKind;
}) {
  const speak = useSpeak();
  const amount = line.amounts[kind];
  const wrong = amount?.disagreement == null ? undefined : speak(amount.disagreement);
  const summed = amount?.summed === true;
  return (
    <div title={wrong ?? (summed ? t('finance.summed') : undefined)}>
      <EditInPlace
        label={`${t(`finance.kind.${kind}`)}, ${line.heading}`}
        value={summed ? '' : (amount?.text ?? '')}
        empty={summed ? amount.text : '–'}
        className={summed ? 'amount-summed' : ''}
        onKeep={(text) => done(api.finance.setAmount({ lineId: line.id, kind, text }))}
      />
      {wrong === undefined ? null : <p className="amount-wrong">■ {wrong}</p>}
    </div>
  );
}

function Variance({ t, line }: { readonly t: Text; readonly line: FinanceLineView }) {
  const { variance } = line;
  if (variance === null) return '–';
  if (!variance.adverse) return variance.text;
  return (
    <span className="variance-adverse">
      <span aria-hidden="true">▲ </span>
      {variance.text}
      <span className="unseen"> ({t('finance.adverse')})</span>
    </span>
  );
}

/** What the money of a heading is judged by stays longest. */
const foldsOf = { variance: 2, virement: 3, commitment: 4, forecast: 5, budget: 6, actual: 7 } as const;

export function budgetColumns(t: Text, view: FinanceView): readonly Column<FinanceLineView>[] {
  return [
    {
      key: 'heading',
      label: t('finance.heading'),
      width: 116,
      grows: 2,
      names: true,
      wraps: true,
      text: ({ heading }) => heading,
      indent: ({ depth }) => depth,
    },
    ...kindsShown(view).map((kind): Column<FinanceLineView> => {
      const textOf = ({ amounts }: FinanceLineView) => amounts[kind]?.text ?? '';
      return {
        key: kind === 'variance' ? 'stated' : kind,
        label: `${t(`finance.kind.${kind}`)} ${t('finance.pounds')}`,
        // Its Welsh word is longer than an amount.
        width: kind === 'virement' ? 112 : 104,
        folds: foldsOf[kind],
        pressed: true,
        figures: true,
        wraps: true,
        text: textOf,
        sortBy: (line) => penceIn(textOf(line)),
        exported: (line) => plainPounds(textOf(line)),
        cell: (line) => <Amount t={t} line={line} kind={kind} />,
      };
    }),
    {
      key: 'variance',
      label: t('finance.variance'),
      width: 104,
      folds: 2,
      figures: true,
      text: ({ variance }) => variance?.text ?? '',
      sortBy: ({ variance }) => penceIn(variance?.text ?? ''),
      exported: ({ variance }) => plainPounds(variance?.text ?? ''),
      cell: (line) => <Variance t={t} line={line} />,
    },
    {
      key: 'reason',
      label: t('finance.reason'),
      width: 144,
      grows: 2,
      wraps: true,
      folds: 1,
      text: ({ reason }) => reason ?? '',
    },
  ];
}

function totalsOf(t: Text, { side, amounts, variance }: SideTotalView) {
  return {
    heading: t(`finance.total.${side}`),
    ...Object.fromEntries(amountKinds.map((kind) => [kind, amounts[kind] ?? '–'])),
    stated: '–',
    variance: variance ?? '–',
  };
}

/** What comes in, then what goes out, each with its total. */
export function budgetSections(t: Text, { totals }: FinanceView): readonly Section<FinanceLineView>[] {
  return financeSides.toReversed().map((side) => {
    const total = totals.find((each) => each.side === side);
    return {
      key: side,
      label: t(`finance.side.${side}`),
      has: (line) => line.side === side,
      ...(total === undefined ? {} : { totals: totalsOf(t, total) }),
    };
  });
}
