// The cells of the grid as they are on the screen: fetched in windows, written as batches, and those that could not be read.

import { create } from 'zustand';
import type {
  CellInput,
  GridCells,
  GridColumn,
  RejectedCell,
  WrittenCells,
} from '../../../shared/figures/calls.ts';
import type { Failure, Result } from '../../../shared/kernel/result.ts';
import { api } from '../../api.ts';
import { tell, tellError } from '../../state/app-store.ts';
import { textNow } from '../../state/text.ts';

export interface Rejection {
  readonly cells: readonly CellInput[];
  readonly rejected: readonly RejectedCell[];
}

interface FiguresStore {
  readonly cells: GridCells;
  /** Columns added here that no figure keeps in the register yet. */
  readonly added: readonly GridColumn[];
  readonly rejection: Rejection | null;
  /** What was typed and is on its way to the disk, by cell. */
  readonly pending: Readonly<Record<string, string>>;
  /** Writing waits for a reason, because a period is closed. */
  readonly needsReason: { readonly failure: Failure; readonly again: (reason: string) => void } | null;
}

const nothing: FiguresStore = { cells: {}, added: [], rejection: null, pending: {}, needsReason: null };

export const useFigures = create<FiguresStore>()(() => nothing);

export function resetFigures(): void {
  useFigures.setState(nothing);
}

function take(cells: GridCells) {
  useFigures.setState((state) => ({ cells: { ...state.cells, ...cells } }));
}

const asked = new Set<string>();

/** Fetches rows that are not here yet. */
export async function needRows(useIds: readonly string[]): Promise<void> {
  const { cells } = useFigures.getState();
  const missing = useIds.filter((id) => cells[id] === undefined && !asked.has(id));
  if (missing.length === 0) return;
  for (const id of missing) asked.add(id);
  const result = await api.figures.cells({ useIds: missing });
  for (const id of missing) asked.delete(id);
  if (result.ok) take(result.value);
}

/** Fetches the rows on screen anew and forgets the others: something was written, here or elsewhere. */
export async function refreshRows(useIds: readonly string[]): Promise<void> {
  const result = await api.figures.cells({ useIds: [...useIds] });
  if (result.ok) useFigures.setState({ cells: result.value });
}

function wrote(result: Result<WrittenCells>, cells: readonly CellInput[], again: (reason: string) => void) {
  if (!result.ok) {
    if (result.error.code === 'needs-reason')
      useFigures.setState({ needsReason: { failure: result.error, again } });
    else tellError(result.error.message);
    return false;
  }
  const { written, rejected } = result.value;
  take(result.value.cells);
  if (rejected.length > 0 && written === 0) {
    useFigures.setState({ rejection: { cells, rejected } });
    return false;
  }
  useFigures.setState({ rejection: null });
  if (written > 1) tell(textNow()('figures.written', { count: written }));
  return true;
}

/** A cell's name: its row, its period, and the kind of its figures. */
export function cellName({ useId, periodId, kind }: Omit<CellInput, 'text'>): string {
  return `${useId} ${periodId} ${kind}`;
}

/** More than these are told of when they are done. */
const fewToShow = 200;

function setPending(cells: readonly CellInput[]) {
  if (cells.length > fewToShow) return;
  const typed = Object.fromEntries(cells.map((cell) => [cellName(cell), cell.text]));
  useFigures.setState(({ pending }) => ({ pending: { ...pending, ...typed } }));
}

function clearPending(cells: readonly CellInput[]) {
  const done = new Set(cells.map(cellName));
  useFigures.setState(({ pending }) => ({
    pending: Object.fromEntries(Object.entries(pending).filter(([name]) => !done.has(name))),
  }));
}

interface WriteOptions {
  readonly acceptRest?: boolean;
  readonly reason?: string;
}

/** Whether all of them, or all the person wanted, are on disk. */
export async function writeCells(cells: readonly CellInput[], options: WriteOptions = {}): Promise<boolean> {
  if (cells.length === 0) return true;
  setPending(cells);
  const result = await api.figures.set({ cells: [...cells], ...options });
  clearPending(cells);
  return wrote(result, cells, (reason) => void writeCells(cells, { ...options, reason }));
}

type Addressed = Omit<CellInput, 'text'>;

export async function markProvisional(
  cells: readonly Addressed[],
  provisional: boolean,
  reason?: string,
): Promise<void> {
  const about = reason === undefined ? {} : { reason };
  const result = await api.figures.setProvisional({ cells: [...cells], provisional, ...about });
  wrote(result, [], (why) => void markProvisional(cells, provisional, why));
}

export function addColumn(column: GridColumn): void {
  useFigures.setState(({ added }) => ({ added: [...added.filter(({ key }) => key !== column.key), column] }));
}
