// Headings and rows that name a part of a year whose year is said elsewhere, or a month below its year.

import { describe, expect, it } from 'vitest';
import { partOfYearIn, periodReader } from '../../../../../electron/imports/spreadsheet/match/periods.ts';
import { aWorkbook, type SheetSpec, type Value } from '../a-workbook.ts';
import { aRegisterOfMeasures, onlyTable } from '../an-import.ts';
import { read } from '../what-is-written.ts';

const of = async (rows: Value[][], rest: Omit<SheetSpec, 'rows'> = {}) =>
  read(await aWorkbook({ ...rest, rows }));

describe('a part of a year', () => {
  it.each([
    ['Q1', 'Q1 2023/24'],
    ['Quarter 4', 'Q4 2023/24'],
    ['Ch2', 'Q2 2023/24'],
    ['Apr', 'April 2023'],
    ['March', 'March 2024'],
    ['Ebrill', 'April 2023'],
    ['Hyd', 'October 2023'],
    ['Gor', 'July 2023'],
    ['Chwe', 'February 2024'],
  ])('“%s” is one of the year in the title, and never the whole', async (heading, period) => {
    const { written } = await of([
      ['Performance 2023/24'],
      [],
      ['Measure', heading, 'Target'],
      ['Full members', 46, 50],
    ]);
    expect(written).toEqual([`Full members ${period} actual 46`, 'Full members 2023/24 target 50']);
  });

  it.each(['Q1 (Apr–Jun)', 'Q1: April to June'])('may say its months: %s', async (heading) => {
    const { written } = await of([['Performance 2023/24'], [], ['Measure', heading], ['Full members', 46]]);
    expect(written).toEqual(['Full members Q1 2023/24 actual 46']);
  });

  it.each([
    'Q1–Q3',
    'Apr–Jun',
    'Apr to Sept',
    'April to date',
    'Since April',
    'To end of Q2',
    'Sept YTD',
    'Ers mis Ebrill',
    'Q1 (Apr–Sept)',
  ])('is none where more is said: %s', async (heading) => {
    const { written, reasons } = await of([
      ['Performance 2023/24'],
      [],
      ['Measure', heading, 'Target'],
      ['Full members', 46, 50],
    ]);
    expect(written).toEqual(['Full members 2023/24 target 50']);
    expect(reasons).toEqual([expect.stringContaining(`“${heading}” doesn’t name a period.`)]);
  });

  it.each([
    ['People who may attend', undefined],
    ['Canran sy’n dweud mai da ydyw', undefined],
    ['May visitors', 'May'],
    ['Actual may', 'may'],
  ])('is no verb: %s', (words, part) => {
    expect(partOfYearIn(words)).toBe(part);
  });

  it('is read by the month that the year begins in, but for a month that says its own year', () => {
    const { read: from } = periodReader({}, 9);
    expect(['2026-02', 'Feb 2026/27', '2025/2026 Oct'].map((words) => from(words)?.key)).toEqual([
      '2026-02',
      '2027-02',
      '2025-10',
    ]);
  });

  it('is the same as that of the title', async () => {
    const { written } = await of([['Quarter 1 2023/24'], [], ['Measure', 'Q1'], ['Full members', 46]]);
    expect(written).toEqual(['Full members Q1 2023/24 actual 46']);
  });

  it.each(['Report', 'Calendar 2023', 'Position at March 2024'])(
    'is none where the title doesn’t say its year: %s',
    async (title) => {
      const { written, reasons } = await of([[title], [], ['Measure', 'Q1'], ['Full members', 46]]);
      expect(written).toEqual([]);
      expect(reasons).toEqual(['“Q1” doesn’t name a period. Write a month and year, a quarter or a year.']);
    },
  );

  it('may name each row, but a total of them', async () => {
    const { written, reasons } = await of([
      ['Membership 2023/24'],
      [],
      ['Month', 'Full members'],
      ['April', 46],
      ['May', 47],
      ['Q1 total', 93],
    ]);
    expect(written).toEqual(['Full members April 2023 actual 46', 'Full members May 2023 actual 47']);
    expect(reasons).toHaveLength(1);
  });

  it('is what a row says of a year that runs up to a month, and a target is one where its row says so', async () => {
    const { written, reasons } = await of([
      ['Year', 'Full members'],
      ['2022', 44],
      ['2023 (to Sept)', 45],
      ['2025 target', 60],
    ]);
    expect(written).toEqual(['Full members 2022 actual 44', 'Full members 2025 target 60']);
    expect(reasons).toEqual([
      '“2023 (to Sept)” doesn’t name a period. Write a month and year, a quarter or a year.',
    ]);
  });

  it('stands below its year', async () => {
    const heads: Value[][] = [
      ['Measure', '2023', null, '2023/24', null],
      [null, 'Jan', 'Feb', 'Apr', 'Mar'],
      ['Full members', 44, 45, 46, 47],
    ];
    expect((await of(heads, { merges: ['B1:C1', 'D1:E1'] })).written).toEqual([
      'Full members January 2023 actual 44',
      'Full members February 2023 actual 45',
      'Full members April 2023 actual 46',
      'Full members March 2024 actual 47',
    ]);
  });
});

