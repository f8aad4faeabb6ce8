// Rules of meeting: read as people type them, said back, and the days they give, moved round holidays and recesses.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bankHolidayOn } from '../../../shared/calendar/rules/bank-holidays.ts';
import { moveDays, movePolicies, type Avoided } from '../../../shared/calendar/rules/moved-days.ts';
import { readRecurrence } from '../../../shared/calendar/rules/read-recurrence.ts';
import {
  everyMonth,
  recurrence,
  recurringDays,
  type Recurrence,
} from '../../../shared/calendar/rules/recurrence.ts';
import { sayRecurrence } from '../../../shared/calendar/rules/say-recurrence.ts';
import { dayAfter, daysFrom, lastDayOfMonth, weekdayOf } from '../../../shared/kernel/days.ts';
import { speakerIn } from '../../../shared/language/speak.ts';
import { inEnglish } from '../../in-english.ts';

const inWelsh = speakerIn('cy');

function saidBack(text: string): string {
  const read = readRecurrence(text);
  return inEnglish(read.ok ? sayRecurrence(read.value) : read.error.message);
}

function daysOf(text: string, from: string, to: string): readonly string[] {
  const read = readRecurrence(text);
  return read.ok ? recurringDays(read.value, from, to).days : [inEnglish(read.error.message)];
}

