// Cells as other programs write them into a workbook: rich text, prefixes, macros.

import { describe, expect, it } from 'vitest';
import { inEnglish } from '../../../in-english.ts';
import { aRegisterOfMeasures, planned, proposed, said } from './an-import.ts';
import { aRawWorkbook, fileOf, plainRows, rawParts, zipOf } from './a-workbook.ts';

describe('cells that programs write in their own ways', () => {
  it('rich text, phonetic hints, escapes and shared strings are read as plain text', async () => {
    const sharedStrings =
      '<si><t>Measure</t></si><si><r><t>July </t></r><r><t>2024</t></r></si><si><t>Full&#x20;members</t><rPh sb="0" eb="1"><t>xx</t></rPh></si>';
    const xml =
      '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row><row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2"><v>4.7E1</v></c></row></sheetData>';
    const { lines } = await planned(
      aRawWorkbook({ sheets: [{ xml }], sharedStrings }),
      aRegisterOfMeasures(),
    );
    expect(lines.map(said)).toEqual(['new: Full members, July 2024, actual: 47']);
  });

  it('a prefix on every tag changes nothing', async () => {
    const xml = plainRows([
      ['Measure', 'July 2024'],
      ['Full members', 47],
    ]).replaceAll(/<(\/?)(\w)/gu, '<$1x:$2');
    const { lines } = await planned(aRawWorkbook({ sheets: [{ xml }] }), aRegisterOfMeasures());
    expect(lines.map(said)).toEqual(['new: Full members, July 2024, actual: 47']);
  });

  it('parts may be named in other letters than the book calls them by', async () => {
    const sharedStrings = '<si><t>Measure</t></si><si><t>July 2024</t></si><si><t>Full members</t></si>';
    const xml =
      '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row><row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2"><v>47</v></c></row></sheetData>';
    const parts = Object.entries(rawParts({ sheets: [{ xml }], sharedStrings }));
    const path = fileOf(
      'lower.xlsx',
      zipOf(Object.fromEntries(parts.map(([name, part]) => [name.toLowerCase(), part]))),
    );
    const { lines } = await planned(path, aRegisterOfMeasures());
    expect(lines.map(said)).toEqual(['new: Full members, July 2024, actual: 47']);
  });

  it('macros are ignored, and reported', async () => {
    const xml = plainRows([
      ['Measure', 'July 2024'],
      ['Full members', 47],
    ]);
    const path = aRawWorkbook(
      { sheets: [{ xml }], parts: { 'xl/vbaProject.bin': 'macros' } },
      'figures.xlsm',
    );
    const register = aRegisterOfMeasures();
    expect((await proposed(path, register)).notices.map(inEnglish)).toEqual([
      'figures.xlsm contains macros. They weren’t run; only its cells are read.',
    ]);
  });

  it('comments on cells aren’t read, and that is said', async () => {
    const xml = plainRows([
      ['Measure', 'July 2024'],
      ['Full members', 47],
    ]);
    const path = aRawWorkbook(
      { sheets: [{ xml }], parts: { 'xl/comments1.xml': '<comments/>' } },
      'figures.xlsm',
    );
    const register = aRegisterOfMeasures();
    expect((await proposed(path, register)).notices.map(inEnglish)).toEqual([
      'figures.xlsm has comments on cells. They aren’t read, whatever they say of the figures.',
    ]);
  });

  it('nor are those of OpenDocument', async () => {
    const cell = (text: string) =>
      `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`;
    const figure =
      '<table:table-cell office:value-type="float" office:value="47"><office:annotation><text:p>an estimate</text:p></office:annotation><text:p>47</text:p></table:table-cell>';
    const content = `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet><table:table table:name="KPIs"><table:table-row>${cell('Measure')}${cell('July 2024')}</table:table-row><table:table-row>${cell('Full members')}${figure}</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`;
    const path = fileOf('figures.ods', zipOf({ 'content.xml': content }));
    const register = aRegisterOfMeasures();
    expect((await proposed(path, register)).notices.map(inEnglish)).toEqual([
      'figures.ods has comments on cells. They aren’t read, whatever they say of the figures.',
    ]);
    expect((await planned(path, register)).lines.map(said)).toEqual([
      'new: Full members, July 2024, actual: 47',
    ]);
  });
});
