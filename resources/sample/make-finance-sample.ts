// The sample finance workbook, written as finance groups write them: a title, headings over two rows, sections with totals, notes, and a
// second sheet of counts. The figures are those of a network of councils; the words are ours. `npm run sample` makes it again.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { unzipSync, zipSync } from 'fflate';

type Row = readonly (string | number | null)[];

const budget: readonly Row[] = [
  ['Membership fees', null, null, null, null, null],
  ['Full members', 211_500, 0, 207_000, 211_500, null],
  ['Associate members', 17_600, 0, 16_800, 16_800, 'One associate left in the spring'],
  ['Affiliates', 12_250, 0, 12_250, 12_250, null],
  ['Total membership fees', 241_350, 0, 236_050, 240_550, null],
  ['Policy projects', null, null, null, null, null],
  ['Policy Labs', 60_000, 0, 38_000, 80_000, 'Labs may be granted £20,000 from this year on'],
  ['Policy Prototypes', 15_000, 0, 6_000, 10_000, 'Two prototypes began late'],
  ['Total policy projects', 75_000, 0, 44_000, 90_000, null],
  ['Running costs', null, null, null, null, null],
  ['Staff', 96_000, 0, 32_150.75, 96_450, null],
  ['Annual conference', 18_500, 1_500, 4_210.4, 19_800, null],
  ['Website and translation', 9_000, -1_500, '(240)', 7_500, 'A refund for last year'],
  ['Total running costs', 123_500, 0, 36_121.15, 123_750, null],
];

const counts: readonly Row[] = [
  ['Full members', 45, 47],
  ['Associate members', 23, 22],
  ['Affiliates', 49, 49],
];

function writeBudget(book: ExcelJS.Workbook) {
  const sheet = book.addWorksheet('Budget');
  sheet.getCell('A1').value = 'Network of councils: budget monitoring';
  sheet.getCell('A1').font = { bold: true, size: 14 };
  sheet.getCell('A2').value = 'Position at 31 July 2024';
  sheet.getCell('A4').value = 'Budget heading';
  sheet.mergeCells('A4:A5');
  sheet.getCell('B4').value = '2024/25';
  sheet.mergeCells('B4:E4');
  ['Budget £', 'Virement £', 'Actual to date £', 'Forecast £'].forEach((words, place) => {
    sheet.getCell(5, place + 2).value = words;
  });
  sheet.getCell('F5').value = 'Reason for variance';
  for (const row of [4, 5]) sheet.getRow(row).font = { bold: true };
  budget.forEach((values, place) => {
    values.forEach((value, column) => {
      const cell = sheet.getCell(6 + place, column + 1);
      if (value !== null) cell.value = value;
      if (typeof value === 'number') cell.numFmt = '#,##0.00';
    });
    if (values[1] === null || String(values[0]).startsWith('Total'))
      sheet.getRow(6 + place).font = { bold: true };
  });
  sheet.getCell(6 + budget.length + 1, 1).value = 'Figures are before audit. Fees are shown net.';
  sheet.getColumn(1).width = 30;
  for (let column = 2; column <= 5; column += 1) sheet.getColumn(column).width = 16;
  sheet.getColumn(6).width = 44;
}

function writeCounts(book: ExcelJS.Workbook) {
  const sheet = book.addWorksheet('Membership');
  sheet.addRow(['Measure', 'July 2023', 'July 2024 (provisional)']);
  sheet.getRow(1).font = { bold: true };
  for (const row of counts) sheet.addRow([...row]);
  sheet.getColumn(1).width = 30;
}

/** The same text gives the same bytes: the timestamps in workbooks are set to their own day. */
function withoutTimes(xlsx: Uint8Array): Uint8Array {
  const entries = Object.entries(unzipSync(xlsx)).map(
    ([name, bytes]): [string, [Uint8Array, { mtime: Date }]] => [
      name,
      [bytes, { mtime: new Date(2024, 6, 31) }],
    ],
  );
  return zipSync(Object.fromEntries(entries));
}

export async function makeFinanceSample(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book.creator = 'Minutebook';
  book.created = new Date('2024-07-31T00:00:00Z');
  book.modified = book.created;
  writeBudget(book);
  writeCounts(book);
  return withoutTimes(new Uint8Array(await book.xlsx.writeBuffer()));
}

export const financeSamplePath = join(import.meta.dirname, 'finance-2024-07.xlsx');

if (process.argv[1] === import.meta.filename) {
  writeFileSync(financeSamplePath, await makeFinanceSample());
  console.log(`${financeSamplePath}: ${readFileSync(financeSamplePath).length} bytes`);
}
