// Several actions in one row of a table, each on a line of its own, level with its date: "Buy books", "Train staff" beside "May 2026", "June 2026".

import { lines, oneLine } from '../../../../../shared/language/plain.ts';
import {
  isClearlyDated,
  readMilestone,
} from '../../../../../shared/language/reading/dates/read-milestone.ts';
import { say } from '../../../../../shared/language/say.ts';
import { cellText, type SourceCell, type SourceParagraph } from '../../read/source-document.ts';
import type { Account } from '../account.ts';
import { readProgress } from '../progress-words.ts';
import type { Columns } from '../table/activity-columns.ts';
import type { GridRow } from '../table/grid.ts';
import type { Clock } from '../walk.ts';
import { typedRef } from './typed-ref.ts';
import { withoutCounts } from './typed-lists.ts';

function linesOf(cell: SourceCell | undefined): readonly SourceParagraph[] {
  return (cell?.paragraphs ?? []).flatMap((paragraph) =>
    lines(paragraph.text).map((text) => (text === paragraph.text ? paragraph : { ...paragraph, text })),
  );
}

function isDate(text: string, { years }: Clock): boolean {
  return isClearlyDated(readMilestone(text, years));
}

/** "31 March" over "2027" in a narrow column is one date. */
function areDates(dates: readonly SourceParagraph[], clock: Clock): boolean {
  return (
    dates.every(({ text }) => isDate(text, clock)) && !isDate(dates.map(({ text }) => text).join(' '), clock)
  );
}

interface Reading {
  readonly account: Account;
  readonly clock: Clock;
}

/**
 * The row as one for each of its actions, or as it is. Their dates show that they are several; a number, a lead or a state that isn't said
 * line by line is said of them all, but one number is that of one action.
 */
export function rowsOfLines(row: GridRow, columns: Columns, { account, clock }: Reading): readonly GridRow[] {
  const { activity, milestone, ref, lead, progress, comment, completion } = columns;
  const actions = linesOf(row.at(activity));
  const dates = milestone === undefined ? [] : linesOf(row.at(milestone));
  const count = actions.length;
  // Each with its number, they are several whatever stands beside them.
  const areNumbered = actions.every(({ text }) => typedRef(text) !== undefined);
  const areDated = dates.length === count && areDates(dates, clock);
  const isOfAll = areNumbered && dates.length < 2;
  if (columns.stages.length > 0 || count < 2 || !(areDated || isOfAll)) return [row];
  if (new Set(actions.map(({ style }) => style)).size > 1 || row.at(activity) === row.at(milestone ?? -1))
    return [row];
  // A line that begins with a small letter goes on with the one above.
  if (actions.some(({ text }) => /^\p{Ll}{2}/u.test(text))) return [row];
  const level = [ref, lead, progress, comment].flatMap((column) => {
    const cell = column === undefined ? undefined : row.at(column);
    return column === undefined || oneLine(cellText(cell)) === '' ? [] : [{ column, said: linesOf(cell) }];
  });
  const isLevel = level.every(
    ({ column, said }) =>
      said.length === count || (said.length === 1 && column !== ref && column !== comment),
  );
  const states = level.find(({ column }) => column === progress)?.said ?? [];
  const areStates = states.every(({ text }) => readProgress(text, clock.today) !== undefined);
  const isPlain = completion === undefined || oneLine(cellText(row.at(completion))) === '';
  if (!isLevel || !areStates || !isPlain) return [row];
  const texts = actions.map(({ text }) => text);
  const words = areNumbered ? texts : withoutCounts(texts);
  const own = new Map<number, readonly SourceParagraph[]>([
    [
      activity,
      actions.map((each, at) => ({ ...each, text: words[at] ?? each.text, style: 'body' as const })),
    ],
    ...(milestone === undefined || dates.length !== count ? [] : [[milestone, dates] as const]),
    ...level.map(
      ({ column, said }) => [column, said.length === count ? said : actions.flatMap(() => said)] as const,
    ),
  ]);
  account.placed(...[...own.keys()].map((column) => row.at(column)));
  account.assume(
    row.at(activity)?.location ?? row.location,
    say(dates.length === count ? 'document.row-of-several' : 'document.row-of-numbered', { count }),
  );
  return actions.map((_, index) => {
    const at = (column: number) => {
      const cell = row.at(column);
      const said = own.get(column)?.[index];
      return cell === undefined || said === undefined ? cell : { ...cell, paragraphs: [said] };
    };
    return { ...row, at };
  });
}
