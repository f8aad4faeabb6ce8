// Which columns of a table of activities say what, and what a row says in each of them.

import { findDate } from '../../../../../shared/language/date-words.ts';
import { oneLine } from '../../../../../shared/language/plain.ts';
import { saysNotKnown } from '../../../../../shared/language/reading/not-known.ts';
import { cellText, type SourceCell } from '../../read/source-document.ts';
import { say } from '../../../../../shared/language/say.ts';
import type { Account } from '../account.ts';
import { stagesOf } from './times/stages.ts';
import { columnOf, headingOf, soleText, type Grid, type GridRow } from './grid.ts';

export interface Columns {
  readonly ref: number | undefined;
  /** Whether the numbers that Word counts before the activities are their refs. */
  readonly counts: boolean;
  readonly activity: number;
  readonly lead: number | undefined;
  readonly milestone: number | undefined;
  /** When it was due, beside a column of revised dates. */
  readonly original: number | undefined;
  readonly progress: number | undefined;
  /** How much of it is done: "60%". */
  readonly completion: number | undefined;
  /** "Status at 31 March 2025": the last day that its cells can tell of. */
  readonly statusOn: string | undefined;
  readonly comment: number | undefined;
  /** Whether the comments are headed as telling of progress: "Progress to date". */
  readonly tellsProgress: boolean;
  /** "2025/26", "2026/27" over what will be done in each. */
  readonly stages: readonly number[];
  readonly objective: number | undefined;
  /** Where the number of the objective stands apart from its name. */
  readonly objectiveNumber: number | undefined;
}

