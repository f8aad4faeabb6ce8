// Clear days: each vector of the law, and all four calendars against a slow counting of days.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nations } from '../../../shared/bodies/model/body.ts';
import { bankHolidays, type Holidays } from '../../../shared/calendar/rules/bank-holidays.ts';
import { calendars, clearDays, judgeDay, type Calendar } from '../../../shared/calendar/rules/clear-days.ts';
import {
  countsAsPublishedOn,
  judgeNotice,
  lastOfDays,
  latestDayToPublish,
} from '../../../shared/calendar/rules/latest-day.ts';
import { dayAfter, daysFrom, weekdayOf } from '../../../shared/kernel/days.ts';
import { speakerIn } from '../../../shared/language/speak.ts';
import { inEnglish } from '../../in-english.ts';

const holidays: Holidays = { nation: 'england-and-wales' };

function latest(calendar: Calendar, needed: number, meeting: string) {
  return latestDayToPublish({ meeting, needed, calendar, holidays });
}

describe('the last day to publish', () => {
  it.each([
    ['A', 5, '2019-04-23', '2019-04-11'],
    ['A', 5, '2026-12-08', '2026-11-30'],
    ['A', 5, '2026-12-14', '2026-12-06'],
    ['A', 5, '2027-01-05', '2026-12-23'],
    ['A', 5, '2027-04-01', '2027-03-22'],
    ['A', 5, '2027-05-06', '2027-04-27'],
    ['A', 3, '2026-12-08', '2026-12-02'],
    ['D', 28, '2027-01-19', '2026-12-21'],
    ['A', 28, '2027-01-19', '2026-12-06'],
  ] as const)('by %s, for %i clear days before %s, is %s', (calendar, needed, meeting, day) => {
    // The tables begin in 2020: a register that keeps older meetings adds the holidays of their time.
    const changes = ['2019-04-19', '2019-04-22'].map((each) => ({ day: each, name: 'Easter', stands: true }));
    const found = latestDayToPublish({ meeting, needed, calendar, holidays: { ...holidays, changes } });
    expect(found.day).toBe(day);
    expect(found.counted.count).toBe(needed);
  });

  it('has the last working day before it', () => {
    expect(latest('A', 5, '2026-12-14').lastWorkingDay).toBe('2026-12-04');
    expect(latest('A', 5, '2026-12-08').lastWorkingDay).toBe('2026-11-30');
  });

  it('has what the other calendars answer, and warns when one of them is earlier', () => {
    const { others, earliest, caveats } = latest('B', 3, '2026-12-08');
    expect(others).toEqual([
      { calendar: 'A', day: '2026-12-02' },
      { calendar: 'C', day: '2026-12-02' },
      { calendar: 'D', day: '2026-12-04' },
    ]);
    expect(earliest).toEqual({ calendar: 'A', day: '2026-12-02' });
    expect(caveats.map(inEnglish)).toEqual([
      'Counted another way (working days), the last day is earlier: 2 December 2026. The earliest day is the safe one.',
    ]);
    expect(latest('C', 3, '2026-12-08').caveats).toEqual([]);
  });

  it('says that holidays aren’t known where they aren’t, and counts by weekends alone', () => {
    expect(latest('A', 5, '2034-03-14').caveats.map(({ say }) => say)).toContain(
      'calendar.holidays-not-known',
    );
    expect(latest('A', 5, '2034-03-14').day).toBe('2034-03-06');
    expect(latest('D', 5, '2034-03-14').counted.caveats).toEqual([]);
  });

  it('is the day before the meeting when no clear day is needed', () => {
    expect(latest('A', 0, '2026-12-08').day).toBe('2026-12-07');
  });
});

describe('a cut-off', () => {
  it('makes what is published from then on count as of the next day', () => {
    expect(countsAsPublishedOn('2026-11-30', '16:59', '17:00')).toBe('2026-11-30');
    expect(countsAsPublishedOn('2026-11-30', '17:00', '17:00')).toBe('2026-12-01');
    expect(countsAsPublishedOn('2026-11-30', '23:59', undefined)).toBe('2026-11-30');
  });

  it('decides whether a notice was in time', () => {
    const notice = { meeting: '2026-12-08', needed: 5, calendar: 'A', holidays, cutOff: '17:00' } as const;
    expect(latestDayToPublish(notice).cutOff).toBe('17:00');
    const before = judgeNotice(notice, '2026-11-30', '16:00');
    expect(before.inTime).toBe(true);
    expect(inEnglish(before.verdict)).toBe('In time. Clear days: 5; needed: 5.');
    const after = judgeNotice(notice, '2026-11-30', '17:30');
    expect(after.inTime).toBe(false);
    expect(after.published).toBe('2026-12-01');
    expect(inEnglish(after.verdict)).toBe('Too late. Clear days: 4; needed: 5.');
    expect(judgeNotice({ ...notice, needed: 0 }, '2026-12-09').inTime).toBe(false);
  });
});

