// Columns of a budget of which nobody can be sure, and variances that are of another budget than the year's.

import { describe, expect, it } from 'vitest';
import { aRegisterOfMeasures, onlyTable } from '../an-import.ts';
import { aWorkbook, type Value } from '../a-workbook.ts';
import { read } from '../what-is-written.ts';

async function asked(...rows: Value[][]): Promise<string[]> {
  const { columns } = await onlyTable(await aWorkbook({ rows }), aRegisterOfMeasures());
  return columns.flatMap(({ heading, role, sure }) =>
    sure || role.as !== 'amount' ? [] : [`${heading}: ${role.kind}`],
  );
}

describe('a variance', () => {
  it.each([
    [['Annual budget', 'YTD budget', 'YTD actual'], 'YTD budget'],
    [['Annual budget', 'YTD actual', 'YTD budget'], 'YTD budget'],
    [['Annual budget', 'Budget to Month 6', 'Actual to Month 6'], 'Budget to Month 6'],
    [['Annual budget', 'Profiled budget', 'Actual to date'], 'Profiled budget'],
  ])('behind %j isn’t that of the year', async (headings, budget) => {
    const { written, reasons, remarks } = await read(
      await aWorkbook({
        rows: [['2023/24'], ['Heading', ...headings, 'Variance'], ['Staff', 1_200, 600, 650, -50]],
      }),
    );
    expect(written.filter((line) => line.includes('variance'))).toEqual([]);
    expect(reasons).toEqual([]);
    expect(remarks).toContainEqual(
      `Sheet1, column E “Variance”: it belongs to “${budget}”, which isn’t said to be of the whole year, so it wasn’t read.`,
    );
  });

  it.each([
    ['Annual budget', 'Forecast', 'Variance', 'YTD budget', 'YTD actual', 'Variance'],
    ['YTD budget', 'YTD actual', 'Variance', 'Annual budget', 'Forecast', 'Variance'],
  ])('is what stands before it says, of two that are headed alike: %s, %s, …', async (...headings) => {
    const ofYear = [1_200, 1_250, 50];
    const soFar = [600, 650, 51];
    const amounts = headings[0] === 'Annual budget' ? [...ofYear, ...soFar] : [...soFar, ...ofYear];
    const { written, reasons, remarks } = await read(
      await aWorkbook({ rows: [['2023/24'], ['Heading', ...headings], ['Staff', ...amounts]] }),
    );
    expect(written.filter((line) => line.includes('variance'))).toEqual(['Staff 2023/24 variance £50']);
    expect(reasons).toEqual([]);
    expect(remarks.join()).toContain('“Variance”: it belongs to “YTD budget”');
  });

  it('behind the forecast of the year is that of the year, whatever stands further off', async () => {
    const { written } = await read(
      await aWorkbook({
        rows: [
          ['2023/24'],
          ['Heading', 'Annual budget', 'YTD budget', 'YTD actual', 'Forecast', 'Variance'],
          ['Staff', 1_200, 600, 650, 1_250, -50],
        ],
      }),
    );
    expect(written).toContain('Staff 2023/24 variance −£50');
  });
});

