// Money by budget heading and year: totals up the tree of headings, variances, and where a heading's own figure isn't what those
// under it come to. Every amount is integer pence, so that sums are exact.

import { amountKinds, type AmountKind } from '../model/finance-amount.ts';
import type { FinanceSide } from '../model/finance-line.ts';
import type { FinanceAmount, FinanceLine, Period } from '../../register/snapshot.ts';
import type { Saying } from '../../kernel/saying.ts';
import { say } from '../../language/say.ts';
import { comparePeriods } from '../../figures/rules/periods.ts';
import type { RegisterIndex } from '../../register/register-index.ts';
import { periodName } from '../../figures/rules/period-name.ts';
import {
  isEmpty,
  isMeasuredItself,
  varianceOf,
  varianceOfAll,
  type Amounts,
  type Variance,
} from './variance.ts';

/** The kinds that somebody states; a variance is calculated from them. */
const statedKinds = amountKinds.filter((kind) => kind !== 'variance');
export type StatedKind = Exclude<AmountKind, 'variance'>;

export interface FinanceNode {
  readonly line: FinanceLine;
  /** 0 for a heading at the top. */
  readonly depth: number;
  readonly children: readonly FinanceNode[];
  readonly stated: ReadonlyMap<AmountKind, FinanceAmount>;
  /** What its children come to; empty without children. */
  readonly below: Amounts;
  /** What counts: its own figure where it states one, else what is below it. */
  readonly amounts: Amounts;
  readonly variance: Variance | undefined;
}

function sumOf(all: readonly Amounts[]): Amounts {
  const sums: Partial<Record<AmountKind, number>> = {};
  for (const amounts of all) {
    for (const kind of statedKinds) {
      const pence = amounts[kind];
      if (pence !== undefined) sums[kind] = (sums[kind] ?? 0) + pence;
    }
  }
  return sums;
}

/** No budget has so many levels: what a colleague's copy has put deeper stands at the top. */
const deepest = 64;

function nodeOf(
  index: RegisterIndex,
  line: FinanceLine,
  depth: number,
  seen: ReadonlySet<string>,
): FinanceNode {
  const within = new Set([...seen, line.id]);
  const below = depth < deepest ? index.linesUnder(line.id) : [];
  const children = below
    // Two copies may each have put the one heading under the other: such a ring is cut, not followed.
    .filter((child) => child.yearId === line.yearId && !within.has(child.id))
    .map((child) => nodeOf(index, child, depth + 1, within));
  return nodeWith(index, line, depth, children);
}

function nodeWith(
  index: RegisterIndex,
  line: FinanceLine,
  depth: number,
  children: readonly FinanceNode[],
): FinanceNode {
  const stated = new Map(index.amountsOf(line.id).map((amount) => [amount.kind, amount]));
  const below = sumOf(children.map(({ amounts }) => amounts));
  const own = Object.fromEntries([...stated].map(([kind, { pence }]) => [kind, pence]));
  const amounts: Amounts = { ...below, ...own };
  const variance = varianceOf({ line, children, stated, amounts });
  return { line, depth, children, stated, below, amounts, variance };
}

/** The headings of a year as trees, in the order of the register. */
export function financeTrees(index: RegisterIndex, yearId: string): FinanceNode[] {
  const lines = index.linesOfYear(yearId);
  const present = new Set(lines.map(({ id }) => id));
  const roots = lines.filter(({ parentId }) => parentId === null || !present.has(parentId));
  const trees = roots.map((line) => nodeOf(index, line, 0, new Set()));
  const reached = new Set(inOrder(trees).map(({ line }) => line.id));
  // Headings in a ring have no root, and some are too deep: each is shown at the top rather than nowhere.
  const lost = lines.filter(({ id }) => !reached.has(id));
  return [...trees, ...lost.map((line) => nodeWith(index, line, 0, []))];
}

/** Each heading before those under it. */
export function inOrder(nodes: readonly FinanceNode[]): FinanceNode[] {
  return nodes.flatMap((node) => [node, ...inOrder(node.children)]);
}

/** The financial years that have lines, oldest first. */
export function financeYears(index: RegisterIndex): Period[] {
  const years = new Set(index.snapshot.financeLines.map(({ yearId }) => yearId));
  return [...years].flatMap((id) => index.periods.get(id) ?? []).sort(comparePeriods);
}

export interface SideTotal {
  readonly side: FinanceSide;
  readonly amounts: Amounts;
  readonly variance: Variance | undefined;
}

