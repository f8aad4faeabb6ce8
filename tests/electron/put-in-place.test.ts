// A file that a virus scanner has open for a moment: what was to take its place does so a moment later.

import { mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import type * as Fs from 'node:fs';
import type * as FsPromises from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { saveFile } from '../../electron/app/saved-file.ts';
import { systemEnvironment } from '../../electron/register/environment.ts';
import { copyRegister } from '../../electron/register/file/copy.ts';
import { createRegister, openForReading, openRegister } from '../../electron/register/open.ts';
import { putAsNew, takeAway, takeAwayFolder } from '../../electron/put-in-place.ts';
import { saveBundle } from '../../electron/sync/save-bundle.ts';
import { writeOwn } from '../../electron/whole-file.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { aRegister, messageOf, valueOf } from './register/a-register.ts';

/** How often a rename is still refused, and how. */
const held = vi.hoisted(() => ({ times: 0, code: 'EPERM' }));

/** What a disk without links says. */
const links = vi.hoisted(() => ({ refused: '' }));

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
  const linkSync: typeof fs.linkSync = (from, to) => {
    if (links.refused !== '')
      throw Object.assign(new Error(`${links.refused}: link`), { code: links.refused, syscall: 'link' });
    fs.linkSync(from, to);
  };
  return { ...fs, linkSync, renameSync };
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
  links.refused = '';
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

describe.each(['EPERM', 'EISDIR', 'ENOTSUP'])('a disk without links (%s)', (code) => {
  beforeEach(() => {
    links.refused = code;
  });

  it('has room for a new register, and leaves nothing beside it', () => {
    const folder = temporaryFolder();
    const path = join(folder, 'council.minutebook');
    valueOf(createRegister(path, systemEnvironment)).close();
    expect(readdirSync(folder)).toEqual(['council.minutebook']);
    valueOf(openRegister(path, systemEnvironment)).close();
  });

  it('keeps what has the name meanwhile', () => {
    const folder = temporaryFolder();
    const [draft, path] = [join(folder, 'draft'), join(folder, 'minutes.txt')];
    writeFileSync(draft, 'new');
    writeFileSync(path, 'kept');
    expect(() => {
      putAsNew(draft, path);
    }).toThrow(/EEXIST/u);
    expect(readFileSync(path, 'utf8')).toBe('kept');
  });

  it('is left without the name where the draft can’t have it', () => {
    const folder = temporaryFolder();
    const path = join(folder, 'council.minutebook');
    held.times = 99;
    expect(messageOf(createRegister(path, systemEnvironment))).toMatch(/^unwritable: /u);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('this computer’s own file', () => {
  it.each(['', 'EPERM'])('takes the place of none that holds something (links: “%s”)', (refused) => {
    links.refused = refused;
    const path = join(temporaryFolder(), 'keys');
    writeFileSync(path, '');
    writeOwn(path, 'the first', { replaces: false });
    expect(() => {
      writeOwn(path, 'the second', { replaces: false });
    }).toThrow(/EEXIST/u);
    expect(readFileSync(path, 'utf8')).toBe('the first');
  });
});

it('a folder isn’t taken away for a file that isn’t wanted any more', () => {
  const folder = join(temporaryFolder(), 'draft');
  mkdirSync(folder);
  writeFileSync(join(folder, 'kept.txt'), 'Kept.');
  expect(takeAway(folder)).toBe(false);
  expect(readdirSync(folder)).toEqual(['kept.txt']);
  expect(takeAwayFolder(folder)).toBe(true);
});

describe('a draft that a program left behind when it was ended', () => {
  const longAgo = new Date(Date.UTC(2024, 6, 12));
  const ids = ['7d0d2f0e-1d4c-4c39-9b1f-0a1d2e3f4a5b', '11111111-2222-4333-8444-555555555555'];

  function left(folder: string, name: string, made = longAgo) {
    writeFileSync(join(folder, name), 'half a file');
    utimesSync(join(folder, name), made, made);
  }

  it('is taken away with the next of the same file, and nothing else is', async () => {
    const folder = temporaryFolder();
    const kept = [
      `july.csv.${ids[0]}`,
      `july.csv.${ids[0]}.part.docx`,
      `other.csv.${ids[0]}.part`,
      `${ids[0]}.part`,
      'july.csv.part',
      'july.csv.copying',
    ];
    for (const name of kept) left(folder, name);
    mkdirSync(join(folder, `july.csv.${ids[1]}.copying`));
    utimesSync(join(folder, `july.csv.${ids[1]}.copying`), longAgo, longAgo);
    left(folder, `july.csv.${ids[1]}.new`, new Date()); // another program may be writing it
    for (const ending of ['part', 'copying', 'new-journal']) left(folder, `july.csv.${ids[0]}.${ending}`);
    valueOf(await saveFile(join(folder, 'july.csv'), 'after'));
    expect(readdirSync(folder).toSorted()).toEqual(
      [...kept, `july.csv.${ids[1]}.copying`, `july.csv.${ids[1]}.new`, 'july.csv'].toSorted(),
    );
  });

  it('is taken away by whatever writes: a register, its copy, a bundle, a file of this computer’s own', () => {
    const folder = temporaryFolder();
    const names = [
      'council.minutebook',
      'copy.minutebook',
      'changes.mbsync',
      'keys',
      `${'b'.repeat(200)}.mbsync`,
    ];
    const inIt = (at: number) => join(folder, names[at] ?? '');
    for (const name of names.slice(0, 4)) left(folder, `${name}.${ids[0]}.part`);
    left(folder, `minutebook.${ids[0]}.part`);
    const register = valueOf(createRegister(inIt(0), systemEnvironment));
    valueOf(copyRegister(register, inIt(1)));
    register.close();
    valueOf(saveBundle(inIt(2), Buffer.from('a bundle')));
    writeOwn(inIt(3), 'mine', { replaces: false });
    valueOf(saveBundle(inIt(4), Buffer.from('a bundle')));
    expect(readdirSync(folder).toSorted()).toEqual(names.toSorted());
  });
});
