// The live rows of an open register kept in memory, so that a screen doesn't read the whole file again after each edit.
// Rows that a batch touched are read again by id; the rest stay as they are.

import { setImmediate } from 'node:timers/promises';
import type { Entity, Row } from '../../../shared/kernel/entity.ts';
import { snapshotOf, tables, type Snapshot } from '../../../shared/register/snapshot.ts';
import { all, byId, isInOrderOfIds, rowsAfter } from './query.ts';
import { connection } from '../connection.ts';
import type { ReadableRegister } from '../register.ts';

/** From here on, reading the table again costs less than reading its rows one by one. */
const fewEnough = 2_000;

/** Rows read beforehand in one go: whoever asks for something meanwhile waits no longer than for them. */
const atOnce = 5_000;

interface TableCache<E extends Entity> {
  readonly rows: () => readonly Row<E>[];
  /** Reads some of them; returns whether all are read. */
  readonly warm: () => boolean;
  readonly refresh: (ids: readonly string[]) => void;
}

interface Held<E extends Entity> {
  readonly rows: readonly Row<E>[];
  /** The index of each id in the list; made at the first edit. */
  readonly indexes?: ReadonlyMap<string, number>;
}

function indexesOf<E extends Entity>(rows: readonly Row<E>[]): ReadonlyMap<string, number> {
  return new Map(rows.map(({ id }, index) => [id, index]));
}

/** The order of the table: by position where it has one, then by id. */
function inOrder<E extends Entity>(entity: E, rows: readonly Row<E>[]): Row<E>[] {
  const byId = (a: Row<E>, b: Row<E>) => (a.id < b.id ? -1 : 1);
  if (!('position' in entity.fields)) return rows.toSorted(byId);
  const position = (row: Row<E>) => Number(Reflect.get(row, 'position'));
  return rows.toSorted((a, b) => position(a) - position(b) || byId(a, b));
}

/** An edit that leaves the order as it was costs a copy of the list; only what moves, comes or goes sorts it again. */
function edited<E extends Entity>(
  entity: E,
  { rows, indexes = indexesOf(rows) }: Held<E>,
  touched: ReadonlyMap<string, Row<E> | undefined>,
): Held<E> {
  const next = [...rows];
  let moved = false;
  for (const [id, row] of touched) {
    const index = indexes.get(id);
    const before = index === undefined ? undefined : rows[index];
    if (index === undefined || before === undefined || row === undefined) {
      moved ||= index !== undefined || row !== undefined;
      if (index === undefined && row !== undefined) next.push(row);
      continue;
    }
    next[index] = row;
    moved ||= Reflect.get(before, 'position') !== Reflect.get(row, 'position');
  }
  if (!moved) return { rows: next, indexes };
  const gone = new Set([...touched].filter(([, row]) => row === undefined).map(([id]) => id));
  const left = inOrder(entity, gone.size === 0 ? next : next.filter(({ id }) => !gone.has(id)));
  return { rows: left };
}

function tableCache<E extends Entity>(register: ReadableRegister, entity: E): TableCache<E> {
  let held: Held<E> | undefined;
  /** The first rows of the table, while it is being read beforehand. */
  let begun: Row<E>[] = [];
  const hold = (rows: readonly Row<E>[]) => {
    held = { rows };
    begun = [];
    return rows;
  };
  const read = () => {
    const last = begun.at(-1);
    return last === undefined ? all(register, entity) : [...begun, ...rowsAfter(register, entity, last.id)];
  };
  return {
    rows: () => held?.rows ?? hold(read()),
    warm: () => {
      if (held !== undefined) return true;
      const inParts = isInOrderOfIds(entity);
      const some = inParts ? rowsAfter(register, entity, begun.at(-1)?.id ?? '', atOnce) : read();
      for (const row of some) begun.push(row);
      if (inParts && some.length === atOnce) return false;
      hold(begun);
      return true;
    },
    refresh: (ids) => {
      begun = [];
      if (held === undefined) return;
      if (ids.length > fewEnough) held = undefined;
      else held = edited(entity, held, new Map(ids.map((id) => [id, byId(register, entity, id)])));
    },
  };
}

export interface SnapshotCache {
  readonly snapshot: () => Snapshot;
  /** Reads one table after another, large ones in parts, and lets other work have its turn in between. */
  readonly warm: () => Promise<void>;
  /** Reads again what a batch has touched. */
  readonly refresh: (touched: readonly { readonly entity: string; readonly id: string }[]) => void;
}

export function snapshotCache(register: ReadableRegister): SnapshotCache {
  const caches = new Map(
    Object.values(tables).map((entity): [string, TableCache<Entity>] => [
      entity.name,
      tableCache<Entity>(register, entity),
    ]),
  );
  return {
    snapshot: () => snapshotOf(({ name }) => caches.get(name)?.rows() ?? []),
    warm: async () => {
      for (const { warm } of caches.values()) {
        for (let isRead = false; !isRead;) {
          // It may have been closed meanwhile.
          if (!register[connection].open) return;
          isRead = warm();
          // Polls in sequence by design.
          // oxlint-disable-next-line no-await-in-loop
          await setImmediate();
        }
      }
    },
    refresh: (touched) => {
      const ids = new Map<string, string[]>();
      for (const { entity, id } of touched) {
        const known = ids.get(entity);
        if (known === undefined) ids.set(entity, [id]);
        else known.push(id);
      }
      for (const [entity, those] of ids) caches.get(entity)?.refresh(those);
    },
  };
}