describe('what may be of the year', () => {
  it('is asked: the last forecast that says when it was made, and what was spent since the first month', async () => {
    expect(
      await asked(
        ['Heading', 'Budget 2023-24', 'Q1 Forecast 2023-24', 'Q2 Forecast 2023-24'],
        ['Staff', 1_200, 1_240, 1_250],
      ),
    ).toEqual(['Q2 Forecast 2023-24: forecast']);
    expect(await asked(['Heading', 'Budget 2023/24', 'Actual M1-6'], ['Staff', 1_200, 600])).toEqual([
      'Actual M1-6: actual',
    ]);
  });

  it('isn’t asked where a column says it in so many words', async () => {
    expect(
      await asked(
        ['Heading', 'Budget 2023-24', 'Q2 Forecast 2023-24', 'Forecast 2023-24'],
        ['Staff', 1_200, 1_240, 1_250],
      ),
    ).toEqual([]);
  });

  it.each(['Revenue budget', 'Medium Term Financial Strategy (£m)'])(
    'is asked of each year below “%s”, and not for which measure',
    async (title) => {
      expect(
        await asked([title], [], ['', '2023/24', '2024/25', 'Change %'], ['Housing', 12.4, 13.1, '6%']),
      ).toEqual(['2023/24; 2024/25: budget']);
    },
  );

  it('isn’t asked of the budgets of two funds, of which neither is taken for the other', async () => {
    const { written, reasons } = await read(
      await aWorkbook({
        rows: [
          ['Heading', 'General fund budget 2023/24', 'HRA budget 2023/24'],
          ['Staff', 100, 200],
        ],
      }),
    );
    expect(written).toEqual([]);
    expect(reasons).toHaveLength(2);
  });

  it('nor taken where they say the same in one row, and something else in another', async () => {
    const { written, reasons } = await read(
      await aWorkbook({
        rows: [
          ['2023/24'],
          ['Heading', 'General fund budget', 'HRA budget'],
          ['Fees', 10, 10],
          ['Staff', 100, 200],
          ['Rates', 0, 0],
        ],
      }),
    );
    expect(written).toEqual(['Rates 2023/24 budget £0']);
    const beside = (cell: string, heading: string, says: number) =>
      `Sheet1!${cell} below “${heading}” says ${says} for the same thing and time, so neither was taken. If one of the two columns holds, leave the other out; if they are parts, give what they come to.`;
    expect(reasons).toEqual([
      beside('C3', 'HRA budget', 10),
      beside('C4', 'HRA budget', 200),
      beside('B4', 'General fund budget', 100),
    ]);
  });

  it.each([
    ['General fund budget', 'HRA budget'],
    ['North budget', 'South budget'],
    ['Budget', 'Projects budget'],
  ])('nor taken where %s and %s agree in every row, or one of them says nothing', async (one, other) => {
    const reason = `“${one}” and “${other}” say the same kind of thing of the same time, each of something else, so none of them was taken. If one of them holds, leave the others out; if they are parts, give what they come to.`;
    const readBelow = (rows: Value[][]) =>
      aWorkbook({ rows: [['2023/24'], ['Heading', one, other], ...rows] }).then((path) => read(path));
    const alike = await readBelow([
      ['Fees', 10, 10],
      ['Staff', 100, 100],
    ]);
    const apart = await readBelow([
      ['Fees', 10, null],
      ['Staff', null, 100],
      ['Rates', null, 0],
    ]);
    expect([alike.written, apart.written]).toEqual([[], ['Rates 2023/24 budget £0']]);
    expect([alike.reasons, apart.reasons]).toEqual([
      [reason, reason],
      [reason, reason],
    ]);
  });

  it('nor are the figures of two places of one measure', async () => {
    const { written } = await read(
      await aWorkbook({
        rows: [
          ['Measure', 'Actual June 2023 (North)', 'Actual June 2023 (South)', 'Actual July 2023'],
          ['Full members', 45, null, 47],
          ['Case studies', 3, 3, 4],
        ],
      }),
    );
    expect(written).toEqual(['Full members July 2023 actual 47', 'Case studies July 2023 actual 4']);
  });

  it('takes once what two columns say alike in every row', async () => {
    for (const heading of ['Approved budget', 'Full year budget', 'Budget 2023/24 (£)']) {
      const rows = [['2023/24'], ['Heading', 'Budget', heading], ['Fees', 10, 10], ['Staff', 99, 99]];
      // One file after another: each is read by the same few names.
      // oxlint-disable-next-line no-await-in-loop
      const { written, reasons } = await read(await aWorkbook({ rows }));
      expect(written).toEqual(['Fees 2023/24 budget £10', 'Staff 2023/24 budget £99']);
      expect(reasons).toEqual([]);
    }
  });

  it('is asked of the total beside the funds that it is of', async () => {
    const rows: Value[][] = [
      ['Statement of financial activities'],
      ['', 'Unrestricted funds', 'Restricted funds', 'Total funds 2022/23'],
      ['Donations', 12_000, 3_000, 15_000],
      ['Staff costs', 10_000, 2_000, 12_000],
    ];
    expect(await asked(...rows)).toEqual(['Total funds 2022/23: actual']);
    rows[0] = ['Budget by fund'];
    expect(await asked(...rows)).toEqual(['Total funds 2022/23: budget']);
  });
});
