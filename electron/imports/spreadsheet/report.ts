// What was not imported, as a workbook: each cell with what it says and the reason beside it, to be mended and sent again.

import ExcelJS from 'exceljs';
import { fail, succeed, type Result } from '../../../shared/kernel/result.ts';
import type { FiguresPlan, PlannedLine } from './preview/plan.ts';

const columns = [
  { header: 'Sheet', width: 18 },
  { header: 'Cell', width: 8 },
  { header: 'Row', width: 36 },
  { header: 'Column', width: 28 },
  { header: 'What it says', width: 18 },
  { header: 'In the register', width: 18 },
  { header: 'Why it was not imported', width: 70 },
];

function reasonOf({ status, reason }: PlannedLine): string {
  if (reason !== '') return reason;
  return status === 'new' || status === 'changed' ? 'It was left out by hand.' : status;
}

/** A cell of text stays text, also when it begins like a formula. */
function rowOf(line: PlannedLine): string[] {
  const { sheet, cell, label, heading, shown, before } = line;
  return [sheet, cell, label, heading, shown, before, reasonOf(line)];
}

/** Failure: `unwritable`. */
export async function writeReport(
  path: string,
  { file, remarks }: FiguresPlan,
  lines: readonly PlannedLine[],
): Promise<Result<undefined>> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Not imported', { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = columns.map((column) => ({
    ...column,
    style: { alignment: { wrapText: true, vertical: 'top' } },
  }));
  sheet.getRow(1).font = { bold: true };
  for (const line of lines) sheet.addRow(rowOf(line));
  const noticed = book.addWorksheet('Noticed');
  noticed.columns = [
    { header: `Noticed in ${file}`, width: 110, style: { alignment: { wrapText: true, vertical: 'top' } } },
  ];
  noticed.getRow(1).font = { bold: true };
  for (const remark of remarks) noticed.addRow([remark]);
  try {
    await book.xlsx.writeFile(path);
    return succeed(undefined);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return fail(
      'unwritable',
      `The report can't be written to ${path}: ${why}. If it is open, close it and try again.`,
      { file: path },
    );
  }
}
