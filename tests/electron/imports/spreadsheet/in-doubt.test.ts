// In doubt nothing is written: what may mean two things is listed with the reason, and what isn't the figure asked for isn't taken for it.

import { describe, expect, it } from 'vitest';
import { set } from '../../../../shared/kernel/change.ts';
import { measureUse } from '../../../../shared/strategy/model/measure-use.ts';
import { aWorkbook, fileOf, type Value } from './a-workbook.ts';
import { aRegisterOfMeasures, imported } from './an-import.ts';
import { aRegisterOfManyMeasures, read } from './what-is-written.ts';

const csv = (...lines: readonly string[]) => fileOf('figures.csv', `${lines.join('\n')}\n`);

function aBudget(headings: readonly string[], ...rows: readonly (readonly Value[])[]) {
  return aWorkbook({ rows: [['Budget monitoring 2024/25'], [], ['Budget heading', ...headings], ...rows] });
}

describe('two cells for one thing', () => {
  it('that differ are both listed, and neither is written', async () => {
    const path = await aBudget(
      ['Budget £', 'Actual £'],
      ['Staff', 96_000, 31_500],
      ['Travel', 18_500, 4_210],
      ['Travel', 1_500, 90],
    );
    const { written, reasons } = await read(path);
    expect(written).toEqual(['Staff 2024/25 budget £96,000', 'Staff 2024/25 actual £31,500']);
    expect(reasons).toHaveLength(4);
    for (const reason of reasons) expect(reason).toMatch(/so neither was taken\.$/u);
  });

  it('that say the same are one', async () => {
    const path = await aBudget(
      ['Budget £', 'Actual £'],
      ['Staff', 96_000, 31_500],
      ['Staff', 96_000, 31_500],
    );
    expect((await read(path)).written).toHaveLength(2);
  });
});

describe('a period far from the years of the plan', () => {
  it('is a slip of the keys: its figures are listed', async () => {
    const { written, reasons } = await read(csv('Measure,July 2024,July 2072', 'Full members,46,47'));
    expect(written).toEqual(['Full members July 2024 actual 46']);
    expect(reasons).toEqual(['July 2072 is far from the years of the plan: check the year.']);
  });

  it('is one of money too', async () => {
    const path = await aBudget(['Budget £', 'Actual 2074/75 £'], ['Staff', 96_000, 31_500]);
    expect((await read(path)).written).toEqual(['Staff 2024/25 budget £96,000']);
  });
});

describe('a target beside the period that it is for', () => {
  it.each(['Period of the target', 'Target year', 'Cyfnod y targed'])(
    'is none of the row’s: %s',
    async (heading) => {
      const path = await aWorkbook({
        rows: [
          ['Measure', 'Actual', 'Period', 'Target', heading],
          ['Full members', 46, 'July 2024', 50, 'July 2027'],
          ['Associate members', 21, 'July 2024', 30, 'July 2027'],
        ],
      });
      expect((await read(path)).written).toEqual([
        'Full members July 2024 actual 46',
        'Associate members July 2024 actual 21',
      ]);
    },
  );
});

describe('a figure that ends the heading of its column', () => {
  it.each(['4', '24', '2024'])('is no heading said again: %s under July 2024', async (figure) => {
    const path = csv('Measure,July 2024', `Full members,${figure}`);
    expect((await read(path)).written).toEqual([`Full members July 2024 actual ${figure}`]);
  });

  it('or is the whole of it is a figure beside a name', async () => {
    const { written } = await read(csv('Measure,2024', 'Full members,2024', 'Associate members,7'));
    expect(written).toEqual(['Full members 2024 actual 2024', 'Associate members 2024 actual 7']);
  });

  it('is not passed over beside a name that nobody knows', async () => {
    const { written, reasons } = await read(
      csv('Measure,2023,2024', 'Full members,46,47', 'Wheelbarrows,2023,2024'),
    );
    expect(written).toEqual(['Full members 2023 actual 46', 'Full members 2024 actual 47']);
    expect(reasons).toHaveLength(2);
  });

  it('is a heading where the name of its column is said again too', async () => {
    const { written, reasons } = await read(
      csv('Measure,2023,2024', 'Full members,46,47', 'Measure,2023,2024', 'Associate members,21,22'),
    );
    expect(written).toHaveLength(4);
    expect(reasons).toEqual([]);
  });
});

