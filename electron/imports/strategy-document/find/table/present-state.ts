// Several columns of states, one for each time that was reported on: "RAG Q1 | RAG Q2 | RAG Q3". The last that is filled in is the present one, and
// those before it are listed.

import { findDate } from '../../../../../shared/language/date-words.ts';
import { oneLine } from '../../../../../shared/language/plain.ts';
import { say } from '../../../../../shared/language/say.ts';
import { cellText } from '../../read/source-document.ts';
import type { Account } from '../account.ts';
import { readProgress } from '../progress-words.ts';
import { statusColour } from './cell-colour.ts';
import type { Column } from './columns.ts';
import { headingOf, type Grid, type GridRow } from './grid.ts';

const quarter = /(?<!\p{L})(?:q(?:tr|uarter)?|ch(?:warter)?)\.?\s*([1-4])(?!\d)/iu;

/** When a column tells of, to be put in order; undefined for one that names no time. */
function timeOf(heading: string): string | undefined {
  const words = oneLine(heading);
  return findDate(words)?.to ?? quarter.exec(words)?.[1];
}

function holdsStates(rows: readonly GridRow[], column: number): boolean {
  const filled = rows.map((row) => cellText(row.at(column))).filter((text) => oneLine(text) !== '');
  return (
    filled.length > 0 &&
    filled.every((text) => /\p{L}/u.test(text) && readProgress(text)?.progress !== undefined)
  );
}

type Told = 'progress' | 'comment';

/** Those of a time, in its order; none where nothing tells which of two comes first. */
function inOrder(grid: Grid, told: Told): readonly number[] {
  const timed = grid.columns.flatMap(({ role }, column) => {
    const time = timeOf(headingOf(grid, column));
    const isBare = told === 'progress' && (role === 'unknown' || role === 'period');
    const isTold = role === told || (isBare && holdsStates(grid.rows, column));
    return time === undefined || !isTold ? [] : [{ column, time }];
  });
  const areAlike = new Set(timed.map(({ time }) => time.length)).size === 1;
  if (timed.length < 2 || !areAlike) return [];
  return timed.toSorted((a, b) => a.time.localeCompare(b.time)).map(({ column }) => column);
}

function isFilled(row: GridRow, column: number): boolean {
  const cell = row.at(column);
  return oneLine(cellText(cell)) !== '' || statusColour(cell, row) !== undefined;
}

/** The grid as if it had one column of states and one of remarks. One that names no time, "Overall status", says it of all of them. */
export function withPresentState(grid: Grid, account: Account): Grid {
  return latest(latest(grid, 'progress', account), 'comment', account);
}

function latest(grid: Grid, told: Told, account: Account): Grid {
  const columns = inOrder(grid, told);
  const [first] = columns;
  if (first === undefined) return grid;
  const hasOverall = grid.columns.some(({ role }, index) => role === told && !columns.includes(index));
  const made = grid.columns.map((each, column): Column => {
    if (!columns.includes(column)) return each;
    return column === first && !hasOverall ? { role: told } : { role: 'unknown' };
  });
  if (hasOverall) return { ...grid, columns: made };
  const words = columns.map((column) => oneLine(headingOf(grid, column))).join(', ');
  account.assume(
    grid.headings[0]?.location ?? say('document.a-heading'),
    say('document.last-state', { words }),
  );
  const present = (row: GridRow) => columns.findLast((column) => isFilled(row, column)) ?? first;
  return {
    ...grid,
    columns: made,
    rows: grid.rows.map((row) => ({
      ...row,
      at: (column) => row.at(column === first ? present(row) : column),
    })),
  };
}
