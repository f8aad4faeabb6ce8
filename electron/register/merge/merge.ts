// The second way into the log: batches that other copies of this register wrote, as they wrote them. They are checked against their
// chains and taken in whole, in one transaction, or not at all. What they change is calculated once for all of them.
//
// peers.ts has what this copy holds and others lack; merging-heads.ts what a merge changes in the tables; conflict-sides.ts what it made
// concurrent; unaware-of-seals.ts what came in beside a sealing; unmerge.ts takes it back; folder-notes.ts is what this copy remembers of a shared folder.

import { isFields } from '../../../shared/kernel/change.ts';
import { dayOf } from '../../../shared/kernel/days.ts';
import type { Saying } from '../../../shared/kernel/saying.ts';
import { say } from '../../../shared/language/say.ts';
import { fail, succeed, type Result } from '../../../shared/kernel/result.ts';
import { connection, inside } from '../connection.ts';
import { hashBatch, hashOfKept, noHash, saltsFrom } from '../log/hash-chain.ts';
import { changeId, changesPerBatch } from '../log/heads.ts';
import { isFarAhead, timeOf } from '../log/clock.ts';
import { renew } from '../log/identity.ts';
import { actOf, type Batch, type ChainEnd, type ChangeAppender } from '../log/log.ts';
import { mergingHeads, type IncomingChange, type MergingHeads } from './merging-heads.ts';
import { Refused, refusal } from '../refused.ts';
import type { WritableRegister } from '../register.ts';
import { timeZoneOf } from '../read/time-zone.ts';
import { isCreationOfModel, isOfModel, parsedJson } from '../write/validate.ts';

/** A batch as its copy wrote it. The salts are left out where it has a seed. */
export interface IncomingBatch extends Omit<Batch, 'id' | 'changes'> {
  readonly changes: readonly IncomingChange[];
}

export interface MergeSource {
  /** The device that sent them. */
  readonly device: string;
  /** "changes-3.mbsync", for the history. */
  readonly name: string;
  /** Cancels at the next check; nothing is written then. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number) => void;
}

export interface Merged {
  /** Batches that were new here, and the changes in them. */
  readonly batches: number;
  readonly changes: number;
  /** Batches that were here already. */
  readonly known: number;
}

function refuse(code: string, message: Saying): never {
  throw new Refused(fail(code, message).error);
}

function refuseAltered(batch: IncomingBatch): never {
  return refuse('altered', say('register.merge-altered', { act: actOf(batch) }));
}

function refuseUnsound(batch: IncomingBatch): never {
  return refuse('unsound', say('register.merge-unsound', { act: actOf(batch) }));
}

/** Of a register that has no batch yet, all of it is somebody's, and it goes on in their time. */
function refuseAhead(
  register: WritableRegister,
  batch: IncomingBatch,
  { hlc: last, batch: count }: ChainEnd,
) {
  const now = register.environment.now();
  if (count === 0 || !isFarAhead(batch.hlc, last, now)) return;
  const day = (time: number) => ({ day: dayOf(time, timeZoneOf(register)) });
  const blanks = { act: actOf(batch), dated: day(timeOf(batch.hlc)), today: day(now) };
  refuse('ahead', say('register.merge-ahead', blanks));
}

function isOrigin(origin: string | null): boolean {
  return origin === null || parsedJson(origin) !== undefined;
}

/** What a creation gives its fields, parsed once. Undefined of any other change, of one that was erased, and of what is no JSON. */
function madeBy({ field, value }: IncomingChange): unknown {
  return field !== null || value === null ? undefined : parsedJson(value);
}

/** Its value is what the model has there; one that was erased can't be looked at. */
function isSound({ entity, entityId, field, value }: IncomingChange, made: unknown): boolean {
  if (value === null) return true;
  if (field !== null) return isOfModel(entity, field, value);
  return made !== undefined && isCreationOfModel(entity, entityId, made);
}

interface Numbered {
  readonly replica: string;
  readonly seq: number;
  readonly index: number;
}

const changeName = /^(.+):(\d{1,15}):(\d{1,15})$/u;
/** The JSON of one name alone, which is nearly always all that a change supersedes. */
const oneName = /^\["([\w-]+):(\d{1,15}):(\d{1,15})"\]$/u;

/** Whether all that a change supersedes was written before it: what superseded itself, or what is to come, would leave its field without a value. */
function isBefore(
  { supersedes, follows }: IncomingChange,
  at: (replica: string) => number,
  own: Numbered,
): boolean {
  // What it follows came earlier in this merge, as nearly all do.
  if (supersedes === null || follows !== null) return true;
  const isEarlier = (name: RegExpExecArray | null) => {
    const [, replica = '', seq, index] = name ?? [];
    const isOfOwnBatch = replica === own.replica && Number(seq) === own.seq;
    return isOfOwnBatch ? Number(index) < own.index : Number(seq) <= at(replica);
  };
  const alone = oneName.exec(supersedes);
  if (alone !== null) return isEarlier(alone);
  const names: readonly string[] = JSON.parse(supersedes);
  return names.every((name) => isEarlier(changeName.exec(name)));
}

/**
 * Takes in what is new of these batches; those that are here already are passed over. They come in causal order. Failures: `gap` (a
 * batch before one of them is missing), `forked` (another batch of the same number is here), `altered` (its hash doesn't hold),
 * `unsound` (no copy writes such a thing), `ahead` (its clock or this computer's is wrong by more than a month), `cancelled`, `unusable`.
 */
