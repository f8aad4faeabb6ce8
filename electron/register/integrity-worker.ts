// The thread of the background integrity check: opens the file read-only, looks, and answers once.

import { parentPort, workerData } from 'node:worker_threads';
import Database from 'better-sqlite3';
import { findFaults, type CheckStart, type FromCheck } from './integrity.ts';

const say = (message: FromCheck) => {
  parentPort?.postMessage(message);
};

say({ kind: 'loaded' });
const { path }: CheckStart = workerData;
const db = new Database(path, { readonly: true });
const faults = findFaults(db);
db.close();
say({ kind: 'found', faults });
