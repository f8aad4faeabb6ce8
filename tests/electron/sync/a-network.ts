// Copies of one register on several computers, each with its own clock and its own memory, and a post that loses, doubles and delays.

import { inWords } from '../../in-english.ts';
import { copyFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commit } from '../../../electron/register/write/commit.ts';
import type { Environment, Ledger, LedgerEntry } from '../../../electron/register/environment.ts';
import type { Vector } from '../../../electron/register/log/causal-past.ts';
import { batchesSince, vectorOf } from '../../../electron/register/merge/peers.ts';
import { mergeBatches, type Merged } from '../../../electron/register/merge/merge.ts';
import { openRegister, type OpenRegister } from '../../../electron/register/open.ts';
import type { ReadableRegister } from '../../../electron/register/register.ts';
import { lineWriter, readBatches } from '../../../electron/sync/batch-lines.ts';
import type { Change } from '../../../shared/kernel/change.ts';
import { entities } from '../../../shared/register/entities.ts';
import type { Result } from '../../../shared/kernel/result.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { connectionOf, notWaitingForTheDisk, testEnvironment, valueOf } from '../register/a-register.ts';
import { anEmptyFile } from '../register/ready-files.ts';
import { connection } from '../../../electron/register/connection.ts';

interface MemoryLedger extends Ledger {
  /** Puts it back to what it is now. */
  readonly keep: () => () => void;
}

/** `moment` comes just before each note. */
function ledgerInMemory(moment: () => void): MemoryLedger {
  let ends = new Map<string, LedgerEntry>();
  return {
    endOf: (replica) => ends.get(replica),
    note: (replica, end) => {
      moment();
      ends.set(replica, end);
    },
    keep: () => {
      const kept = new Map(ends);
      return () => {
        ends = kept;
      };
    },
  };
}

/** What a program killed now leaves of the register; calling it replaces the file, closed by then, with that. */
function keepFiles(path: string): () => void {
  const kept = ['', '-wal'].map((part) => {
    const file = `${path}${part}`;
    return { file, bytes: existsSync(file) ? readFileSync(file) : undefined };
  });
  return () => {
    for (const { file, bytes } of kept) {
      rmSync(file, { force: true });
      if (bytes !== undefined) writeFileSync(file, bytes);
    }
  };
}

/** Everything that a copy with `since` lacks, as the lines of a bundle. */
export function linesFor(register: ReadableRegister, since: Vector): string {
  const writer = lineWriter();
  return batchesSince(register, since)
    .map((batch) => writer.batch(batch, register.log.changesOf(batch.id)))
    .join('');
}

export interface Computer {
  readonly name: string;
  readonly environment: Environment & { readonly tick: (milliseconds: number) => void };
  register: OpenRegister;
  readonly write: (...changes: Change[]) => Result<unknown>;
  /** The same, with a moment before each change and before it is said to be written. */
  readonly writeSlowly: (changes: readonly Change[], moment: () => void) => Result<unknown>;
  readonly take: (lines: string, moment?: () => void) => Result<Merged>;
  readonly reopen: () => void;
  /** Does something and is killed on the way, after that many moments or else when it is done; then opens what was left. */
  readonly crash: (doing: (moment: () => void) => void, after: number) => void;
  readonly backUp: () => void;
  /** Restores the last backup, as somebody does whose disk has failed. False when there is none. */
  readonly restore: () => boolean;
  /** The same of the whole computer, with what it remembers outside the register. */
  readonly restoreAll: () => boolean;
  readonly close: () => void;
}

/**
 * The first computer makes the register; the others begin from all that it has. The names that it draws come from `chance`: a property
 * gives one that its seed decides, for which of two names is the first decides between two edits of one moment.
 */
