// Several columns that say one thing of one time: the one that holds is read, and the others are left, and said.

import { describe, expect, it } from 'vitest';
import { create } from '../../../../../shared/kernel/change.ts';
import { naturalId } from '../../../../../shared/kernel/entity.ts';
import { figure } from '../../../../../shared/figures/model/figure.ts';
import { noValue, statement } from '../../../../../shared/figures/model/statement.ts';
import { period } from '../../../../../shared/figures/model/period.ts';
import { inEnglish } from '../../../../in-english.ts';
import { aWorkbook, type Value } from '../a-workbook.ts';
import { aRegisterOfMeasures, planned } from '../an-import.ts';
import { read } from '../what-is-written.ts';

const budget = async (headings: string[], ...rows: Value[][]) =>
  read(await aWorkbook({ rows: [['Budget 2024/25'], [], headings, ...rows] }));

describe('of the columns of a budget', () => {
  it.each([
    ['Net budget', ['Service', 'Net budget'], [70], '70'],
    ['Net expenditure budget', ['Service', 'Expenditure budget', 'Net expenditure budget'], [100, 70], '70'],
    ['Net budget', ['Service', 'Gross budget', 'Income budget', 'Net budget'], [100, -30, 70], '70'],
    ['Total budget', ['Service', 'Total budget', 'Remaining'], [130, 40], '130'],
    ['Total budget', ['Service', 'Pay budget', 'Non-pay budget', 'Total budget'], [100, 30, 130], '130'],
    ['Revised budget', ['Service', 'Budget', 'Revised budget'], [100, 130], '130'],
    ['Cyllideb ddiwygiedig', ['Pennawd', 'Cyllideb wreiddiol', 'Cyllideb ddiwygiedig'], [100, 130], '130'],
  ])('“%s” is the budget of %j', async (holds, headings, amounts, pounds) => {
    const { written, reasons, remarks } = await budget(headings, ['Adults', ...amounts]);
    expect({ written, reasons }).toEqual({ written: [`Adults 2024/25 budget £${pounds}`], reasons: [] });
    expect(remarks.join()).not.toContain(`“${holds}”`);
    const others = headings.slice(1).filter((each) => each !== holds);
    for (const other of others) expect(remarks.join()).toContain(`“${other}”`);
  });

  it('the original is the budget where what was moved stands beside it, which the revised one has in it', async () => {
    const headings = ['Service', 'Original budget', 'Virements', 'Revised budget'];
    const { written, remarks } = await budget(headings, ['Adults', 100, 30, 130]);
    expect(written).toEqual(['Adults 2024/25 budget £100', 'Adults 2024/25 virement £30']);
    expect(remarks).toEqual([expect.stringMatching(/“Revised budget”: another column says what holds/u)]);
  });

  it.each([
    [['Service', 'Original budget', 'Virements this month', 'Revised budget'], [100, 4, 130], {}],
    [
      ['Service', 'Original budget 2024/25', 'Virements 2023/24', 'Revised budget 2024/25'],
      [100, 4, 130],
      {},
    ],
    [['Service', 'Original budget', 'Virements', 'Revised budget'], [100, null, 130], {}],
    [['Service', 'Original budget', 'Virements', 'Revised budget'], [100, 30, 130], { hiddenColumns: [3] }],
  ])('the revised one is it where what was moved isn’t read: %j %j %j', async (headings, amounts, hidden) => {
    const rows = [['Budget 2024/25'], [], headings, ['Adults', ...amounts]];
    const { written } = await read(await aWorkbook({ rows, ...hidden }));
    expect(written).toContain('Adults 2024/25 budget £130');
    expect(written).not.toContain('Adults 2024/25 budget £100');
  });

  it('one that is seen doesn’t give way to a hidden one', async () => {
    const rows = [['Budget 2024/25'], [], ['Service', 'Budget', 'Revised budget'], ['Adults', 100, 130]];
    const { written, remarks } = await read(await aWorkbook({ rows, hiddenColumns: [3] }));
    expect(written).toEqual(['Adults 2024/25 budget £100']);
    expect(remarks).toEqual([expect.stringMatching(/“Revised budget”: hidden/u)]);
  });

  it.each(['Current period budget', 'Budget this period', 'Cyllideb y cyfnod cyfredol'])(
    '“%s” is that of a part of the year, and no revised one',
    async (part) => {
      const { written } = await budget(['Service', 'Budget', part, 'Actual'], ['Adults', 100, 8, 7]);
      expect(written).toEqual(['Adults 2024/25 budget £100', 'Adults 2024/25 actual £7']);
    },
  );

  it.each([
    ['Actual', 'Total committed'],
    ['Actual', 'Total commitments'],
    ['Expenditure', 'Total expenditure'],
  ])('“%s | Commitments | %s” are what is spent, what is ordered, and their sum', async (spent, total) => {
    const headings = ['Service', 'Budget', spent, 'Commitments', total];
    const { written, remarks } = await budget(headings, ['Adults', 100, 30, 10, 40]);
    expect(written).toEqual([
      'Adults 2024/25 budget £100',
      'Adults 2024/25 actual £30',
      'Adults 2024/25 commitment £10',
    ]);
    expect(remarks).toEqual([expect.stringContaining(`“${total}”: another column says what holds`)]);
  });

  it('a total of two years is the budget of neither', async () => {
    const headings = ['Service', '2023/24 budget', '2024/25 budget', 'Total budget'];
    const { written } = await budget(headings, ['Adults', 100, 130, 230]);
    expect(written).toEqual(['Adults 2023/24 budget £100', 'Adults 2024/25 budget £130']);
  });

  it.each([
    [['Service', 'Actual', 'Commitments', 'Total spend']],
    [['Service', 'Actual to date', 'Commitments', 'Total spend']],
  ])('a total with what is only ordered isn’t what was spent: %j', async (headings) => {
    const { written, reasons } = await budget([...headings, 'Budget'], ['Adults', 30, 10, 40, 100]);
    expect(written).toContain('Adults 2024/25 actual £30');
    expect(written).toHaveLength(3);
    expect(reasons).toEqual([]);
  });

  it('a variance in per cent is no second variance in pounds', async () => {
    const headings = ['Service', 'Budget', 'Actual', 'Variance £', 'Variance %'];
    const { written, reasons } = await budget(headings, ['Adults', 120, 40, -80, -67]);
    expect(written).toContain('Adults 2024/25 variance −£80');
    expect(reasons).toEqual([]);
  });

  it.each([
    ['Previous forecast', 'Current forecast'],
    ['Prior forecast', 'Forecast'],
    ['Rhagolwg blaenorol', 'Rhagolwg cyfredol'],
  ])('“%s” gives way to “%s”', async (left, holds) => {
    const { written, reasons, remarks } = await budget(
      ['Service', 'Budget', left, holds],
      ['Adults', 100, 90, 95],
    );
    expect({ written, reasons }).toEqual({
      written: ['Adults 2024/25 budget £100', 'Adults 2024/25 forecast £95'],
      reasons: [],
    });
    expect(remarks).toEqual([expect.stringContaining(`“${left}”: another column says what holds`)]);
  });

  it('of two that came before, neither gives way', async () => {
    const headings = ['Service', 'Budget', 'Previous forecast', 'Prior forecast'];
    const { written, reasons } = await budget(headings, ['Adults', 100, 90, 95]);
    expect(written).toEqual(['Adults 2024/25 budget £100']);
    expect(reasons).toHaveLength(2);
  });

  it('those of which nobody says how they go together are asked about', async () => {
    const { written, reasons } = await budget(['Service', 'Budget', 'Total budget'], ['Adults', 100, 130]);
    expect(written).toEqual([]);
    expect(reasons).toHaveLength(2);
  });

  it.each([
    [['Service', 'Budget', 'Total expenditure', 'Variance'], 'actual'],
    [['Gwasanaeth', 'Cyllideb', 'Gwariant', 'Amrywiant'], 'actual'],
    [['Service', 'Budget', 'Year-end view', 'Variance'], 'forecast'],
    [['Service', 'Budget', 'Full-year view', 'Variance'], 'forecast'],
  ])('%j has what was spent, or will be', async (headings, kind) => {
    const { written } = await budget(headings, ['Adults', 100, 130, 30], ['Children', 80, 110, 30]);
    expect(written).toContain(`Adults 2024/25 ${kind} £130`);
  });
});

