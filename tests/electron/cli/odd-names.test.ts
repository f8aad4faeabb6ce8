// Names that a disk takes and that something between here and the disk doesn’t: what is written is in the file that was named, or it is said why not,
// and nothing is left beside it.

import { spawnSync } from 'node:child_process';
import { copyFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inWords } from '../../in-english.ts';
import { createRegister, openForReading, openRegister } from '../../../electron/register/open.ts';
import { copyRegister } from '../../../electron/register/file/copy.ts';
import { systemEnvironment } from '../../../electron/register/environment.ts';
import { byId } from '../../../electron/register/read/query.ts';
import { commit } from '../../../electron/register/write/commit.ts';
import { create, set } from '../../../shared/kernel/change.ts';
import { strategy } from '../../../shared/strategy/model/strategy.ts';
import { writeWhole } from '../../../electron/whole-file.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { messageOf, valueOf } from '../register/a-register.ts';
import { aSampleRegister, minutebook } from './the-command.ts';

const cli = resolve(import.meta.dirname, '../../../electron/cli.ts');

function made(path: string, title: string): void {
  const register = valueOf(createRegister(path, systemEnvironment));
  const changes = [create(strategy, 's', { title })];
  valueOf(commit(register, { actor: 'Ann Example', act: inWords('Write'), changes }));
  register.close();
}

function titleIn(path: string): string | undefined {
  const register = valueOf(openForReading(path));
  try {
    return byId(register, strategy, 's')?.title;
  } finally {
    register.close();
  }
}

describe.skipIf(process.platform === 'win32')('a register', () => {
  it.each(['council?mode=ro#1 %20', ' council.minutebook'])(
    'called “%s” is that file, and no other',
    (name) => {
      const folder = temporaryFolder();
      made(join(folder, name), 'Of the odd name');
      const register = valueOf(openRegister(join(folder, name), systemEnvironment));
      valueOf(copyRegister(register, join(folder, `copy of ${name}`)));
      register.close();
      expect(titleIn(join(folder, `copy of ${name}`))).toBe('Of the odd name');
      expect(readdirSync(folder).toSorted()).toEqual([name, `copy of ${name}`].toSorted());
    },
  );

  it.each([':memory:', 'file:council?mode=memory', ' council'])(
    'named “%s” in the folder where one is, is that file as well',
    (name) => {
      const cwd = temporaryFolder();
      writeFileSync(join(cwd, 'strategy.txt'), 'Objective 1: More homes\n');
      const { status, stderr } = spawnSync(process.execPath, [cli, 'import', name, 'strategy.txt'], {
        cwd,
        encoding: 'utf8',
        env: { ...process.env, NODE_OPTIONS: '' },
      });
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(readdirSync(cwd).toSorted()).toEqual([name, 'strategy.txt'].toSorted());
      valueOf(openForReading(join(cwd, name))).close();
    },
  );

  it('whose name ends in a space isn’t the one whose name doesn’t', () => {
    const folder = temporaryFolder();
    const [path, plain] = [join(folder, 'council '), join(folder, 'council')];
    made(plain, 'Of the plain name');
    expect(messageOf(createRegister(path, systemEnvironment))).toMatch(
      /its name ends in a space\. Nothing was written\. Choose another name\.$/u,
    );
    expect(readdirSync(folder)).toEqual(['council']);
    copyFileSync(plain, path);
    const register = valueOf(openRegister(plain, systemEnvironment));
    valueOf(
      commit(register, {
        actor: 'Ann',
        act: inWords('Write'),
        changes: [set(strategy, 's', 'title', 'New')],
      }),
    );
    register.close();
    expect([titleIn(path), titleIn(plain)]).toEqual(['Of the plain name', 'New']);
    expect(messageOf(openRegister(path, systemEnvironment))).toContain('its name ends in a space');
    expect(readdirSync(folder)).toEqual(['council', 'council ']);
  });

  it('whose name leaves no room for its journal is refused before anything is made', () => {
    const folder = temporaryFolder();
    const name = `${'c'.repeat(233)}.minutebook`;
    const refused = createRegister(join(folder, name), systemEnvironment);
    expect(messageOf(refused)).toMatch(
      /its name is too long\. Nothing was written\. Choose another name\.$/u,
    );
    expect(readdirSync(folder)).toEqual([]);
    made(join(folder, 'c'.repeat(242)), 'Long');
    expect(titleIn(join(folder, 'c'.repeat(242)))).toBe('Long');
  });

  it('in more folders than SQLite takes is told so', () => {
    const folder = join(temporaryFolder(), ...Array.from({ length: 6 }, () => 'd'.repeat(100)));
    const refused = createRegister(join(folder, 'council.minutebook'), systemEnvironment);
    expect(messageOf(refused)).toContain('it lies in too many folders, or in folders with too long names');
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('what is written', () => {
  it('may have as long a name as the disk takes', () => {
    const folder = temporaryFolder();
    const name = `${'b'.repeat(248)}.mbsync`;
    writeWhole(join(folder, name), Buffer.from('a bundle'));
    expect(readdirSync(folder)).toEqual([name]);
  });

  it('into a folder with too long a name is refused, and no command stops at it', async () => {
    const register = await aSampleRegister();
    const out = join(temporaryFolder(), 'd'.repeat(300));
    const refused = await minutebook('lead-sheets', register, '--period', 'July 2024', '--out', out);
    expect(refused).toMatchObject({ exit: 3 });
    expect(refused.error).toContain('its name is too long');
  });
});
