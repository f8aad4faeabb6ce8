// Clear days: those between the day something is published and the day of the meeting, neither of the two included, that count by a body's
// calendar. Each is told with why it counts or doesn't, so that a secretary can check the working with a wall calendar.

import { dayAfter, weekdayOf } from '../../kernel/days.ts';
import type { Saying } from '../../kernel/saying.ts';
import { say } from '../../language/say.ts';
import { bankHolidayOn, goodFridayOf, holidaysNotKnown, mourningOn, type Holidays } from './bank-holidays.ts';

/**
 * A: working days, as the courts count for council bodies. B: every day but Sundays, bank holidays, the Christmas and Easter breaks and days
 * of mourning, as the associations of local councils advise. C: what counts in both, outside every break. D: every day.
 */
export const calendars = ['A', 'B', 'C', 'D'] as const;
export type Calendar = (typeof calendars)[number];

export interface JudgedDay {
  readonly day: string;
  readonly counts: boolean;
  /** That it counts, or why it doesn't. */
  readonly why: Saying;
}

export interface ClearDays {
  readonly calendar: Calendar;
  readonly count: number;
  /** Every day between the two, in order. */
  readonly days: readonly JudgedDay[];
  /** Said with the answer: holidays that aren't known. */
  readonly caveats: readonly Saying[];
}

const friday = 5;
const sunday = 7;

function isWeekday(day: string): boolean {
  return weekdayOf(day) <= friday;
}

/** Monday to Friday and no bank holiday. */
export function isWorkingDay(day: string, holidays: Holidays): boolean {
  return isWeekday(day) && bankHolidayOn(day, holidays) === undefined;
}

/** The nearest day in a direction that is one of those wanted. */
function nearest(day: string, step: 1 | -1, isWanted: (day: string) => boolean): string {
  let found = dayAfter(day, step);
  while (!isWanted(found)) found = dayAfter(found, step);
  return found;
}

interface Break {
  readonly from: string;
  readonly to: string;
}

/**
 * Section 270 of the Local Government Act 1972 says “week day”. Monday to Friday is the reading that makes the breaks longer, which is the
 * safe one.
 */
function breakAround(day: string, holidays: Holidays): Break {
  return { from: nearest(day, -1, isWeekday), to: nearest(day, 1, (each) => isWorkingDay(each, holidays)) };
}

function isIn(day: string, { from, to }: Break): boolean {
  return day >= from && day <= to;
}

function isInChristmasBreak(day: string, holidays: Holidays): boolean {
  return day.slice(5, 7) === '12' && isIn(day, breakAround(`${day.slice(0, 4)}-12-25`, holidays));
}

/** From the Thursday before Easter to the Tuesday after. */
function isInEasterBreak(day: string): boolean {
  const goodFriday = goodFridayOf(day.slice(0, 4));
  return (
    goodFriday !== undefined && isIn(day, { from: dayAfter(goodFriday, -1), to: dayAfter(goodFriday, 4) })
  );
}

/** No break reaches further than this from its bank holiday, unless several are proclaimed in a row. */
const reach = 10;

function holidayBreakAround(day: string, holidays: Holidays): Saying | undefined {
  for (let distance = -reach; distance <= reach; distance += 1) {
    const near = dayAfter(day, distance);
    const holiday = bankHolidayOn(near, holidays);
    if (holiday !== undefined && isIn(day, breakAround(near, holidays))) return holiday.name;
  }
  return undefined;
}

type Check = (day: string, holidays: Holidays) => Saying | undefined;

const weekend: Check = (day) =>
  isWeekday(day)
    ? undefined
    : say(weekdayOf(day) === sunday ? 'calendar.not-counted.sunday' : 'calendar.not-counted.saturday');

const sundayAlone: Check = (day) =>
  weekdayOf(day) === sunday ? say('calendar.not-counted.sunday') : undefined;

const bankHoliday: Check = (day, holidays) => {
  const holiday = bankHolidayOn(day, holidays);
  if (holiday === undefined) return undefined;
  return say(holiday.substitute ? 'calendar.not-counted.substitute' : 'calendar.not-counted.bank-holiday', {
    name: holiday.name,
  });
};

const greatBreaks: Check = (day, holidays) => {
  if (isInChristmasBreak(day, holidays)) return say('calendar.not-counted.christmas-break');
  return isInEasterBreak(day) ? say('calendar.not-counted.easter-break') : undefined;
};

const mourning: Check = (day, holidays) => {
  const name = mourningOn(day, holidays);
  return name === undefined ? undefined : say('calendar.not-counted.mourning', { name });
};

const holidayBreak: Check = (day, holidays) => {
  const name = holidayBreakAround(day, holidays);
  return name === undefined ? undefined : say('calendar.not-counted.holiday-break', { name });
};

/** The first that has something to say is why a day doesn't count. */
const checks: Readonly<Record<Calendar, readonly Check[]>> = {
  A: [bankHoliday, weekend],
  B: [bankHoliday, sundayAlone, greatBreaks, mourning],
  C: [bankHoliday, weekend, greatBreaks, mourning, holidayBreak],
  D: [],
};

export function judgeDay(day: string, calendar: Calendar, holidays: Holidays): JudgedDay {
  for (const check of checks[calendar]) {
    const why = check(day, holidays);
    if (why !== undefined) return { day, counts: false, why };
  }
  return { day, counts: true, why: say('calendar.counted') };
}

/** Where the calendar leaves holidays out, those of all the days have to be known; breaks begin before their holiday. */
export function caveatsOf(from: string, to: string, calendar: Calendar): Saying[] {
  if (calendar === 'D') return [];
  const caveat = holidaysNotKnown(from, calendar === 'C' ? dayAfter(to, 4) : to);
  return caveat === undefined ? [] : [caveat];
}

/** None where the meeting isn't after the day of publication. */
export function clearDays(
  published: string,
  meeting: string,
  calendar: Calendar,
  holidays: Holidays,
): ClearDays {
  const days: JudgedDay[] = [];
  for (let day = dayAfter(published, 1); day < meeting; day = dayAfter(day, 1))
    days.push(judgeDay(day, calendar, holidays));
  const [first, last] = [days.at(0), days.at(-1)];
  return {
    calendar,
    count: days.filter(({ counts }) => counts).length,
    days,
    caveats: first === undefined || last === undefined ? [] : caveatsOf(first.day, last.day, calendar),
  };
}
