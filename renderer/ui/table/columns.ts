// What a column of a table is, and the tracks that all its lines are laid out by.

import type { ReactNode } from 'react';

export interface Column<Row> {
  readonly key: string;
  readonly label: string;
  /** What its cells say. They are sorted by it and exported as it, unless the column says otherwise. */
  readonly text: (row: Row) => string;
  /** What its cells show, where that is more than their text. */
  readonly cell?: (row: Row) => ReactNode;
  /** Numbers sort as numbers; what is null comes last, whichever way. */
  readonly sortBy?: (row: Row) => string | number | null;
  /** Without the signs and spaces that only a reader wants. */
  readonly exported?: (row: Row) => string;
  /** It shows a picture: there is nothing to sort by or to export. */
  readonly picture?: boolean;
  /** In pixels; what grows takes its share of the room that is left as well. */
  readonly width: number;
  readonly grows?: number;
  /** Figures stand at the right. */
  readonly figures?: boolean;
  /** Its cells name their rows, and open them. */
  readonly names?: boolean;
  /** How many steps its cells stand in: a row that belongs under another. */
  readonly indent?: (row: Row) => number;
  /** Longer texts go on to another line instead of being cut. */
  readonly wraps?: boolean;
}

export const narrowest = 48;

/** What a column takes of a line: as it is meant to, or as it has been set. */
interface Width {
  readonly width: number;
  readonly grows?: number;
  readonly set: number | undefined;
}

function trackOf({ width, grows, set }: Width): string {
  if (set !== undefined) return `${set}px`;
  return grows === undefined ? `${width}px` : `minmax(${width}px, ${grows}fr)`;
}

/** The tracks of a line, the fixed ones before its columns included, and the room that they need at least, in pixels. */
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
