// The shapes of tables that finance groups write: each is found, and read into the same figures.

import { describe, expect, it } from 'vitest';
import type { ImportDraft } from '../../../../shared/files/spreadsheet-calls.ts';
import { inEnglish } from '../../../in-english.ts';
import { aRegisterOfMeasures, onlyTable, planned, proposed, said } from './an-import.ts';
import { aRawWorkbook, aWorkbook, plainRows, type SheetSpec, type Value } from './a-workbook.ts';
import { read } from './what-is-written.ts';

const wide = [
  ['Measure', 'July 2023', 'July 2024'],
  ['Full members', 45, 47],
  ['Associate members', 23, 22],
] as const;

const four = [
  'new: Full members, July 2023, actual: 45',
  'new: Full members, July 2024, actual: 47',
  'new: Associate members, July 2023, actual: 23',
  'new: Associate members, July 2024, actual: 22',
];

async function linesOf(
  sheets: SheetSpec | readonly SheetSpec[],
  change?: (draft: ImportDraft) => ImportDraft,
) {
  const { lines } = await planned(await aWorkbook(sheets), aRegisterOfMeasures(), change);
  return lines.map(said);
}

async function remarksOf(sheets: SheetSpec | readonly SheetSpec[]) {
  return (await planned(await aWorkbook(sheets), aRegisterOfMeasures())).remarks.map(inEnglish);
}

describe('a table of figures', () => {
  const shapes: readonly (readonly [string, SheetSpec, (readonly string[])?])[] = [
    ['with periods across', { rows: wide }],
    ['below title rows', { rows: [['Performance report'], ['Prepared for the board'], [null], ...wide] }],
    ['right below its title', { rows: [['Performance report'], ...wide] }],
    ['with an empty row below its headings', { rows: [wide[0], [null], wide[1], wide[2]] }],
    ['with an empty row between its rows', { rows: [wide[0], wide[1], [null], wide[2]] }],
    [
      'that begins in the middle of the sheet',
      { rows: [[null], [null], ...wide.map((row) => [null, null, ...row])] },
    ],
    [
      'with an empty column between its columns',
      { rows: wide.map(([label, first, second]) => [label, null, first, null, second]) },
    ],
    ['with notes below', { rows: [...wide, [null], ['Figures for July 2024 are not audited yet.']] }],
    ['with its headings again after a page break', { rows: [wide[0], wide[1], wide[0], wide[2]] }],
    [
      'with headings merged over two rows',
      {
        rows: [
          ['Measure', 'Actual', null],
          [null, 'July 2023', 'July 2024'],
          ['Full members', 45, 47],
          ['Associate members', 23, 22],
        ],
        merges: ['A1:A2', 'B1:C1'],
      },
    ],
    [
      'with a group heading that is not merged',
      {
        rows: [
          [null, 'Actual', null],
          ['Measure', 'July 2023', 'July 2024'],
          ['Full members', 45, 47],
          ['Associate members', 23, 22],
        ],
      },
    ],
    [
      'with headings merged over three rows',
      {
        rows: [
          ['Measure', 'Figures', null],
          [null, 'Actual', null],
          [null, 'July 2023', 'July 2024'],
          ['Full members', 45, 47],
          ['Associate members', 23, 22],
        ],
        merges: ['A1:A3', 'B1:C1', 'B2:C2'],
      },
    ],
    [
      'with dates as headings',
      {
        rows: [
          ['Measure', new Date(Date.UTC(2023, 6, 31)), new Date(Date.UTC(2024, 6, 31))],
          ...wide.slice(1),
        ],
        formats: { B1: 'mmm-yy', C1: 'mmm-yy' },
      },
    ],
    [
      'with a row for each figure',
      {
        rows: [
          ['KPI', 'Month', 'Type', 'Value'],
          ['Full members', 'Jul-23', 'Actual', 45],
          ['Full members', 'Jul-24', 'Actual', 47],
          ['Associate members', 'Jul-23', 'Actual', 23],
          ['Associate members', 'Jul-24', 'Actual', 22],
        ],
      },
    ],
    [
      'with periods down and measures across',
      {
        rows: [
          ['Month', 'Full members', 'Associate members'],
          ['July 2023', 45, 23],
          ['July 2024', 47, 22],
        ],
      },
      [0, 2, 1, 3].map((place) => four[place] ?? ''),
    ],
    [
      'with a record in each column',
      {
        rows: [
          ['Indicator', 'Full members', 'Full members', 'Associate members', 'Associate members'],
          ['Month', 'July 2023', 'July 2024', 'July 2023', 'July 2024'],
          ['Type', 'Actual', 'Actual', 'Actual', 'Actual'],
          ['Value', 45, 47, 23, 22],
        ],
      },
    ],
  ];
  for (const [name, sheet, expected = four] of shapes) {
    it(`${name} is read`, async () => {
      expect(await linesOf(sheet)).toEqual(expected);
    });
  }

  it.each<readonly (readonly Value[])[][]>([
    [[[null, 2024, 2023]]],
    [[['Members', '2024', '2023']]],
    [
      [
        ['Report', null, null],
        [null, 2024, 2023],
        [null, 'Number', 'Number'],
      ],
    ],
  ])('with this year before the last one is read, as accounts have them: %j', async (heads) => {
    const rows = [...heads, ['Full members', 47, 45], ['Associate members', 22, 23]];
    expect(await linesOf({ rows })).toEqual([
      'new: Full members, 2024, actual: 47',
      'new: Full members, 2023, actual: 45',
      'new: Associate members, 2024, actual: 22',
      'new: Associate members, 2023, actual: 23',
    ]);
  });

  it('written without addresses, row numbers, dimension or shared strings is read, as Google writes it', async () => {
    const path = aRawWorkbook({ sheets: [{ xml: plainRows(wide.map((row) => [...row])) }] });
    expect((await planned(path, aRegisterOfMeasures())).lines.map(said)).toEqual(four);
  });

  it('beside an empty sheet is read, as Excel used to leave two in every workbook', async () => {
    expect(await linesOf([{ rows: wide }, { rows: [] }])).toEqual(four);
  });

  it('says where each figure is', async () => {
    const path = await aWorkbook({ name: 'KPIs', rows: [['Report'], [null], ...wide] });
    const { lines } = await planned(path, aRegisterOfMeasures());
    expect(lines.map(({ sheet, cell }) => `${sheet}!${cell}`)).toEqual([
      'KPIs!B4',
      'KPIs!C4',
      'KPIs!B5',
      'KPIs!C5',
    ]);
  });

  it('in turned form says where each figure is in the sheet', async () => {
    const sheet = {
      rows: [
        ['Indicator', 'Full members'],
        ['Month', 'July 2023'],
        ['Value', 45],
      ],
    };
    const { lines } = await planned(await aWorkbook(sheet), aRegisterOfMeasures());
    expect(lines.map(({ cell }) => cell)).toEqual(['B3']);
  });
});

