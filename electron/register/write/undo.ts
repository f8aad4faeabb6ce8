// Undo and redo: batches of their own that put back what another batch changed. Refused, with the reason, when something
// written since would be lost.

import { deletedField, type Change } from '../../../shared/kernel/change.ts';
import { fail, succeed, type Result } from '../../../shared/kernel/result.ts';
import { reversedBy } from '../../../shared/kernel/origin.ts';
import type { Saying } from '../../../shared/kernel/saying.ts';
import { say } from '../../../shared/language/say.ts';
import { entityNamed } from '../../../shared/register/entities.ts';
import { commit, type Receipt } from './commit.ts';
import {
  foldEntity,
  orderedHistory,
  type EntityState,
  type OrderedChange,
} from '../projection/entity-state.ts';
import { batchOf } from '../log/heads.ts';
import { actOf, batchName, originOf, type Batch } from '../log/log.ts';
import type { ReadableRegister, WritableRegister } from '../register.ts';

/**
 * Takes a batch back. Failures: `no-such-batch`, `already-undone`, `changed-since`, and those of commit
 * (`still-used` when something made since rests on what the batch made).
 */
export function undo(
  register: WritableRegister,
  batch: number,
  actor: string,
  reason?: string,
): Result<Receipt> {
  const named = register.log.batch(batch);
  if (named === undefined) return fail('no-such-batch', say('register.no-such-batch', { batch }));
  const last = lastWord(register, named);
  if (last.undone) return fail('already-undone', say('register.already-undone', { act: actOf(named) }));
  return invert(register, last.batch, {
    actor,
    reason,
    act: say('register.undo', { act: actOf(named) }),
    kind: 'undo',
  });
}

/** Does again what an undo took back. Failures: `no-such-batch`, `not-undone`, `changed-since`, and those of commit. */
export function redo(
  register: WritableRegister,
  batch: number,
  actor: string,
  reason?: string,
): Result<Receipt> {
  const named = register.log.batch(batch);
  if (named === undefined) return fail('no-such-batch', say('register.no-such-batch', { batch }));
  const last = lastWord(register, named);
  if (!last.undone) return fail('not-undone', say('register.not-undone', { act: actOf(named) }));
  return invert(register, last.batch, {
    actor,
    reason,
    act: say('register.redo', { act: actOf(named) }),
    kind: 'redo',
  });
}

/**
 * A batch, its undo, the redo of that, and so on. Each was written after what it takes back: in what comes from elsewhere one may say otherwise, of
 * itself even, and that would have no end.
 */
function chainFrom(register: ReadableRegister, first: Batch): readonly [Batch, ...Batch[]] {
  const chain: [Batch, ...Batch[]] = [first];
  let last = first;
  let next = register.log.undoOf(batchName(first));
  while (next !== undefined && next.id > last.id) {
    chain.push(next);
    last = next;
    next = register.log.undoOf(batchName(next));
  }
  return chain;
}

/** The batch to invert next, and whether the first is now undone. */
function lastWord(register: ReadableRegister, first: Batch): { batch: Batch; undone: boolean } {
  const chain = chainFrom(register, first);
  return { batch: chain.at(-1) ?? first, undone: chain.length % 2 === 0 };
}

/** The edit that an undo or a redo comes down to in the end. */
function editBehind(register: ReadableRegister, batch: Batch): Batch {
  const reversed = reversedBy(originOf(batch));
  const before = reversed === undefined ? undefined : register.log.batchNamed(reversed);
  return before === undefined || before.id >= batch.id ? batch : editBehind(register, before);
}

/**
 * Not where what a later batch has done since, with its undo and redo, comes to nothing. Of several steps taken back one after the other, each is found
 * as it was left.
 */
function isInTheWay(register: ReadableRegister, since: Batch, later: number): boolean {
  const batch = register.log.batch(later);
  if (batch === undefined) return true;
  const chain = chainFrom(register, editBehind(register, batch));
  return chain.filter(({ id }) => id > since.id).length % 2 === 1;
}

interface Inversion {
  readonly actor: string;
  readonly act: Saying;
  readonly reason: string | undefined;
  readonly kind: 'undo' | 'redo';
}

