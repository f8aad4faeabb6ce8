// A system that lets a program have no more files open: SQLite says only that it couldn't open one.

import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aRegister, aStrategy } from '../a-register.ts';

const shell = '/bin/sh';

describe.skipIf(!existsSync(shell))('where too many files are open', () => {
  it('that is what is said of a register, and nothing is left beside it', () => {
    const register = aRegister();
    register.write(aStrategy);
    register.close();
    const child = join(import.meta.dirname, 'few-files-child.ts');
    const run = [process.execPath, child, register.path];
    const message = execFileSync(shell, ['-c', 'ulimit -n 200; exec "$@"', 'sh', ...run], {
      encoding: 'utf8',
    });
    expect(message).toContain('too many files are open');
    expect(message).toMatch(/Close some programs, then open it again\.$/u); // a copy of it would be opened no better
    expect(existsSync(`${register.path}.lock`)).toBe(false);
  });
});