describe('a rule as it is typed', () => {
  it.each([
    [
      'third Tuesday of alternate months',
      'the third Tuesday of every second month, starting in the first month planned',
    ],
    ['3rd Tues of every other month from May', 'the third Tuesday of every second month, starting in May'],
    ['Last Thursday of every month but August', 'the last Thursday of every month but August'],
    ['every fortnight on Monday', 'every other Monday'],
    ['fortnightly on Mondays', 'every other Monday'],
    ['every other Wednesday starting on 6 January 2027', 'every other Wednesday, starting on 6 January 2027'],
    ['every three weeks on Friday', 'every 3 weeks on Friday'],
    ['Every Monday', 'every Monday'],
    ['every Monday except in August', 'every Monday, leaving out August'],
    [
      'first Monday of March, June, September and December',
      'the first Monday of March, June, September, December',
    ],
    ['The 15th of each month.', 'day 15 of every month'],
    ['on the 1st and 15th of every month', 'day 1 and day 15 of every month'],
    ['last day of each quarter', 'the last day of every 3 months, starting in the first month planned'],
    ['second and fourth Tuesdays of the month', 'the second Tuesday and the fourth Tuesday of every month'],
    ['monthly on the second Wednesday', 'the second Wednesday of every month'],
    ['second Wednesday', 'the second Wednesday of every month'],
    ['first Thursday of the month, September to June', 'the first Thursday of every month but July, August'],
    ['first Thursday from Sept-May', 'the first Thursday of every month but June, July, August'],
    [
      'every second month on the first Friday',
      'the first Friday of every second month, starting in the first month planned',
    ],
    ['every first Monday', 'the first Monday of every month'],
    [
      'trydydd dydd Mawrth bob yn ail fis',
      'the third Tuesday of every second month, starting in the first month planned',
    ],
    ['dydd Iau olaf bob mis ac eithrio Awst', 'the last Thursday of every month but August'],
    ['bob pythefnos ar ddydd Llun', 'every other Monday'],
    ['bob yn ail nos Fercher', 'every other Wednesday'],
    [
      'dydd Llun cyntaf Mawrth, Mehefin, Medi a Rhagfyr',
      'the first Monday of March, June, September, December',
    ],
    ['dydd Llun cyntaf o fis Mawrth a mis Medi', 'the first Monday of March, September'],
    ['ail ddydd Mercher pob mis heblaw mis Awst', 'the second Wednesday of every month but August'],
    ['trydydd nos Fawrth y mis', 'the third Tuesday of every month'],
    ['Mawrth cyntaf bob mis', 'the first Tuesday of every month'],
    ['y 15fed o bob mis', 'day 15 of every month'],
    [
      'dydd Mawrth cyntaf bob chwarter gan ddechrau ym mis Ebrill',
      'the first Tuesday of every 3 months, starting in April',
    ],
    [
      'dydd Gwener cyntaf o’r mis o fis Medi hyd fis Mai',
      'the first Friday of every month but June, July, August',
    ],
    ['bob tair wythnos ar ddydd Iau', 'every 3 weeks on Thursday'],
  ])('%s', (typed, said) => {
    expect(saidBack(typed)).toBe(said);
  });

  it.each([
    ['', 'recurrence.problem.nothing'],
    ['of the', 'recurrence.problem.nothing'],
    ['third Tuesday of alternate months at 7pm', 'recurrence.problem.not-understood'],
    ['bi-monthly on the first Monday', 'recurrence.problem.not-understood'],
    ['first Tuesday of the second month', 'recurrence.problem.not-understood'],
    ['first Monday of every month from 5 January 2027', 'recurrence.problem.not-understood'],
    ['every fortnight on Monday from May', 'recurrence.problem.not-understood'],
    ['every month', 'recurrence.problem.which-day'],
    ['every fortnight', 'recurrence.problem.which-day'],
    ['Tuesday of every month', 'recurrence.problem.which-week'],
    ['first Monday and Thursday of every month', 'recurrence.problem.two-weekdays'],
    ['first Monday every fortnight', 'recurrence.problem.weeks-or-months'],
    ['first Monday every month and every other month', 'recurrence.problem.two-steps'],
    ['every third Tuesday', 'recurrence.problem.ambiguous'],
    ['bob ail ddydd Mawrth', 'recurrence.problem.ambiguous'],
    ['sixth Monday of every month', 'recurrence.problem.not-understood'],
    ['6th Monday of every month', 'recurrence.problem.out-of-range'],
    ['32nd of every month', 'recurrence.problem.out-of-range'],
    ['first Monday every 13 months', 'recurrence.problem.out-of-range'],
    ['first Monday of August except August', 'recurrence.problem.no-month'],
    ['first Monday of every month from May', 'recurrence.problem.from-alone'],
  ])('is refused where it can’t be told: %s', (typed, key) => {
    const read = readRecurrence(typed);
    expect(read.ok ? sayRecurrence(read.value).say : read.error.message.say).toBe(key);
  });

  it('names the words that weren’t understood', () => {
    expect(saidBack('third Tuesday of alternate months at 7pm in Hall B')).toBe(
      'Not understood: “at 7pm” and “Hall B”. Leave it out or put it in other words, for example “last Thursday of every month but August”.',
    );
  });

  const months = fc.subarray([...everyMonth], { minLength: 1 });
  const monthStep = {
    step: fc.integer({ min: 1, max: 12 }),
    start: fc.option(fc.integer({ min: 1, max: 12 })),
    months,
  };
  const weekday = fc.integer({ min: 1, max: 7 });
  const some = <T>(...values: T[]) => fc.subarray(values, { minLength: 1, maxLength: 3 });
  const rules: fc.Arbitrary<Recurrence> = fc
    .oneof(
      fc.record({
        kind: fc.constant('weekday of month' as const),
        weeks: some<number | 'last'>(1, 2, 3, 4, 5, 'last'),
        weekday,
        ...monthStep,
      }),
      fc.record({
        kind: fc.constant('day of month' as const),
        days: some<number | 'last'>(1, 15, 28, 31, 'last'),
        ...monthStep,
      }),
      fc.record({
        kind: fc.constant('weeks' as const),
        step: fc.integer({ min: 1, max: 52 }),
        weekday,
        start: fc.option(fc.integer({ min: 0, max: 4000 }).map((days) => dayAfter('2020-01-01', days))),
        months,
      }),
    )
    // A rule for every month has no month to begin with.
    .map((rule) => (rule.kind !== 'weeks' && rule.step === 1 ? { ...rule, start: null } : rule));

  it('is said back in words that are read as the same rule, in English and in Welsh', () => {
    fc.assert(
      fc.property(rules, (rule) => {
        expect(recurrence.safeParse(rule).success).toBe(true);
        for (const speak of [inEnglish, inWelsh]) {
          const said = speak(sayRecurrence(rule));
          expect(readRecurrence(said), said).toEqual({ ok: true, value: rule });
        }
      }),
      { numRuns: 400, seed: 16 },
    );
  });

  // What is slow and plain: each day of the years is asked whether the rule means it.
  function isMeant(rule: Recurrence, day: string, from: string): boolean {
    const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
    if (!rule.months.includes(month)) return false;
    if (rule.kind === 'weeks') {
      if (weekdayOf(day) !== rule.weekday) return false;
      let first = rule.start ?? from;
      while (weekdayOf(first) !== rule.weekday) first = dayAfter(first, 1);
      return day >= first && daysFrom(first, day) % (7 * rule.step) === 0;
    }
    const [fromYear = 0, fromMonth = 0] = from.split('-').map(Number);
    const since = (year - fromYear) * 12 + month - (rule.start ?? fromMonth);
    if (Math.abs(since) % rule.step !== 0) return false;
    const isLast = dayAfter(day, rule.kind === 'day of month' ? 1 : 7) > lastDayOfMonth(year, month);
    if (rule.kind === 'day of month')
      return rule.days.includes(date) || (isLast && rule.days.includes('last'));
    if (weekdayOf(day) !== rule.weekday) return false;
    const week = Math.ceil(date / 7);
    return rule.weeks.some((each) => each === week || (each === 'last' && isLast));
  }

  it('gives the days that a slow search of the calendar gives, in order and each once', () => {
    const from = fc.integer({ min: 0, max: 3600 }).map((days) => dayAfter('2020-01-01', days));
    fc.assert(
      fc.property(rules, from, fc.integer({ min: 0, max: 800 }), (rule, first, length) => {
        const to = dayAfter(first, length);
        const slow = Array.from({ length: length + 1 }, (_, at) => dayAfter(first, at)).filter((day) =>
          isMeant(rule, day, first),
        );
        expect(recurringDays(rule, first, to).days).toEqual(slow);
      }),
      { numRuns: 150, seed: 16 },
    );
  });
});

