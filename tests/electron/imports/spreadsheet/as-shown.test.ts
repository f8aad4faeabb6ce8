// What a person sees in a cell, in the unit that they read, is the figure.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  aRawWorkbook,
  aWorkbook,
  fileOf,
  plainRows,
  zipOf,
  type SheetSpec,
  type Value,
} from './a-workbook.ts';
import { aRegisterOfMeasures, planned } from './an-import.ts';
import { aRegisterOfManyMeasures, read } from './what-is-written.ts';

const title = 'Budget monitoring 2024/25';

/** A budget of two headings below a title; the formats are those of its amounts. */
function aBudget(
  amounts: readonly (readonly Value[])[],
  {
    headings = ['Budget', 'Actual', 'Forecast'],
    format,
    above = title,
    corner = 'Budget heading',
    name = 'Budget',
  }: {
    readonly headings?: readonly string[];
    readonly format?: string;
    readonly above?: string;
    readonly corner?: string;
    readonly name?: string;
  } = {},
): SheetSpec {
  const formats: Record<string, string> = {};
  if (format !== undefined)
    amounts.forEach((row, index) =>
      row.forEach((_, column) => (formats[`${'BCD'[column]}${index + 4}`] = format)),
    );
  const rows: Value[][] = [[above], [], [corner, ...headings]];
  amounts.forEach((row, index) => rows.push([['Staff', 'Travel'][index] ?? '', ...row]));
  return { name, rows, formats };
}

const inThousands = ['Budget £’000', 'Actual £’000', 'Forecast £’000'];
const expected = [
  'Staff 2024/25 budget £96,000',
  'Staff 2024/25 actual £32,000',
  'Staff 2024/25 forecast £96,500',
];

describe('a blank sheet', () => {
  const figures = plainRows([
    ['Measure', 'June 2024'],
    ['Full members', 47],
  ]);
  it.each([
    ['as Excel writes it', '<dimension ref="A1"/><sheetData/><pageMargins left="0.7"/>'],
    ['with a tag that is closed by itself', '<sheetData></sheetData>'],
    ['with attributes', '<sheetData xml:space="preserve" />'],
    ['that is a chart, and has no rows', '<drawing/>'],
    ['with nothing in it at all', ''],
  ])('refuses no workbook: %s', async (_, xml) => {
    const path = aRawWorkbook({ sheets: [{ xml: figures }, { xml }] });
    expect((await read(path)).written).toEqual(['Full members June 2024 actual 47']);
  });
});

describe('a date is known by its format, whatever locale that names', () => {
  it.each([
    String.raw`[$-809]mmm\-yy;@`,
    String.raw`[$-F800]dddd\,\ mmmm\ dd\,\ yyyy`,
    '[$-409]d-mmm-yy;@',
    '[$-452]mmmm yyyy',
    '[$-en-GB]dd/mm/yyyy;@',
    'mmm-yy',
  ])('%s', async (format) => {
    const path = await aWorkbook({
      rows: [
        ['Measure', 45473, 45504],
        ['Full members', 47, 48],
      ],
      formats: { B1: format, C1: format },
    });
    expect((await read(path)).written).toEqual([
      'Full members June 2024 actual 47',
      'Full members July 2024 actual 48',
    ]);
  });

  it('a duration is neither a date nor a number', async () => {
    const path = await aWorkbook({
      rows: [
        ['Measure', 'June 2024', 'July 2024'],
        ['Full members', 1.5625, 47],
      ],
      formats: { B2: '[h]:mm' },
    });
    expect(await read(path)).toMatchObject({
      written: ['Full members July 2024 actual 47'],
      reasons: ['This is a time, not a figure.'],
    });
  });
});

