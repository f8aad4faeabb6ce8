// Dates as people write them, and as they are shown.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inEnglish } from '../../in-english.ts';
import { isDay, lastDayOfMonth } from '../../../shared/kernel/days.ts';
import { findDate } from '../../../shared/language/date-words.ts';
import { inBriefIn, longDate, longDateIn, monthInFull } from '../../../shared/language/dates.ts';

describe('a date in words', () => {
  it.each([
    ['Summer 2024', '2024-06-01', '2024-08-31'],
    ['Winter 2024/25', '2024-12-01', '2025-02-28'],
    ['Winter 24-25', '2024-12-01', '2025-02-28'],
    ['Autumn 25/26', '2025-09-01', '2025-11-30'],
    ['Spring 2025/26', '2026-03-01', '2026-05-31'],
    ['Summer 25/26', '2025-06-01', '2025-08-31'],
    ['winter 2023', '2023-12-01', '2024-02-29'],
    ['by Summer 26', '2026-06-01', '2026-08-31'],
    ['Haf ’26', '2026-06-01', '2026-08-31'],
    ['Summer 2026 – 12 events', '2026-06-01', '2026-08-31'],
    ['erbyn yr hydref 2026', '2026-09-01', '2026-11-30'],
    ['o’r Hydref 2025/26', '2025-09-01', '2025-11-30'],
    ['Hydref 2025/26', '2025-10-01', '2025-10-31'],
    ['Hydref 2026', '2026-10-01', '2026-10-31'],
    ['February 2024', '2024-02-01', '2024-02-29'],
    ['Sept 2024', '2024-09-01', '2024-09-30'],
    ['Mar-25', '2025-03-01', '2025-03-31'],
    ['Chwefror 2024', '2024-02-01', '2024-02-29'],
    ['31 March 2025', '2025-03-31', '2025-03-31'],
    ['30th September 2025', '2025-09-30', '2025-09-30'],
    ['31/03/2025', '2025-03-31', '2025-03-31'],
    ['2025-03-31', '2025-03-31', '2025-03-31'],
    ['Q1 2024/25', '2024-04-01', '2024-06-30'],
    ['2024/25 Q4', '2025-01-01', '2025-03-31'],
    ['Q2 2024', '2024-04-01', '2024-06-30'],
    ['April – June 2024', '2024-04-01', '2024-06-30'],
    ['2024/25', '2024-04-01', '2025-03-31'],
    ['2024-2025', '2024-04-01', '2025-03-31'],
    ['FY24', '2023-04-01', '2024-03-31'],
    ['FY 24/25', '2024-04-01', '2025-03-31'],
    ['F/Y 24-25', '2024-04-01', '2025-03-31'],
    ['F/Y 2024/25', '2024-04-01', '2025-03-31'],
    ['2025', '2025-01-01', '2025-12-31'],
    ['by the end of 2025', '2025-01-01', '2025-12-31'],
  ])('%s runs from %s to %s', (text, from, to) => {
    expect(findDate(text)).toMatchObject({ from, to });
  });

  function saidOf(text: string): string | undefined {
    const { assumption } = findDate(text) ?? {};
    return assumption && inEnglish(assumption);
  }

  it.each([
    ['Hydref 2025/26', '“Hydref 2025/26” is read as October 2025. Write “yr hydref” for the autumn.'],
    ['Hydref 2026', '“Hydref 2026” is read as October 2026. Write “yr hydref” for the autumn.'],
    ['erbyn hydref 2027', '“hydref 2027” is read as October 2027. Write “yr hydref” for the autumn.'],
    ['Winter 2026', '“Winter 2026” is read as the winter from December 2026 to February 2027.'],
    ['H2 2026', 'H2 2026 is read as a half of the calendar year; write 2026/27 for the financial year.'],
    ['Michaelmas 2026', '“Michaelmas 2026” may be a term: it is read as the feast, up to 29 September 2026.'],
    ['Winter/spring 2027', '“Winter/spring 2027” may be in either year: 2027 is taken.'],
  ])('that may mean two things, “%s”, says how it is read', (text, said) => {
    expect(saidOf(text)).toBe(said);
  });

  it.each([
    'ym mis Hydref 2026',
    'o fis Hydref 2026',
    '3 Hydref 2026',
    'Hydref–Rhagfyr 2026',
    'Medi, Hydref 2026',
    'Hydref-26',
    'yr hydref 2026',
    'Hydref/October 2026',
    'October 2025/26',
    'Winter 2026/27',
    'second half of 2026',
  ])('that can mean one thing only, “%s”, needs no word on it', (text) => {
    expect(saidOf(text)).toBeUndefined();
  });

  it.each([
    ['Spring/summer 2026', '2026-03-01', '2026-08-31'],
    ['Gwanwyn a haf 2026', '2026-03-01', '2026-08-31'],
    ['hydref/gaeaf 2027', '2027-09-01', '2028-02-29'],
    ['Autumn/Winter 2026/27', '2026-09-01', '2027-02-28'],
    ['Winter/Spring 2027', '2026-12-01', '2027-05-31'],
    ['Spring, Summer and Autumn 2026', '2026-03-01', '2026-11-30'],
    ['Q1/Q2 2026/27', '2026-04-01', '2026-09-30'],
    ['Q1–3 2026/27', '2026-04-01', '2026-12-31'],
    ['Sept/Oct 2027', '2027-09-01', '2027-10-31'],
    ['Mehefin neu Gorffennaf 2027', '2027-06-01', '2027-07-31'],
    ['Half-year 1 2026/27', '2026-04-01', '2026-09-30'],
  ])('over several parts of a year, “%s”, runs from %s to %s', (text, from, to) => {
    expect(findDate(text)).toMatchObject({ from, to });
  });

  it.each(['1.4', '31 February 2025', 'summer 26 places', 'Summer 2025 – 28', 'soon', '£2025', '2,024', ''])(
    '%s holds none',
    (text) => {
      expect(findDate(text)).toBeUndefined();
    },
  );

  it('gives one period however it is written', () => {
    expect(
      new Set(['2024/25', '2024-25', '2024–2025', 'FY 2024/25', 'FY25'].map((text) => findDate(text)?.key)),
    ).toEqual(new Set(['FY2024-25']));
    expect(
      new Set(['July 2024', 'Jul-24', 'Jul 24', 'July, 2024'].map((text) => findDate(text)?.key)),
    ).toEqual(new Set(['2024-07']));
  });

  it('begins before it ends, and both are days of the calendar, for any month and year', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1990, max: 2099 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        (year, month, day) => {
          const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
          expect(findDate(longDate(date))).toMatchObject({ from: date, to: date });
          expect(isDay(lastDayOfMonth(year, month))).toBe(true);
          expect(lastDayOfMonth(year, month) >= date).toBe(true);
        },
      ),
    );
  });

  it('is shown long in text and short in tables', () => {
    expect([longDate('2024-07-12'), inBriefIn('en', '2024-07-12')]).toEqual(['12 July 2024', '12 Jul 24']);
    expect(isDay('2024-02-30')).toBe(false);
  });
});

