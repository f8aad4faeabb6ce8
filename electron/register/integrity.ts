// Whether SQLite finds a register's file whole: at once after an unclean close, otherwise in a thread of its own.

import { Worker } from 'node:worker_threads';
import { endingOf } from '../ending-worker.ts';
import { siblingModule } from '../sibling-module.ts';
import type { Database } from 'better-sqlite3';

/** One sentence for each fault SQLite finds; empty when the file is whole. */
export function findFaults(db: Database): string[] {
  try {
    const rows = db.prepare<[], string>('PRAGMA quick_check(20)').pluck().all();
    return rows.filter((row) => row !== 'ok');
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

export interface BackgroundCheck {
  /** Settles with the faults found; with none when it was stopped before it had finished. */
  readonly faults: Promise<readonly string[]>;
  readonly stop: () => void;
}

export interface CheckStart {
  readonly path: string;
}

/** What the checking thread says: that it is there, and then what it found. */
export type FromCheck =
  { readonly kind: 'loaded' } | { readonly kind: 'found'; readonly faults: readonly string[] };

/**
 * Checks the file on a connection of its own, `after` so many milliseconds. Does not keep the process alive; a register closed before
 * then costs no thread.
 */
export function checkInBackground(path: string, after: number): BackgroundCheck {
  const faults = Promise.withResolvers<readonly string[]>();
  let end: (() => void) | undefined;
  const waiting = setTimeout(() => {
    const workerData: CheckStart = { path };
    const worker = new Worker(siblingModule(import.meta.url, 'integrity-worker'), { workerData });
    worker.unref();
    end = endingOf(worker);
    worker.on('message', (said: FromCheck) => {
      if (said.kind === 'found') faults.resolve(said.faults);
    });
    worker.once('error', (error) => {
      faults.resolve([error instanceof Error ? error.message : String(error)]);
    });
    worker.once('exit', () => {
      faults.resolve([]);
    });
  }, after);
  waiting.unref();
  return {
    faults: faults.promise,
    stop: () => {
      clearTimeout(waiting);
      if (end === undefined) faults.resolve([]);
      else end();
    },
  };
}
