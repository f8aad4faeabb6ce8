// What wasn't imported, as a workbook: each cell with what it says and the reason beside it, to be corrected and sent again. In the
// caller's language.

import ExcelJS from 'exceljs';
import { fail, succeed, type Result } from '../../../shared/kernel/result.ts';
import type { Language } from '../../../shared/language/language.ts';
import { say } from '../../../shared/language/say.ts';
import { speakerIn, textIn, type Speak } from '../../../shared/language/speak.ts';
import type { FiguresPlan, PlannedLine } from './preview/plan.ts';
import { writeWhole } from '../../whole-file.ts';
import { whyOf } from '../../why.ts';

const columns = [
  { header: 'sheet.report-sheet', width: 18 },
  { header: 'sheet.cell', width: 8 },
  { header: 'sheet.report-row', width: 36 },
  { header: 'sheet.column', width: 28 },
  { header: 'sheet.report-says', width: 18 },
  { header: 'sheet.before', width: 18 },
  { header: 'sheet.report-why', width: 70 },
] as const;

const leftOut = say('sheet.left-out');

/** A cell of text stays text, even when it begins like a formula. */
function rowOf(speak: Speak, line: PlannedLine): string[] {
  const { sheet, cell, label, heading, shown, before, reason } = line;
  return [sheet, cell, label, heading, speak(shown), before, speak(reason ?? leftOut)];
}

export interface Report {
  readonly plan: FiguresPlan;
  readonly left: readonly PlannedLine[];
  readonly language: Language;
}

/** Failure: `unwritable`. */
export async function writeReport(
  path: string,
  { plan: { file, remarks }, left, language }: Report,
): Promise<Result<undefined>> {
  const speak = speakerIn(language);
  const t = textIn(language);
  const style = { alignment: { wrapText: true, vertical: 'top' } } as const;
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet(t('sheet.report'), { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = columns.map(({ header, width }) => ({ header: t(header), width, style }));
  sheet.getRow(1).font = { bold: true };
  for (const line of left) sheet.addRow(rowOf(speak, line));
  const noticed = book.addWorksheet(t('sheet.remarks'));
  noticed.columns = [{ header: t('sheet.report-noticed', { file }), width: 110, style }];
  noticed.getRow(1).font = { bold: true };
  for (const remark of remarks) noticed.addRow([speak(remark)]);
  try {
    writeWhole(path, new Uint8Array(await book.xlsx.writeBuffer()));
    return succeed(undefined);
  } catch (error) {
    const why = whyOf(error);
    return fail('unwritable', say('sheet.report-unwritable', { path, why }), { file: path });
  }
}