export function mergeBatches(
  register: WritableRegister,
  batches: Iterable<IncomingBatch>,
  source: MergeSource,
): Result<Merged> {
  const { [connection]: db, identity, environment } = register;
  try {
    const { merged, name } = db
      .transaction(() => {
        const { merged, ownName } = takeAll(register, batches, source);
        // Another file wrote on under this name: this one is an older copy, and must not write there too.
        return { merged, name: ownName ? renew(db, environment) : identity.replica };
      })
      .immediate();
    register[inside].rename(name);
    return succeed(merged);
  } catch (error) {
    return refusal(register.path, error);
  }
}

interface ChainState {
  seq: number;
  hash: Buffer;
}

/** The chains as far as they have been followed, and whether a batch is the next of its chain. */
function chainsOf({ [connection]: db, log }: WritableRegister) {
  const select = db.prepare<[string], ChainState>('SELECT seq, hash FROM chain WHERE replica = ?'); // primary key
  const held = new Map<string, ChainState>();
  const chain = (replica: string): ChainState => {
    const known = held.get(replica) ?? select.get(replica) ?? { seq: 0, hash: noHash };
    held.set(replica, known);
    return known;
  };
  return {
    /** False when it is already here. Refuses one that doesn't follow on. */
    follows: (batch: IncomingBatch): boolean => {
      const { replica, seq, hash, previousHash } = batch;
      const { seq: last, hash: lastHash } = chain(replica);
      if (seq <= last) {
        const here = seq === last ? lastHash : log.batchNamed(`${replica}:${seq}`)?.hash;
        if (here?.equals(hash) === true) return false;
        return refuse('forked', say('register.merge-forked', { seq, act: actOf(batch), copy: replica }));
      }
      if (seq !== last + 1) return refuse('gap', say('register.merge-gap', { act: actOf(batch), seq, last }));
      if (!previousHash.equals(lastHash)) return refuseAltered(batch);
      const missing = dependenciesIn(batch).find(([other, wanted]) => chain(other).seq < wanted);
      if (missing !== undefined)
        return refuse('gap', say('register.merge-dependency', { act: actOf(batch) }));
      return true;
    },
    lastOf: (replica: string) => chain(replica).seq,
    advance: ({ replica, seq, hash }: IncomingBatch) => {
      held.set(replica, { seq, hash });
    },
  };
}

function dependenciesIn(batch: IncomingBatch): readonly (readonly [replica: string, seq: number])[] {
  if (batch.dependencies === null) return [];
  const found = parsedJson(batch.dependencies);
  if (!isFields(found)) return refuseUnsound(batch);
  return Object.entries(found).map(([replica, seq]) => {
    if (!Number.isSafeInteger(seq)) return refuseUnsound(batch);
    return [replica, Number(seq)] as const;
  });
}

interface Taken {
  readonly merged: Merged;
  /** Whether batches came that were written under this copy's own name. */
  readonly ownName: boolean;
}

function takeAll(register: WritableRegister, batches: Iterable<IncomingBatch>, source: MergeSource): Taken {
  const { environment } = register;
  const { writer } = register[inside];
  const chains = chainsOf(register);
  const log = writer.appender();
  const merging = mergingHeads(register, log.flush);
  const end = writer.end(register.identity.replica);
  const first = end.batch + 1;
  let next = first;
  let changes = 0;
  let known = 0;
  let ownName = false;
  for (const batch of batches) {
    if (source.signal?.aborted === true) refuse('cancelled', say('register.cancelled'));
    if (!chains.follows(batch)) {
      known += 1;
      continue;
    }
    refuseAhead(register, batch, end);
    ownName ||= batch.replica === register.identity.replica;
    takeBatch(register, batch, next, { log, merging, chainAt: chains.lastOf });
    chains.advance(batch);
    changes += batch.changes.length;
    next += 1;
    source.onProgress?.(changes);
  }
  merging.settle();
  if (next > first) {
    register[connection]
      .prepare('INSERT INTO merge (first_batch, last_batch, merged, device, source) VALUES (?, ?, ?, ?, ?)')
      .run(first, next - 1, environment.now(), source.device, source.name);
  }
  return { merged: { batches: next - first, changes, known }, ownName };
}

interface Taking {
  readonly log: ChangeAppender;
  readonly merging: MergingHeads;
  /** The number of a copy's last batch here. */
  readonly chainAt: (replica: string) => number;
}

/** Logs one batch as it is, and checks on the way that its hash matches its content. */
function takeBatch(
  { [inside]: { writer } }: WritableRegister,
  batch: IncomingBatch,
  id: number,
  { log, merging, chainAt }: Taking,
) {
  const { changes, seed, replica, seq } = batch;
  if (!isOrigin(batch.origin)) refuseUnsound(batch);
  if (changes.length === 0 || changes.length >= changesPerBatch) refuseAltered(batch);
  const hasher = hashBatch(batch, changes.length);
  const salts = seed === null ? undefined : saltsFrom(seed, changes.length);
  writer.appendBatch({ ...batch, id, changes: changes.length });
  let index = 0;
  for (const change of changes) {
    const hashed = hashOfKept(change, salts, index);
    if (hashed === null) refuseAltered(batch);
    const made = madeBy(change);
    if (!isSound(change, made) || !isBefore(change, chainAt, { replica, seq, index })) refuseUnsound(batch);
    hasher.add(change, hashed);
    const named = changeId(id, index);
    const previous = log.add(named, change);
    if (previous !== null) merging.take(named, change);
    else if (change.field === null) merging.begin(change, made);
    else refuse('altered', say('register.merge-unmade', { act: actOf(batch) }));
    index += 1;
  }
  if (!hasher.finish().equals(batch.hash)) refuseAltered(batch);
  writer.sealBatch({ id, replica, seq, hash: batch.hash });
}
