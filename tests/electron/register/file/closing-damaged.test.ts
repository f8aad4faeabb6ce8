// Closing a register whose file another program has damaged while it was open.

import { existsSync, truncateSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openRegister } from '../../../../electron/register/open.ts';
import { aRegister, aStrategy, anObjective, messageOf, reopened } from '../a-register.ts';

describe('a file that was damaged while it was open', () => {
  it.each([
    ['cut short', 'damaged', (path: string) => truncateSync(path, 4096)],
    [
      'written over',
      'not-a-register',
      (path: string) => writeFileSync(path, 'Dear Secretary. '.repeat(1000)),
    ],
  ])('%s: is closed and free again, and the next opening says what is wrong', (_, code, damage) => {
    const made = aRegister();
    made.write(aStrategy);
    made.close();
    const register = reopened(made);
    register.write(anObjective);
    damage(made.path);
    register.close();
    expect(existsSync(`${made.path}.lock`)).toBe(false);
    expect(messageOf(openRegister(made.path, made.environment))).toMatch(new RegExp(`^${code}: `, 'u'));
  });
});
