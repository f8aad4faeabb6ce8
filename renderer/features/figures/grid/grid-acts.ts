// What can be done with the selected cells, however it is asked for: by a key, a button, or the menu.

import type { CellInput } from '../../../../shared/figures/calls.ts';
import {
  addressAt,
  addressesIn,
  clearing,
  fillingDown,
  rowsIn,
  type GridContents,
  type Sheet,
} from './cell-actions.ts';
import { markProvisional, wholeRows, writeCells, type CellAddress } from '../figures-store.ts';
import type { Range } from './selection.ts';
import type { GridSelection } from './use-grid-selection.ts';

export interface GridActs {
  readonly story: () => void;
  readonly clear: () => void;
  readonly fillDown: () => void;
  readonly markProvisional: () => void;
  readonly markFinal: () => void;
}

export function actsOn(
  sheet: Sheet,
  { active, range }: GridSelection,
  onStory: (address: CellAddress) => void,
): GridActs {
  const write = async (from: Range, cellsOf: (contents: GridContents) => readonly CellInput[]) => {
    const cells = await wholeRows(rowsIn(sheet, from));
    if (cells !== undefined) await writeCells(cellsOf({ ...sheet, cells }));
  };
  const mark = (provisional: boolean) => {
    const chosen = addressesIn(sheet, range);
    if (chosen.length > 0) void markProvisional(chosen, provisional);
  };
  return {
    story: () => {
      const address = addressAt(sheet, active);
      if (address !== undefined) onStory(address);
    },
    clear: () => {
      void write(range, (contents) => clearing(contents, range));
    },
    fillDown: () => {
      // One row is filled from the row above it.
      void write({ ...range, top: range.top - 1 }, (contents) => fillingDown(contents, range));
    },
    markProvisional: () => {
      mark(true);
    },
    markFinal: () => {
      mark(false);
    },
  };
}
