// A clock that is far ahead: what it dates isn't taken by anybody whose clock is right, since all that is written after a change is dated after it; and
// everybody else goes on.

import { expect, it } from 'vitest';
import { byId } from '../../../electron/register/read/query.ts';
import { daysWritten } from '../../../electron/register/read/as-at.ts';
import { verify } from '../../../electron/register/read/verify.ts';
import { syncFolder } from '../../../electron/sync/folder.ts';
import { set } from '../../../shared/kernel/change.ts';
import { strategy } from '../../../shared/strategy/model/strategy.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { inEnglish } from '../../in-english.ts';
import { messageOf, valueOf } from '../register/a-register.ts';
import { contentOf } from './a-network.ts';
import { forgedBundle } from './forged.ts';
import { bundleFrom, check, take, twoPeople, type Person } from './people.ts';

const day = 24 * 60 * 60 * 1000;
const years = 365 * day;

/** Each lists the other's computer. */
async function colleagues(): Promise<[Person, Person]> {
  const [secretary, officer] = await twoPeople();
  valueOf(await take(secretary, await bundleFrom(officer), { vouch: true }));
  valueOf(await take(officer, await bundleFrom(secretary)));
  return [secretary, officer];
}

const titled = ({ computer }: Person, title: string) =>
  valueOf(computer.write(set(strategy, 's', 'title', title)));

it.each([
  ['of the year 2099', 75 * years],
  ['of the year 9999', 7_980 * years],
  ['beyond all years', 60_000 * years],
])('a clock %s dates nothing of a colleague’s', async (_, ahead) => {
  const [secretary, officer] = await colleagues();
  const { register } = secretary.computer;
  const before = contentOf(register);
  officer.computer.environment.tick(ahead);
  titled(officer, 'From the future');
  officer.computer.environment.tick(-ahead);
  titled(officer, 'With the right clock again');
  const taken = await take(secretary, await bundleFrom(officer));
  expect(messageOf(taken)).toMatch(
    /^ahead: .*this computer’s clock says 12 July 2024.*Nothing was changed\.$/u,
  );
  expect(contentOf(register)).toEqual(before);
  titled(secretary, 'Today’s work');
  expect(daysWritten(register)?.last).toBe('2024-07-12');
  // The other way about it is taken, and whose clock it was is told.
  const checked = valueOf(await check(officer, await bundleFrom(secretary)));
  expect(checked.remarks.map((remark) => inEnglish(remark))).toEqual([
    expect.stringMatching(/^This register has changes dated \d+ \w+ (?:2099|9999), /u),
  ]);
  expect(await take(officer, await bundleFrom(secretary))).toMatchObject({ ok: true });
  expect(verify(officer.computer.register).problems).toEqual([]);
});

it('the last stamp that there is, from a broken program, stops nobody’s exchange', async () => {
  const [secretary, officer] = await colleagues();
  const changes = [{ entity: 'strategy', id: 's', field: 'title', value: '"Last of all"' }];
  const forged = forgedBundle(secretary, officer.computer.register, { hlc: 'ffffffffffff-ffff', changes });
  expect(messageOf(await take(officer, forged))).toMatch(/^ahead: .*is dated 30 December 9999/u);
  titled(officer, 'Edited after all');
  valueOf(await take(secretary, await bundleFrom(officer)));
  expect(byId(secretary.computer.register, strategy, 's')?.title).toBe('Edited after all');
});

it('a clock that is some days ahead, or one before 1970, is taken', async () => {
  const [secretary, officer] = await colleagues();
  officer.computer.environment.tick(20 * day);
  titled(officer, 'Ahead');
  valueOf(await take(secretary, await bundleFrom(officer)));
  secretary.computer.environment.tick(-100 * years);
  titled(secretary, 'After it all the same');
  valueOf(await take(officer, await bundleFrom(secretary)));
  expect(byId(officer.computer.register, strategy, 's')?.title).toBe('After it all the same');
  expect(contentOf(officer.computer.register)).toEqual(contentOf(secretary.computer.register));
});

it('a clock that stopped long ago is no reason to begin again from a colleague’s copy', async () => {
  const [secretary, officer] = await colleagues();
  secretary.computer.environment.tick(-40 * years);
  const { remarks } = valueOf(await check(secretary, await bundleFrom(officer)));
  expect(remarks.map((remark) => inEnglish(remark))).toEqual([
    expect.stringMatching(/^The clock of “.+” is 14,600 days ahead of this computer’s: /u),
  ]);
});

it('in a shared folder waits by itself, and is taken once this computer’s clock is right', async () => {
  const [secretary, officer] = await colleagues();
  const folder = temporaryFolder();
  const sync = async ({ computer, sender }: Person) =>
    valueOf(await syncFolder(computer.register, folder, { sender, passphrase: undefined }));
  for (const person of [secretary, officer, secretary]) await sync(person);
  secretary.computer.environment.tick(-40 * years);
  officer.computer.environment.tick(60 * day);
  titled(officer, 'Two months later');
  await sync(officer);
  // What is here already says what time it is at least.
  expect((await sync(secretary)).waiting.map(({ code }) => code)).toEqual(['ahead']);
  secretary.computer.environment.tick(40 * years + 60 * day);
  expect((await sync(secretary)).waiting).toEqual([]);
  expect(byId(secretary.computer.register, strategy, 's')?.title).toBe('Two months later');
});