describe('an amount is what its format shows', () => {
  it.each([
    ['#,##0,', inThousands, [96_000, 32_000, 96_500]],
    ['0.0,,', ['Budget £m', 'Actual £m', 'Forecast £m'], [96_000, 32_000, 96_500]],
    ['#,##0', inThousands, [96, 32, 96.5]],
    ['#,##0,"k"', ['Budget', 'Actual', 'Forecast'], [96_000, 32_000, 96_500]],
    ['0.0"k"', ['Budget', 'Actual', 'Forecast'], [96, 32, 96.5]],
    [String.raw`£#,##0.0,\k`, inThousands, [96_000, 32_000, 96_500]],
    ['[>=1000]#,##0;0', ['Budget', 'Actual', 'Forecast'], [96_000, 32_000, 96_500]],
  ])('%s', async (format, headings, amounts) => {
    expect((await read(await aWorkbook(aBudget([amounts], { headings, format })))).written).toEqual(expected);
  });

  it('and where that depends on the number, what it holds is told and nothing made up', async () => {
    const format = '[>=1000000]£0.0,,"m";[>=1000]£0.0,"k";£0';
    const path = await aWorkbook(aBudget([[96_000]], { headings: ['Budget'], format }));
    const { lines } = await planned(path, aRegisterOfMeasures());
    expect(lines.map(({ shown }) => shown)).toEqual(['96,000']);
  });

  it.each([
    ['[$€-2] #,##0', '−€1,000'],
    ['"$"#,##0', '−$1,000'],
    ['[$CHF] #,##0', '−CHF 1,000'],
    ['£#,##0', '−£1,000'],
  ])('and its currency is the one that is shown: %s', async (format, expected) => {
    const path = await aWorkbook(aBudget([[-1000]], { headings: ['Budget'], format }));
    const { lines } = await planned(path, aRegisterOfMeasures());
    expect(lines.map(({ shown }) => shown)).toEqual([expected]);
  });

  it('and its sign is the one that is shown', async () => {
    const path = await aWorkbook(
      aBudget(
        [
          [96_000, 32_000],
          [-20_000, -5_000],
        ],
        { headings: ['Budget £', 'Actual £'], format: '-#,##0;#,##0' },
      ),
    );
    expect((await read(path)).written).toEqual([
      'Staff 2024/25 budget −£96,000',
      'Staff 2024/25 actual −£32,000',
      'Travel 2024/25 budget £20,000',
      'Travel 2024/25 actual £5,000',
    ]);
  });

  it.each([
    ['#,##0,', -5, /shows .* and holds .*, and nothing says in what unit/u],
    ['#,##0;#,##0', -5, /hides the minus sign/u],
    ['[>=1000]#,##0,"k";0', 5, /shows something else depending on the number/u],
    ['[$€-2] #,##0.00', 5, /in €, not in pounds/u],
    ['"$"#,##0', 5, /in \$, not in pounds/u],
    [';;;', 5, /holds 5, and its format shows nothing/u],
  ])('where %s leaves it in doubt, nothing is written', async (format, amount, why) => {
    const path = await aWorkbook(aBudget([[amount, amount]], { headings: ['Budget', 'Actual'], format }));
    const { written, reasons } = await read(path);
    expect(written).toEqual([]);
    for (const reason of reasons) expect(reason).toMatch(why);
  });
});

