// The bank holidays of 2020 to 2032 as a secretary would check them: a line a year, a column a holiday, each on the day it is kept. A holiday
// kept on another day than its own is a substitute. The columns follow the order of the year, except where a substitute comes later.

import { nations, type Nation } from '../../bodies/model/body.ts';

/** What holidays are called, and where each is from, is said by these names (words.ts). */
export type HolidayName =
  | 'new-year'
  | '2-january'
  | 'st-patrick'
  | 'good-friday'
  | 'easter-monday'
  | 'early-may'
  | 'spring'
  | 'boyne'
  | 'summer'
  | 'st-andrew'
  | 'christmas'
  | 'boxing-day'
  | 'jubilee'
  | 'state-funeral'
  | 'coronation'
  | 'world-cup';

interface Table {
  readonly columns: readonly HolidayName[];
  readonly years: string;
}

export const tables: Readonly<Record<Nation, Table>> = {
  'england-and-wales': {
    columns: [
      'new-year',
      'good-friday',
      'easter-monday',
      'early-may',
      'spring',
      'summer',
      'christmas',
      'boxing-day',
    ],
    years: `
      2020 01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28
      2021 01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28
      2022 01-03 04-15 04-18 05-02 06-02 08-29 12-27 12-26
      2023 01-02 04-07 04-10 05-01 05-29 08-28 12-25 12-26
      2024 01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26
      2025 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26
      2026 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28
      2027 01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28
      2028 01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26
      2029 01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26
      2030 01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26
      2031 01-01 04-11 04-14 05-05 05-26 08-25 12-25 12-26
      2032 01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28`,
  },
  scotland: {
    columns: [
      'new-year',
      '2-january',
      'good-friday',
      'early-may',
      'spring',
      'summer',
      'st-andrew',
      'christmas',
      'boxing-day',
    ],
    years: `
      2020 01-01 01-02 04-10 05-08 05-25 08-03 11-30 12-25 12-28
      2021 01-01 01-04 04-02 05-03 05-31 08-02 11-30 12-27 12-28
      2022 01-03 01-04 04-15 05-02 06-02 08-01 11-30 12-27 12-26
      2023 01-03 01-02 04-07 05-01 05-29 08-07 11-30 12-25 12-26
      2024 01-01 01-02 03-29 05-06 05-27 08-05 12-02 12-25 12-26
      2025 01-01 01-02 04-18 05-05 05-26 08-04 12-01 12-25 12-26
      2026 01-01 01-02 04-03 05-04 05-25 08-03 11-30 12-25 12-28
      2027 01-01 01-04 03-26 05-03 05-31 08-02 11-30 12-27 12-28
      2028 01-03 01-04 04-14 05-01 05-29 08-07 11-30 12-25 12-26
      2029 01-01 01-02 03-30 05-07 05-28 08-06 11-30 12-25 12-26
      2030 01-01 01-02 04-19 05-06 05-27 08-05 12-02 12-25 12-26
      2031 01-01 01-02 04-11 05-05 05-26 08-04 12-01 12-25 12-26
      2032 01-01 01-02 03-26 05-03 05-31 08-02 11-30 12-27 12-28`,
  },
  'northern-ireland': {
    columns: [
      'new-year',
      'st-patrick',
      'good-friday',
      'easter-monday',
      'early-may',
      'spring',
      'boyne',
      'summer',
      'christmas',
      'boxing-day',
    ],
    years: `
      2020 01-01 03-17 04-10 04-13 05-08 05-25 07-13 08-31 12-25 12-28
      2021 01-01 03-17 04-02 04-05 05-03 05-31 07-12 08-30 12-27 12-28
      2022 01-03 03-17 04-15 04-18 05-02 06-02 07-12 08-29 12-27 12-26
      2023 01-02 03-17 04-07 04-10 05-01 05-29 07-12 08-28 12-25 12-26
      2024 01-01 03-18 03-29 04-01 05-06 05-27 07-12 08-26 12-25 12-26
      2025 01-01 03-17 04-18 04-21 05-05 05-26 07-14 08-25 12-25 12-26
      2026 01-01 03-17 04-03 04-06 05-04 05-25 07-13 08-31 12-25 12-28
      2027 01-01 03-17 03-26 03-29 05-03 05-31 07-12 08-30 12-27 12-28
      2028 01-03 03-17 04-14 04-17 05-01 05-29 07-12 08-28 12-25 12-26
      2029 01-01 03-19 03-30 04-02 05-07 05-28 07-12 08-27 12-25 12-26
      2030 01-01 03-18 04-19 04-22 05-06 05-27 07-12 08-26 12-25 12-26
      2031 01-01 03-17 04-11 04-14 05-05 05-26 07-14 08-25 12-25 12-26
      2032 01-01 03-17 03-26 03-29 05-03 05-31 07-12 08-30 12-27 12-28`,
  },
};

/** Days that were proclaimed once. */
export const proclaimed: readonly {
  readonly day: string;
  readonly name: HolidayName;
  readonly nations: readonly Nation[];
}[] = [
  { day: '2022-06-03', name: 'jubilee', nations },
  { day: '2022-09-19', name: 'state-funeral', nations },
  { day: '2023-05-08', name: 'coronation', nations },
  { day: '2026-06-15', name: 'world-cup', nations: ['scotland'] },
];

/** Moved by proclamation, for that year alone, from the Monday they would have been on. */
export const movedHolidays: readonly string[] = ['2020-05-08', '2022-06-02'];

export const knownFrom = '2020-01-01';
export const knownTo = '2032-12-31';

/** From here on the days are those that the Acts and each year's proclamations would give, and have not been announced. */
export const expectedFrom = '2028-01-01';
