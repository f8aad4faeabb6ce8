// Weeks and parts of a month, as people name them in place of a day, in English and in Welsh.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAfter, weekdayOf } from '../../../../../shared/kernel/days.ts';
import { findDate } from '../../../../../shared/language/date-words.ts';
import { longDate } from '../../../../../shared/language/dates.ts';
import { readMilestone } from '../../../../../shared/language/reading/dates/read-milestone.ts';
import { readPeriod } from '../../../../../shared/language/reading/dates/read-period.ts';

const days = (text: string) => {
  const { from, to } = readMilestone(text) ?? {};
  return [from, to];
};

describe('a week', () => {
  it.each([
    'w/c 3 May 2027',
    'W/C 03/05/2027',
    'wc 3 May 2027',
    'w/b 3rd May 2027',
    'w/c Mon 3 May 2027',
    'by the week commencing Monday 3 May 2027',
    'week beginning 3 May 2027',
    'week of 5 May 2027',
    'wythnos yn dechrau 3 Mai 2027',
    'yr wythnos sy’n cychwyn ddydd Llun 3 Mai 2027',
    'w/e 9 May 2027',
    'by w/e Sunday 9 May 2027',
    'week ending 9 May 2027',
    'wythnos yn diweddu 9 Mai 2027',
  ])('“%s” ends on its Sunday', (text) => {
    expect(days(text)).toEqual(['2027-05-03', '2027-05-09']);
  });

  it.each([
    ['first week of June 2027', '2027-06-01', '2027-06-07'],
    ['1st week in June 2027', '2027-06-01', '2027-06-07'],
    ['week 3 of June 2027', '2027-06-15', '2027-06-21'],
    ['last week of February 2027', '2027-02-22', '2027-02-28'],
    ['wythnos gyntaf mis Mehefin 2027', '2027-06-01', '2027-06-07'],
    ['ail wythnos Mehefin 2027', '2027-06-08', '2027-06-14'],
    ['wythnos olaf Mehefin 2027', '2027-06-24', '2027-06-30'],
    ['fortnight commencing 3 May 2027', '2027-05-03', '2027-05-16'],
    ['first fortnight of June 2027', '2027-06-01', '2027-06-14'],
    ['second half of June 2027', '2027-06-16', '2027-06-30'],
    ['hanner cyntaf Mehefin 2027', '2027-06-01', '2027-06-15'],
    ['early June 2027', '2027-06-01', '2027-06-10'],
    ['mid-June 2027', '2027-06-11', '2027-06-20'],
    ['late February 2027', '2027-02-21', '2027-02-28'],
    ['canol Mehefin 2027', '2027-06-11', '2027-06-20'],
    ['last Friday in June 2027', '2027-06-25', '2027-06-25'],
    ['first Monday of June 2027', '2027-06-07', '2027-06-07'],
    ['dydd Gwener olaf Mehefin 2027', '2027-06-25', '2027-06-25'],
  ])('or another part of a month: “%s”', (text, from, to) => {
    expect(days(text)).toEqual([from, to]);
  });

  it.each([
    'w/e 7 May',
    'Mon 3 May',
    'Llun 3 Mai',
    'second week of June',
    'week 23, 2027',
    'Start June 2027',
  ])('without a year, by its number, or that only begins then is no date: “%s”', (text) => {
    expect(days(text)).toEqual([null, null]);
  });

  it.each([
    ['week 5 of February 2027', '2027-02-01', '2027-02-28'],
    ['third fortnight of February 2027', '2027-02-01', '2027-02-28'],
    ['week 5 of February 2028', '2028-02-29', '2028-02-29'],
    ['w/c 3–7 May 2027', '2027-05-07', '2027-05-07'],
    ['w/c 3rd to 7th May 2027', '2027-05-07', '2027-05-07'],
  ])('that no month has, or beside several days, is none: “%s”', (text, from, to) => {
    expect(findDate(text)).toMatchObject({ from, to });
  });

  it.each(['first Friday of May 0027', 'Visitors 1200 April', 'Visitors 1200 April–June'])(
    'or a month has no year in such a number: “%s”',
    (text) => {
      expect(findDate(text)).toBeUndefined();
    },
  );

  it('is over before the day that something is due before it', () => {
    expect(days('before w/c 3 May 2027')).toEqual(['2027-05-02', '2027-05-02']);
  });

  it('heads figures of those days', () => {
    expect(readPeriod('Actual w/c 3 May 2027')).toMatchObject({
      key: '2027-05-03..2027-05-09',
      from: '2027-05-03',
      to: '2027-05-09',
      kind: 'actual',
    });
  });

  it('holds the day that begins or ends it, whichever it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), (count) => {
        const day = dayAfter('2000-01-01', count);
        const written = longDate(day);
        expect(days(`w/c ${written}`)).toEqual([day, dayAfter(day, 6)]);
        expect(days(`w/e ${written}`)).toEqual([dayAfter(day, -6), day]);
        const [from = '', to = ''] = days(`week of ${written}`);
        expect([weekdayOf(from ?? ''), from !== null && from <= day, to !== null && day <= to]).toEqual([
          1,
          true,
          true,
        ]);
      }),
    );
  });
});

describe('a month of a financial year', () => {
  it.each([
    ['June 2026/27', '2026-06'],
    ['March 2026/27', '2027-03'],
    ['2026/27 – Mar', '2027-03'],
    ['2026/27 Ebrill', '2026-04'],
    ['2027 Jan', '2027-01'],
    ['Actual 2026/27 May actual', '2026-05'],
  ])('“%s” is one month', (text, key) => {
    expect(readPeriod(text)?.key).toBe(key);
  });

  it.each([
    ['2026/27 April–June', '2026-04', '2026-06'],
    ['2026/27 Apr to Dec', '2026-04', '2026-12'],
    ['2026/27: Hydref hyd at Mawrth', '2026-10', '2027-03'],
    ['2026 Mar–May', '2026-03', '2026-05'],
    ['2026 Mawrth ac Ebrill', '2026-03', '2026-04'],
  ])('“%s” is several, to its last', (text, from, to) => {
    expect(readPeriod(text)?.key).toBe(`${from}..${to}`);
  });

  it.each([
    ['2026/27 may change', 'FY2026-27'],
    ['2027 March 31', '2027-03-31'],
    ['2026/27 April and December', undefined],
    ['2026 to March 2027', '2026 to march 2027'],
  ])('“%s” is something else', (text, key) => {
    expect(readPeriod(text)?.key).toBe(key);
  });
});