function invert(
  register: WritableRegister,
  batch: Batch,
  { actor, act, reason, kind }: Inversion,
): Result<Receipt> {
  const changes: Change[] = [];
  const known = new Map<number, boolean>();
  const stands = (id: number) => {
    const found = known.get(id) ?? isInTheWay(register, batch, id);
    known.set(id, found);
    return found;
  };
  for (const [id, touched] of touchedBy(register, batch)) {
    const history = orderedHistory(register.log, id);
    const later = history.find(
      ({ record }) =>
        batchOf(record.id) > batch.id && overlaps(record.field, touched.fields) && stands(batchOf(record.id)),
    );
    if (later !== undefined) return changedSince(register, batch, touched.entity, id, later);
    const before = foldEntity(history.filter(({ record }) => batchOf(record.id) < batch.id));
    const after = foldEntity(history.filter(({ record }) => batchOf(record.id) <= batch.id));
    changes.push(...restore({ entity: touched.entity, id, fields: touched.fields }, before, after));
  }
  // What was chosen may have been what was shown: undone as well, or no earlier step could be.
  if (changes.length === 0) changes.push(...again(register, batch));
  if (changes.length === 0)
    return fail('empty-batch', say('register.nothing-to-take-back', { act: actOf(batch) }));
  return commit(register, { actor, act, reason, origin: { kind, reverses: batchName(batch) }, changes });
}

/** What the batch wrote into fields, as it stands now. */
function again(register: ReadableRegister, batch: Batch): Change[] {
  return Array.from(touchedBy(register, batch)).flatMap(([id, { entity, fields }]) => {
    const state = foldEntity(orderedHistory(register.log, id));
    return Array.from(fields).flatMap((field): Change[] => {
      if (state === undefined || field === null) return [];
      return [
        { entity, id, field, value: field === deletedField ? state.deleted : (state.fields[field] ?? null) },
      ];
    });
  });
}

interface Touched {
  readonly entity: string;
  /** Null stands for the whole entity: it was created, deleted or restored. */
  readonly fields: Set<string | null>;
}

function touchedBy(register: ReadableRegister, batch: Batch): Map<string, Touched> {
  const touched = new Map<string, Touched>();
  for (const { entity, entityId, field } of register.log.changesOf(batch.id)) {
    const known = touched.get(entityId) ?? { entity, fields: new Set() };
    known.fields.add(field);
    touched.set(entityId, known);
  }
  return touched;
}

function overlaps(field: string | null, touched: ReadonlySet<string | null>): boolean {
  const whole = (name: string | null) => name === null || name === deletedField;
  return whole(field) || touched.has(field) || [...touched].some(whole);
}

function changedSince(
  register: ReadableRegister,
  batch: Batch,
  entity: string,
  id: string,
  later: OrderedChange,
) {
  const by = register.log.batch(batchOf(later.record.id));
  return fail(
    'changed-since',
    say('register.changed-since', {
      act: actOf(batch),
      actor: by?.actor ?? '',
      later: by === undefined ? '' : actOf(by),
    }),
    later.record.field === null ? { entity, id } : { entity, id, field: later.record.field },
  );
}

interface Target {
  readonly entity: string;
  readonly id: string;
  readonly fields: ReadonlySet<string | null>;
}

/**
 * Where a value was read is written with it again even where that is the same: else, of a value that a colleague reads in meanwhile, it
 * would be left beside the value put back here.
 */
function withFollowers(
  entity: string,
  changed: readonly string[],
  touched: readonly string[],
): readonly string[] {
  if (changed.length === 0) return changed;
  const fields = entityNamed(entity)?.fields;
  const following = touched.filter((name) => fields?.[name]?.follows === true && !changed.includes(name));
  return [...changed, ...following];
}

/** The field changes that take an entity from how the batch left it to how it found it. */
function restore(
  { entity, id, fields }: Target,
  before: EntityState | undefined,
  after: EntityState | undefined,
): Change[] {
  if (before === undefined)
    return after?.deleted === false ? [{ entity, id, field: deletedField, value: true }] : [];
  const names = fields.has(null)
    ? Object.keys(after?.fields ?? {})
    : [...fields].filter((name) => name !== null);
  const changed = names.filter(
    (name) =>
      name !== deletedField && JSON.stringify(before.fields[name]) !== JSON.stringify(after?.fields[name]),
  );
  const sets = withFollowers(entity, changed, names).map((name) => ({
    entity,
    id,
    field: name,
    value: before.fields[name] ?? null,
  }));
  if (before.deleted === (after?.deleted ?? false)) return sets;
  const deletion = { entity, id, field: deletedField, value: before.deleted };
  // A deleted entity can't be edited: fields go back while it is live.
  return before.deleted ? [...sets, deletion] : [deletion, ...sets];
}

/** Whether the batch is undone now. */
export function isUndone(register: ReadableRegister, batch: number): Result<boolean> {
  const named = register.log.batch(batch);
  if (named === undefined) return fail('no-such-batch', say('register.no-such-batch', { batch }));
  return succeed(lastWord(register, named).undone);
}
