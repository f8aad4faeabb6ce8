// A table that marks in its columns of quarters or years when each activity is worked on, by a colour or a tick: nothing else says when.

import type { Milestone } from '../../../../../../shared/activities/model/milestone.ts';
import { oneLine } from '../../../../../../shared/language/plain.ts';
import {
  isClearlyDated,
  readMilestone,
} from '../../../../../../shared/language/reading/dates/read-milestone.ts';
import { say } from '../../../../../../shared/language/say.ts';
import { cellText } from '../../../read/source-document.ts';
import type { Account } from '../../account.ts';
import type { Clock } from '../../walk.ts';
import { isFilledIn } from '../cell-colour.ts';
import { headingOf, type Grid, type GridRow } from '../grid.ts';

interface MarkedTime {
  readonly column: number;
  readonly when: Milestone;
}

const tick = /^[x✓✔●■•]$/iu;
const quarter = /^(?:q|qtr|quarter|ch|chwarter)\s*[1-4]$/iu;

function isMarked(row: GridRow, column: number): boolean {
  const cell = row.at(column);
  return tick.test(oneLine(cellText(cell))) || isFilledIn(cell, row);
}

/** "2026/27" or "2026", of a plan for one year: its quarters are in that year. */
function yearOfPlan({ years: { plan } }: Clock): string | undefined {
  if (plan === undefined) return undefined;
  const [from, to] = [Number(plan.from.slice(0, 4)), Number(plan.to.slice(0, 4))];
  if (plan.from.slice(5) === '04-01' && plan.to.slice(5) === '03-31' && to === from + 1)
    return `${from}/${String(to).slice(2)}`;
  return from === to && plan.from.slice(5) === '01-01' && plan.to.slice(5) === '12-31'
    ? String(from)
    : undefined;
}

/** The time that a column is of, in the words of its heading. */
function timeOf(heading: string, clock: Clock): Milestone | null {
  const written = oneLine(heading);
  const year = quarter.test(written) ? yearOfPlan(clock) : undefined;
  const due = readMilestone(year === undefined ? written : `${written} ${year}`, clock.years);
  return isClearlyDated(due) ? due : null;
}

/** The columns, two or more of them, in which nothing stands but marks; none where one of them has no time of its own. */
export function markedTimes(grid: Grid, clock: Clock): readonly MarkedTime[] {
  const isUnmarked = (row: GridRow, column: number) =>
    oneLine(cellText(row.at(column))) !== '' && !isMarked(row, column);
  const columns = grid.columns.flatMap(({ role }, column) => {
    const isOpen = role === 'period' || role === 'unknown';
    const hasMark = grid.rows.some((row) => isMarked(row, column));
    const isTime = timeOf(headingOf(grid, column), clock) !== null;
    return isOpen && (hasMark || isTime) && !grid.rows.some((row) => isUnmarked(row, column)) ? [column] : [];
  });
  const times = columns.flatMap((column): MarkedTime[] => {
    const when = timeOf(headingOf(grid, column), clock);
    return when === null ? [] : [{ column, when }];
  });
  const isAny = times.some(({ column }) => grid.rows.some((row) => isMarked(row, column)));
  return isAny && times.length > 1 && times.length === columns.length ? times : [];
}

/** Says once of a table how its marks are read. */
export function sayMarked(grid: Grid, times: readonly MarkedTime[], account: Account): void {
  const [first] = times;
  if (first === undefined) return;
  const own = new Set(times.map(({ column }) => column));
  for (const { cells } of grid.headings) account.placed(...cells.filter(({ column }) => own.has(column)));
  for (const row of grid.rows) for (const column of own) account.placed(row.at(column));
  const words = times.map(({ column }) => oneLine(headingOf(grid, column))).join('; ');
  account.assume(
    grid.headings[0]?.location ?? say('document.a-heading'),
    say('document.times-marked', { words }),
  );
}

/** When the last time that its rows mark is over. */
export function lastMarked(rows: readonly GridRow[], times: readonly MarkedTime[]): Milestone | null {
  return times.findLast(({ column }) => rows.some((row) => isMarked(row, column)))?.when ?? null;
}