it('of the forecasts of a measure the previous one gives way', async () => {
  const rows = [
    ['Measure', 'Previous forecast 2024/25', 'Current forecast 2024/25'],
    ['Full members', 50, 48],
  ];
  const { written, reasons } = await read(await aWorkbook({ rows }));
  expect({ written, reasons }).toEqual({ written: ['Full members 2024/25 forecast 48'], reasons: [] });
});

describe('of the targets for one time', () => {
  it.each([
    ['Original target 2024/25', 'Revised target 2024/25', 48],
    ['Target 2024/25', 'Revised target 2024/25', 48],
    ['Targed gwreiddiol 2024/25', 'Targed diwygiedig 2024/25', 48],
    ['Stretch target 2024/25', 'Target 2024/25', 48],
    ['Previous target 2024/25', 'Target 2024/25', 48],
  ])('“%s” gives way to “%s”', async (left, holds, target) => {
    const rows = [
      ['Measure', left, holds],
      ['Full members', 50, target],
    ];
    const { written, reasons, remarks } = await read(await aWorkbook({ rows }));
    expect({ written, reasons }).toEqual({ written: [`Full members 2024/25 target ${target}`], reasons: [] });
    expect(remarks).toEqual([expect.stringContaining(`“${left}”: another column says what holds`)]);
  });

  it.each(['Current performance against target', 'Latest % of target'])(
    '“%s” is none of them, and no target gives way to it',
    async (beside) => {
      const rows = [
        ['Measure', 'Target', beside, 'Stretch target'],
        ['Full members', 50, 90, 60],
      ];
      const { written } = await read(await aWorkbook({ rows: [['Performance 2024/25'], ...rows] }));
      expect(written).toEqual(['Full members 2024/25 target 50']);
    },
  );

  it('the revised one is it, with an aspiration beside it as well', async () => {
    const rows = [
      ['Measure', 'Target 2024/25', 'Aspirational target 2024/25', 'Revised target 2024/25'],
      ['Full members', 50, 60, 48],
    ];
    const { written, reasons, remarks } = await read(await aWorkbook({ rows }));
    expect({ written, reasons }).toEqual({ written: ['Full members 2024/25 target 48'], reasons: [] });
    expect(remarks).toHaveLength(2);
  });

  it('one that stands alone is the target, whatever it is called', async () => {
    const rows = [
      ['Measure', 'Stretch target 2024/25'],
      ['Full members', 50],
    ];
    expect((await read(await aWorkbook({ rows }))).written).toEqual(['Full members 2024/25 target 50']);
  });

  it('one that an objective’s own table doesn’t state is said to be none of its own', async () => {
    const register = aRegisterOfMeasures();
    const id = naturalId(['m1', naturalId(['FY2024-25']), 'target']);
    register.write(
      create(period, naturalId(['FY2024-25']), {
        key: 'FY2024-25',
        label: '2024/25',
        from: '2024-04-01',
        to: '2025-03-31',
      }),
      create(figure, id, {
        measureId: 'm1',
        periodId: naturalId(['FY2024-25']),
        kind: 'target',
        value: { kind: 'exact', quantity: { unit: 'number', amount: '50' }, written: '50' },
      }),
      create(statement, naturalId([id, 'o/m1']), {
        figureId: id,
        measureUseId: 'o/m1',
        value: noValue,
        unstated: true,
      }),
    );
    const of = async (target: number) =>
      planned(
        await aWorkbook({
          rows: [
            ['Measure', 'Target 2024/25'],
            ['Full members', target],
          ],
        }),
        register,
      );
    expect((await of(60)).remarks.map((remark) => inEnglish(remark))).toEqual([
      'Full members, 2024/25: the table of objective 1 states no target for it, so it isn’t judged by this one there.',
    ]);
    expect((await of(50)).remarks).toEqual([]);
  });
});

