// The hash chain of one replica. A batch's hash covers its own words, the hash of the batch before it, and for each change
// a salted hash of the value rather than the value, so that an erased value leaves the chain whole.

import { createHash, hash } from 'node:crypto';

export const saltBytes = 16;
/** What a replica's first batch has for a previous hash. */
export const noHash = Buffer.alloc(32);

export interface HashedBatch {
  readonly replica: string;
  readonly seq: number;
  readonly hlc: string;
  readonly actor: string;
  readonly intent: string;
  readonly kind: string;
  readonly undoes: string | null;
  readonly previousHash: Buffer;
}

export interface HashedChange {
  readonly entity: string;
  readonly entityId: string;
  readonly field: string | null;
  readonly supersedes: string | null;
}

export function hashValue(value: string, salt: Buffer): Buffer {
  return hash('sha256', Buffer.concat([salt, Buffer.from(value)]), 'buffer');
}

export interface BatchHasher {
  readonly add: (change: HashedChange, valueHash: Buffer) => void;
  readonly finish: () => Buffer;
}

export function hashBatch(batch: HashedBatch): BatchHasher {
  const hasher = createHash('sha256');
  const { replica, seq, hlc, actor, intent, kind, undoes } = batch;
  hasher.update(batch.previousHash);
  hasher.update(JSON.stringify([replica, seq, hlc, actor, intent, kind, undoes]));
  return {
    add: ({ entity, entityId, field, supersedes }, valueHash) => {
      hasher.update(JSON.stringify([entity, entityId, field, supersedes]));
      hasher.update(valueHash);
    },
    finish: () => hasher.digest(),
  };
}
