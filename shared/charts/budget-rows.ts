// What a chart of a budget is drawn from: the headings at the top of each side, each with all that is under it, and where there are too many,
// the smallest of them as one row that says how many they are and what they come to.

import type { FinanceNode } from '../finance/rules/finance.ts';
import type { FinanceSide } from '../finance/model/finance-line.ts';
import type { Saying, Spoken } from '../kernel/saying.ts';
import { say } from '../language/say.ts';

/** Undefined what nobody has given. */
export interface BudgetRow {
  /** Empty where it is the sum of others. */
  readonly heading: string;
  /** The headings at the top that it is the sum of, by their ids: mostly one. */
  readonly lines: readonly string[];
  /** With its virement. */
  readonly budget: number | undefined;
  readonly actual: number | undefined;
  readonly forecast: number | undefined;
  /** Those that the row is the sum of; undefined for a heading of its own. */
  readonly others?: readonly string[];
}

export interface BudgetSide {
  readonly side: FinanceSide;
  readonly rows: readonly BudgetRow[];
}

/** So many rows of both sides fit on a page with what is above them and below. */
const mostRows = 15;

function rowOf({ line, amounts }: FinanceNode): BudgetRow {
  const { budget, virement = 0, actual, forecast } = amounts;
  return {
    heading: line.heading,
    lines: [line.id],
    budget: budget === undefined ? undefined : budget + virement,
    actual,
    forecast,
  };
}

export function nameOf({ heading, others }: BudgetRow): Spoken {
  return others === undefined ? heading : say('charts.other-headings', { count: others.length });
}

export function amountsIn({ budget, actual, forecast }: BudgetRow): number[] {
  return [budget, actual, forecast].filter((pence) => pence !== undefined);
}

function sizeOf(row: BudgetRow): number {
  return Math.max(0, ...amountsIn(row).map(Math.abs));
}

function sum(rows: readonly BudgetRow[], of: 'budget' | 'actual' | 'forecast'): number | undefined {
  const given = rows.map((row) => row[of]).filter((pence) => pence !== undefined);
  return given.length === 0 ? undefined : given.reduce((all, pence) => all + pence, 0);
}

/** The largest in their own order, and the rest as one. */
function withOthers(rows: readonly BudgetRow[]): BudgetRow[] {
  if (rows.length <= mostRows) return [...rows];
  const largest = new Set(rows.toSorted((a, b) => sizeOf(b) - sizeOf(a)).slice(0, mostRows - 1));
  const rest = rows.filter((row) => !largest.has(row));
  const others = rest.map(({ heading }) => heading);
  return [
    ...rows.filter((row) => largest.has(row)),
    {
      heading: '',
      lines: rest.flatMap(({ lines }) => lines),
      budget: sum(rest, 'budget'),
      actual: sum(rest, 'actual'),
      forecast: sum(rest, 'forecast'),
      others,
    },
  ];
}

/** Every heading at the top, also of a side of which there is nothing to draw yet: whoever looks for it finds it. */
export function budgetSides(trees: readonly FinanceNode[]): BudgetSide[] {
  return (['income', 'expenditure'] as const).flatMap((side) => {
    const rows = trees.filter(({ line }) => line.side === side).map(rowOf);
    return rows.length === 0 ? [] : [{ side, rows: withOthers(rows) }];
  });
}

function sayRow(row: BudgetRow): Saying {
  const { budget, actual, forecast, others } = row;
  const name = nameOf(row);
  const said = [
    ...(budget === undefined ? [] : [say('charts.amount.budget', { money: { pence: budget } })]),
    ...(actual === undefined ? [] : [say('charts.amount.actual', { money: { pence: actual } })]),
    ...(forecast === undefined ? [] : [say('charts.amount.forecast', { money: { pence: forecast } })]),
  ];
  if (said.length === 0) said.push(say('charts.no-amounts'));
  const heading =
    others === undefined ? name : say('charts.which-headings', { headings: name, which: { all: others } });
  return say('charts.heading', { heading, amounts: { several: said, between: ', ' } });
}

/** The chart in words, for those who can't see it. */
export function budgetAlternative(trees: readonly FinanceNode[], year: Spoken): Saying {
  const sides = budgetSides(trees).map(({ side, rows }) =>
    say('charts.side-of', {
      side: say(`charts.side.${side}`),
      headings: { several: rows.map(sayRow), between: '; ' },
    }),
  );
  return say('charts.budget-of', { year, sides: { several: sides, between: ' ' } });
}
