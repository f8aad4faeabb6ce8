// Attached files inside the register: each content once, by its hash. They aren't part of the log; what refers to them is.

import { hash } from 'node:crypto';
import { connection } from '../connection.ts';
import type { ReadableRegister, WritableRegister } from '../register.ts';

/** Returns the hash the bytes are kept under. Bytes already there aren't written again. */
export function keepBlob({ [connection]: db }: WritableRegister, bytes: Buffer): string {
  const sha256 = hash('sha256', bytes, 'hex');
  db.prepare('INSERT INTO blob (sha256, bytes) VALUES (?, ?) ON CONFLICT (sha256) DO NOTHING').run(
    sha256,
    bytes,
  );
  return sha256;
}

/** Undefined when this copy of the register doesn't have it, or its bytes don't match the hash. */
export function blobOf({ [connection]: db }: ReadableRegister, sha256: string): Buffer | undefined {
  const bytes = db.prepare<[string], Buffer>('SELECT bytes FROM blob WHERE sha256 = ?').pluck().get(sha256); // primary key
  return bytes !== undefined && hash('sha256', bytes, 'hex') === sha256 ? bytes : undefined;
}

/** Whether this copy of the register has it, without reading it. */
export function holdsBlob({ [connection]: db }: ReadableRegister, sha256: string): boolean {
  return db.prepare<[string], number>('SELECT 1 FROM blob WHERE sha256 = ?').pluck().get(sha256) === 1; // primary key
}
