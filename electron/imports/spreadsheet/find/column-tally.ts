// What stands in a column, counted as its cells stream by.

import { oneLine } from '../../../../shared/language/plain.ts';
import { withoutNotes } from '../../../../shared/language/reading/raised.ts';
import type { SheetCell } from '../read/cells.ts';
import { isBareDecimal, lookOf, mayBeFraction, type CellLook } from './classify.ts';
import { notePoint, type Points } from './points.ts';

const mostSamples = 3;
/** How many different texts of one column are listed; a column with more doesn't name anything. */
export const mostWords = 20_000;
/** A table wider than this is cut: no report has so many columns of figures. */
export const mostColumns = 2_000;

export interface ColumnTally {
  readonly looks: Record<CellLook, number>;
  readonly samples: string[];
  readonly words: Set<string>;
  /** The first bare number that may be a fraction of one. */
  fraction: string | undefined;
  readonly points: Points;
}

/** A bare number: of text only digits with a point, as they stand in a text file. */
function noteFraction(tally: ColumnTally, cell: SheetCell) {
  const { kind, format } = cell;
  const text = kind === 'text' ? withoutNotes(oneLine(cell.text)) : cell.text.trim();
  const isBare = kind === 'number' ? format.kind === 'plain' : kind === 'text' && isBareDecimal(text);
  if (isBare && mayBeFraction(text)) tally.fraction ??= text;
}

/** Counts a cell of a table; of too wide a one, none beyond the last column that is read. */
export function tallyCell(tallies: Map<number, ColumnTally>, cell: SheetCell): void {
  let tally = tallies.get(cell.column);
  if (tally === undefined) {
    if (tallies.size >= mostColumns) return;
    tally = {
      looks: { figure: 0, year: 0, period: 0, open: 0, words: 0 },
      samples: [],
      words: new Set(),
      fraction: undefined,
      points: { first: undefined, amongThousands: false, mayBe: 0, others: false },
    };
    tallies.set(cell.column, tally);
  }
  const look = lookOf(cell);
  tally.looks[look] += 1;
  if (tally.samples.length < mostSamples) tally.samples.push(oneLine(cell.text));
  noteFraction(tally, cell);
  if (look === 'figure') notePoint(tally.points, cell);
  // What is among them is one line already.
  if (cell.kind === 'text' && tally.words.size <= mostWords && !tally.words.has(cell.text))
    tally.words.add(oneLine(cell.text));
}
