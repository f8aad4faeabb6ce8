// How wide the columns of a table are: figures as wide as they need, text sharing the rest, type smaller when periods are many,
// the page on its side when they would be too small, and a table cut into several side by side when even that is not enough.

import { wordsOf, type Column, type Table } from '../../../../shared/packs/pack-document.ts';
import { packType } from '../../../../shared/look/tokens.ts';
import type { Way } from '../style/geometry.ts';
import type { Glyphs, TextStyle } from '../shaping/glyphs.ts';
import { unitsOf } from '../text-lines.ts';

export interface TablePlan {
  /** Which columns of the table are in this slice. */
  readonly columns: readonly number[];
  readonly widths: readonly number[];
  readonly size: number;
  readonly leading: number;
  /** How wide what stands behind the whole figures of a column is, at most: decimals, a sign, a mark. */
  readonly tails: readonly number[];
}

export interface TablePlans {
  readonly way: Way;
  /** One, or several where the table is cut. */
  readonly plans: readonly TablePlan[];
}

export const padding = 4;
const narrowestShare = 96;
/** What several columns of text give way to, so that a date or a name beside them stays on one line. A single one has what there is. */
const leastShare = 64;
const widestFixed = 92;
/** In sizes of the type. A longer one, as a reference of many steps, is broken before it takes the room of the text beside it. */
const widestWord = 8;
const sizes = [packType.table.size, 8.25, 7.5, 6.75] as const;
/** Smaller than this, a table had better lie. */
const leastUpright = 7.5;

interface Measured {
  /** The longest word. */
  readonly least: number;
  /** The longest line, unbroken. */
  readonly whole: number;
  readonly tail: number;
}

const figure = /^(?<whole>\D*[\d,]*\d)(?<tail>(?:\.\d+)?%?(?: \S)?)$/u;
/** Most figures are: nothing stands behind them. */
const wholeFigure = /^[\d,]*\d$/u;

/** What stands behind the figures that were asked about: a long pack has the same few thousand figures. */
const tails = new Map<string, string | undefined>();
const mostTails = 4_000;

/** What stands behind the whole figures of a text, as it is written; undefined of what isn't one figure. */
export function tailOf(text: string): string | undefined {
  if (wholeFigure.test(text)) return '';
  if (tails.has(text)) return tails.get(text);
  if (tails.size === mostTails) tails.clear();
  const tail = figure.exec(text)?.groups?.['tail'];
  tails.set(text, tail);
  return tail;
}

/** The widest of some lines, in thousandths of the size of the type: shaped once for all the sizes that are tried. */
interface Widest {
  /** The longest word, and what is never broken. */
  least: number;
  /** The longest line, unbroken. */
  whole: number;
}

interface ShapedColumn {
  /** The widest of its pictures, in points: they are never smaller. */
  readonly picture: number;
  readonly words: Widest;
  /** Of those that a shape stands beside. */
  readonly statuses: Widest;
  /** In thousandths of the size: what stands behind whole figures, and they themselves. */
  readonly figures: { behind: number; ahead: number };
}

