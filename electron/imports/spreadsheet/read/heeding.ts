// A workbook that stops reading once the caller no longer wants it.

import { setImmediate } from 'node:timers/promises';
import type { Workbook } from './cells.ts';

/** Reading rows throws the signal's reason once it is aborted, whatever had been read by then. */
export function heeding(signal: AbortSignal, workbook: Workbook): Workbook {
  return {
    ...workbook,
    rows: async (sheet, take) => {
      await setImmediate(); // lets an abort arrive
      const read = await workbook.rows(sheet, (row) => (signal.aborted ? 'stop' : take(row)));
      signal.throwIfAborted();
      return read;
    },
  };
}
