// A folder that takes files and gives none up, as a share where nothing may be deleted, or a stick that goes at the wrong moment: what can't be
// tidied away doesn't speak in place of what was done, nor of why it couldn't be.

import type * as Fs from 'node:fs';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { copyRegister } from '../../electron/register/file/copy.ts';
import { systemEnvironment } from '../../electron/register/environment.ts';
import { createRegister } from '../../electron/register/open.ts';
import { folderOf, syncFolder } from '../../electron/sync/folder.ts';
import { saveBundle } from '../../electron/sync/save-bundle.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { aRegister, aStrategy, messageOf, valueOf } from './register/a-register.ts';
import { aPerson } from './sync/people.ts';

/** What is refused in it besides taking away: the last step, or nothing. */
const share = vi.hoisted(() => ({ folder: '', isFinished: true }));

vi.mock('node:fs', async (importOriginal) => {
  const fs = await importOriginal<typeof Fs>();
  const isThere = (path: unknown) => share.folder !== '' && String(path).startsWith(share.folder);
  const refusal = (code: string, syscall: string, path: unknown) =>
    Object.assign(new Error(`${code}: ${syscall}`), { code, syscall, path });
  const rmSync: typeof fs.rmSync = (path, options) => {
    if (isThere(path) && fs.existsSync(path)) throw refusal('EPERM', 'rm', path);
    fs.rmSync(path, options);
  };
  const renameSync: typeof fs.renameSync = (from, to) => {
    if (isThere(to) && !share.isFinished) throw refusal('ENOTCONN', 'rename', to);
    fs.renameSync(from, to);
  };
  const linkSync: typeof fs.linkSync = (from, to) => {
    if (isThere(to) && !share.isFinished) throw refusal('ENOTCONN', 'link', to);
    fs.linkSync(from, to);
  };
  return { ...fs, rmSync, renameSync, linkSync };
});

beforeEach(() => {
  Object.assign(share, { folder: temporaryFolder(), isFinished: true });
  return () => {
    share.folder = '';
  };
});

const gone = 'the place where it is kept can’t be reached';

describe('where nothing can be taken away', () => {
  it('why a register, a copy or a bundle couldn’t be put there is still said', () => {
    share.isFinished = false;
    const inIt = (name: string) => join(share.folder, name);
    expect(messageOf(createRegister(inIt('new.minutebook'), systemEnvironment))).toContain(
      `new.minutebook can’t be made: ${gone}.`,
    );
    expect(messageOf(copyRegister(aRegister(), inIt('copy.minutebook')))).toContain(
      `copy.minutebook: ${gone}.`,
    );
    expect(messageOf(saveBundle(inIt('july.mbsync'), Buffer.from('bundle')))).toContain(
      `july.mbsync can’t be written: ${gone}.`,
    );
  });

  it('a shared folder isn’t given everything anew each time it is looked at', async () => {
    const { computer, sender } = await aPerson('Secretary');
    const options = { sender, passphrase: undefined, foldAfter: 2 };
    const look = async () => valueOf(await syncFolder(computer.register, share.folder, options));
    await look();
    valueOf(computer.write(aStrategy));
    await look();
    const path = folderOf(share.folder, computer.register.identity.register);
    const files = readdirSync(path);
    await look();
    await look();
    expect(readdirSync(path)).toEqual(files);
  });
});
