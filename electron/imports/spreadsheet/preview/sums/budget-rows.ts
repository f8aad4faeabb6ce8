// The rows of a budget, once all of them are known: which may be parts of others and would count twice, as the totals of the table show, or
// don't.

import type { Saying } from '../../../../../shared/kernel/saying.ts';
import { addDecimals } from '../../../../../shared/language/decimal.ts';
import { say } from '../../../../../shared/language/say.ts';
import { markedParts } from './marked-parts.ts';
import { areSame, isZero, type RowDigits } from './row-digits.ts';
import { isSure, mostRows, sumsBelow, type RowOfAmounts } from './sums-below.ts';
import { agrees } from './totals.ts';

interface StatedTotal {
  readonly row: number;
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
  const rows: RowOfAmounts[] = [];
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
  /** A total counts it beside the row that it may be a part of. */
  const isCountedBeside = (part: RowOfAmounts): boolean => {
    const at = rows.indexOf(part);
    const total = totals.find(({ to }) => to > at);
    if (total === undefined) return false;
    const columns = [...part.digits].filter(([, each]) => each !== undefined && !isZero(each));
    return columns.length > 0 && columns.every(([column]) => comesTo(total, column, none));
  };

  return {
    row: (row: RowOfAmounts): void => {
      rows.push(row);
    },
    total: (row: number, digits: RowDigits): void => {
      totals.push({ row, digits, from: section, to: rows.length });
    },
    newSection: (): void => {
      section = rows.length;
    },
    found: (): PartsFound => {
      if (rows.length > mostRows) return { doubts: [], isRight: () => false };
      const wholes = new Set(sumsBelow(rows));
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
        ],
        isRight: (row, column) => {
          const total = leftOut.size === 0 ? undefined : totals.find((each) => each.row === row);
          return total !== undefined && comesTo(total, column, leftOut);
        },
      };
    },
  };
}
