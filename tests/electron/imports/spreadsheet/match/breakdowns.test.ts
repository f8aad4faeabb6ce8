// A column that says of whom, or of what part, the figures of a row are.

import { describe, expect, it } from 'vitest';
import { aWorkbook, type Value } from '../a-workbook.ts';
import { read } from '../what-is-written.ts';

const list = async (heading: string, ...rows: Value[][]) =>
  read(await aWorkbook({ rows: [['Measure', heading, 'Period', 'Value'], ...rows] }));

describe('figures of several areas or groups', () => {
  it.each(['Area', 'Local authority', 'Sex', 'Age group', 'School', 'Ardal'])(
    'below “%s” are none of the measure’s own',
    async (heading) => {
      const { written, reasons } = await list(
        heading,
        ['Full members', 'One', '2021/22', 40],
        ['Full members', 'Two', '2022/23', 45],
        ['Full members', 'Two', '2023/24', '[c]'],
      );
      expect(written).toEqual([]);
      expect(reasons).toEqual(
        Array(3).fill(
          expect.stringContaining(`“${heading}” says several things of the rows of “Full members”`),
        ),
      );
    },
  );

  it.each(['All persons', 'Total', 'Pawb'])('beside “%s” give way to it', async (all) => {
    const { written, reasons } = await list(
      'Sex',
      ['Full members', 'Female', '2023/24', 26],
      ['Full members', 'Male', '2023/24', 24],
      ['Full members', all, '2023/24', 50],
    );
    expect(written).toEqual(['Full members 2023/24 actual 50']);
    expect(reasons).toEqual([
      expect.stringContaining('“Sex” says that this is of “Female”'),
      expect.stringContaining('“Sex” says that this is of “Male”'),
    ]);
  });

  it('beside a total leave alone what isn’t divided at all', async () => {
    const { written, reasons } = await list(
      'Sex',
      ['Full members', 'Female', '2022/23', 26],
      ['Full members', null, '2023/24', 27],
      ['Full members', 'All', '2022/23', 50],
      ['Case studies', null, '2022/23', 6],
    );
    expect(written).toEqual(['Full members 2022/23 actual 50', 'Case studies 2022/23 actual 6']);
    expect(reasons).toEqual([
      expect.stringContaining('“Sex” says that this is of “Female”'),
      expect.stringContaining('“Sex” says several things of the rows of “Full members”'),
    ]);
  });

  it('across periods are none of its own', async () => {
    const rows = [
      ['Measure', 'Area', '2022/23', '2023/24'],
      ['Full members', 'Arfon', 40, null],
      ['Full members', 'Dwyfor', null, 45],
    ];
    expect((await read(await aWorkbook({ rows }))).written).toEqual([]);
  });

  it.each([
    [
      ['Full members', 'Arfon', '2022/23', 40],
      ['Full members', 'Arfon', '2023/24', 45],
    ],
    [
      ['Full members', 'Place', '2022/23', 40],
      ['Associate members', 'People', '2022/23', 45],
    ],
  ])('of one area, or with one for each measure, are its own: %j', async (...rows) => {
    expect((await list('Area', ...rows)).written).toHaveLength(2);
  });

  it('of several funds are asked about in a budget', async () => {
    const rows = [
      ['Budget 2024/25'],
      [],
      ['Heading', 'Fund', 'Budget', 'Actual'],
      ['Salaries', 'Unrestricted', 100, null],
      ['Salaries', 'Restricted', null, 40],
      ['Rent', 'Unrestricted', 20, 20],
    ];
    const { written, reasons } = await read(await aWorkbook({ rows }));
    expect(written).toEqual(['Rent 2024/25 budget £20', 'Rent 2024/25 actual £20']);
    expect(reasons).toEqual(Array(2).fill(expect.stringContaining('“Fund” says several things')));
  });
});

describe('how many there are', () => {
  it.each(['2023/24 (n)', 'Number 2023/24', 'Count 2023/24', '2023/24 n', 'Nifer 2023/24'])(
    '“%s” is no percentage',
    async (heading) => {
      const rows = [
        ['Measure', heading, '2023/24 %'],
        ['Share of members in labs', 80, 72],
      ];
      const { written, reasons } = await read(await aWorkbook({ rows }));
      expect(written).toEqual(['Share of members in labs 2023/24 actual 72%']);
      expect(reasons).toEqual([expect.stringContaining(`“${heading}” says that this is a number`)]);
    },
  );

  it('“Number” by itself heads figures of any kind', async () => {
    const rows = [
      ['Measure', 'Period', 'Number'],
      ['Share of members in labs', '2023/24', 72],
      ['Full members', '2023/24', 47],
    ];
    expect((await read(await aWorkbook({ rows }))).written).toHaveLength(2);
  });
});
