// Which cells of the grid are selected. The selection is kept within the grid while rows and columns come and go.

import { useState } from 'react';
import { confined, everyCell, oneCell, rangeOf, type Range, type Selection, type Size } from './selection.ts';

export interface GridSelection extends Selection {
  readonly range: Range;
  readonly set: (next: Selection) => void;
  readonly setEvery: () => void;
}

export function useGridSelection(size: Size): GridSelection {
  const [asked, set] = useState<Selection>(() => oneCell({ row: 0, column: 0 }));
  const selection = confined(asked, size);
  return {
    ...selection,
    range: rangeOf(selection),
    set,
    setEvery: () => {
      set(everyCell(selection, size));
    },
  };
}