describe('the days of a rule', () => {
  it.each([
    [
      'third Tuesday of alternate months',
      '2027-05-01',
      '2028-04-30',
      '2027-05-18 2027-07-20 2027-09-21 2027-11-16 2028-01-18 2028-03-21',
    ],
    [
      'last Thursday of every month but August',
      '2027-06-01',
      '2027-10-31',
      '2027-06-24 2027-07-29 2027-09-30 2027-10-28',
    ],
    ['every fortnight on Monday', '2027-01-01', '2027-02-15', '2027-01-04 2027-01-18 2027-02-01 2027-02-15'],
    [
      'first Monday of March, June, September and December',
      '2027-01-01',
      '2027-12-31',
      '2027-03-01 2027-06-07 2027-09-06 2027-12-06',
    ],
    ['15th of each month', '2027-01-16', '2027-03-15', '2027-02-15 2027-03-15'],
    ['last day of each month', '2028-01-01', '2028-03-31', '2028-01-31 2028-02-29 2028-03-31'],
    ['every other Monday starting on 4 January 2027', '2027-01-10', '2027-02-10', '2027-01-18 2027-02-01'],
  ])('%s, from %s to %s', (typed, from, to, days) => {
    expect(daysOf(typed, from, to).join(' ')).toBe(days);
  });

  it('tell which month lacks one', () => {
    const months = [...everyMonth];
    const rule: Recurrence = { kind: 'day of month', days: [31], step: 1, start: null, months };
    const { days, lacking } = recurringDays(rule, '2027-01-01', '2027-04-30');
    expect(days).toEqual(['2027-01-31', '2027-03-31']);
    expect(lacking.map(({ why }) => inEnglish(why))).toEqual([
      'February 2027 has no such day.',
      'April 2027 has no such day.',
    ]);
  });
});

const avoided: Avoided = {
  holidays: { nation: 'england-and-wales' },
  recesses: [{ from: '2027-07-26', to: '2027-09-03', name: 'summer recess' }],
  policy: 'next working day',
  weekends: false,
};

