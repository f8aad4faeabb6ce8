// Whether SQLite finds a register's file whole: at once after an unclean close, otherwise in a thread of its own.

import { Worker } from 'node:worker_threads';
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
  /** Milliseconds to leave the machine to whatever the file was opened for. */
  readonly after: number;
}

/** Checks the file on a connection of its own. Does not keep the process alive. */
export function checkInBackground(path: string, after = 0): BackgroundCheck {
  const workerData: CheckStart = { path, after };
  const worker = new Worker(siblingModule(import.meta.url, 'integrity-worker'), { workerData });
  worker.unref();
  const faults = new Promise<readonly string[]>((resolve) => {
    worker.once('message', (found: readonly string[]) => resolve(found));
    worker.once('error', (error) => resolve([error.message]));
    worker.once('exit', () => resolve([]));
  });
  return { faults, stop: () => void worker.terminate() };
}
