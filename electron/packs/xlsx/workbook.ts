// What every workbook of ours begins with and ends in: whose it is, of which day, and the package that Excel opens.

import ExcelJS from 'exceljs';
import { startOfDay } from '../../../shared/kernel/days.ts';
import type { Language } from '../../../shared/language/language.ts';
import { finishPackage, type PackageTouches } from './package.ts';
import type { SheetGrid } from './table-cells.ts';

const maker = 'Minutebook';

export interface NamedTable {
  /** Of its sheet: no two are the same, whatever their case. */
  readonly name: string;
  readonly grid: Pick<SheetGrid, 'columns' | 'rows'>;
}

export interface RenderedWorkbook {
  readonly bytes: Buffer;
  readonly sheets: number;
  /** As they are in its sheets; undefined of what isn't made to be read by programs. */
  readonly tables?: readonly NamedTable[];
}

interface Begun {
  readonly title: string;
  readonly subject?: string;
  /** The only date in it. */
  readonly day: string;
  readonly language: Language;
}

export function newWorkbook({ day, language, ...named }: Begun): ExcelJS.Workbook {
  const created = new Date(startOfDay(day, 'UTC'));
  return Object.assign(new ExcelJS.Workbook(), {
    ...named,
    creator: maker,
    lastModifiedBy: maker,
    created,
    modified: created,
    language: language === 'en' ? 'en-GB' : language,
  });
}

export async function finished(
  workbook: ExcelJS.Workbook,
  touches: Omit<PackageTouches, 'maker'>,
): Promise<RenderedWorkbook> {
  // Nothing in it is compressed yet: that is done once, when it is finished.
  const unfinished = Buffer.from(await workbook.xlsx.writeBuffer({ zip: { compression: 'STORE' } }));
  return { bytes: finishPackage(unfinished, { maker, ...touches }), sheets: workbook.worksheets.length };
}
