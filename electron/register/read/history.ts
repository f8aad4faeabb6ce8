// The history read back: what happened to an entity or one of its fields, who did it, when and why.

import { deletedField } from '../../../shared/kernel/change.ts';
import { progresses, type Progress } from '../../../shared/strategy/model/status.ts';
import { connection } from '../connection.ts';
import { parseStamp } from '../log/clock.ts';
import { batchOf, indexInBatch } from '../log/heads.ts';
import type { Origin } from '../../../shared/kernel/origin.ts';
import type { Saying } from '../../../shared/kernel/saying.ts';
import { actOf, originOf, type Batch } from '../log/log.ts';
import type { ReadableRegister } from '../register.ts';

const byAPerson = new Set<Origin['kind']>(['typed', 'undo', 'redo', 'resolution']);

/**
 * Whether it was written at the latest when its stamp says: a clock that stood before the last stamp takes that one's time and counts on. What is
 * read from a file can be several steps of one moment; nobody types two in one.
 */
export function isAtLatest(batch: Pick<Batch, 'hlc' | 'origin'>): boolean {
  return parseStamp(batch.hlc).counter > 0 && byAPerson.has(originOf(batch).kind);
}

export interface Event {
  readonly batch: number;
  /** Among the changes of its batch, from 0. */
  readonly index: number;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  /** Whether that is the latest that it can have been: its own clock said an earlier time. */
  readonly atLatest: boolean;
  readonly actor: string;
  readonly act: Saying;
  readonly origin: Origin;
  readonly reason: string | null;
  readonly entity: string;
  /** Null when the entity was created. */
  readonly field: string | null;
  readonly before: unknown;
  readonly after: unknown;
}

/** Everything that happened to an entity, oldest first. Empty when the log doesn't have it. */
export function historyOfEntity(register: ReadableRegister, entityId: string): Event[] {
  const known = new Map<string, unknown>([[deletedField, false]]);
  return register.log.changesOfEntity(entityId).map((record) => {
    const batch = register.log.batch(batchOf(record.id));
    if (batch === undefined) throw new Error(`change ${record.id} has no batch`);
    const after: unknown = record.value === null ? null : JSON.parse(record.value);
    const before = record.field === null ? null : (known.get(record.field) ?? null);
    remember(known, record.field, after);
    const { actor, reason } = batch;
    return {
      batch: batch.id,
      index: indexInBatch(record.id),
      at: parseStamp(batch.hlc).milliseconds,
      atLatest: isAtLatest(batch),
      actor,
      act: actOf(batch),
      origin: originOf(batch),
      reason,
      entity: record.entity,
      field: record.field,
      before,
      after,
    };
  });
}

function remember(known: Map<string, unknown>, field: string | null, value: unknown) {
  if (field !== null) {
    known.set(field, value);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [name, first] of Object.entries(value)) known.set(name, first);
  known.set(deletedField, false);
}

/** The history of one field: its first value, and each change since. */
export function historyOfField(register: ReadableRegister, entityId: string, field: string): Event[] {
  return historyOfEntity(register, entityId).flatMap((event) => {
    if (event.field === field) return [event];
    if (event.field !== null || typeof event.after !== 'object' || event.after === null) return [];
    const first = new Map(Object.entries(event.after));
    return first.has(field) ? [{ ...event, field, after: first.get(field) }] : [];
  });
}

/** What it was each time, in an order that is the same in every copy, whatever came to it first. */
function progressOf(register: ReadableRegister, id: string): Progress[] {
  return historyOfField(register, id, 'progress')
    .map(({ batch, index, after }) => {
      const by = register.log.batch(batch);
      return {
        at: by === undefined ? '' : `${by.hlc} ${by.replica}`,
        batch,
        index,
        after,
      };
    })
    .sort((a, b) => (a.at === b.at ? a.batch - b.batch || a.index - b.index : a.at < b.at ? -1 : 1))
    .flatMap(({ after }) => progresses.find((word) => word === after) ?? []);
}

/** The progress each activity had before its present one, for those whose progress has changed since they were created. */
export function progressBefore(register: ReadableRegister): ReadonlyMap<string, Progress> {
  const changed = register[connection]
    .prepare<[], { id: string; present: string }>(
      `SELECT DISTINCT activity.id, activity.progress AS present FROM head JOIN activity ON activity.id = head.entity_id
       WHERE head.field = 'progress'`, // primary keys
    )
    .all();
  const before = new Map<string, Progress>();
  for (const { id, present } of changed) {
    const values = progressOf(register, id);
    const now = values.findLastIndex((value) => value === present);
    const previous = values.slice(0, Math.max(0, now)).findLast((value) => value !== present);
    if (previous !== undefined) before.set(id, previous);
  }
  return before;
}
