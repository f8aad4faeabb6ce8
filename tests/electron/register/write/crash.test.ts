// A program killed at any point of a commit leaves all of the batch or none of it. A real child process, really killed.

import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openRegister } from '../../../../electron/register/open.ts';
import { all } from '../../../../electron/register/read/query.ts';
import { verify } from '../../../../electron/register/read/verify.ts';
import { person } from '../../../../shared/people/model/person.ts';
import { aRegister, testEnvironment, valueOf } from '../a-register.ts';

const batchSize = 40;

/** The child commits one batch and is killed when `done` changes of it are written; past the last it is killed after the commit. */
async function killedAt(path: string, done: number): Promise<string> {
  const child = spawn(
    process.execPath,
    [join(import.meta.dirname, 'crashing-child.ts'), path, String(batchSize), String(done)],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  let said = '';
  child.stdout.on('data', (data: Buffer) => {
    said += data.toString();
  });
  const signal = await new Promise((resolve) => child.once('exit', (_, by) => resolve(by)));
  expect(signal).toBe('SIGKILL');
  return said;
}

describe('a program killed during a commit', () => {
  it.each([0, 1, 17, batchSize - 1, batchSize])(
    'after %i changes of 40 leaves nothing of the batch',
    async (done) => {
      const register = aRegister();
      register.write({ entity: 'person', id: 'before', fields: { name: 'There before' } });
      register.close();
      expect(await killedAt(register.path, done)).toBe('');
      const opened = valueOf(openRegister(register.path, testEnvironment()));
      expect(all(opened, person).map(({ id }) => id)).toEqual(['before']);
      expect(verify(opened).problems).toEqual([]);
      opened.close();
    },
  );

  it('just after it returned leaves all of the batch', async () => {
    const register = aRegister();
    register.close();
    expect(await killedAt(register.path, batchSize + 1)).toBe('committed');
    const opened = valueOf(openRegister(register.path, testEnvironment()));
    expect(all(opened, person)).toHaveLength(batchSize);
    expect(verify(opened).problems).toEqual([]);
    opened.close();
  });
});
