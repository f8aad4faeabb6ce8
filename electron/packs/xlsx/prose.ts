// Text above and below a table: each line a cell across the sheet, sized to fit, since Excel doesn't size such cells itself.

import type ExcelJS from 'exceljs';
import {
  chartInEach,
  wordsOf,
  wordsOfRuns,
  type Block,
  type Paragraph,
  type Run,
  type Table,
} from '../../../shared/packs/pack-document.ts';
import { heightOf, linesIn, rowsOfText } from './fit-text.ts';
import { fontName, writeText } from './write-text.ts';

export interface ProseLine {
  readonly text: string;
  readonly bold: boolean;
}

/** Which columns text stretches across, and their width together. */
export interface Across {
  readonly from: number;
  readonly to: number;
  readonly width: number;
  /** The same in points. */
  readonly points: number;
}

/** "Measures: 4 on track; 2 at risk", a line for each column. */
function stripLines({ columns, rows }: Table): ProseLine[] {
  return rows.flatMap((row) =>
    row.kind === 'group'
      ? []
      : row.cells.flatMap((cell, index) => {
          const words = wordsOf(cell).replaceAll('\n', '; ');
          return words === '' ? [] : [{ text: `${columns[index]?.heading ?? ''}: ${words}`, bold: false }];
        }),
  );
}

/** A line each. */
function inEachLanguage({ runs, beside }: Paragraph): (readonly Run[])[] {
  return beside === undefined ? [runs] : [runs, beside];
}

/** What is said of a picture is left out with it. */
export function linesOf(block: Block): ProseLine[] {
  switch (block.kind) {
    case 'heading':
      return [{ text: block.text, bold: true }];
    case 'paragraph':
      return block.ofPictures === true
        ? []
        : inEachLanguage(block).map((runs) => ({ text: wordsOfRuns(runs), bold: false }));
    case 'list':
      return block.items.flatMap((item) => {
        const { level = 0, number, numberBeside = number, goesOn } = item;
        return inEachLanguage(item).map((runs, language) => {
          const own = language === 0 ? number : numberBeside;
          const label = goesOn === true ? '' : own === undefined ? '•' : `${own}.`;
          return { text: `${'  '.repeat(level)}${label} ${wordsOfRuns(runs)}`, bold: false };
        });
      });
    case 'picture':
      return block.alternative === '' ? [] : [{ text: block.alternative, bold: false }];
    case 'charts':
      return block.charts
        .filter(({ noteOfPicture }) => noteOfPicture !== true)
        .flatMap(chartInEach)
        .map(({ title, note }) => ({ text: `${title}: ${note}`, bold: false }));
    case 'table':
      return block.strip === true ? stripLines(block) : [];
  }
}

/** A heading keeps nothing to itself: one that nothing follows, its pictures being left out, goes with them. */
export function proseOf(blocks: readonly Block[]): ProseLine[] {
  return blocks
    .flatMap(linesOf)
    .filter(({ bold, text }, index, all) => text !== '' && !(bold && index === all.length - 1));
}

const lineSize = ({ bold }: ProseLine) => (bold ? 12 : 11);

/** Points. */
export function heightOfProse(lines: readonly ProseLine[], { width }: Across): number {
  return lines.reduce((sum, line) => {
    const size = lineSize(line);
    return sum + (line.bold ? heightOf(1) : 0) + heightOf(linesIn(line.text, { width, size }), size);
  }, 0);
}

/** The row after what was written. A long text runs on in the row below. */
export function writeProse(
  sheet: ExcelJS.Worksheet,
  lines: readonly ProseLine[],
  first: number,
  { from, to, width }: Across,
): number {
  let row = first;
  for (const line of lines) {
    const size = lineSize(line);
    if (line.bold) row += 1;
    for (const piece of rowsOfText(line.text, { width, size })) {
      if (to > from) sheet.mergeCells(row, from, row, to);
      const cell = sheet.getCell(row, from);
      writeText(cell, piece);
      cell.font = { name: fontName, size, bold: line.bold };
      cell.alignment = { wrapText: true, vertical: 'top' };
      sheet.getRow(row).height = heightOf(linesIn(piece, { width, size }), size);
      row += 1;
    }
  }
  return row;
}
