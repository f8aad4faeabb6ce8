// The rows of a budget, once all of them are known: which may be parts of others and would count twice, which are what is
// left of two totals, and which stand below a total that says nothing of their side.

import type { Saying } from '../../../../../shared/kernel/saying.ts';
import { addDecimals, multiplyDecimals } from '../../../../../shared/language/decimal.ts';
import { say } from '../../../../../shared/language/say.ts';
import { namesGrandTotal } from '../../find/heading-words.ts';
import type { Side } from '../../find/sides.ts';
import { markedParts } from './marked-parts.ts';
import { areSame, isZero, knownIn, type RowDigits } from './row-digits.ts';
import { isSure, mostRows, sumsBelow, type RowOfAmounts } from './sums-below.ts';
import { agrees } from './totals.ts';

/** A row with what says on which side it is. */
export interface BudgetRow extends RowOfAmounts {
  readonly side: Side | undefined;
}

interface StatedTotal {
  readonly row: number;
  readonly label: string;
  readonly digits: RowDigits;
  /** The first of the rows of its section, and the first below it. */
  readonly from: number;
  readonly to: number;
}

export interface PartsFound {
  readonly doubts: readonly { readonly cells: readonly string[]; readonly reason: Saying }[];
  /** Whether a total is right as soon as those rows count once. */
  readonly isRight: (row: number, column: number) => boolean;
}

/** A row that says the same as the one below it, in a table whose other headings come to the rows below them. */
function saysTheSame(row: RowOfAmounts, next: RowOfAmounts | undefined): boolean {
  const amounts = [...row.digits.values()].filter((each) => each !== undefined && !isZero(each));
  return (
    next !== undefined &&
    next.parent === row.parent &&
    isSure(amounts.filter((each) => each !== undefined)) &&
    areSame(row.digits, next.digits)
  );
}

/** For the rows and totals of a table as they come by. */
export function budgetRows() {
  const rows: BudgetRow[] = [];
  const totals: StatedTotal[] = [];
  let section = 0;

  const sumOf = (some: readonly RowOfAmounts[], column: number): string | undefined =>
    some.reduce<string | undefined>((sum, { digits }) => {
      const own = digits.has(column) ? digits.get(column) : '0';
      return sum === undefined || own === undefined ? undefined : addDecimals(sum, own);
    }, '0');
  const comesTo = (total: StatedTotal, column: number, leftOut: ReadonlySet<RowOfAmounts>): boolean => {
    const stated = total.digits.get(column);
    if (stated === undefined) return false;
    return [total.from, 0].some((from) => {
      const sum = sumOf(
        rows.slice(from, total.to).filter((row) => !leftOut.has(row)),
        column,
      );
      return sum !== undefined && agrees(sum, stated);
    });
  };
  const none: ReadonlySet<RowOfAmounts> = new Set();
  const counted = new Map<string, boolean>();
  /** The same of all its rows, or of all above it; asked for each of them, and reckoned once. */
  const countsAll = (total: StatedTotal, column: number, from = total.from): boolean => {
    const key = `${total.row} ${column} ${from}`;
    const known = counted.get(key) ?? comesTo({ ...total, from }, column, none);
    counted.set(key, known);
    return known;
  };
  /** The next total below it, where that counts it beside all others. */
  const totalCounting = (at: number): StatedTotal | undefined => {
    const total = totals.find(({ to }) => to > at);
    const columns = [...(rows[at]?.digits ?? [])].filter(([, each]) => each !== undefined && !isZero(each));
    return total !== undefined && columns.length > 0 && columns.every(([column]) => countsAll(total, column))
      ? total
      : undefined;
  };
  /** A total counts it beside the row that it may be a part of. */
  const isCountedBeside = (part: RowOfAmounts): boolean =>
    totalCounting(rows.findIndex((row) => row === part)) !== undefined;

  /** A later total counts it together with all rows above it. */
  const isCountedWithAll = (at: number): boolean =>
    totals.some(
      (total) => total.to > at && [...total.digits.keys()].every((column) => countsAll(total, column, 0)),
    );
  /** "Precept" below "Total", which says of no side that it is at an end. */
  const belowTotals = () =>
    rows.flatMap((row, at) => {
      const { label, cells, parent, side, isKnown } = row;
      const total = totals.findLast(({ to }) => to <= at);
      const isOpen = parent === undefined && side === undefined && !isKnown;
      return isOpen &&
        total !== undefined &&
        total.to > 0 &&
        namesGrandTotal(total.label) &&
        !isCountedWithAll(at)
        ? [{ cells, reason: say('sheet.side-after', { label, total: total.label }) }]
        : [];
    });
  /** "In-year balance" below "Total income" and "Total expenditure". */
  const whatIsLeft = () =>
    rows.flatMap((row, at) => {
      const [one, other] = totals.filter(({ to }) => to <= at).slice(-2);
      const stated = knownIn(row.digits);
      if (row.isKnown || one === undefined || other === undefined || stated === undefined) return [];
      const isLeft = [...stated].every(([column, digits]) => {
        const [first, second] = [one.digits.get(column), other.digits.get(column)];
        if (first === undefined || second === undefined) return false;
        const left = addDecimals(first, multiplyDecimals(second, '-1'));
        return [left, multiplyDecimals(left, '-1')].some((each) => agrees(each, digits));
      });
      const { label, cells } = row;
      return isLeft && isSure([...stated.values()])
        ? [{ cells, reason: say('sheet.left-of-totals', { label, one: one.label, other: other.label }) }]
        : [];
    });

  return {
    row: (row: BudgetRow): void => {
      rows.push(row);
    },
    total: (row: number, label: string, digits: RowDigits): void => {
      totals.push({ row, label, digits, from: section, to: rows.length });
    },
    newSection: (): void => {
      section = rows.length;
    },
    found: (): PartsFound => {
      if (rows.length > mostRows) return { doubts: [], isRight: () => false };
      // What stands below a total is no part of a row that the total counts.
      const wholes = new Set(sumsBelow(rows, (at) => totalCounting(at)?.to ?? rows.length));
      if (wholes.size > 0)
        rows.forEach((row, at) => {
          if (!row.isKnown && saysTheSame(row, rows[at + 1])) wholes.add(row);
        });
      const parts = markedParts(rows).filter(
        ({ part, whole }) => !part.isKnown && !wholes.has(whole) && !isCountedBeside(part),
      );
      const leftOut = new Set([...wholes, ...parts.map(({ part }) => part)]);
      return {
        doubts: [
          ...[...wholes].map(({ label, cells }) => ({
            cells,
            reason: say('sheet.sum-of-below', { label }),
          })),
          ...parts.map(({ part, whole }) => ({
            cells: part.cells,
            reason: say('sheet.part-by-mark', { label: part.label, whole: whole.label }),
          })),
          ...whatIsLeft(),
          ...belowTotals(),
        ],
        isRight: (row, column) => {
          const total = leftOut.size === 0 ? undefined : totals.find((each) => each.row === row);
          return total !== undefined && comesTo(total, column, leftOut);
        },
      };
    },
  };
}
