// How wide the columns of the grid are. Each has a width of its own once a person has drawn it; figures.css has the usual ones. They stand as
// variables on the grid, so that no line is drawn again while a column is.

import { useMemo, type CSSProperties } from 'react';
import type { GridColumn } from '../../../../shared/figures/calls.ts';
import { forgetWidths, setWidths, useWidths } from '../../../state/widths.ts';

declare module 'react' {
  // The variables that the style sheet takes its sizes from.
  interface CSSProperties {
    [variable: `--${string}`]: string | undefined;
  }
}

/** The column of measure names comes before the first column of figures. */
export const nameColumn = -1;

const least = 56;
const most = 800;

function nameOf(columns: readonly GridColumn[], column: number): string {
  return column === nameColumn ? 'measures of figures' : `figures ${columns[column]?.key ?? ''}`;
}

/** The width of every cell of a column. */
export function widthOfColumn(column: number): CSSProperties {
  return { width: `var(--width-${column}, var(--usual-width))` };
}

export interface ColumnWidths {
  /** For the element that holds the whole grid. */
  readonly style: CSSProperties;
  readonly set: (column: number, width: number) => void;
  readonly forget: (column: number) => void;
}

export function useColumnWidths(columns: readonly GridColumn[]): ColumnWidths {
  const widths = useWidths((state) => state.widths);
  return useMemo(() => {
    const style: CSSProperties = {};
    const measures = widths[nameOf(columns, nameColumn)];
    if (measures !== undefined) style['--measures-width'] = `${measures}px`;
    columns.forEach((_, column) => {
      const width = widths[nameOf(columns, column)];
      if (width !== undefined) style[`--width-${column}`] = `${width}px`;
    });
    return {
      style,
      set: (column, width) => {
        setWidths({ [nameOf(columns, column)]: Math.round(Math.max(least, Math.min(most, width))) });
      },
      forget: (column) => {
        forgetWidths([nameOf(columns, column)]);
      },
    };
  }, [columns, widths]);
}
