// Which cells of the grid are selected, and where a key moves the selection, as in a spreadsheet. Rows and columns count from 0.

export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** In the page. */
export function idOfCell({ row, column }: Cell): string {
  return `cell-${row}-${column}`;
}

/** `active` is where typing goes. The selection goes from `anchor`, where it began, to `reach`, as far as it was extended. */
export interface Selection {
  readonly active: Cell;
  readonly anchor: Cell;
  readonly reach: Cell;
}

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

export interface Extent extends Size {
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

export function rangeOf({ anchor, reach }: Selection): Range {
  return {
    top: Math.min(anchor.row, reach.row),
    bottom: Math.max(anchor.row, reach.row),
    left: Math.min(anchor.column, reach.column),
    right: Math.max(anchor.column, reach.column),
  };
}

export function oneCell(cell: Cell): Selection {
  return { active: cell, anchor: cell, reach: cell };
}

/** Extends the selection to another cell. Typing still goes where it went. */
export function reaching(selection: Selection, reach: Cell): Selection {
  return { ...selection, reach };
}

/** Every cell. Typing still goes where it went. */
export function everyCell({ active }: Selection, { rows, columns }: Size): Selection {
  return { active, anchor: { row: 0, column: 0 }, reach: { row: rows - 1, column: columns - 1 } };
}

/** The cell within the grid that is nearest to this one. */
function within({ row, column }: Cell, { rows, columns }: Size): Cell {
  return {
    row: Math.max(0, Math.min(rows - 1, row)),
    column: Math.max(0, Math.min(columns - 1, column)),
  };
}

/** The same selection in a grid that now has fewer rows or columns. */
export function confined({ active, anchor, reach }: Selection, size: Size): Selection {
  return {
    active: within(active, size),
    anchor: within(anchor, size),
    reach: within(reach, size),
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

/** Where the key leads; undefined when it isn't a movement key, or leaves the grid. */
export function moved(selection: Selection, pressed: Key, extent: Extent): Selection | undefined {
  const { active, reach } = selection;
  const { key, shift, ctrl } = pressed;
  if (key === 'Enter' && !ctrl) {
    return oneCell(within({ row: active.row + (shift ? -1 : 1), column: active.column }, extent));
  }
  if (key === 'Tab') {
    // At the end of a row Tab goes on to whatever follows the grid, so that nobody is trapped in it.
    const column = active.column + (shift ? -1 : 1);
    return column < 0 || column >= extent.columns ? undefined : oneCell({ row: active.row, column });
  }
  const to = target(shift ? reach : active, pressed, extent);
  if (to === undefined) return undefined;
  const next = within(to, extent);
  return shift ? reaching(selection, next) : oneCell(next);
}