/** For the headings at the top, by side; a side without headings has no total. */
export function sideTotals(trees: readonly FinanceNode[]): SideTotal[] {
  return (['income', 'expenditure'] as const).flatMap((side) => {
    const own = trees.filter(({ line }) => line.side === side);
    if (own.length === 0) return [];
    const amounts = sumOf(own.map((node) => node.amounts));
    return [{ side, amounts, variance: varianceOfAll(own, side) }];
  });
}

function withoutForecast(nodes: readonly FinanceNode[]): FinanceNode[] {
  return nodes.flatMap((node) => {
    const { stated, amounts, children } = node;
    if (stated.has('forecast')) return [];
    if (children.length > 0) return withoutForecast(children);
    return !isEmpty(node) && amounts.forecast === undefined ? [node] : [];
  });
}

/**
 * Headings with an amount and without a forecast, neither their own nor one that a heading above them has: the forecast of the whole is without
 * them. None where nothing is forecast.
 */
export function notForecast(trees: readonly FinanceNode[]): FinanceNode[] {
  return trees.some(({ amounts }) => amounts.forecast !== undefined) ? withoutForecast(trees) : [];
}

function withoutVariance(nodes: readonly FinanceNode[]): FinanceNode[] {
  return nodes.flatMap((node) => {
    if (isEmpty(node)) return [];
    if (!isMeasuredItself(node)) return withoutVariance(node.children);
    return node.variance === undefined ? [node] : [];
  });
}

/** Headings with an amount that the variance of what they belong to is without. None on a side where nothing has one. */
export function notInVariance(trees: readonly FinanceNode[]): FinanceNode[] {
  return sideTotals(trees)
    .filter(({ variance }) => variance !== undefined)
    .flatMap(({ side }) => withoutVariance(trees.filter(({ line }) => line.side === side)));
}

/** Whether a heading states a variance that nothing it has can be held to. */
export function isVarianceStatedAlone({ stated, variance }: FinanceNode): boolean {
  return variance === undefined && stated.has('variance');
}

/**
 * What a stated variance may be: first what is calculated here, then what its amounts come to by the forecast and by the actual. Each is
 * written either way round. None where nothing is calculated.
 */
export function variancesOf({
  variance,
  amounts,
}: Pick<FinanceNode, 'variance' | 'amounts'>): readonly number[] {
  if (variance === undefined) return [];
  const { budget = 0, virement = 0, forecast, actual } = amounts;
  const against = [forecast, actual].filter((pence) => pence !== undefined);
  const differences = [variance.pence, ...against.map((pence) => pence - (budget + virement))];
  return differences.flatMap((pence) => [pence, -pence]);
}

export interface FinanceContradiction {
  readonly node: FinanceNode;
  readonly kind: AmountKind;
  readonly stated: FinanceAmount;
  /** What its children come to, or what the variance is calculated to be. */
  readonly pence: number;
}

/** A heading whose own figure isn't the sum of those under it, and a stated variance that isn't its forecast against its budget. */
export function financeContradictions(index: RegisterIndex): FinanceContradiction[] {
  return financeYears(index).flatMap(({ id }) =>
    inOrder(financeTrees(index, id)).flatMap((node) => {
      const parents = statedKinds.flatMap((kind): FinanceContradiction[] => {
        const [stated, pence] = [node.stated.get(kind), node.below[kind]];
        return stated === undefined || pence === undefined || stated.pence === pence
          ? []
          : [{ node, kind, stated, pence }];
      });
      const variance = statedVariance(node);
      return variance === undefined ? parents : [...parents, variance];
    }),
  );
}

/** What is stated for a heading, and what it comes to. */
export function sayFinanceContradiction(
  index: RegisterIndex,
  { node: { line }, kind, stated, pence }: FinanceContradiction,
): Saying {
  return say(kind === 'variance' ? 'finance.not-its-variance' : 'finance.not-its-headings', {
    heading: line.heading,
    year: periodName(index.periods.get(line.yearId)),
    amount: say(`finance.the.${kind}`),
    stated: { pence: stated.pence },
    money: { pence },
  });
}

/** What a stated amount should be, shown beside it. */
export function saysOtherwise({ kind, pence }: FinanceContradiction): Saying {
  return say(kind === 'variance' ? 'finance.variance-comes-to' : 'finance.headings-come-to', {
    money: { pence },
  });
}

function statedVariance(node: FinanceNode): FinanceContradiction | undefined {
  const stated = node.stated.get('variance');
  const [worked, ...others] = variancesOf(node);
  if (stated === undefined || worked === undefined) return undefined;
  return [worked, ...others].includes(stated.pence)
    ? undefined
    : { node, kind: 'variance', stated, pence: worked };
}