export function columnsOf(grid: Grid): Columns {
  const [ref, progress] = [columnOf(grid, 'ref'), columnOf(grid, 'progress')];
  const told = progress === undefined ? undefined : grid.columns[progress];
  const isFilled = (index: number) => grid.rows.some((row) => oneLine(cellText(row.at(index))) !== '');
  const unknown = grid.columns.flatMap(({ role }, index) =>
    role === 'unknown' && index !== ref ? [index] : [],
  );
  const free = mostOwn(grid, unknown.filter(isFilled)) ?? unknown[0] ?? -1;
  const stages = stagesOf(grid);
  const period = grid.columns.findIndex(
    (column, index) => column.role === 'period' && !stages.includes(index) && holdsDays(grid, index),
  );
  const activity = columnOf(grid, 'activity') ?? columnOf(grid, 'measure') ?? free;
  const due = dueColumn(grid);
  const comment = columnOf(grid, 'comment');
  const first = grid.rows.flatMap((row) => countedNumber(row, activity) ?? []).at(0);
  return {
    ref,
    counts: first !== undefined && !/^\(?(?:1|a|i)\W*$/iu.test(first),
    activity,
    lead: columnOf(grid, 'lead'),
    // Under activities, a column headed "Target" or "2025" says when, if it holds dates.
    milestone: due ?? (period === -1 ? lastDayColumn(grid) : period),
    original: grid.columns.flatMap(({ role }, index) =>
      role === 'milestone' && index !== due ? [index] : [],
    )[0],
    progress,
    completion: columnOf(grid, 'completion'),
    statusOn: told !== undefined && 'dated' in told ? (told.dated?.to ?? undefined) : undefined,
    comment,
    tellsProgress: comment !== undefined && /\b(?:progress|cynnydd)\b/iu.test(headingOf(grid, comment)),
    stages,
    objective: columnOf(grid, 'objective'),
    objectiveNumber: columnOf(grid, 'objective number'),
  };
}

/** Of several columns the first that parts the rows the finest: one merged over several actions says what they are for. */
function mostOwn({ rows }: Grid, columns: readonly number[]): number | undefined {
  const own = (column: number) =>
    rows.filter(({ cells }) => cells.some((cell) => cell.column === column && !cell.continues)).length;
  const most = Math.max(...columns.map(own));
  return columns.find((column) => own(column) === most);
}

/** That what stands under a heading which nobody knows is taken for what will be done, as no column is headed so. */
export function sayWhatIsDone(grid: Grid, account: Account): void {
  const { activity } = columnsOf(grid);
  const [row] = grid.rows;
  if (row === undefined || grid.columns[activity]?.role !== 'unknown') return;
  const heading = oneLine(headingOf(grid, activity));
  const location = row.at(activity)?.location ?? row.location;
  account.assume(location, say('document.column-is-activity', { heading: heading === '' ? '-' : heading }));
}

/** Whether more of a column's cells name a day than say something else; "TBC" says neither. */
function holdsDays(grid: Grid, index: number): boolean {
  const said = grid.rows
    .map((row) => oneLine(cellText(row.at(index))))
    .filter((text) => text !== '' && !saysNotKnown(text));
  return said.filter((text) => findDate(text) !== undefined).length * 2 > said.length;
}

/** Of an original date and a revised one, the revised. */
function dueColumn(grid: Grid): number | undefined {
  const dates = grid.columns.flatMap(({ role }, index) => (role === 'milestone' ? [index] : []));
  return (
    dates.find((index) =>
      /\b(?:revised|current|new|latest|forecast|diwygiedig)\b/iu.test(headingOf(grid, index)),
    ) ?? dates[0]
  );
}

/** Of "From" and "To", with dates under both, the second. */
function lastDayColumn(grid: Grid): number | undefined {
  const headed = (words: RegExp) =>
    grid.columns.findIndex(({ role }, index) => {
      const texts = grid.rows.map((row) => oneLine(cellText(row.at(index)))).filter((text) => text !== '');
      const areDates = texts.length > 0 && texts.every((text) => findDate(text) !== undefined);
      return role === 'unknown' && words.test(oneLine(headingOf(grid, index))) && areDates;
    });
  const [from, to] = [headed(/^(?:from|o)$/iu), headed(/^(?:to|until|till|hyd|i)$/iu)];
  return from === -1 || to === -1 ? undefined : to;
}

/** An activity that spans the columns beside its own says nothing of them; where no date is revised, the original one stands. */
export function asItCounts(row: GridRow, { activity, milestone, original }: Columns): GridRow {
  const own = row.at(activity);
  const isUnrevised = milestone !== undefined && oneLine(cellText(row.at(milestone))) === '';
  const at = (column: number) => row.at(isUnrevised && column === milestone ? (original ?? column) : column);
  return { ...row, at: (column) => (column !== activity && at(column) === own ? undefined : at(column)) };
}

const saidAbove =
  /^\W*(?:(?:as|see|same as)\s+(?:the\s+)?(?:above|previous)|ditto|(?:fel|gweler|yr un [âa][’']r)\s+uchod)\W*$|^\s*(?:[-–—]+\s*)?(?:["”″〃]|''|,,)(?:\s*[-–—]+)?\s*$/iu;

/**
 * “As above” and ditto marks stand for what the row above says of its lead, its date or its progress. Where that says nothing, they are left to be
 * listed as not understood.
 */
export function withWhatIsAbove(rows: readonly GridRow[], columns: Columns, account: Account): GridRow[] {
  const { lead, milestone, progress } = columns;
  const taken = [lead, milestone, progress].filter((column) => column !== undefined);
  const above = new Map<number, SourceCell>();
  return rows.map((row) => {
    const sole = soleText(row);
    if (sole !== undefined && sole.cell.span > 1) return row;
    const again = new Map<number, SourceCell | undefined>();
    for (const column of taken) {
      const cell = row.at(column);
      const held = above.get(column);
      if (cell === undefined || !saidAbove.test(cellText(cell))) {
        if (cell === undefined || oneLine(cellText(cell)) === '') above.delete(column);
        else above.set(column, cell);
        continue;
      }
      again.set(column, held);
      if (held !== undefined) account.placed(cell);
    }
    if (again.size === 0) return row;
    return {
      ...row,
      cells: row.cells.flatMap((cell) => (again.has(cell.column) ? (again.get(cell.column) ?? []) : cell)),
      at: (column) => (again.has(column) ? again.get(column) : row.at(column)),
    };
  });
}

export function countedNumber(row: GridRow | undefined, activity: number): string | undefined {
  return row?.at(activity)?.paragraphs[0]?.number;
}

/** A list of several with no line above it. */
export function isListOnly(cell: SourceCell | undefined): boolean {
  const said = (cell?.paragraphs ?? []).filter(({ text }) => oneLine(text) !== '');
  return said.length > 1 && said.every(({ style }) => style === 'list');
}
