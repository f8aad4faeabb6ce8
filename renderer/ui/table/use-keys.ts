// The keys of a table. Typing in a field inside it belongs to the field; the arrows on a button inside it lead back to the table.

import type { KeyboardEvent, RefObject } from 'react';
import { movedBy, type Extent, type Spot } from './moving.ts';
import type { RowChoosing } from './use-choosing.tsx';

interface Keys {
  readonly grid: RefObject<HTMLElement | null>;
  readonly spot: Spot;
  readonly extent: Extent;
  readonly onMove: (to: Spot) => void;
  readonly onOpen: (line: number) => void;
  /** The control in a cell is to be operated. */
  readonly onWork: (spot: Spot) => void;
  /** A column is to be wider, or narrower by a negative step. */
  readonly onWiden: (cell: number, by: number) => void;
  /** A row is to swap with the one before or after it. */
  readonly onStep: (line: number, by: 1 | -1) => void;
  readonly choosing: RowChoosing | undefined;
}

/** A control that is typed into keeps all its keys. */
const fields = 'input, textarea, select';

/** Where a control within the table is, from the ids of its line and cell. */
function spotOf(target: Element): Spot | undefined {
  const cell = target.closest<HTMLElement>('[role="gridcell"], [role="rowheader"], [role="columnheader"]');
  const numbers = cell?.id.match(/-(-?\d+)-(\d+)$/u);
  if (numbers == null) return undefined;
  return { line: Number(numbers[1]), cell: Number(numbers[2]) };
}

export function useKeys({ grid, spot, extent, onMove, onOpen, onWork, onWiden, onStep, choosing }: Keys) {
  const extend = (key: string, from: Spot): boolean => {
    if (choosing === undefined || from.line === -1) return false;
    const to = movedBy({ key, ctrl: true }, { line: from.line, cell: null }, extent);
    if (to === undefined || to.line === -1) return false;
    choosing.extendTo(to.line, from.line);
    onMove({ line: to.line, cell: from.cell });
    return true;
  };
  const move = (event: KeyboardEvent, from: Spot): boolean => {
    const { key, shiftKey } = event;
    const ctrl = event.ctrlKey || event.metaKey;
    const step = key === 'ArrowLeft' ? -1 : key === 'ArrowRight' ? 1 : 0;
    if (shiftKey && step !== 0) {
      if (from.line === -1 && from.cell !== null) onWiden(from.cell, step);
      return true;
    }
    if (shiftKey) return extend(key, from);
    const to = movedBy({ key, ctrl }, from, extent);
    if (to === undefined) return false;
    if (to.line >= 0) choosing?.begin(to.line);
    onMove(to);
    return true;
  };
  const act = (event: KeyboardEvent): boolean => {
    const { key } = event;
    const { line, cell } = spot;
    if ((event.ctrlKey || event.metaKey) && key.toLowerCase() === 'a') {
      choosing?.chooseAll(true);
      return choosing !== undefined;
    }
    if (key === 'Enter' || key === 'F2') {
      if (cell === null) onOpen(line);
      else onWork(spot);
      return true;
    }
    if (key !== ' ') return false;
    if (line === -1) onWork(spot);
    else choosing?.toggle(line);
    return true;
  };
  const step = ({ key }: KeyboardEvent): boolean => {
    const by = key === 'ArrowUp' ? -1 : key === 'ArrowDown' ? 1 : 0;
    if (by !== 0) onStep(spot.line, by);
    return by !== 0;
  };
  return (event: KeyboardEvent): void => {
    const target = event.target instanceof Element ? event.target : null;
    if (target === null || event.defaultPrevented) return;
    if (event.altKey) {
      if (target === event.currentTarget && step(event)) event.preventDefault();
      return;
    }
    if (target === event.currentTarget) {
      if (move(event, spot) || act(event)) event.preventDefault();
      return;
    }
    const at = target.matches(fields) ? undefined : spotOf(target);
    if (at === undefined || !move(event, at)) return;
    event.preventDefault();
    grid.current?.focus();
  };
}
