// Which copy of a register a file is. Two files writing under one name would make two different batches with one number, which no
// merge can put right: so only the computer that remembers writing its last batch writes to a file under its name. A file that
// came from elsewhere, or is older than that, becomes a copy of its own when it is opened.

import type { Database } from 'better-sqlite3';
import { mendText } from './mend-text.ts';
import { newId, type Environment, type Ledger } from '../environment.ts';

export interface Identity {
  /** The name that this copy writes under. It changes when another file turns out to have written under it. */
  readonly replica: string;
  /** The register that this is a copy of, the same in every copy. */
  readonly register: string;
  /** Whether it became a copy of its own when it was opened. */
  readonly renewed: boolean;
}

/** An identity as a register has it, and the one way to change its name. */
export function nameable(known: Identity): {
  readonly identity: Identity;
  readonly rename: (replica: string) => void;
} {
  const identity: { -readonly [K in keyof Identity]: Identity[K] } = { ...known };
  return {
    identity,
    rename: (replica) => {
      identity.replica = replica;
    },
  };
}

/** For a new, empty register, or an empty copy of the one named. */
export function beginReplica(db: Database, environment: Environment, register?: string): void {
  const name = newId(environment);
  db.prepare('INSERT INTO replica (only, name, register) VALUES (1, ?, ?)').run(name, register ?? name);
  environment.ledger?.note(name, { seq: 0, hash: '' });
}

/** Whether the file holds the last batch that this computer remembers having written under its name. */
function isOurs(db: Database, name: string, ledger: Ledger): boolean {
  const end = ledger.endOf(name);
  if (end === undefined) return false;
  if (end.seq === 0) return true;
  const hash = db
    .prepare<[string, number], Buffer>('SELECT hash FROM batch WHERE replica = ? AND seq = ?') // the unique index
    .pluck()
    .get(name, end.seq);
  return hash?.toString('hex') === end.hash;
}

/** After a power cut the file may hold one more than is remembered, and a repaired one another hash. It is noted before anybody can send it on and put an older file back. */
function catchUp(db: Database, name: string, ledger: Ledger): void {
  const end = db
    .prepare<[string], { seq: number; hash: Buffer }>('SELECT seq, hash FROM chain WHERE replica = ?') // primary key
    .get(name);
  const noted = ledger.endOf(name);
  const hash = end?.hash.toString('hex');
  if (end === undefined || hash === undefined || (noted?.seq === end.seq && noted.hash === hash)) return;
  ledger.note(name, { seq: end.seq, hash });
}

/** Gives this file a name that nobody has written under. Its next batch lists all its dependencies. */
export function renew(db: Database, environment: Environment): string {
  const name = newId(environment);
  db.transaction(() => {
    db.prepare('UPDATE replica SET name = ?').run(name);
    db.prepare('UPDATE chain SET acknowledged = 0').run();
    // What another computer noted of its shared folder doesn't hold for this one.
    db.prepare('DELETE FROM posted').run();
    db.prepare('DELETE FROM read_file').run();
    db.prepare('DELETE FROM begun_file').run();
  }).immediate();
  environment.ledger?.note(name, { seq: 0, hash: '' });
  return name;
}

/** Undefined when the file doesn't say what it is. */
export function identify(db: Database, environment: Environment): Identity | undefined {
  const known = db
    .prepare<[], { name: string; register: string }>('SELECT name, register FROM replica')
    .get();
  if (known === undefined) return undefined;
  const { name, register } = known;
  const { ledger } = environment;
  // Asked first: what this computer remembers is the hash from before the repair.
  const ours = ledger === undefined || isOurs(db, name, ledger);
  mendText(db);
  if (!ours) return { replica: renew(db, environment), register, renewed: true };
  if (ledger !== undefined) catchUp(db, name, ledger);
  return { replica: name, register, renewed: false };
}
