// Several columns of states, one for each time that was reported on: "RAG Q1 | RAG Q2 | RAG Q3". The last that is filled in is the present one, and
// those before it are listed.

import { findDate } from '../../../../../shared/language/date-words.ts';
import { oneLine } from '../../../../../shared/language/plain.ts';
import { say } from '../../../../../shared/language/say.ts';
import { readFigure } from '../../../../../shared/language/reading/figures/read-figure.ts';
import { cellText } from '../../read/source-document.ts';
import type { Account } from '../account.ts';
import { readProgress } from '../progress-words.ts';
import { statusColour } from './cell-colour.ts';
import { quarterAlone, type Column } from './columns.ts';
import { headingOf, type Grid, type GridRow } from './grid.ts';

/** "TBC" below two years is as good as a figure that isn't known yet. */
function holdsStates(rows: readonly GridRow[], column: number): boolean {
  const filled = rows.map((row) => cellText(row.at(column))).filter((text) => oneLine(text) !== '');
  return (
    filled.some((text) => readFigure(text) === undefined) &&
    filled.every((text) => /\p{L}/u.test(text) && readProgress(text)?.progress !== undefined)
  );
}

type Told = 'progress' | 'comment';

interface Timed {
  readonly column: number;
  /** To be put in order by. */
  readonly time: string;
  readonly isToCome: boolean;
}

/** "2026/27" over words of states tells how it went, unless that or another is still to come: then it is what is planned. "Target 2026" never does. */
function bareStates({ columns, rows }: Grid, timed: readonly Timed[]): readonly Timed[] {
  const bare = timed.filter(({ column }) => {
    const each = columns[column];
    const isOpen = each?.role === 'unknown' || (each?.role === 'period' && each.period.kind === 'actual');
    return isOpen && holdsStates(rows, column);
  });
  return bare.some(({ isToCome }) => isToCome) ? [] : bare;
}

/** Those of a time, in its order; none where nothing tells which of two comes first. */
function inOrder(grid: Grid, told: Told, today: string): readonly Timed[] {
  const timed = grid.columns.flatMap((_, column) => {
    const words = oneLine(headingOf(grid, column));
    const date = findDate(words);
    const time = date?.to ?? quarterAlone.exec(words)?.[1];
    const isToCome = date !== undefined && date.from > today;
    return time === undefined ? [] : [{ column, time, isToCome }];
  });
  const own = timed.filter(({ column }) => grid.columns[column]?.role === told);
  const bare = told === 'progress' ? bareStates(grid, timed) : [];
  const found = own.length + bare.length > 1 ? [...own, ...bare] : own;
  const areAlike = new Set(found.map(({ time }) => time.length)).size === 1;
  return areAlike ? found.toSorted((a, b) => a.time.localeCompare(b.time)) : [];
}

/** "Progress to March 2025" over sentences beside "RAG" is no earlier state. */
function areStates({ rows }: Grid, timed: readonly Timed[]): boolean {
  return timed.length > 0 && timed.every(({ column }) => holdsStates(rows, column));
}

function isFilled(row: GridRow, column: number): boolean {
  const cell = row.at(column);
  return oneLine(cellText(cell)) !== '' || statusColour(cell, row) !== undefined;
}

/** The grid as if it had one column of states and one of remarks. One that names no time, "Overall status", says it of all of them. */
export function withPresentState(grid: Grid, account: Account, today: string): Grid {
  return latest(latest(grid, 'progress', account, today), 'comment', account, today);
}

/** Of what is to come, "Status Dec 2027", nobody has reported yet: what stands there is hoped for, and is listed. */
function latest(grid: Grid, told: Told, account: Account, today: string): Grid {
  const timed = inOrder(grid, told, today);
  const ofTime = new Set(timed.map(({ column }) => column));
  const hasOverall = grid.columns.some(({ role }, index) => role === told && !ofTime.has(index));
  if (timed.length < 2 && !(hasOverall && told === 'progress' && areStates(grid, timed))) return grid;
  const columns = timed.filter(({ isToCome }) => !isToCome).map(({ column }) => column);
  const [first] = columns;
  // What any of them tells was so by the day of the last.
  const last = grid.columns[columns.at(-1) ?? -1];
  const one: Column = last?.role === told ? last : { role: told };
  const made = grid.columns.map((each, column): Column => {
    if (!ofTime.has(column)) return each;
    return column === first && !hasOverall ? one : { role: 'unknown' };
  });
  if (hasOverall || first === undefined) return { ...grid, columns: made };
  const words = columns.map((column) => oneLine(headingOf(grid, column))).join(', ');
  if (columns.length > 1)
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
