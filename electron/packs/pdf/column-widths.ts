// How wide the columns of a table are: figures as wide as they need, text sharing the rest, type smaller when periods are many,
// and a table cut into several side by side when even that is not enough.

import { wordsOf, type Column, type Table } from '../../../shared/packs/pack-document.ts';
import { packType } from '../../../shared/look/tokens.ts';
import type { Glyphs, TextStyle } from './shaping/glyphs.ts';
import { widthOf } from './text-lines.ts';

export interface TablePlan {
  /** Which columns of the table are in this slice. */
  readonly columns: readonly number[];
  readonly widths: readonly number[];
  readonly size: number;
  readonly leading: number;
}

export const padding = 4;
const narrowestShare = 96;
const widestFixed = 92;
const sizes = [packType.table.size, 8.25, 7.5, 6.75] as const;

interface Measured {
  /** The longest word. */
  readonly least: number;
  /** The longest line, unbroken. */
  readonly whole: number;
}

function measure(glyphs: Glyphs, table: Table, column: number, size: number): Measured {
  const definition = table.columns[column];
  const plain: TextStyle = { font: 'regular', size, colour: '#000000' };
  const style: TextStyle = definition?.align === 'right' ? { ...plain, tabular: true } : plain;
  const bold: TextStyle = { ...plain, font: 'bold' };
  // A total is set in bold, and is wider than the figures it adds up.
  const boldStyle: TextStyle = { ...style, font: 'bold' };
  let least = 0;
  let whole = 0;
  const take = (words: string, look: TextStyle, extra = 0) => {
    const space = widthOf(glyphs, ' ', look);
    let line = extra - space;
    for (const word of words.split(' ')) {
      const width = (glyphs.shape(word, look).width * look.size) / 1000;
      line += space + width;
      least = Math.max(least, width + extra);
    }
    whole = Math.max(whole, line);
  };
  take(definition?.heading ?? '', bold);
  if (definition?.subheading !== undefined) take(definition.subheading, style);
  const seen = new Set<string>();
  for (const row of table.rows) {
    const cell = row.kind === 'row' ? row.cells[column] : undefined;
    if (cell === undefined) continue;
    const words = wordsOf(cell);
    const isBold = cell.paragraphs.some(({ runs }) => runs.some((run) => run.bold === true));
    const known = `${isBold ? 'bold' : ''} ${words}`;
    if (seen.has(known)) continue;
    seen.add(known);
    const status = cell.status === undefined ? 0 : size + 2;
    for (const line of words.split('\n')) take(line, isBold ? boldStyle : style, status);
  }
  return { least: least + 2 * padding, whole: whole + 2 * padding };
}

function isShared({ share }: Column): boolean {
  return share !== undefined;
}

export function planTable(glyphs: Glyphs, table: Table, available: number): TablePlan[] {
  for (const size of sizes) {
    const plan = planAt(glyphs, table, available, size);
    if (plan !== undefined) return [plan];
  }
  return sliced(glyphs, table, available, sizes[sizes.length - 1] ?? packType.table.size);
}

function leadingFor(size: number): number {
  return size * (packType.table.leading / packType.table.size);
}

interface Widths {
  readonly least: readonly number[];
  readonly wanted: readonly number[];
}

/**
 * What columns sized by their content need and would like. Text columns among them stay on one line where they can;
 * columns of figures of one kind are equally wide.
 */
function fixedWidths(table: Table, measured: readonly Measured[]): Widths {
  const unbroken = measured.map(({ whole, least }, column) =>
    table.columns[column]?.align === 'left'
      ? Math.min(Math.max(least, whole), Math.max(least, widestFixed))
      : least,
  );
  const wanted = measured.map(({ whole, least }) => Math.max(least, Math.min(whole, widestFixed)));
  const alike = (widths: readonly number[]) =>
    widths.map((width, column) => {
      const definition = table.columns[column];
      if (definition?.align !== 'right') return width;
      const group = widths.filter(
        (_, other) =>
          table.columns[other]?.align === 'right' && table.columns[other]?.tinted === definition.tinted,
      );
      return Math.max(...group);
    });
  return { least: alike(unbroken), wanted: alike(wanted) };
}

/** Undefined when the columns don't fit at this size. */
function planAt(glyphs: Glyphs, table: Table, available: number, size: number): TablePlan | undefined {
  const measured = table.columns.map((_, column) => measure(glyphs, table, column, size));
  const shares = table.columns.reduce((sum, { share }) => sum + (share ?? 0), 0);
  const sharing = table.columns.filter(isShared).length;
  const fixed = (widths: readonly number[]) =>
    widths.reduce((sum, width, column) => sum + (table.columns[column]?.share === undefined ? width : 0), 0);
  const reserved = sharing * Math.min(narrowestShare, available / (sharing + 1));
  const { least: comfortable, wanted } = fixedWidths(table, measured);
  const tight = measured.map(({ least }) => least);
  const least = fixed(comfortable) + reserved <= available ? comfortable : tight;
  if (fixed(least) + reserved > available) return undefined;
  // Between the minimum and what they would like, as much as leaves the text columns a third of the table.
  const spare = Math.max(
    0,
    available - fixed(least) - Math.max(reserved, sharing === 0 ? 0 : available * 0.34),
  );
  const extra = fixed(wanted) - fixed(least);
  const part = extra <= 0 ? 0 : Math.min(1, spare / extra);
  const widths = least.map((width, column) => width + Math.max(0, (wanted[column] ?? width) - width) * part);
  const rest = available - fixed(widths);
  const even = shares === 0 ? rest / table.columns.length : 0;
  return {
    columns: table.columns.map((_, column) => column),
    widths: table.columns.map(({ share }, column) =>
      share === undefined ? (widths[column] ?? 0) + even : (rest * share) / shares,
    ),
    size,
    leading: leadingFor(size),
  };
}

/** The column that names the rows is repeated at the left of every slice. */
function sliced(glyphs: Glyphs, table: Table, available: number, size: number): TablePlan[] {
  const heading = table.rowHeading;
  const nameWidth = narrowestShare + 24;
  const plans: { columns: number[]; widths: number[] }[] = [];
  let used = Number.POSITIVE_INFINITY;
  table.columns.forEach((_, column) => {
    if (column === heading) return;
    const width = Math.min(measure(glyphs, table, column, size).least, available - nameWidth);
    if (used + width > available) {
      plans.push({ columns: [heading], widths: [nameWidth] });
      used = nameWidth;
    }
    plans.at(-1)?.columns.push(column);
    plans.at(-1)?.widths.push(width);
    used += width;
  });
  return plans.map(({ columns, widths }) => ({ columns, widths, size, leading: leadingFor(size) }));
}
