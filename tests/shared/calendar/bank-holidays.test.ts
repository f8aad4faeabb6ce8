// Bank holidays: the tables against the days worked out from Easter and the rules of substitution, and what a register changes.

import { describe, expect, it } from 'vitest';
import {
  bankHolidayOn,
  bankHolidays,
  holidaysIn,
  goodFridayOf,
  holidaysNotKnown,
  mourningOn,
} from '../../../shared/calendar/rules/bank-holidays.ts';
import { nations, type Nation } from '../../../shared/bodies/model/body.ts';
import { calendarDay, dayAfter, isDay, weekdayOf } from '../../../shared/kernel/days.ts';
import { inEnglish } from '../../in-english.ts';

const years = Array.from({ length: 13 }, (_, index) => 2020 + index);

function date(year: number, month: number, day: number): string {
  return calendarDay(year, month, day) ?? '';
}

/** The paschal full moon of each golden number, as the tables of the prayer book have it until 2199. */
const fullMoons =
  '04-14 04-03 03-23 04-11 03-31 04-18 04-08 03-28 04-16 04-05 03-25 04-13 04-02 03-22 04-10 03-30 04-17 04-07 03-27'.split(
    ' ',
  );

/** The Sunday after the full moon. */
function easterSunday(year: number): string {
  let day = dayAfter(`${year}-${fullMoons[year % 19] ?? ''}`, 1);
  while (weekdayOf(day) !== 7) day = dayAfter(day, 1);
  return day;
}

function firstMonday(year: number, month: number): string {
  let day = date(year, month, 1);
  while (weekdayOf(day) !== 1) day = dayAfter(day, 1);
  return day;
}

function lastMonday(year: number, month: number): string {
  let day = date(year, month, 31);
  while (weekdayOf(day) !== 1) day = dayAfter(day, -1);
  return day;
}

/** Each on its own day or, on a weekend, on the next weekday that none of them is on: first those on weekdays, then the others. */
function keptOn(...own: readonly string[]): string[] {
  const taken = new Set(own.filter((day) => weekdayOf(day) < 6));
  for (const day of own.filter((each) => weekdayOf(each) > 5)) {
    let kept = day;
    while (weekdayOf(kept) > 5 || taken.has(kept)) kept = dayAfter(kept, 1);
    taken.add(kept);
  }
  return [...taken];
}

function computed(nation: Nation, year: number): string[] {
  const easter = easterSunday(year);
  const isScotland = nation === 'scotland';
  const days = [
    ...(isScotland ? keptOn(date(year, 1, 1), date(year, 1, 2)) : keptOn(date(year, 1, 1))),
    dayAfter(easter, -2),
    ...(isScotland ? [] : [dayAfter(easter, 1)]),
    year === 2020 ? '2020-05-08' : firstMonday(year, 5),
    year === 2022 ? '2022-06-02' : lastMonday(year, 5),
    isScotland ? firstMonday(year, 8) : lastMonday(year, 8),
    ...keptOn(date(year, 12, 25), date(year, 12, 26)),
  ];
  if (isScotland) days.push(...keptOn(date(year, 11, 30)));
  if (nation === 'northern-ireland') days.push(...keptOn(date(year, 3, 17)), ...keptOn(date(year, 7, 12)));
  if (year === 2022) days.push('2022-06-03', '2022-09-19');
  if (year === 2023) days.push('2023-05-08');
  if (year === 2026 && isScotland) days.push('2026-06-15');
  return days.sort();
}

describe.each(nations)('the bank holidays of %s', (nation) => {
  it.each(years)('are in %i those that Easter and the substitutions give', (year) => {
    const kept = bankHolidays({ nation })
      .map(({ day }) => day)
      .filter((day) => day.startsWith(String(year)));
    expect(kept).toEqual(computed(nation, year));
    expect(goodFridayOf(String(year))).toBe(dayAfter(easterSunday(year), -2));
  });

  it('are days of the week, each once, with a name and a source', () => {
    const all = bankHolidays({ nation });
    expect(all.length).toBeGreaterThan(100);
    expect(new Set(all.map(({ day }) => day)).size).toBe(all.length);
    for (const { day, name, source } of all) {
      expect(isDay(day) && weekdayOf(day) < 6, day).toBe(true);
      expect(inEnglish(name)).not.toBe('');
      expect(inEnglish(source)).not.toBe('');
    }
  });
});

