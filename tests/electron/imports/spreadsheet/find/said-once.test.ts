// What a sheet says once holds for all its tables, and other headings below the rows of one begin another.

import { describe, expect, it } from 'vitest';
import { aWorkbook, type Value } from '../a-workbook.ts';
import { read } from '../what-is-written.ts';

const head: Value[] = ['Service', 'Budget 2025/26'];
const ofRoads = [head, ['Roads', 300], ['Bridges', 200]] satisfies Value[][];
const ofHomes = [head, ['Homes', 500], ['Day care', 100]] satisfies Value[][];
const inThousands = [
  'Homes 2025/26 budget £500,000',
  'Day care 2025/26 budget £100,000',
  'Roads 2025/26 budget £300,000',
  'Bridges 2025/26 budget £200,000',
];

describe('a year in the heading of the names', () => {
  it.each(['2025/26', 'Revenue budget 2025/26 (£)'])(
    'is that of the amounts beside them: “%s”',
    async (corner) => {
      const rows = [
        [corner, 'Budget', 'Forecast'],
        ['Roads', 300, 310],
      ];
      expect((await read(await aWorkbook({ rows }))).written).toEqual([
        'Roads 2025/26 budget £300',
        'Roads 2025/26 forecast £310',
      ]);
    },
  );

  it('is asked about where the title says another', async () => {
    const rows = [['Budget 2024/25'], [], ['2025/26', 'Budget', 'Forecast'], ['Roads', 300, 310]];
    expect((await read(await aWorkbook({ rows }))).written).toEqual([]);
  });
});

describe('a unit above the first table of a sheet', () => {
  it('holds for a table further down that has no line of its own', async () => {
    const path = await aWorkbook({ rows: [['Monitoring £000'], [], ...ofHomes, [], ...ofRoads] });
    expect(await read(path)).toEqual({ written: inThousands, reasons: [], remarks: [] });
  });

  it('holds for each table that has a caption below it', async () => {
    const rows = [['Monitoring £000'], [], ['Adults'], ...ofHomes, [], ['Highways'], ...ofRoads];
    expect((await read(await aWorkbook({ rows }))).written).toEqual(inThousands);
  });

  it('holds for a table beside the first', async () => {
    const beside = ofHomes.map((row, at) => [...row, null, ...(ofRoads[at] ?? [])]);
    const path = await aWorkbook({ rows: [['Monitoring £000'], [], ...beside] });
    expect((await read(path)).written).toEqual(inThousands);
  });

  it('may be of that one alone, where the next has a line of its own that says none', async () => {
    const rows = [['Adults £000'], ...ofHomes, [], ['Highways'], ...ofRoads];
    const { written, reasons } = await read(await aWorkbook({ rows }));
    expect(written).toEqual(inThousands.slice(0, 2));
    expect(new Set(reasons)).toEqual(
      new Set(['What unit it is in isn’t certain: “Adults £000” can be understood in several ways.']),
    );
  });

  it.each([['Highways £'], ['Highways (in pounds)']])(
    'says nothing of one below “%s”, which says its own',
    async (caption) => {
      const rows = [['Adults £000'], ...ofHomes, [], [caption], ...ofRoads];
      expect((await read(await aWorkbook({ rows }))).written).toContain('Roads 2025/26 budget £300');
    },
  );

  it('on a sheet without tables is asked about in the others', async () => {
    const cover = { name: 'Cover', rows: [['Finance pack'], ['All figures in £000']] };
    const { written, reasons } = await read(await aWorkbook([cover, { name: 'Adults', rows: ofHomes }]));
    expect({ written, reasons: [...new Set(reasons)] }).toEqual({
      written: [],
      reasons: ['What unit it is in isn’t certain: “All figures in £000” can be understood in several ways.'],
    });
  });
});

it('the year above the first table is that of the next, which has no line of its own', async () => {
  const plain = (rows: readonly Value[][]) => [['Service', 'Budget'], ...rows.slice(1)];
  const rows = [['Monitoring 2025/26'], [], ...plain(ofHomes), [], ...plain(ofRoads)];
  expect((await read(await aWorkbook({ rows }))).written).toHaveLength(4);
});

it('headings of another year right below the rows of one begin another table', async () => {
  const rows = [...ofHomes, ['Service', 'Budget 2024/25'], ['Roads', 290], ['Bridges', 190]];
  const { written, reasons } = await read(await aWorkbook({ rows }));
  expect({ written, reasons }).toEqual({
    written: [
      'Homes 2025/26 budget £500',
      'Day care 2025/26 budget £100',
      'Roads 2024/25 budget £290',
      'Bridges 2024/25 budget £190',
    ],
    reasons: [],
  });
});

describe('a pair above the headings', () => {
  const budget = [
    ['Heading', 'Budget', 'Actual'],
    ['Staff', 500, 410],
    ['Travel', 100, 80],
  ];

  it.each([
    [['Year ending', new Date(Date.UTC(2024, 2, 31))]],
    [['Year ended:', '31 March 2024']],
    [['For the year ended', '31/03/2024']],
  ])('that says %j is the year of the table, and heads none of its columns', async (pair) => {
    const { written, reasons } = await read(
      await aWorkbook({ rows: [pair, ['Prepared by', 'The clerk'], ...budget] }),
    );
    expect({ written, reasons }).toEqual({
      written: [
        'Staff 2023/24 budget £500',
        'Staff 2023/24 actual £410',
        'Travel 2023/24 budget £100',
        'Travel 2023/24 actual £80',
      ],
      reasons: [],
    });
  });

  it('that says a year of other months has its year asked for', async () => {
    const { written, reasons } = await read(
      await aWorkbook({ rows: [['Year ending', '31/12/2023'], ...budget] }),
    );
    expect(written).toEqual([]);
    expect(new Set(reasons)).toEqual(new Set(['Nobody has said which financial year this is for.']));
  });
});
