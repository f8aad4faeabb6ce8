// The unit of a table's amounts, wherever the sheet says it. What can be understood in several ways is asked, and not written.

import { describe, expect, it } from 'vitest';
import { inEnglish } from '../../../in-english.ts';
import { speakerIn } from '../../../../shared/language/speak.ts';
import { create } from '../../../../shared/kernel/change.ts';
import { measure } from '../../../../shared/strategy/model/measure.ts';
import { aRegisterOfMeasures, onlyTable, planned, said } from './an-import.ts';
import { aWorkbook, type SheetSpec, type Value } from './a-workbook.ts';
import { read } from './what-is-written.ts';

const inWelsh = speakerIn('cy');
const heads = ['Budget heading', 'Budget 2024/25', 'Actual 2024/25'];
const staff: Value[] = ['Staff', 96, 32];
const travel: Value[] = ['Travel', 18, 4];

async function written(rows: Value[][], rest: Omit<SheetSpec, 'rows'> = {}) {
  return (await read(await aWorkbook({ ...rest, rows }))).written;
}

const inThousands = [
  'Staff 2024/25 budget £96,000',
  'Staff 2024/25 actual £32,000',
  'Travel 2024/25 budget £18,000',
  'Travel 2024/25 actual £4,000',
];

describe('a unit that is said once', () => {
  it.each<[string, Value[][]]>([
    ['in the title behind a dash', [['Budget 2024/25 - 000s'], heads, staff, travel]],
    ['in the title with an apostrophe', [['Budget 2024/25'], ["(000's)"], heads, staff, travel]],
    ['in Welsh', [['Cyllideb 2024/25'], ['Pob ffigur mewn miloedd o bunnoedd'], heads, staff, travel]],
    ['beside the title', [['Budget 2024/25', null, '£000'], [], heads, staff, travel]],
    ['above the last column', [['Budget 2024/25'], [null, null, '£000'], heads, staff, travel]],
    ['below each heading', [['Budget'], heads, [null, "£'000", "£'000"], staff, travel]],
    ['alone below the headings', [['Budget'], heads, ["£'000"], staff, travel]],
    ['right below the table', [['Budget'], heads, staff, travel, ['All figures are in £ thousands']]],
    ['below its total', [['Budget'], heads, staff, travel, ['Total', 114, 36], ['Figures in £000']]],
    ['below an empty row', [['Budget'], heads, staff, travel, [], ['All figures are in £ thousands']]],
    ['below, in a column of figures', [['Budget'], heads, staff, travel, [null, 'All figures £000']]],
    ['unless a heading says otherwise', [['£000 unless otherwise stated'], heads, staff, travel]],
    ['with what the amounts are without', [['Budget (£000, excluding VAT)'], heads, staff, travel]],
  ])('counts for the whole table: %s', async (_, rows) => {
    expect(await written(rows)).toEqual(inThousands);
  });

  it.each(['Budget £k', 'Budget (000s)', 'Cyllideb mewn miloedd'])(
    'counts in the name of the sheet: %s',
    async (name) => {
      expect(await written([['Budget 2024/25'], [], heads, staff, travel], { name })).toEqual(inThousands);
    },
  );

  it('counts in a heading merged over its columns', async () => {
    const rows = [
      ['Budget'],
      [],
      ['Budget heading', '£000', null],
      [null, 'Budget 2024/25', 'Actual 2024/25'],
      staff,
      travel,
    ];
    expect(await written(rows, { merges: ['B3:C3'] })).toEqual(inThousands);
  });

  it('is not taken from the title of the next table', async () => {
    const rows = [['Budget'], [], heads, staff, [], ['Capital (£m)'], heads, ['Fuel', 5, 6]];
    expect(await written(rows)).toEqual([
      'Staff 2024/25 budget £96',
      'Staff 2024/25 actual £32',
      'Fuel 2024/25 budget £5,000,000',
      'Fuel 2024/25 actual £6,000,000',
    ]);
  });

  it('gives way to what a row says for itself only where it says so', async () => {
    const own: Value[] = ['Staff (£m)', 96, 32];
    expect(await written([['£000 unless stated'], heads, own, travel])).toEqual([
      'Staff 2024/25 budget £96,000,000',
      'Staff 2024/25 actual £32,000,000',
      ...inThousands.slice(2),
    ]);
    expect(await written([['Budget (£000)'], heads, own, travel])).toEqual(inThousands.slice(2));
  });

  it('leaves counts as they are where it is of money, and not where it is of all', async () => {
    const members = [
      ['Measure', 'July 2024'],
      ['Full members', 47],
    ];
    expect(await written([['Report (£000)'], [], ...members])).toEqual(['Full members July 2024 actual 47']);
    expect(await written([['Report (thousands)'], [], ...members])).toEqual([
      'Full members July 2024 actual 47,000',
    ]);
    expect(
      await written([
        ['Measure', 'July 2024'],
        ['Full members (000s)', 47],
      ]),
    ).toEqual(['Full members July 2024 actual 47,000']);
  });
});

