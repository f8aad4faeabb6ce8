// What a cell under "Due" says of when, in one line or in several.

import { isNoDate } from '../../../../../../shared/activities/model/milestone.ts';
import { findDates } from '../../../../../../shared/language/date-words.ts';
import { lines, oneLine } from '../../../../../../shared/language/plain.ts';
import { isNoDay } from '../../../../../../shared/language/reading/dates/half-read.ts';
import {
  isClearlyDated,
  readMilestone,
} from '../../../../../../shared/language/reading/dates/read-milestone.ts';
import { cellText } from '../../../read/source-document.ts';
import type { Account } from '../../account.ts';
import { sayHowDue } from '../../due-said.ts';
import type { Clock } from '../../walk.ts';
import type { Columns } from '../activity-columns.ts';
import type { GridRow } from '../grid.ts';

/** The lines of a cell that says when; one, where a narrow column has broken one date. */
export function dueLines(text: string): string[] {
  const due = readMilestone(oneLine(text));
  const isOneDate = isClearlyDated(due) && findDates(oneLine(text)).length === 1;
  return isOneDate ? [oneLine(text)] : lines(text);
}

const notYet =
  /^(?:tb[acdi]|to be (?:confirmed|agreed|decided|determined)|n\/?a|none|no date|i[’']w (?:gadarnhau|gytuno|benderfynu|bennu)|dim dyddiad|[-–—?]+)\.?$/iu;

/** What is no date is kept in its own words and listed; what may be read in several ways is said. */
export function judgeMilestone(
  row: GridRow,
  { milestone }: Columns,
  { account, clock: { years } }: { readonly account: Account; readonly clock: Clock },
): void {
  const cell = milestone === undefined ? undefined : row.at(milestone);
  if (cell === undefined) return;
  const whole = oneLine(cellText(cell));
  const isUnread = dueLines(cellText(cell)).some(
    (line) => isNoDate(readMilestone(line, years)) && !notYet.test(line),
  );
  if (!isUnread || (findDates(whole).length > 1 && !isNoDay(whole))) account.placed(cell);
  const due = dueLines(cellText(cell)).length > 1 ? null : readMilestone(whole, years);
  sayHowDue(whole, due, cell.location, { account, years });
}
