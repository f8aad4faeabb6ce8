// What people write goes into the log as Unicode has it: half of a character, which can't be stored, would hash as one thing and be read
// back as another, and nobody could take what follows.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commit } from '../../../../electron/register/write/commit.ts';
import { hashBatch, hashOfKept, saltsFrom } from '../../../../electron/register/log/hash-chain.ts';
import { all } from '../../../../electron/register/read/query.ts';
import { verify } from '../../../../electron/register/read/verify.ts';
import { create, set } from '../../../../shared/kernel/change.ts';
import { naturalId } from '../../../../shared/kernel/entity.ts';
import { note } from '../../../../shared/strategy/model/note.ts';
import { strategy } from '../../../../shared/strategy/model/strategy.ts';
import { inWords } from '../../../in-english.ts';
import { bundleFrom, take, twoPeople } from '../../sync/people.ts';
import { contentOf } from '../../sync/a-network.ts';
import { aRegister, aStrategy, anObjective, connectionOf, reopened, valueOf } from '../a-register.ts';

const half = '\ud83d';

describe('half of a character', () => {
  it('is written as a sign, wherever it stands, and the register verifies', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', minLength: 1 }),
        fc.constantFrom(half, '\ude00', ''),
        (words, cut) => {
          const text = `x${words}${cut}`;
          const register = aRegister();
          register.write(aStrategy, anObjective);
          valueOf(
            commit(register, {
              actor: text,
              act: inWords(text),
              reason: text,
              changes: [
                create(note, naturalId([text]), { objectiveId: 'o', kind: 'note', heading: text, text }),
                set(strategy, 's', 'title', text),
              ],
            }),
          );
          expect(verify(register).problems).toEqual([]);
          expect(all(register, note)[0]).toMatchObject({ text: text.toWellFormed().normalize('NFC') });
          register.close();
        },
      ),
      { numRuns: 20, examples: [['\uf900\u0000', half]] },
    );
  });

  it('keeps nobody from taking what was written', async () => {
    const [secretary, officer] = await twoPeople();
    const { register } = secretary.computer;
    valueOf(
      commit(register, {
        actor: `Ann ${half}`,
        act: inWords(`Delete “${half}”`),
        reason: half,
        changes: [set(strategy, 's', 'title', `Title ${half}`)],
      }),
    );
    valueOf(await take(officer, await bundleFrom(secretary)));
    expect(contentOf(officer.computer.register)).toEqual(contentOf(register));
  });
});

describe('a register that has half of a character already', () => {
  /** As a version wrote it that hashed the text it had in memory: what was stored is other text. */
  function spoil(register: ReturnType<typeof aRegister>) {
    const db = connectionOf(register);
    const batch = register.log.latestBatches(1)[0];
    if (batch === undefined) throw new Error('nothing was written');
    const salts = saltsFrom(batch.seed ?? Buffer.alloc(0), batch.changes);
    const hasher = hashBatch({ ...batch, actor: `Ann ${half}` }, batch.changes);
    let index = 0;
    for (const record of register.log.changesOf(batch.id)) {
      hasher.add(record, hashOfKept(record, salts, index) ?? '');
      index += 1;
    }
    const hash = hasher.finish();
    db.prepare('UPDATE batch SET hash = ?, actor = ? WHERE id = ?').run(hash, 'Ann \ufffd', batch.id);
    db.prepare('UPDATE chain SET hash = ? WHERE replica = ?').run(hash, batch.replica);
  }

  it('is repaired when it is opened, and its copy can write and send again', () => {
    const register = aRegister();
    register.write(aStrategy);
    spoil(register);
    register.write(set(strategy, 's', 'title', 'Built on it'));
    expect(verify(register).problems).not.toEqual([]);
    register.close();
    const opened = reopened(register);
    expect(verify(opened).problems).toEqual([]);
    expect(opened.identity.replica).toBe(register.identity.replica);
    opened.write(set(strategy, 's', 'title', 'And more'));
    expect(verify(opened).problems).toEqual([]);
  });

  it('is repaired also where that was written since it was last opened', () => {
    const register = aRegister();
    register.write(aStrategy);
    register.close();
    const again = reopened(register);
    again.write(set(strategy, 's', 'title', 'Written by an older version'));
    spoil(again);
    again.close();
    expect(verify(reopened(register)).problems).toEqual([]);
  });

  it('is looked through once: opening it reads what was written since, not what has been written over the years', () => {
    const register = aRegister();
    register.write(aStrategy);
    register.close();
    const again = reopened(register);
    spoil(again); // what was looked at before, as no version writes it
    again.close();
    expect(verify(reopened(register)).problems).not.toEqual([]);
  });

  it('and one that holds the sign rightly stays as it is', () => {
    const register = aRegister();
    register.write(aStrategy);
    valueOf(
      commit(register, {
        actor: 'Ann \ufffd',
        act: inWords('x'),
        changes: [set(strategy, 's', 'title', '\ufffd')],
      }),
    );
    const before = register.log.latestBatches(9).map(({ hash }) => hash.toString('hex'));
    register.close();
    expect(
      reopened(register)
        .log.latestBatches(9)
        .map(({ hash }) => hash.toString('hex')),
    ).toEqual(before);
  });
});
