// Words are found wherever a file can have them: each place has a word of its own, and what the search misses is named.

import ExcelJS from 'exceljs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { FileKind } from '../../../../electron/packs/leaks/place.ts';
import { placesIn, searchFile } from '../../../../electron/packs/leaks/search-file.ts';
import { finderOf } from '../../../../electron/packs/leaks/words.ts';
import { has } from '../../../outside-tools.ts';
import { valueOf } from '../../register/a-register.ts';
import { lookAt } from '../pdf/look-at-pdf.ts';
import { aPdf, words } from '../../imports/attached-pdf/a-pdf.ts';
import { aPdfWithWords, planted } from './a-pdf-with-words.ts';

async function missing(bytes: Uint8Array, kind: FileKind, words: Readonly<Record<string, string>>) {
  const finder = finderOf(Object.entries(words).map(([place, text]) => ({ text, of: place })));
  const found = new Set(valueOf(await searchFile(bytes, kind, finder)).map(({ what }) => what));
  return Object.keys(words).filter((place) => !found.has(place));
}

describe('a PDF is searched', () => {
  it('in every place where a word can be', async () => {
    expect(await missing(aPdfWithWords(), 'pdf', planted)).toEqual([]);
  });

  it('and says where: the page, or what the file calls it', async () => {
    const finder = finderOf([
      { text: planted.page, of: 'page' },
      { text: planted.alternative, of: 'alternative' },
    ]);
    const found = valueOf(await searchFile(aPdfWithWords(), 'pdf', finder));
    expect(found.map(({ what, place: { kind, at } }) => [what, kind, at])).toEqual([
      ['page', 'page', '1'],
      ['alternative', 'string', 'Alt'],
    ]);
  });

  it('over the break between two pages, whatever stands at their heads and feet', async () => {
    const page = (number: number, text: string, y: number) => ({
      draws: [words('Borough of Hazel', 800), words(text, y), words(`Page ${number} of 2`, 30)].join('\n'),
    });
    const bytes = aPdf({
      pages: [page(1, 'The tender of Ashgrove was the', 60), page(2, 'lowest of the seven received', 760)],
    });
    const finder = finderOf([
      { text: 'The tender of Ashgrove was the lowest of the seven received', of: 'over' },
      { text: 'The tender of Ashgrove was the highest', of: 'other' },
    ]);
    const found = valueOf(await searchFile(bytes, 'pdf', finder));
    expect(found.map(({ what, place: { kind, at } }) => [what, kind, at])).toEqual([['over', 'page', '1']]);
  });

  it('and isn’t called clean where it can’t be read', async () => {
    const finder = finderOf([{ text: 'Aldergate', of: 0 }]);
    expect(await searchFile(Buffer.from('%PDF-1.7 and no more'), 'pdf', finder)).toMatchObject({
      ok: false,
      error: { code: 'unsearchable' },
    });
  });

  it.skipIf(!has('pdftotext') || !has('qpdf'))('for all that pdftotext and qpdf find in it', async () => {
    const bytes = aPdfWithWords('once');
    const looked = lookAt(bytes);
    const theirs = `${looked.pages.join('\n')}\n${looked.streams()}`;
    const ours = (await placesIn(bytes, 'pdf')).map(({ text }) => text).join('\n');
    const theirWords = Object.values(planted).filter((word) => theirs.includes(word));
    expect(theirWords.length).toBeGreaterThan(15);
    expect(theirWords.filter((word) => !ours.includes(word))).toEqual([]);
  });
});

