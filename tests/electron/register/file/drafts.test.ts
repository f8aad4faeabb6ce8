// What is typed and not saved yet: in the register with every key, in no log, and in no copy.

import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { copyRegister } from '../../../../electron/register/file/copy.ts';
import { draftsOf, keepDrafts } from '../../../../electron/register/file/drafts.ts';
import { openRegister } from '../../../../electron/register/open.ts';
import { verify } from '../../../../electron/register/read/verify.ts';
import { anEmptySession } from '../../session/a-session.ts';
import { temporaryFolder } from '../../../temporary-folder.ts';
import { aRegister, testEnvironment, valueOf } from '../a-register.ts';

it('what is half typed is there when the register is opened again, until it is saved or given up', () => {
  const register = aRegister();
  const before = register.log.lastBatch();
  keepDrafts(register, { 'minute 1': 'The roof', 'minute 2': 'Fees' });
  keepDrafts(register, { 'minute 1': 'The roof leaks', 'minute 2': null, 'minute 3': null });
  expect(register.log.lastBatch()).toBe(before);
  register.close();
  const again = valueOf(openRegister(register.path, testEnvironment()));
  expect(draftsOf(again)).toEqual({ 'minute 1': 'The roof leaks' });
  expect(verify(again).problems).toEqual([]);
  again.close();
});

it('a copy of the register has nothing of it, not even in what its file left free', () => {
  const register = aRegister();
  keepDrafts(register, { 'minute 1': 'The price is still being negotiated' });
  const target = join(temporaryFolder(), 'copy.minutebook');
  valueOf(copyRegister(register, target));
  register.close();
  expect(readFileSync(target).includes('still being negotiated')).toBe(false);
  const copy = valueOf(openRegister(target, testEnvironment('copy')));
  expect(draftsOf(copy)).toEqual({});
  copy.close();
});

it('the screens are told of it, and nothing is written to the log for it', async () => {
  const session = anEmptySession();
  const { batch } = await session.get('register', 'header');
  await session.get('register', 'keepDrafts', { drafts: { 'minute 1': 'The roof', 'minute 2': null } });
  expect(await session.get('register', 'drafts')).toEqual({ 'minute 1': 'The roof' });
  expect((await session.get('register', 'header')).batch).toBe(batch);
});
