// Files that are wrong, or made to do harm: refused with advice on what to do, in bounded time and memory, and nothing is written.

import { inEnglish } from '../../../in-english.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { planImport, readAtOnce } from '../../../../electron/imports/spreadsheet/import-figures.ts';
import { lastRow } from '../../../../electron/imports/spreadsheet/read/cells.ts';
import { openWorkbook } from '../../../../electron/imports/spreadsheet/read/open-workbook.ts';
import { all } from '../../../../electron/register/read/query.ts';
import { figure } from '../../../../shared/figures/model/figure.ts';
import type { ImportDraft } from '../../../../shared/files/spreadsheet-calls.ts';
import { temporaryFolder } from '../../../temporary-folder.ts';
import { messageOf, valueOf } from '../../register/a-register.ts';
import { withABomb } from '../a-bomb.ts';
import { aRegisterOfMeasures, planned, said, write } from './an-import.ts';
import { aRawWorkbook, fileOf, plainRows, rawParts, workbookBytes, zipOf } from './a-workbook.ts';

const small = plainRows([
  ['Measure', 'July 2024'],
  ['Full members', 47],
]);

/** The same zip with every part marked as encrypted, which is what readers go by. */
function encrypted(zip: Uint8Array): Uint8Array {
  const bytes = Buffer.from(zip);
  for (const [signature, flags] of [
    [Buffer.from('PK\u0003\u0004'), 6],
    [Buffer.from('PK\u0001\u0002'), 8],
  ] as const)
    for (let at = bytes.indexOf(signature); at !== -1; at = bytes.indexOf(signature, at + 1))
      bytes.writeUInt16LE(bytes.readUInt16LE(at + flags) | 1, at + flags);
  return bytes;
}

async function refusal(path: string): Promise<string> {
  const register = aRegisterOfMeasures();
  return messageOf(await readAtOnce(path, register, undefined, register.environment));
}

describe('a file that isn’t a spreadsheet', () => {
  const files: readonly (readonly [string, string | Uint8Array, RegExp])[] = [
    [
      'old.xls',
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      /is an old Excel file \(\.xls\), or one protected by a password\. In Excel choose File, Save As/u,
    ],
    ['report.pdf', '%PDF-1.7', /is a PDF\. Ask for the spreadsheet/u],
    ['notes.rtf', '{\\rtf1 figures}', /is a rich text file\. Copy its table into a spreadsheet/u],
    ['scan.png', Buffer.from('89504e470d0a1a0a', 'hex'), /is a picture\. Ask for the spreadsheet/u],
    ['figures.db', 'SQLite format 3\u0000', /is a database, not a spreadsheet/u],
    ['slides.pptx', zipOf({ 'ppt/presentation.xml': '<x/>' }), /is a PowerPoint presentation\. Ask for/u],
    ['none.ods', zipOf({ 'content.xml': '<x/>' }), /has no sheet of cells/u],
    [
      'none.xlsx',
      zipOf({ 'xl/workbook.xml': '<workbook><sheets/></workbook>' }),
      /none\.xlsx has no sheet of cells/u,
    ],
    ['half.xlsx', zipOf({ '_rels/.rels': '<Relationships/>' }), /has no part xl\/workbook\.xml/u],
    ['locked.xlsx', encrypted(zipOf(rawParts({ sheets: [{ xml: small }] }))), /is protected by a password/u],
    [
      'parts.xlsx',
      zipOf(Object.fromEntries(Array.from({ length: 20_001 }, (_, part) => [`part${part}`, '']))),
      /holds 20001 parts, which no file of its kind does/u,
    ],
    [
      'endless.csv',
      `Measure,July 2024\nFull members,"${'x'.repeat(5 * 1024 * 1024)}`,
      /can’t be read after row 1: a value there never ends/u,
    ],
    [
      'page.xls',
      '<html><table><tr><td>1</td></tr></table></html>',
      /is a web page or old XML that calls itself a spreadsheet/u,
    ],
    ['empty.csv', '', /empty\.csv is empty/u],
    [
      'data.bin',
      Buffer.from([0, 1, 2, 3, 0, 9, 0, 0, 1]),
      /neither a spreadsheet .* nor a text file of values/u,
    ],
    ['words.csv', 'only words\nand no figures\n', /holds no table of figures that could be read/u],
    ['book.xlsb', zipOf({ 'xl/workbook.bin': 'x' }), /a binary Excel workbook \(\.xlsb\)/u],
    [
      'letter.docx',
      zipOf({ 'word/document.xml': '<x/>' }),
      /is a Word document\. Import it with “Import strategy”/u,
    ],
    [
      'tables.numbers',
      zipOf({ 'Index/Document.iwa': 'x' }),
      /an Apple Numbers file\. In Numbers choose File, Export To/u,
    ],
    ['photos.zip', zipOf({ 'one.txt': 'x' }), /a zip file that holds no spreadsheet/u],
    ['cut.xlsx', Buffer.from('PK\u0003\u0004 and then nothing'), /can’t be unpacked/u],
  ];
  for (const [name, bytes, message] of files) {
    it(`like ${name} is refused by name, with what to do`, async () => {
      const told = await refusal(fileOf(name, bytes));
      expect(told).toMatch(message);
      expect(told).toContain(name);
    });
  }

  it('or is not there is said to be missing', async () => {
    expect(messageOf(await openWorkbook('/nowhere/figures.xlsx'))).toBe(
      'not-found: There is no file /nowhere/figures.xlsx. It may have been moved or renamed. Nothing was imported.',
    );
  });

  it('or can’t be opened says why the system refuses it', async () => {
    expect(messageOf(await openWorkbook(temporaryFolder()))).toMatch(
      /^unreadable: .* can’t be read: it is a folder\. See that it is a file that you may open, then import it again\. Nothing was imported\.$/u,
    );
  });

  it('or has changed since it was looked into is to be chosen again', async () => {
    const register = aRegisterOfMeasures();
    const path = aRawWorkbook({ sheets: [{ xml: small }] });
    const mapping = {
      sheet: '',
      target: 'measures',
      transposed: false,
      columns: {},
      labels: {},
      answers: {},
    } as const;
    const draft: ImportDraft = { tables: [{ index: 5, mapping, includeHidden: false }] };
    expect(messageOf(await planImport(path, register, draft, register.environment))).toBe(
      'out-of-date: raw.xlsx has changed since its tables were found. Choose it again.',
    );
  });
});

