// Days as zones keep them: where they begin and end, including those of 23, 25 and no hours; and calendar arithmetic.

import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  calendarDay,
  dayAfter,
  dayOf,
  daysFrom,
  endOfDay,
  firstDaysOfMonths,
  isDay,
  isTimeZone,
  lastDayOfMonth,
  lengthInDays,
  minuteOf,
  startOfDay,
  timeOf,
  weekdayOf,
} from '../../../shared/kernel/days.ts';

const hour = 3_600_000;

describe('the day of an instant', () => {
  // Half past eleven in the evening by UTC, in the middle of a British summer.
  const late = Date.UTC(2024, 6, 12, 23, 30);

  it.each([
    ['Europe/London', '2024-07-13', '00:30'],
    ['UTC', '2024-07-12', '23:30'],
    ['America/New_York', '2024-07-12', '19:30'],
    ['Pacific/Auckland', '2024-07-13', '11:30'],
    ['Asia/Kathmandu', '2024-07-13', '05:15'],
  ])('in %s is %s', (zone, day, time) => {
    expect(dayOf(late, zone)).toBe(day);
    expect(timeOf(late, zone)).toBe(time);
    expect(minuteOf(late, zone)).toBe(`${day} ${time}`);
  });

  it('is the same in winter by UTC and in London', () => {
    expect(dayOf(Date.UTC(2024, 0, 12, 23, 59, 59, 999), 'Europe/London')).toBe('2024-01-12');
    expect(dayOf(Date.UTC(2024, 0, 13), 'Europe/London')).toBe('2024-01-13');
  });
});

