// A disk that is full once a file has been begun: what was done before is told, and nothing is left there.

import type * as Fs from 'node:fs';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { byId } from '../../../electron/register/read/query.ts';
import { devicesIn, listOwnDevice } from '../../../electron/sync/devices.ts';
import { sendBundle } from '../../../electron/sync/export-bundle.ts';
import { folderOf, syncFolder } from '../../../electron/sync/folder.ts';
import { set } from '../../../shared/kernel/change.ts';
import { strategy } from '../../../shared/strategy/model/strategy.ts';
import { inEnglish } from '../../in-english.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { connectionOf, messageOf, valueOf } from '../register/a-register.ts';
import { aPerson, bundleFrom, take, twoPeople, type Person } from './people.ts';

/** The folder of the disk; empty for one that has room. */
const full = vi.hoisted(() => ({ folder: '' }));

vi.mock('node:fs', async (importOriginal) => {
  const fs = await importOriginal<typeof Fs>();
  const writeFileSync: typeof fs.writeFileSync = (file, bytes, options) => {
    fs.writeFileSync(file, '', options);
    if (full.folder !== '' && String(file).startsWith(full.folder) && bytes !== '')
      throw Object.assign(new Error('ENOSPC: write'), { code: 'ENOSPC', syscall: 'write' });
    fs.writeFileSync(file, bytes);
  };
  return { ...fs, writeFileSync };
});

beforeEach(() => {
  full.folder = '';
});

const exchange = ({ computer, sender }: Person, folder: string) =>
  syncFolder(computer.register, folder, { sender, passphrase: undefined });

describe('on a full disk', () => {
  it('a first bundle isn’t sent, and the register says that it lists this computer', async () => {
    const { computer, sender } = await aPerson('Secretary');
    full.folder = temporaryFolder();
    const path = join(full.folder, 'all.mbsync');
    const send = () =>
      sendBundle(computer.register, sender, { path, audience: { to: 'anybody' }, everything: true });
    expect(messageOf(await send())).toMatch(
      /^listed-only: .*the disk is full\. Nothing was sent\. The register lists this computer, “Secretary’s laptop”/u,
    );
    expect(devicesIn(computer.register).map(({ name }) => name)).toEqual(['Secretary’s laptop']);
    expect(messageOf(await send())).toMatch(/^unwritable: .*Nothing was sent\.$/u); // it is listed by now
    expect(readdirSync(full.folder)).toEqual([]);
  });

  it('what others put into a shared folder is read and told of, and one’s own is put there later', async () => {
    const [secretary, officer] = await twoPeople();
    valueOf(listOwnDevice(officer.computer.register, officer.sender));
    valueOf(await take(secretary, await bundleFrom(officer), { vouch: true }));
    const folder = temporaryFolder();
    valueOf(secretary.computer.write(set(strategy, 's', 'title', 'From the secretary')));
    valueOf(await exchange(secretary, folder));
    full.folder = folder;
    const { read, wrote, problem } = valueOf(await exchange(officer, folder));
    expect({ read: read.length, wrote }).toEqual({ read: 1, wrote: null });
    expect(problem === null ? '' : inEnglish(problem.message)).toMatch(
      /can’t be used: the disk is full\. Your own changes are in the register, and the next exchange puts there/u,
    );
    expect(byId(officer.computer.register, strategy, 's')?.title).toBe('From the secretary');
    const path = folderOf(folder, secretary.computer.register.identity.register);
    expect(readdirSync(path)).toHaveLength(1);
    full.folder = '';
    expect(valueOf(await exchange(officer, folder))).toMatchObject({
      problem: null,
      wrote: expect.any(String),
    });
  });

  it('where the register itself finds no room midway, what had been taken is told with why no more was', async () => {
    const [secretary, officer] = await twoPeople();
    valueOf(listOwnDevice(officer.computer.register, officer.sender));
    valueOf(await take(secretary, await bundleFrom(officer), { vouch: true }));
    valueOf(await take(officer, await bundleFrom(secretary)));
    const folder = temporaryFolder();
    const { register } = officer.computer;
    valueOf(await exchange(secretary, folder));
    valueOf(secretary.computer.write(set(strategy, 's', 'title', 'In the first file')));
    valueOf(await exchange(secretary, folder));
    valueOf(secretary.computer.write(set(strategy, 's', 'title', 'In the second file')));
    valueOf(await exchange(secretary, folder));
    const db = connectionOf(register);
    const pages = Number(db.pragma('page_count', { simple: true }));
    db.pragma(`max_page_count = ${pages + 200}`);
    db.exec(`CREATE TEMP TRIGGER full AFTER INSERT ON begun_file WHEN (SELECT count(*) FROM read_file) = 2
             BEGIN INSERT INTO begun_file VALUES (hex(zeroblob(2000000)), 0, 0); END`);
    const { read, wrote, problem } = valueOf(await exchange(officer, folder));
    expect({ read: read.map(({ batches }) => batches), wrote }).toEqual({ read: [1], wrote: null });
    expect(problem === null ? '' : inEnglish(problem.message)).toMatch(/the disk is full/u);
    expect(byId(register, strategy, 's')?.title).toBe('In the first file');
    db.exec('DROP TRIGGER temp.full');
    expect(valueOf(await exchange(officer, folder))).toMatchObject({ read: [{ batches: 1 }], problem: null });
    expect(byId(register, strategy, 's')?.title).toBe('In the second file');
  });
});
