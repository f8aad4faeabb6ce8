// Random lives of a shared folder, of which every computer has a copy that some program syncs: late, in pieces, out of order, twice.

import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect } from 'vitest';
import { vectorOf } from '../../../electron/register/merge/peers.ts';
import { verify } from '../../../electron/register/read/verify.ts';
import { listOwnDevice } from '../../../electron/sync/devices.ts';
import { folderOf, syncFolder, type FolderReport } from '../../../electron/sync/folder.ts';
import { set } from '../../../shared/kernel/change.ts';
import { note } from '../../../shared/strategy/model/note.ts';
import { strategy } from '../../../shared/strategy/model/strategy.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { valueOf } from '../register/a-register.ts';
import { contentOf } from './a-network.ts';
import { aPerson, bundleFrom, take, twoPeople, type Person } from './people.ts';

const who = fc.nat({ max: 2 });
const carry = fc.record({
  do: fc.constant('carry' as const),
  from: who,
  to: who,
  pick: fc.nat(),
  how: fc.constantFrom('whole', 'whole', 'whole', 'half', 'twice'),
});
const step = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('write' as const),
      who,
      what: fc.constantFrom('title', 'text'),
      words: fc.constantFrom('Alpha', 'Beta', 'Gamma'),
    }),
  },
  { weight: 6, arbitrary: fc.record({ do: fc.constant('sync' as const), who }) },
  { weight: 8, arbitrary: carry },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('clear' as const), from: who, to: who }) },
  fc.record({ do: fc.constant('lose' as const), who, pick: fc.nat() }),
  fc.record({ do: fc.constant('restart' as const), who }),
  fc.record({ do: fc.constant('back up' as const), who }),
  fc.record({ do: fc.constant('restore' as const), who }),
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

/** Somebody, and their computer's copy of the folder. */
interface Member {
  readonly person: Person;
  readonly folder: string;
  readonly path: string;
}

/** Three people whose computers have each other listed. */
async function three(chance: string): Promise<Member[]> {
  const [secretary, officer] = await twoPeople(chance);
  const people = [secretary, officer, await aPerson('Chair', secretary, chance)];
  for (const { computer, sender } of people) valueOf(listOwnDevice(computer.register, sender));
  for (const to of people) {
    for (const from of people) {
      // One after another, as with a memory stick.
      // oxlint-disable-next-line no-await-in-loop
      if (from !== to) valueOf(await take(to, await bundleFrom(from), { vouch: true }));
    }
  }
  return people.map((person) => {
    const folder = temporaryFolder();
    const path = folderOf(folder, person.computer.register.identity.register);
    mkdirSync(path);
    return { person, folder, path };
  });
}

async function sync({ person: { computer, sender }, folder }: Member): Promise<FolderReport> {
  return valueOf(
    await syncFolder(computer.register, folder, { sender, passphrase: undefined, foldAfter: 4 }),
  );
}

function picked<T>(all: readonly T[], pick: number): T | undefined {
  return all[pick % all.length];
}

const bundles = (path: string) =>
  readdirSync(path)
    .filter((name) => /^[\da-z-]+\.mbsync$/u.test(name))
    .sort(); // so that a life goes the same way on every disk
const isOf = ({ person }: Member, name: string) => name.startsWith(person.sender.keys.id);

/** Removes the files of `from` that it no longer has itself. */
function clear(from: Member, to: Member) {
  for (const name of bundles(to.path)) {
    if (isOf(from, name) && !existsSync(join(from.path, name))) rmSync(join(to.path, name));
  }
}

function carryOne(from: Member, to: Member, { pick, how }: Extract<Step, { readonly do: 'carry' }>) {
  const name = picked(bundles(from.path), pick);
  if (name === undefined || isOf(to, name)) return;
  const [source, target] = [join(from.path, name), join(to.path, name)];
  if (how === 'twice') copyFileSync(source, target.replace('.mbsync', ' (1).mbsync'));
  else if (how === 'whole') copyFileSync(source, target);
  else if (!existsSync(target)) {
    const bytes = readFileSync(source);
    writeFileSync(target, bytes.subarray(0, bytes.length >> 1));
  }
}