describe('a day', () => {
  it.each([
    ['2024-07-12', 'Europe/London', 24],
    ['2024-03-31', 'Europe/London', 23],
    ['2024-10-27', 'Europe/London', 25],
    // Clocks go forward at midnight: these days begin at one o’clock.
    ['2024-09-08', 'America/Santiago', 23],
    ['2024-04-26', 'Africa/Cairo', 23],
    // Clocks go back at midnight: the hour before it comes twice.
    ['2024-04-06', 'America/Santiago', 25],
    ['2024-10-31', 'Africa/Cairo', 25],
    ['2024-04-07', 'Australia/Lord_Howe', 24.5],
  ])('%s in %s has %d hours', (day, zone, hours) => {
    const [start, end] = [startOfDay(day, zone), endOfDay(day, zone)];
    expect((end + 1 - start) / hour).toBe(hours);
    expect([dayOf(start - 1, zone), dayOf(start, zone), dayOf(end, zone), dayOf(end + 1, zone)]).toEqual([
      dayAfter(day, -1),
      day,
      day,
      dayAfter(day, 1),
    ]);
  });

  it('that a country skipped begins and ends with the one before', () => {
    expect(endOfDay('2011-12-30', 'Pacific/Apia')).toBe(endOfDay('2011-12-29', 'Pacific/Apia'));
    expect(dayOf(endOfDay('2011-12-29', 'Pacific/Apia') + 1, 'Pacific/Apia')).toBe('2011-12-31');
  });

  it('that has begun doesn’t end again when clocks go back over midnight', () => {
    const began = startOfDay('2010-03-05', 'Antarctica/Casey');
    const oClock = (hours: number) => timeOf(began + hours * hour, 'Antarctica/Casey');
    expect([oClock(0), oClock(1.5), oClock(2), oClock(2.5)]).toEqual(['00:00', '01:30', '23:00', '23:30']);
    expect(dayOf(began + 2.5 * hour, 'Antarctica/Casey')).toBe('2010-03-05');
  });

  const zones = Intl.supportedValuesOf('timeZone').filter(isTimeZone);
  const zone = fc.constantFrom(...zones);
  const instant = fc.integer({ min: Date.UTC(1971, 0, 1), max: Date.UTC(2090, 0, 1) });

  it('holds its instants, and the next begins when it has ended, in any zone', () => {
    expect(zones.length).toBeGreaterThan(300);
    fc.assert(
      fc.property(instant, zone, (at, where) => {
        const day = dayOf(at, where);
        const end = endOfDay(day, where);
        expect(startOfDay(day, where)).toBeLessThanOrEqual(at);
        expect(at).toBeLessThanOrEqual(end);
        expect(end).toBeLessThan(startOfDay(dayAfter(day, 1), where));
        expect(dayOf(end, where)).toBe(day);
      }),
      { numRuns: 2_000 },
    );
  });

  it('never comes before that of an earlier instant, in any zone', () => {
    const around = fc.integer({ min: 0, max: 60 * hour });
    fc.assert(
      fc.property(instant, around, zone, (at, later, where) => {
        expect(dayOf(at, where) <= dayOf(at + later, where)).toBe(true);
        // Called in the other order, nothing is cached wrongly.
        expect(dayOf(at + later, where) >= dayOf(at, where)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is unbroken around every change of the clocks, in every zone', () => {
    const broken: string[] = [];
    for (const where of zones) {
      let change = Temporal.Instant.from('2008-01-01T00:00Z').toZonedDateTimeISO(where);
      for (;;) {
        const next = change.getTimeZoneTransition('next');
        if (next === null || next.year > 2026) break;
        change = next;
        const around = [-90, -30, 0, 30, 90, 150].map((minutes) => next.epochMilliseconds + minutes * 60_000);
        const days = around.map((at) => dayOf(at, where));
        const isRight = around.every((at, place) => {
          const day = days[place] ?? '';
          return startOfDay(day, where) <= at && at <= endOfDay(day, where) && day >= (days[place - 1] ?? '');
        });
        if (!isRight) broken.push(next.toString());
      }
    }
    expect(broken).toEqual([]);
  });
});

describe('a time zone', () => {
  it.each(['Europe/London', 'America/Argentina/Buenos_Aires', 'Etc/GMT+1', 'UTC', 'Asia/Kolkata'])(
    'is called %s',
    (name) => {
      expect(isTimeZone(name)).toBe(true);
    },
  );

  it.each(['', 'Nowhere/Atlantis', '+01:00', 'London', ' Europe/London', 'Europe/London\n'])(
    'is not called “%s”',
    (name) => {
      expect(isTimeZone(name)).toBe(false);
    },
  );
});

describe('sums on the calendar', () => {
  const day = fc
    .date({
      min: new Date('1900-01-01T00:00:00Z'),
      max: new Date('2999-12-31T00:00:00Z'),
      noInvalidDate: true,
    })
    .map((date) => date.toISOString().slice(0, 10));

  it('count forward and back, and agree', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -200_000, max: 200_000 }), (from, count) => {
        const to = dayAfter(from, count);
        expect(isDay(to)).toBe(true);
        expect(daysFrom(from, to)).toBe(count);
        expect(dayAfter(to, -count)).toBe(from);
      }),
    );
  });

  it('have the weekday of the calendar on the wall', () => {
    expect(['2024-07-12', '2024-07-14', '2024-07-15', '2000-02-29'].map(weekdayOf)).toEqual([5, 7, 1, 2]);
    fc.assert(
      fc.property(day, (from) => {
        expect(weekdayOf(dayAfter(from, 1))).toBe((weekdayOf(from) % 7) + 1);
      }),
    );
  });

  it('know leap years and the ends of months', () => {
    expect(dayAfter('2024-02-28', 1)).toBe('2024-02-29');
    expect(dayAfter('2023-02-28', 1)).toBe('2023-03-01');
    expect(lastDayOfMonth(2024, 2)).toBe('2024-02-29');
    expect([calendarDay(2024, 2, 29), calendarDay(2023, 2, 29)]).toEqual(['2024-02-29', undefined]);
    expect([isDay('2024-02-30'), isDay('2024-7-1'), isDay('today')]).toEqual([false, false, false]);
    expect(firstDaysOfMonths('2023-11-30', '2024-02-01')).toEqual([
      '2023-11-01',
      '2023-12-01',
      '2024-01-01',
      '2024-02-01',
    ]);
  });

  it('end a day after which comes a year of five figures', () => {
    expect(endOfDay('9999-12-31', 'UTC')).toBe(Date.UTC(10_000, 0, 1) - 1);
  });

  it('round a length of time to days', () => {
    expect([lengthInDays(35 * hour), lengthInDays(37 * hour), lengthInDays(-24 * hour)]).toEqual([1, 2, -1]);
  });
});
