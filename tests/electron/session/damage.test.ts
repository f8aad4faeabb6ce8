// Damage that is found while a register is open: the screens hear of it, and it is looked for only while nobody is waiting for an answer.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { openSession } from '../../../electron/session/session.ts';
import type { Changed } from '../../../shared/contract/events.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { testEnvironment, valueOf } from '../register/a-register.ts';
import { copyTheSample } from '../the-sample.ts';

/** Larger than what is checked whole before it is shown. */
async function aSession(spoil: (bytes: Buffer) => void) {
  const path = join(temporaryFolder(), 'sample.minutebook');
  await copyTheSample(path);
  const bytes = readFileSync(path);
  spoil(bytes);
  writeFileSync(path, bytes);
  const heard: Changed[] = [];
  const session = valueOf(openSession(path, testEnvironment('session'), (changed) => heard.push(changed), 0));
  onTestFinished(() => {
    session.close();
  });
  return { session, heard };
}

it('damage is among the faults of the register, and every window hears of it', async () => {
  const { session, heard } = await aSession((bytes) =>
    bytes.fill(0x5a, bytes.length - 12_000, bytes.length - 4_000),
  );
  expect(session.faults()).toEqual([]);
  await session.checkFile(() => Promise.resolve());
  expect(session.faults().length).toBeGreaterThan(0);
  expect(heard.length).toBeGreaterThan(0);
});

it('damage is looked for a table at a time, each when nobody is waiting', async () => {
  const { session, heard } = await aSession(() => undefined);
  let waits = 0;
  await session.checkFile(() => Promise.resolve((waits += 1)));
  expect(waits).toBeGreaterThan(30);
  expect(session.faults()).toEqual([]);
  expect(heard).toEqual([]);
});
