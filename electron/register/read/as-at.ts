// The register as it stood: the log replayed up to a batch or an instant, into a database of its own.

import Database from 'better-sqlite3';
import { fail, succeed, type Result } from '../../../shared/kernel/result.ts';
import { lastStampOf } from '../log/clock.ts';
import { logReader, logWriter, type Batch, type ChangeRecord } from '../log/log.ts';
import { applyMigrations } from '../file/migrate.ts';
import { migrations } from '../file/migrations/migrations.ts';
import { projectionOf } from '../projection/projection.ts';
import type { ReadableRegister } from '../register.ts';

/** A temporary database with every table and nothing in them. SQLite keeps it in memory and spills to disk when it is large. */
export function emptyTables(): Database.Database {
  const db = new Database('');
  db.pragma('foreign_keys = OFF'); // the log is replayed as it is, whatever a newer version points to
  db.pragma('synchronous = OFF');
  applyMigrations(db, migrations);
  return db;
}

export interface Replay {
  /** Called for each change before it is applied. */
  readonly onChange?: (record: ChangeRecord) => void;
  readonly onBatch?: (batch: Batch) => void;
  readonly onBatchEnd?: (batch: Batch) => void;
}

/** Replays the batches for which `include` is true, in their order, with the same code that commit projects with. */
export function replay(
  from: ReadableRegister,
  into: Database.Database,
  include: (batch: Batch) => boolean,
  { onChange, onBatch, onBatchEnd }: Replay = {},
): number {
  const writer = logWriter(into);
  const projection = projectionOf(into);
  let replayed = 0;
  const run = into.transaction(() => {
    for (const batch of from.log.batches()) {
      if (!include(batch)) continue;
      onBatch?.(batch);
      writer.appendBatch(batch);
      for (const record of from.log.changesOf(batch.id)) {
        onChange?.(record);
        const value: unknown = record.value === null ? undefined : JSON.parse(record.value);
        const supersedes: string[] = record.supersedes === null ? [] : JSON.parse(record.supersedes);
        writer.appendChange(record);
        projection.apply({ ...record, value, supersedes });
      }
      onBatchEnd?.(batch);
      replayed += 1;
    }
  });
  run();
  return replayed;
}

export interface RegisterCopy extends ReadableRegister {
  readonly close: () => void;
}

function copyOf(
  register: ReadableRegister,
  include: (batch: Batch) => boolean,
  words: string,
): Result<RegisterCopy> {
  const db = emptyTables();
  if (replay(register, db, include) === 0) {
    db.close();
    return fail('nothing-then', `The register held nothing ${words}.`, { file: register.path });
  }
  return succeed({ path: `${register.path} ${words}`, db, log: logReader(db), close: () => db.close() });
}

/** The register as it stood when this batch had just been written. Failure: `nothing-then`. */
export function asAtBatch(register: ReadableRegister, batch: number): Result<RegisterCopy> {
  return copyOf(register, ({ id }) => id <= batch, `as at batch ${batch}`);
}

/** The register as it stood at an instant, in milliseconds since 1970. Failure: `nothing-then`. */
export function asAtInstant(register: ReadableRegister, milliseconds: number): Result<RegisterCopy> {
  const last = lastStampOf(milliseconds);
  return copyOf(register, ({ hlc }) => hlc <= last, `as at ${new Date(milliseconds).toISOString()}`);
}
