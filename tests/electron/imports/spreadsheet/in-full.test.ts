// Amounts in full below a heading that says thousands, and numbers of things beside amounts, as text or not: asked, or listed.

import { describe, expect, it } from 'vitest';
import { tickedAtFirst } from '../../../../electron/imports/spreadsheet/preview/plan.ts';
import { inEnglish } from '../../../in-english.ts';
import { aWorkbook, fileOf, type Value } from './a-workbook.ts';
import { aRegisterOfMeasures, onlyTable, planned, write } from './an-import.ts';
import { read } from './what-is-written.ts';

const heads = ['Budget heading', 'Budget 2024/25', 'Actual 2024/25'];
const csv = (...lines: readonly string[]) => fileOf('budget.csv', `${lines.join('\n')}\n`);

describe('amounts that look as if they were in full below “£000”', () => {
  it.each<[string, Value[][]]>([
    [
      'most of them round, and no small one',
      [
        ['Staff', 96_000, 31_500],
        ['Travel', 18_500, 4_210],
        ['Rent', 12_000, 6_000],
      ],
    ],
    [
      'a thousand million pounds',
      [
        ['Staff', 1_250_431, 343_207],
        ['Travel', 85_333, 12_011],
      ],
    ],
    [
      'no line below a million pounds',
      [
        ['Staff', 343_207, 90_001],
        ['Travel', 85_333, 12_011],
        ['Rent', 12_345, 6_001],
        ['Post', 1_234, 1_003],
      ],
    ],
    [
      'one in full among thousands',
      [
        ['Staff', 96, 31],
        ['Travel', 18, 4],
        ['Rent', 250_000, 120_000],
      ],
    ],
    [
      'rows in full above a total in thousands',
      [
        ['Staff', 96_431, 31_207],
        ['Travel', 433, 211],
        ['Total', 96.864, 31.418],
      ],
    ],
  ])('are asked about, and none is written: %s', async (_, rows) => {
    const path = await aWorkbook({ rows: [['Budget 2024/25 (in £000s)'], [], heads, ...rows] });
    const { written, reasons } = await read(path);
    expect(written).toEqual([]);
    for (const reason of reasons) expect(reason).toContain('“Budget 2024/25 (in £000s)”');
  });

  it('are asked about where their own column says thousands, and in a text file', async () => {
    const path = csv(
      'Budget heading,Budget 2024/25 £000,Actual 2024/25 £',
      'Staff,"96,000","31,500"',
      'Travel,"18,500","4,210"',
      'Rent,"12,000","6,000"',
    );
    const { written, reasons } = await read(path);
    expect(written).toEqual([
      'Staff 2024/25 actual £31,500',
      'Travel 2024/25 actual £4,210',
      'Rent 2024/25 actual £6,000',
    ]);
    expect(reasons).toHaveLength(3);
  });

  it('are thousands where nothing speaks against it', async () => {
    const rows = [
      ['Staff', 12_400, 3_150],
      ['Travel', 860, 245],
      ['Rent', 3_000, 1_500],
      ['Post', 45, 18],
      ['Total', 16_305, 4_913],
    ];
    const { written } = await read(
      await aWorkbook({ rows: [['Budget 2024/25 (£000s)'], [], heads, ...rows] }),
    );
    expect(written[0]).toBe('Staff 2024/25 budget £12,400,000');
    expect(written).toHaveLength(8);
  });
});

describe('what is asked', () => {
  it('says why, and its answer counts', async () => {
    const rows = [
      ['Budget 2024/25 (£000)'],
      [],
      heads,
      ['Staff', 96_000, 31_500],
      ['Travel', 18_500, 4_200],
      ['Rent', 12_000, 6_000],
    ];
    const path = await aWorkbook({ rows });
    const register = aRegisterOfMeasures();
    const { questions } = await onlyTable(path, register);
    expect(questions.map(({ key, text }) => [key, inEnglish(text)])).toEqual([
      [
        'unit budget 2024/25 (£000)',
        'What are the amounts in? They look as if they were written in full, and “Budget 2024/25 (£000)” says otherwise.',
      ],
    ]);
    const { lines } = await planned(path, register, (draft) => ({
      ...draft,
      tables: draft.tables.map((table) => ({
        ...table,
        mapping: { ...table.mapping, answers: { ...table.mapping.answers, [questions[0]?.key ?? '']: '1' } },
      })),
    }));
    expect(lines.filter(tickedAtFirst).map(({ after }) => after)).toEqual([
      '£96,000',
      '£31,500',
      '£18,500',
      '£4,200',
      '£12,000',
      '£6,000',
    ]);
  });
});

describe('an amount a thousand times what the register has', () => {
  it('is no change that is made unasked', async () => {
    const register = aRegisterOfMeasures();
    const first = await aWorkbook({ rows: [['Budget 2024/25'], [], heads, ['Staff', 96, 31]] });
    write(register, await planned(first, register));
    const second = await aWorkbook({ rows: [['Budget 2024/25 (£000)'], [], heads, ['Staff', 97, 31]] });
    const { lines } = await planned(second, register);
    expect(lines.map((line) => [tickedAtFirst(line), line.reason && inEnglish(line.reason)])).toEqual([
      [
        false,
        'The register has £96, and this would be £97,000: one of them is likely in thousands and the other in full.',
      ],
      [
        false,
        'The register has £31, and this would be £31,000: one of them is likely in thousands and the other in full.',
      ],
    ]);
  });
});

describe('a row of things among amounts', () => {
  it.each(['Headcount (FTE)', 'Vacancy rate %', 'Nifer y swyddi'])(
    'has no amount, not even nought: %s',
    async (label) => {
      const path = csv(
        'Budget heading,Budget 2024/25 £,Actual 2024/25 £',
        'Staff,960,310',
        `${label},"0",2k`,
      );
      const sheet = await aWorkbook({
        rows: [
          ['Budget (£)'],
          [],
          heads,
          ['Staff', 960, 310],
          [label, '0', '£2k'],
          [`${label} `, '-  ', '12.5'],
        ],
      });
      for (const file of [path, sheet]) {
        // oxlint-disable-next-line no-await-in-loop
        const { written } = await read(file);
        expect(written).toEqual(['Staff 2024/25 budget £960', 'Staff 2024/25 actual £310']);
      }
    },
  );
});
