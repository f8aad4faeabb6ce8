// Verification finds what was altered behind the register's back, and says what it was.

import { describe, expect, it } from 'vitest';
import { hashValue, saltAt, saltsFrom } from '../../../../electron/register/log/hash-chain.ts';
import { batchOf, changesPerBatch } from '../../../../electron/register/log/heads.ts';
import { verify } from '../../../../electron/register/read/verify.ts';
import { set } from '../../../../shared/kernel/change.ts';
import { objective } from '../../../../shared/strategy/model/objective.ts';
import { strategy } from '../../../../shared/strategy/model/strategy.ts';
import { undo } from '../../../../electron/register/write/undo.ts';
import { inEnglish } from '../../../in-english.ts';
import { aRegister, connectionOf, type TestRegister, valueOf } from '../a-register.ts';
import { samples } from '../projection/samples.ts';

function aWorkedRegister(): TestRegister {
  const register = aRegister();
  register.write(...samples);
  const { batch } = register.write(set(objective, 'o', 'title', 'A wider network'));
  register.write(set(strategy, 's', 'vision', 'Seen'));
  valueOf(undo(register, batch, 'Chair'));
  return register;
}

describe('verify', () => {
  it('proves a sound register', () => {
    expect(verify(aWorkedRegister())).toEqual({ batches: 4, changes: samples.length + 3, problems: [] });
  });

  it.each([
    [
      'a value in the log',
      `UPDATE change SET value = replace(value, 'legal', 'other') WHERE entity_id = 'a'`,
      /Step 1 .*was altered after it was written/,
    ],
    ['who made a batch', `UPDATE batch SET actor = 'Nobody' WHERE id = 2`, /Step 2 was altered/],
    ['when it was made', `UPDATE batch SET hlc = '000000000001-0000' WHERE id = 2`, /Step 2 .*was altered/],
    [
      'what a change replaces',
      `UPDATE change SET supersedes = '[]' WHERE id >= 1048576 * 2 AND id < 1048576 * 3`,
      /Step 2 .*was altered/,
    ],
    [
      'a missing change',
      `DELETE FROM change WHERE entity_id = 'a/b'`,
      new RegExp(`should hold ${samples.length} changes and holds ${samples.length - 1}`),
    ],
    ['a hidden batch', `UPDATE batch SET seq = seq + 10 WHERE id = 3`, /steps are missing/],
    [
      'a batch put in place of another',
      `UPDATE batch SET hash = zeroblob(32) WHERE id = 1`,
      /Step 2 .*doesn’t follow the step before it/,
    ],
    [
      'a value without its salt',
      `UPDATE batch SET seed = NULL WHERE id = 1`,
      /neither a value nor the hash of an erased one/,
    ],
    [
      'a row of the tables',
      `UPDATE activity SET progress = 'complete' WHERE id = 'a'`,
      /^activity a: isn’t what the log says \(progress\)$/,
    ],
    [
      'a row of a kind whose name in the tables is no word',
      `UPDATE measure_use SET stated_status = 'on track', deleted = 1`,
      /^measure o\/m: isn’t what the log says \(stated status, deletion\)$/,
    ],
    [
      'a row added behind its back',
      `INSERT INTO person (id, name) VALUES ('x', 'Nobody')`,
      /^person x: is in the table but not in the log$/,
    ],
    ['a row taken away', `DELETE FROM link`, /^link a\/b: is in the log but not in the table$/],
    [
      'a change that does not name the one before it',
      `UPDATE change SET previous = NULL WHERE previous IS NOT NULL`,
      /changes? in the log (?:doesn|don)’t name the change to the same thing before/,
    ],
    [
      'where the changes of something begin',
      `DELETE FROM entity_history`,
      /^chain of changes .*is in the log but not in the table$/,
    ],
    ['a head', `DELETE FROM head`, /^latest change of a field .*is in the log but not in the table$/],
    [
      'a search entry with other words',
      `INSERT INTO search (rowid, text) SELECT 99, 'wrong'; DELETE FROM search WHERE rowid = 1`,
      /^The search index/,
    ],
    ['a search entry', `DELETE FROM search_row WHERE entity_id = 'a'`, /^The search index/],
    [
      'a change that belongs to no batch',
      `INSERT INTO change (id, entity, entity_id) VALUES (9, 'note', 'n')`,
      /^1 change in the log belongs to no step/,
    ],
  ])('finds %s', (_, sql, message) => {
    const register = aWorkedRegister();
    connectionOf(register).pragma('foreign_keys = OFF');
    connectionOf(register).exec(sql);
    expect(verify(register).problems.map(inEnglish).join('\n')).toMatch(new RegExp(message.source, 'm'));
  });

  it('accepts a value erased by law, because its hash was kept', () => {
    const register = aWorkedRegister();
    const id = Number(
      connectionOf(register)
        .prepare(`SELECT id FROM change WHERE entity_id = 'o' AND field = 'title' LIMIT 1`)
        .pluck()
        .get(),
    );
    const { seed, changes } = register.log.batch(batchOf(id)) ?? {};
    const salts = saltsFrom(seed ?? Buffer.alloc(32), changes ?? 0);
    // The seed goes with the value; the other salts of the batch are kept by themselves.
    for (const change of Array.from(register.log.changesOf(batchOf(id))))
      connectionOf(register)
        .prepare('UPDATE change SET salt = ? WHERE id = ?')
        .run(saltAt(salts, change.id % changesPerBatch), change.id);
    connectionOf(register).prepare('UPDATE batch SET seed = NULL WHERE id = ?').run(batchOf(id));
    const row = connectionOf(register)
      .prepare<[number], { value: string; salt: Buffer }>('SELECT value, salt FROM change WHERE id = ?')
      .get(id);
    const hash = Buffer.from(hashValue(row?.value ?? '', row?.salt ?? Buffer.alloc(0)), 'latin1');
    connectionOf(register)
      .prepare('UPDATE change SET value = NULL, salt = NULL, value_hash = ? WHERE id = ?')
      .run(hash, id);
    expect(verify(register).problems).toEqual([]);
  });

  it('lists a few of many differing rows and counts the rest', () => {
    const register = aRegister();
    register.write(
      ...Array.from({ length: 9 }, (_, index) => ({
        entity: 'person',
        id: `p${index}`,
        fields: { name: 'N' },
      })),
    );
    connectionOf(register).exec(`UPDATE person SET name = 'M'`);
    expect(verify(register).problems.map(inEnglish).at(-1)).toBe('person: 4 more rows differ');
  });
});
