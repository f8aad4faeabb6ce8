// The order of a table's rows, where a person may change it: a row is dragged by its handle, or moved by Alt with the up or down arrow.
// Rows that are sorted by a column stay where they are.

import { useState, type DragEvent, type ReactNode } from 'react';
import { useText } from '../../state/text.ts';
import type { Line } from './lines.ts';

/** How the rows of a table are put in order. */
export interface RowOrder<Row> {
  /** Rows swap only with those for which this is the same. */
  readonly among: (row: Row) => string;
  /** Gets the whole new order. */
  readonly onOrder: (ids: readonly string[]) => void;
}

export interface RowOrdering {
  readonly handle: (name: string) => ReactNode;
  /** The line that a row would be dropped on. */
  readonly over: number | null;
  /** Moves a row, and answers the line it is then on; undefined when it stays. */
  readonly step: (line: number, by: 1 | -1, name: string) => number | undefined;
  readonly drag: {
    readonly onDragStart: (event: DragEvent) => void;
    readonly onDragOver: (event: DragEvent) => void;
    readonly onDrop: (event: DragEvent) => void;
    readonly onDragEnd: () => void;
  };
}

interface Ordering<Row> {
  readonly lines: readonly Line<Row>[];
  readonly isSorted: boolean;
  readonly order: RowOrder<Row> | undefined;
  readonly onSaid: (what: string) => void;
}

function lineOf(event: DragEvent): number | null {
  const drawn = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-index]') : null;
  return drawn === null ? null : Number(drawn.dataset['index']);
}

/** Undefined where the order can't be changed. */
export function useOrdering<Row>({ lines, isSorted, order, onSaid }: Ordering<Row>): RowOrdering | undefined {
  const t = useText();
  const [dragged, setDragged] = useState<number | null>(null);
  const [over, setOver] = useState<number | null>(null);
  if (order === undefined) return undefined;
  const rows = lines.flatMap((line) => (line.kind === 'row' ? [line] : []));
  const ids = rows.map(({ key }) => key);
  const rowAt = (line: number | null) => {
    const at = line === null ? undefined : lines[line];
    return at?.kind === 'row' ? at : undefined;
  };
  const mayMove = (from: number | null, to: number | null) => {
    const [moved, passed] = [rowAt(from), rowAt(to)];
    return moved !== undefined && passed !== undefined && order.among(moved.row) === order.among(passed.row);
  };
  const put = (id: string, before: string) => {
    const index = ids.indexOf(before);
    const others = ids.filter((each) => each !== id);
    order.onOrder([...others.slice(0, index), id, ...others.slice(index)]);
  };
  const end = () => {
    setDragged(null);
    setOver(null);
  };
  return {
    over: dragged === over ? null : over,
    handle: (name) => (
      <span
        className={isSorted ? 'handle handle-still' : 'handle'}
        draggable={!isSorted}
        data-handle=""
        aria-hidden="true"
        title={isSorted ? t('table.orderSorted') : t('table.order', { what: name })}
      >
        ⠿
      </span>
    ),
    step: (line, by, name) => {
      const id = rowAt(line)?.key ?? '';
      const before = ids[ids.indexOf(id) + by] ?? '';
      const to = lines.findIndex((each) => each.kind === 'row' && each.key === before);
      if (isSorted) onSaid(t('table.orderSorted'));
      if (isSorted || !mayMove(line, to)) return undefined;
      put(id, before);
      onSaid(t('edit.moved', { what: name, position: ids.indexOf(before) + 1, count: ids.length }));
      return to;
    },
    drag: {
      onDragStart: (event) => {
        const handle = event.target instanceof Element ? event.target.closest('[data-handle]') : null;
        if (handle === null) return;
        event.dataTransfer.setData('text/plain', rowAt(lineOf(event))?.key ?? '');
        event.dataTransfer.effectAllowed = 'move';
        setDragged(lineOf(event));
      },
      onDragOver: (event) => {
        if (!mayMove(dragged, lineOf(event))) return;
        event.preventDefault();
        setOver(lineOf(event));
      },
      onDrop: (event) => {
        event.preventDefault();
        const [moved, passed] = [rowAt(dragged), rowAt(lineOf(event))];
        end();
        if (moved !== undefined && passed !== undefined && moved !== passed) put(moved.key, passed.key);
      },
      onDragEnd: end,
    },
  };
}
