// One sheet: its title, a table whose headings and names stay in view, and its text. What is short enough to stay in view with the
// headings stands above the table, the rest below.

import type ExcelJS from 'exceljs';
import { textIn, type Text } from '../../../shared/language/speak.ts';
import { colours } from '../../../shared/look/tokens.ts';
import type { PackDocument } from '../../../shared/packs/pack-document.ts';
import { heightOf, linesIn, rowsOfText } from './fit-text.ts';
import type { PlacedChart } from './drawing-xml.ts';
import { outlineOf } from './outline.ts';
import type { SheetLink } from './package.ts';
import {
  addSheet,
  firstPage,
  fitsAcross,
  pointsAcross,
  pointsOf,
  rowWithRoom,
  setScale,
} from './page-setup.ts';
import { heightOfProse, proseOf, writeProse, type Across } from './prose.ts';
import type { SheetPlan } from './planned-sheet.ts';
import { chartsOf, serialOf } from './sheet-charts.ts';
import { gridOf, type SheetCell, type SheetGrid } from './table-cells.ts';
import { rowsToWrite, widthsOf, writeTable } from './write-table.ts';
import { argb, fontName, linkFont, writeText } from './write-text.ts';
import { writeTotals } from './write-totals.ts';

/** A cell that leads to a section, wherever that turns out to be. */
export interface SectionLink {
  readonly from: string;
  readonly section: string;
}

export interface WrittenSheet {
  readonly links: readonly SheetLink[];
  readonly leads: readonly SectionLink[];
  readonly texts: string;
  /** Where each section begins that this sheet tells of. */
  readonly sections: ReadonlyMap<string, Omit<SheetLink, 'from'>>;
  readonly hasTable: boolean;
  readonly charts: readonly PlacedChart[];
}

/** Points: what may stay in view above a table's headings. */
const mostAbove = 64;

/** Points: an empty row keeps a table apart from what stands above it. */
const gapAbove = 8;

/** In units of a column's width. */
const proseWidth = 110;
const usualWidth = 9;

/** The columns that text stretches across: as wide as is good to read, and on one page. */
function acrossOf(widths: readonly number[], frozen: number): Across {
  if (widths.length === 0) return { from: 1, to: 1, width: proseWidth, points: pointsOf(proseWidth) };
  // On pages across, the columns that name the rows are printed again: text that began in them would be printed again in part.
  const whole = fitsAcross(widths);
  const from = whole ? 0 : frozen;
  const points = firstPage - widths.slice(0, from).reduce((sum, width) => sum + pointsOf(width), 0);
  let to = from;
  let width = 0;
  let used = 0;
  while (width < 80 || to < widths.length) {
    const next = widths[to] ?? usualWidth;
    if (to > from && (width + next > proseWidth || (!whole && used + pointsOf(next) > points))) break;
    width += next;
    used += pointsOf(next);
    to += 1;
  }
  return { from: from + 1, to, width, points: used };
}

interface Writing {
  readonly sheet: ExcelJS.Worksheet;
  readonly across: Across;
}

function writeTitle({ sheet, across }: Writing, title: string): number {
  const room = { width: across.width, size: 16 };
  const pieces = rowsOfText(title, room, 12);
  const one = pieces.length === 1 && linesIn(title, room) === 1;
  pieces.forEach((piece, index) => {
    const row = index + 1;
    if (!one && across.to > across.from) sheet.mergeCells(row, across.from, row, across.to);
    const cell = sheet.getCell(row, across.from);
    writeText(cell, piece);
    cell.font = { name: fontName, size: 16, bold: true };
    cell.alignment = { vertical: 'top', wrapText: !one };
    sheet.getRow(row).height = one ? 24 : heightOf(linesIn(piece, room), 16);
  });
  return pieces.length + 1;
}

function writeLink({ sheet }: Writing, row: number, words: string): string {
  const cell = sheet.getCell(row, 1);
  writeText(cell, words);
  cell.font = linkFont;
  return `A${row}`;
}

function leadsOf(
  sheet: ExcelJS.Worksheet,
  rows: readonly (readonly SheetCell[])[],
  top: number,
): SectionLink[] {
  return rows.flatMap((row, index) =>
    row.flatMap(({ section }, column) =>
      section === undefined ? [] : [{ from: sheet.getCell(top + 1 + index, column + 1).address, section }],
    ),
  );
}

const noGrid: SheetGrid = { columns: [], rows: [], outside: [], frozen: 0, starts: [] };