describe('amounts of a part of the year', () => {
  it.each([
    'Apr actual',
    'Month actual',
    'Actual for the quarter',
    'Gwariant mis',
    'Budget to 31 October',
    'Budget to Oct',
  ])('are none of the year: %s', async (heading) => {
    const { written } = await of([
      ['Budget 2023/24 £'],
      [],
      ['Budget heading', 'Annual budget', heading, 'Forecast'],
      ['Staff', 96_000, 8_000, 97_000],
    ]);
    expect(written).toEqual(['Staff 2023/24 budget £96,000', 'Staff 2023/24 forecast £97,000']);
  });

  it.each(['Actual to 31 October', 'Actual to Oct', 'Actual to month end', 'Year to date actual'])(
    'are so where they run up to it: %s',
    async (heading) => {
      const { written } = await of([
        ['Budget 2023/24 £'],
        [],
        ['Budget heading', 'Budget to 31 March', heading],
        ['Staff', 96_000, 8_000],
      ]);
      expect(written).toEqual(['Staff 2023/24 budget £96,000', 'Staff 2023/24 actual £8,000']);
    },
  );
});

describe('amounts of the year', () => {
  it.each([
    'Forecast (may change)',
    'Forecast – may be revised',
    'Rhagolwg (mai amcangyfrif yw)',
    '12 month forecast',
    '12-month forecast',
    'Forecast at month end',
    'Forecast agreed in March',
  ])('are so whatever else is said of them: %s', async (heading) => {
    const { written } = await of([
      ['Budget 2023/24 £'],
      [],
      ['Budget heading', 'Annual budget', heading],
      ['Staff', 96_000, 97_000],
    ]);
    expect(written).toEqual(['Staff 2023/24 budget £96,000', 'Staff 2023/24 forecast £97,000']);
  });

  it.each(['May spend', 'March actual', '3 month spend', 'Budget at month end'])(
    'aren’t those of a part of it: %s',
    async (heading) => {
      const { written } = await of([
        ['Budget 2023/24 £'],
        [],
        ['Budget heading', 'Annual budget', heading],
        ['Staff', 96_000, 97_000],
      ]);
      expect(written).toEqual(['Staff 2023/24 budget £96,000']);
    },
  );
});

describe('two places that say two periods', () => {
  it.each<[string, string]>([
    ['Q1 2023/24', 'Q2 2023-24'],
    ['March 2024', '2022-23'],
  ])('are asked about, and nothing is written: %s in the title, %s on the sheet', async (title, name) => {
    const path = await aWorkbook({ name, rows: [[title], [], ['Measure', 'Value'], ['Full members', 46]] });
    expect((await read(path)).written).toEqual([]);
    const { questions } = await onlyTable(path, aRegisterOfMeasures());
    expect(questions.map(({ key, answer }) => [key, answer])).toEqual([['period', null]]);
  });

  it('agree where one is within the other, whatever the file is called', async () => {
    const rows = [['Position at June 2024'], [], ['Measure', 'Value'], ['Full members', 46]];
    const path = await aWorkbook({ name: '2024-25', rows }, 'saved-2024-07-01.xlsx');
    expect((await read(path)).written).toEqual(['Full members June 2024 actual 46']);
  });
});

describe('a heading of several months or quarters', () => {
  const under = async (heading: string) =>
    (
      await of([
        ['Measure', heading],
        ['Full members', 46],
      ])
    ).written;

  it.each([
    ['Apr–Mar 2022/23', '2022-04-01', '2023-03-31'],
    ['Oct–Mar 2022/23', '2022-10-01', '2023-03-31'],
    ['Jan–Mar 2022/23', '2023-01-01', '2023-03-31'],
    ['Ebrill i Fawrth 2022/23', '2022-04-01', '2023-03-31'],
  ])('%s is all of them, in the months of that financial year', async (heading, from, to) => {
    expect(periodReader({}, 4).read(heading)).toMatchObject({ from, to });
    expect(await under(heading)).toEqual([`Full members ${heading} actual 46`]);
  });

  it.each([
    'April and May 2023',
    'Ebrill/Mai 2023',
    'Q1–Q2 2022/23',
    'Q1 & Q2 2022/23',
    'Ch1 a Ch2 2022/23',
    'Chwarter 1 i 3 2022/23',
    'Q1-3 2022/23',
    '2022/23 outturn, Q4',
  ])('%s isn’t the last of them, nor the year', async (heading) => {
    expect(await under(heading)).toEqual([]);
  });

  it('a month beside the quarter that it ends is itself', async () => {
    expect(await under('Q4, March 2023')).toEqual(['Full members March 2023 actual 46']);
  });
});
