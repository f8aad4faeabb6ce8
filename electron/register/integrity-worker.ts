// The thread of the background integrity check: opens the file read-only, looks, and answers once.

import { setTimeout } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import Database from 'better-sqlite3';
import { findFaults, type CheckStart } from './integrity.ts';

const { path, after }: CheckStart = workerData;
if (after > 0) await setTimeout(after);
const db = new Database(path, { readonly: true });
const faults = findFaults(db);
db.close();
parentPort?.postMessage(faults);
