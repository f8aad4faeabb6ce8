// An entity as its own changes make it, calculated from all of them at once, in whatever order they came. The projection gets the same
// result one change at a time; where changes are concurrent, it asks here.

import { deletedField, isFields } from '../../../shared/kernel/change.ts';
import { batchOf, indexInBatch } from '../log/heads.ts';
import type { Batch, ChangeRecord, LogReader } from '../log/log.ts';

export interface OrderedChange {
  readonly record: ChangeRecord;
  /** The batch it is in. */
  readonly batch: Batch;
  readonly globalId: string;
  readonly rank: string;
}

/** A change that sets a field, and the value it gives it. */
export interface Carrier {
  readonly change: OrderedChange;
  readonly value: unknown;
}

export interface FieldState {
  /** The carriers that no other carrier of the field supersedes. */
  readonly heads: readonly Carrier[];
  /** The later by clock is shown. */
  readonly shown: Carrier;
  /** Whether anything but a creation ever set it. */
  readonly edited: boolean;
}

export interface EntityState {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly deleted: boolean;
  readonly states: ReadonlyMap<string, FieldState>;
  /** Whether it was made more than once: concurrently, or again after it was deleted. */
  readonly madeTwice: boolean;
  /** The creations that no other creation supersedes; more than one when it was made concurrently. */
  readonly creations: readonly OrderedChange[];
  /** The fields that wait for a person: those with heads of different values, and `deleted` for an edit against a deletion. */
  readonly conflicts: readonly string[];
}

/** The name of a change and its rank in time, for copies to agree on. */
function ordered(record: ChangeRecord, batch: Batch, index: number): OrderedChange {
  const { replica, seq, hlc } = batch;
  return {
    record,
    batch,
    globalId: `${replica}:${seq}:${index}`,
    rank: `${hlc} ${replica} ${String(seq).padStart(12, '0')} ${String(index).padStart(8, '0')}`,
  };
}

/** Every change of an entity in the order of this file, with its name and rank. */
export function orderedHistory(log: LogReader, entityId: string): OrderedChange[] {
  return log.changesOfEntity(entityId).map((record) => {
    const batch = log.batch(batchOf(record.id));
    if (batch === undefined) throw new Error(`change ${record.id} has no batch`);
    return ordered(record, batch, indexInBatch(record.id));
  });
}

function parsed(value: string | null): unknown {
  return value === null ? null : JSON.parse(value);
}

export function supersededIn(record: ChangeRecord): readonly string[] {
  return record.supersedes === null ? [] : JSON.parse(record.supersedes);
}

function settings({ record: { field, value } }: OrderedChange): [string, unknown][] {
  if (field !== null) return [[field, parsed(value)]];
  const fields = parsed(value);
  const given = isFields(fields) ? Object.entries(fields) : [];
  return [...given, [deletedField, false]];
}

function later(a: Carrier, b: Carrier): Carrier {
  return a.change.rank < b.change.rank ? b : a;
}

/** Those that none of the others supersedes. */
function unsuperseded<T>(all: readonly T[], changeOf: (each: T) => OrderedChange): T[] {
  const superseded = new Set(all.flatMap((each) => supersededIn(changeOf(each).record)));
  return all.filter((each) => !superseded.has(changeOf(each).globalId));
}

function fieldState(carriers: readonly Carrier[]): FieldState {
  const heads = unsuperseded(carriers, ({ change }) => change);
  return {
    heads,
    shown: heads.reduce(later),
    edited: carriers.some(({ change }) => change.record.field !== null),
  };
}

/** Whether people set a field to different things. */
export function differ(heads: readonly Carrier[]): boolean {
  return heads.length > 1 && new Set(heads.map(({ value }) => JSON.stringify(value))).size > 1;
}

/** Edits of a deleted entity that none of its changes supersedes, by field. */
export function unseenEdits(
  states: ReadonlyMap<string, FieldState>,
  changes: readonly OrderedChange[],
): { readonly field: string; readonly head: Carrier }[] {
  const known = new Set(changes.flatMap(({ record }) => supersededIn(record)));
  return [...states].flatMap(([field, { heads }]) =>
    field === deletedField
      ? []
      : heads.filter(({ change }) => !known.has(change.globalId)).map((head) => ({ field, head })),
  );
}

function conflictsIn(states: ReadonlyMap<string, FieldState>, changes: readonly OrderedChange[]): string[] {
  const deletion = states.get(deletedField);
  if (deletion === undefined) return [];
  if (differ(deletion.heads)) return [deletedField];
  if (deletion.shown.value === true) return unseenEdits(states, changes).length > 0 ? [deletedField] : [];
  // The heads of the deletion agree: it isn't among those that differ.
  return [...states].filter(([, { heads }]) => differ(heads)).map(([field]) => field);
}

/** Undefined when the changes hold no creation. The order of the changes doesn't matter. */
export function foldEntity(changes: readonly OrderedChange[]): EntityState | undefined {
  const made = changes.filter(({ record }) => record.field === null);
  if (made.length === 0) return undefined;
  const carriers = new Map<string, Carrier[]>();
  for (const change of changes) {
    for (const [field, value] of settings(change)) {
      const known = carriers.get(field);
      if (known === undefined) carriers.set(field, [{ change, value }]);
      else known.push({ change, value });
    }
  }
  const states = new Map([...carriers].map(([field, all]) => [field, fieldState(all)]));
  const fields = Object.fromEntries(
    [...states].filter(([field]) => field !== deletedField).map(([field, { shown }]) => [field, shown.value]),
  );
  return {
    fields,
    deleted: states.get(deletedField)?.shown.value === true,
    states,
    madeTwice: made.length > 1,
    creations: unsuperseded(made, (change) => change),
    conflicts: conflictsIn(states, changes),
  };
}
