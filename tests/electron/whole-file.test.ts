// What is written where somebody chose: whole or not at all, and never over a register or what belongs to one.

import { execFile, execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { saveCopyOf, saveFile } from '../../electron/app/saved-file.ts';
import { copyRegister } from '../../electron/register/file/copy.ts';
import { saveBundle } from '../../electron/sync/save-bundle.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { aRegister, aStrategy, messageOf, reopened } from './register/a-register.ts';

const bytes = Buffer.from('a file');
const kept = /nothing may replace that/u;

function aClosedRegister(): string {
  const register = aRegister();
  register.write(aStrategy);
  register.close();
  return register.path;
}

describe('a register', () => {
  it('is replaced by no bundle, whatever it is called', () => {
    const path = aClosedRegister();
    const other = join(temporaryFolder(), 'accounts.mbsync');
    copyFileSync(path, other);
    const link = join(temporaryFolder(), 'a-link');
    symlinkSync(path, link);
    const before = readFileSync(path);
    for (const target of [path, other, link]) expect(messageOf(saveBundle(target, bytes))).toMatch(kept);
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(readFileSync(other).equals(before)).toBe(true);
  });

  it('keeps what lies beside it', () => {
    const path = aClosedRegister();
    for (const part of ['-wal', '-shm', '-journal', '.lock']) {
      expect(messageOf(saveBundle(`${path}${part}`, bytes))).toMatch(kept);
      expect(existsSync(`${path}${part}`)).toBe(false);
    }
  });

  it('keeps what lies beside it through a link, and whatever its letters are', () => {
    const register = aRegister();
    register.write(aStrategy);
    const log = `${register.path}-wal`;
    const before = readFileSync(log);
    const link = join(temporaryFolder(), 'notes.mbsync');
    symlinkSync(log, link);
    expect(messageOf(saveBundle(link, bytes))).toMatch(kept);
    expect(readFileSync(log).equals(before)).toBe(true);
    expect(messageOf(saveBundle(`${register.path}-WAL`, bytes))).toMatch(kept);
    register.close();
  });

  it('is replaced by nothing that the window saves', async () => {
    const path = aClosedRegister();
    const before = readFileSync(path);
    const made = join(temporaryFolder(), 'made.pdf');
    writeFileSync(made, bytes);
    expect(messageOf(await saveFile(path, 'a,b'))).toMatch(kept);
    expect(messageOf(await saveCopyOf(made, path))).toMatch(kept);
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('that is open is replaced by no copy, and an older copy is', () => {
    const [path, other] = [aClosedRegister(), aClosedRegister()];
    const register = reopened({ path, environment: aRegister().environment });
    const open = reopened({ path: other, environment: aRegister().environment });
    open.write({ entity: 'strategy', id: 's', field: 'title', value: 'Edited' });
    expect(messageOf(copyRegister(register, other))).toMatch(/^open-elsewhere/u);
    expect(messageOf(copyRegister(register, `${other}-wal`))).toMatch(kept);
    open.close();
    expect(copyRegister(register, other).ok).toBe(true);
  });
});

describe('a file somebody wants', () => {
  it('replaces an older one whole, and leaves nothing beside it', () => {
    const folder = temporaryFolder();
    const path = join(folder, 'changes.mbsync');
    expect(saveBundle(path, Buffer.from('older')).ok).toBe(true);
    expect(saveBundle(path, bytes).ok).toBe(true);
    expect(readFileSync(path, 'utf8')).toBe('a file');
    mkdirSync(join(folder, 'taken'));
    expect(saveBundle(join(folder, 'taken'), bytes).ok).toBe(false);
    expect(readdirSync(folder).sort()).toEqual(['changes.mbsync', 'taken']);
  });

  it.skipIf(process.platform === 'win32')('is written where a link leads, and the link stays', async () => {
    const [folder, other] = [temporaryFolder(), temporaryFolder()];
    const [link, target] = [join(folder, 'accounts.csv'), join(other, 'accounts.csv')];
    writeFileSync(target, 'older');
    symlinkSync(target, link);
    expect((await saveFile(link, 'a,b')).ok).toBe(true);
    expect(readFileSync(target, 'utf8')).toBe('a,b');
    expect(readlinkSync(link)).toBe(target);
    expect([readdirSync(folder), readdirSync(other)]).toEqual([['accounts.csv'], ['accounts.csv']]);
  });

  it.skipIf(process.platform === 'win32')('is given to a pipe, which stays one', async () => {
    const folder = temporaryFolder();
    const made = join(folder, 'made.pdf');
    writeFileSync(made, bytes);
    const makePipe = 'mkfifo';
    const through = async (name: string, save: (path: string) => Promise<unknown>) => {
      const pipe = join(folder, name);
      execFileSync(makePipe, [pipe]);
      const reader = promisify(execFile)('timeout', ['20', 'cat', pipe]);
      await save(pipe);
      expect((await reader).stdout).toBe('a file');
      expect(statSync(pipe).isFIFO()).toBe(true);
    };
    await through('typed', (pipe) => saveFile(pipe, bytes));
    await through('made', (pipe) => saveCopyOf(made, pipe));
  });
});