export function writeSheet(
  workbook: ExcelJS.Workbook,
  document: PackDocument,
  plan: SheetPlan,
  table: string,
): WrittenSheet {
  const t = textIn(document.language);
  const sheet = addSheet(workbook, document, plan.name);
  const outline =
    plan.table === undefined || plan.table.rows.length === 0 ? undefined : outlineOf(plan.table, t);
  const grid =
    outline === undefined
      ? noGrid
      : gridOf(
          outline.table,
          outline.totals.map(({ row }) => row),
          t,
        );
  const widths = widthsOf(grid);
  const across = acrossOf(widths, grid.frozen);
  const writing = { sheet, across };
  (widths.length === 0 ? [across.width] : widths).forEach((width, index) => {
    sheet.getColumn(index + 1).width = width;
  });
  setScale(sheet, widths.length === 0 ? [across.width] : widths);

  const links: SheetLink[] = [];
  const sections = new Map<string, Omit<SheetLink, 'from'>>();
  if (plan.section !== undefined) sections.set(plan.section, { sheet: plan.name, cell: 'A1' });
  let row = writeTitle(writing, plan.title);
  const before = proseOf(plan.before);
  const after = proseOf(plan.after);
  if (outline === undefined) {
    row = writeProse(sheet, [...before, ...after], row, across);
    return {
      links,
      leads: [],
      texts: `A1:${sheet.getCell(row, across.to).address}`,
      sections,
      hasTable: false,
      charts: [],
    };
  }

  const short = heightOfProse(before, across) <= mostAbove;
  const below = short ? after : [...before, ...after];
  let linked: string | undefined;
  if (short) row = writeProse(sheet, before, row, across);
  else {
    linked = writeLink(writing, row, t('pack.text-below'));
    row += 1;
  }
  sheet.getRow(row).height = gapAbove;
  row += 1;
  const written = rowsToWrite(grid, widths, t);
  const rows = written.flat();
  const headings = row;
  writeTable(sheet, { columns: grid.columns, rows }, widths, row, table);
  freeze(sheet, row, grid.frozen);
  let next = row + 1;
  const starts: number[] = [];
  written.forEach(({ length }, index) => {
    starts.push(next);
    const section = plan.sections?.[index];
    if (section !== undefined && !sections.has(section))
      sections.set(section, { sheet: plan.name, cell: `A${next}` });
    next += length;
  });
  const leads = leadsOf(sheet, rows, row);
  row += rows.length + 2;
  row = writeTotals(sheet, { grid, outline, table, widths }, row, t) + (outline.totals.length > 0 ? 1 : 0);
  if (linked !== undefined) links.push({ from: linked, sheet: plan.name, cell: `A${row}` });
  row = writeProse(sheet, below, row, across);
  const charting = {
    sheet: plan.name,
    grid,
    table: outline.table,
    rowOf: (each: number) => starts[each] ?? 0,
    last: next - 1,
    widths,
    letterOf: (column: number) => sheet.getColumn(column + 1).letter,
    days: row + 1,
  };
  if (outline.table.rows.some(({ trend }) => trend !== undefined))
    row = writeDays(sheet, grid, row + 1, t) + 1;
  const room = {
    column: across.from - 1,
    width: fitsAcross(widths) ? Math.max(across.points, pointsAcross(widths)) : across.points,
    row,
    rowFor: (from: number, points: number) => rowWithRoom(sheet, widths, headings, from, points),
  };
  const charts = chartsOf(charting, room, t);
  const last = sheet.getCell(row, Math.max(across.to, grid.columns.length)).address;
  return { links, leads, texts: `A1:${last}`, sections, hasTable: true, charts };
}

/** Which day each column of figures is of, for the charts below: by a day they stand as far apart as the days do. */
function writeDays(sheet: ExcelJS.Worksheet, { columns }: SheetGrid, row: number, t: Text): number {
  const look = { name: fontName, size: 9, color: argb(colours.quiet) };
  writeText(sheet.getCell(row, 1), t('pack.last-days'));
  sheet.getCell(row, 1).font = look;
  columns.forEach(({ series }, index) => {
    if (series === undefined) return;
    const cell = sheet.getCell(row, index + 1);
    cell.value = serialOf(series.on);
    cell.numFmt = 'd mmm yy';
    cell.font = look;
    cell.alignment = { horizontal: 'right' };
  });
  return row + 1;
}

/** The headings and the columns that name the rows stay in view, and print on every page. */
function freeze(sheet: ExcelJS.Worksheet, headings: number, frozen: number) {
  const corner = sheet.getCell(headings + 1, frozen + 1).address;
  sheet.views = [
    { state: 'frozen', xSplit: frozen, ySplit: headings, topLeftCell: corner, activeCell: corner },
  ];
  sheet.pageSetup.printTitlesRow = `${headings}:${headings}`;
  const { letter } = sheet.getColumn(frozen);
  sheet.pageSetup.printTitlesColumn = `A:${letter}`;
}