type Meet = (what: string) => void;

function meetAll({ read, waiting, folded }: FolderReport, meet: Meet) {
  for (const _ of read) meet('read');
  for (const { code } of waiting) meet(`waits: ${code}`);
  if (folded > 0) meet('folded');
}

async function live(members: readonly Member[], each: Step, meet: Meet): Promise<void> {
  const at = (path: number): Member => {
    const found = members[path];
    if (found === undefined) throw new Error('there are three');
    return found;
  };
  switch (each.do) {
    case 'write': {
      const change =
        each.what === 'title' ? set(strategy, 's', 'title', each.words) : set(note, 'n', 'text', each.words);
      const { computer } = at(each.who).person;
      computer.environment.tick(1_000);
      valueOf(computer.write(change));
      return;
    }
    case 'sync':
      meetAll(await sync(at(each.who)), meet);
      return;
    case 'carry':
      if (each.from !== each.to) carryOne(at(each.from), at(each.to), each);
      return;
    case 'clear':
      if (each.from !== each.to) clear(at(each.from), at(each.to));
      return;
    case 'lose': {
      const { path } = at(each.who);
      const name = picked(bundles(path), each.pick);
      if (name !== undefined) rmSync(join(path, name));
      return;
    }
    case 'restart':
      at(each.who).person.computer.reopen();
      return;
    case 'back up':
      at(each.who).person.computer.backUp();
      return;
    case 'restore':
      at(each.who).person.computer.restore();
  }
}

/** The syncing program catches up: everybody’s copy has exactly the files that each wrote. */
function carryAll(members: readonly Member[]) {
  for (const from of members) {
    for (const to of members) {
      if (from === to) continue;
      clear(from, to);
      for (const name of bundles(from.path))
        if (isOf(from, name)) copyFileSync(join(from.path, name), join(to.path, name));
    }
  }
}

const mostRounds = 8;

async function quieten(members: readonly Member[], meet: Meet): Promise<readonly FolderReport[]> {
  let reports: FolderReport[] = [];
  for (let round = 0; round < mostRounds; round += 1) {
    reports = [];
    for (const member of members) {
      carryAll(members);
      // One after another: each may have something for the next.
      // oxlint-disable-next-line no-await-in-loop
      reports.push(await sync(member));
    }
    for (const report of reports) meetAll(report, meet);
    if (reports.every(({ read, wrote, folded }) => read.length === 0 && wrote === null && folded === 0))
      break;
  }
  return reports;
}

/** Once everything is synced, all are quiet and have the same register. Answers with what the lives met, which a seed decides. */
export async function carriedFolders(
  runs: number,
  length: number,
  seed?: number,
): Promise<ReadonlyMap<string, number>> {
  const met = new Map<string, number>();
  const meet = (what: string) => met.set(what, (met.get(what) ?? 0) + 1);
  const steps = fc.array(step, { minLength: 10, maxLength: length, size: 'max' });
  await fc.assert(
    fc.asyncProperty(steps, fc.nat(), async (life, chance) => {
      const members = await three(`${chance}`);
      try {
        for (const each of life) {
          // Steps of one life.
          // oxlint-disable-next-line no-await-in-loop
          await live(members, each, meet);
        }
        const reports = await quieten(members, meet);
        expect(
          reports.flatMap(({ waiting, wrote }) => [...waiting, ...(wrote === null ? [] : [wrote])]),
        ).toEqual([]);
        const [first, ...others] = members.map(({ person }) => person.computer.register);
        if (first === undefined) throw new Error('there are three');
        expect(verify(first).problems).toEqual([]);
        for (const other of others) {
          expect(vectorOf(other)).toEqual(vectorOf(first));
          expect(contentOf(other)).toEqual(contentOf(first));
        }
      } finally {
        for (const { person } of members) person.computer.close();
      }
    }),
    { numRuns: runs, ...(seed === undefined ? {} : { seed }) },
  );
  return met;
}