describe('a row called as what heads it', () => {
  it('is said to head others, where it isn’t what they come to', async () => {
    const { reasons } = await budget(['', 'Budget'], ['Income'], ['Income', 1000], ['Grants', 500]);
    expect(reasons).toEqual([
      '“Income” also heads other rows of the file, which come to £500. If this row is one of them, give it a name of its own.',
    ]);
  });
});

describe('a heading beside its description', () => {
  const names = ['Budget heading', 'Description', 'Budget'];

  it('is the row’s name, though two of many rows share it', async () => {
    const { written, reasons } = await budget(
      names,
      ['Staff', 'Pay', 100],
      ['Premises', 'Rent', 30],
      ['Travel', 'Mileage', 3],
      ['Training', 'Courses', 4],
      ['Premises', 'Repairs', 7],
    );
    expect(written).toEqual([
      'Staff 2024/25 budget £100',
      'Travel 2024/25 budget £3',
      'Training 2024/25 budget £4',
    ]);
    expect(reasons).toHaveLength(2);
  });

  it('has what is described under it, where it says one thing of most rows', async () => {
    const { written } = await budget(
      names,
      ['Staff', 'Pay', 100],
      ['Staff', 'Pensions', 30],
      ['Premises', 'Rent', 3],
      ['Premises', 'Repairs', 7],
    );
    expect(written).toContain('Staff › Pensions 2024/25 budget £30');
  });
});