it('is headed by words below words, of which neither row names the rows', async () => {
  const rows = [
    ['Finance report 2024/25'],
    [null, 'Plan', 'Actual', 'Plan', 'Actual', 'Plan', 'FOT'],
    [null, 'In month', 'In month', 'YTD', 'YTD', 'Full year', 'Full year'],
    ['Medicine', 30, 31, 180, 184, 360, 366],
    ['Surgery', 18, 18, 108, 107, 216, 215],
  ];
  expect((await read(await aWorkbook({ rows }))).written).toEqual([
    'Medicine 2024/25 actual £184',
    'Medicine 2024/25 budget £360',
    'Medicine 2024/25 forecast £366',
    'Surgery 2024/25 actual £107',
    'Surgery 2024/25 budget £216',
    'Surgery 2024/25 forecast £215',
  ]);
});

describe('several tables', () => {
  const second = [
    ['Measure', 'July 2025 Target'],
    ['Full members', 50],
  ];
  it('one below the other are found', async () => {
    const { tables } = await proposed(
      await aWorkbook({ rows: [...wide, [null], ['Targets'], ...second] }),
      aRegisterOfMeasures(),
    );
    expect(tables.map(({ location, title }) => `${inEnglish(location)} ${title}`)).toEqual([
      'Sheet1, rows 1 to 3 ',
      'Sheet1, rows 6 to 7 Targets',
    ]);
  });

  it('side by side are found, each with its own labels', async () => {
    const rows = [
      ['Measure', 'July 2023', null, 'Measure', 'July 2025 Target'],
      ['Full members', 45, null, 'Full members', 50],
      ['Associate members', 23, null, 'Associate members', 25],
    ];
    expect((await linesOf({ rows })).sort()).toEqual([
      'new: Associate members, July 2023, actual: 23',
      'new: Associate members, July 2025, target: 25',
      'new: Full members, July 2023, actual: 45',
      'new: Full members, July 2025, target: 50',
    ]);
  });

  it('on hidden sheets are found, and not taken unless somebody says so', async () => {
    const { tables } = await proposed(
      await aWorkbook([{ rows: wide }, { rows: second, state: 'hidden' }]),
      aRegisterOfMeasures(),
    );
    expect(tables.map(({ included, hiddenSheet }) => ({ included, hiddenSheet }))).toEqual([
      { included: true, hiddenSheet: false },
      { included: false, hiddenSheet: true },
    ]);
  });
});

