// The one door for writes: a batch of changes is validated, logged and projected in one transaction, or not at all.

import { deletedField, type Proposal } from '../../../shared/kernel/change.ts';
import { fail, succeed, type Result } from '../../../shared/kernel/result.ts';
import { nextStamp } from '../log/clock.ts';
import type { LedgerEntry } from '../environment.ts';
import { hashBatch, hashValue, saltAt, saltsFrom, seedBytes } from '../log/hash-chain.ts';
import { changeId, changesPerBatch } from '../log/heads.ts';
import type { BatchKind } from '../log/log.ts';
import { Refused, refusal } from '../refused.ts';
import { referenceCheck } from './references.ts';
import type { WritableRegister } from '../register.ts';
import { validateChange, type ValidChange } from './validate.ts';

export interface Receipt {
  /** The batch's number in this file. */
  readonly batch: number;
  /** replica:seq, the same in every copy. */
  readonly name: string;
  readonly hlc: string;
  readonly changes: number;
}

export interface CommitOptions {
  /** Called before each change and once more when all are written, still inside the transaction. */
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

export interface BatchOrigin {
  readonly kind: BatchKind;
  readonly undoes: string | null;
}

/**
 * Writes one batch. On failure nothing of it is in the register. Once it returns, it is on disk.
 * Failures: `empty-batch`, `batch-too-large`, `invalid-change`, `already-exists`, `not-found`, `deleted`,
 * `missing-reference`, `still-used`, `cancelled`, `disk-full`.
 */
export function commit(
  register: WritableRegister,
  proposal: Proposal,
  options: CommitOptions = {},
): Result<Receipt> {
  return writeBatch(register, proposal, { kind: 'edit', undoes: null }, options);
}

/** For undo and redo, which are batches of their own kind through the same door. */
export function writeBatch(
  register: WritableRegister,
  proposal: Proposal,
  origin: BatchOrigin,
  options: CommitOptions = {},
): Result<Receipt> {
  const checked = checkProposal(proposal);
  if (!checked.ok) return checked;
  try {
    const write = register.db.transaction(() => writeChanges(register, proposal, origin, options));
    const { receipt, end } = write.immediate();
    register.environment.ledger?.note(register.identity.replica, end);
    return succeed(receipt);
  } catch (error) {
    if (isDiskFull(error)) {
      return fail(
        'disk-full',
        `There is no room left on the disk for "${proposal.intent}". Nothing was written.`,
        {
          file: register.path,
        },
      );
    }
    return refusal(error);
  }
}

function checkProposal({ actor, intent, changes }: Proposal): Result<undefined> {
  if (changes.length === 0) return fail('empty-batch', 'There is nothing to write.');
  if (changes.length >= changesPerBatch) {
    return fail(
      'batch-too-large',
      `A batch holds at most ${changesPerBatch - 1} changes; this one has ${changes.length}.`,
    );
  }
  if (actor.trim() === '') return fail('invalid-change', 'A batch must say who makes it.');
  if (intent.trim() === '') return fail('invalid-change', 'A batch must say what it is for.');
  return succeed(undefined);
}

function isDiskFull(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'SQLITE_FULL';
}

/**
 * The global ids a local change knows of and replaces: the standing heads of its field, and for a deletion or the
 * re-entry of something deleted, of every field.
 */
function supersededBy(register: WritableRegister, { entity, id, field }: ValidChange): readonly string[] {
  const { heads } = register.projection;
  const whole = field === null || field === deletedField;
  const fields = whole ? [deletedField, ...Object.keys(entity.fields)] : [field];
  const superseded = new Set(fields.flatMap((name) => heads.standing(id, name)));
  return [...superseded].sort((a, b) => a - b).map((head) => heads.globalId(head));
}

function refuse(code: string, message: string, { entity, id }: ValidChange): never {
  throw new Refused({ code, message: `${message} Nothing was written.`, place: { entity: entity.name, id } });
}

/** Whether the change makes a row that was never there: then it supersedes nothing. */
function isFirst(register: WritableRegister, change: ValidChange): boolean {
  const name = change.entity.name;
  const deleted = register.projection.table(name)?.isDeleted(change.id);
  if (change.field === null) {
    if (deleted === false)
      refuse('already-exists', `The ${name} ${change.id} is in the register already.`, change);
    return deleted === undefined;
  }
  if (deleted === undefined) refuse('not-found', `There is no ${name} ${change.id} to change.`, change);
  if (deleted && change.field !== deletedField) {
    refuse('deleted', `The ${name} ${change.id} was deleted. Restore it first.`, change);
  }
  return false;
}

interface Written {
  readonly receipt: Receipt;
  readonly end: LedgerEntry;
}

function writeChanges(
  register: WritableRegister,
  proposal: Proposal,
  origin: BatchOrigin,
  { onProgress, signal }: CommitOptions,
): Written {
  const { changes } = proposal;
  const { writer, projection, environment } = register;
  const { replica } = register.identity;
  const end = writer.end(replica);
  const header = {
    replica,
    seq: end.seq + 1,
    hlc: nextStamp(end.hlc, environment.now()),
    actor: proposal.actor.trim(),
    intent: proposal.intent.trim(),
    ...origin,
    knows: end.knows,
    previousHash: end.hash,
  };
  const batch = end.batch + 1;
  const hasher = hashBatch(header);
  const references = referenceCheck(register.db, projection);
  const seed = environment.random(seedBytes);
  const salts = saltsFrom(seed, changes.length);
  // The batch row comes first, because heads are named by it; its hash is known only at the end.
  writer.appendBatch({ ...header, id: batch, changes: changes.length, hash: end.hash, seed });

  const log = writer.appender();
  changes.forEach((proposed, place) => {
    if (signal?.aborted === true)
      throw new Refused({ code: 'cancelled', message: 'Cancelled. Nothing was written.' });
    onProgress?.(place, changes.length);
    // One by one, so that a large batch is not held in memory twice.
    const validated = validateChange(proposed);
    if (!validated.ok) throw new Refused(validated.error);
    const change = validated.value;
    // Nearly every creation is of something that never was: one statement makes it and finds out.
    const begun = change.field === null && projection.begin(change.entity.name, change.id, change.value);
    if (!begun) log.flush();
    const superseded = begun || isFirst(register, change) ? [] : supersededBy(register, change);
    const value = JSON.stringify(change.value);
    const record = {
      id: changeId(batch, place),
      entity: change.entity.name,
      entityId: change.id,
      field: change.field,
      supersedes: superseded.length === 0 ? null : JSON.stringify(superseded),
    };
    hasher.add(record, hashValue(value, saltAt(salts, place)));
    log.add(record.id, { ...record, value, salt: null, valueHash: null });
    if (!begun) {
      log.flush();
      projection.applyOwn({ ...record, value: change.value, supersedes: superseded });
    }
    references.note(change);
  });
  log.flush();
  onProgress?.(changes.length, changes.length);
  const settled = references.settle();
  if (!settled.ok) throw new Refused(settled.error);
  const hash = hasher.finish();
  writer.sealBatch({ id: batch, replica, seq: header.seq, hash });
  if (end.knows !== null) writer.tellAll(replica);
  return {
    receipt: { batch, name: `${replica}:${header.seq}`, hlc: header.hlc, changes: changes.length },
    end: { seq: header.seq, hash: hash.toString('hex') },
  };
}