describe('a workbook made to do harm', () => {
  it('with entities that multiply is refused before one of them is read', async () => {
    const entities = `<!DOCTYPE lolz [<!ENTITY a "ha">${Array.from({ length: 20 }, (_, depth) => `<!ENTITY a${depth} "&a${depth - 1};&a${depth - 1};">`).join('')}]>`;
    const parts = rawParts({ sheets: [{ xml: small }] });
    const path = fileOf(
      'laughs.xlsx',
      zipOf({
        ...parts,
        'xl/worksheets/sheet1.xml': `<?xml version="1.0"?>${entities}<worksheet>${small}</worksheet>`,
      }),
    );
    expect(await refusal(path)).toMatch(
      /sheet1\.xml in laughs\.xlsx can’t be read: it declares a document type/u,
    );
  });

  it('that unpacks to more than any spreadsheet is stopped on the way', async () => {
    const parts = unzipSync(zipOf(rawParts({ sheets: [{ xml: small }] })));
    const bytes = withABomb(parts, 'xl/worksheets/sheet1.xml', 400);
    expect(await refusal(fileOf('bomb.xlsx', bytes))).toMatch(
      /holds xl\/worksheets\/sheet1\.xml of more than 384 MB when unpacked/u,
    );
  });

  it('with one cell in its last row is read', async () => {
    const xml = `<sheetData><row r="1"><c t="inlineStr"><is><t>Measure</t></is></c><c t="inlineStr"><is><t>July 2024</t></is></c></row><row r="2"><c t="inlineStr"><is><t>Full members</t></is></c><c><v>47</v></c></row><row r="${lastRow}"><c r="A${lastRow}" t="inlineStr"><is><t>end</t></is></c></row></sheetData>`;
    const { lines } = await planned(aRawWorkbook({ sheets: [{ xml }] }), aRegisterOfMeasures());
    expect(lines.map(said)).toEqual(['new: Full members, July 2024, actual: 47']);
  });

  it('with rows beyond the last one is refused', async () => {
    const xml = `<sheetData><row r="${lastRow + 1}"><c r="A1"><v>1</v></c></row></sheetData>`;
    expect(await refusal(aRawWorkbook({ sheets: [{ xml }] }))).toMatch(
      /can’t be read: it has a row 1048577/u,
    );
  });

  it('with 16,384 columns is read as far as a report would go', async () => {
    const header = Array.from({ length: 16_383 }, (_, column) => `Column ${column}`);
    const xml = plainRows([
      ['Measure', ...header],
      ['Full members', ...header.map((_, column) => column)],
    ]);
    const { lines } = await planned(aRawWorkbook({ sheets: [{ xml }] }), aRegisterOfMeasures());
    expect(lines.length).toBeLessThanOrEqual(2_000);
  });

  it('with more cells than memory should hold is refused before it is held', async () => {
    const years = Array.from({ length: 40 }, (_, year) => String(1990 + year));
    const numbers = years.map((_, column) => column);
    const rows = Array.from({ length: 25_001 }, (_, row) => [`Thing ${row}`, ...numbers]);
    const xml = plainRows([['Measure', ...years], ...rows]);
    const path = aRawWorkbook({ sheets: [{ xml }] });
    await expect(planned(path, aRegisterOfMeasures())).rejects.toThrow(
      /holds more than 1,000,000 cells to be read, as far as “Sheet1”/u,
    );
  });

  it('with a million shared strings is read', async () => {
    const sharedStrings = `<si><t>Measure</t></si><si><t>July 2024</t></si><si><t>Full members</t></si>${'<si><t>x</t></si>'.repeat(1_000_000)}`;
    const xml =
      '<sheetData><row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row><row><c t="s"><v>2</v></c><c><v>47</v></c></row></sheetData>';
    const { lines } = await planned(
      aRawWorkbook({ sheets: [{ xml }], sharedStrings }),
      aRegisterOfMeasures(),
    );
    expect(lines.map(said)).toEqual(['new: Full members, July 2024, actual: 47']);
  });

  it('with links to other files never follows them', async () => {
    const parts = {
      'xl/externalLinks/externalLink1.xml': '<externalLink/>',
      'xl/externalLinks/_rels/externalLink1.xml.rels':
        '<Relationships><Relationship Id="r" TargetMode="External" Target="file:///etc/passwd"/></Relationships>',
    };
    const xml = small.replace('<v>47</v>', '<f>[1]Sheet!A1</f><v>47</v>');
    const { lines } = await planned(aRawWorkbook({ sheets: [{ xml }], parts }), aRegisterOfMeasures());
    expect(lines.map(said)).toEqual(['new: Full members, July 2024, actual: 47']);
  });

  it('that refers to missing strings, or stops in the middle, is refused', async () => {
    const missing = '<sheetData><row><c t="s"><v>7</v></c></row></sheetData>';
    expect(await refusal(aRawWorkbook({ sheets: [{ xml: missing }], sharedStrings: '' }))).toMatch(
      /names a string that isn’t there/u,
    );
    const cut = {
      ...rawParts({ sheets: [{ xml: small }] }),
      'xl/worksheets/sheet1.xml': `<worksheet>${small.slice(0, -20)}`,
    };
    expect(await refusal(fileOf('cut.xlsx', zipOf(cut)))).toMatch(/it stops in the middle/u);
  });

  it('whose XML isn’t XML says what is wrong with it', async () => {
    const withSheet = (sheet: string) =>
      refusal(
        fileOf(
          'broken.xlsx',
          zipOf({ ...rawParts({ sheets: [{ xml: small }] }), 'xl/worksheets/sheet1.xml': sheet }),
        ),
      );
    expect(await withSheet('<worksheet><sheetData/></worksheet></worksheet>')).toMatch(
      /: a tag is closed that was never opened\. Nothing was/u,
    );
    expect(await withSheet('<worksheet>< /><sheetData/></worksheet>')).toMatch(
      /: a tag has no name\. Nothing was/u,
    );
    expect(await withSheet('words')).toMatch(/: it holds no XML\. Nothing was imported\.$/u);
    expect(
      await withSheet('<worksheet><sheetData><row><c r="ZZZZ1"><v>1</v></c></row></sheetData></worksheet>'),
    ).toMatch(/: row 1 has a cell beyond the last column\. Nothing was/u);
    expect(
      await withSheet(`<worksheet><x y="${'x'.repeat(17 * 1024 * 1024)}"/><sheetData/></worksheet>`),
    ).toMatch(/: a tag or a text in it never ends\. Nothing was/u);
  });

  it('in OpenDocument that repeats an empty row a billion times is read', async () => {
    const content = `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet><table:table table:name="KPIs"><table:table-row><table:table-cell office:value-type="string"><text:p>Measure</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>July 2024</text:p></table:table-cell></table:table-row><table:table-row><table:table-cell office:value-type="string"><text:p>Full members</text:p></table:table-cell><table:table-cell office:value-type="float" office:value="47"><text:p>47</text:p></table:table-cell><table:table-cell table:number-columns-repeated="1000000000"/></table:table-row><table:table-row table:number-rows-repeated="1000000000"><table:table-cell table:number-columns-repeated="1000000000"/></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`;
    const path = fileOf(
      'figures.ods',
      zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': content }),
    );
    expect((await planned(path, aRegisterOfMeasures())).lines.map(said)).toEqual([
      'new: Full members, July 2024, actual: 47',
    ]);
  });
});

