// Several steps as one, with all that is outside the file: what the register is called, and what this computer remembers of it.

import { describe, expect, it } from 'vitest';
import { inside } from '../../../../electron/register/connection.ts';
import type { Ledger, LedgerEntry } from '../../../../electron/register/environment.ts';
import { openRegister } from '../../../../electron/register/open.ts';
import { byId } from '../../../../electron/register/read/query.ts';
import type { WritableRegister } from '../../../../electron/register/register.ts';
import { commit } from '../../../../electron/register/write/commit.ts';
import { allOrNothing, tryOut } from '../../../../electron/register/write/transaction.ts';
import { set } from '../../../../shared/kernel/change.ts';
import { fail, succeed } from '../../../../shared/kernel/result.ts';
import { strategy } from '../../../../shared/strategy/model/strategy.ts';
import { inWords } from '../../../in-english.ts';
import { aRegister, aStrategy, notWaitingForTheDisk, reopened, valueOf } from '../a-register.ts';

/** A register whose computer remembers what it wrote, and what it remembers. */
function remembered() {
  const noted = new Map<string, LedgerEntry>();
  const ledger: Ledger = { endOf: (name) => noted.get(name), note: (name, end) => void noted.set(name, end) };
  const { path, environment, identity, close, ...made } = aRegister();
  made.write(aStrategy);
  noted.set(identity.replica, { seq: 0, hash: '' });
  close();
  const opened = valueOf(openRegister(path, { ...environment, ledger }));
  notWaitingForTheDisk(opened);
  return { register: opened, noted };
}

function retitle(register: WritableRegister, title: string) {
  return commit(register, {
    actor: 'A',
    act: inWords('Edit'),
    changes: [set(strategy, 's', 'title', title)],
  });
}

const title = (register: WritableRegister) => byId(register, strategy, 's')?.title;

describe('several steps as one', () => {
  it('are remembered when all of them are written, and under the name they were written under', () => {
    const { register, noted } = remembered();
    const before = register.identity.replica;
    const during = valueOf(
      allOrNothing(register, (within) => {
        valueOf(retitle(within, 'First'));
        const known = noted.get(before)?.seq;
        within[inside].rename('another name');
        expect(register.identity.replica).toBe(before);
        return succeed(known);
      }),
    );
    expect([during, noted.get(before)?.seq]).toEqual([1, 2]);
    expect([register.identity.replica, title(register)]).toEqual(['another name', 'First']);
    register.close();
  });

  it.each<[string, (register: WritableRegister) => unknown]>([
    [
      'when the last of them fails',
      (register) =>
        allOrNothing(register, (within) => {
          valueOf(retitle(within, 'First'));
          within[inside].rename('another name');
          return fail('no', inWords('No'));
        }),
    ],
    [
      'when the last of them throws',
      (register) => {
        expect(() =>
          allOrNothing(register, (within) => {
            valueOf(retitle(within, 'First'));
            within[inside].rename('another name');
            throw new Error('a fault');
          }),
        ).toThrow('a fault');
      },
    ],
    [
      'when they are tried out',
      (register) => {
        const seen = tryOut(register, (within) => {
          valueOf(
            allOrNothing(within, (deeper) => {
              deeper[inside].rename('another name');
              return retitle(deeper, 'First');
            }),
          );
          return [title(within), within.identity.replica];
        });
        expect(seen).toEqual(['First', 'another name']);
      },
    ],
  ])('leave nothing %s: neither in the register nor in what it is called or remembered as', (_, act) => {
    const { register, noted } = remembered();
    const before = { name: register.identity.replica, title: title(register), noted: new Map(noted) };
    act(register);
    expect({ name: register.identity.replica, title: title(register), noted }).toEqual(before);
    // What is written next goes on from what is there.
    const { name } = valueOf(retitle(register, 'Next'));
    expect([name, noted.get(before.name)?.seq]).toEqual([`${before.name}:2`, 2]);
    register.close();
  });
});

describe('an open register', () => {
  it('shows nobody what it writes with', () => {
    const { path, environment, close } = aRegister();
    close();
    const register = reopened({ path, environment });
    const shown = Object.keys(register);
    expect(shown).toEqual(expect.arrayContaining(['path', 'log', 'identity', 'environment']));
    expect(shown.filter((name) => /writ|projection|rename|connection/u.test(name))).toEqual([
      'write', // the tests' own way to commit()
    ]);
  });
});