function shapeColumn(glyphs: Glyphs, table: Table, column: number): ShapedColumn {
  const definition = table.columns[column];
  const isOfFigures = definition?.align === 'right';
  const plain: TextStyle = { font: 'regular', size: 1, colour: '#000000' };
  const style: TextStyle = isOfFigures ? { ...plain, tabular: true } : plain;
  const bold: TextStyle = { ...plain, font: 'bold' };
  // A total is set in bold, and is wider than the figures it adds up.
  const boldStyle: TextStyle = { ...style, font: 'bold' };
  const longest = isOfFigures ? Number.POSITIVE_INFINITY : widestWord * 1000;
  const words: Widest = { least: 0, whole: 0 };
  const statuses: Widest = { least: 0, whole: 0 };
  const figures = { behind: 0, ahead: 0 };
  const takeFigure = (line: string, look: TextStyle): boolean => {
    const tail = isOfFigures ? tailOf(line) : undefined;
    if (tail === undefined) return false;
    const behind = unitsOf(glyphs, tail, look);
    figures.behind = Math.max(figures.behind, behind);
    figures.ahead = Math.max(figures.ahead, unitsOf(glyphs, line, look) - behind);
    return true;
  };
  const take = (line: string, look: TextStyle, widest = words, isUnbroken = false) => {
    // A status is never broken: its tint is one line high.
    if (isUnbroken) widest.least = Math.max(widest.least, unitsOf(glyphs, line, look));
    const space = glyphs.shape(' ', look).width;
    let length = -space;
    for (const word of line.split(' ')) {
      const width = Math.min(glyphs.shape(word, look).width, longest);
      length += space + width;
      widest.least = Math.max(widest.least, width);
    }
    widest.whole = Math.max(widest.whole, length);
  };
  for (const { text } of definition?.inEach ?? [{ text: definition?.heading ?? '' }]) take(text, bold);
  if (definition?.subheading !== undefined) take(definition.subheading, style);
  let picture = 0;
  const seen = { plain: new Set<string>(), bold: new Set<string>() };
  for (const row of table.rows) {
    const cell = row.kind === 'row' ? row.cells[column] : undefined;
    if (cell === undefined) continue;
    if (cell.picture !== undefined) {
      picture = Math.max(picture, cell.picture.scene.width);
      continue;
    }
    const written = wordsOf(cell);
    const isBold = cell.paragraphs.some(({ runs }) => runs.some((run) => run.bold === true));
    const known = isBold ? seen.bold : seen.plain;
    if (known.has(written)) continue;
    known.add(written);
    const look = isBold ? boldStyle : style;
    const hasStatus = cell.status !== undefined;
    written.split('\n').forEach((line, index) => {
      if (!takeFigure(line, look)) take(line, look, hasStatus ? statuses : words, hasStatus && index === 0);
    });
  }
  return { picture, words, statuses, figures };
}

function measure({ picture, words, statuses, figures }: ShapedColumn, size: number): Measured {
  const points = (width: number) => (width * size) / 1000;
  // The shape and what stands between it and the words.
  const beside = statuses.least === 0 ? 0 : size + 2;
  const tail = points(figures.behind);
  const aligned = points(figures.ahead) + tail;
  const least = Math.max(picture, points(words.least), points(statuses.least) + beside, aligned);
  const whole = Math.max(picture, points(words.whole), points(statuses.whole) + beside, aligned);
  return { least: least + 2 * padding, whole: whole + 2 * padding, tail };
}

function isShared({ share }: Column): boolean {
  return share !== undefined;
}

export function planTable(glyphs: Glyphs, table: Table, widths: Readonly<Record<Way, number>>): TablePlans {
  const shaped = table.columns.map((_, column) => shapeColumn(glyphs, table, column));
  for (const way of ['upright', 'lying'] as const) {
    const all = sizes
      .filter((size) => way === 'lying' || size >= leastUpright)
      .flatMap((size) => planAt(table, shaped, widths[way], size) ?? []);
    const plan = all.find((each) => !isCrowded(table, shaped, each)) ?? all[0];
    if (plan !== undefined) return { way, plans: [plan] };
  }
  return { way: 'lying', plans: sliced(table, shaped, widths.lying, leastUpright) };
}

/** A text that would stand in more lines than this, a word or two in each, has smaller type where that gives it room. */
const mostCrowded = 3;

/** Whether a column of text that would be wider is so narrow that hardly a word beside another has room in it. */
function isCrowded(table: Table, shaped: readonly ShapedColumn[], { widths, size }: TablePlan): boolean {
  return table.columns.some(({ align, share }, at) => {
    const [column, width = 0] = [shaped[at], widths[at]];
    if (column === undefined || align !== 'left' || share !== undefined) return false;
    const { whole } = measure(column, size);
    return width < Math.min(whole, widestFixed) && whole - 2 * padding > mostCrowded * (width - 2 * padding);
  });
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

/** The room of the text columns by their shares; one whose longest word wants more has that of the others, as far as they have it. */
function sharedWidths(
  table: Table,
  measured: readonly Measured[],
  room: number,
): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  let open = table.columns.flatMap(({ share }, column) => (share === undefined ? [] : [{ column, share }]));
  let rest = room;
  for (;;) {
    const shares = open.reduce((sum, { share }) => sum + share, 0);
    const leastOf = (column: number) => measured[column]?.least ?? 0;
    const narrow = open.filter(({ column, share }) => (rest * share) / shares < leastOf(column));
    const needed = narrow.reduce((sum, { column }) => sum + leastOf(column), 0);
    if (narrow.length === 0 || narrow.length === open.length || needed > rest) {
      for (const { column, share } of open) widths.set(column, (rest * share) / shares);
      return widths;
    }
    for (const { column } of narrow) widths.set(column, leastOf(column));
    rest -= needed;
    open = open.filter((each) => !narrow.includes(each));
  }
}

