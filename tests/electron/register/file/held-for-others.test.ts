// What this process holds of a register is held in the eyes of others too, whatever it has read of it since. A program that knows SQLite and not
// us, as a browser of databases does, would otherwise remove the log that is written to.

import { existsSync, readFileSync, statSync } from 'node:fs';
import { expect, it } from 'vitest';
import { openForReading } from '../../../../electron/register/open.ts';
import { aRegister, aStrategy, valueOf } from '../a-register.ts';

/** As Linux lists them: "2: POSIX  ADVISORY  READ 32725 fe:00:10141728 1073741826 1073742335", with the number of the file after its disk. */
const allLocks = '/proc/locks';

function locksOn(path: string): string[] {
  const { ino } = statSync(path);
  const lines = readFileSync(allLocks, 'utf8').split('\n');
  return lines.filter((line) => line.includes(`:${ino} `)).map((line) => line.replace(/^\d+: /u, ''));
}

it.skipIf(!existsSync(allLocks))('a register stays locked after a job of this process has read it', () => {
  const register = aRegister();
  register.write(aStrategy);
  const before = locksOn(register.path);
  expect(before).toHaveLength(1);
  valueOf(openForReading(register.path, { checkedAlready: true })).close();
  expect(locksOn(register.path)).toEqual(before);
});
