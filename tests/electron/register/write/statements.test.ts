// What a commit costs doesn't grow with the register: none of the statements that it runs reads a table from end to end.

import Database from 'better-sqlite3';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { daysWritten } from '../../../../electron/register/read/as-at.ts';
import { undo } from '../../../../electron/register/write/undo.ts';
import { create, set } from '../../../../shared/kernel/change.ts';
import { objective } from '../../../../shared/strategy/model/objective.ts';
import { anObjective, aRegister, aStrategy, connectionOf, valueOf } from '../a-register.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

const runners = ['run', 'get', 'all', 'iterate'] as const;

/** The statements that are run meanwhile. */
function statementsOf(act: () => void): readonly string[] {
  const db = new Database(':memory:');
  const prototype: Record<(typeof runners)[number], (...given: unknown[]) => unknown> = Object.getPrototypeOf(
    db.prepare('SELECT 1'),
  );
  db.close();
  const ran = new Set<string>();
  for (const runner of runners) {
    const original = prototype[runner];
    vi.spyOn(prototype, runner).mockImplementation(function (this: Database.Statement, ...given) {
      ran.add(this.source);
      return original.apply(this, given);
    });
  }
  act();
  vi.restoreAllMocks();
  return [...ran];
}

/** How SQLite goes about it: where it reads all of a table of the log, the table and the statement. */
function readsThrough(db: Database.Database, statement: string): readonly string[] {
  const plan = db
    .prepare<[], { detail: string }>(`EXPLAIN QUERY PLAN ${statement.replaceAll('?', 'NULL')}`)
    .all()
    .map(({ detail }) => detail);
  return plan
    .filter(
      (detail) =>
        /^SCAN (?:batch|change|head|entity_history)\b/u.test(detail) ||
        // The first or the last row alone is found at once; in a join, it is all of them.
        (plan.length > 1 && /^SEARCH (?:batch|change)$/u.test(detail)),
    )
    .map((detail) => `${detail}: ${statement}`);
}

describe('however long the log is', () => {
  it('no statement of a commit, of taking it back, or of asking for the days written reads it through', () => {
    const register = aRegister();
    register.write(aStrategy, anObjective);
    const ran = statementsOf(() => {
      register.write(create(objective, 'p', { strategyId: 's', ref: '2', title: 'New' }));
      const { batch } = register.write(set(objective, 'o', 'title', 'After'));
      valueOf(undo(register, batch, 'The Clerk'));
      daysWritten(register);
    });
    expect(ran.length).toBeGreaterThan(10);
    expect(ran.flatMap((statement) => readsThrough(connectionOf(register), statement))).toEqual([]);
  });
});
