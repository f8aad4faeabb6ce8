// Days as people write them, in any order and joined in any way: each is the day that it says, or, where no month has it, no date at all.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNoDate } from '../../../../../shared/activities/model/milestone.ts';
import { calendarDay } from '../../../../../shared/kernel/days.ts';
import { findDate, findDates } from '../../../../../shared/language/date-words.ts';
import { monthNamesIn } from '../../../../../shared/language/dates.ts';
import { readMilestone } from '../../../../../shared/language/reading/dates/read-milestone.ts';
import { readPeriod } from '../../../../../shared/language/reading/dates/read-period.ts';
import { inEnglish } from '../../../../in-english.ts';

interface Parts {
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

function ordinal(day: number): string {
  const teens = day % 100 > 10 && day % 100 < 14;
  return `${day}${teens ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th')}`;
}

const two = (number: number) => String(number).padStart(2, '0');
const english = ({ month }: Parts) => monthNamesIn('en')[month - 1] ?? '';
const brief = (parts: Parts) => english(parts).slice(0, 3);
const welsh = ({ month }: Parts) => monthNamesIn('cy')[month - 1] ?? '';
/** As Welsh writes it after “o”. */
const softened = (parts: Parts) =>
  welsh(parts).replace(/^M/u, 'F').replace(/^Rh/u, 'R').replace(/^T/u, 'D').replace(/^G/u, '');

const named: Readonly<Record<string, (parts: Parts) => string>> = {
  'day month year': (p) => `${p.day} ${english(p)} ${p.year}`,
  'day month, year': (p) => `${p.day} ${english(p)}, ${p.year}`,
  'day month year in brief': (p) => `${p.day} ${brief(p)} ${two(p.year % 100)}`,
  'day month year, marked': (p) => `${p.day} ${brief(p)}. ’${two(p.year % 100)}`,
  'the nth of month': (p) => `the ${ordinal(p.day)} of ${english(p)} ${p.year}`,
  'nth day of month': (p) => `${ordinal(p.day)} day of ${english(p)}, ${p.year}`,
  'with hyphens': (p) => `${two(p.day)}-${brief(p)}-${p.year}`,
  'with hyphens, in brief': (p) => `${two(p.day)}-${brief(p)}-${two(p.year % 100)}`,
  'with long hyphens': (p) => `${two(p.day)}–${brief(p)}–${p.year}`,
  'with hyphens apart': (p) => `${two(p.day)} - ${brief(p)} - ${p.year}`,
  'with dots': (p) => `${two(p.day)}.${brief(p)}.${p.year}`,
  'with slashes': (p) => `${two(p.day)}/${brief(p)}/${p.year}`,
  'with nothing between': (p) => `${two(p.day)}${brief(p).toUpperCase()}${p.year}`,
  'month first': (p) => `${english(p)} ${p.day} ${p.year}`,
  'month first, with a comma': (p) => `${english(p)} ${p.day}, ${p.year}`,
  'month first, in brief': (p) => `${brief(p)}. ${p.day}, ${p.year}`,
  'month first, nth': (p) => `${brief(p)} ${ordinal(p.day)}, ${p.year}`,
  'month first, the nth': (p) => `${english(p)} the ${ordinal(p.day)} ${p.year}`,
  'month first, year marked': (p) => `${brief(p)} ${p.day} ’${two(p.year % 100)}`,
  'month first, with hyphens': (p) => `${brief(p)}-${two(p.day)}-${p.year}`,
  'year first': (p) => `${p.year} ${english(p)} ${p.day}`,
  'year first, with hyphens': (p) => `${p.year}-${brief(p)}-${two(p.day)}`,
  'year in brackets': (p) => `${p.day} ${english(p)} (${p.year}`,
  'in Welsh': (p) => `${p.day} ${welsh(p)} ${p.year}`,
  'in Welsh, nth': (p) => `y ${p.day}ain o ${softened(p)} ${p.year}`,
  'in Welsh, of the month of': (p) => `${p.day} o fis ${welsh(p)} ${p.year}`,
  'in Welsh, month first': (p) => `${welsh(p)} ${p.day} ${p.year}`,
};

const numbered: Readonly<Record<string, (parts: Parts) => string>> = {
  slashes: (p) => `${two(p.day)}/${two(p.month)}/${p.year}`,
  'slashes, no nought': (p) => `${p.day}/${p.month}/${p.year}`,
  'slashes, in brief': (p) => `${two(p.day)}/${two(p.month)}/${two(p.year % 100)}`,
  'slashes apart': (p) => `${two(p.day)} / ${two(p.month)} / ${p.year}`,
  dots: (p) => `${two(p.day)}.${two(p.month)}.${p.year}`,
  'dots, in brief': (p) => `${p.day}.${p.month}.${two(p.year % 100)}`,
  hyphens: (p) => `${two(p.day)}-${two(p.month)}-${p.year}`,
  'year first': (p) => `${p.year}-${two(p.month)}-${two(p.day)}`,
  'year first, slashes': (p) => `${p.year}/${two(p.month)}/${two(p.day)}`,
  'year first, dots': (p) => `${p.year}.${two(p.month)}.${two(p.day)}`,
};

const around: readonly (readonly [string, string])[] = [
  ['', ''],
  ['by ', ''],
  ['Monday ', ''],
  ['Due: ', ' (tbc)'],
  ['', '; then ongoing'],
  ['1 to ', ''],
  ['erbyn ', ''],
];

/** What every reading makes of it: the day, or of one that no month has nothing, which is said. */
function expectDay(text: string, day: string | undefined) {
  const milestone = readMilestone(text);
  const read = {
    milestone: [milestone?.precision, milestone?.from, milestone?.to],
    isNoDate: isNoDate(milestone),
    date: findDate(text)?.key,
    dates: findDates(text).length > 0,
    period: readPeriod(text)?.from ?? undefined,
  };
  const isReal = day !== undefined;
  expect(read, text).toEqual({
    milestone: isReal ? ['day', day, day] : ['undated', null, null],
    isNoDate: !isReal,
    date: day,
    dates: isReal,
    period: day,
  });
}

describe('a day', () => {
  const year = fc.integer({ min: 2010, max: 2060 });
  const anywhere = fc.constantFrom(...around);

  it.each(Object.entries(named))('%s is the day it says, or no date', (style, write) => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 35 }),
        fc.integer({ min: 1, max: 12 }),
        year,
        anywhere,
        (day, month, inYear, [before, after]) => {
          // “1 to March 31” isn't how anybody writes two days.
          const isFirst = /^\d/u.test(write({ day, month, year: inYear })) && !/year first/u.test(style);
          const text = `${before === '1 to ' && !isFirst ? '' : before}${write({ day, month, year: inYear })}${after}`;
          expectDay(text, calendarDay(inYear, month, day));
        },
      ),
    );
  });

  it.each(Object.entries(numbered))('in numbers, %s, is the day it says, or no date', (style, write) => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 35 }),
        fc.integer({ min: 0, max: 14 }),
        year,
        anywhere,
        (day, month, inYear, [before, after]) => {
          const isFirst = !/year first|hyphens/u.test(style);
          const text = `${before === '1 to ' && !isFirst ? '' : before}${write({ day, month, year: inYear })}${after}`;
          expectDay(text, calendarDay(inYear, month, day));
        },
      ),
    );
  });

  it('spelled out is the day it says, or no date', () => {
    expectDay('the thirty-first of March 2027', '2027-03-31');
    expectDay('Thirty first of April 2027', undefined);
    expectDay('February thirty 2027', undefined);
    expectDay('the first of Mai 2027', '2027-05-01');
    expect(readMilestone('The second March 2027 meeting')).toMatchObject({ precision: 'month' });
  });

  it.each([
    '31 April – 5 May 2027',
    '29 February to 5 May 2027',
    'April 31 – May 5, 2027',
    'Feb 30 & Mar 30 2027',
    '30 Feb/30 Mar 2027',
    '31/04 – 05/05/2027',
    '1/4/2027 - 31/4/2027',
    '1 to 31 June 2027',
    '1, 2 and 31 June 2027',
    '30-31/06/2027',
    'Feb 28–30, 2027',
    '31/02/2027 or March 2027',
    'March 2027 or 31/02/2027',
    'Apr 31 or May 2027',
    'Q1 2027 (31 April 2027)',
    '31 June',
    '30 Chwefror',
    'every 31 June',
    'June 31 2027 and annually',
    '12/31/2026',
  ])('that no month has makes no date of “%s”', (text) => {
    expect(readMilestone(text)).toMatchObject({ to: null });
    expect(isNoDate(readMilestone(text))).toBe(true);
    expect(findDate(text)).toBeUndefined();
  });

  it.each([
    ['31 02 2027', 'two numbers before a year'],
    ['310 June 2027', 'a number before a month'],
    ['1.5 June 2027', 'half of a number'],
    ['31, April 2027', 'a number and a comma'],
    ['June 2027 31', 'a number behind'],
    ['June 2025/28', 'a month of other years'],
    ['31 March 2025/26', 'a day of two years'],
    ['31 | 04 | 2027', 'strokes'],
    ['April 2027-31', 'a year of no span'],
    ['5 June 10:00', 'a time'],
  ])('“%s” is no date: %s is left unread', (text) => {
    expect(readMilestone(text)).toMatchObject({ to: null });
    expect(isNoDate(readMilestone(text))).toBe(true);
  });

  it.each([
    ['1. March 2025', '2025-03-31'],
    ['1 – March 2025; 2 – June 2025', '2025-06-30'],
    ['Stage 1-March 2025', '2025-03-31'],
    ['Phase 1, March 2025', '2025-03-31'],
    ['2 of 3 by June 2027', '2027-06-30'],
    ['June 2027, 3 sites', '2027-06-30'],
    ['June 2027 – 50% complete', '2027-06-30'],
    ['10 June 2027 19:00', '2027-06-10'],
    ['60 may be invited by March 2027', '2027-03-31'],
    ['Mar 25 Apr 26', '2026-04-30'],
    ['31 Mar 25 30 Apr 26', '2026-04-30'],
    ['31 March / 30 June 2027', '2027-06-30'],
    ['31 March 2025-31 March 2026', '2026-03-31'],
    ['March 2027 (was 31 February 2027)', '2027-03-31'],
    ['31 Feb 2027 (now 31 March 2027)', '2027-03-31'],
    ['June of 2027', '2027-06-30'],
    ['June (2027)', '2027-06-30'],
    ['31 Hyd 2027', '2027-10-31'],
    ['Dydd Mawrth 31 Mawrth 2026', '2026-03-31'],
    ['diwedd Chwefror 2027', '2027-02-28'],
  ])('“%s” is due by %s', (text, to) => {
    expect(readMilestone(text)).toMatchObject({ to });
  });

  it('that the words call by another weekday is said to be', () => {
    const said = findDate('Monday 1 June 2027')?.assumption;
    expect(said === undefined ? '' : inEnglish(said)).toBe(
      '1 June 2027 is a Tuesday, and the words call it a Monday: it is read as 1 June 2027.',
    );
    expect(findDate('Dydd Mawrth 1 Mehefin 2027')?.assumption).toBeUndefined();
  });

  it('is found in a text of any length in the time that the text takes', () => {
    for (const part of ['1, ', 'March ', '2024 ', '31 ', '1 to ', 'Mar 1 ', '1/'])
      expect(findDate(`${part.repeat(3_000)}x`)?.start ?? 0).toBeLessThan(30_000);
  });
});
