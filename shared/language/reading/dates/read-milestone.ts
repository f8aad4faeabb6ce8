// Reads when something is due, as a board writes it: "Summer 2024", "By end of March 2025", "Autumn 2024 (started)", "Ongoing". Of several dates
// the one is taken that it is due at now: the last, and none that the words say it was before.

import type { Milestone } from '../../../activities/model/milestone.ts';
import { calendarDay, dayAfter } from '../../../kernel/days.ts';
import type { Saying } from '../../../kernel/saying.ts';
import { datesIn, findDates, type DatesRead, type DateWords } from '../../date-words.ts';
import { oneLine } from '../../plain.ts';
import { say } from '../../say.ts';
import { isHalfRead, monthBefore } from './half-read.ts';
import { saysBothEnds } from './spans.ts';
import { whereAmong, yearsAroundToday, type YearsAround } from './years-around.ts';

// Words that only say "by then" and add nothing to the date.
const leading =
  /^(?:erbyn|(?:d?diwedd )?[mf]is(?!\p{L})|d?diwedd|by|due|in|on|from|o(?!\p{L})|until|the|(?:end|close|conclusion) of|end|before|target|date|completed?|:|-|–|\s)+$/iu;

/** What comes before a date that it isn't due at any more. */
const former =
  /\b(?:was|were|originally|original(?: date)?|previously|formerly|instead of|(?:revised|moved|slipped|changed|extended|brought forward) from|gwreiddiol)[\s:,(-]*$/iu;
const revised =
  /(?:\b(?:now|revised(?: (?:date|to))?|rescheduled(?: to| for)?|moved to|slipped to|extended to|changed to|new date|postponed (?:to|until)|deferred (?:to|until))[\s:,(-]*|(?:→|->|=>|➔|➜|>)\s*)$/iu;
/** It begins then, and nothing says when it is due. */
const begins =
  /\b(?:after|not before|no earlier than|no sooner than|not until|starts?|starting|begins?|beginning|ar ôl|nid cyn)\s*(?:in|on|from|:)?\s*$/iu;
/** And goes on, unless its end is said with it: "from April 2027 to June 2028" is one span. */
const goesOnFrom = /(?:(?<!\p{L})(?:since|from|ers)|^o)(?: the| dechrau)?(?: [mf]is)?\s*$/iu;
/** "Not June 2027 but later": it isn't that one. "Not later than" names the one it is. */
const denied =
  /\b(?:not|nid|never|no longer|rather than|yn hytrach na|ddim)\s+(?:(?:in|on|by|for|at|due|until|ym|yn|mewn|ar|erbyn)\s+)?(?:the\s+)?(?:(?:end|start) of\s+)?$/iu;
/** Looked at again then: "complete by 2028, review 2029" is due by 2028. Where nothing is completed, the review may be what is due. */
const lookedAtAgain =
  /(?<!\p{L})(?:re-?view(?:ed|ing|s)?|evaluat(?:e|ed|es|ing|ion)|refresh(?:ed)?|revisit(?:ed)?|renew(?:ed|al)?|adolyg(?:u|iad|ir)|gwerthuso?|gwerthusiad)(?:\s+(?:date|due|again|annually|yearly|of it))*(?:\s+(?:in|by|on|from|to|until|due|ym|yn|erbyn|ar|mis))*[\s:,(–-]*$/iu;
const completed =
  /(?<!\p{L})(?:complet(?:e|ed|es|ion)|finish(?:ed)?|deliver(?:ed|y)?|achieved?|implemented|in place|due|done|cwblhau|cwblheir|cyflawni|gorffen)(?:\s+(?:date|in|by|on|ym|yn|erbyn|ar|mis|the|end|of))*[\s:,(–-]*$/iu;
const onwards = /^[\s,(]*(?:at the earliest|onwards?|or later|ymlaen)\b/iu;
const beforehand = /\b(?:before|prior to|ahead of|cyn)\s*(?:the )?(?:start of )?$/iu;
const yearsOnly = /(?<![\d/])(20\d{2})\s*[-–—]\s*(?:20)?(\d{2})(?![\d/:]|[.,]\d|\s*%)/u;

type Place = Pick<DateWords, 'start' | 'end'>;

function isDate(place: Place | DateWords): place is DateWords {
  return 'to' in place;
}

/**
 * The date that something is due at, of all that its words name. Undefined where one of those that it may be due at is a day that no month
 * has, or is read in part only, or lies where no plan does: then nothing is known.
 */
function dueAmong(text: string, read: DatesRead, years: YearsAround | undefined): DateWords | undefined {
  const all: readonly (Place | DateWords)[] = [...read.dates, ...read.noDays].sort(
    (a, b) => a.start - b.start,
  );
  const before = (place: Place) => text.slice(all[all.indexOf(place) - 1]?.end ?? 0, place.start);
  const standing = all.filter(
    (place) =>
      !former.test(before(place)) &&
      !denied.test(before(place)) &&
      !begins.test(before(place)) &&
      (saysBothEnds(text.slice(place.start, place.end)) || !goesOnFrom.test(before(place))) &&
      !onwards.test(text.slice(place.end)),
  );
  const now = standing.filter((place) => revised.test(before(place)));
  const withoutReview = standing.filter((place) => !lookedAtAgain.test(before(place)));
  const done = withoutReview.some((place) => completed.test(before(place))) ? withoutReview : [];
  const chosen = [now, done].find(({ length }) => length > 0) ?? standing;
  const dates = chosen.filter(isDate);
  if (dates.length < chosen.length || isHalfRead(read, dates)) return undefined;
  if (dates.some((date) => isOutside(date, years))) return undefined;
  return dates.sort((a, b) => b.to.localeCompare(a.to))[0];
}

function isOutside(date: DateWords, years: YearsAround | undefined): boolean {
  return years !== undefined && whereAmong(date, years) === 'outside';
}

/** "2025-27" is due when its last year ends. */
function lastYear(text: string): DateWords | undefined {
  const match = yearsOnly.exec(text);
  const year = `20${match?.[2] ?? ''}`;
  if (match === null || Number(year) <= Number(match[1])) return undefined;
  const { index } = match;
  if (monthBefore.test(text.slice(0, index))) return undefined; // "April 2027-31"
  return {
    from: `${year}-01-01`,
    to: `${year}-12-31`,
    precision: 'year',
    key: year,
    start: index,
    end: index + match[0].length,
  };
}

/** Whether words were read as a time and nothing else: no remark says that anything about it is in doubt. */
export function isClearlyDated(due: Milestone | null): due is Milestone & { readonly from: string } {
  return due !== null && due.from !== null && due.remark === null;
}

/** Whether the words name more than one date, of which one was taken. */
export function namesSeveral(text: string): boolean {
  return (
    new Set(findDates(oneLine(text)).map(({ key }) => key)).size > 1 || lastYear(oneLine(text)) !== undefined
  );
}

const monthWithNumber = /^(?<name>\p{L}+)\.?(?<gap>[\s-]+)(?<number>\d\d)$/u;

/** Said of "June 12" and "Apr 31", which are a month and a year by their form, and may be meant as a day. */
export function monthOrDay(text: string, { start, end, from }: DateWords): Saying | undefined {
  const words = text.slice(start, end);
  const { name = '', gap = '', number = '' } = monthWithNumber.exec(words)?.groups ?? {};
  const isDay = number !== '' && Number(number) <= 31;
  const isShort = name.length < 4 || /^sept$/iu.test(name) || gap.includes('-');
  const isOfTheMonth = calendarDay(2028, Number(from.slice(5, 7)), Number(number)) !== undefined;
  if (!isDay || (isShort && isOfTheMonth)) return undefined;
  return say('reading.month-or-day', { words, month: { month: from.slice(0, 7) } });
}

/** "Over the life of the strategy", "by the end of the plan". "Business plan" alone may be what is to be written. */
const ofPlan =
  /^(?!(?:strategy|(?:strategic |corporate |business )?plan|strategaeth|cynllun)\.?$)(?:(?:over|for|during|throughout|across|within|by|drwy gydol|yn ystod|erbyn)\s+)?(?:(?:the|its?|y|yr)\s+)?(?:(?:whole |full |entire )?(?:life(?:time|span)?|duration|course|period|term|end|d?diwedd|oes|cyfnod)\s+(?:of\s+)?)?(?:(?:the|this|our|y|yr)\s+)?(?:strategy|(?:strategic |corporate |business )?plan|strategaeth|cynllun)(?:['’]s)?(?:\s+(?:period|life(?:time|span)?|term|duration))?\.?$/iu;

/** A month by its number, and nothing else: "12.2027", "by 11-2027", "03/27". */
const monthInNumbers =
  /^(?<before>(?:by|due|erbyn|in|end of|by end of|by the end of)\s+)?(?:(?<month>0?[1-9]|1[0-2])\s?[./-]\s?(?<year>20\d\d)|(?<year2>20\d\d)\.(?<month2>0[1-9]|1[0-2])|(?<month3>0[1-9]|1[0-2])\/(?<year3>[2-6]\d))\.?$/iu;

/** In the form that dates are found in. */
function withMonthInFull(written: string): string {
  const found = monthInNumbers.exec(written)?.groups;
  if (found === undefined) return written;
  const month = found['month'] ?? found['month2'] ?? found['month3'] ?? '';
  const year = found['year'] ?? found['year2'] ?? `20${found['year3'] ?? ''}`;
  return `${found['before'] ?? ''}${month.padStart(2, '0')}/${year}`;
}

/** Said of "03/27", which may be a day to somebody. */
export function monthOfTwoNumbers(text: string): Saying | undefined {
  const words = oneLine(text);
  const { month3, year3 } = monthInNumbers.exec(words)?.groups ?? {};
  if (month3 === undefined || year3 === undefined) return undefined;
  return say('reading.month-or-day', { words, month: { month: `20${year3}-${month3}` } });
}

/**
 * Null for blank text. Text without a date is kept as it is, undated: "Ongoing", "After May 2026". So is a date outside the years it can be
 * in; without `years` any year is taken.
 */
export function readMilestone(text: string, years?: YearsAround): Milestone | null {
  const whole = oneLine(text);
  const read = readWritten(withMonthInFull(whole), years);
  return read && { ...read, written: whole };
}

function readWritten(written: string, years: YearsAround | undefined): Milestone | null {
  if (written === '') return null;
  const read = datesIn(written);
  const isDated = read.dates.length > 0 || read.noDays.length > 0;
  const date = isDated ? dueAmong(written, read, years) : lastYear(written);
  const isOfPlan = !isDated && date === undefined && ofPlan.test(written);
  if (isOfPlan && years?.plan !== undefined)
    return { written, precision: 'season', ...years.plan, remark: null };
  if (date === undefined || isOutside(date, years))
    return { written, precision: 'undated', from: null, to: null, remark: null };
  const isBracketed = /\(\s*$/u.test(written.slice(0, date.start)) && /^\s*\)/u.test(written.slice(date.end));
  const before = written
    .slice(0, date.start)
    .replace(isBracketed ? /\(\s*$/u : '', '')
    .trim();
  const after = written
    .slice(date.end)
    .replace(isBracketed ? /^\s*\)/u : '', '')
    .trim();
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

/** As somebody types it on that day. */
export function typedMilestone(text: string, today: string): Milestone | null {
  return readMilestone(text, yearsAroundToday(today));
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
