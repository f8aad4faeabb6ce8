// An open register: the connection and what reads and writes through it. Only open.ts makes one.

import type { Database } from 'better-sqlite3';
import type { Environment } from './environment.ts';
import type { Identity } from './log/identity.ts';
import type { LogReader, LogWriter } from './log/log.ts';
import type { Projection } from './projection/projection.ts';

/** A register that can be read: an open file, or a copy in memory as at a past day. */
export interface ReadableRegister {
  /** Its path, or what it is a copy of. */
  readonly path: string;
  readonly db: Database;
  readonly log: LogReader;
}

/** A register that this process alone may write to. */
export interface WritableRegister extends ReadableRegister {
  readonly environment: Environment;
  readonly identity: Identity;
  readonly writer: LogWriter;
  readonly projection: Projection;
}
