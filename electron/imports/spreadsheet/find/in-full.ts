// Whether amounts look as if they were written in full below a heading that says thousands: "1,250,000" below "(£000s)" is a slip of
// whoever made the sheet, or a sum of more than a thousand million. Nobody can tell from the sheet, so it is asked.

import { multiplyDecimals } from '../../../../shared/language/decimal.ts';
import { isThingsAlone, namesThings } from '../../../../shared/language/reading/units/unit-of-things.ts';
import type { SheetCell } from '../read/cells.ts';

export interface Sizes {
  /** Amounts as they are shown, without noughts, each as if it were positive. */
  readonly rows: number[];
  readonly totals: number[];
}

const mostKept = 5_000;
/** A line of a thousand million pounds. */
const beyondAll = 1_000_000_000;
const written = /^\(?[-−]?\s*(?:£\s*)?(?<digits>\d{1,3}(?:,\d{3})+|\d+)(?<fraction>\.\d+)?\)?$/u;

/** Undefined where it is no number, or says itself what it is counted in. */
export function sizeOf({ kind, text, format }: SheetCell): number | undefined {
  const { leftOut = 0, said = 0 } = format.shownAs ?? {};
  if (format.kind === 'percent' || leftOut > 0 || said > 0) return undefined;
  if (kind === 'number') return Math.abs(Number(text));
  const { digits, fraction = '' } = (kind === 'text' && written.exec(text.trim())?.groups) || {};
  return digits === undefined
    ? undefined
    : Number(multiplyDecimals(`${digits.replaceAll(',', '')}${fraction}`, '1'));
}

/** Whether the label of a row says that its figures are no money. */
export function countsThings(label: string): boolean {
  return namesThings(label) || isThingsAlone(label);
}

/** Of the figures of a row that may be money. */
export function noteSizes(
  sizes: Map<number, Sizes>,
  cells: readonly SheetCell[],
  figureColumns: ReadonlySet<number>,
  isTotal: boolean,
): void {
  for (const cell of cells) {
    const size = figureColumns.has(cell.column) ? sizeOf(cell) : undefined;
    if (size === undefined || size === 0) continue;
    const own = sizes.get(cell.column) ?? { rows: [], totals: [] };
    sizes.set(cell.column, own);
    const list = isTotal ? own.totals : own.rows;
    if (list.length < mostKept) list.push(size);
  }
}

function sum(sizes: readonly number[]): number {
  return sizes.reduce((all, each) => all + each, 0);
}

/** The rows are in one unit, and what they come to in another. */
function totalsDiffer({ rows, totals }: Sizes): boolean {
  const all = sum(rows);
  return (
    rows.length > 1 &&
    totals.some((total) =>
      [1_000, 1_000_000].some((times) => isAbout(total * times, all) || isAbout(total, all * times)),
    )
  );
}

function isAbout(one: number, other: number): boolean {
  return Math.abs(one - other) < other / 1_000;
}

/** No small line, and most of them round: nobody budgets so in thousands. */
function areRound(rows: readonly number[]): boolean {
  const large = rows.filter((size) => size >= 1_000);
  const round = large.filter((size) => size % 100 === 0);
  return (
    large.length > 2 &&
    round.length * 2 > large.length &&
    rows.every((size) => size >= 100) &&
    rows.filter((size) => size >= 10_000).length > 1
  );
}

/** One in full among thousands: as much as all the others a hundred times over, and round. */
function hasOneInFull(rows: readonly number[]): boolean {
  const largest = Math.max(...rows);
  return (
    rows.length > 2 && largest >= 100_000 && largest % 1_000 === 0 && largest >= 100 * (sum(rows) - largest)
  );
}

export function mayBeInFull(sizes: Sizes | undefined, scale: number): boolean {
  if (sizes === undefined || scale === 1 || sizes.rows.length === 0) return false;
  const { rows } = sizes;
  return (
    rows.some((size) => size * scale >= beyondAll) ||
    (rows.length > 3 && rows.every((size) => size >= 1_000)) ||
    areRound(rows) ||
    hasOneInFull(rows) ||
    totalsDiffer(sizes)
  );
}