describe('a bank holiday', () => {
  const inEnglandAndWales = { nation: 'england-and-wales' } as const;

  it.each([
    ['england-and-wales', '2020-05-08', 'Early May bank holiday', false],
    ['england-and-wales', '2022-06-02', 'Spring bank holiday', false],
    ['england-and-wales', '2022-06-03', 'Platinum Jubilee of Queen Elizabeth II', false],
    ['northern-ireland', '2022-09-19', 'State Funeral of Queen Elizabeth II', false],
    ['scotland', '2023-05-08', 'Coronation of King Charles III', false],
    ['scotland', '2022-01-04', '2 January', true],
    ['scotland', '2023-01-03', 'New Year’s Day', true],
    ['scotland', '2024-12-02', 'St Andrew’s Day', true],
    ['scotland', '2026-06-15', 'World Cup bank holiday', false],
    ['northern-ireland', '2024-03-18', 'St Patrick’s Day', true],
    ['northern-ireland', '2025-07-14', 'Battle of the Boyne', true],
    ['england-and-wales', '2022-12-27', 'Christmas Day', true],
    ['england-and-wales', '2022-12-26', 'Boxing Day', false],
    ['england-and-wales', '2026-12-28', 'Boxing Day', true],
  ] as const)('of %s on %s is %s', (nation, day, name, substitute) => {
    const holiday = bankHolidayOn(day, { nation });
    expect(holiday && inEnglish(holiday.name)).toBe(name);
    expect(holiday?.substitute).toBe(substitute);
  });

  it.each(['2020-05-04', '2022-05-30', '2026-06-15', '2026-12-26'])(
    'is not on %s in England and Wales',
    (day) => {
      expect(bankHolidayOn(day, inEnglandAndWales)).toBeUndefined();
    },
  );

  it('says where it is from, and when it is only expected', () => {
    const source = (day: string) => bankHolidayOn(day, inEnglandAndWales)?.source.say;
    expect(source('2026-04-03')).toBe('calendar.source.common-law');
    expect(source('2026-04-06')).toBe('calendar.source.act');
    expect(source('2022-06-02')).toBe('calendar.source.proclamation');
    expect(source('2031-08-25')).toBe('calendar.source.expected');
    expect(bankHolidayOn('2025-12-01', { nation: 'scotland' })?.source.say).toBe('calendar.source.st-andrew');
  });

  it('can be added, removed and moved by the register', () => {
    const changes = [
      { day: '2029-05-28', name: 'moved to Friday', stands: false },
      { day: '2029-06-01', name: 'Spring bank holiday, moved', stands: true },
      { day: '2029-09-03', name: 'a mistake', stands: true },
      { day: '2029-09-03', name: 'taken back', stands: false },
    ];
    const moved = { ...inEnglandAndWales, changes };
    expect(bankHolidayOn('2029-05-28', moved)).toBeUndefined();
    expect(bankHolidayOn('2029-06-01', moved)?.source.say).toBe('calendar.source.register');
    expect(bankHolidayOn('2029-09-03', moved)).toBeUndefined();
    const days = bankHolidays(moved).map(({ day }) => day);
    expect(days).toContain('2029-06-01');
    expect(days).not.toContain('2029-05-28');
    expect(days).not.toContain('2029-09-03');
    expect(days).toEqual([...days].sort());
  });

  it('is changed by what the register keeps of its own nation', () => {
    const kept = { nation: 'scotland', removed: false, mourning: false } as const;
    const holidays = holidaysIn('scotland', [
      { ...kept, day: '2027-11-30', name: 'not kept here', removed: true },
      { ...kept, day: '2027-04-16', name: 'A local day' },
      { ...kept, day: '2027-02-09', name: 'Mourning', mourning: true },
      { ...kept, nation: 'northern-ireland', day: '2027-06-04', name: 'Elsewhere' },
    ]);
    expect(bankHolidayOn('2027-11-30', holidays)).toBeUndefined();
    expect(bankHolidayOn('2027-04-16', holidays)?.name).toEqual({ say: 'verbatim', text: 'A local day' });
    expect(bankHolidayOn('2027-02-09', holidays)).toBeUndefined();
    expect(mourningOn('2027-02-09', holidays)).toBe('Mourning');
    expect(bankHolidayOn('2027-06-04', holidays)).toBeUndefined();
  });

  it('is no day of mourning', () => {
    const changes = [{ day: '2027-02-09', name: 'Mourning', stands: true, mourning: true }];
    expect(bankHolidayOn('2027-02-09', { ...inEnglandAndWales, changes })).toBeUndefined();
    expect(bankHolidays({ ...inEnglandAndWales, changes }).map(({ day }) => day)).not.toContain('2027-02-09');
    expect(mourningOn('2027-02-09', { ...inEnglandAndWales, changes })).toBe('Mourning');
    expect(mourningOn('2027-02-10', { ...inEnglandAndWales, changes })).toBeUndefined();
    // Taken back, on a day that is a bank holiday besides.
    const both = [{ day: '2027-05-03', name: 'Mourning', stands: false, mourning: true }];
    expect(mourningOn('2027-05-03', { ...inEnglandAndWales, changes: both })).toBeUndefined();
    expect(bankHolidayOn('2027-05-03', { ...inEnglandAndWales, changes: both })).toBeDefined();
    expect(bankHolidays({ ...inEnglandAndWales, changes: both }).map(({ day }) => day)).toContain(
      '2027-05-03',
    );
  });

  it('is not guessed outside the years of the tables', () => {
    expect(holidaysNotKnown('2020-01-01', '2032-12-31')).toBeUndefined();
    expect(holidaysNotKnown('2032-12-31', '2033-01-01')?.say).toBe('calendar.holidays-not-known');
    expect(holidaysNotKnown('2019-12-31', '2020-01-01')?.say).toBe('calendar.holidays-not-known');
  });
});
