// The copy that a register is read from where it can't be read as it lies, and what a program that was ended has left of its own.

import { mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { copyOf } from '../../../../electron/register/file/reading.ts';
import { temporaryFolder } from '../../../temporary-folder.ts';
import { aRegister, aStrategy } from '../a-register.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

/** Of a process that can't be: the system gives none so high a number. */
const ended = 2 ** 30;

it('a copy that a program has left behind is cleared away, and no other', () => {
  const register = aRegister();
  register.write(aStrategy);
  register.close();
  const folder = temporaryFolder();
  vi.stubEnv('TMPDIR', folder);
  vi.stubEnv('TEMP', folder);
  const left = (name: string, made: Date) => {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, 'copy'), 'all of a register');
    utimesSync(join(folder, name), made, made);
  };
  const [longAgo, justNow] = [new Date(Date.UTC(2024, 6, 12)), new Date()];
  const kept = [`minutebook-reading-${process.pid}-aaaaaa`, 'minutebook-reading-mine', 'somebody’s'];
  for (const name of [...kept, `minutebook-reading-${ended}-aaaaaa`]) left(name, longAgo);
  left(`minutebook-reading-${ended}-bbbbbb`, justNow);
  copyOf(register.path).close();
  expect(readdirSync(folder).toSorted()).toEqual([...kept, `minutebook-reading-${ended}-bbbbbb`].toSorted());
});