describe('a unit that a row says', () => {
  it('is its own, and leaves the others in doubt', async () => {
    const rows = [['Budget'], [], heads, ['Staff (£000)', 96, 32], travel];
    expect(await read(await aWorkbook({ rows }))).toMatchObject({
      written: inThousands.slice(0, 2),
      reasons: [
        expect.stringContaining('“Staff (£000)” says'),
        expect.stringContaining('“Staff (£000)” says'),
      ],
    });
  });

  it('may be said by the line that heads it, or in a column of units', async () => {
    const rows = [['Budget'], [], heads, ['Income (£000)'], ['Fees', 96, 32]];
    expect(await written(rows)).toEqual([
      'Income › Fees 2024/25 budget £96,000',
      'Income › Fees 2024/25 actual £32,000',
    ]);
    const [label, ...kinds] = heads;
    expect(
      await written([
        ['Budget'],
        [],
        [label ?? '', 'Unit', ...kinds],
        ['Staff', '£000', 96, 32],
        ['Travel', '£', 18, 4],
      ]),
    ).toEqual([...inThousands.slice(0, 2), 'Travel 2024/25 budget £18', 'Travel 2024/25 actual £4']);
  });
});

describe('a unit that can be understood in several ways', () => {
  it.each([
    'Budget 2024/25 £000 and £m',
    'Budget 2024/25 (£000s; staff in £)',
    'Figures in £ million, except staff',
    'Budget (£000, excluding travel)',
    'Budget (£000, ac eithrio staff)',
    'Budget, rounded to the nearest £1,000',
    'Budget (pence)',
    'Amounts in £k other than travel, which is in £',
  ])('is asked about, and nothing is written: %s', async (title) => {
    const rows = [[title], [], heads, staff, travel];
    const path = await aWorkbook({ rows });
    const { written: lines, reasons } = await read(path);
    expect(lines).toEqual([]);
    for (const reason of reasons) expect(reason).toContain(`“${title}”`);
    const { questions } = await onlyTable(path, aRegisterOfMeasures());
    const question = questions.find(({ key }) => key.startsWith('unit '));
    expect(
      question === undefined
        ? []
        : [question.text, ...question.options.map(({ text }) => text)].map(inEnglish),
    ).toEqual([
      `What are the amounts in? “${title}” can be understood in several ways.`,
      'Pounds',
      'Thousands',
      'Millions',
    ]);
  });

  it('is what a person says it is, but for what an exception may be about', async () => {
    const path = await aWorkbook({ rows: [['Budget (£000s; staff in £)'], [], heads, staff, travel] });
    const plan = await planned(path, aRegisterOfMeasures(), (draft) => ({
      ...draft,
      tables: draft.tables.map((table) => ({
        ...table,
        mapping: {
          ...table.mapping,
          answers: { ...table.mapping.answers, 'unit budget (£000s; staff in £)': '1000', period: '2024/25' },
        },
      })),
    }));
    expect(plan.lines.map(said)).toEqual([
      expect.stringMatching(/^rejected: Staff.*may except this row/u),
      expect.stringMatching(/^rejected: Staff.*may except this row/u),
      'new: Travel, 2024/25, budget: £18,000',
      'new: Travel, 2024/25, actual: £4,000',
    ]);
  });

  it('is asked about in Welsh too', async () => {
    const path = await aWorkbook({ rows: [['Cyllideb (£000 a £m)'], [], heads, staff, travel] });
    const { questions } = await onlyTable(path, aRegisterOfMeasures());
    const asked = questions.find(({ key }) => key.startsWith('unit '));
    expect(asked === undefined ? '' : inWelsh(asked.text)).toBe(
      'Ym mha uned y mae’r symiau? Gellir deall “Cyllideb (£000 a £m)” mewn sawl ffordd.',
    );
  });

  it('of a remark between two tables is that of the one below it', async () => {
    const rows = [
      ['Budget'],
      [],
      heads,
      staff,
      [],
      ['All figures are in £ thousands'],
      [],
      ['Other'],
      heads,
      ['Fuel', 5, 6],
    ];
    expect(await written(rows)).toEqual(['Fuel 2024/25 budget £5,000', 'Fuel 2024/25 actual £6,000']);
  });
});

