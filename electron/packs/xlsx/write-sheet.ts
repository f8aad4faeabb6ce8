// One sheet: its title, a table whose headings and names stay in view, and its text. What is short enough to stay in view with the
// headings stands above the table, the rest below.

import type ExcelJS from 'exceljs';
import { textIn, type Text } from '../../../shared/language/speak.ts';
import { colours } from '../../../shared/look/tokens.ts';
import type { PackDocument } from '../../../shared/packs/pack-document.ts';
import { heightOf, linesIn, rowsOfText } from './fit-text.ts';
import { dayFormat, serialOf } from './days.ts';
import { writeBars, type WrittenBars } from './charts/bar-rows.ts';
import type { PlacedChart } from './charts/drawing-xml.ts';
import { outlineOf, type Outline } from './outline.ts';
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
import { chartsOf, type Charting } from './charts/sheet-charts.ts';
import { gridOf, type SheetCell, type SheetGrid } from './table-cells.ts';
import { rowsToWrite, widthsOf, writeTable } from './write-table.ts';
import { argb, fontName, linkFont, writeText } from './write-text.ts';
import { writeTotals, type WrittenTotals } from './write-totals.ts';

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
  readonly sections: ReadonlyMap<string, Place>;
  /** Undefined where it has none. */
  readonly table: SheetGrid | undefined;
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

function writeTitle(writing: Writing, { title, marking }: SheetPlan): number {
  const under = writeLarge(writing, title, { size: 16, least: 24 }, 1);
  return marking === undefined ? under : writeLarge(writing, marking, { size: 11, least: 15 }, under);
}

