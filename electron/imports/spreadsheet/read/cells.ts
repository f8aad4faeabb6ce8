// What a sheet holds, whichever program wrote it: rows of cells, each with its kind, value and address.

import type { Result } from '../../../../shared/kernel/result.ts';
import type { Saying } from '../../../../shared/kernel/saying.ts';
import { roundDecimal } from '../../../../shared/language/decimal.ts';

/** How a cell shows a number that it holds otherwise: what a person sees there is the figure. */
export interface ShownAs {
  /** So many powers of ten are left out: 3 where 96000 is shown as 96. */
  readonly leftOut: number;
  /** So many are said behind the number: 3 where 96 is shown as "96k". */
  readonly said: number;
  /** What is positive is shown as negative and the other way about, or what is negative is shown as if it weren't. */
  readonly sign: 'kept' | 'turned' | 'dropped';
  /** A currency other than pounds. */
  readonly currency: string | undefined;
  /** It depends on a condition. */
  readonly unsure: boolean;
  /** What is shown in place of the digits of a number of that kind: "nil" for nought, or '' where nothing is. */
  readonly instead: Readonly<Partial<Record<SignOf, string>>>;
  /** Words beside the digits that are no unit: "CR", "FTE". */
  readonly beside: Readonly<Partial<Record<SignOf, string>>>;
}

export type SignOf = 'positive' | 'negative' | 'nought';

/** How a number is shown, as far as it changes what it means. */
export interface NumberFormat {
  /** `time` is a duration or a time of day. */
  readonly kind: 'plain' | 'percent' | 'money' | 'date' | 'time';
  /** Digits after the point; undefined when the format leaves it open. */
  readonly decimals: number | undefined;
  /** Undefined for nearly all: it is shown as it is. */
  readonly shownAs?: ShownAs;
  /** Of a date that is shown among words. */
  readonly amongWords?: DateAmongWords;
}

/** What stands before a date and behind it, and how much of the date is shown. */
export interface DateAmongWords {
  readonly before: string;
  readonly behind: string;
  readonly shows: 'day' | 'month' | 'year';
}

export const plainFormat: NumberFormat = { kind: 'plain', decimals: undefined };

export interface SheetCell {
  /** 0 for A. */
  readonly column: number;
  /** `no result`: a formula that no program has calculated. `error`: #REF! and the like. */
  readonly kind: 'text' | 'number' | 'date' | 'boolean' | 'error' | 'no result';
  /** A number in digits, a date as "2024-07-31", an error's code, or text. Empty only for `no result`. */
  readonly text: string;
  readonly format: NumberFormat;
}

/** A stored number whose digits are read only when asked for: most cells of a large sheet are passed over. */
export class NumberCell implements SheetCell {
  readonly kind = 'number';
  readonly column: number;
  readonly format: NumberFormat;
  readonly stored: string;
  #digits: string | undefined;

  constructor(column: number, stored: string, format: NumberFormat) {
    this.column = column;
    this.stored = stored;
    this.format = format;
  }

  get text(): string {
    this.#digits ??= digitsFrom(this.stored) ?? this.stored;
    return this.#digits;
  }
}

export interface SheetRow {
  /** 1 for the first, as the program shows it. */
  readonly number: number;
  readonly hidden: boolean;
  /** Cells that hold something, from left to right. */
  readonly cells: readonly SheetCell[];
}

/** Inclusive at both ends; rows from 1, columns from 0. */
export interface Range {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export interface SheetLayout {
  readonly merges: readonly Range[];
  readonly hiddenColumns: ReadonlySet<number>;
}

export interface SheetName {
  readonly name: string;
  readonly hidden: boolean;
}

export interface Workbook {
  /** The file's own name. */
  readonly file: string;
  readonly sha256: string;
  readonly sheets: readonly SheetName[];
  /** A text file, in which a comma within a number can split it. */
  readonly delimited: boolean;
  /** Remarks on the file as a whole: macros that were ignored. */
  readonly notices: readonly Saying[];
  readonly layout: (sheet: number) => Promise<Result<SheetLayout>>;
  /** Every row that holds something, one at a time and once only: `take` may end it by answering "stop". */
  readonly rows: (sheet: number, take: TakeRow) => Promise<Result<undefined>>;
  readonly close: () => void;
}

export type TakeRow = (row: SheetRow) => 'stop' | undefined;

/** Thrown by a reader to leave a stream that is no longer wanted. */
export class Stopped extends Error {}

export const lastRow = 1_048_576;
export const lastColumn = 16_383;
/** A sheet with more merged areas than this isn't a report. */
export const mostMerges = 50_000;

export function columnLetters(column: number): string {
  let letters = '';
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26))
    letters = String.fromCodePoint(65 + ((left - 1) % 26)) + letters;
  return letters;
}

/** "C5". */
export function address(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/** What a formula comes to that can't be worked out, written out as text: by an export, or by a program that copies what is shown. */
const errorCode =
  /^\s*(?:#(?:N\/A|REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!)|Err:\d{3})\s*$/iu;

/** A cell of text, which may be the code of an error. */
export function textCell(column: number, text: string): SheetCell {
  return errorCode.test(text)
    ? { column, kind: 'error', text: text.trim(), format: plainFormat }
    : { column, kind: 'text', text, format: plainFormat };
}

const plainInteger = /^-?\d{1,15}$/u;
/** How most programs store most amounts: digits with a point, few enough to be exact, and no trailing zero. */
const plainDecimal = /^-?(?:0|[1-9]\d{0,8})\.\d{0,4}[1-9]$/u;
const decimalPlaces = 9;
/** The most digits that a spreadsheet itself shows. */
const significantDigits = 15;

/**
 * A stored number in digits: "1234.5600000000001" is what a float made of 1234.56. Undefined when it isn't a number, or has more
 * than 15 digits before the point.
 */
export function digitsFrom(stored: string): string | undefined {
  if (plainInteger.test(stored)) return stored === '-0' ? '0' : stored;
  if (plainDecimal.test(stored)) return stored;
  if (!/^\s*[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?\s*$/iu.test(stored)) return undefined;
  const number = Number(stored);
  if (!Number.isFinite(number) || Math.abs(number) >= 1e15) return undefined;
  const exact = Number(number.toPrecision(significantDigits));
  const digits = roundDecimal(exact.toFixed(20).slice(0, -1), decimalPlaces);
  return digits === '-0' ? '0' : digits;
}