describe('clear days', () => {
  it('exclude both ends: published on a Thursday in April 1990 for a Tuesday, two count, and three with the Saturday', () => {
    const counted = clearDays('1990-04-26', '1990-05-01', 'A', holidays);
    expect(counted.count).toBe(2);
    expect(clearDays('1990-04-26', '1990-05-01', 'B', holidays).count).toBe(3);
    const notice = { meeting: '1990-05-01', needed: 3, holidays } as const;
    expect(judgeNotice({ ...notice, calendar: 'A' }, '1990-04-26').inTime).toBe(false);
    expect(judgeNotice({ ...notice, calendar: 'B' }, '1990-04-26').inTime).toBe(true);
  });

  it('are told one by one', () => {
    const told = (calendar: Calendar) =>
      clearDays('2026-12-23', '2026-12-31', calendar, holidays).days.map(
        ({ day, counts, why }) => `${day.slice(-2)} ${counts ? '+' : '-'} ${inEnglish(why)}`,
      );
    expect(told('A')).toEqual([
      '24 + counted',
      '25 - not counted: a bank holiday, Christmas Day',
      '26 - not counted: a Saturday',
      '27 - not counted: a Sunday',
      '28 - not counted: a bank holiday, in place of Boxing Day',
      '29 + counted',
      '30 + counted',
    ]);
    expect(told('B')).toEqual([
      '24 - not counted: in the Christmas break',
      '25 - not counted: a bank holiday, Christmas Day',
      '26 - not counted: in the Christmas break',
      '27 - not counted: a Sunday',
      '28 - not counted: a bank holiday, in place of Boxing Day',
      '29 - not counted: in the Christmas break',
      '30 + counted',
    ]);
    expect(told('C')[6]).toBe('30 + counted');
    expect(told('D').every((each) => each.endsWith('counted') && each.includes('+'))).toBe(true);
  });

  it('leave out the Easter break from Thursday to Tuesday', () => {
    const days = clearDays('2027-03-24', '2027-04-01', 'B', holidays).days;
    expect(days.filter(({ counts }) => counts).map(({ day }) => day)).toEqual(['2027-03-31']);
  });

  it('leave out the break of a bank holiday in the strict reading only', () => {
    const told = (calendar: Calendar) => inEnglish(judgeDay('2027-04-30', calendar, holidays).why);
    expect(told('C')).toBe('not counted: in the break of a bank holiday, Early May bank holiday');
    expect(told('A')).toBe('counted');
    expect(told('B')).toBe('counted');
    expect(judgeDay('2027-05-04', 'C', holidays).counts).toBe(false);
    expect(judgeDay('2027-05-05', 'C', holidays).counts).toBe(true);
  });

  it('leave out a day of mourning in B and C', () => {
    const changes = [{ day: '2027-02-09', name: 'national mourning', stands: true, mourning: true }];
    const counting = calendars.filter(
      (each) => judgeDay('2027-02-09', each, { ...holidays, changes }).counts,
    );
    expect(counting).toEqual(['A', 'D']);
    expect(inEnglish(judgeDay('2027-02-09', 'B', { ...holidays, changes }).why)).toBe(
      'not counted: a day of mourning or thanksgiving, national mourning',
    );
  });

  it('are none where the meeting is not later', () => {
    expect(clearDays('2026-12-08', '2026-12-08', 'A', holidays)).toMatchObject({
      count: 0,
      days: [],
      caveats: [],
    });
    expect(clearDays('2026-12-08', '2026-12-07', 'D', holidays).count).toBe(0);
  });

  it('are told in Welsh', () => {
    const speak = speakerIn('cy');
    const told = clearDays('2026-12-24', '2026-12-29', 'C', holidays).days.map(({ why }) => speak(why));
    expect(told).toEqual([
      'ddim yn cyfrif: gŵyl banc, Dydd Nadolig',
      'ddim yn cyfrif: dydd Sadwrn',
      'ddim yn cyfrif: dydd Sul',
      'ddim yn cyfrif: gŵyl banc, yn lle Gŵyl San Steffan',
    ]);
  });
});