describe('a damaged workbook', () => {
  let sound: Uint8Array;
  const fixtures = join(import.meta.dirname, '../../../fixtures/spreadsheets');
  beforeAll(async () => {
    sound = await workbookBytes([
      {
        rows: [
          ['Measure', 'July 2023', 'July 2024'],
          ['Full members', 45, 47],
          ['Associate members', '23', new Date(Date.UTC(2024, 6, 12))],
        ],
        merges: ['A5:B6'],
        formats: { C3: 'dd/mm/yyyy' },
      },
    ]);
  });

  /** The outcome is always a value: figures, or a refusal with a sentence. A commit happens in full or not at all. */
  async function survives(name: string, bytes: Uint8Array) {
    const register = aRegisterOfMeasures();
    const before = register.log.latestBatches(1)[0]?.id ?? 0;
    const read = await readAtOnce(fileOf(name, bytes), register, undefined, register.environment);
    const figures = read.ok ? write(register, read.value.plan) : 0;
    const held = all(register, figure).length;
    const batches = (register.log.latestBatches(1)[0]?.id ?? 0) - before;
    expect(held).toBeLessThanOrEqual(figures);
    expect(batches).toBeLessThanOrEqual(read.ok ? 1 : 0);
    expect(read.ok ? 'read' : inEnglish(read.error.message)).toMatch(/^read$|^.{20,}$/su);
    register.close();
  }

  const flips = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { minLength: 1, maxLength: 8 });

  it('with bytes changed anywhere never crashes', async () => {
    await fc.assert(
      fc.asyncProperty(flips, async (changed) => {
        const bytes = Uint8Array.from(sound);
        for (const [at, value] of changed) bytes[at % bytes.length] = value;
        await survives('flipped.xlsx', bytes);
      }),
      { numRuns: 60 },
    );
  });

  it('with its XML changed anywhere never crashes', async () => {
    const parts = unzipSync(sound);
    const names = Object.keys(parts).filter((name) => name.endsWith('.xml') || name.endsWith('.rels'));
    const edit = fc.record({
      part: fc.nat(),
      at: fc.nat(),
      cut: fc.nat({ max: 40 }),
      put: fc.oneof(
        fc.constantFrom(
          '<',
          '>',
          '&',
          '"',
          '</row>',
          '<row r="-1">',
          '<c r="ZZZZ1">',
          '<v>1e999</v>',
          's="99999"',
          't="s"',
          '<v>NaN</v>',
          '<!--',
          ']]>',
          '<![CDATA[',
          '\u0000',
          'r="A0"',
          '<mergeCell ref="A1:ZZ9999999"/>',
        ),
        fc.string({ maxLength: 12 }),
      ),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 4 }), async (edits) => {
        const changed = { ...parts };
        for (const { part, at, cut, put } of edits) {
          const name = names[part % names.length] ?? '';
          const text = new TextDecoder().decode(changed[name]);
          const start = at % (text.length + 1);
          changed[name] = new TextEncoder().encode(`${text.slice(0, start)}${put}${text.slice(start + cut)}`);
        }
        await survives('edited.xlsx', zipSync(changed));
      }),
      { numRuns: 150 },
    );
  });

  it('of OpenDocument with its XML changed never crashes', async () => {
    const parts = unzipSync(new Uint8Array(readFileSync(join(fixtures, 'libreoffice.ods'))));
    const text = new TextDecoder().decode(parts['content.xml']);
    await fc.assert(
      fc.asyncProperty(
        fc.nat(),
        fc.nat({ max: 60 }),
        fc.constantFrom(
          '',
          '<',
          '"',
          '<table:table-cell table:number-columns-repeated="999999"/>',
          '</table:table>',
          'office:value="x"',
        ),
        async (at, cut, put) => {
          const start = at % text.length;
          const changed = `${text.slice(0, start)}${put}${text.slice(start + cut)}`;
          await survives(
            'edited.ods',
            zipSync({ ...parts, 'content.xml': new TextEncoder().encode(changed) }),
          );
        },
      ),
      { numRuns: 80 },
    );
  });

  it('of text in whatever bytes never crashes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 400 }), async (bytes) => {
        await survives('noise.csv', bytes);
      }),
      { numRuns: 80 },
    );
  });
});

it('a cancelled reading leaves the register as it was', async () => {
  const register = aRegisterOfMeasures();
  const before = register.log.latestBatches(1)[0]?.id;
  const workbook = valueOf(await openWorkbook(aRawWorkbook({ sheets: [{ xml: small }] })));
  const rows: number[] = [];
  valueOf(await workbook.rows(0, ({ number }) => (rows.push(number) === 1 ? 'stop' : undefined)));
  workbook.close();
  expect(rows).toEqual([1]);
  expect(register.log.latestBatches(1)[0]?.id).toBe(before);
});