describe('a unit that is said once is that of the whole table', () => {
  const amounts = [[96, 32, 96.5]];
  it.each([
    ['in the title', { above: `${title} (£’000)` }],
    ['in the title, in words', { above: `${title}. All figures in £000s` }],
    ['in the title, as thousands of pounds', { above: `${title}, thousands of pounds` }],
    ['in the corner', { corner: '£’000' }],
    ['in the name of the sheet', { name: 'Budget £000' }],
    ['in the heading of each column', { headings: inThousands }],
  ])('%s', async (_, said) => {
    expect((await read(await aWorkbook(aBudget(amounts, said)))).written).toEqual(expected);
  });

  it('above the headings of the columns', async () => {
    const { rows } = aBudget(amounts);
    const [above = [], gap = [], ...rest] = rows;
    const path = await aWorkbook({ rows: [above, gap, [null, '£’000'], ...rest] });
    expect((await read(path)).written).toEqual(expected);
  });

  it.each([
    [
      'a limit',
      { headings: ['Budget over £25,000', 'Actual payments over £25,000', 'Forecast over £1 million'] },
    ],
    ['a programme', { above: `${title}: the Million Trees programme` }],
  ])('%s is no unit', async (_, said) => {
    expect((await read(await aWorkbook(aBudget([[96, 32, 96]], said)))).written).toEqual([
      'Staff 2024/25 budget £96',
      'Staff 2024/25 actual £32',
      'Staff 2024/25 forecast £96',
    ]);
  });

  it.each([
    [
      'two places say two things',
      { above: `${title} (£’000)`, headings: ['Budget £m', 'Actual £m', 'Forecast £m'] },
    ],
    ['the title says euros', { above: `${title} (€)` }],
    ['a heading says dollars', { headings: ['Budget (USD)', 'Actual (USD)', 'Forecast (USD)'] }],
  ])('where %s, nothing is written', async (_, said) => {
    const { written, reasons } = await read(await aWorkbook(aBudget(amounts, said)));
    expect(written).toEqual([]);
    expect(reasons).toHaveLength(3);
  });

  it('a column that doesn’t say what its neighbour says is in doubt', async () => {
    const path = await aWorkbook(aBudget(amounts, { headings: ['Budget £’000', 'Actual', 'Forecast'] }));
    expect(await read(path)).toMatchObject({
      written: ['Staff 2024/25 budget £96,000'],
      reasons: [
        expect.stringContaining('“Budget £’000” says'),
        expect.stringContaining('“Budget £’000” says'),
      ],
    });
  });

  it('whether an amount is stored as a number or as text', async () => {
    const path = await aWorkbook({
      rows: [
        ['Measure', 'June 2024 £’000', 'July 2024 £’000'],
        ['Fee income', 12, '13'],
        ['Grant income', '£30k', '£31'],
      ],
    });
    expect(await read(path, aRegisterOfManyMeasures())).toMatchObject({
      written: [
        'Fee income June 2024 actual £12,000',
        'Fee income July 2024 actual £13,000',
        'Grant income June 2024 actual £30k',
      ],
      reasons: [expect.stringContaining('may mean either')],
    });
  });
});

describe('what sends a reader to a note', () => {
  const withNotes = (amounts: string[]) => aWorkbook(aBudget([amounts], { headings: ['Budget', 'Actual'] }));

  it.each([
    ['96,000 [note 1]', '31,500 (note 2)'],
    ['£96,000 [Note 1]', '31,500* [notes 1]'],
    ['96k [nodyn 1]', '31.5k (gweler nodyn 2)'],
  ])('is none of the amount: %s, %s', async (...amounts) => {
    expect((await read(await withNotes(amounts))).written).toEqual([
      'Staff 2024/25 budget £96,000',
      'Staff 2024/25 actual £31,500',
    ]);
  });

  it('is none of a figure either, and is said', async () => {
    const rows = [
      ['Measure', 'June 2024'],
      ['Full members', '12 [note 1]'],
      ['Associate members', 'Mixed (see note 2)'],
    ];
    const { written, remarks } = await read(await aWorkbook({ rows }));
    expect(written).toEqual(['Full members June 2024 actual 12']);
    expect(remarks).toEqual([
      'Sheet1, B2: what “[note 1]” says isn’t read. Only the figure of “12 [note 1]” is taken.',
    ]);
  });

  it('isn’t a number in square brackets, which may be another amount', async () => {
    const { written } = await read(await withNotes(['96', '31 [30]']));
    expect(written).toEqual(['Staff 2024/25 budget £96']);
  });

  it.each(['0.74*', '0.74 [note 1]', '0.74¹'])(
    'leaves a bare fraction one that is asked about: “%s”',
    async (marked) => {
      const rows = [
        ['Measure', 'June 2024'],
        ['Full members', 47],
        ['Invoices paid on time', marked],
      ];
      const { written, reasons } = await read(await aWorkbook({ rows }), aRegisterOfManyMeasures());
      expect(written).toEqual(['Full members June 2024 actual 47']);
      expect(reasons).toEqual([expect.stringMatching(/0\.74 may be .*%/u)]);
    },
  );
});