describe('what is hidden', () => {
  const hidden: SheetSpec = { rows: wide, hiddenRows: [3], hiddenColumns: [2] };
  it('is left out, and reported', async () => {
    expect(await linesOf(hidden)).toEqual(['new: Full members, July 2024, actual: 47']);
    expect(await remarksOf(hidden)).toEqual([
      'Sheet1, column B “July 2023”: hidden, and not read.',
      'Sheet1: one hidden row wasn’t read.',
    ]);
  });

  it('is read where somebody wants it', async () => {
    const all = (draft: ImportDraft) => ({
      tables: draft.tables.map((table) => ({ ...table, includeHidden: true })),
    });
    expect(await linesOf(hidden, all)).toEqual(four);
  });
});

describe('a heading that doesn’t say what kind of figures it heads', () => {
  it('is read as one of actual figures, and that is said', async () => {
    const rows = [
      ['Measure', 'Threshold 2023/24', 'Out-turn 2023/24'],
      ['Full members', 45, 47],
    ];
    expect(await remarksOf({ rows })).toContain(
      'Sheet1, column B “Threshold 2023/24”: its heading doesn’t say what kind of figures these are. They are read as actual ones.',
    );
    const named = [
      ['Measure', 'Stretch 2023/24', "F'cast 2024/25"],
      ['Full members', 45, 47],
    ];
    expect(await linesOf({ rows: named })).toEqual([
      'new: Full members, 2023/24, target: 45',
      'new: Full members, 2024/25, forecast: 47',
    ]);
  });
});

it.each(['Safle 2023/24', 'Rank 2023/24', 'Percentage change 2023/24', 'DoT 2023/24'])(
  '“%s” heads what was worked out, and no figures',
  async (heading) => {
    const rows = [
      ['Measure', heading, '2023/24'],
      ['Full members', 3, 47],
    ];
    expect(await linesOf({ rows })).toEqual(['new: Full members, 2023/24, actual: 47']);
  },
);

describe('totals', () => {
  it('that match their rows are left out', async () => {
    const rows = [...wide, ['Total', 68, 69], [null, null, null]];
    expect(await linesOf({ rows })).toEqual(four);
    expect(await remarksOf({ rows })).toEqual([]);
  });

  it('that don’t match their rows are reported by cell', async () => {
    const rows = [...wide, ['Total', 68, 70]];
    expect(await linesOf({ rows })).toEqual(four);
    expect(await remarksOf({ rows })).toEqual(['Sheet1, C4: “Total” says 70, and its rows come to 69.']);
  });

  it('of sections and of all of them are both checked', async () => {
    const rows = [
      ['Heading', 'Budget 2024/25', 'Actual 2024/25'],
      ['Income', null, null],
      ['Full members', 100, 90],
      ['Associates', 50, 50],
      ['Subtotal income', 150, 140],
      ['Grants', null, null],
      ['Foundation', 30, 31],
      ['Total grants', 30, 30],
      ['Grand total', 180, 171],
    ];
    expect(await remarksOf({ rows })).toEqual([
      'Sheet1, C8: “Total grants” says 30, and its rows come to 31.',
    ]);
  });

  it('across are left out as well', async () => {
    const rows = wide.map((row, place) => [...row, place === 0 ? 'Total' : 99]);
    expect(await linesOf({ rows })).toEqual(four);
  });

  it('by the name of a measure of the register are that measure', async () => {
    const rows = [
      ['Measure', 'July 2024'],
      ['Case studies', 3],
      ['Total full members', 47],
    ];
    const register = aRegisterOfMeasures();
    register.write({ entity: 'measure', id: 'm1', field: 'name', value: 'Total full members' });
    const { lines } = await planned(await aWorkbook({ rows }), register);
    expect(lines.map(said)).toContain('new: Total full members, July 2024, actual: 47');
  });
});

describe('a table taken for the wrong thing', () => {
  it('is proposed again as what a person says it is', async () => {
    const path = await aWorkbook({ rows: wide });
    const register = aRegisterOfMeasures();
    expect((await onlyTable(path, register)).target).toBe('measures');
    const how = {
      reshaped: new Map([[0, { target: 'finance', transposed: false } as const]]),
      profileId: undefined,
    };
    expect((await onlyTable(path, register, how)).target).toBe('finance');
  });
});
