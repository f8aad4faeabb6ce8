// The field inside a cell. Enter and Tab keep what was typed and go on; Escape leaves the cell as it was.

import type { KeyboardEvent } from 'react';
import type { Key } from './selection.ts';

interface CellEditorProps {
  readonly label: string;
  readonly text: string;
  /** Typed over: the arrow keys keep what was typed and move on. */
  readonly over: boolean;
  readonly onText: (text: string) => void;
  /** With the key that was pressed; without one when the keyboard went elsewhere. */
  readonly onKeep: (pressed: Key | undefined) => void;
  readonly onLeave: () => void;
}

const arrows = new Set(['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']);

export function CellEditor({ label, text, over, onText, onKeep, onLeave }: CellEditorProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      onLeave();
      return;
    }
    const goesOn = event.key === 'Enter' || event.key === 'Tab' || (over && arrows.has(event.key));
    if (!goesOn) return;
    event.preventDefault();
    onKeep({ key: event.key, shift: event.shiftKey, ctrl: false });
  };
  return (
    <input
      className="cell-editor"
      aria-label={label}
      value={text}
      // The person has just begun to type here.
      autoFocus
      onChange={(event) => {
        onText(event.target.value);
      }}
      onKeyDown={onKeyDown}
      onBlur={() => {
        onKeep(undefined);
      }}
    />
  );
}
