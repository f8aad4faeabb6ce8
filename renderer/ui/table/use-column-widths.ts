// How wide the columns of a table are: their usual width, or the one a person has set, remembered under the table's name.

import { forgetWidths, setWidths, useWidths } from '../../state/widths.ts';
import { layOut, narrowest, type Column } from './columns.ts';

interface ColumnWidths {
  /** For all lines. */
  readonly tracks: string;
  /** In pixels: the least that a line needs. */
  readonly least: number;
  readonly set: (widths: Readonly<Record<string, number>>) => void;
  /** Makes a column wider, or narrower by a negative step, and answers its new width. */
  readonly widen: (head: Element | null, column: string, by: number) => number;
  readonly forget: (column: string) => void;
}

/**
 * How wide a column and those before it are now. They are all held as they are while one is made wider, so that its edge stays under the
 * pointer; those after it take what is left.
 */
export function widthsUpTo(head: Element | null, column: string): Record<string, number> {
  const widths: Record<string, number> = {};
  for (const cell of head?.querySelectorAll<HTMLElement>('[data-column]') ?? []) {
    const key = cell.dataset['column'] ?? '';
    widths[key] = cell.offsetWidth;
    if (key === column) break;
  }
  return widths;
}

export function useColumnWidths<Row>(
  name: string,
  before: readonly number[],
  columns: readonly Column<Row>[],
): ColumnWidths {
  const widths = useWidths((state) => state.widths);
  const nameOf = (column: string) => `column ${column} of ${name}`;
  const set = (wanted: Readonly<Record<string, number>>) => {
    setWidths(Object.fromEntries(Object.entries(wanted).map(([key, width]) => [nameOf(key), width])));
  };
  return {
    ...layOut(
      before,
      columns.map((column) => ({ ...column, set: widths[nameOf(column.key)] })),
    ),
    set,
    widen: (head, column, by) => {
      const now = widthsUpTo(head, column);
      const width = Math.max(narrowest, (now[column] ?? 0) + by);
      set({ ...now, [column]: width });
      return width;
    },
    forget: (column) => {
      forgetWidths([nameOf(column)]);
    },
  };
}
