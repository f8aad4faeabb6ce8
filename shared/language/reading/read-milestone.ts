// Reads when something is due, as a board writes it: "Summer 2024", "By end of March 2025", "Autumn 2024 (started)", "Ongoing". Of several dates
// the one is taken that it is due at now: the last, and none that the words say it was before.

import type { Milestone } from '../../activities/model/milestone.ts';
import { dayAfter } from '../../kernel/days.ts';
import { findDates, type DateWords } from '../date-words.ts';
import { oneLine } from '../plain.ts';

// Words that only say "by then" and add nothing to the date.
const leading = /^(?:by|due|in|on|from|until|the|end of|end|before|target|date|completed?|:|-|–|\s)+$/iu;

/** What comes before a date that it isn't due at any more. */
const former =
  /\b(?:was|were|originally|original(?: date)?|previously|formerly|instead of|(?:revised|moved|slipped|changed|extended|brought forward) from|gwreiddiol)[\s:,(-]*$/iu;
const revised =
  /(?:\b(?:now|revised(?: (?:date|to))?|rescheduled(?: to| for)?|moved to|slipped to|extended to|changed to|new date|postponed (?:to|until)|deferred (?:to|until))[\s:,(-]*|(?:→|->|=>|➔|➜|>)\s*)$/iu;
/** It begins then, and nothing says when it is due. */
const begins =
  /\b(?:after|not before|no earlier than|no sooner than|not until|starts?|starting|begins?|beginning|ar ôl|nid cyn)\s*(?:in|on|from|:)?\s*$/iu;
const onwards = /^[\s,(]*(?:at the earliest|onwards?|or later|ymlaen)\b/iu;
const beforehand = /\b(?:before|prior to|ahead of|cyn)\s*(?:the )?(?:start of )?$/iu;
const yearsOnly = /(?<![\d/])(20\d{2})\s*[-–—]\s*(?:20)?(\d{2})(?![\d/])/u;

/** The date that something is due at, of all that its words name. */
function dueAmong(text: string, dates: readonly DateWords[]): DateWords | undefined {
  const before = (date: DateWords) => {
    const last = dates[dates.indexOf(date) - 1];
    return text.slice(last?.end ?? 0, date.start);
  };
  const standing = dates.filter(
    (date) => !former.test(before(date)) && !begins.test(before(date)) && !onwards.test(text.slice(date.end)),
  );
  const now = standing.filter((date) => revised.test(before(date)));
  return (now.length > 0 ? now : standing).toSorted((a, b) => b.to.localeCompare(a.to))[0];
}

/** "2025-27" is due when its last year ends. */
function lastYear(text: string): DateWords | undefined {
  const match = yearsOnly.exec(text);
  const year = `20${match?.[2] ?? ''}`;
  if (match === null || Number(year) <= Number(match[1])) return undefined;
  const { index } = match;
  return {
    from: `${year}-01-01`,
    to: `${year}-12-31`,
    precision: 'year',
    key: year,
    start: index,
    end: index + match[0].length,
  };
}

/** Whether the words name more than one date, of which one was taken. */
export function namesSeveral(text: string): boolean {
  return (
    new Set(findDates(oneLine(text)).map(({ key }) => key)).size > 1 || lastYear(oneLine(text)) !== undefined
  );
}

/** Null for blank text. Text without a date is kept as it is, undated: "Ongoing", "After May 2026". */
export function readMilestone(text: string): Milestone | null {
  const written = oneLine(text);
  if (written === '') return null;
  const dates = findDates(written);
  const date = dates.length === 0 ? lastYear(written) : dueAmong(written, dates);
  if (date === undefined) return { written, precision: 'undated', from: null, to: null, remark: null };
  const before = written.slice(0, date.start).trim();
  const after = written.slice(date.end).trim();
  const remark = [leading.test(before) ? '' : before, isSaidAgain(after, date) ? '' : after]
    .map((part) => part.replace(/^[\s,;:/|→–-]+|[\s,;:/|→–-]+$/gu, '').replace(/^\((.*)\)$/u, '$1'))
    .filter((part) => part !== '')
    .join('; ');
  const dayBefore = beforehand.test(before) ? dayAfter(date.from, -1) : undefined;
  return {
    written,
    precision: dayBefore === undefined ? date.precision : 'day',
    from: dayBefore ?? date.from,
    to: dayBefore ?? date.to,
    remark: remark === '' ? null : remark,
  };
}

/** The same date in another language: "Mawrth 2026 / March 2026". */
function isSaidAgain(after: string, { key }: DateWords): boolean {
  const [again] = findDates(after);
  return (
    again?.key === key &&
    /^[\s/|(-]*$/u.test(after.slice(0, again.start)) &&
    /^[\s)]*$/u.test(after.slice(again.end))
  );
}
