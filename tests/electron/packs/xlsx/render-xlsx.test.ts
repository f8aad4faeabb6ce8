// The workbook read back: what a spreadsheet program finds in it.

import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { renderXlsx } from '../../../../electron/packs/xlsx/render-xlsx.ts';
import type { Cell, FigureCell } from '../../../../shared/packs/pack-document.ts';
import { text } from '../../../../shared/packs/pack-document.ts';
import { aDocument, aDocumentOf, aTable, paragraph, sampleDocument } from '../a-document.ts';
import { cellsBy, opened, rowWith, sheetOf } from './look-at-workbook.ts';

function figure(words: string, fields: Partial<FigureCell>): Cell {
  return {
    paragraphs: [{ runs: text(words) }],
    figure: {
      number: undefined,
      unit: 'number',
      decimals: 0,
      qualifier: undefined,
      provisional: false,
      ...fields,
    },
  };
}

describe('the sample’s workbook', () => {
  it('has one sheet per section, or one per table where they differ', async () => {
    const { worksheets } = await opened(await sampleDocument());
    expect(worksheets.map(({ name }) => name)).toEqual([
      'Cover',
      'For the chair',
      'For attention',
      'Status counts',
      'Status of measures',
      'Strategy',
      'Objective 1 measures',
      'Objective 1 activities',
      'Objective 2 measures',
      'Objective 2 activities',
      'Objective 3',
      'Glossary of measures',
      'How to read this',
      'Annex',
    ]);
  });

  it('has numbers as numbers, and the bound of “over 420” beside it', async () => {
    const sheet = sheetOf(await opened(await sampleDocument()), 'Objective 1 measures');
    const row = rowWith(sheet, 'Published examples');
    expect(cellsBy(sheet, 'July 2022', row).value).toBe(420);
    expect(cellsBy(sheet, 'July 2022: word with the figure', row).value).toBe('over');
    expect(cellsBy(sheet, 'July 2023', row).value).toBe(478);
    const last = cellsBy(sheet, 'July 2024 (provisional)', row);
    expect([last.value, last.numFmt, last.font.italic]).toEqual([535, '#,##0" p"', true]);
  });

  it('has percentages as fractions that show as percentages, and unknowns as text', async () => {
    const sheet = sheetOf(await opened(await sampleDocument()), 'Objective 2 measures');
    const share = cellsBy(sheet, 'July 2023', rowWith(sheet, 'Share of members in labs'));
    expect([share.value, share.numFmt]).toEqual([0.58, '0%']);
    const unknown = rowWith(sheet, 'Meetings and events');
    expect(cellsBy(sheet, 'July 2024 (provisional)', unknown).value).toBeNull();
    expect(cellsBy(sheet, 'July 2024 (provisional): word with the figure', unknown).value).toBe('TBC');
  });

  it('has the gap to each target with its period, and no column for pictures', async () => {
    const sheet = sheetOf(await opened(await sampleDocument()), 'Status of measures');
    const row = rowWith(sheet, 'Associate members');
    const said = ['Which way is good', 'Period', 'Period of the target', 'Gap to target'].map(
      (column) => cellsBy(sheet, column, row).value,
    );
    expect(said).toEqual(['Higher is better', 'July 2024', 'July 2025', 'No number to reach']);
    expect(() => cellsBy(sheet, 'Trend', row)).toThrow('Trend');
  });

  it('says a status by shape, word and colour, and the way it goes in a column of its own', async () => {
    const sheet = sheetOf(await opened(await sampleDocument()), 'Objective 1 measures');
    const row = rowWith(sheet, 'Associate members*');
    const status = cellsBy(sheet, 'Status', row);
    expect(status.value).toBe('▲ At risk');
    expect(cellsBy(sheet, 'Direction', row).value).toBe('Worsening ↓');
    expect(status.fill).toMatchObject({ pattern: 'solid', fgColor: { argb: 'FFFFF1D6' } });
    expect(status.font.color).toEqual({ argb: 'FF7A4F00' });
  });

  it('keeps the group of a measure and of a matter in a column of its own, to sort and filter by', async () => {
    const workbook = await opened(await sampleDocument());
    const measures = sheetOf(workbook, 'Objective 2 measures');
    expect(cellsBy(measures, 'Group', rowWith(measures, 'Labs held')).value).toBe('Labs');
    const attention = sheetOf(workbook, 'For attention');
    const row = rowWith(
      attention,
      '2.5: reported complete, though its milestone Autumn 2024 (started) is still to come.',
    );
    expect(cellsBy(attention, 'Concern', row).value).toBe('Complete before their milestone');
  });

  it('has real tables with their headings frozen, and prints on A4 landscape with them on each page', async () => {
    const { worksheets } = await opened(await sampleDocument());
    for (const sheet of worksheets) {
      expect(sheet.pageSetup).toMatchObject({
        paperSize: 9,
        orientation: 'landscape',
        fitToWidth: 1,
        fitToHeight: 0,
      });
      expect(sheet.headerFooter.oddFooter).toBe('&R&9&"Calibri,Regular"Page &P of &N');
      const [table] = Object.values(sheet.getTables());
      if (table === undefined) continue;
      const [view] = sheet.views;
      expect(view).toMatchObject({ state: 'frozen' });
      const head = view?.state === 'frozen' ? (view.ySplit ?? 0) : 0;
      expect(sheet.pageSetup.printTitlesRow).toBe(`${head}:${head}`);
    }
    expect(worksheets.filter((sheet) => Object.keys(sheet.getTables()).length > 0)).toHaveLength(12);
  });

  it('says what it is, for whom and for when', async () => {
    const workbook = await opened(await sampleDocument());
    expect(workbook.title).toBe('Strategy 2024-2026: board pack, 31 July 2024');
    expect(workbook.creator).toBe('Minutebook');
    expect(workbook.created.toISOString()).toBe('2024-07-31T00:00:00.000Z');
  });
});

