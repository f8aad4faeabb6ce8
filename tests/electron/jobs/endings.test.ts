// A thread that is ended while it loads SQLite aborts the process, all windows with it. Cancelling, closing or quitting must never do that.

import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../temporary-folder.ts';
import { copyTheSample } from '../the-sample.ts';
import { endings } from './endings.ts';

async function sampleRegister(): Promise<string> {
  const path = join(temporaryFolder(), 'sample.minutebook');
  await copyTheSample(path);
  return path;
}

describe('the process goes on', () => {
  it.each([
    ['jobs', '20 answered'],
    ['impatient jobs', '20 answered'],
    ['registers', '20 closed'],
  ])('when %s are ended at random moments', async (what, said) => {
    expect(await endings(what, 20, await sampleRegister())).toMatchObject({ end: 0, said });
  });

  // Windows has no pipes that are files.
  it.skipIf(process.platform === 'win32')('when a job is ended by force while it loads SQLite', async () => {
    expect(await endings('held', 0, await sampleRegister())).toMatchObject({
      end: 0,
      said: 'held, pack cancelled',
    });
  });

  // Some of these moments fall before a thread has loaded anything, some while it does, some after.
  it.each([0, 1, 2, 3, 4, 5])('when the app is quit while job %i starts', async (task) => {
    const register = await sampleRegister();
    for (const after of [task * 15, 100 + task * 30]) {
      // One after another, so that each has the processor to itself.
      // oxlint-disable-next-line no-await-in-loop
      const ended = await endings(`quit ${task}`, after, register);
      expect(ended).toMatchObject({ end: 0, said: expect.stringMatching(/^quit, .* (done|cancelled)$/u) });
    }
  });
});
