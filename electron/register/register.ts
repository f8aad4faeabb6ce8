// An open register: the connection, and what reads and writes through it. Only open.ts makes one, and read/as-at.ts a copy of one.
//
// The rooms, in reading order: file/ has the file by itself, before anything in it is understood; log/ the append-only log, which is the
// register; projection/ the ordinary tables, calculated from the log; write/ the one door for what this copy writes, and merge/ the one for
// what others wrote; read/ answers from the tables and the log. In each, one file says what the others are for: file/migrate.ts, log/log.ts,
// projection/projection.ts, write/commit.ts, merge/merge.ts and read/query.ts.

import type { Database } from 'better-sqlite3';
import type { connection, inside } from './connection.ts';
import type { Environment } from './environment.ts';
import type { Identity } from './log/identity.ts';
import type { LogReader, LogWriter } from './log/log.ts';
import type { Projection } from './projection/projection.ts';

/** A register that can be read: an open file, or a copy in memory as at a past day. */
export interface ReadableRegister {
  /** Its path, or what it is a copy of. */
  readonly path: string;
  readonly [connection]: Database;
  readonly log: LogReader;
}

/** A register that this process alone may write to. */
export interface WritableRegister extends ReadableRegister {
  readonly environment: Environment;
  readonly identity: Identity;
  readonly [inside]: Inside;
}

/** What commit() and mergeBatches() write with, and nothing else does. */
interface Inside {
  readonly writer: LogWriter;
  readonly projection: Projection;
  /** Another file writes under this one's name: from now on it writes under this one. */
  readonly rename: (replica: string) => void;
}