describe('a text that begins like a formula', () => {
  it.each(['=1+1', '+44 20 7946 0000', '-5 things', '@everyone', '=HYPERLINK("http://x")', '\tx'])(
    'is text: %j',
    async (words) => {
      const document = aDocumentOf([
        {
          title: words,
          blocks: [paragraph(words), aTable(['Ref', words], [[words, 'marker']]), paragraph(words)],
        },
      ]);
      const { bytes } = await renderXlsx({ ...document, cover: { ...document.cover, title: words } });
      const files = unzipSync(bytes);
      for (const [name, content] of Object.entries(files))
        expect(Buffer.from(content).toString('utf8'), name).not.toMatch(/<f[ >]/u);
      const sheet = sheetOf(await opened(document), 'Section 1');
      const cell = rowWith(sheet, 'marker').getCell(1);
      expect([cell.type, cell.value, cell.numFmt]).toEqual([ExcelJS.ValueType.String, words, '@']);
    },
  );
});

describe('a table', () => {
  const headings = ['Measure', 'Figure', 'Status'];

  it.each([
    ['money', { number: 1234.5, unit: 'money', decimals: 2 }, 1234.5, '£#,##0.00'],
    ['whole pounds', { number: 20_000, unit: 'money' }, 20_000, '£#,##0'],
    ['a negative number', { number: -3 }, -3, '#,##0'],
    ['a percentage with a decimal', { number: 0.543, unit: 'percent', decimals: 1 }, 0.543, '0.0%'],
    ['zero', { number: 0 }, 0, '#,##0'],
  ] as const)('has %s as a number', async (_, fields, value, format) => {
    const sheet = sheetOf(
      await opened(aDocument([aTable(headings, [['m', figure('x', fields), '']])])),
      'Section 1',
    );
    const cell = cellsBy(sheet, 'Figure', rowWith(sheet, 'm'));
    expect([cell.value, cell.numFmt]).toEqual([value, format]);
  });

  it('has one column for a column of text alone', async () => {
    const rows = [['m', figure('Improving trend', { qualifier: 'Improving trend' }), '']];
    const sheet = sheetOf(await opened(aDocument([aTable(headings, rows)])), 'Section 1');
    expect(rowWith(sheet, 'Figure').values).toEqual([undefined, 'Measure', 'Figure', 'Status']);
    expect(cellsBy(sheet, 'Figure', rowWith(sheet, 'm')).value).toBe('Improving trend');
  });

  it('has a heading of its own for each column', async () => {
    const table = aTable(['Total', 'Total', '', ''], [['a', 'b', 'c', 'd']]);
    const sheet = sheetOf(await opened(aDocument([table])), 'Section 1');
    expect(rowWith(sheet, 'Total').values).toEqual([undefined, 'Total', 'Total 2', 'Column', 'Column 2']);
  });

  it('gives a row the height of its longest cell', async () => {
    const rows = [
      ['short', 'one line', ''],
      ['long', 'Words that need many lines to be read in full. '.repeat(8), ''],
    ];
    const sheet = sheetOf(await opened(aDocument([aTable(headings, rows)])), 'Section 1');
    expect(rowWith(sheet, 'short').height).toBeLessThan(20);
    expect(rowWith(sheet, 'long').height).toBeGreaterThan(80);
  });

  it('never asks for a row taller than Excel allows', async () => {
    const rows = [['long', 'line\n'.repeat(200), '']];
    const sheet = sheetOf(await opened(aDocument([aTable(headings, rows)])), 'Section 1');
    expect(rowWith(sheet, 'long').height).toBeLessThanOrEqual(409);
  });
});

describe('the names of sheets', () => {
  it('are ones that Excel accepts, and all different', async () => {
    const reference = fc.oneof(
      fc.string({ maxLength: 60 }),
      fc.constantFrom('History', "'quoted'", "' '", 'a/b', 'A/B', '', 'x'.repeat(80), 'Cover', 'COVER'),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(reference, { maxLength: 8 }), async (references) => {
        const document = aDocumentOf(references.map((title) => ({ title, blocks: [] })));
        const sections = document.sections.map((section, index) => ({
          ...section,
          reference: references[index] ?? '',
        }));
        const names = (await opened({ ...document, sections })).worksheets.map(({ name }) => name);
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(references.length + 1);
        for (const name of names) {
          expect(name.length).toBeLessThanOrEqual(31);
          expect(name).toMatch(/^[^[\]:*?/\\]+$/u);
          expect(name).not.toMatch(/^'|'$/u);
          expect(name.toLowerCase()).not.toBe('history');
        }
      }),
      { numRuns: 60 },
    );
  });
});
