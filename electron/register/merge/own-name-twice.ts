// A computer that was put back to an earlier day, register and memory together, doesn't know that it had written more: it writes on under
// its name, and two files have then written different batches of one number. What the others have keeps the name. What was written here
// since, which nobody else has yet, goes on under a new one, as if another copy had written it: nothing of either is lost, and where both
// changed the same, it is a conflict like any other.

import { connection, inside } from '../connection.ts';
import { newId, noteWritten } from '../environment.ts';
import { mostOf, type Vector } from '../log/causal-past.ts';
import { hashAfresh } from '../log/hash-afresh.ts';
import { noHash } from '../log/hash-chain.ts';
import { batchName, type Batch } from '../log/log.ts';
import type { Result } from '../../../shared/kernel/result.ts';
import type { WritableRegister } from '../register.ts';
import { mergeBatches, type IncomingBatch, type Merged, type MergeSource } from './merge.ts';

/** Whether it was put into the shared folder: then others may have built on it under the name that it has. */
function wasPutThere({ [connection]: db }: WritableRegister, { replica, seq }: Batch): boolean {
  const known = db.prepare<[], string>('SELECT acknowledged FROM posted').pluck().all();
  return known.some((acknowledged) => Number(JSON.parse(acknowledged)[replica] ?? 0) >= seq);
}

/**
 * The first batch under this copy's own name that is another one among these, which came from elsewhere. Undefined where there is none,
 * where they don't show from which on the two differ, and where others may have this one already.
 */
function firstOfTwo(
  register: WritableRegister,
  incoming: Iterable<Pick<IncomingBatch, 'replica' | 'seq' | 'hash' | 'previousHash'>>,
): Batch | undefined {
  const { log, identity } = register;
  for (const { replica, seq, hash, previousHash } of incoming) {
    if (replica !== identity.replica) continue;
    const here = log.batchNamed(`${replica}:${seq}`);
    if (here === undefined) return undefined;
    if (here.hash.equals(hash)) continue;
    return here.previousHash.equals(previousHash) && !wasPutThere(register, here) ? here : undefined;
  }
  return undefined;
}

/** Names of batches in a text, as changes, undoings and issued packs have them, "replica:7" or "replica:7:0". */
function renamingIn(from: Pick<Batch, 'replica' | 'seq'>, replica: string): (text: string) => string {
  const name = new RegExp(`(?<![\\w-])${from.replica}:(?<seq>\\d+)`, 'gu');
  return (text) =>
    text.replaceAll(name, (found, seq: string) =>
      Number(seq) < from.seq ? found : `${replica}:${Number(seq) - from.seq + 1}`,
    );
}

/** All that the first of them was written on top of: nothing under the new name says it before. */
function dependenciesOfFirst({ log }: WritableRegister, first: Batch): string | null {
  const before = first.seq > 1 ? log.upTo(batchName({ ...first, seq: first.seq - 1 })) : undefined;
  const own: Vector = first.dependencies === null ? {} : JSON.parse(first.dependencies);
  const all = mostOf([before ?? {}, own]);
  const listed = Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1));
  return listed.length === 0 ? null : JSON.stringify(Object.fromEntries(listed));
}

/** What this copy wrote from this batch on, and whatever it writes from now on, has a new name. Inside a transaction. */
function writeUnderAnother(register: WritableRegister, first: Batch): void {
  const { [connection]: db, log, environment, identity } = register;
  const { projection, rename } = register[inside];
  const replica = newId(environment);
  const dependencies = dependenciesOfFirst(register, first);
  const renamed = renamingIn(first, replica);
  const last = log.vector()[identity.replica] ?? first.seq;
  const setBatch = db.prepare(
    'UPDATE batch SET replica = ?, seq = ?, origin = ?, dependencies = ? WHERE id = ?',
  );
  const setChange = db.prepare('UPDATE change SET value = ?, supersedes = ? WHERE id = ?');
  const reread: (readonly [entity: string, id: string])[] = [];
  for (let seq = first.seq; seq <= last; seq += 1) {
    const batch = log.batchNamed(batchName({ ...first, seq }));
    if (batch === undefined) throw new Error(`the chain of this copy has no batch ${seq}`);
    const { id, origin } = batch;
    setBatch.run(
      replica,
      seq - first.seq + 1,
      origin === null ? null : renamed(origin),
      seq === first.seq ? dependencies : batch.dependencies,
      id,
    );
    // All of them first: nothing can be written while they are read.
    const changes = Array.from(log.changesOf(id));
    for (const change of changes) {
      const value = change.value === null ? null : renamed(change.value);
      const supersedes = change.supersedes === null ? null : renamed(change.supersedes);
      if (value === change.value && supersedes === change.supersedes) continue;
      setChange.run(value, supersedes, change.id);
      if (value !== change.value) reread.push([change.entity, change.entityId]);
    }
  }
  const before = log.batchNamed(batchName({ ...first, seq: first.seq - 1 }));
  if (before === undefined) db.prepare('DELETE FROM chain WHERE replica = ?').run(first.replica);
  else
    db.prepare('UPDATE chain SET seq = ?, hash = ?, acknowledged = ? WHERE replica = ?').run(
      before.seq,
      before.hash,
      before.seq,
      first.replica,
    );
  db.prepare('INSERT INTO chain (replica, seq, hash, acknowledged) VALUES (?, ?, ?, 0)').run(
    replica,
    last - first.seq + 1,
    noHash,
  );
  hashAfresh(db, log, { replica, seq: 1 });
  db.prepare('UPDATE replica SET name = ?').run(replica);
  rename(replica);
  for (const [entity, id] of reread) projection.settle(entity, id);
  const { seq, hash } = register[inside].writer.end(replica);
  noteWritten(environment, replica, { seq, hash: hash.toString('hex') });
}

/**
 * As mergeBatches, inside a transaction; where two have been written under this copy’s own name, after what this one wrote has another. The batches
 * are asked for afresh each time. Failures: those of mergeBatches.
 */
export function mergeBesideOwn(
  register: WritableRegister,
  batches: () => Iterable<IncomingBatch>,
  source: MergeSource,
): Result<Merged> {
  const merged = mergeBatches(register, batches(), source);
  if (merged.ok || merged.error.code !== 'forked') return merged;
  const first = firstOfTwo(register, batches());
  if (first === undefined) return merged;
  writeUnderAnother(register, first);
  return mergeBatches(register, batches(), source);
}