describe('a number whose format shows something else', () => {
  const one = (format: string, amount: number): SheetSpec => ({
    rows: [['Budget'], [], heads, ['Staff', amount, 1]],
    formats: { B4: format },
  });

  it('with its sign turned round is read as it is shown, and that is said', async () => {
    const { written: lines, remarks } = await read(await aWorkbook(one('-#,##0;#,##0', 96_000)));
    expect(lines[0]).toBe('Staff 2024/25 budget −£96,000');
    expect(remarks).toEqual([
      'Sheet1, column B “Budget 2024/25”: the format of its number turns the sign round. The cell holds 96,000 and shows −96,000, and what it shows was read.',
    ]);
  });

  it.each([
    ['#,##0;-#,##0;', 0, 'The cell holds 0, and its format shows nothing.'],
    ['#,##0;;', -5, 'The cell holds −5, and its format shows nothing.'],
    ['#,##0;-#,##0;"n/a"', 0, 'The cell holds 0, and its format shows “n/a” in its place.'],
    ['#,##0" CR"', 5, 'The cell holds 5, and its format puts “CR” beside it, which may change what it is.'],
    ['#,##0" kr"', 5, 'The cell holds 5, and its format puts “kr” beside it, which may change what it is.'],
  ])('is not written where %s hides or changes what it is', async (format, amount, why) => {
    const { written: lines, reasons } = await read(await aWorkbook(one(format, amount)));
    expect(lines).toEqual(['Staff 2024/25 actual £1']);
    expect(reasons).toEqual([why]);
  });

  it.each([
    ['#,##0;-#,##0;"-"', 0, '£0'],
    ['#,##0;(#,##0);"nil"', 0, '£0'],
    [String.raw`_-£* #,##0.00_-;-£* #,##0.00_-;_-£* "-"??_-;_-@_-`, -5.5, '−£5.50'],
    ['0.00E+00', 100, '£100'],
    ['#,##0;[Red]#,##0', -100, '−£100'],
  ])('is as it is held under %s', async (format, amount, shown) => {
    expect((await read(await aWorkbook(one(format, amount)))).written[0]).toBe(
      `Staff 2024/25 budget ${shown}`,
    );
  });
});

describe('a label with a unit', () => {
  it('is the measure of its words, where that can have the unit', async () => {
    const register = aRegisterOfMeasures();
    register.write(
      create(measure, 'fees', {
        strategyId: 's',
        name: 'Fee income',
        unit: 'money',
        polarity: 'higher is better',
        kind: 'quantitative',
        adoption: 'adopted',
      }),
    );
    const path = await aWorkbook({
      rows: [
        ['Measure', 'July 2024'],
        ['Fee income (£m)', 1.5],
        ['Full members £', 3],
      ],
    });
    expect((await read(path, register)).written).toEqual(['Fee income July 2024 actual £1,500,000']);
  });
});

