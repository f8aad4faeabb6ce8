// Text and links in cells.

import type ExcelJS from 'exceljs';
import { colours } from '../../../shared/look/tokens.ts';

export const fontName = 'Calibri';

export function argb(colour: string): { argb: string } {
  return { argb: `FF${colour.slice(1)}` };
}

/** Text is text, even when it begins like a formula, and stays text when re-entered by hand. */
export function writeText(cell: ExcelJS.Cell, words: string): void {
  cell.value = words;
  if (/^[=+\-@\t\r]/u.test(words)) cell.numFmt = '@';
}

/** What a link looks like; where it leads is written into the finished package. */
export const linkFont: Partial<ExcelJS.Font> = {
  name: fontName,
  size: 11,
  underline: true,
  color: argb(colours.accent),
};
