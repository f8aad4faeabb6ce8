// What is being typed into the active cell, from the first key until it is kept or discarded.

import { useRef, useState } from 'react';
import { addressAt, textAt, type Sheet } from './cell-actions.ts';
import { useFigures, writeCells } from '../figures-store.ts';
import type { Cell, Selection } from './selection.ts';

export interface Typed {
  readonly text: string;
  /** Typed over: the arrow keys keep what was typed and move on, as in a spreadsheet. Not so after F2. */
  readonly over: boolean;
}

export interface CellEditing {
  /** Null while nobody is typing. */
  readonly typed: Typed | null;
  /** A key that begins to type over what the cell holds. */
  readonly typeOver: (key: string) => void;
  /** To change what the cell holds. */
  readonly open: () => void;
  readonly change: (text: string) => void;
  /** Sends what was typed, and the person carries on at once: the next key is for the next cell. */
  readonly keep: (then?: Selection) => void;
  readonly leave: () => void;
}

interface Surroundings {
  readonly sheet: Sheet;
  readonly active: Cell;
  readonly choose: (next: Selection) => void;
  readonly focusGrid: () => void;
}

export function useCellEditing({ sheet, active, choose, focusGrid }: Surroundings): CellEditing {
  const [typed, setTyped] = useState<Typed | null>(null);
  /** The field was left by a key, so its losing the focus afterwards means nothing. */
  const left = useRef(false);
  const textNow = () => textAt({ ...sheet, cells: useFigures.getState().cells }, active.row, active.column);
  const begin = (next: Typed) => {
    left.current = false;
    setTyped(next);
  };
  const end = () => {
    left.current = true;
    setTyped(null);
  };
  return {
    typed,
    typeOver: (key) => {
      begin({ text: key, over: true });
    },
    open: () => {
      begin({ text: textNow(), over: false });
    },
    change: (text) => {
      if (typed !== null) setTyped({ ...typed, text });
    },
    keep: (then) => {
      const address = addressAt(sheet, active);
      if (typed === null || address === undefined || left.current) return;
      const { text } = typed;
      end();
      if (text.trim() !== textNow()) void writeCells([{ ...address, text }]);
      if (then === undefined) return;
      choose(then);
      focusGrid();
    },
    leave: () => {
      end();
      focusGrid();
    },
  };
}
