// What is read from a table, cell by cell: a figure, an amount, a remark on a heading, or why a cell couldn't be read.

import type { AmountKind } from '../../../../shared/finance/model/finance-amount.ts';
import type { FigureKind } from '../../../../shared/figures/model/figure.ts';
import type { FinancialYear } from '../../../../shared/language/financial-years.ts';
import type { Saying, Spoken } from '../../../../shared/kernel/saying.ts';
import type { ReadPeriod } from '../../../../shared/language/reading/dates/read-period.ts';
import { noteSentTo } from '../../../../shared/language/reading/raised.ts';
import { say } from '../../../../shared/language/say.ts';
import type { ReadValue } from './cell-values.ts';

/** Where it is and what is around it, in the file's own words. */
export interface ReadingLocation {
  readonly sheet: string;
  readonly cell: string;
  /** What its row is called there. */
  readonly label: string;
  /** What its column is headed with. */
  readonly heading: string;
  /** What the cell says. */
  readonly shown: Spoken;
}

export type Reading = ReadingLocation &
  (
    | {
        readonly to: 'figure';
        readonly measureId: string;
        readonly period: ReadPeriod;
        readonly kind: FigureKind;
        readonly read: ReadValue;
      }
    | {
        readonly to: 'amount';
        readonly line: LineName;
        readonly kind: AmountKind;
        /** Null where the cell says there is no amount yet. */
        readonly pence: number | null;
        /** Why nobody can tell whether it is below zero. */
        readonly doubt?: Saying;
      }
    | {
        readonly to: 'words';
        readonly line: LineName;
        readonly field: 'budgetHolder' | 'reason' | 'notes';
        readonly words: string;
      }
    | { readonly to: 'nothing'; readonly reason: Saying }
  );

export type ReadingOf<To extends Reading['to']> = Extract<Reading, { readonly to: To }>;

/** A budget heading of one year, by its name and its parents'. */
export interface LineName {
  readonly heading: string;
  readonly parent: string | undefined;
  /** What the parent is under, outermost first: "Adults" of "Adults | Homecare | Staff". */
  readonly above: readonly string[];
  readonly year: FinancialYear;
  /** A heading above it says that it is income. */
  readonly income: boolean;
}

export interface TableReadings {
  readonly take: (reading: Reading) => void;
  /** Of cells that were taken: somebody has to say whether they are what they seem. */
  readonly doubt: (sheet: string, cells: ReadonlySet<string>, reason: Saying) => void;
  /** A total that its rows don't add up to; what was left out on purpose. */
  readonly remark: (remark: Saying) => void;
  /** Whether as much was taken as a preview may hold, of all the tables of the file. */
  readonly isFull: () => boolean;
}

/** What is said of the note that a figure or amount sends its reader to, where it was taken: “12 [note 1]” is 12. */
export function noteLeft(reading: Reading): Saying | undefined {
  const { sheet, cell, shown } = reading;
  const isTaken =
    reading.to === 'amount' || (reading.to === 'figure' && reading.read.value.kind !== 'not understood');
  const note = isTaken && typeof shown === 'string' ? noteSentTo(shown) : undefined;
  return note === undefined ? undefined : say('sheet.note-of-figure', { sheet, cell, note, words: shown });
}
