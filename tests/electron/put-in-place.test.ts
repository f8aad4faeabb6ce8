// A file that a virus scanner has open for a moment: what was to take its place does so a moment later.

import { readFileSync, writeFileSync } from 'node:fs';
import type * as Fs from 'node:fs';
import type * as FsPromises from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { saveFile } from '../../electron/app/saved-file.ts';
import { systemEnvironment } from '../../electron/register/environment.ts';
import { copyRegister } from '../../electron/register/file/copy.ts';
import { openForReading, openRegister } from '../../electron/register/open.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { aRegister, messageOf, valueOf } from './register/a-register.ts';

/** How often a rename is still refused, and how. */
const held = vi.hoisted(() => ({ times: 0, code: 'EPERM' }));

function refuse() {
  if (held.times === 0) return;
  held.times -= 1;
  throw Object.assign(new Error(`${held.code}: operation not permitted, rename`), {
    code: held.code,
    syscall: 'rename',
  });
}

vi.mock('node:fs', async (importOriginal) => {
  const fs = await importOriginal<typeof Fs>();
  const renameSync: typeof fs.renameSync = (from, to) => {
    refuse();
    fs.renameSync(from, to);
  };
  return { ...fs, renameSync };
});
vi.mock('node:fs/promises', async (importOriginal) => {
  const fs = await importOriginal<typeof FsPromises>();
  const rename: typeof fs.rename = async (from, to) => {
    refuse();
    await fs.rename(from, to);
  };
  return { ...fs, rename };
});

beforeEach(() => {
  held.times = 0;
  held.code = 'EPERM';
});

describe.each(['EPERM', 'EBUSY', 'EACCES'])('a file held for a moment (%s)', (code) => {
  it('is replaced by a copy of the register all the same', () => {
    const register = aRegister();
    const target = join(temporaryFolder(), 'copy.minutebook');
    Object.assign(held, { times: 3, code });
    valueOf(copyRegister(register, target));
    expect(held.times).toBe(0);
    valueOf(openForReading(target)).close();
  });

  it('is replaced by what is saved all the same', async () => {
    const target = join(temporaryFolder(), 'table.csv');
    writeFileSync(target, 'before');
    Object.assign(held, { times: 3, code });
    valueOf(await saveFile(target, 'after'));
    expect(readFileSync(target, 'utf8')).toBe('after');
  });
});

it('a file that stays held is left as it is, and that is said', async () => {
  const target = join(temporaryFolder(), 'table.csv');
  writeFileSync(target, 'before');
  held.times = Infinity;
  expect(messageOf(await saveFile(target, 'after'))).toMatch(/^unwritable: .*permission was refused/u);
  expect(readFileSync(target, 'utf8')).toBe('before');
});

describe('a copy', () => {
  it('never takes the place of a register that somebody has open', () => {
    const [register, other] = [aRegister(), aRegister()];
    expect(messageOf(copyRegister(register, other.path))).toMatch(
      /^open-elsewhere: The copy can’t replace .*that register is open, in another program on this computer/u,
    );
    other.close();
    valueOf(copyRegister(register, other.path));
    register.close();
    valueOf(openRegister(other.path, systemEnvironment)).close();
  });
});
