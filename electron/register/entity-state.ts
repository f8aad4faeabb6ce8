// An entity as its own changes make it, folded from the log: its fields at any point, without the tables.
// The same rules as the projection, over plain data; tests hold the two together.

import { deletedField } from '../../shared/model/change.ts';
import type { Batch, ChangeRecord } from './log.ts';

export interface EntityState {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly deleted: boolean;
}

export interface OrderedChange {
  readonly record: ChangeRecord;
  readonly globalId: string;
  readonly rank: string;
}

/** The name and the place in time of a change, for copies to agree on. */
export function ordered(record: ChangeRecord, batch: Batch, place: number): OrderedChange {
  const { replica, seq, hlc } = batch;
  return {
    record,
    globalId: `${replica}:${seq}:${place}`,
    rank: `${hlc} ${replica} ${String(seq).padStart(12, '0')} ${String(place).padStart(8, '0')}`,
  };
}

function parsed(value: string | null): unknown {
  return value === null ? null : JSON.parse(value);
}

function settings(change: OrderedChange): [string, unknown][] {
  const { field, value } = change.record;
  if (field !== null) return [[field, parsed(value)]];
  const fields = parsed(value);
  const given = typeof fields === 'object' && fields !== null ? Object.entries(fields) : [];
  return [...given, [deletedField, false]];
}

interface Standing {
  readonly change: OrderedChange;
  readonly value: unknown;
}

/** Undefined when the changes hold no creation. */
export function foldEntity(changes: readonly OrderedChange[]): EntityState | undefined {
  const heads = new Map<string, Standing[]>();
  let created = false;
  for (const change of changes) {
    created ||= change.record.field === null;
    const superseded = new Set<string>(
      change.record.supersedes === null ? [] : JSON.parse(change.record.supersedes),
    );
    for (const [field, value] of settings(change)) {
      const remaining = (heads.get(field) ?? []).filter((head) => !superseded.has(head.change.globalId));
      heads.set(field, [...remaining, { change, value }]);
    }
  }
  if (!created) return undefined;
  const fields: Record<string, unknown> = {};
  for (const [field, standing] of heads) {
    fields[field] = standing.reduce((a, b) => (a.change.rank < b.change.rank ? b : a)).value;
  }
  const { [deletedField]: deleted, ...rest } = fields;
  return { fields: rest, deleted: deleted === true };
}
