// A table as found in a sheet: where it is, how its columns are headed, and what is in them.

import type { Saying } from '../../../../shared/kernel/saying.ts';
import { say } from '../../../../shared/language/say.ts';
import type { Side } from './sides.ts';
import type { SideRange } from './sides-by-totals.ts';
import type { Scale } from '../../../../shared/language/reading/units/read-unit.ts';

export interface FoundColumn {
  /** 0 for A; in a turned table, the row it used to be, from 1. */
  readonly column: number;
  /** "C"; in a turned table, the number of the row it used to be. */
  readonly letters: string;
  /** Of all its heading rows, from the top: "Actual July 2024". Empty when it has none. */
  readonly heading: string;
  /** The heading without its period and unit, normalised for comparison. */
  readonly shape: string;
  readonly hidden: boolean;
  /** Of columns headed alike in every word, how many stand before this one. */
  readonly again?: number;
  readonly unit: 'money' | 'percent' | undefined;
  readonly scale: Scale;
  /** A currency other than pounds that its heading names. */
  readonly currency: string | undefined;
  /** Its heading says something about the unit that can be understood in several ways. */
  readonly unitDoubtful: boolean;
  /** It says thousands above amounts that look as if they were in full. */
  readonly inFull?: true;
  /** A bare number up to 1.5 with a point in it, as written: under a percentage it can be read in two ways. */
  readonly fractions: string | undefined;
  /** The first number with a point, as written, that may be in thousands as others in the column are. */
  readonly points: string | undefined;
  /** The same where all of its numbers may be in thousands: of amounts, which have no three places behind the point. */
  readonly pointsOfMoney?: string | undefined;
  /** How many of its cells look like each kind. */
  readonly looks: Readonly<Record<'figure' | 'year' | 'period' | 'open' | 'words', number>>;
  /** The first few things it says. */
  readonly samples: readonly string[];
  /** Its texts, each once, until there are too many to list. */
  readonly words: ReadonlySet<string>;
}

/** What is said once for all amounts of a table: above it or below it, in its corner, a heading of its own, or the name of the sheet. */
export interface TableUnit {
  readonly scale: Scale;
  readonly currency: string | undefined;
  /** Pounds, or another currency: numbers that are no money are as they stand. */
  readonly ofMoneyOnly: boolean;
  /** It can be understood in several ways: two places say two things, there is an exception. */
  readonly unsure: boolean;
  /** It says thousands of amounts that look as if they were in full. */
  readonly inFull?: true;
  /** What a heading says for itself goes before it. */
  readonly unlessStated: boolean;
  /** What an exception may be about: "staff". */
  readonly excepted: readonly string[];
  /** Where it is said, in its own words. */
  readonly words: string;
}

/** A row label that has figures beside it, with the label that stands alone above it. */
export interface FoundLabel {
  readonly label: string;
  readonly group: string | undefined;
  readonly row: number;
}

export interface FoundTable {
  /** Its index among the sheets of the file. */
  readonly sheet: number;
  readonly sheetName: string;
  readonly sheetHidden: boolean;
  /** What stands above it, line by line. */
  readonly title: readonly string[];
  /** The line that heads the sheet, where the table that stands first in it has a caption of its own besides. */
  readonly sheetTitle?: string;
  /** The row of another table that its rows are under, and what that is under, outermost first. */
  readonly detailOf?: readonly string[];
  readonly unit: TableUnit;
  /** The sides of a budget of which every amount is below zero: that may be how the sheet writes them. */
  readonly belowZero: ReadonlySet<Side>;
  /** Of its rows, by number, what the totals below them say. */
  readonly sidesByTotals: readonly SideRange[];
  /** Rows of headings, from 1; 0 when it has none. */
  readonly headerFirst: number;
  readonly headerLast: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly left: number;
  readonly right: number;
  /** The column whose words name each row. */
  readonly labelColumn: number;
  readonly columns: readonly FoundColumn[];
  /** Each pair of group and label once. */
  readonly labels: readonly FoundLabel[];
  /** Rows with figures. */
  readonly rows: number;
  readonly hiddenRows: number;
  /** Each record is a column of the sheet, so it is read turned. */
  readonly transposed: boolean;
  /** For a turned table, the table as it lies in the sheet. */
  readonly source?: FoundTable;
}

export function holdsFigures({ looks }: FoundColumn): boolean {
  return looks.figure > 0 && looks.figure >= looks.words + looks.period;
}

/** How many of a column's cells stand where a figure would; a bare number that may be a year may be a count as well. */
export function figuresIn({ looks }: FoundColumn): number {
  return looks.figure + looks.open + looks.year;
}

/** "Budget, rows 4 to 18". */
export function sayTable({ sheetName, headerFirst, firstRow, lastRow }: FoundTable): Saying {
  const first = headerFirst === 0 ? firstRow : headerFirst;
  return say('sheet.location', { sheet: sheetName, first, last: lastRow });
}

/** "Budget, column C “Actual”". */
export function sayColumn({ sheetName, transposed }: FoundTable, column: FoundColumn): Saying {
  const { letters, heading } = column;
  if (transposed)
    return heading === ''
      ? say('sheet.at-row', { sheet: sheetName, row: letters })
      : say('sheet.at-headed-row', { sheet: sheetName, row: letters, heading });
  return heading === ''
    ? say('sheet.at-column', { sheet: sheetName, column: letters })
    : say('sheet.at-headed-column', { sheet: sheetName, column: letters, heading });
}
