// A computer that was put back to an earlier day, register and memory together, as from a backup of all of it: it doesn't know that it wrote
// more than it has, and writes other batches of the same numbers. Nothing that anybody wrote is lost.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copyAtIssue } from '../../../electron/register/read/issued-packs.ts';
import { byId, conflicts } from '../../../electron/register/read/query.ts';
import { previewBundle } from '../../../electron/sync/import-bundle.ts';
import { vectorOf } from '../../../electron/register/merge/peers.ts';
import { verify } from '../../../electron/register/read/verify.ts';
import { redo, undo } from '../../../electron/register/write/undo.ts';
import { syncFolder } from '../../../electron/sync/folder.ts';
import { create, set } from '../../../shared/kernel/change.ts';
import { objective } from '../../../shared/strategy/model/objective.ts';
import { packIssue } from '../../../shared/packs/model/pack-issue.ts';
import { strategy } from '../../../shared/strategy/model/strategy.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { inEnglish } from '../../in-english.ts';
import { messageOf, valueOf } from '../register/a-register.ts';
import { contentOf } from './a-network.ts';
import { aPerson, bundleFrom, check, take, twoPeople, type Person } from './people.ts';

const titled = ({ computer }: Person, title: string) =>
  valueOf(computer.write(set(strategy, 's', 'title', title)));
const stated = ({ computer }: Person, statement: string) =>
  valueOf(computer.write(set(objective, 'o', 'statement', statement)));
const titleOf = ({ computer }: Person) => byId(computer.register, strategy, 's')?.title;
const statementOf = ({ computer }: Person) => byId(computer.register, objective, 'o')?.statement;

async function colleagues(chance?: string): Promise<[Person, Person]> {
  const [secretary, officer] = await twoPeople(chance);
  valueOf(await take(secretary, await bundleFrom(officer), { vouch: true }));
  valueOf(await take(officer, await bundleFrom(secretary)));
  return [secretary, officer];
}

async function exchange(one: Person, other: Person): Promise<void> {
  valueOf(await take(one, await bundleFrom(other)));
  valueOf(await take(other, await bundleFrom(one)));
  valueOf(await take(one, await bundleFrom(other)));
}

function expectEqual(one: Person, other: Person): void {
  expect(contentOf(one.computer.register)).toEqual(contentOf(other.computer.register));
  for (const { computer } of [one, other]) expect(verify(computer.register).problems).toEqual([]);
}

