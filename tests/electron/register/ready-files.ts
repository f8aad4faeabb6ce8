// Register files that are ready when a test begins. Making one from nothing takes a dozen migrations, each on disk before the next;
// copying one takes a millisecond, on any disk.

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import type { Environment } from '../../../electron/register/environment.ts';
import { beginReplica } from '../../../electron/register/log/identity.ts';
import { applyMigrations } from '../../../electron/register/file/migrate.ts';
import { migrations } from '../../../electron/register/file/migrations/migrations.ts';

/** Never over an existing file: two tests would share it. */
export function placeFile(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes, { flag: 'wx' });
}

/** The bytes of a file made, and closed, in a folder of its own. */
export async function bytesOnce(make: (path: string) => void | Promise<void>): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'minutebook-ready-'));
  try {
    const path = join(folder, 'ready.minutebook');
    await make(path);
    return readFileSync(path);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

let tables: Buffer | undefined;

function allTables(): Buffer {
  const db = new Database(':memory:');
  applyMigrations(db, migrations);
  const bytes = db.serialize();
  db.close();
  return bytes;
}

/** What `createRegister` makes, with the same ids drawn: a new, empty register, or an empty copy of the one named. */
export function anEmptyFile(path: string, environment: Environment, register?: string): void {
  tables ??= allTables();
  const db = new Database(tables);
  beginReplica(db, environment, register);
  placeFile(path, db.serialize());
  db.close();
}