describe('a column of another time', () => {
  const year = ['Staff 2024/25 budget £96,000'];
  it.each([
    ['Actual last year', year],
    ['Last year outturn', year],
    ['Prior year actual', year],
    ['Budget to date', year],
    ['YTD budget', year],
    ['Profiled budget YTD', year],
    ['Actual Jun-24', year],
    ['P04 actual', year],
    ['Actual Q1', year],
    ['Actual this month', year],
    ['Next year budget', year],
    ['Variance to date', year],
    ['Actual + commitments', year],
    ['Commitments and actuals', year],
    ['Gwariant ac ymrwymiadau', year],
    ['Actual to date', [...year, 'Staff 2024/25 actual £31,500']],
    ['Actual YTD', [...year, 'Staff 2024/25 actual £31,500']],
    ['Actual to 31 July 2024', [...year, 'Staff 2024/25 actual £31,500']],
    ['Actual 2023/24', [...year, 'Staff 2023/24 actual £31,500']],
    ['Committed spend', [...year, 'Staff 2024/25 commitment £31,500']],
  ])('%s', async (heading, expected) => {
    const { written, remarks } = await read(
      await aBudget(['Budget £', heading, 'Forecast £'], ['Staff', 96_000, 31_500, 96_450]),
    );
    expect(written).toEqual([...expected, 'Staff 2024/25 forecast £96,450']);
    expect(remarks.join(' ').includes(heading)).toBe(expected === year);
  });
});

describe('a comparison is no figure of the measure', () => {
  it.each([
    'Variance from July 2023',
    'England average June 2024',
    'Rank May 2024',
    'Peer group June 2024',
    'UK June 2024',
  ])('%s', async (heading) => {
    const path = await aWorkbook({
      rows: [
        ['Measure', 'July 2024', heading],
        ['Full members', 47, 45],
      ],
    });
    const { written, remarks } = await read(path);
    expect(written).toEqual(['Full members July 2024 actual 47']);
    expect(remarks.join(' ')).toContain(heading);
  });
});

describe('a part of a period isn’t the period', () => {
  it.each(['H1 2024/25', 'First half 2024/25'])('a half is one of its own: %s', async (heading) => {
    const { written } = await read(csv(`Measure,"${heading}"`, 'Full members,47'));
    expect(written).toEqual([`Full members ${heading} actual 47`]);
  });

  it.each([
    'P4 2024/25',
    '2024/25 P04',
    'Month 4 2024/25',
    '12 months to July 2024',
    'Year to Jul-24',
    'Year ended 31 July 2024',
    '2024/25 year to date',
    'AY 2024/25',
    'Academic year 2024/25',
    '1 April 2024 to 31 July 2024',
    '2022/23 to 2024/25',
    '01/07/2024',
    'Q2 2024',
    'Quarter 1 (Apr-Jun) 2024',
    'Week 32 2024',
    'T1 2024/25',
    'Term 1 2024/25',
    'RY July 2024',
    'Mis 6 2024/25',
    '12 mis hyd at Fawrth 2025',
    'Y flwyddyn hyd at Orffennaf 2024',
    'Hyd 2024',
    '2024/25 (April 2024 to June 2024)',
    '2024/25 (October 2024 to March 2025)',
    '2024/25 (as at 30 September 2024)',
    '2024/25 (March 2025)',
    '2024 (April 2024 to March 2025)',
  ])('%s', async (heading) => {
    const { written, reasons, remarks } = await read(
      csv(`Measure,"${heading}"`, 'Full members,47', 'Associate members,22'),
    );
    expect(written).toEqual([]);
    expect([...reasons, ...remarks]).not.toEqual([]);
  });

  it.each([
    ['31/07/2024', 'July 2024'],
    ['July 2024', 'July 2024'],
    ['Q2 2024/25', 'Q2 2024/25'],
    ['April to June 2024', 'April to June 2024'],
    ['2024/25 (provisional)', '2024/25'],
    ['2024/25 (April 2024 to March 2025)', '2024/25'],
    ['2024/25 (1 April 2024 – 31 March 2025)', '2024/25'],
    ['2024/25 (Ebrill 2024 i Fawrth 2025)', '2024/25'],
    ['2024/25 (as at 31 March 2025)', '2024/25'],
    ['2024/25 (ar 31 Mawrth 2025)', '2024/25'],
    ['2024/25 (year ended 31 March 2025)', '2024/25'],
    ['Ebrill i Fehefin 2024', 'Ebrill i Fehefin 2024'],
    ['Gor-24', 'July 2024'],
    ['Gorffenaf 2024', 'July 2024'],
    ['Chwe-24', 'February 2024'],
    ['Hyd-23', 'October 2023'],
    ['2023 (provisional)', '2023'],
    ['2023/24 (may be revised)', '2023/24'],
  ])('%s is one', async (heading, period) => {
    expect((await read(csv(`Measure,"${heading}"`, 'Full members,47'))).written).toEqual([
      `Full members ${period} actual 47`,
    ]);
  });
});

