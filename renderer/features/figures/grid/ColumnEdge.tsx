// The line at the right of a heading. Dragged, it makes its column wider or narrower; a double click gives the column its usual width back.

import { useRef, type PointerEvent } from 'react';
import type { ColumnWidths } from './column-widths.ts';

interface ColumnEdgeProps {
  readonly column: number;
  readonly widths: ColumnWidths;
}

export function ColumnEdge({ column, widths }: ColumnEdgeProps) {
  /** Where the pointer grabbed it, and how wide the column was then. */
  const held = useRef<{ readonly x: number; readonly width: number } | null>(null);
  const onPointerDown = (event: PointerEvent) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const width = event.currentTarget.closest<HTMLElement>('[role=columnheader]')?.offsetWidth ?? 0;
    held.current = { x: event.clientX, width };
  };
  const letGo = () => {
    held.current = null;
  };
  return (
    <span
      className="grid-edge"
      // By keyboard, the active cell's column is widened from that cell.
      aria-hidden="true"
      onPointerDown={onPointerDown}
      onPointerMove={(event) => {
        if (held.current !== null) widths.set(column, held.current.width + event.clientX - held.current.x);
      }}
      onPointerUp={letGo}
      onPointerCancel={letGo}
      onDoubleClick={() => {
        widths.forget(column);
      }}
    />
  );
}
