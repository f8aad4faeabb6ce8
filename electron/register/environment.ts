// What a register needs from the outside world: the time and chance. Passed in, so that tests decide both.

import { randomBytes } from 'node:crypto';
import { isOfSystem } from '../why.ts';

/** Where a chain ends: the number of its last batch, and that batch's hash in hexadecimal. */
export interface LedgerEntry {
  readonly seq: number;
  readonly hash: string;
}

/** What this computer remembers, outside every register, of the copies it has written as. */
export interface Ledger {
  /** Undefined when it never wrote as this replica. */
  readonly endOf: (replica: string) => LedgerEntry | undefined;
  readonly note: (replica: string, end: LedgerEntry) => void;
}

export interface Environment {
  /** Milliseconds since 1970, UTC. */
  readonly now: () => number;
  readonly random: (bytes: number) => Buffer;
  /** Left out where nobody exchanges what is written: then every file is taken to be the copy it says it is. */
  readonly ledger?: Ledger;
}

export const systemEnvironment: Environment = { now: Date.now, random: randomBytes };

/** Called once a batch is on disk. If it can't be noted, the batch stands and the entry before is left, as after a power cut. */
export function noteWritten({ ledger }: Environment, replica: string, end: LedgerEntry): void {
  try {
    ledger?.note(replica, end);
  } catch (error) {
    if (!isOfSystem(error)) throw error;
  }
}

/** A new id of 96 random bits, 16 characters that are safe in a file name. */
export function newId(environment: Environment): string {
  return environment.random(12).toString('base64url');
}