describe('a sum', () => {
  it('is no budget heading, whatever it is called', async () => {
    const path = await aBudget(
      ['Budget £', 'Actual £'],
      ['Staff', 96_000, 31_500],
      ['Travel', 18_500, 4_210],
      ['Community services', 114_500, 35_710],
      ['Grants', -20_000, -5_000],
      ['Net expenditure', 94_500, 30_710],
      ['Surplus/(Deficit)', 94_500, 30_710],
    );
    const { written, reasons } = await read(path);
    expect(written.map((line) => line.split(' ')[0])).toEqual([
      'Staff',
      'Staff',
      'Travel',
      'Travel',
      'Grants',
      'Grants',
    ]);
    expect(reasons).toEqual(
      Array(2).fill(
        '“Community services” comes to the sum of the rows above it, so it is taken for a total.',
      ),
    );
  });
});

describe('one figure merged over several rows', () => {
  it('belongs to none of them', async () => {
    const path = await aWorkbook({
      rows: [
        ['Budget monitoring 2024/25'],
        [],
        ['Budget heading', 'Budget £', 'Actual £'],
        ['Travel', 27_500, 4_210],
        ['Website', null, 3_000],
      ],
      merges: ['B4:B5'],
    });
    expect(await read(path)).toMatchObject({
      written: ['Travel 2024/25 actual £4,210', 'Website 2024/25 actual £3,000'],
      reasons: [expect.stringContaining('merged over several rows')],
    });
  });
});

