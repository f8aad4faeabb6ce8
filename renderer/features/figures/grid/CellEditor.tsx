// The field inside a cell. Enter and Tab keep what was typed and go on; Escape leaves the cell as it was.

import type { KeyboardEvent } from 'react';
import type { Key } from './selection.ts';
import type { Typed } from './use-cell-editing.ts';

interface CellEditorProps {
  readonly label: string;
  readonly typed: Typed;
  readonly onText: (text: string) => void;
  /** With the key that was pressed. */
  readonly onKeep: (pressed: Key) => void;
  /** The focus went elsewhere. */
  readonly onBlur: () => void;
  readonly onLeave: () => void;
}

const arrows = new Set(['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']);

export function CellEditor({ label, typed, onText, onKeep, onBlur, onLeave }: CellEditorProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      onLeave();
      return;
    }
    const goesOn = event.key === 'Enter' || event.key === 'Tab' || (typed.over && arrows.has(event.key));
    if (!goesOn) return;
    event.preventDefault();
    onKeep({ key: event.key, shift: event.shiftKey, ctrl: false });
  };
  return (
    <input
      className="cell-editor"
      aria-label={label}
      value={typed.text}
      // The person has just started typing here.
      autoFocus
      onChange={(event) => {
        onText(event.target.value);
      }}
      onKeyDown={onKeyDown}
      onBlur={() => {
        onBlur();
      }}
    />
  );
}
