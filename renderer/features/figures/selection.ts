// Which cells of the grid are chosen, and where a key moves the choice, as in a spreadsheet. Rows and columns count from 0.

export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** `active` is where typing goes; the choice reaches from it to `anchor`. */
export interface Selection {
  readonly active: Cell;
  readonly anchor: Cell;
}

export interface Extent {
  readonly rows: number;
  readonly columns: number;
  /** How many rows a page is. */
  readonly page: number;
}

export interface Range {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export interface Key {
  readonly key: string;
  readonly shift: boolean;
  readonly ctrl: boolean;
}

export function rangeOf({ active, anchor }: Selection): Range {
  return {
    top: Math.min(active.row, anchor.row),
    bottom: Math.max(active.row, anchor.row),
    left: Math.min(active.column, anchor.column),
    right: Math.max(active.column, anchor.column),
  };
}

export function oneCell(cell: Cell): Selection {
  return { active: cell, anchor: cell };
}

/** The cell within the grid that is nearest to this one. */
export function within({ row, column }: Cell, { rows, columns }: Extent): Cell {
  return {
    row: Math.max(0, Math.min(rows - 1, row)),
    column: Math.max(0, Math.min(columns - 1, column)),
  };
}

function target(
  { row, column }: Cell,
  { key, ctrl }: Key,
  { rows, columns, page }: Extent,
): Cell | undefined {
  switch (key) {
    case 'ArrowUp':
      return { row: ctrl ? 0 : row - 1, column };
    case 'ArrowDown':
      return { row: ctrl ? rows - 1 : row + 1, column };
    case 'ArrowLeft':
      return { row, column: ctrl ? 0 : column - 1 };
    case 'ArrowRight':
      return { row, column: ctrl ? columns - 1 : column + 1 };
    case 'Home':
      return { row: ctrl ? 0 : row, column: 0 };
    case 'End':
      return { row: ctrl ? rows - 1 : row, column: columns - 1 };
    case 'PageUp':
      return { row: row - page, column };
    case 'PageDown':
      return { row: row + page, column };
    default:
      return undefined;
  }
}

/** Where the key leads; undefined when it is no key of movement, or leaves the grid. */
export function moved(selection: Selection, pressed: Key, extent: Extent): Selection | undefined {
  const { active, anchor } = selection;
  const { key, shift, ctrl } = pressed;
  if (key === 'a' && ctrl) {
    return { active: { row: 0, column: 0 }, anchor: { row: extent.rows - 1, column: extent.columns - 1 } };
  }
  if (key === 'Enter' && !ctrl) {
    return oneCell(within({ row: active.row + (shift ? -1 : 1), column: active.column }, extent));
  }
  if (key === 'Tab') {
    // At the end of a row Tab goes on to what comes after the grid, so that nobody is held in it.
    const column = active.column + (shift ? -1 : 1);
    return column < 0 || column >= extent.columns ? undefined : oneCell({ row: active.row, column });
  }
  const to = target(active, pressed, extent);
  if (to === undefined) return undefined;
  const next = within(to, extent);
  return shift ? { active: next, anchor } : oneCell(next);
}
