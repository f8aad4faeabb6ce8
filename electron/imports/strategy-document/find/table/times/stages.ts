// A road map: beside each piece of work the columns are years or quarters, and each cell says what will be done in one of them.

import type { Milestone } from '../../../../../../shared/activities/model/milestone.ts';
import { findDate } from '../../../../../../shared/language/date-words.ts';
import { lines, oneLine } from '../../../../../../shared/language/plain.ts';
import {
  isClearlyDated,
  readMilestone,
} from '../../../../../../shared/language/reading/dates/read-milestone.ts';
import { beginsNotKnown } from '../../../../../../shared/language/reading/not-known.ts';
import { isSurelyFigure } from '../../../../../../shared/language/reading/figures/read-figure.ts';
import { say } from '../../../../../../shared/language/say.ts';
import { cellText } from '../../../read/source-document.ts';
import type { Account } from '../../account.ts';
import type { FoundPart } from '../../findings.ts';
import { readProgress } from '../../progress-words.ts';
import { dueIn } from '../../lists/when-in-words.ts';
import type { Clock } from '../../walk.ts';
import { headingOf, type Grid, type GridRow } from '../grid.ts';

/** What the heading of a stage says of when, in its own words: "2025/26" of "Year 1 (2025/26)". */
function whenOf(heading: string): Milestone | null {
  const text = oneLine(heading);
  const date = findDate(text);
  const due = date === undefined ? null : readMilestone(text.slice(date.start, date.end));
  return isClearlyDated(due) ? due : null;
}

function isDate(text: string): boolean {
  return isClearlyDated(readMilestone(text));
}

/** "5 sites" says how many, and "Started" how it goes. */
function saysWhatIsDone(text: string): boolean {
  if (readProgress(text) !== undefined) return false;
  if (/^[£\d]/u.test(text) || !/\p{L}{3}/u.test(text) || isSurelyFigure(text)) return false;
  return !beginsNotKnown(text) && !isDate(text);
}

/**
 * The columns of a table of activities that are stages: two or more, with a time above and words below. They are judged together, since the last
 * may hold no more than "TBC" as yet; one that holds nothing but dates says when the whole is due.
 */
export function stagesOf(grid: Grid): readonly number[] {
  const filledIn = (index: number) =>
    grid.rows.map((row) => oneLine(cellText(row.at(index)))).filter((text) => text !== '');
  const stages = grid.columns.flatMap((column, index) =>
    column.role === 'period' &&
    column.period.kind === 'actual' &&
    whenOf(headingOf(grid, index)) !== null &&
    !filledIn(index).every(isDate)
      ? [index]
      : [],
  );
  const filled = stages.flatMap(filledIn).filter((text) => !beginsNotKnown(text));
  return stages.length > 1 && filled.filter(saysWhatIsDone).length * 2 > filled.length ? stages : [];
}

/** Says once of a table how its stages are read. */
export function sayStages(grid: Grid, stages: readonly number[], account: Account): void {
  const [first] = stages;
  if (first === undefined) return;
  for (const { cells } of grid.headings)
    account.placed(...cells.filter(({ column }) => stages.includes(column)));
  const location = grid.headings[0]?.cells.find(({ column }) => column === first)?.location;
  const words = oneLine(headingOf(grid, first));
  account.assume(location ?? say('document.a-heading'), say('document.stages', { words }));
}

/** The parts of an activity that its row says under its stages, each due in the time above it or at the day that its own words name. */
export function partsInStages(
  row: GridRow,
  grid: Grid,
  stages: readonly number[],
  { account, clock }: { readonly account: Account; readonly clock: Clock },
): readonly FoundPart[] {
  const cells = [...new Set(stages.map((column) => row.at(column)))];
  return cells.flatMap((cell) => {
    if (cell === undefined) return [];
    const when = whenOf(headingOf(grid, stages.findLast((column) => row.at(column) === cell) ?? cell.column));
    const texts = cell.paragraphs.map(({ text }) => lines(text).join('\n'));
    const said = texts.filter((text) => saysWhatIsDone(oneLine(text)));
    // What says how many or how it goes is no part, and the cell is listed.
    if (said.length > 0 && said.length === texts.filter((text) => /[\p{L}\d]/u.test(text)).length)
      account.placed(cell);
    return said.map((description) => ({
      description,
      leads: [],
      milestone: dueIn(oneLine(description), clock.years) ?? when,
      progress: 'not reported' as const,
    }));
  });
}
