// How a sheet prints: A4 landscape, whose it is and when at the head of each page, and type that can be read.

import { isolated } from '../../../shared/language/isolate.ts';
import type ExcelJS from 'exceljs';
import { textIn } from '../../../shared/language/speak.ts';
import type { PackDocument } from '../../../shared/packs/pack-document.ts';
import { withoutMiddle } from './fit-text.ts';

/** Excel's number for A4; exceljs has its paper names only as types. */
const a4: object = { paperSize: 9 };

/** Inches. */
const sideMargin = 0.6;
const endMargin = 0.75;

/** The width of A4 landscape between the margins, in points. */
const printable = 842 - 2 * sideMargin * 72;

/** Per cent: below this, type of 11 points can't be read. */
const leastScale = 70;

/** Per cent: a sheet that takes several pages across has no reason to be small. */
const scaleAcross = 80;

/** Of the 255 that Excel takes for a head with all its codes, and as many as leave the sheet's name its place. */
const longestHead = 110;

/** In a head or foot an ampersand begins a code. */
function escaped(words: string): string {
  return words.replaceAll('&', '&&');
}

/** The typeface stands between the size and the words, so that a figure they begin with is none of the size. */
function small(words: string): string {
  return `&9&"Calibri,Regular"${words}`;
}

/** The longest beginning and end of the words that still fit once their ampersands are doubled. */
function fitted(words: string): string {
  const line = words.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
  for (let most = longestHead; ; most -= 1) {
    const made = escaped(withoutMiddle(line, most));
    if (made.length <= longestHead || most <= 1) return made;
  }
}

/** `marking`: at the foot of each page. */
export function addSheet(
  workbook: ExcelJS.Workbook,
  document: Pick<PackDocument, 'runningHead' | 'language'>,
  name: string,
  marking?: string,
): ExcelJS.Worksheet {
  const sheet = workbook.addWorksheet(name, { pageSetup: { ...a4, orientation: 'landscape' } });
  sheet.pageSetup.margins = {
    left: sideMargin,
    right: sideMargin,
    top: endMargin,
    bottom: endMargin,
    header: 0.35,
    footer: 0.35,
  };
  const { whose, what } = document.runningHead;
  sheet.headerFooter.oddHeader = `&L${small(
    fitted(
      [whose, what]
        .filter((words) => words !== '')
        .map(isolated)
        .join(' · '),
    ),
  )}&R${small('&A')}`;
  const page = textIn(document.language)('pack.page-of', { page: '\u0001', count: '\u0002' });
  const kept = marking === undefined ? '' : `&L${small(fitted(marking))}`;
  sheet.headerFooter.oddFooter = `${kept}&R${small(escaped(page).replace('\u0001', '&P').replace('\u0002', '&N'))}`;
  return sheet;
}

/** The width of a column in points, as Excel reckons it in Calibri 11. */
export function pointsOf(width: number): number {
  return (width * 7 + 5) * 0.75;
}

/** The width of columns together, in points. */
export function pointsAcross(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + pointsOf(width), 0);
}

/** Whether columns of these widths fit a page across at a size that can be read. */
export function fitsAcross(widths: readonly number[]): boolean {
  return pointsAcross(widths) * (leastScale / 100) <= printable;
}

/** What fits the first page of a sheet that takes several across, in points. */
export const firstPage = printable / (scaleAcross / 100);

/** One page across where that can be read; else as many as it takes. */
export function setScale(sheet: ExcelJS.Worksheet, widths: readonly number[]): void {
  if (fitsAcross(widths)) {
    Object.assign(sheet.pageSetup, { fitToPage: true, fitToWidth: 1, fitToHeight: 0 });
  } else {
    Object.assign(sheet.pageSetup, { fitToPage: false, scale: scaleAcross, pageOrder: 'overThenDown' });
  }
}

/** Rows: printers differ in where a page ends. */
const spare = 3;

/** Points: the height of a row that nobody has set. */
export const plainRow = 15;

/** The first row from `row` on where so many points below it stand on one page. The row `headings` prints on each page again. */
export function rowWithRoom(
  sheet: ExcelJS.Worksheet,
  widths: readonly number[],
  headings: number,
  row: number,
  points: number,
): number {
  const scale = fitsAcross(widths) ? Math.min(1, printable / pointsAcross(widths)) : scaleAcross / 100;
  const page = (595 - 2 * endMargin * 72) / scale;
  const heightAt = (each: number) => sheet.findRow(each)?.height ?? plainRow;
  let used = 0;
  for (let each = 1; each < row; each += 1) {
    used += heightAt(each);
    if (used > page) used = heightAt(headings) + heightAt(each);
  }
  return used + points <= page ? row : row + Math.floor((page - used) / plainRow) + spare;
}
