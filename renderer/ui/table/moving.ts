// Where the keyboard is in a table and where a key leads from there. It is on a line as a whole, or on one cell of it: right goes in among
// the cells, and left out again. Above the first line is the row of headings.

export interface Spot {
  /** -1 for the headings. */
  readonly line: number;
  /** Null for the whole line. */
  readonly cell: number | null;
}

export interface Extent {
  readonly lines: number;
  readonly cells: number;
  /** How many lines are visible at once. */
  readonly page: number;
}

export interface Pressed {
  readonly key: string;
  readonly ctrl: boolean;
}

export function within({ line, cell }: Spot, { lines, cells }: Extent): Spot {
  const at = Math.min(line, lines - 1);
  // The row of headings can't have the focus as a whole line.
  const among = at === -1 ? (cell ?? 0) : cell;
  return { line: at, cell: among === null ? null : Math.min(among, cells - 1) };
}

function sideways({ line, cell }: Spot, step: number, { cells }: Extent): Spot {
  const next = (cell ?? -1) + step;
  if (next < 0) return { line, cell: line === -1 ? 0 : null };
  return { line, cell: Math.min(next, cells - 1) };
}

/** Undefined when it isn't a movement key. */
export function movedBy({ key, ctrl }: Pressed, from: Spot, extent: Extent): Spot | undefined {
  const { line, cell } = from;
  const last = extent.lines - 1;
  const along = cell !== null && !ctrl;
  const to = (wanted: number): Spot => ({ line: Math.max(0, Math.min(last, wanted)), cell });
  switch (key) {
    case 'ArrowUp':
      return line <= 0 ? { line: -1, cell: cell ?? 0 } : to(line - 1);
    case 'ArrowDown':
      return last < 0 ? from : to(line + 1);
    case 'PageUp':
      return line === -1 ? from : to(line - extent.page);
    case 'PageDown':
      return last < 0 ? from : to(line + extent.page);
    case 'ArrowLeft':
      return sideways(from, -1, extent);
    case 'ArrowRight':
      return sideways(from, 1, extent);
    case 'Home':
      return along ? { line, cell: 0 } : to(0);
    case 'End':
      return along ? { line, cell: extent.cells - 1 } : to(last);
    default:
      return undefined;
  }
}