describe('numbers that are no money, in a table of money', () => {
  const said = (...labels: Value[][]) => [['Budget (£000)'], [], heads, staff, ...labels];

  it.each([
    'Headcount (FTE)',
    'Posts [WTE]',
    'Staff posts, number',
    'Vacancy rate %',
    'Number of posts',
    'Overtime – hours',
    'Swyddi (nifer)',
    'Cyfradd swyddi gwag, y cant',
    'Nifer y swyddi',
  ])('are none by the label of their row: %s', async (label) => {
    const { written: lines, reasons } = await read(await aWorkbook({ rows: said([label, 12, 11]) }));
    expect(lines).toEqual(inThousands.slice(0, 2));
    expect(reasons).toEqual(
      Array(2).fill(`“${label}” says that the numbers of this row are no amounts of money.`),
    );
  });

  it.each([
    'Office staff',
    'Business rates',
    'Accounts, audit',
    'Long service, 25 years',
    'Postage (£k)',
    'No. 10 High Street',
  ])('are money by any other: %s', async (label) => {
    const { reasons } = await read(await aWorkbook({ rows: said([label, 12, 11]) }));
    expect(reasons).toEqual([]);
  });

  it.each(['FTE', '%', 'Number', 'per 1,000', 'Canran'])(
    'are none by their column of units: %s',
    async (unit) => {
      const rows = [
        ['Budget 2024/25'],
        [],
        ['Budget heading', 'Unit', 'Budget', 'Actual'],
        ['Staff', '£000', 96, 32],
        ['Posts', unit, 12, 11],
      ];
      const { written: lines, reasons } = await read(await aWorkbook({ rows }));
      expect(lines).toEqual(inThousands.slice(0, 2));
      expect(reasons).toHaveLength(2);
    },
  );

  it.each(['Variance %', 'Budget FTE', 'Forecast (number)', 'Rhagolwg (y cant)'])(
    'head no column of amounts: %s',
    async (heading) => {
      const rows = [
        ['Budget 2024/25 £000'],
        ['Heading', 'Budget', 'Actual', heading],
        ['Staff', 96, 32, -66.6],
      ];
      expect(await read(await aWorkbook({ rows }))).toMatchObject({
        written: inThousands.slice(0, 2),
        reasons: [],
      });
    },
  );
});

describe('two places that say two units', () => {
  it.each([
    'Note: figures are in £',
    'All figures are in pounds',
    'Nodyn: mae pob ffigur mewn punnoedd',
    'Amounts are in £, not thousands',
  ])('are asked about, in a title and below the table: %s', async (note) => {
    const { written: lines, reasons } = await read(
      await aWorkbook({ rows: [['Budget 2024/25 £000'], [], heads, staff, [], [note]] }),
    );
    expect(lines).toEqual([]);
    expect(reasons[0]).toContain(`“Budget 2024/25 £000 · ${note}”`);
  });

  it.each<[string, number]>([
    ['Figures in £ (not thousands)', 1],
    ['All figures are in £', 1],
    ['Ffigurau mewn punnoedd, nid miloedd', 1],
    ['£000, not £m', 1000],
    ['Rounded to nearest £000', 1000],
    ['Budget (£), in 000s', 1000],
  ])('are one where they say it of all: %s', async (title, times) => {
    const { written: lines } = await read(await aWorkbook({ rows: [[title], [], heads, staff] }));
    expect(lines).toEqual([
      `Staff 2024/25 budget £${(96 * times).toLocaleString('en')}`,
      `Staff 2024/25 actual £${(32 * times).toLocaleString('en')}`,
    ]);
  });
});

describe('pence among pounds', () => {
  it.each(['45p', '45 p', '1,200p', '(45p)', '.5p'])('are not taken for pounds: %s', async (pence) => {
    const rows = [['Budget £'], [], heads, ['Stamps', pence, '£0.50'], ['Ink', 5, '£6']];
    const { written: lines, reasons } = await read(await aWorkbook({ rows }));
    expect(lines).toEqual(['Stamps 2024/25 actual £0.50', 'Ink 2024/25 budget £5', 'Ink 2024/25 actual £6']);
    expect(reasons[0]).toContain('pence, or £');
  });

  it('are none where the pounds are said: £45p is provisional', async () => {
    const rows = [
      ['Measure', 'July 2024'],
      ['Membership income', '£45p'],
    ];
    expect(await written(rows)).toEqual(['Membership income July 2024 actual £45']);
    const bare = await read(
      await aWorkbook({
        rows: [
          ['Measure', 'July 2024'],
          ['Membership income', '45p'],
        ],
      }),
    );
    expect(bare.written).toEqual([]);
  });
});
