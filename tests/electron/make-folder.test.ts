// A new folder on a disk that can only be read: Node, asked for all the folders of a path at once, says that it isn’t there.

import type * as Fs from 'node:fs';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { makeFolder } from '../../electron/make-folder.ts';
import { writePack } from '../../electron/packs/make-pack.ts';
import { systemEnvironment } from '../../electron/register/environment.ts';
import { createRegister } from '../../electron/register/open.ts';
import { syncFolder } from '../../electron/sync/folder.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { aDocument } from './packs/a-document.ts';
import { messageOf } from './register/a-register.ts';
import { aPerson } from './sync/people.ts';

/** The folder of a disk that can only be read. */
const disk = vi.hoisted(() => ({ folder: '' }));

vi.mock('node:fs', async (importOriginal) => {
  const fs = await importOriginal<typeof Fs>();
  const mkdirSync = (path: string, options?: Fs.MakeDirectoryOptions) => {
    if (disk.folder === '' || !path.startsWith(disk.folder)) return fs.mkdirSync(path, options);
    const code = options?.recursive === true ? 'ENOENT' : 'EROFS';
    throw Object.assign(new Error(`${code}: mkdir`), { code, syscall: 'mkdir', path });
  };
  return { ...fs, mkdirSync };
});

beforeEach(() => {
  disk.folder = temporaryFolder();
});

describe('on a disk that can only be read', () => {
  it('a register’s folder can’t be made', () => {
    const path = join(disk.folder, 'council', 'council.minutebook');
    expect(messageOf(createRegister(path, systemEnvironment))).toMatch(
      /^unwritable: .*council\.minutebook can’t be made: the disk can only be read\./u,
    );
  });

  it('nothing is exchanged through a folder', async () => {
    const { computer, sender } = await aPerson('Secretary');
    const synced = await syncFolder(computer.register, disk.folder, { sender, passphrase: undefined });
    expect(messageOf(synced)).toMatch(
      /^no-folder: The shared folder .* can’t be used: the disk can only be read\. .*the next exchange puts there/u,
    );
  });

  it('no pack is put into a new folder', async () => {
    const written = await writePack(aDocument([]), join(disk.folder, 'packs'), 'pack');
    expect(messageOf(written)).toMatch(/^unwritable: .*the disk can only be read/u);
  });
});

describe('elsewhere', () => {
  it('a folder is made with those it stands in, and again without harm', () => {
    const path = join(temporaryFolder(), 'one', 'two', 'three');
    makeFolder(path);
    makeFolder(path);
    expect(existsSync(path)).toBe(true);
  });
});
