// By how much a heading is over or under its budget. Of headings together it is measured over those alone that have both a budget and what it is
// held against: else the budgets of all would be held against the forecasts of some.

import type { AmountKind } from '../model/finance-amount.ts';
import type { FinanceSide } from '../model/finance-line.ts';

/** Pence by kind; a kind that nobody has given is missing, not zero. */
export type Amounts = Readonly<Partial<Record<AmountKind, number>>>;

export interface Variance {
  /** More than the budget is positive, for income as for expenditure. */
  readonly pence: number;
  /** Spending more or earning less than budgeted. */
  readonly adverse: boolean;
  /** Whether it is measured by a forecast, or by actuals alone. */
  readonly by: 'forecast' | 'actual';
}

/** A heading with what it states, and what counts: its own amount, else what those under it come to. */
interface Heading {
  readonly line: { readonly side: FinanceSide };
  readonly children: readonly HeadingJudged[];
  readonly stated: ReadonlyMap<AmountKind, { readonly pence: number }>;
  readonly amounts: Amounts;
}

interface HeadingJudged extends Heading {
  readonly variance: Variance | undefined;
}

function varianceIs(pence: number, side: FinanceSide, by: Variance['by']): Variance {
  return { pence, adverse: side === 'expenditure' ? pence > 0 : pence < 0, by };
}

/** Whether nothing is recorded of a heading: it lacks nothing that others have. */
export function isEmpty({ amounts }: Pick<Heading, 'amounts'>): boolean {
  return Object.keys(amounts).length === 0;
}

/** The budget with its virement; undefined where a heading below has none. */
function budgetOf({ children, stated, amounts: { budget, virement = 0 } }: Heading): number | undefined {
  const isWhole =
    stated.has('budget') || children.every((child) => isEmpty(child) || budgetOf(child) !== undefined);
  return budget === undefined || !isWhole ? undefined : budget + virement;
}

type Against = Pick<Variance, 'pence' | 'by'>;

/** The forecast, or the actual where there is no forecast; undefined where a heading below has neither. */
function againstOf({ children, stated, amounts }: Heading): Against | undefined {
  const [forecast, actual] = [stated.get('forecast'), stated.get('actual')];
  if (forecast !== undefined) return { pence: forecast.pence, by: 'forecast' };
  if (actual !== undefined && amounts.forecast === undefined) return { pence: actual.pence, by: 'actual' };
  const below = children.filter((child) => !isEmpty(child)).map(againstOf);
  const whole = below.filter((each) => each !== undefined);
  if (whole.length === 0 || whole.length < below.length) return undefined;
  return {
    pence: whole.reduce((sum, { pence }) => sum + pence, 0),
    by: whole.some(({ by }) => by === 'forecast') ? 'forecast' : 'actual',
  };
}

const measuring: readonly AmountKind[] = ['budget', 'virement', 'forecast', 'actual'];

/** Whether a heading says itself what it is measured by, and not only those under it. */
export function isMeasuredItself({ children, stated }: Pick<HeadingJudged, 'children' | 'stated'>): boolean {
  return children.length === 0 || measuring.some((kind) => stated.has(kind));
}

/** Undefined without a budget, or with neither forecast nor actual; of a heading that only adds up those under it, what theirs come to. */
export function varianceOf(heading: Heading): Variance | undefined {
  const { line, children } = heading;
  if (!isMeasuredItself(heading)) return varianceOfAll(children, line.side);
  const [budget, against] = [budgetOf(heading), againstOf(heading)];
  return budget === undefined || against === undefined
    ? undefined
    : varianceIs(against.pence - budget, line.side, against.by);
}

/** Of headings side by side: the sum of those that have one. */
export function varianceOfAll(headings: readonly HeadingJudged[], side: FinanceSide): Variance | undefined {
  const all = headings.flatMap(({ variance }) => variance ?? []);
  if (all.length === 0) return undefined;
  return varianceIs(
    all.reduce((sum, { pence }) => sum + pence, 0),
    side,
    all.some(({ by }) => by === 'forecast') ? 'forecast' : 'actual',
  );
}
