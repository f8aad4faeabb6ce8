// Proof that a register is what its log says: every hash of every chain holds, and the log replayed gives the same tables.

import type { Database } from 'better-sqlite3';
import { entities } from '../../../shared/register/entities.ts';
import { emptyTables, replay } from './as-at.ts';
import { hashBatch, hashOfKept, noHash, saltsFrom, type BatchHasher } from '../log/hash-chain.ts';
import type { Batch, ChangeRecord } from '../log/log.ts';
import type { ReadableRegister } from '../register.ts';

export interface Verification {
  readonly batches: number;
  readonly changes: number;
  /** One sentence for each thing that is not as it should be; empty when the register is sound. */
  readonly problems: readonly string[];
}

interface Chain {
  seq: number;
  hash: Buffer;
}

interface Audit {
  readonly problems: string[];
  readonly chains: Map<string, Chain>;
  hasher: BatchHasher | undefined;
  /** Of the batch that is being looked at, one after the other; undefined where each is kept by itself. */
  salts: Buffer | undefined;
  seen: number;
}

export function verify(register: ReadableRegister): Verification {
  const audit: Audit = { problems: [], chains: new Map(), hasher: undefined, salts: undefined, seen: 0 };
  const fresh = emptyTables();
  let changes = 0;
  try {
    const batches = replay(register, fresh, () => true, {
      onBatch: (batch) => beginBatch(audit, batch),
      onChange: (record) => {
        changes += 1;
        addChange(audit, record);
      },
      onBatchEnd: (batch) => endBatch(audit, batch),
    });
    audit.problems.push(...strayChanges(register.db, changes));
    audit.problems.push(...brokenTrails(register.db));
    for (const table of comparedTables) audit.problems.push(...differences(register.db, fresh, table));
    audit.problems.push(...searchDifferences(register.db, fresh));
    return { batches, changes, problems: audit.problems };
  } finally {
    fresh.close();
  }
}

function beginBatch(audit: Audit, batch: Batch) {
  const chain = audit.chains.get(batch.replica) ?? { seq: 0, hash: noHash };
  if (batch.seq !== chain.seq + 1) {
    audit.problems.push(
      `Batch ${batch.id} is number ${batch.seq} of its replica, and ${chain.seq + 1} was expected: batches are missing.`,
    );
  }
  if (!batch.previousHash.equals(chain.hash)) {
    audit.problems.push(
      `Batch ${batch.id} (“${batch.intent}”) does not follow the batch before it: its previous hash is another.`,
    );
  }
  audit.hasher = hashBatch(batch);
  audit.salts = batch.seed === null ? undefined : saltsFrom(batch.seed, batch.changes);
  audit.seen = 0;
}

function addChange(audit: Audit, record: ChangeRecord) {
  audit.seen += 1;
  const hashed = hashOfKept(record, audit.salts, audit.seen - 1);
  if (hashed === null) {
    audit.problems.push(
      `Change ${record.id} of ${record.entity} ${record.entityId} has neither a value nor the hash of an erased one.`,
    );
    return;
  }
  audit.hasher?.add(record, hashed);
}

function endBatch(audit: Audit, batch: Batch) {
  if (audit.seen !== batch.changes) {
    audit.problems.push(
      `Batch ${batch.id} (“${batch.intent}”) should hold ${batch.changes} changes and holds ${audit.seen}.`,
    );
  }
  if (audit.hasher?.finish().equals(batch.hash) !== true) {
    audit.problems.push(
      `Batch ${batch.id} (“${batch.intent}”) was altered after it was written: its hash does not hold.`,
    );
  }
  audit.chains.set(batch.replica, { seq: batch.seq, hash: batch.hash });
}

function strayChanges(db: Database, replayed: number): string[] {
  const logged = db.prepare<[], number>('SELECT count(*) FROM change').pluck().get() ?? 0;
  return logged === replayed ? [] : [`${logged - replayed} changes in the log belong to no batch.`];
}

function brokenTrails(db: Database): string[] {
  const broken =
    db
      .prepare<[], number>(
        `SELECT count(*) FROM (SELECT previous, lag(id) OVER (PARTITION BY entity_id ORDER BY id) AS before FROM change)
         WHERE previous IS NOT before`,
      )
      .pluck()
      .get() ?? 0;
  return broken === 0
    ? []
    : [`${broken} changes in the log do not name the change of their entity before them.`];
}

const comparedTables: readonly string[] = [...entities.map(({ name }) => name), 'head', 'conflict', 'trail'];
const keys = new Map([
  ['head', 'entity_id, field, change_id'],
  ['conflict', 'entity_id, field'],
  ['trail', 'entity_id'],
]);
const shownDifferences = 5;

/** Walks both tables in the order of their keys, so that neither has to fit in memory. */
function differences(actual: Database, expected: Database, table: string): string[] {
  const key = keys.get(table) ?? 'id';
  const select = `SELECT * FROM "${table}" ORDER BY ${key}`;
  const found: string[] = [];
  const right = expected.prepare<[], Record<string, unknown>>(select).iterate();
  let total = 0;
  const report = (row: Record<string, unknown> | undefined, problem: string) => {
    total += 1;
    if (found.length < shownDifferences)
      found.push(`${table} ${String(row?.['id'] ?? row?.['entity_id'])}: ${problem}`);
  };
  for (const row of actual.prepare<[], Record<string, unknown>>(select).iterate()) {
    const next = right.next();
    if (next.done === true) report(row, 'is in the table and not in the log');
    else if (JSON.stringify(row) !== JSON.stringify(next.value))
      report(row, `is not what the log says (${differing(row, next.value)})`);
  }
  for (const row of right) report(row, 'is in the log and not in the table');
  return total > found.length ? [...found, `${table}: ${total - found.length} more rows differ`] : found;
}

function differing(row: Record<string, unknown>, expected: Record<string, unknown>): string {
  return Object.keys(row)
    .filter((column) => row[column] !== expected[column])
    .join(', ');
}

/** The index must hold the same rows, and over all of them the same words as often. */
function searchDifferences(actual: Database, expected: Database): string[] {
  const indexed = (db: Database) => {
    db.exec('CREATE VIRTUAL TABLE temp.search_words USING fts5vocab(main, search, row)');
    const rows = db.prepare(`SELECT entity, entity_id FROM search_row ORDER BY entity_id`).raw().all();
    const words = db.prepare('SELECT term, doc, cnt FROM temp.search_words').raw().all();
    db.exec('DROP TABLE temp.search_words');
    return JSON.stringify([rows, words]);
  };
  return indexed(actual) === indexed(expected) ? [] : ['The search index does not hold the words it should.'];
}