/** Undefined when the columns don't fit at this size. */
function planAt(
  table: Table,
  shaped: readonly ShapedColumn[],
  available: number,
  size: number,
): TablePlan | undefined {
  const measured = shaped.map((column) => measure(column, size));
  const sharing = table.columns.filter(isShared).length;
  const wordsOfShared = table.columns.reduce(
    (sum, column, at) => sum + (isShared(column) ? (measured[at]?.least ?? 0) : 0),
    0,
  );
  const fixed = (widths: readonly number[]) =>
    widths.reduce((sum, width, column) => sum + (table.columns[column]?.share === undefined ? width : 0), 0);
  const reserved = sharing * Math.min(narrowestShare, available / (sharing + 1));
  const { least: comfortable, wanted } = fixedWidths(table, measured);
  const tight = measured.map(({ least }) => least);
  const leastShared = sharing < 2 ? reserved : Math.max(wordsOfShared, sharing * leastShare);
  const isComfortable = fixed(comfortable) + Math.min(reserved, leastShared) <= available;
  const least = isComfortable ? comfortable : tight;
  if (fixed(tight) + reserved > available) return undefined;
  // Between the minimum and what they would like, as much as leaves the text columns a third of the table.
  const spare = Math.max(
    0,
    available - fixed(least) - Math.max(reserved, wordsOfShared, sharing === 0 ? 0 : available * 0.34),
  );
  const extra = fixed(wanted) - fixed(least);
  const part = extra <= 0 ? 0 : Math.min(1, spare / extra);
  const widths = least.map((width, column) => width + Math.max(0, (wanted[column] ?? width) - width) * part);
  const rest = available - fixed(widths);
  const even = sharing === 0 ? rest / table.columns.length : 0;
  const shared = sharedWidths(table, measured, rest);
  return {
    columns: table.columns.map((_, column) => column),
    widths: widths.map((width, column) => shared.get(column) ?? width + even),
    size,
    leading: leadingFor(size),
    tails: measured.map(({ tail }) => tail),
  };
}

/** The column that names the rows is repeated at the left of every slice; the slices are as full as one another, and equally wide. */
function sliced(table: Table, shaped: readonly ShapedColumn[], available: number, size: number): TablePlan[] {
  const heading = table.rowHeading;
  const nameWidth = narrowestShare + 24;
  const room = available - nameWidth;
  const measured = shaped.map((column) => measure(column, size));
  const others = table.columns.flatMap((_, column) => (column === heading ? [] : [column]));
  const widthOfColumn = (column: number) => Math.min(measured[column]?.least ?? 0, room);
  const total = others.reduce((sum, column) => sum + widthOfColumn(column), 0);
  const even = total / Math.ceil(total / room);
  const slices: number[][] = [];
  let used = Number.POSITIVE_INFINITY;
  let before = 0;
  for (const column of others) {
    const width = widthOfColumn(column);
    const isFull = used + width > room || before + width / 2 > even * slices.length;
    if (isFull) {
      slices.push([]);
      used = 0;
    }
    slices.at(-1)?.push(column);
    used += width;
    before += width;
  }
  return slices.map((columns) => {
    const spare = (room - columns.reduce((sum, column) => sum + widthOfColumn(column), 0)) / columns.length;
    const all = [heading, ...columns];
    return {
      columns: all,
      widths: all.map((column) => (column === heading ? nameWidth : widthOfColumn(column) + spare)),
      size,
      leading: leadingFor(size),
      tails: all.map((column) => measured[column]?.tail ?? 0),
    };
  });
}