describe('a month in brief', () => {
  const days = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });

  it('is said in full, of any date in either language', () => {
    fc.assert(
      fc.property(days, fc.constantFrom('en', 'cy'), (date, language) => {
        const day = date.toISOString().slice(0, 10);
        const [before, short = '', after] = inBriefIn(language, day).split(' ');
        const [, month] = longDateIn(language, day).split(' ');
        expect(monthInFull(short, { before, after }) ?? short).toBe(month);
      }),
    );
  });

  it.each([
    ['Jan', undefined, undefined],
    ['Dec', '112', undefined],
    ['Mar', '32', 'times'],
    ['Hyd', undefined, 'y'],
    ['May', '3', '2024'],
    ['Sept', 'in', '123'],
  ])('is none in “%s” between %s and %s', (short, before, after) => {
    expect(monthInFull(short, { before, after })).toBeUndefined();
  });

  it.each([
    ['Hyd', undefined, '31', 'Mawrth', undefined],
    ['Rhag', 'y', '10', 'peth', undefined],
    ['Hyd', undefined, '24', undefined, 'Hydref'],
    ['Rhag', 'rhwng', '24', '–', 'Rhagfyr'],
    ['Hyd', '31', '2024', 'ymlaen', 'Hydref'],
    ['Gorff', 'ym', '24', 'ac', 'Gorffennaf'],
  ])('is told from a word of Welsh: “%s” between %s and %s %s', (short, before, after, next, month) => {
    expect(monthInFull(short, { before, after, next })).toBe(month);
  });
});
