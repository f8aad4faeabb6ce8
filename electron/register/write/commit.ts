// The one door for writes: a batch of changes is checked, logged and projected in one transaction, or not at all. validate.ts holds each
// change to the model; seals.ts asks for a reason where something is sealed; rules.ts and references.ts look at what the whole batch leaves
// behind. undo.ts goes through here like everybody else.

import type { Database, Transaction } from 'better-sqlite3';
import { deletedField, type Proposal } from '../../../shared/kernel/change.ts';
import { fail, succeed, type Result } from '../../../shared/kernel/result.ts';
import type { Saying } from '../../../shared/kernel/saying.ts';
import { wellFormed } from '../../../shared/kernel/well-formed.ts';
import { say } from '../../../shared/language/say.ts';
import { thingIn } from '../../../shared/register/naming.ts';
import { nextStamp } from '../log/clock.ts';
import { noteWritten, type LedgerEntry } from '../environment.ts';
import { hashBatch, hashValue, saltAt, saltsFrom, seedBytes } from '../log/hash-chain.ts';
import { changeId, changesPerBatch } from '../log/heads.ts';
import { connection, inside } from '../connection.ts';
import { Refused, refusal } from '../refused.ts';
import type { WritableRegister } from '../register.ts';
import { finderIn } from './finder.ts';
import { referenceCheck } from './references.ts';
import { ruleCheck } from './rules.ts';
import { sealCheck } from './seals.ts';
import { validateChange, type ValidChange } from './validate.ts';
import { codeOf } from '../../why.ts';

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

/**
 * Writes one batch. On failure none of it is in the register. Once it returns, it is on disk.
 * Failures: `empty-batch`, `batch-too-large`, `needs-reason`, `invalid-change`, `already-exists`, `not-found`, `deleted`,
 * `missing-reference`, `still-used`, `cancelled`, `disk-full`.
 */
export function commit(
  register: WritableRegister,
  proposed: Proposal,
  options: CommitOptions = {},
): Result<Receipt> {
  const proposal = wellFormed(proposed); // what is hashed must be what is read back
  const checked = checkProposal(proposal);
  if (!checked.ok) return checked;
  try {
    const { receipt, end } = inTransaction(register[connection], () =>
      writeChanges(register, proposal, options),
    );
    noteWritten(register.environment, register.identity.replica, end);
    return succeed(receipt);
  } catch (error) {
    if (isDiskFull(error)) {
      return fail('disk-full', say('register.disk-full', { act: proposal.act }), {
        file: register.path,
      });
    }
    return refusal(register.path, error);
  }
}

/** Made once for each connection: making one takes as long as some of the statements in it. */
const transactions = new WeakMap<Database, Transaction<(act: () => Written) => Written>>();

function inTransaction(db: Database, act: () => Written): Written {
  let run = transactions.get(db);
  if (run === undefined) {
    run = db.transaction((each: () => Written) => each());
    transactions.set(db, run);
  }
  return run.immediate(act);
}

function checkProposal({ actor, act, changes }: Proposal): Result<undefined> {
  if (changes.length === 0) return fail('empty-batch', say('write.nothing'));
  if (changes.length >= changesPerBatch)
    return fail(
      'batch-too-large',
      say('write.too-much', { most: changesPerBatch - 1, count: changes.length }),
    );
  if (actor.trim() === '') return fail('invalid-change', say('write.nobody'));
  if (act.say === '') return fail('invalid-change', say('write.no-act'));
  return succeed(undefined);
}

function emptyAsNull(reason: string | undefined): string | null {
  const given = reason?.trim() ?? '';
  return given === '' ? null : given;
}

function isDiskFull(error: unknown): boolean {
  return codeOf(error) === 'SQLITE_FULL';
}

/**
 * The global ids of what a local change replaces: the heads of its field, or for a deletion or the re-entry of
 * something deleted, those of every field.
 */
function supersededBy(register: WritableRegister, { entity, id, field }: ValidChange): readonly string[] {
  const { heads } = register[inside].projection;
  const whole = field === null || field === deletedField;
  const fields = whole ? [deletedField, ...Object.keys(entity.fields)] : [field];
  const superseded = new Set(fields.flatMap((name) => heads.of(id, name)));
  return [...superseded].sort((a, b) => a - b).map((head) => heads.globalId(head));
}

