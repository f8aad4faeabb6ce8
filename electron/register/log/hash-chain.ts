// The hash chain of one replica. A batch's hash covers its own content, the hash of the batch before it, and for each change
// a salted hash of the value rather than the value, so that an erased value leaves the chain whole.

import { createHash, hash } from 'node:crypto';

const saltBytes = 16;
export const seedBytes = 32;

/**
 * The salts of a batch's changes, one after another: what SHAKE256 makes of its seed. So a bundle, like the log, carries one seed rather
 * than a salt for each change. When a value is erased by law, the seed goes too, and the other salts are kept individually from then on:
 * they don't give away the one that went.
 */
export function saltsFrom(seed: Buffer, changes: number): Buffer {
  return createHash('shake256', { outputLength: saltBytes * changes })
    .update(seed)
    .digest();
}

/** What a replica's first batch has as its previous hash. */
export const noHash = Buffer.alloc(32);

export function saltAt(salts: Buffer, index: number): Buffer {
  return salts.subarray(index * saltBytes, (index + 1) * saltBytes);
}

export interface HashedBatch {
  readonly replica: string;
  readonly seq: number;
  readonly hlc: string;
  readonly actor: string;
  readonly act: string;
  readonly origin: string | null;
  readonly reason: string | null;
  readonly dependencies: string | null;
  readonly previousHash: Buffer;
}

export interface HashedChange {
  readonly entity: string;
  readonly entityId: string;
  readonly field: string | null;
  readonly supersedes: string | null;
}

/** A buffer for a value and its salt that is used again and again; a longer value gets its own. */
const scratch = Buffer.allocUnsafe(16 * 1024);

/** One character a byte: a string costs a quarter of what a buffer does, and a batch may have a hundred thousand. */
export function hashValue(value: string, salt: Buffer): string {
  // A character takes at most three bytes.
  if (salt.length + value.length * 3 > scratch.length)
    return hash('sha256', Buffer.concat([salt, Buffer.from(value)]), 'binary');
  salt.copy(scratch);
  const end = salt.length + scratch.write(value, salt.length);
  return hash('sha256', scratch.subarray(0, end), 'binary');
}

interface KeptValue {
  readonly value: string | null;
  readonly salt: Buffer | null;
  readonly valueHash: Buffer | null;
}

/**
 * The hash of a change's value as `hashValue` gives it, with its own salt or the one drawn for its index in the batch; for an erased
 * value, the hash that was kept. Null where there is neither.
 */
export function hashOfKept(
  { value, salt, valueHash }: KeptValue,
  salts: Buffer | undefined,
  index: number,
): string | null {
  const salted = salt ?? (salts === undefined ? null : saltAt(salts, index));
  if (value !== null && salted !== null) return hashValue(value, salted);
  return valueHash?.toString('latin1') ?? null;
}

/** Bytes: what a change usually comes to, and what is gathered of a large batch at a time. */
const usualBytes = 512;
const mostGathered = 64 * 1024;

export interface BatchHasher {
  /** The hash of the value as `hashValue` gives it. */
  readonly add: (change: HashedChange, valueHash: string) => void;
  readonly finish: () => Buffer;
}

export function hashBatch(batch: HashedBatch, changes: number): BatchHasher {
  const hasher = createHash('sha256');
  const { replica, seq, hlc, actor, act, origin, reason, dependencies } = batch;
  const header = [replica, seq, hlc, actor, act, origin, reason, dependencies];
  hasher.update(batch.previousHash);
  hasher.update(JSON.stringify(header));
  // Gathered, because a call to the hash costs more than the few bytes of a change.
  const gathered = Buffer.allocUnsafe(Math.min(mostGathered, changes * usualBytes));
  let used = 0;
  const flush = () => {
    hasher.update(gathered.subarray(0, used));
    used = 0;
  };
  return {
    add: ({ entity, entityId, field, supersedes }, valueHash) => {
      const record = JSON.stringify([entity, entityId, field, supersedes]);
      const most = record.length * 3 + valueHash.length;
      if (used + most > gathered.length) flush();
      if (most > gathered.length) {
        hasher.update(record);
        hasher.update(valueHash, 'latin1');
        return;
      }
      used += gathered.write(record, used);
      used += gathered.write(valueHash, used, 'latin1');
    },
    finish: () => {
      flush();
      return hasher.digest();
    },
  };
}
