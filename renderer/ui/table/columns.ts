// What a column of a table is, and the tracks that all its lines are laid out by.

import type { ReactNode } from 'react';
import { scrollbar } from '../layout/use-room.ts';

export interface Column<Row> {
  readonly key: string;
  readonly label: string;
  /** The text of its cells, by which they are sorted and exported unless the column says otherwise. */
  readonly text: (row: Row) => string;
  /** What its cells show, where that is more than their text. */
  readonly cell?: (row: Row) => ReactNode;
  /** Numbers sort as numbers; null comes last in either direction. */
  readonly sortBy?: (row: Row) => string | number | null;
  /** Without the signs and spaces that are only for a reader. */
  readonly exported?: (row: Row) => string;
  /** Its rows stay in the order they came in, for instance because the rest of them are still to be fetched. */
  readonly unsorted?: boolean;
  /** It shows a picture, so there is nothing to sort by or export. */
  readonly picture?: boolean;
  /** In pixels; a column that grows also takes its share of the room left over. */
  readonly width: number;
  readonly grows?: number;
  /** Figures are aligned right. */
  readonly figures?: boolean;
  /** Its cells name their rows, and open them. */
  readonly names?: boolean;
  /** How many steps its cells are indented, for a row that belongs under another. */
  readonly indent?: (row: Row) => number;
  /** Longer texts wrap instead of being cut: to two lines, or in full where nothing else shows them. */
  readonly wraps?: boolean | 'in full';
  /** Where there isn't room for every column its cells stand under the names of their rows: the lowest go first. Nothing in them is pressed there. */
  readonly folds?: number;
  /** What its cells show is pressed or typed into: a panel leaves it a column as long as it can, and where it folds it is only read. */
  readonly pressed?: boolean;
}

export const narrowest = 48;

/** In pixels: what these need beside a scrollbar where all are folded that can be without loss. */
export function leastOf<Row>(columns: readonly Column<Row>[]): number {
  return columns.reduce(
    (sum, { width, folds, pressed }) => sum + (folds === undefined || pressed === true ? width : 0),
    scrollbar,
  );
}

/**
 * The columns that have one of their own where a table has this much room, in pixels, and those whose cells go under the names, the short ones
 * first: the long ones are what is cut. The column that the rows are sorted by stays: its heading says so. The usual widths count, so that no
 * column goes while another is made wider.
 */
export function fitIn<Row>(
  columns: readonly Column<Row>[],
  room: number,
  sortedBy: string | null,
): { readonly shown: readonly Column<Row>[]; readonly folded: readonly Column<Row>[] } {
  const least = columns.reduce((sum, { width }) => sum + width, 0);
  const away = new Set<string>();
  const canGo = columns.filter(({ key, folds }) => folds !== undefined && key !== sortedBy);
  let over = least + scrollbar - room;
  for (const { key, width } of canGo.toSorted((a, b) => (a.folds ?? 0) - (b.folds ?? 0))) {
    if (over <= 0) break;
    away.add(key);
    over -= width;
  }
  return {
    shown: columns.filter(({ key }) => !away.has(key)),
    folded: columns
      .filter(({ key }) => away.has(key))
      .toSorted((a, b) => Number(a.wraps === true) - Number(b.wraps === true)),
  };
}

/** Where a cell of one list of columns is among another: that of a folded column is in the one that names its row. Null for the whole line. */
export function sameCell<Row>(
  cell: number | null,
  before: number,
  from: readonly Column<Row>[],
  to: readonly Column<Row>[],
): number | null {
  if (cell === null || cell < before) return cell;
  const column = from[Math.min(cell - before, from.length - 1)];
  const at = to.findIndex(({ key }) => key === column?.key);
  const naming = to.findIndex(({ names }) => names === true);
  return before + (at === -1 ? Math.max(0, naming) : at);
}

/** How much of a line a column takes: its usual width, or the one that was set. */
interface Width {
  readonly width: number;
  readonly grows?: number;
  readonly set: number | undefined;
}

function trackOf({ width, grows, set }: Width): string {
  if (set !== undefined) return `${set}px`;
  return grows === undefined ? `${width}px` : `minmax(${width}px, ${grows}fr)`;
}

/** The tracks of a line, including the fixed ones before its columns, and the least room they need, in pixels. */
export function layOut(
  before: readonly number[],
  columns: readonly Width[],
): { readonly tracks: string; readonly least: number } {
  const tracks = [...before.map((width) => `${width}px`), ...columns.map(trackOf)];
  // Where every column has a width of its own, something must take what is left.
  if (!tracks.some((track) => track.endsWith('fr)'))) tracks.push('minmax(0, 1fr)');
  const widths = [...before, ...columns.map(({ width, set }) => set ?? width)];
  return { tracks: tracks.join(' '), least: widths.reduce((sum, width) => sum + width, 0) };
}
