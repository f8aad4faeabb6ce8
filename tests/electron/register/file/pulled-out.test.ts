// A disk that goes while a register on it is open, as a stick that is pulled out: nothing is wrong with the register.

import { closeSync, mkdirSync, openSync, readdirSync, readlinkSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findFaults } from '../../../../electron/register/file/integrity.ts';
import { openRegister } from '../../../../electron/register/open.ts';
import { commit } from '../../../../electron/register/write/commit.ts';
import { say } from '../../../../shared/language/say.ts';
import { codeOf } from '../../../../electron/why.ts';
import { temporaryFolder } from '../../../temporary-folder.ts';
import { thrownBy } from '../../thrown-by.ts';
import { aRegister, aStrategy, connectionOf, testEnvironment, valueOf } from '../a-register.ts';

/** What this process has open under that name is a folder from now on: whoever reads from it, or writes to it, is refused. */
function pullOut(path: string): void {
  const open = readdirSync('/proc/self/fd').filter((each) => {
    try {
      return readlinkSync(join('/proc/self/fd', each)) === realpathSync(path);
    } catch {
      return false; // the listing's own
    }
  });
  expect(open).toHaveLength(1);
  const folder = join(temporaryFolder(), 'in its place');
  mkdirSync(folder);
  const descriptor = Number(open[0]);
  closeSync(descriptor);
  // The system gives the lowest that is free.
  expect(openSync(folder, 'r')).toBe(descriptor);
}

describe.skipIf(process.platform !== 'linux')('a disk that is pulled out', () => {
  it('isn’t taken for damage by the check of each table, nor by that of the whole file', () => {
    const made = aRegister();
    made.close();
    const register = valueOf(openRegister(made.path, testEnvironment('again')));
    // What this says of the file's length is read from its log, which goes on.
    valueOf(
      commit(register, {
        actor: 'Secretary',
        act: say('app.begin-register', { title: 'Ours' }),
        changes: [aStrategy],
      }),
    );
    // Which tables there are has been read, and what is in them hasn't.
    connectionOf(register).pragma('shrink_memory');
    connectionOf(register).prepare('SELECT * FROM sqlite_schema').all();
    pullOut(made.path);
    expect([...register.check()].flat()).toEqual([]);
    expect(codeOf(thrownBy(() => findFaults(connectionOf(register))))).toMatch(/^SQLITE_IOERR/u);
    connectionOf(register).close();
  });
});
