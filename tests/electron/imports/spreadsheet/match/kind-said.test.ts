// What is said once of all the figures of a table: above it, in the name of its sheet, or above some of its rows.

import { describe, expect, it } from 'vitest';
import { aWorkbook, type SheetSpec } from '../a-workbook.ts';
import { aRegisterOfMeasures, planned } from '../an-import.ts';
import { read } from '../what-is-written.ts';

const below = async (title: string, headings: string[], rest: Partial<SheetSpec> = {}) =>
  aWorkbook({
    rows: [[title], ['Measure', ...headings], ['Full members', ...headings.map((_, at) => 40 + at)]],
    ...rest,
  });

describe('figures whose headings say no kind', () => {
  it.each([
    ['Targets 2026/27', '2026/27', 'target'],
    ['KPI targets 2023/24', '2023/24', 'target'],
    ['Targedau 2023/24', '2023/24', 'target'],
    ['Forecast 2026/27', '2026/27', 'forecast'],
    ['National averages 2023/24', '2023/24', 'comparator'],
    ['Baseline 2019', '2019', 'baseline'],
  ])('are what the title says: “%s”', async (title, heading, kind) => {
    const { written } = await read(await below(title, [heading]));
    expect(written).toEqual([`Full members ${heading} ${kind} 40`]);
  });

  it('are what the name of the sheet says', async () => {
    const { written } = await read(await below('Full list', ['2023/24'], { name: 'Targets' }));
    expect(written).toEqual(['Full members 2023/24 target 40']);
  });

  it.each(['Targets for members', 'Membership targets 2023/24', 'Forecast membership'])(
    'are asked about where the title may be of something else: “%s”',
    async (title) => {
      const { written, remarks } = await read(await below(title, ['2023/24']));
      expect(written).toEqual([]);
      expect(remarks.join()).toContain('“2023/24”: nobody has said what it holds');
    },
  );

  it.each([
    'Performance against targets 2023/24',
    'Working towards our targets',
    'Corporate Plan 2023/24',
    'Targeted support 2023/24',
  ])('are actual ones below “%s”', async (title) => {
    expect((await read(await below(title, ['2023/24']))).written).toEqual(['Full members 2023/24 actual 40']);
  });

  it('are actual ones beside a column that says its kind', async () => {
    expect((await read(await below('Targets 2024/25', ['2023/24', 'Target 2024/25']))).written).toEqual([
      'Full members 2023/24 actual 40',
      'Full members 2024/25 target 41',
    ]);
  });

  it('are what the line above their rows says', async () => {
    const path = await aWorkbook({
      rows: [
        ['Measure', '2023/24'],
        ['Actual'],
        ['Full members', 46],
        ['Target'],
        ['Full members', 50],
        ['Associate members', 9],
      ],
    });
    expect((await read(path)).written).toEqual([
      'Full members 2023/24 actual 46',
      'Full members 2023/24 target 50',
      'Associate members 2023/24 target 9',
    ]);
  });
});

describe('a title that says provisional', () => {
  const provisional = async (title: string) => {
    const { lines } = await planned(await below(title, ['2023/24', 'Target 2024/25']), aRegisterOfMeasures());
    return lines.map(({ payload }) => payload?.to === 'figure' && payload.provisional);
  };

  it('says it of the actual figures', async () => {
    expect(await provisional('Provisional outturn 2023/24')).toEqual([true, false]);
    expect(await provisional('Ffigurau dros dro 2023/24')).toEqual([true, false]);
  });

  it.each(['Provisional figures are marked *', 'p = provisional'])(
    'may say it of some: “%s”',
    async (title) => {
      expect(await provisional(title)).toEqual([false, false]);
    },
  );
});

describe('a letter beside each period', () => {
  const across = async (...headings: string[]) => {
    const rows = [
      ['Measure', ...headings],
      ['Full members', ...headings.map((_, at) => 40 + at)],
    ];
    return (await read(await aWorkbook({ rows }))).written;
  };

  it('says the kind of its figures', async () => {
    expect(await across('24/25 F', '24/25 A')).toEqual([
      'Full members 2024/25 forecast 40',
      'Full members 2024/25 actual 41',
    ]);
    expect(await across('2023/24 (A)', '2023/24 (T)', '2024/25 (F)')).toEqual([
      'Full members 2023/24 actual 40',
      'Full members 2023/24 target 41',
      'Full members 2024/25 forecast 42',
    ]);
  });

  it.each([
    [['2023/24 A', '2023/24 F', '2023/24 M']],
    [['2023/24 A', '2023/24 B']],
    [['2023/24 F', '2023/24 T']],
  ])('says nothing certain among others: %j', async (headings) => {
    expect(await across(...headings)).toEqual([]);
  });
});

describe('a unit that a measure doesn’t have', () => {
  it.each([
    ['2023/24 (%)', 'Full members', 'percentage'],
    ['2023/24 £', 'Full members', 'amount of money'],
    ['2023/24 (£m)', 'Full members', 'amount of money'],
    ['2023/24 (£)', 'Share of members in labs', 'amount of money'],
    ['2023/24 (%)', 'Membership income', 'percentage'],
  ])('“%s” above a number of “%s” is said', async (heading, measure, is) => {
    const rows = [
      ['Measure', heading],
      [measure, 40],
    ];
    const { written, reasons } = await read(await aWorkbook({ rows }));
    expect({ written, reasons }).toEqual({
      written: [],
      reasons: [expect.stringContaining(`is an ${is}`.replace('an p', 'a p'))],
    });
  });

  it('is said of a row by its own cell', async () => {
    const rows = [
      ['Measure', 'Unit', '2023/24'],
      ['Full members', '%', 74],
      ['Share of members in labs', 'Number', 25],
      ['Associate members', 'No.', 12],
      ['Case studies', 'per 1,000', 3],
    ];
    const { written, reasons } = await read(await aWorkbook({ rows }));
    expect(written).toEqual(['Associate members 2023/24 actual 12', 'Case studies 2023/24 actual 3']);
    expect(reasons).toHaveLength(2);
  });

  it.each([
    ['% / number', 'Full members', '40'],
    ['No. or %', 'Share of members in labs', '40%'],
    ['£ / %', 'Membership income', '£40'],
  ])('is none where either is said: “%s”', async (unit, measure, shown) => {
    const rows = [
      ['Measure', 'Unit', '2023/24'],
      [measure, unit, 40],
    ];
    expect((await read(await aWorkbook({ rows }))).written).toEqual([`${measure} 2023/24 actual ${shown}`]);
  });

  it('is no matter where the cell says its own', async () => {
    const rows = [
      ['Measure', '2023/24 (£)'],
      ['Share of members in labs', '74%'],
    ];
    expect((await read(await aWorkbook({ rows }))).written).toEqual([
      'Share of members in labs 2023/24 actual 74%',
    ]);
  });
});