function refuse(code: string, message: Saying, { entity, id }: ValidChange): never {
  throw new Refused(fail(code, message, { entity: entity.name, id }).error);
}

/** The value of a check that holds; otherwise the batch is abandoned. */
function held<T>(checked: Result<T>): T {
  if (checked.ok) return checked.value;
  throw new Refused(checked.error);
}

/** Whether the change makes a row that was never there: then it supersedes nothing. */
function isFirst(register: WritableRegister, change: ValidChange): boolean {
  const { entity, id } = change;
  const named = () => thingIn(finderIn(register[inside].projection), entity.name, id);
  const deleted = register[inside].projection.table(entity.name)?.isDeleted(id);
  if (change.field === null) {
    if (deleted === false) refuse('already-exists', say('write.exists', { thing: named() }), change);
    return deleted === undefined;
  }
  if (deleted === undefined) refuse('not-found', say('write.missing', { kind: entity.kind }), change);
  if (deleted && change.field !== deletedField)
    refuse('deleted', say('write.deleted', { thing: named() }), change);
  return false;
}

interface Written {
  readonly receipt: Receipt;
  readonly end: LedgerEntry;
}

function writeChanges(
  register: WritableRegister,
  proposal: Proposal,
  { onProgress, signal }: CommitOptions,
): Written {
  const { changes } = proposal;
  const { environment } = register;
  const { writer, projection } = register[inside];
  const reason = emptyAsNull(proposal.reason);
  if (reason === null) held(sealCheck(projection, changes));
  const { replica } = register.identity;
  const end = writer.end(replica);
  const header = {
    replica,
    seq: end.seq + 1,
    hlc: nextStamp(end.hlc, environment.now()),
    actor: proposal.actor.trim(),
    act: JSON.stringify(proposal.act),
    origin:
      proposal.origin === undefined || proposal.origin.kind === 'typed'
        ? null
        : JSON.stringify(proposal.origin),
    reason,
    dependencies: end.dependencies,
    previousHash: end.hash,
  };
  const batch = end.batch + 1;
  const hasher = hashBatch(header, changes.length);
  const finder = finderIn(projection);
  const checks = [referenceCheck(register[connection], projection), ruleCheck(projection)];
  const seed = environment.random(seedBytes);
  const salts = saltsFrom(seed, changes.length);
  // The batch row comes first, because heads are named by it; its hash is known only at the end.
  writer.appendBatch({ ...header, id: batch, changes: changes.length, hash: end.hash, seed });

  const log = writer.appender();
  changes.forEach((proposed, index) => {
    if (signal?.aborted === true) throw new Refused(fail('cancelled', say('register.cancelled')).error);
    onProgress?.(index, changes.length);
    // One by one, so that a large batch isn't held in memory twice.
    const change = held(validateChange(proposed, finder));
    // Nearly every creation is of something new: one statement makes the row and finds that out.
    const begun = change.field === null && projection.begin(change.entity.name, change.id, change.value);
    if (!begun) log.flush();
    const superseded = begun || isFirst(register, change) ? [] : supersededBy(register, change);
    const record = {
      id: changeId(batch, index),
      entity: change.entity.name,
      entityId: change.id,
      field: change.field,
      supersedes: superseded.length === 0 ? null : JSON.stringify(superseded),
    };
    hasher.add(record, hashValue(change.json, saltAt(salts, index)));
    if (begun) log.addFirst(record.id, { ...record, value: change.json });
    else {
      log.add(record.id, { ...record, value: change.json, salt: null, valueHash: null });
      log.flush();
      projection.applyOwn({ ...record, value: change.value, supersedes: superseded });
    }
    for (const check of checks) check.note(change);
  });
  log.flush();
  onProgress?.(changes.length, changes.length);
  for (const check of checks) held(check.settle());
  const hash = hasher.finish();
  writer.sealBatch({ id: batch, replica, seq: header.seq, hash });
  if (end.dependencies !== null) writer.acknowledgeAll(replica);
  return {
    receipt: { batch, name: `${replica}:${header.seq}`, hlc: header.hlc, changes: changes.length },
    end: { seq: header.seq, hash: hash.toString('hex') },
  };
}
