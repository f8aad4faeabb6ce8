// The pointer in the grid. One listener serves the whole grid: lines come and go by the dozen while it scrolls.

import { useRef, type MouseEvent, type PointerEvent } from 'react';
import { oneCell, reaching, type Cell, type Selection } from './selection.ts';
import type { CellEditing } from './use-cell-editing.ts';
import type { GridSelection } from './use-grid-selection.ts';

/** The cell that an event happened in. */
function cellUnder(target: EventTarget): Cell | undefined {
  const named = target instanceof Element ? target.closest<HTMLElement>('[data-cell]') : null;
  if (named === null) return undefined;
  const [row = 0, column = 0] = named.dataset['cell']?.split(' ').map(Number) ?? [];
  return { row, column };
}

interface Surroundings {
  readonly selection: GridSelection;
  readonly choose: (next: Selection) => void;
  readonly editing: CellEditing;
}

interface GridPointer {
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerOver: (event: PointerEvent) => void;
  readonly onDoubleClick: (event: MouseEvent) => void;
}

export function useGridPointer({ selection, choose, editing }: Surroundings): GridPointer {
  /** A selection is being dragged: the button went down in a cell, and is still down. */
  const drawing = useRef(false);
  return {
    onPointerDown: (event) => {
      const cell = cellUnder(event.target);
      drawing.current =
        cell !== undefined && event.button === 0 && !(event.target instanceof HTMLInputElement);
      if (cell === undefined || !drawing.current) return;
      // Wherever it is released.
      const letGo = () => {
        drawing.current = false;
      };
      addEventListener('pointerup', letGo, { once: true });
      const next = event.shiftKey ? reaching(selection, cell) : oneCell(cell);
      // What was being typed is kept before the selection moves on.
      if (editing.typed === null) choose(next);
      else editing.keep(next);
    },
    onPointerOver: (event) => {
      const cell = drawing.current ? cellUnder(event.target) : undefined;
      if (cell !== undefined) choose(reaching(selection, cell));
    },
    onDoubleClick: (event) => {
      if (cellUnder(event.target) !== undefined && editing.typed === null) editing.open();
    },
  };
}