describe('a day that is moved', () => {
  const told = (days: readonly string[], how: Partial<Avoided>) =>
    moveDays(days, { ...avoided, ...how }).days.map(({ day, why }) => [day, why && inEnglish(why)]);

  it.each([
    [
      'next working day',
      '2027-05-04',
      'Moved from 3 May 2027 to 4 May 2027: it would have been a bank holiday (Early May bank holiday).',
    ],
    [
      'week later',
      '2027-05-10',
      'Moved from 3 May 2027 to 10 May 2027: it would have been a bank holiday (Early May bank holiday).',
    ],
    [
      'week earlier',
      '2027-04-26',
      'Moved from 3 May 2027 to 26 April 2027: it would have been a bank holiday (Early May bank holiday).',
    ],
    [
      'leave out',
      undefined,
      'No meeting on 3 May 2027: it would have been a bank holiday (Early May bank holiday).',
    ],
  ] as const)('by the policy “%s” says why', (policy, day, why) => {
    expect(told(['2027-05-03'], { policy })).toEqual([[day, why]]);
  });

  it('goes over a recess, and over Good Friday to the Wednesday where the recess goes on', () => {
    expect(told(['2027-08-05'], { policy: 'week later' })).toEqual([
      [
        '2027-09-09',
        'Moved from 5 August 2027 to 9 September 2027: it would have been in a recess (summer recess).',
      ],
    ]);
    const recesses = [{ from: '2027-03-27', to: '2027-03-30', name: 'Easter' }];
    expect(told(['2027-03-26'], { recesses })[0]?.[0]).toBe('2027-03-31');
  });

  it('of the month leaves the weekend, which a weekday never does', () => {
    expect(told(['2027-05-15'], { weekends: true })).toEqual([
      ['2027-05-17', 'Moved from 15 May 2027 to 17 May 2027: it would have been at a weekend.'],
    ]);
    expect(told(['2027-05-15'], {})).toEqual([['2027-05-15', undefined]]);
  });

  it('never ends where another meeting is', () => {
    expect(told(['2027-05-03', '2027-05-10'], { policy: 'week later' })).toEqual([
      [
        undefined,
        'No meeting on 3 May 2027: it would have been a bank holiday (Early May bank holiday), and there is another on 10 May 2027, where it would have been moved.',
      ],
      ['2027-05-10', undefined],
    ]);
  });

  it('is left out of a recess without an end', () => {
    const recesses = [{ from: '2027-01-01', to: '2031-01-01', name: 'dissolved' }];
    expect(told(['2027-05-03'], { recesses, policy: 'week later' })[0]?.[0]).toBeUndefined();
  });

  it('says that holidays aren’t known outside the tables', () => {
    expect(moveDays(['2034-05-01'], avoided).caveats.map(({ say }) => say)).toEqual([
      'calendar.holidays-not-known',
    ]);
    expect(moveDays(['2027-05-03'], avoided).caveats).toEqual([]);
    expect(moveDays([], avoided)).toEqual({ days: [], caveats: [] });
  });

  it('is never on a holiday or in a recess, says why it moved, and no two are the same', () => {
    const days = fc.uniqueArray(
      fc.integer({ min: 0, max: 4600 }).map((count) => dayAfter('2020-02-01', count)),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(days, fc.constantFrom(...movePolicies), fc.boolean(), (planned, policy, weekends) => {
        const how = { ...avoided, policy, weekends };
        const plan = moveDays([...planned].sort(), how).days;
        const held = plan.flatMap(({ day }) => (day === undefined ? [] : [day]));
        expect(plan.map((each) => each.planned)).toEqual([...planned].sort());
        expect(new Set(held).size).toBe(held.length);
        expect(held.filter((day) => bankHolidayOn(day, how.holidays) !== undefined)).toEqual([]);
        expect(held.filter((day) => day >= '2027-07-26' && day <= '2027-09-03')).toEqual([]);
        expect(plan.every(({ day, planned: was, why }) => (day === was) === (why === undefined))).toBe(true);
      }),
      { numRuns: 150, seed: 16 },
    );
  });
});
