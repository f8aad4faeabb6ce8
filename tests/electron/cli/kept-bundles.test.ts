// `sync kept`: what the register keeps until it can be read is listed, taken with its passphrase, and removed where nobody wants it.

import { hash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../../temporary-folder.ts';
import { aSampleRegister, minutebook } from './the-command.ts';

function keeps(register: string, bytes: Buffer): string {
  const sha256 = hash('sha256', bytes);
  const db = new Database(register);
  db.prepare("INSERT INTO held VALUES (?, 'changes.mbsync', 1, ?)").run(sha256, bytes);
  db.close();
  return sha256.slice(0, 12);
}

it('a damaged one is listed with why it waits, and removed by the name it has there', async () => {
  const register = await aSampleRegister();
  const name = keeps(register, Buffer.from('no bundle at all'));
  const listed = await minutebook('sync', 'kept', register);
  expect(listed.out).toMatch(new RegExp(`^${name} {2}changes\\.mbsync .+`, 'u'));
  for (const wrong of ['', name.slice(0, 6), 'ffffffffffff']) {
    const { exit, error } = await minutebook('sync', 'kept', register, '--remove', wrong);
    expect([exit === 0, error]).toEqual([
      false,
      expect.stringMatching(/keeps no bundle called “.*”\. Nothing was removed/u),
    ]);
  }
  const removed = await minutebook('sync', 'kept', register, '--remove', name);
  expect(removed).toMatchObject({ exit: 0, out: expect.stringContaining('Removed changes.mbsync from ') });
  expect((await minutebook('sync', 'kept', register)).out).toContain('keeps no bundle that waits');
});

it('one with a passphrase is taken once that is given', async () => {
  const register = await aSampleRegister();
  const folder = temporaryFolder();
  const [bundle, secret] = [join(folder, 'changes.mbsync'), join(folder, 'passphrase.txt')];
  writeFileSync(secret, 'three blind mice of the council\n');
  await minutebook('sync', 'export', register, '--out', bundle, '--everything', '--passphrase-file', secret);
  keeps(register, readFileSync(bundle));
  expect((await minutebook('sync', 'kept', register)).out).toMatch(/is protected by a passphrase/u);
  const taken = await minutebook('sync', 'kept', register, '--passphrase-file', secret, '--json');
  expect(JSON.parse(taken.out)).toMatchObject({ held: [{ file: 'changes.mbsync' }], kept: [] });
});
