// The keys of the grid: those that move the selection, those that begin typing, and those that act on the selection.

import { useRef, type KeyboardEvent } from 'react';
import type { GridActs } from './grid-acts.ts';
import { moved, type Key, type Selection, type Size } from './selection.ts';
import type { CellEditing } from './use-cell-editing.ts';
import type { GridSelection } from './use-grid-selection.ts';

interface Surroundings {
  readonly size: Size;
  readonly page: () => number;
  readonly selection: GridSelection;
  readonly choose: (next: Selection) => void;
  readonly editing: CellEditing;
  readonly acts: GridActs;
  /** Makes the column of the active cell wider, or narrower with a negative step. */
  readonly widen: (step: number) => void;
}

interface GridKeys {
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** Keeps what is being typed, and goes where this key leads. */
  readonly keepAndMove: (pressed: Key) => void;
}

/** In pixels. */
const step = 16;

/** A key that begins to type over a cell. */
function types({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return key.length === 1 && !ctrlKey && !metaKey && !altKey;
}

export function useGridKeys(surroundings: Surroundings): GridKeys {
  const { size, page, selection, choose, editing, acts, widen } = surroundings;
  /** After Escape the next Tab leaves the grid; without it, Tab goes on to the next cell. */
  const leaving = useRef(false);

  const withControl: Readonly<Record<string, () => void>> = {
    a: selection.setEvery,
    d: acts.fillDown,
    h: acts.story,
  };
  const alone: Readonly<Record<string, () => void>> = {
    F2: editing.open,
    Delete: acts.clear,
    Backspace: acts.clear,
  };
  /** Whether the key does anything here. */
  const obey = (event: KeyboardEvent): boolean => {
    const { key, shiftKey: shift } = event;
    const ctrl = event.ctrlKey || event.metaKey;
    if (event.altKey) {
      if (!shift || (key !== 'ArrowLeft' && key !== 'ArrowRight')) return false;
      widen(key === 'ArrowLeft' ? -step : step);
      return true;
    }
    const next = moved(selection, { key, shift, ctrl }, { ...size, page: page() });
    if (next !== undefined) {
      choose(next);
      return true;
    }
    const act = ctrl ? withControl[key.toLowerCase()] : alone[key];
    if (act !== undefined) act();
    else if (types(event)) editing.typeOver(key);
    else return false;
    return true;
  };
  return {
    onKeyDown: (event) => {
      // Controls in the grid, such as the field of a cell, have keys of their own.
      if (event.target !== event.currentTarget) return;
      const leaves = leaving.current && event.key === 'Tab';
      leaving.current = event.key === 'Escape' || (leaving.current && event.key === 'Shift');
      if (!leaves && obey(event)) event.preventDefault();
    },
    keepAndMove: (pressed) => {
      const { active } = selection;
      const from = { active, anchor: active, reach: active };
      editing.keep(moved(from, pressed, { ...size, page: page() }));
    },
  };
}
