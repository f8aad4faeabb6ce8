// A register whose rows were changed behind its log, or whose log was: nothing is made of it for others to read, and the exit code says so.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { exitCodes } from '../../../electron/cli/outcome.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { aSampleRegister, data, minutebook } from './the-command.ts';

async function changedBy(statement: string): Promise<string> {
  const path = await aSampleRegister();
  const db = new Database(path);
  expect(db.prepare(statement).run().changes).toBeGreaterThan(0);
  db.close();
  return path;
}

const behindTheLog = "UPDATE objective SET title = title || ' and more'";
const inTheLog = "UPDATE change SET value = replace(value, 'the', 'no')";

describe.each([
  [
    'meetings interests',
    (register: string, out: string) => ['meetings', 'interests', register, '--out', out],
  ],
  ['meetings check', (register: string) => ['meetings', 'check', register, '--meeting', 'Board 2031-01-01']],
  ['pack', (register: string, out: string) => ['pack', register, '--out', `${out}.packs`]],
  ['lead-sheets', (register: string, out: string) => ['lead-sheets', register, '--out', `${out}.packs`]],
])('%s', (_, given) => {
  it.each([behindTheLog, inTheLog])('makes nothing after %s', async (statement) => {
    const register = await changedBy(statement);
    const out = join(temporaryFolder(), 'made.pdf');
    const ran = await minutebook(...given(register, out));
    expect(ran).toMatchObject({ exit: exitCodes.damaged, out: '' });
    expect(ran.error).toContain(`${register} isn’t what its log says`);
    expect(existsSync(out) || existsSync(`${out}.packs`)).toBe(false);
    expect(await data(...given(register, out))).toMatchObject({ error: { code: 'damaged' } });
  });
});
