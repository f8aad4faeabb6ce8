// The cells of the grid as they are on the screen: fetched in windows, written as batches, and those that couldn't be read.

import { create } from 'zustand';
import type {
  CellInput,
  CellsTold,
  GridCells,
  RejectedCell,
  WrittenCells,
} from '../../../shared/figures/calls.ts';
import type { Result } from '../../../shared/kernel/result.ts';
import type { Saying } from '../../../shared/kernel/saying.ts';
import { say } from '../../../shared/language/say.ts';
import { api } from '../../api.ts';
import { registerNow } from '../../state/kept.ts';
import { tellAll, tellFailure, useApp } from '../../state/app-store.ts';

export interface Rejection {
  readonly cells: readonly CellInput[];
  readonly rejected: readonly RejectedCell[];
  /** What writing the others would do. */
  readonly told: CellsTold;
}

interface FiguresStore {
  readonly cells: GridCells;
  readonly rejection: Rejection | null;
  /** What was typed and is on its way to the disk, by cell. */
  readonly pending: Readonly<Record<string, string>>;
}

const nothing: FiguresStore = { cells: {}, rejection: null, pending: {} };

export const useFigures = create<FiguresStore>()(() => nothing);

/** Cells that couldn’t be read wait for whoever typed them to come back. */
export function resetFigures(): void {
  useFigures.setState(({ rejection }) => ({ ...nothing, rejection }));
}

let register = registerNow();

// Those of one register are never shown in another.
useApp.subscribe(() => {
  const now = registerNow();
  if (now === register) return;
  register = now;
  useFigures.setState(nothing);
});

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

/** The most rows that the app may be asked for at once. */
const mostAtOnce = 2_000;

/**
 * These rows, and those of them that were never on the screen: what is done to a choice is done to all of it. Undefined when they can't be
 * had, and the person has been told why.
 */
export async function wholeRows(useIds: readonly string[]): Promise<GridCells | undefined> {
  const { cells } = useFigures.getState();
  const missing = useIds.filter((id) => cells[id] === undefined);
  if (missing.length === 0) return cells;
  const windows = Array.from({ length: Math.ceil(missing.length / mostAtOnce) }, (_, index) =>
    missing.slice(index * mostAtOnce, (index + 1) * mostAtOnce),
  );
  const results = await Promise.all(windows.map((window) => api.figures.cells({ useIds: window })));
  let whole = useFigures.getState().cells;
  for (const result of results) {
    if (!result.ok) {
      tellFailure(result.error);
      return undefined;
    }
    whole = { ...whole, ...result.value };
  }
  useFigures.setState({ cells: whole });
  return whole;
}

/** Refetches the rows on screen and forgets the others: something was written, here or elsewhere. */
export async function refreshRows(useIds: readonly string[]): Promise<void> {
  const result = await api.figures.cells({ useIds: [...useIds] });
  if (result.ok) useFigures.setState({ cells: result.value });
}

function leftOut(count: number): Saying[] {
  return count === 0 ? [] : [say('figures.leftOut', { count })];
}

/** Which of the figures aren’t actuals, or are in periods that are closed. */
export function reachOf({ kinds, closed, closedPeriods }: CellsTold): Saying[] {
  return [
    ...(['target', 'forecast', 'baseline', 'comparator'] as const).flatMap((kind) => {
      const count = kinds[kind] ?? 0;
      return count === 0 ? [] : [say(`figures.them.${kind}`, { count })];
    }),
    ...(closed === 0 ? [] : [say('figures.inClosed', { count: closed, periods: { all: closedPeriods } })]),
  ];
}

function inWords(told: CellsTold): Saying[] {
  const { figures, removed } = told;
  const [kinds, closed] = [reachOf({ ...told, closed: 0 }), reachOf({ ...told, kinds: {} })];
  return [
    ...(figures === 0 ? [] : [say('figures.written', { count: figures }), ...kinds]),
    ...(removed === 0 ? [] : [say('figures.removed', { count: removed })]),
    ...closed,
  ];
}

function wrote(result: Result<WrittenCells>, cells: readonly CellInput[], acceptRest = false) {
  if (!result.ok) {
    tellFailure(result.error);
    return false;
  }
  const { batch, told, written, rejected } = result.value;
  take(result.value.cells);
  // With `acceptRest` the person has seen what was rejected already.
  if (rejected.length > 0 && !acceptRest) {
    useFigures.setState({ rejection: { cells, rejected, told } });
    return false;
  }
  useFigures.setState({ rejection: null });
  // What one cell says stands in it.
  if (cells.length !== 1 && (cells.length > 0 || written > 1)) {
    const words = inWords(told);
    const first = words.length === 0 ? [say('figures.asBefore')] : words;
    tellAll([...first, ...leftOut(rejected.length)], written === 0 ? {} : { undoes: batch });
  }
  return true;
}

/** Which cell: its row, its period, and the kind of its figures. */
export type CellAddress = Omit<CellInput, 'text'>;

export function cellName({ useId, periodId, kind }: CellAddress): string {
  return `${useId} ${periodId} ${kind}`;
}

/** More than this many are shown only once they are written. */
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
}

/** Whether all of them, or all the person wanted, are on disk. */
export async function writeCells(cells: readonly CellInput[], options: WriteOptions = {}): Promise<boolean> {
  if (cells.length === 0) return true;
  setPending(cells);
  const result = await api.figures.set({ cells: [...cells], ...options });
  clearPending(cells);
  return wrote(result, cells, options.acceptRest);
}

export async function markProvisional(cells: readonly CellAddress[], provisional: boolean): Promise<void> {
  wrote(await api.figures.setProvisional({ cells: [...cells], provisional }), []);
}
