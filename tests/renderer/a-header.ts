// What a window knows of the register that is open, for parts that are shown without the app.

import type { RegisterHeader } from '../../shared/register/calls.ts';

/** As just opened: nothing to undo, nothing kept yet, nothing amiss. */
export function aHeader(given: Pick<RegisterHeader, 'title' | 'today'>): RegisterHeader {
  return {
    organisation: null,
    undo: null,
    redo: null,
    savedAt: null,
    batch: 1,
    asAt: null,
    readOnly: false,
    timeZone: 'Europe/London',
    faults: [],
    ...given,
  };
}
