// A workbook that leaves off reading when whoever asked for it wants it no more.

import { setImmediate } from 'node:timers/promises';
import type { Workbook } from './cells.ts';

/** Reading rows throws the signal's reason once it is aborted, whatever had been read by then. */
export function heeding(signal: AbortSignal, workbook: Workbook): Workbook {
  return {
    ...workbook,
    rows: async (sheet, take) => {
      await setImmediate(); // so that a signal is heard
      const read = await workbook.rows(sheet, (row) => (signal.aborted ? 'stop' : take(row)));
      signal.throwIfAborted();
      return read;
    },
  };
}
