// Migrations: shipped bytes are pinned, an older file is backed up first, a newer one is never written to.

import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { migrations } from '../../../../electron/register/file/migrations/migrations.ts';
import { openForReading, openRegister } from '../../../../electron/register/open.ts';
import { all } from '../../../../electron/register/read/query.ts';
import { verify } from '../../../../electron/register/read/verify.ts';
import { set } from '../../../../shared/kernel/change.ts';
import { strategy } from '../../../../shared/strategy/model/strategy.ts';
import { aRegister, messageOf, testEnvironment, valueOf } from '../a-register.ts';
import { samples } from '../projection/samples.ts';

const environment = testEnvironment();
const next = {
  number: migrations.length + 1,
  name: 'meetings',
  sql: 'CREATE TABLE meeting (id TEXT PRIMARY KEY, deleted INTEGER NOT NULL) STRICT;',
};
const later = [...migrations, next];

function anOlderFile(): string {
  const register = aRegister();
  register.write(...samples);
  register.close();
  return register.path;
}

describe('migrations', () => {
  it('are numbered from one without a gap', () => {
    expect(migrations.map(({ number }) => number)).toEqual(migrations.map((_, index) => index + 1));
  });

  it('are never edited once shipped', () => {
    const pinned = migrations.map(({ sql }) => createHash('sha256').update(sql).digest('hex').slice(0, 16));
    expect(pinned).toEqual([
      '3c7e4677b8ac2590',
      'fc02a93a906a0fdb',
      '91a4a03e0b1c2660',
      '0f25ae93895457f1',
      '846f0aa6460ad7b7',
      '42db763c94064d3b',
      '81af41d5ead1a2b1',
    ]);
  });

  it('are applied to an older file after a backup of it, and nothing is lost', () => {
    const path = anOlderFile();
    const opened = valueOf(openRegister(path, environment, { migrations: later }));
    expect(opened.db.pragma('user_version', { simple: true })).toBe(next.number);
    expect(all(opened, strategy)).toHaveLength(1);
    opened.close();
    const backup = opened.backup ?? '';
    expect(readdirSync(dirname(path)).sort()).toEqual([
      `test.backup-v${migrations.length}-2024-07-12T09-00-00-000Z.minutebook`,
      'test.minutebook',
    ]);
    const copy = valueOf(openForReading(backup));
    expect(copy.db.pragma('user_version', { simple: true })).toBe(migrations.length);
    expect(all(copy, strategy)).toHaveLength(1);
    copy.close();
  });

  it('lay the trails of the entities in a file from before there were any, and keep its heads', () => {
    const register = aRegister();
    register.write(...samples);
    register.write(set(strategy, 's', 'title', 'New'));
    register.write(set(strategy, 's', 'title', 'Newer'));
    register.db.exec(
      `DROP TABLE trail; ALTER TABLE change DROP COLUMN previous; CREATE INDEX head_by_change ON head (change_id);
       CREATE INDEX change_by_entity ON change (entity_id); PRAGMA user_version = 5`,
    );
    register.close();
    const opened = valueOf(openRegister(register.path, environment));
    expect(verify(opened).problems).toEqual([]);
    expect(opened.log.changesOfEntity('s').map(({ field }) => field)).toEqual([null, 'title', 'title']);
    expect(opened.db.prepare('SELECT field FROM head').pluck().all()).toEqual(['title']);
    opened.close();
  });

  it('that fail leave the file at the version it had', () => {
    const path = anOlderFile();
    const broken = [...migrations, { ...next, sql: `${next.sql} CREATE TABLE meeting (again TEXT);` }];
    expect(() => openRegister(path, environment, { migrations: broken })).toThrow('already exists');
    const opened = valueOf(openRegister(path, environment));
    expect(all(opened, strategy)).toHaveLength(1);
    opened.close();
  });

  it('are not applied to a file opened only to be read: a copy in memory is', () => {
    const path = anOlderFile();
    const opened = valueOf(openForReading(path, { migrations: later }));
    expect(opened.db.pragma('user_version', { simple: true })).toBe(next.number);
    opened.close();
    valueOf(openRegister(path, environment)).close();
  });

  it('that only a newer version knows make a file read-only, with a clear message', () => {
    const path = anOlderFile();
    valueOf(openRegister(path, environment, { migrations: later })).close();
    expect(messageOf(openRegister(path, environment))).toMatch(
      /newer-version: .* was made by a newer version of Minutebook \(format 8; this one knows up to 7\).*Update Minutebook to edit it/,
    );
    const opened = valueOf(openForReading(path));
    expect(opened.notice).toContain('read-only');
    expect(all(opened, strategy)).toHaveLength(1);
    opened.close();
  });

  it('create an index for every reference, so that no lookup scans a table', () => {
    const register = aRegister();
    const scans = samples.flatMap(({ entity }) =>
      register.db
        .prepare<[string], { from: string }>('SELECT "from" FROM pragma_foreign_key_list(?)')
        .all(entity)
        .map(({ from }) =>
          register.db
            .prepare<[], { detail: string }>(
              `EXPLAIN QUERY PLAN SELECT * FROM "${entity}" WHERE "${from}" = 'x'`,
            )
            .all(),
        )
        .flat()
        .filter(({ detail }) => detail.startsWith('SCAN')),
    );
    expect(scans).toEqual([]);
  });
});