export function aComputer(name: string, skew: number, from?: Computer, chance?: string): Computer {
  const folder = temporaryFolder();
  const path = join(folder, 'register.minutebook');
  const backup = join(folder, 'backup.minutebook');
  const clock = testEnvironment(`${chance ?? folder}${name}`);
  // Between the file and what else is remembered: before a note in the ledger, and before a new name is drawn.
  let between: () => void = () => undefined;
  const ledger = ledgerInMemory(() => {
    between();
  });
  const random = (bytes: number) => {
    between();
    return clock.random(bytes);
  };
  const environment = { ...clock, random, now: () => clock.now() + skew, ledger };
  let backedUp = false;
  let forget: () => void = () => undefined;
  anEmptyFile(path, environment, from?.register.identity.register);
  const opened = () => notWaitingForTheDisk(valueOf(openRegister(path, environment)));
  const computer: Computer = {
    name,
    environment,
    register: opened(),
    write: (...changes) => computer.writeSlowly(changes, () => undefined),
    writeSlowly: (changes, moment) =>
      commit(
        computer.register,
        { actor: name, act: inWords(`${name} edits`), changes },
        { onProgress: moment },
      ),
    take: (lines, moment = () => undefined) =>
      mergeBatches(computer.register, readBatches(Buffer.from(lines)), {
        device: 'test',
        name: 'test.mbsync',
        onProgress: moment,
      }),
    reopen: () => {
      computer.register.close();
      computer.register = opened();
    },
    crash: (doing, after) => {
      let left: (() => void)[] | undefined;
      let passed = 0;
      const moment = () => {
        if (passed === after) left = [keepFiles(path), ledger.keep()];
        passed += 1;
      };
      between = moment;
      doing(moment);
      between = () => undefined;
      left ??= [keepFiles(path), ledger.keep()];
      computer.register.close();
      for (const putBack of left) putBack();
      computer.register = opened();
    },
    backUp: () => {
      computer.register.close();
      copyFileSync(path, backup);
      forget = ledger.keep();
      backedUp = true;
      computer.register = opened();
    },
    restore: () => {
      if (!backedUp) return false;
      computer.register.close();
      rmSync(path);
      copyFileSync(backup, path);
      computer.register = opened();
      return true;
    },
    restoreAll: () => {
      if (!backedUp) return false;
      computer.register.close();
      forget();
      copyFileSync(backup, path);
      computer.register = opened();
      return true;
    },
    close: () => {
      if (connectionOf(computer.register).open) computer.register.close();
    },
  };
  if (from !== undefined) valueOf(computer.take(linesFor(from.register, {})));
  return computer;
}

/** Everybody gives everybody what they lack, until nobody lacks anything. */
export function settleAll(computers: readonly Computer[]): void {
  for (let round = 0; round < computers.length; round += 1) {
    for (const from of computers) {
      for (const to of computers) {
        if (from !== to) valueOf(to.take(linesFor(from.register, vectorOf(to.register))));
      }
    }
  }
}

/** All that copies must agree on: rows, conflicts, heads by the ids that are the same in every copy, and the history. */
export function contentOf({ [connection]: db }: ReadableRegister) {
  const rows = (sql: string) => db.prepare(sql).raw().all();
  const globalId = `batch.replica || ':' || batch.seq || ':' || (change.id % 1048576)`;
  return {
    tables: Object.fromEntries(
      entities.map(({ name }) => [name, rows(`SELECT * FROM "${name}" ORDER BY id`)]),
    ),
    conflicts: rows('SELECT entity, entity_id, field FROM conflict ORDER BY entity_id, field'),
    heads: rows(
      `SELECT head.entity_id, head.field, ${globalId} FROM head JOIN change ON change.id = head.change_id
       JOIN batch ON batch.id = change.id / 1048576 ORDER BY 1, 2, 3`,
    ),
    history: rows(
      'SELECT replica, seq, hlc, actor, act, origin, reason, dependencies, hex(hash) FROM batch ORDER BY replica, seq',
    ),
    changes: rows(
      `SELECT ${globalId}, entity, entity_id, change.field, value, hex(salt), supersedes FROM change
       JOIN batch ON batch.id = change.id / 1048576 ORDER BY 1`,
    ),
    words: rows('SELECT entity, entity_id FROM search_row ORDER BY entity_id'),
  };
}
