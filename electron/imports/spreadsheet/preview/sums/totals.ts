// Totals and subtotals of a table are checked against the rows above them, and not imported.

import { namesGrandTotal, namesWhatIsLeft } from '../../find/heading-words.ts';
import { addDecimals, compareDecimals, grouped } from '../../../../../shared/language/decimal.ts';

interface Part {
  readonly digits: string;
  readonly isTotal: boolean;
}

interface ColumnSums {
  /** For the rows since the last heading or total. */
  section: string;
  /** For all rows. */
  whole: string;
  /** For the subtotals so far. */
  subtotals: string;
  /** A row that isn't known exactly, or couldn't be read, makes the sum unknown. */
  open: boolean;
  /** An amount below zero went into them. */
  below: boolean;
  /** Rows, and totals in place of the rows that they are right for; those of the section begin at `from`. */
  parts: Part[];
  from: number;
  /** How many rows went into them. */
  rows: number;
  /** A total stood there before any row, so that those of the table stand above their rows, as far as is known. */
  heads: boolean;
}

/** What the tables of a sheet read so far come to, by sheet and column. */
export type EarlierSums = Map<number, Map<number, string>>;

export interface TotalsCheck {
  /** One figure of an ordinary row, in digits; undefined when it isn't known exactly. */
  readonly add: (column: number, digits: string | undefined) => void;
  /** What the rows add up to when a total differs; undefined when they agree or can't be summed. */
  readonly total: (column: number, digits: string, label: string) => string | undefined;
  /** A heading within the table, or the end of a row of totals: a new section begins. */
  readonly newSection: () => void;
  /** An amount below zero went into the sums of a column. */
  readonly hasBelow: (column: number) => boolean;
  /** What all rows come to by column, where it is known. */
  readonly sums: () => ReadonlyMap<number, string>;
}

/** A total in a report may be rounded to its last place. */
export function agrees(sum: string, stated: string): boolean {
  const places = stated.split('.')[1]?.length ?? 0;
  const difference = Math.abs(
    Number(addDecimals(sum, stated.startsWith('-') ? stated.slice(1) : `-${stated}`)),
  );
  return compareDecimals(sum, stated) === 0 || difference < 0.5 * 10 ** -Math.min(places, 2);
}

/** What is left of a total below many rows and totals may be of. */
const mostParts = 200;

/** "Net expenditure" is of a total and of what was received since. Of rows alone it would be one that leaves out the first of them. */
function partsLeft({ parts }: ColumnSums, digits: string, label: string): number {
  if (!namesWhatIsLeft(label)) return 0;
  let sum = '0';
  for (let count = 1; count <= Math.min(parts.length, mostParts); count += 1) {
    const part = parts[parts.length - count];
    sum = addDecimals(sum, part?.digits ?? '0');
    if (count > 1 && part?.isTotal === true && agrees(sum, digits)) return count;
  }
  return 0;
}

/** `earlier`: what the tables above it in its sheet come to, which a total in the last of them may be of as well. */
export function totalsCheck(earlier: ReadonlyMap<number, string> = new Map()): TotalsCheck {
  const columns = new Map<number, ColumnSums>();
  const sumsOf = (column: number): ColumnSums => {
    const known = columns.get(column);
    if (known !== undefined) return known;
    const fresh = {
      section: '0',
      whole: '0',
      subtotals: '0',
      open: false,
      below: false,
      parts: [],
      from: 0,
      rows: 0,
      heads: false,
    };
    columns.set(column, fresh);
    return fresh;
  };
  const isOfAll = (column: number, { whole }: ColumnSums, digits: string) => {
    const before = earlier.get(column);
    return before !== undefined && agrees(addDecimals(before, whole), digits);
  };
  return {
    add: (column, digits) => {
      const sums = sumsOf(column);
      sums.rows += 1;
      if (digits === undefined) sums.open = true;
      else {
        sums.below ||= digits.startsWith('-');
        sums.section = addDecimals(sums.section, digits);
        sums.whole = addDecimals(sums.whole, digits);
        sums.parts.push({ digits, isTotal: false });
      }
    },
    total: (column, digits, label) => {
      const sums = sumsOf(column);
      const ofSection = agrees(sums.section, digits);
      const left = ofSection ? 0 : partsLeft(sums, digits, label);
      const agreed =
        ofSection ||
        agrees(sums.whole, digits) ||
        agrees(sums.subtotals, digits) ||
        isOfAll(column, sums, digits) ||
        left > 0;
      // In place of what it is of.
      sums.parts.splice(left > 0 ? -left : sums.from, sums.parts.length, { digits, isTotal: true });
      if (sums.rows === 0 && digits !== '0') sums.heads = true;
      const expected = sums.section === '0' || namesGrandTotal(label) ? sums.whole : sums.section;
      sums.subtotals = addDecimals(sums.subtotals, digits);
      // What is left of income is no sum of rows that are all above zero.
      if (namesWhatIsLeft(label) && !sums.below) return undefined;
      // A total above its rows has none to be held against yet; those above it are another's.
      if (sums.heads && !namesGrandTotal(label)) return undefined;
      return agreed || sums.open || sums.rows === 0 ? undefined : grouped(expected);
    },
    newSection: () => {
      for (const sums of columns.values()) {
        sums.section = '0';
        sums.from = sums.parts.length;
      }
    },
    hasBelow: (column) => columns.get(column)?.below === true,
    sums: () => new Map([...columns].flatMap(([column, { whole, open }]) => (open ? [] : [[column, whole]]))),
  };
}
