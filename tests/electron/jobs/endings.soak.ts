// The longer run of the same: a thousand endings of each, and a hundred quits at moments all along a job's start.

import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../../temporary-folder.ts';
import { copyTheSample } from '../the-sample.ts';
import { endings } from './endings.ts';

async function sampleRegister(): Promise<string> {
  const path = join(temporaryFolder(), 'sample.minutebook');
  await copyTheSample(path);
  return path;
}

it.each([
  ['jobs', '1000 answered'],
  ['impatient jobs', '1000 answered'],
  ['registers', '1000 closed'],
])('%s are ended a thousand times', async (what, said) => {
  expect(await endings(what, 1_000, await sampleRegister())).toMatchObject({ end: 0, said });
});

it('the app is quit a hundred times while each job starts', async () => {
  const register = await sampleRegister();
  const ends = new Map<string, number>();
  for (let quit = 0; quit < 600; quit += 1) {
    // One after another, so that each has the processor to itself.
    // oxlint-disable-next-line no-await-in-loop
    const { end, said } = await endings(`quit ${quit % 6}`, Math.floor(quit / 6) * 5, register);
    const what = `${end} ${said}`;
    ends.set(what, (ends.get(what) ?? 0) + 1);
  }
  console.log(ends);
  expect([...ends.keys()].filter((what) => !what.startsWith('0 quit, '))).toEqual([]);
});