describe('what answers a survey of a year', () => {
  it('is of that year, and not up to it', async () => {
    const rows = [
      ['Measure', 'Response to 2024 survey', 'Responses to the 2023 survey'],
      ['Full members', 46, 45],
    ];
    const { reasons, written } = await read(await aWorkbook({ rows }));
    expect({ reasons, count: written.length }).toEqual({ reasons: [], count: 2 });
  });
});

describe('a number format with a word for its scale', () => {
  it.each([
    ['#,##0,"thou"', '£96,000'],
    ['#,##0," thousands"', '£96,000'],
    ['0.000,,"mln"', '£96,000'],
    ['0.000,," miliwn"', '£96,000'],
    ['0.000000,,,"bil"', '£96,000'],
  ])('%s is read with it', async (format, amount) => {
    const path = await aWorkbook({
      rows: [
        ['Heading', 'Budget 2024/25'],
        ['Staff', 96_000],
      ],
      formats: { B2: format },
    });
    expect((await read(path)).written).toEqual([`Staff 2024/25 budget ${amount}`]);
  });
});

describe('below one year, amounts of schemes that run for several', () => {
  const remarksOn = async (title: string, ...headings: string[]) => {
    const rows: Value[][] = [[title], [], headings, ['Hall roof', 400, 90, 380], ['Car park', 90, 20, 95]];
    return (await read(await aWorkbook({ rows }))).remarks;
  };
  const isSaidOf = (heading: string) =>
    expect.stringContaining(
      `“${heading}”: of something that runs for several years it may be of all of them. It is read as that of 2024/25.`,
    );

  it.each([
    ['Capital programme 2024/25', 'Item'],
    ['Programme 2024/25', 'Scheme'],
    ['Rhaglen gyfalaf 2024/25', 'Eitem'],
  ])('are read as that year’s, which is said: “%s”, “%s”', async (title, names) => {
    expect(await remarksOn(title, names, 'Approved £', 'Spent to date £', 'Forecast £')).toEqual([
      isSaidOf('Approved £'),
      isSaidOf('Spent to date £'),
    ]);
  });

  it.each([
    ['Capital programme', 'Scheme', 'Budget 2024/25 £', 'Actual 2024/25 to date £', 'Forecast 2024/25 £'],
    ['Budget 2024/25', 'Service', 'Approved £', 'Spent to date £', 'Forecast £'],
  ])('say nothing of the kind where the year is their own: %s, %s', async (title, ...headings) => {
    expect(await remarksOn(title, ...headings)).toEqual([]);
  });
});

it('a budget of which nothing is known yet is told cell by cell', async () => {
  const { written, reasons, remarks } = await budget(
    ['Service', 'Budget', 'Actual'],
    ['Adults', 'tbc', 10],
    ['Children', '*', 20],
  );
  expect(written).toEqual(['Adults 2024/25 actual £10', 'Children 2024/25 actual £20']);
  expect(reasons).toEqual(['“*” isn’t an amount of money.']);
  expect(remarks).toEqual([]);
});