describe('the last of so many days beginning with one', () => {
  it.each([
    ['A', 7, '2026-12-08', '2026-12-16'],
    ['A', 7, '2026-12-21', '2026-12-31'],
    ['D', 28, '2026-12-08', '2027-01-04'],
  ] as const)('by %s, of %i from %s, is %s', (calendar, length, first, last) => {
    const found = lastOfDays(first, length, calendar, holidays);
    expect(found.day).toBe(last);
    expect(found.days[0]?.day).toBe(first);
    expect(found.days.filter(({ counts }) => counts)).toHaveLength(length);
  });
});

// The same by a slow way: every day of the years judged by itself from marks on a wall calendar, with the breaks drawn on it first.

interface Wall {
  readonly isHoliday: (day: string) => boolean;
  readonly great: ReadonlySet<string>;
  readonly breaks: ReadonlySet<string>;
}

function wallOf(of: Holidays): Wall {
  const all = bankHolidays(of).map(({ day }) => day);
  const isHoliday = (day: string) => all.includes(day);
  const isWeekday = (day: string) => ![6, 7].includes(weekdayOf(day));
  const draw = (around: string, on: Set<string>) => {
    let day = dayAfter(around, -1);
    while (!isWeekday(day)) day = dayAfter(day, -1);
    let end = dayAfter(around, 1);
    while (!isWeekday(end) || isHoliday(end)) end = dayAfter(end, 1);
    for (; day <= end; day = dayAfter(day, 1)) on.add(day);
  };
  const [great, breaks] = [new Set<string>(), new Set<string>()];
  for (let year = 2020; year <= 2032; year += 1) draw(`${year}-12-25`, great);
  for (const { day, name } of bankHolidays({ nation: of.nation }))
    if (name.say === 'calendar.holiday.good-friday')
      for (const from of [-1, 0, 1, 2, 3, 4]) great.add(dayAfter(day, from));
  for (const day of all) draw(day, breaks);
  return { isHoliday, great, breaks };
}

function counts(day: string, calendar: Calendar, { isHoliday, great, breaks }: Wall): boolean {
  const weekday = weekdayOf(day);
  const byA = weekday < 6 && !isHoliday(day);
  const byB = weekday < 7 && !isHoliday(day) && !great.has(day);
  return { A: byA, B: byB, C: byA && byB && !breaks.has(day), D: true }[calendar];
}

describe.each(nations)('of all days from 2020 to 2032 in %s', (nation) => {
  const wall = wallOf({ nation });

  it.each(calendars)('calendar %s counts those that a slow reckoning counts', (calendar) => {
    const differing: string[] = [];
    for (let day = '2020-01-01'; day <= '2032-12-30'; day = dayAfter(day, 1))
      if (judgeDay(day, calendar, { nation }).counts !== counts(day, calendar, wall)) differing.push(day);
    expect(differing).toEqual([]);
  });

  it('the last day to publish is exactly long enough, one day later is not, and the strict calendar is never the latest', () => {
    const day = fc.integer({ min: 60, max: 4740 }).map((count) => dayAfter('2020-01-01', count));
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 1, max: 28 }),
        fc.constantFrom(...calendars),
        (meeting, needed, calendar) => {
          const found = latestDayToPublish({ meeting, needed, calendar, holidays: { nation } });
          const slow = (published: string) => {
            let count = 0;
            for (let at = 1; at < daysFrom(published, meeting); at += 1)
              if (counts(dayAfter(published, at), calendar, wall)) count += 1;
            return count;
          };
          expect(slow(found.day)).toBe(needed);
          expect(slow(dayAfter(found.day, 1))).toBe(needed - 1);
          expect(found.counted.days).toHaveLength(daysFrom(found.day, meeting) - 1);
          expect(found.lastWorkingDay <= found.day).toBe(true);
          expect(counts(found.lastWorkingDay, 'A', wall)).toBe(true);
          const answers = [found.day, ...found.others.map((other) => other.day)].sort();
          expect(found.earliest.day).toBe(answers[0]);
          expect(latestDayToPublish({ meeting, needed, calendar: 'C', holidays: { nation } }).day).toBe(
            answers[0],
          );
        },
      ),
      { numRuns: 60, seed: 16 },
    );
  });
});
