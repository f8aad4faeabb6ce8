// The last day on which something can still be done in time: published so many clear days before a meeting, or sent before the end of so many
// days beginning with one.

import { dayAfter } from '../../kernel/days.ts';
import type { Saying } from '../../kernel/saying.ts';
import { say } from '../../language/say.ts';
import type { Holidays } from './bank-holidays.ts';
import {
  calendars,
  caveatsOf,
  clearDays,
  isWorkingDay,
  judgeDay,
  type Calendar,
  type ClearDays,
  type JudgedDay,
} from './clear-days.ts';

export interface Notice {
  readonly meeting: string;
  /** How many clear days are needed. */
  readonly needed: number;
  readonly calendar: Calendar;
  readonly holidays: Holidays;
  /** "17:00": what is published from then on counts as published the day after. */
  readonly cutOff?: string | undefined;
}

export interface CalendarAnswer {
  readonly calendar: Calendar;
  readonly day: string;
}

export interface LatestDay {
  readonly day: string;
  readonly cutOff?: string | undefined;
  /** The working: every day from there to the meeting. */
  readonly counted: ClearDays;
  /** The same day, or the last working day before it: when an office can publish. */
  readonly lastWorkingDay: string;
  /** What the other calendars would answer. */
  readonly others: readonly CalendarAnswer[];
  /** The earliest of all answers: nobody can call it late. */
  readonly earliest: CalendarAnswer;
  /** Where another calendar would give an earlier day, and what isn't known. */
  readonly caveats: readonly Saying[];
}

/** No run of days that don't count is this long: past it, the changes of a register leave none. */
const furthest = 3660;

function latestBy(calendar: Calendar, { meeting, needed, holidays }: Notice): string {
  let day = meeting;
  let count = 0;
  for (let steps = 0; count < needed && steps < furthest; steps += 1) {
    day = dayAfter(day, -1);
    if (judgeDay(day, calendar, holidays).counts) count += 1;
  }
  return dayAfter(day, -1);
}

function workingDayUpTo(day: string, holidays: Holidays): string {
  let found = day;
  while (!isWorkingDay(found, holidays)) found = dayAfter(found, -1);
  return found;
}

function saysEarlier(own: CalendarAnswer, earliest: CalendarAnswer): Saying[] {
  if (earliest.day >= own.day) return [];
  return [
    say('calendar.earlier-elsewhere', {
      calendar: say(`calendar.name.${earliest.calendar}`),
      day: { day: earliest.day },
    }),
  ];
}

/** Published on that day, before its cut-off, the notice is exactly long enough. */
export function latestDayToPublish(notice: Notice): LatestDay {
  const { meeting, calendar, holidays, cutOff } = notice;
  const own = { calendar, day: latestBy(calendar, notice) };
  const others = calendars
    .filter((each) => each !== calendar)
    .map((each) => ({ calendar: each, day: latestBy(each, notice) }));
  const earliest = others.reduce<CalendarAnswer>((a, b) => (b.day < a.day ? b : a), own);
  const counted = clearDays(own.day, meeting, calendar, holidays);
  return {
    day: own.day,
    ...(cutOff === undefined ? {} : { cutOff }),
    counted,
    lastWorkingDay: workingDayUpTo(own.day, holidays),
    others,
    earliest,
    caveats: [...saysEarlier(own, earliest), ...counted.caveats],
  };
}

/** The day something counts as published: the day after, from the cut-off on. Times are "HH:MM". */
export function countsAsPublishedOn(day: string, time: string, cutOff: string | undefined): string {
  return cutOff !== undefined && time >= cutOff ? dayAfter(day, 1) : day;
}

export interface NoticeGiven extends ClearDays {
  /** The day it counts as published. */
  readonly published: string;
  readonly inTime: boolean;
  readonly verdict: Saying;
}

/** Whether what was published then was published in time. */
export function judgeNotice(notice: Notice, day: string, time = '00:00'): NoticeGiven {
  const published = countsAsPublishedOn(day, time, notice.cutOff);
  const counted = clearDays(published, notice.meeting, notice.calendar, notice.holidays);
  const inTime = published < notice.meeting && counted.count >= notice.needed;
  const blanks = { count: counted.count, needed: notice.needed };
  return {
    ...counted,
    published,
    inTime,
    verdict: say(inTime ? 'calendar.notice-enough' : 'calendar.notice-short', blanks),
  };
}

export interface LastDay {
  readonly day: string;
  readonly days: readonly JudgedDay[];
  readonly caveats: readonly Saying[];
}

/** The last of so many days that count, beginning with a day: what must be done before the end of them can be done on it. */
export function lastOfDays(first: string, length: number, calendar: Calendar, holidays: Holidays): LastDay {
  const days: JudgedDay[] = [];
  let left = length;
  for (let day = first; left > 0 && days.length < furthest; day = dayAfter(day, 1)) {
    const judged = judgeDay(day, calendar, holidays);
    days.push(judged);
    if (judged.counts) left -= 1;
  }
  const day = days.at(-1)?.day ?? first;
  return { day, days, caveats: caveatsOf(first, day, calendar) };
}
