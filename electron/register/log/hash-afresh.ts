// Hashes batches anew, as they are stored: of a chain that nobody else has, and whose batches aren't any more what they were hashed as.

import type { Database } from 'better-sqlite3';
import { hashBatch, hashOfKept, noHash, saltsFrom } from './hash-chain.ts';
import type { Batch, LogReader } from './log.ts';

/** Of a batch as it is stored; undefined where a change has neither a value nor the hash of one. */
export function hashAsStored(log: LogReader, batch: Batch, previousHash: Buffer): Buffer | undefined {
  const salts = batch.seed === null ? undefined : saltsFrom(batch.seed, batch.changes);
  const hasher = hashBatch({ ...batch, previousHash }, batch.changes);
  let index = 0;
  for (const record of log.changesOf(batch.id)) {
    const hash = hashOfKept(record, salts, index);
    if (hash === null) return undefined;
    hasher.add(record, hash);
    index += 1;
  }
  return hasher.finish();
}

/** From this batch to the end of its chain. */
export function hashAfresh(
  db: Database,
  log: LogReader,
  { replica, seq: first }: Pick<Batch, 'replica' | 'seq'>,
): void {
  const set = db.prepare('UPDATE batch SET previous_hash = ?, hash = ? WHERE id = ?');
  let previous = log.batchNamed(`${replica}:${first - 1}`)?.hash ?? noHash;
  for (let seq = first; ; seq += 1) {
    const batch = log.batchNamed(`${replica}:${seq}`);
    const hash = batch === undefined ? undefined : hashAsStored(log, batch, previous);
    if (batch === undefined || hash === undefined) break;
    set.run(previous, hash, batch.id);
    previous = hash;
  }
  db.prepare('UPDATE chain SET hash = ? WHERE replica = ?').run(previous, replica);
}