describe('a computer that was put back whole', () => {
  it('keeps what it wrote before and since, and is in step with the others again', async () => {
    const [secretary, officer] = await colleagues();
    officer.computer.backUp();
    titled(officer, 'Sent, and then gone here');
    stated(officer, 'Sent as well');
    valueOf(await take(secretary, await bundleFrom(officer)));
    officer.computer.restoreAll();
    officer.computer.environment.tick(60_000);
    stated(officer, 'Written since');
    await exchange(officer, secretary);
    for (const person of [secretary, officer]) {
      expect(titleOf(person)).toBe('Sent, and then gone here');
      expect(statementOf(person)).toBe('Written since');
      expect(conflicts(person.computer.register)).toMatchObject([
        { entity: 'objective', entityId: 'o', field: 'statement' },
      ]);
    }
    expectEqual(officer, secretary);
    officer.computer.reopen();
    titled(officer, 'And on');
    await exchange(secretary, officer);
    expect(titleOf(secretary)).toBe('And on');
    expectEqual(officer, secretary);
  });

  it('is so through a shared folder, where its own files tell it', async () => {
    const [secretary, officer] = await colleagues();
    const folder = temporaryFolder();
    const sync = async ({ computer, sender }: Person) =>
      valueOf(await syncFolder(computer.register, folder, { sender, passphrase: undefined }));
    await sync(secretary);
    await sync(officer);
    officer.computer.backUp();
    titled(officer, 'Put there');
    await sync(officer);
    await sync(secretary);
    officer.computer.restoreAll();
    stated(officer, 'Written since');
    expect(await sync(officer)).toMatchObject({ waiting: [], problem: null });
    expect(titleOf(officer)).toBe('Put there');
    await sync(secretary);
    expect(statementOf(secretary)).toBe('Written since');
    await sync(officer);
    expectEqual(officer, secretary);
    expect(await sync(officer)).toMatchObject({ read: [], wrote: null, waiting: [] });
  });

  it('shows what would come of it, and stays as it is', async () => {
    const [secretary, officer] = await colleagues();
    officer.computer.backUp();
    titled(officer, 'Sent');
    valueOf(await take(secretary, await bundleFrom(officer)));
    officer.computer.restoreAll();
    stated(officer, 'Written since');
    const before = contentOf(officer.computer.register);
    const { replica } = officer.computer.register.identity;
    const bundle = await bundleFrom(secretary);
    const checked = valueOf(await check(officer, bundle));
    expect(checked.remarks.map(inEnglish)).toEqual([
      expect.stringMatching(/put back to an earlier day.*Undo reaches no further.*sent it by hand/u),
    ]);
    const shown = previewBundle(officer.computer.register, checked, ({ batches }) => ({
      batches,
      title: titleOf(officer),
    }));
    expect(valueOf(shown)).toEqual({ batches: 1, title: 'Sent' });
    expect(contentOf(officer.computer.register)).toEqual(before);
    expect(officer.computer.register.identity.replica).toBe(replica);
    valueOf(await take(officer, bundle));
    expect(valueOf(await check(officer, await bundleFrom(secretary))).remarks).toEqual([]);
  });

  it('can still take back what it took back, and has the pack that it issued as it was', async () => {
    const [secretary, officer] = await colleagues();
    officer.computer.backUp();
    titled(officer, 'Sent');
    valueOf(await take(secretary, await bundleFrom(officer)));
    officer.computer.restoreAll();
    stated(officer, 'As issued');
    const { register } = officer.computer;
    const batchName = register.log.frontier();
    valueOf(
      officer.computer.write(
        create(packIssue, 'issued since', {
          title: 'Board pack',
          asAt: '2024-07-12',
          issuedOn: '2024-07-12',
          by: 'Officer',
          batchName,
          edition: 'board',
          form: 'pack',
          language: 'en',
        }),
      ),
    );
    stated(officer, 'Thought better of');
    const changed = register.log.lastBatch();
    valueOf(undo(register, changed, 'Officer'));
    await exchange(officer, secretary);
    for (const person of [officer, secretary]) {
      const at = person.computer.register;
      expect(statementOf(person)).toBe('As issued');
      const issue = byId(at, packIssue, 'issued since');
      const then =
        issue === undefined ? undefined : copyAtIssue(at, issue, (copy) => byId(copy, objective, 'o'));
      expect(then?.statement).toBe('As issued');
    }
    expectEqual(officer, secretary);
    valueOf(redo(register, changed, 'Officer'));
    expect(statementOf(officer)).toBe('Thought better of');
  });

  it('whatever each wrote before and since ends equal to the others', async () => {
    const edits = fc.array(fc.constantFrom('title', 'statement', 'send', 'undo'), { maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(edits, edits, edits, fc.boolean(), async (sent, since, theirs, again) => {
        const [secretary, officer] = await colleagues(`${sent.join()} ${since.join()} ${theirs.join()}`);
        let count = 0;
        const does = async (person: Person, other: Person, what: string) => {
          count += 1;
          if (what === 'title') titled(person, `Title ${count}`);
          else if (what === 'statement') stated(person, `Statement ${count}`);
          else if (what === 'undo') {
            const { log } = person.computer.register;
            const [last] = log.latestBatches(1);
            if (last?.actor === person.computer.name && /edits/u.test(last.act))
              valueOf(undo(person.computer.register, last.id, person.computer.name));
          } else valueOf(await take(other, await bundleFrom(person)));
        };
        const inTurn = async (person: Person, other: Person, all: readonly string[]) => {
          // One after another: each may build on the one before.
          // oxlint-disable-next-line no-await-in-loop
          for (const what of all) await does(person, other, what);
        };
        officer.computer.backUp();
        await inTurn(officer, secretary, [...sent, 'send']);
        await inTurn(secretary, officer, theirs);
        officer.computer.restoreAll();
        await inTurn(
          officer,
          secretary,
          since.filter((what) => what !== 'send'),
        );
        await exchange(officer, secretary);
        if (again) {
          stated(officer, 'Once more');
          await exchange(secretary, officer);
        }
        expectEqual(officer, secretary);
      }),
      { numRuns: 6 },
    );
  });

  it('takes nothing that builds on what it lost, and is told to ask for everything', async () => {
    const [secretary, officer] = await colleagues();
    officer.computer.backUp();
    titled(officer, 'Sent');
    valueOf(await take(secretary, await bundleFrom(officer)));
    const since = vectorOf(secretary.computer.register);
    titled(secretary, 'Built on it');
    officer.computer.restoreAll();
    titled(officer, 'Another of that number');
    const before = contentOf(officer.computer.register);
    const refused = await take(officer, await bundleFrom(secretary, { to: 'anybody' }, since));
    expect(messageOf(refused)).toMatch(
      /^forked: .*put back to an earlier day.*Ask for a bundle with everything/u,
    );
    expect(contentOf(officer.computer.register)).toEqual(before);
    await exchange(officer, secretary);
    expectEqual(officer, secretary);
  });

  it('of which somebody else has what it wrote since is told so, and loses nothing', async () => {
    const [secretary, officer] = await colleagues();
    const other = await aPerson('Member', secretary);
    officer.computer.backUp();
    titled(officer, 'Sent');
    valueOf(await take(secretary, await bundleFrom(officer)));
    officer.computer.restoreAll();
    titled(officer, 'Written since');
    valueOf(await take(other, await bundleFrom(officer)));
    const before = contentOf(other.computer.register);
    expect(messageOf(await take(other, await bundleFrom(secretary)))).toMatch(/^forked: /u);
    expect(contentOf(other.computer.register)).toEqual(before);
  });
});