describe('thousands that an ordinary space parts', () => {
  it('are one number, and “96 00” none', async () => {
    const rows = [
      ['96 000', '1 250 000.50'],
      ['(31 500)', '96 00'],
    ];
    const { written, reasons } = await read(
      await aWorkbook(aBudget(rows, { headings: ['Budget', 'Actual'] })),
    );
    expect(written).toContain('Staff 2024/25 budget £96,000');
    expect(written).toContain('Staff 2024/25 actual £1,250,000.50');
    expect(written).toContain('Travel 2024/25 budget −£31,500');
    expect(reasons).toEqual(['“96 00” isn’t an amount of money.']);
  });
});

describe('what stands raised is the mark of a note', () => {
  it('in Excel', async () => {
    const runs = (text: string, mark: string) =>
      `<is><r><t>${text}</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>${mark}</t></r></is>`;
    const struck = '<is><r><rPr><strike/></rPr><t>45</t></r><r><t>50</t></r></is>';
    const xml = `<sheetData><row><c t="inlineStr"><is><t>Measure</t></is></c><c t="inlineStr">${runs('June 2024', '2')}</c><c t="inlineStr"><is><t>July 2024</t></is></c></row><row><c t="inlineStr">${runs('Full members', '1')}</c><c t="inlineStr">${runs('47', '1')}</c><c t="inlineStr">${struck}</c></row></sheetData>`;
    expect((await read(aRawWorkbook({ sheets: [{ xml }] }))).written).toEqual([
      'Full members June 2024 actual 47',
      'Full members July 2024 actual 50',
    ]);
  });

  it('and in OpenDocument, where what is shown counts as well', async () => {
    const cell = (inside: string, rest = 'office:value-type="string"') =>
      `<table:table-cell ${rest}><text:p>${inside}</text:p></table:table-cell>`;
    const content = `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s"><office:automatic-styles><style:style style:name="T1"><style:text-properties style:text-position="super 58%"/></style:style></office:automatic-styles><office:body><office:spreadsheet><table:table table:name="Budget">
<table:table-row>${cell('Budget heading')}${cell('Budget<text:line-break/>2024/25')}${cell('Actual 2024/25')}</table:table-row>
<table:table-row>${cell('Staff')}${cell('96000<text:span text:style-name="T1">1</text:span>')}${cell('31,500', 'office:value-type="float" office:value="31500"')}</table:table-row>
<table:table-row>${cell('', 'office:value-type="string" office:string-value="Travel"')}${cell('18k', 'office:value-type="float" office:value="18000"')}${cell('€4,210', 'office:value-type="currency" office:currency="EUR" office:value="4210"')}</table:table-row>
</table:table></office:spreadsheet></office:body></office:document-content>`;
    const path = fileOf('budget.ods', zipOf({ 'content.xml': content }));
    expect(await read(path)).toMatchObject({
      written: [
        'Staff 2024/25 budget £96,000',
        'Staff 2024/25 actual £31,500',
        'Travel 2024/25 budget £18,000',
      ],
      reasons: [expect.stringMatching(/not in pounds/u)],
    });
  });
});

describe('bytes that belong to no archive', () => {
  it.each([
    ['behind it', (bytes: Buffer) => Buffer.concat([bytes, Buffer.alloc(40, 0x0a)])],
    ['before it', (bytes: Buffer) => Buffer.concat([Buffer.from('PK junk of a gateway'), bytes])],
  ])('%s are passed over', async (_, spoil) => {
    const xml = plainRows([
      ['Measure', 'June 2024'],
      ['Full members', 47],
    ]);
    const path = fileOf('sent.xlsx', spoil(readFileSync(aRawWorkbook({ sheets: [{ xml }] }))));
    expect((await read(path)).written).toEqual(['Full members June 2024 actual 47']);
  });
});
