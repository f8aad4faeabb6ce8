// A shared folder that some other program syncs, with all that such programs do to files.

import { copyFileSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as Age from 'age-encryption';
import { describe, expect, it, vi } from 'vitest';
import { byId } from '../../../electron/register/read/query.ts';
import { folderOf, syncFolder, type FolderReport } from '../../../electron/sync/folder.ts';
import { listOwnDevice } from '../../../electron/sync/devices.ts';
import { device } from '../../../shared/exchange/model/device.ts';
import { set } from '../../../shared/kernel/change.ts';
import { strategy } from '../../../shared/strategy/model/strategy.ts';
import { inEnglish } from '../../in-english.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { messageOf, valueOf } from '../register/a-register.ts';
import { samples } from '../register/projection/samples.ts';
import { contentOf } from './a-network.ts';
import { aPerson, bundleFrom, take, twoPeople, type Person } from './people.ts';

/** A passphrase that is quick to try: the tests of bundles cover the slow one, and a folder asks for it many times. */
vi.mock('age-encryption', async (original) => {
  const age = await original<typeof Age>();
  class Encrypter extends age.Encrypter {
    override setPassphrase(passphrase: string) {
      super.setPassphrase(passphrase);
      this.setScryptWorkFactor(4);
    }
  }
  return { ...age, Encrypter };
});

const write = ({ computer }: Person, title: string) =>
  valueOf(computer.write(set(strategy, 's', 'title', title)));
const title = ({ computer }: Person) => byId(computer.register, strategy, 's')?.title;

async function sync({ computer, sender }: Person, folder: string, foldAfter?: number): Promise<FolderReport> {
  const options = { sender, passphrase: undefined };
  return valueOf(
    await syncFolder(
      computer.register,
      folder,
      foldAfter === undefined ? options : { ...options, foldAfter },
    ),
  );
}

/** Two people whose computers have each other listed, and a folder. */
async function twoInAFolder() {
  const [secretary, officer] = await twoPeople();
  valueOf(listOwnDevice(officer.computer.register, officer.sender));
  valueOf(await take(secretary, await bundleFrom(officer), { vouch: true }));
  valueOf(await take(officer, await bundleFrom(secretary)));
  const folder = temporaryFolder();
  const path = folderOf(folder, secretary.computer.register.identity.register);
  return { secretary, officer, folder, path };
}

const files = (path: string) => readdirSync(path).sort();

describe('a shared folder', () => {
  it('brings each what the other wrote, and is quiet when there is nothing new', async () => {
    const { secretary, officer, folder } = await twoInAFolder();
    await sync(secretary, folder);
    await sync(officer, folder);
    write(secretary, 'From the secretary');
    await sync(secretary, folder);
    expect(await sync(officer, folder)).toMatchObject({ read: [{ batches: 1 }], waiting: [] });
    expect(title(officer)).toBe('From the secretary');
    await sync(secretary, folder);
    const quiet = await sync(officer, folder);
    expect(quiet).toMatchObject({ read: [], wrote: null, waiting: [], ignored: [] });
    expect(contentOf(officer.computer.register)).toEqual(contentOf(secretary.computer.register));
  });

  it('is written to in files of one’s own, each only once', async () => {
    const { secretary, officer, folder, path } = await twoInAFolder();
    await sync(secretary, folder);
    const before = readFileSync(join(path, files(path)[0] ?? ''));
    write(officer, 'From the officer');
    await sync(officer, folder);
    write(secretary, 'And more');
    await sync(secretary, folder);
    expect(files(path)).toEqual(
      [
        `${secretary.sender.keys.id}-000001-all.mbsync`,
        `${secretary.sender.keys.id}-000002.mbsync`,
        `${officer.sender.keys.id}-000001.mbsync`,
      ].sort(),
    );
    expect(readFileSync(join(path, `${secretary.sender.keys.id}-000001-all.mbsync`)).equals(before)).toBe(
      true,
    );
  });

  it('gives back to somebody who restored an older register what they had put there', async () => {
    const { secretary, officer, folder } = await twoInAFolder();
    await sync(secretary, folder);
    await sync(officer, folder);
    officer.computer.backUp();
    write(officer, 'Put there, then lost');
    await sync(officer, folder);
    officer.computer.restore();
    await sync(secretary, folder);
    await sync(officer, folder);
    expect(title(officer)).toBe('Put there, then lost');
    await sync(secretary, folder);
    expect(contentOf(officer.computer.register)).toEqual(contentOf(secretary.computer.register));
    expect(await sync(officer, folder)).toMatchObject({ read: [], wrote: null, waiting: [] });
  });

  it('with a file that is only half there waits for the rest', async () => {
    const { secretary, officer, folder, path } = await twoInAFolder();
    await sync(secretary, folder);
    await sync(officer, folder);
    write(secretary, 'Slow to arrive');
    const { wrote } = await sync(secretary, folder);
    const file = join(path, wrote ?? '');
    const whole = readFileSync(file);
    writeFileSync(file, whole.subarray(0, whole.length >> 1));
    expect((await sync(officer, folder)).waiting).toMatchObject([{ file: wrote }]);
    writeFileSync(file, whole);
    expect(await sync(officer, folder)).toMatchObject({ read: [{ file: wrote }], waiting: [] });
    expect(title(officer)).toBe('Slow to arrive');
  });

  it('with a file whose reading took the program down names it, and reads it again once somebody has taken it', async () => {
    const { secretary, officer, folder, path } = await twoInAFolder();
    await sync(secretary, folder);
    await sync(officer, folder);
    await sync(officer, folder);
    write(secretary, 'Too large');
    const { wrote } = await sync(secretary, folder);
    const opening = vi
      .spyOn(Age.Decrypter.prototype, 'decrypt')
      .mockImplementationOnce(() => new Promise<never>(() => undefined));
    // It never ends, as where its thread was ended.
    void sync(officer, folder);
    await expect.poll(() => opening.mock.calls.length).toBe(1);
    for (let round = 0; round < 2; round += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one after another, as each minute
      const { waiting } = await sync(officer, folder);
      expect(waiting).toMatchObject([{ file: wrote, code: 'unfinished' }]);
      expect(inEnglish(waiting[0]?.why ?? '')).toContain(`${wrote} wasn’t read to its end`);
    }
    expect(opening).toHaveBeenCalledTimes(1);
    expect(title(officer)).not.toBe('Too large');
    valueOf(await take(officer, readFileSync(join(path, wrote ?? '')), { file: wrote ?? '' }));
    expect(title(officer)).toBe('Too large');
    expect((await sync(officer, folder)).waiting).toEqual([]);
  });

  it('with files out of order, or one that comes late, waits for what is missing', async () => {
    const { secretary, officer, folder, path } = await twoInAFolder();
    await sync(secretary, folder);
    await sync(officer, folder);
    write(secretary, 'First');
    const { wrote: first } = await sync(secretary, folder);
    write(secretary, 'Second');
    const { wrote: second } = await sync(secretary, folder);
    renameSync(join(path, first ?? ''), join(folder, 'elsewhere'));
    const report = await sync(officer, folder);
    expect(report.waiting).toMatchObject([{ file: second, code: 'gap' }]);
    renameSync(join(folder, 'elsewhere'), join(path, first ?? ''));
    expect((await sync(officer, folder)).read.map(({ file }) => file)).toEqual([first, second]);
    expect(title(officer)).toBe('Second');
  });

  it('that lost a file gets everything again from whoever wrote it', async () => {
    const { secretary, officer, folder, path } = await twoInAFolder();
    await sync(secretary, folder);
    await sync(officer, folder);
    write(secretary, 'Lost');
    const { wrote } = await sync(secretary, folder);
    rmSync(join(path, wrote ?? ''));
    write(secretary, 'After it');
    expect((await sync(secretary, folder)).wrote).toMatch(/-000003-all\.mbsync$/u);
    await sync(officer, folder);
    expect(title(officer)).toBe('After it');
  });

  it('that lost one’s own file while there was something to read gets everything again, once', async () => {
    const { secretary, officer, folder, path } = await twoInAFolder();
    const { wrote } = await sync(secretary, folder);
    rmSync(join(path, wrote ?? ''));
    write(officer, 'From the officer');
    await sync(officer, folder);
    expect(await sync(secretary, folder)).toMatchObject({
      read: [{ batches: 1 }],
      wrote: `${secretary.sender.keys.id}-000002-all.mbsync`,
    });
    expect((await sync(secretary, folder)).wrote).toBeNull();
  });

  it.each([
    (name: string) => name.replace('.mbsync', ' (1).mbsync'),
    (name: string) => name.replace('.mbsync', '-DESKTOP-7.mbsync'),
    (name: string) => name.replace('.mbsync', '.sync-conflict-20240712-090000-ABCDEFG.mbsync'),
    (name: string) => `.~${name}`,
    () => 'Thumbs.db',
  ])('leaves alone what the program that carries it made (%#)', async (made) => {
    const { secretary, officer, folder, path } = await twoInAFolder();
    const { wrote } = await sync(secretary, folder);
    const name = made(wrote ?? '');
    copyFileSync(join(path, wrote ?? ''), join(path, name));
    const report = await sync(officer, folder);
    expect(report).toMatchObject({ waiting: [], ignored: [name] });
  });

  it('says who wrote a file that nobody vouched for, and takes it once somebody has', async () => {
    const { secretary, officer, folder } = await twoInAFolder();
    const chair = await aPerson('Chair', secretary);
    write(chair, 'From the chair');
    await sync(chair, folder);
    expect((await sync(secretary, folder)).waiting).toMatchObject([{ code: 'unknown-device' }]);
    valueOf(await take(secretary, await bundleFrom(chair), { vouch: true }));
    await sync(secretary, folder);
    await sync(officer, folder);
    expect(title(officer)).toBe('From the chair');
  });

  it('is folded into one file once everybody has what it holds, and somebody long away catches up', async () => {
    const { secretary, officer, folder, path } = await twoInAFolder();
    await sync(secretary, folder);
    await sync(officer, folder);
    for (const words of ['One', 'Two', 'Three', 'Four']) {
      write(secretary, words);
      // In the order in which they work.
      // oxlint-disable-next-line no-await-in-loop
      await sync(secretary, folder, 100);
    }
    expect((await sync(secretary, folder, 3)).folded).toBe(0);
    await sync(officer, folder);
    expect((await sync(secretary, folder, 3)).folded).toBe(5);
    const own = files(path).filter((name) => name.startsWith(secretary.sender.keys.id));
    expect(own).toEqual([`${secretary.sender.keys.id}-000006-all.mbsync`]);
    expect((await sync(officer, folder)).waiting).toEqual([]);
  });

  it('gives everything again to somebody listed since', async () => {
    const { secretary, officer, folder } = await twoInAFolder();
    await sync(secretary, folder);
    await sync(officer, folder);
    const chair = await aPerson('Chair', secretary);
    write(secretary, 'Before the chair was listed');
    await sync(secretary, folder);
    valueOf(listOwnDevice(chair.computer.register, chair.sender));
    valueOf(await take(secretary, await bundleFrom(chair), { vouch: true }));
    expect((await sync(secretary, folder)).wrote).toMatch(/-all\.mbsync$/u);
    await sync(chair, folder);
    expect(title(chair)).toBe('Before the chair was listed');
    expect((await sync(secretary, folder)).wrote).toBeNull();
  });

  it('that was folded is caught up with by somebody who was away all the time', async () => {
    const secretary = await aPerson('Secretary');
    for (const sample of samples) valueOf(secretary.computer.write(sample));
    valueOf(listOwnDevice(secretary.computer.register, secretary.sender));
    const away = await aPerson('Away', secretary);
    const folder = temporaryFolder();
    const passphrase = 'three blind mice';
    const through = async ({ computer, sender }: Person) =>
      valueOf(await syncFolder(computer.register, folder, { sender, passphrase, foldAfter: 3 }));
    let folded = 0;
    for (const words of ['One', 'Two', 'Three', 'Four']) {
      write(secretary, words);
      // In the order in which they work.
      // oxlint-disable-next-line no-await-in-loop
      folded += (await through(secretary)).folded;
    }
    expect(folded).toBeGreaterThan(0);
    expect(await through(away)).toMatchObject({ waiting: [] });
    expect(title(away)).toBe('Four');
  });

  it('brings what a computer put there while it was retired, once it is taken back', async () => {
    const { secretary, officer, folder } = await twoInAFolder();
    for (const person of [secretary, officer, secretary, officer]) await sync(person, folder);
    const retire = (retired: boolean) =>
      valueOf(secretary.computer.write(set(device, officer.sender.keys.id, 'retired', retired)));
    retire(true);
    write(officer, 'Written while retired');
    await sync(officer, folder);
    expect((await sync(secretary, folder)).waiting.map(({ code }) => code)).toEqual(['retired-device']);
    expect(await sync(secretary, folder)).toMatchObject({ read: [], waiting: [], wrote: null });
    retire(false);
    write(officer, 'And since');
    await sync(officer, folder);
    expect((await sync(secretary, folder)).waiting).toEqual([]);
    expect(title(secretary)).toBe('And since');
    await sync(officer, folder);
    expect(contentOf(secretary.computer.register)).toEqual(contentOf(officer.computer.register));
  });

  it('takes no passphrase that is easy to guess', async () => {
    const { secretary, folder } = await twoInAFolder();
    const { computer, sender } = secretary;
    const synced = await syncFolder(computer.register, folder, { sender, passphrase: 'mice' });
    expect(messageOf(synced)).toMatch(/^weak-passphrase: .*Use at least four words, or twelve characters/u);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('that is missing is reported, and not made again', async () => {
    const { secretary, folder } = await twoInAFolder();
    const gone = join(folder, 'unplugged');
    const { computer, sender } = secretary;
    expect(messageOf(await syncFolder(computer.register, gone, { sender, passphrase: undefined }))).toMatch(
      /^no-folder: The shared folder .* isn’t there/u,
    );
    expect(readdirSync(folder)).toEqual([]);
  });
});