describe('in a text file', () => {
  it('a space before a quotation mark is no part of a value', async () => {
    expect(
      (await read(csv('Budget heading, Budget 2024/25, Actual 2024/25', 'Staff, "96,000", "31,500"')))
        .written,
    ).toEqual(['Staff 2024/25 budget £96,000', 'Staff 2024/25 actual £31,500']);
  });

  it('a row that commas have split isn’t read', async () => {
    const { written, reasons } = await read(
      csv('Budget heading,Budget 2024/25,Actual 2024/25', 'Staff,96,000,31,500', 'Travel,18,500'),
    );
    expect(written).toEqual(['Travel 2024/25 budget £18', 'Travel 2024/25 actual £500']);
    expect(reasons[0]).toContain('more values than there are headings');
  });

  it('a decimal comma in one number is one in all', async () => {
    const path = csv(
      'Budget heading;Budget 2024/25;Actual 2024/25',
      'Staff;96.000,50;31.500,25',
      'Travel;18.500;4.210',
    );
    expect((await read(path)).written).toEqual([
      'Staff 2024/25 budget £96,000.50',
      'Staff 2024/25 actual £31,500.25',
      'Travel 2024/25 budget £18,500',
      'Travel 2024/25 actual £4,210',
    ]);
  });

  it('a bare fraction under a percentage is asked about, and a bare 1 beside it', async () => {
    const path = csv(
      'Measure,June 2024,July 2024',
      'Full members,47,48',
      'Invoices paid on time,0.74,1',
      'Councils visited,0.5,0.61',
    );
    const { written, reasons } = await read(path, aRegisterOfManyMeasures());
    expect(written).toEqual(['Full members June 2024 actual 47', 'Full members July 2024 actual 48']);
    for (const reason of reasons) expect(reason).toMatch(/may be .*%/u);
  });

  it('two measures by two months lie the way they are, whatever words are in their names', async () => {
    const path = csv(
      'Measure,June 2024,July 2024',
      'Invoices paid on time,74%,75%',
      'Councils visited,50%,61%',
    );
    expect((await read(path, aRegisterOfManyMeasures())).written).toHaveLength(4);
  });

  it('letters are known by the whole of it', async () => {
    const long = Array.from(
      { length: 3_000 },
      (_, index) => `Nobody’s measure ${'x'.repeat(100)} ${index},1`,
    );
    const bytes = Buffer.concat([
      Buffer.from(['Measure,July 2024', ...long].join('\n').replaceAll('’', "'"), 'latin1'),
      Buffer.from('\nFull members \xa3,1\nFull members,47\n', 'latin1'),
    ]);
    expect((await read(fileOf('windows.csv', bytes))).written).toEqual(['Full members July 2024 actual 47']);
  });

  it.each([
    ['"(1,234.50)"', '−£1,234.50'],
    ['"£(1,234.50)"', '−£1,234.50'],
    ['"(£1,234.50)"', '−£1,234.50'],
    ['"1\u00a0234.50"', '£1,234.50'],
    ['"1\u2009234.50"', '£1,234.50'],
    ['"1\u202f234.50"', '£1,234.50'],
    ['"\u20111,234.50"', '−£1,234.50'],
    ['"+1,234.50"', '£1,234.50'],
    ['"GBP 1,234.50"', '£1,234.50'],
    ['"=""1234.50"""', '£1,234.50'],
    ['"1,234.50¹"', '£1,234.50'],
    [' -   ', '£0'],
  ])('%s is %s', async (text, amount) => {
    const { written } = await read(csv('Budget heading,Budget 2024/25,Actual 2024/25', `Staff,100,${text}`));
    expect(written).toEqual(['Staff 2024/25 budget £100', `Staff 2024/25 actual ${amount}`]);
  });

  it.each(['"1,234.50 CR"', '"12,34"', '"1,234.50 2"', '"1.234,50"', '"€1,234.50"', '"1\'234.50"'])(
    '%s is listed',
    async (text) => {
      const { written, reasons } = await read(
        csv('Budget heading,Budget 2024/25,Actual 2024/25', `Staff,100,${text}`, 'Travel,200,300'),
      );
      expect(written).toEqual([
        'Staff 2024/25 budget £100',
        'Travel 2024/25 budget £200',
        'Travel 2024/25 actual £300',
      ]);
      expect(reasons).toHaveLength(1);
    },
  );
});

describe('a dash over an amount that the register has', () => {
  it('is listed, and the amount stays', async () => {
    const register = aRegisterOfMeasures();
    await imported(csv('Budget heading,Budget 2024/25,Actual 2024/25', 'Staff,96000,500'), register);
    const { written, reasons } = await read(
      csv('Budget heading,Budget 2024/25,Actual 2024/25', 'Staff,96000,-'),
      register,
    );
    expect(written).toEqual(['Staff 2024/25 budget £96,000']);
    expect(reasons).toEqual([
      'The file says that there is none, and the register has £500. That was left as it is.',
    ]);
  });
});

describe('a label that means nothing without its heading', () => {
  const aRegisterWithGroups = () => {
    const register = aRegisterOfMeasures();
    register.write(
      set(measureUse, 'o/m3', 'label', 'Percentage'),
      set(measureUse, 'o/m3', 'groupHeading', 'Members in labs'),
    );
    return register;
  };

  it('is that measure below the heading, and asked about without it', async () => {
    const alone = csv('Measure,July 2024', 'Percentage,74%', 'Full members,47');
    expect(await read(alone, aRegisterWithGroups())).toMatchObject({
      written: ['Full members July 2024 actual 47'],
      reasons: ['Nobody has said what “Percentage” stands for.'],
    });
    const below = csv('Measure,July 2024', 'Members in labs,', 'Percentage,74%');
    expect((await read(below, aRegisterWithGroups())).written).toEqual([
      'Share of members in labs July 2024 actual 74%',
    ]);
  });
});