describe('a workbook is searched', () => {
  it('in hidden rows, columns and sheets, comments, names, headings of pages and what it says of itself', async () => {
    const words = {
      cell: 'Aldergate',
      rich: 'Birchfield',
      hiddenRow: 'Cedarholme',
      hiddenColumn: 'Damsonley',
      hiddenSheet: 'Elderwick',
      sheetName: 'Fennelby',
      comment: 'Gorsedene',
      definedName: 'Hazelmere',
      header: 'Ivybridge',
      creator: 'Junipery',
      keywords: 'Kelpstone',
      formula: 'Larchmont',
      link: 'Maplehurst',
    };
    const workbook = new ExcelJS.Workbook();
    workbook.creator = words.creator;
    workbook.keywords = words.keywords;
    const sheet = workbook.addWorksheet('One', { headerFooter: { oddHeader: `&L${words.header}` } });
    sheet.getCell('A1').value = words.cell;
    sheet.getCell('A2').value = {
      richText: [{ text: words.rich.slice(0, 4), font: { bold: true } }, { text: words.rich.slice(4) }],
    };
    sheet.getCell('A3').value = words.hiddenRow;
    sheet.getRow(3).hidden = true;
    sheet.getCell('D1').value = words.hiddenColumn;
    sheet.getColumn(4).hidden = true;
    sheet.getCell('A4').note = words.comment;
    sheet.getCell('A5').value = { formula: `"${words.formula}"`, result: 'x' };
    sheet.getCell('A6').value = { text: 'a link', hyperlink: `https://example.org/${words.link}` };
    workbook.definedNames.add('One!$A$1', words.definedName);
    workbook.addWorksheet(words.sheetName, { state: 'veryHidden' }).getCell('A1').value = words.hiddenSheet;
    expect(await missing(new Uint8Array(await workbook.xlsx.writeBuffer()), 'xlsx', words)).toEqual([]);
  });
});

describe('a Word document is searched', () => {
  it('in runs that split a word, what is hidden or deleted, comments, what it says of itself, and files inside it', async () => {
    const words = {
      split: 'Aldergate',
      hidden: 'Birchfield',
      deleted: 'Cedarholme',
      comment: 'Damsonley',
      author: 'Elderwick',
      alternative: 'Fennelby',
      inside: 'Gorsedene',
      escaped: 'Hazel & Mere',
      custom: 'Ivybridge',
    };
    const run = (text: string, look = '') => `<w:r><w:rPr>${look}</w:rPr><w:t>${text}</w:t></w:r>`;
    const parts = {
      'word/document.xml': `<w:document><w:p>${run('Alder')}${run('gate', '<w:b/>')}</w:p><w:p>${run(words.hidden, '<w:vanish/>')}<w:del w:author="${words.author}"><w:r><w:delText>${words.deleted}</w:delText></w:r></w:del></w:p><w:p>${run('Hazel &amp; Mere')}<wp:docPr descr="${words.alternative}"/></w:p></w:document>`,
      'word/comments.xml': `<w:comments><w:p>${run(words.comment)}</w:p></w:comments>`,
      'docProps/custom.xml': `<Properties><vt:lpwstr>${words.custom}</vt:lpwstr></Properties>`,
    };
    const inside = zipSync({ 'xl/sharedStrings.xml': strToU8(`<si><t>${words.inside}</t></si>`) });
    const bytes = zipSync({
      ...Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])),
      'word/embeddings/one.xlsx': inside,
    });
    expect(await missing(bytes, 'docx', words)).toEqual([]);
  });
});

it('tables in a zip are searched, in letters of any script and by what each is called', async () => {
  const words = { name: 'Aldergate', cell: 'Llŷn', quoted: 'The “Cŵn” of "Ŵyr", in full' };
  const zip = zipSync({ 'Aldergate.csv': strToU8('Place,Says\r\nLlŷn,"The “Cŵn” of ""Ŵyr"", in full"\r\n') });
  expect(await missing(zip, 'csv', words)).toEqual([]);
  // What begins as markup does is none.
  const less = { between: 'Birchfield and Coldwater' };
  const signs = zipSync({ 'Sizes.csv': strToU8('\uFEFF<5 at Birchfield and Coldwater,>9\r\n1,2\r\n') });
  expect(await missing(signs, 'csv', less)).toEqual([]);
});
