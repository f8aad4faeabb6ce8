// The thread of the background integrity check: opens the file read-only, looks, and answers once.

import { parentPort, workerData } from 'node:worker_threads';
import Database from 'better-sqlite3';
import { findFaults } from './integrity.ts';

const db = new Database(String(workerData), { readonly: true });
const faults = findFaults(db);
db.close();
parentPort?.postMessage(faults);