/** In bold across the sheet, from that row on. Answers with the row below. */
function writeLarge(
  { sheet, across }: Writing,
  words: string,
  { size, least }: { readonly size: number; readonly least: number },
  first: number,
): number {
  const room = { width: across.width, size };
  const pieces = rowsOfText(words, room, 12);
  const one = pieces.length === 1 && linesIn(words, room) === 1;
  pieces.forEach((piece, index) => {
    const row = first + index;
    if (!one && across.to > across.from) sheet.mergeCells(row, across.from, row, across.to);
    const cell = sheet.getCell(row, across.from);
    writeText(cell, piece);
    cell.font = { name: fontName, size, bold: true };
    cell.alignment = { vertical: 'top', wrapText: !one };
    sheet.getRow(row).height = one ? least : heightOf(linesIn(piece, room), size);
  });
  return first + pieces.length;
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

type Place = Omit<SheetLink, 'from'>;

/** A sheet of text alone. */
function writeTextSheet(workbook: ExcelJS.Workbook, document: PackDocument, plan: SheetPlan): WrittenSheet {
  const sheet = addSheet(workbook, document, plan.name, plan.marking);
  const across = acrossOf([], 0);
  sheet.getColumn(1).width = across.width;
  setScale(sheet, [across.width]);
  const first = writeTitle({ sheet, across }, plan);
  const row = writeProse(sheet, proseOf([...plan.before, ...plan.after]), first, across);
  const sections = new Map<string, Place>();
  if (plan.section !== undefined) sections.set(plan.section, { sheet: plan.name, cell: 'A1' });
  return { links: [], leads: [], texts: `A1:A${row}`, sections, table: undefined, charts: [] };
}

/** Where each section begins that a sheet tells of. `starts`: the row that each row of its table begins in. */
function sectionsOf(
  { name, section, sections = [] }: SheetPlan,
  starts: readonly number[],
): Map<string, Place> {
  const places = new Map<string, Place>();
  if (section !== undefined) places.set(section, { sheet: name, cell: 'A1' });
  sections.forEach((each, index) => {
    const row = starts[index];
    if (row !== undefined && !places.has(each)) places.set(each, { sheet: name, cell: `A${row}` });
  });
  return places;
}

/** The row of each, when the first stands in the row `first`. */
function startsOf(written: readonly (readonly unknown[])[], first: number): number[] {
  let next = first;
  return written.map(({ length }) => {
    next += length;
    return next - length;
  });
}

/** The charts under everything else, with the days that they stand over. */
function writeCharts(
  { sheet, across }: Writing,
  table: Omit<Charting, 'sheet' | 'days' | 'letterOf'>,
  headings: number,
  last: number,
  t: Text,
): PlacedChart[] {
  const { grid, widths } = table;
  const trends = table.table.rows.some(({ trend }) => trend !== undefined);
  const days = last + 1;
  const row =
    trends && grid.columns.some(({ series }) => series?.on != null)
      ? writeDays(sheet, table, days, t) + 1
      : last;
  const charting = {
    ...table,
    sheet: sheet.name,
    days,
    letterOf: (column: number) => sheet.getColumn(column + 1).letter,
  };
  const room = {
    column: across.from - 1,
    width: fitsAcross(widths) ? Math.max(across.points, pointsAcross(widths)) : across.points,
    row,
    rowFor: (from: number, points: number) => rowWithRoom(sheet, widths, headings, from, points),
  };
  return chartsOf(charting, room, t);
}

export function writeSheet(
  workbook: ExcelJS.Workbook,
  document: PackDocument,
  plan: SheetPlan,
  name: string,
): WrittenSheet {
  if (plan.table === undefined || plan.table.rows.length === 0)
    return writeTextSheet(workbook, document, plan);
  const t = textIn(document.language);
  const sheet = addSheet(workbook, document, plan.name, plan.marking);
  const outline = outlineOf(plan.table, t);
  const { table, totals } = outline;
  const outside = totals.map(({ row }) => row);
  const grid = gridOf(table, outside, t);
  const widths = widthsOf(grid);
  widths.forEach((width, index) => (sheet.getColumn(index + 1).width = width));
  setScale(sheet, widths);
  const across = acrossOf(widths, grid.frozen);
  const writing = { sheet, across };

  const before = proseOf(plan.before);
  const short = heightOfProse(before, across) <= mostAbove;
  const top = writeTitle(writing, plan);
  const link = short ? undefined : writeLink(writing, top, t('pack.text-below'));
  const gap = short ? writeProse(sheet, before, top, across) : top + 1;
  sheet.getRow(gap).height = gapAbove;

  const headings = gap + 1;
  const written = rowsToWrite(grid, widths, t);
  const starts = startsOf(written, headings + 1);
  const rows = written.flat();
  const last = headings + rows.length;
  writeTable(sheet, { columns: grid.columns, rows }, widths, headings, name);
  freeze(sheet, headings, grid.frozen);

  const summed = writeTotals(sheet, { grid, outline, table: name, widths }, last + 2, t);
  const rowOf = (row: number) => starts[row] ?? headings;
  const bars = writeBarsOf(sheet, outline, grid, { rowOf, summed }, t);
  const below = bars.next > last + 2 ? bars.next + 1 : bars.next;
  const text = [...(short ? [] : before), ...proseOf(plan.after)];
  const end = writeProse(sheet, text, below, across);
  const charts = writeCharts(writing, { grid, table, rowOf, widths, bars: bars.written }, headings, end, t);
  const corner = sheet.getCell(end, Math.max(across.to, grid.columns.length)).address;
  return {
    links: link === undefined ? [] : [{ from: link, sheet: plan.name, cell: `A${below}` }],
    leads: leadsOf(sheet, rows, headings),
    texts: `A1:${corner}`,
    sections: sectionsOf(plan, starts),
    table: grid,
    charts,
  };
}

/** What the chart of a budget is drawn from, an empty row under what stands above. */
function writeBarsOf(
  sheet: ExcelJS.Worksheet,
  { table, totals }: Outline,
  grid: SheetGrid,
  { rowOf, summed }: { readonly rowOf: (row: number) => number; readonly summed: WrittenTotals },
  t: Text,
): { readonly written?: WrittenBars; readonly next: number } {
  const { bars = [] } = table.chart ?? {};
  if (bars.length === 0) return { next: summed.next };
  const places = new Map<number | undefined, number>();
  table.rows.forEach(({ at }, index) => places.set(at, rowOf(index)));
  totals.forEach(({ row }, index) => places.set(row.at, summed.rowOf(index) ?? 0));
  return writeBars(sheet, { grid, bars, rowOf: (place) => places.get(place) }, summed.next + 1, t);
}

/** Which day each column of figures is of, for the charts below: by a day they stand as far apart as the days do. */
function writeDays(
  sheet: ExcelJS.Worksheet,
  { grid, widths }: Pick<Charting, 'grid' | 'widths'>,
  row: number,
  t: Text,
): number {
  const look = { name: fontName, size: 9, color: argb(colours.quiet) };
  const words = t('pack.last-days');
  const head = sheet.getCell(row, 1);
  writeText(head, words);
  head.font = look;
  head.alignment = { wrapText: true, vertical: 'top' };
  sheet.getRow(row).height = heightOf(linesIn(words, { width: widths[0] ?? usualWidth, size: 9 }), 9);
  grid.columns.forEach(({ series }, index) => {
    if (series?.on == null) return;
    const cell = sheet.getCell(row, index + 1);
    cell.value = serialOf(series.on);
    cell.numFmt = dayFormat;
    cell.font = look;
    cell.alignment = { horizontal: 'right', vertical: 'top' };
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
