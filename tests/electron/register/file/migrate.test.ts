// Migrations: shipped bytes are pinned, an older file is backed up first, a newer one is never written to.

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { migrations } from '../../../../electron/register/file/migrations/migrations.ts';
import { openForReading, openRegister } from '../../../../electron/register/open.ts';
import { all } from '../../../../electron/register/read/query.ts';
import { strategy } from '../../../../shared/strategy/model/strategy.ts';
import { inEnglish } from '../../../in-english.ts';
import { aRegister, connectionOf, messageOf, testEnvironment, valueOf } from '../a-register.ts';
import { samples } from '../projection/samples.ts';

const environment = testEnvironment();
const lastForm = migrations.at(-1)?.number ?? 0;
const next = {
  number: lastForm + 1,
  name: 'something-later',
  sql: 'CREATE TABLE something_later (id TEXT PRIMARY KEY, deleted INTEGER NOT NULL) STRICT;',
};
const later = [...migrations, next];

function anOlderFile(): string {
  const register = aRegister();
  register.write(...samples);
  register.close();
  return register.path;
}

/** By the name of the migration. */
const pinned: Readonly<Record<string, string>> = {
  register: '52b426354df6be73',
  meetings: '2b105abaa54aa95c',
  minutes: '2252af5cc547d217',
  reports: '628dd23f02080b21',
  papers: '7a46c865be26e9e8',
  interests: '43962dab3182ac5b',
  'minutes-adopted': '457c486487a11b77',
  'follow-up': 'b32a14a6d12fb97f',
  'item-notices': 'ade7455833737dcc',
  'issued-packs': 'b48c289fbb85acb0',
  'pack-templates': '083c823a61df4172',
  supplements: 'feee36ae14477cb2',
  'kept-from': '4a723a2b9fbd85f9',
  'house-styles': '89269e78149f0940',
  'adopting-items': '56f2023ad4c57271',
  'order-of-declarations': '4f9dcace45502147',
  'standing-adoption': '88e90f01c3515aef',
  'causal-past': '328fa78d048902a6',
  'unstated-targets': 'f05785df6b1793f5',
  'begun-files': 'b3dca3bddcc5b81d',
  translations: 'e0c892117d9d633e',
  'languages-of-packs': 'c9dda0601a666eff',
  'section-translations': '8fb7639cfeac15cc',
};

describe('migrations', () => {
  it('are numbered without a gap from the first form that is kept', () => {
    expect(migrations.map(({ number }) => number)).toEqual(migrations.map((_, index) => index + 8));
  });

  it.each(migrations)('are never edited once shipped: $name', ({ name, sql }) => {
    expect(pinned[name]).toBe(createHash('sha256').update(sql).digest('hex').slice(0, 16));
  });

  it('are applied to an older file after a backup of it, and nothing is lost', () => {
    const path = anOlderFile();
    const opened = valueOf(openRegister(path, environment, { migrations: later }));
    expect(connectionOf(opened).pragma('user_version', { simple: true })).toBe(next.number);
    expect(all(opened, strategy)).toHaveLength(1);
    opened.close();
    const backup = opened.backup ?? '';
    expect(readdirSync(dirname(path)).sort()).toEqual([
      `test.backup-v${lastForm}-2024-07-12-0900.minutebook`,
      'test.minutebook',
    ]);
    const copy = valueOf(openForReading(backup));
    expect(connectionOf(copy).pragma('user_version', { simple: true })).toBe(lastForm);
    expect(all(copy, strategy)).toHaveLength(1);
    copy.close();
  });

  it.each([1, 7])('refuse the form %s of a trial version by name, and leave the file as it is', (form) => {
    const register = aRegister();
    register.write(...samples);
    connectionOf(register).pragma(`user_version = ${form}`);
    register.close();
    const before = readFileSync(register.path);
    const told =
      /^earlier-form: .*test\.minutebook was made by a trial version .*import the strategy document/su;
    expect(messageOf(openRegister(register.path, environment))).toMatch(told);
    expect(messageOf(openForReading(register.path))).toMatch(told);
    expect(readFileSync(register.path).equals(before)).toBe(true);
  });

  it('that fail leave the file at the version it had', () => {
    const path = anOlderFile();
    const broken = [
      ...migrations,
      { ...next, sql: `${next.sql} CREATE TABLE something_later (again TEXT);` },
    ];
    expect(() => openRegister(path, environment, { migrations: broken })).toThrow('already exists');
    const opened = valueOf(openRegister(path, environment));
    expect(all(opened, strategy)).toHaveLength(1);
    opened.close();
  });

  it('are not applied to a file opened only to be read: a copy in memory is', () => {
    const path = anOlderFile();
    const opened = valueOf(openForReading(path, { migrations: later }));
    expect(connectionOf(opened).pragma('user_version', { simple: true })).toBe(next.number);
    opened.close();
    valueOf(openRegister(path, environment)).close();
  });

  it('that only a newer version knows make a file read-only, with a clear message', () => {
    const path = anOlderFile();
    valueOf(openRegister(path, environment, { migrations: later })).close();
    expect(messageOf(openRegister(path, environment))).toMatch(
      new RegExp(
        `newer-version: .* was made by a newer version of Minutebook \\(format ${next.number}; this one reads up to ${lastForm}\\).*Update Minutebook to edit it`,
        'u',
      ),
    );
    const opened = valueOf(openForReading(path));
    expect(opened.notice && inEnglish(opened.notice)).toContain('read-only');
    expect(all(opened, strategy)).toHaveLength(1);
    opened.close();
  });

  it('create an index for every reference, so that no lookup scans a table', () => {
    const register = aRegister();
    const scans = samples.flatMap(({ entity }) =>
      connectionOf(register)
        .prepare<[string], { from: string }>('SELECT "from" FROM pragma_foreign_key_list(?)')
        .all(entity)
        .map(({ from }) =>
          connectionOf(register)
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
