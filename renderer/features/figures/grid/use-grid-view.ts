// What part of the grid is on the screen: only the lines in view are drawn, and a cell that the selection moves to is brought into view.

import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useLayoutEffect, useMemo, useRef, type RefObject } from 'react';
import type { GridRow } from '../../../../shared/figures/calls.ts';
import { useLittleHeight, useLittleWidth } from '../../../ui/layout/use-little-room.ts';
import { lineNumbers, linesOf, type GridLine } from './grid-lines.ts';
import { idOfCell, type Cell, type Selection } from './selection.ts';

/** In pixels, as figures.css has them. */
const lineHeight = 32;
const heads = { usual: 44, low: 36, narrow: 62, lowAndNarrow: 51 };

export interface GridView {
  readonly shown: readonly { readonly line: GridLine; readonly top: number }[];
  /** Of all lines, in pixels. */
  readonly height: number;
  readonly bringIntoView: (cell: Cell) => void;
  readonly bringToTheMiddle: (row: number) => void;
  /** How many rows a page is. */
  readonly page: () => number;
  /** In pixels, as it is drawn. */
  readonly widthOf: (column: number) => number;
}

function useHeadHeight(): number {
  const isLow = useLittleHeight();
  const isNarrow = useLittleWidth();
  if (isNarrow) return isLow ? heads.lowAndNarrow : heads.narrow;
  return isLow ? heads.low : heads.usual;
}

/** figures.css keeps it clear of the headings and of the names of the measures. */
function scrollTo(cell: Cell) {
  document.getElementById(idOfCell(cell))?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

/** The lines of the active cell and the selection's end stay drawn out of view: screen readers follow them, and somebody may be typing. */
export function useGridView(
  rows: readonly GridRow[],
  scroller: RefObject<HTMLElement | null>,
  { active, reach }: Selection,
): GridView {
  const headHeight = useHeadHeight();
  const lines = useMemo(() => linesOf(rows), [rows]);
  const numbers = useMemo(() => lineNumbers(lines), [lines]);
  const activeLine = numbers[active.row] ?? 0;
  const reachLine = numbers[reach.row] ?? 0;
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => lineHeight,
    getItemKey: (index) => lines[index]?.key ?? index,
    overscan: 12,
    // The headings come before the lines, and cover the first of those in view.
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
    rangeExtractor: useCallback(
      (range) => {
        const drawn = new Set([...defaultRangeExtractor(range), activeLine, reachLine]);
        return [...drawn].filter((index) => index < range.count).sort((a, b) => a - b);
      },
      [activeLine, reachLine],
    ),
  });
  const latest = useRef(active);
  useLayoutEffect(() => {
    latest.current = active;
  });
  // A panel that opens beside the grid takes room from it, and mustn't cover the very cell it is about.
  useLayoutEffect(() => {
    const grid = scroller.current;
    if (grid === null) return undefined;
    let width = grid.clientWidth;
    const watcher = new ResizeObserver(() => {
      if (grid.clientWidth < width) scrollTo(latest.current);
      width = grid.clientWidth;
    });
    watcher.observe(grid);
    return () => {
      watcher.disconnect();
    };
  }, [scroller]);
  return {
    shown: virtual.getVirtualItems().flatMap(({ index, start }) => {
      const line = lines[index];
      return line === undefined ? [] : [{ line, top: start - headHeight }];
    }),
    height: virtual.getTotalSize(),
    bringIntoView: (cell) => {
      // Once it is drawn as the end of the selection. The first row brings the headings above it into view too.
      requestAnimationFrame(() => {
        if (cell.row === 0) scroller.current?.scrollTo({ top: 0 });
        scrollTo(cell);
      });
    },
    bringToTheMiddle: (row) => {
      virtual.scrollToIndex(numbers[row] ?? 0, { align: 'center' });
    },
    page: () => {
      const { clientHeight } = scroller.current ?? { clientHeight: 0 };
      return Math.max(1, Math.floor((clientHeight - headHeight) / lineHeight) - 1);
    },
    widthOf: (column) =>
      scroller.current?.querySelector<HTMLElement>(`[role=columnheader][aria-colindex="${column + 2}"]`)
        ?.offsetWidth ?? 0,
  };
}
