// The register as it stood: the log replayed up to a batch or an instant, into a database of its own.

import Database from 'better-sqlite3';
import { dayOf, endOfDay } from '../../../shared/kernel/days.ts';
import { fail, succeed, type Result } from '../../../shared/kernel/result.ts';
import type { Saying } from '../../../shared/kernel/saying.ts';
import { once } from '../../../shared/kernel/once.ts';
import { say } from '../../../shared/language/say.ts';
import { connection } from '../connection.ts';
import { holds } from '../log/causal-past.ts';
import { lastStampOf, parseStamp } from '../log/clock.ts';
import { logReader, logWriter, type Batch, type ChangeRecord } from '../log/log.ts';
import { applyMigrations, versionOf } from '../file/migrate.ts';
import { isWithoutRoom, NoRoom } from '../file/no-room.ts';
import { migrations } from '../file/migrations/migrations.ts';
import { projectionOf } from '../projection/projection.ts';
import type { ReadableRegister } from '../register.ts';
import { timeZoneOf } from './time-zone.ts';

/** What makes every table as the migrations leave them. They themselves make, fill and rebuild tables that are empty here: six times the work. */
const everyTable = once((): string => {
  const db = new Database('');
  try {
    applyMigrations(db, migrations);
    const statements = db
      .prepare<[], string>(
        // A virtual table makes its shadow tables itself, and what has no statement comes with its table.
        `SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite^_%' ESCAPE '^'
         AND name NOT IN (SELECT name FROM pragma_table_list WHERE type = 'shadow') ORDER BY rowid`,
      )
      .pluck()
      .all();
    return ['BEGIN', ...statements, `PRAGMA user_version = ${versionOf(db)}`, 'COMMIT'].join(';\n');
  } finally {
    db.close();
  }
});

/** A temporary database with every table and nothing in them. SQLite keeps it in memory and spills to disk when it is large. */
export function emptyTables(): Database.Database {
  const db = new Database('');
  db.pragma('foreign_keys = OFF'); // the log is replayed as it is, whatever a newer version points to
  db.pragma('synchronous = OFF');
  db.exec(everyTable());
  return db;
}

export interface Replay {
  /** Called for each change before it is applied. */
  readonly onChange?: (record: ChangeRecord) => void;
  readonly onBatch?: (batch: Batch) => void;
  readonly onBatchEnd?: (batch: Batch) => void;
}

/** Replays the batches for which `include` is true, in their order, with the same code that commit projects with. Throws `NoRoom`. */
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
    writer.endChains();
  });
  try {
    run();
  } catch (error) {
    throw isWithoutRoom(error) ? new NoRoom('earlier day', error) : error;
  }
  return replayed;
}

export interface RegisterCopy extends ReadableRegister {
  readonly close: () => void;
}

/** Undefined where none is to be included. */
function copyOf(
  register: ReadableRegister,
  mark: string,
  include: (batch: Batch) => boolean,
): RegisterCopy | undefined {
  const db = emptyTables();
  if (replay(register, db, include) === 0) {
    db.close();
    return undefined;
  }
  return {
    path: `${register.path} as at ${mark}`,
    [connection]: db,
    log: logReader(db),
    close: () => db.close(),
  };
}

function nothingThen({ path: file }: ReadableRegister, nothing: Saying): Result<never> {
  return fail('nothing-then', nothing, { file });
}

/** This copy of the register as it stood when this batch had just come into it. Failure: `nothing-then`. */
export function asAtBatch(register: ReadableRegister, batch: number): Result<RegisterCopy> {
  const copy = copyOf(register, `batch ${batch}`, ({ id }) => id <= batch);
  return copy === undefined
    ? nothingThen(register, say('register.nothing-at-step', { batch }))
    : succeed(copy);
}

/** The register as it stood where it had this frontier, in whatever copy. Undefined where this one doesn't hold all of that. */
export function asAtFrontier(register: ReadableRegister, frontier: string): RegisterCopy | undefined {
  const held = register.log.upTo(frontier);
  return held === undefined ? undefined : copyOf(register, frontier, (batch) => holds(held, batch));
}

interface DaysWritten {
  readonly first: string;
  readonly last: string;
}

/** The first and the last day that anything was written on, in whatever order it came here. Undefined when nothing was. */
export function daysWritten(register: ReadableRegister): DaysWritten | undefined {
  const { first, last } = register[connection]
    .prepare<[], Record<'first' | 'last', string | null>>(
      // CROSS keeps the few chains first: left to choose, SQLite reads every batch there is.
      `SELECT (SELECT min(hlc) FROM chain CROSS JOIN batch USING (replica) WHERE batch.seq = 1) AS first,
              (SELECT max(hlc) FROM chain CROSS JOIN batch USING (replica, seq)) AS last`, // the unique index
    )
    .get() ?? { first: null, last: null };
  if (first === null || last === null) return undefined;
  const timeZone = timeZoneOf(register);
  const day = (stamp: string) => dayOf(parseStamp(stamp).milliseconds, timeZone);
  return { first: day(first), last: day(last) };
}

/** The register as it stood at the end of a day in its own time zone. Failure: `nothing-then`. */
export function asAtDay(register: ReadableRegister, day: string): Result<RegisterCopy> {
  const last = lastStampOf(endOfDay(day, timeZoneOf(register)));
  const copy = copyOf(register, day, ({ hlc }) => hlc <= last);
  return copy === undefined
    ? nothingThen(register, say('register.nothing-as-at', { day: { day } }))
    : succeed(copy);
}
