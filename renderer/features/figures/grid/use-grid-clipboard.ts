// The clipboard of the grid: the selection goes out as a spreadsheet takes it, and what a spreadsheet gives comes in.

import type { ClipboardEvent } from 'react';
import { say } from '../../../../shared/language/say.ts';
import { tellError } from '../../../state/app-store.ts';
import { copying, pasting, rowsIn, type Sheet } from './cell-actions.ts';
import { useFigures, wholeRows, writeCells } from '../figures-store.ts';
import type { Range } from './selection.ts';

interface Surroundings {
  readonly sheet: Sheet;
  readonly range: Range;
  /** Somebody is typing in a cell: the clipboard belongs to the field. */
  readonly typing: boolean;
  readonly clear: () => void;
}

interface GridClipboard {
  readonly onCopy: (event: ClipboardEvent) => void;
  readonly onCut: (event: ClipboardEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
}

/** Puts a text on the clipboard after its key event is over. Returns whether the browser allowed it. */
function copyLate(text: string): boolean {
  const put = (event: globalThis.ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.addEventListener('copy', put, { capture: true });
  const copied = document.execCommand('copy');
  document.removeEventListener('copy', put, { capture: true });
  return copied;
}

export function useGridClipboard({ sheet, range, typing, clear }: Surroundings): GridClipboard {
  /** Whether the whole selection is on the clipboard. */
  const copy = async ({ clipboardData }: ClipboardEvent): Promise<boolean> => {
    const { cells } = useFigures.getState();
    const rows = rowsIn(sheet, range);
    if (rows.every((useId) => cells[useId] !== undefined)) {
      clipboardData.setData('text/plain', copying({ ...sheet, cells }, range));
      return true;
    }
    // Rows that were never on the screen are asked for first.
    const whole = await wholeRows(rows);
    if (whole === undefined) return false;
    const copied = copyLate(copying({ ...sheet, cells: whole }, range));
    if (!copied) tellError(say('figures.copyAgain'));
    return copied;
  };
  return {
    onCopy: (event) => {
      if (typing) return;
      event.preventDefault();
      void copy(event);
    },
    onCut: (event) => {
      if (typing) return;
      event.preventDefault();
      void copy(event).then((copied) => {
        if (copied) clear();
      });
    },
    onPaste: (event) => {
      if (typing) return;
      event.preventDefault();
      const pasted = pasting(sheet, range, event.clipboardData.getData('text/plain'));
      if (pasted.fits) void writeCells(pasted.cells);
      else
        tellError(
          say('figures.tooMuch', {
            rows: say('figures.rowsPasted', { count: pasted.rows }),
            columns: say('figures.columnsPasted', { count: pasted.columns }),
          }),
        );
    },
  };
}
