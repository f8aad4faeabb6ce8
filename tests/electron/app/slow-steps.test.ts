// What takes time and can be asked for from anywhere, by a button, a key or the menu: every window hears that it is under way, and then that
// it isn't any more, and asking again does nothing more.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { anApp } from './an-app.ts';

function stepsIn({ told }: ReturnType<typeof anApp>): unknown[] {
  const steps = told
    .filter(({ event }) => event === 'state')
    .map(({ about }): unknown => Reflect.get(Object(about), 'doing'));
  return steps.filter((step, index) => index === 0 || step !== steps[index - 1]);
}

it('opening and closing are shown while they last', async () => {
  const app = anApp();
  await app.get('app', 'openSample');
  await app.get('app', 'close');
  const [{ id } = { id: '' }] = (await app.get('app', 'state')).recent;
  await app.get('app', 'openRecent', { id });
  expect(stepsIn(app)).toEqual(['sample', undefined, 'closing', undefined, 'opening', undefined]);
  expect((await app.get('app', 'state')).doing).toBeUndefined();
});

it('a copy is saved once, however often it is asked for meanwhile', async () => {
  const app = anApp();
  await app.get('app', 'openSample');
  app.told.length = 0;
  const [first, second] = ['First.minutebook', 'Second.minutebook'].map((name) => join(app.folder, name));
  app.chosen.push(first ?? null);
  const saving = app.get('app', 'saveCopy');
  await expect.poll(() => stepsIn(app)).toContain('copy');
  app.chosen.push(second ?? null);
  expect(await app.get('app', 'saveCopy')).toEqual({ saved: null });
  expect(await saving).toEqual({ saved: 'First.minutebook' });
  expect(stepsIn(app)).toEqual(['copy', undefined]);
  expect([first, second].map((path) => existsSync(path ?? ''))).toEqual([true, false]);
});

it('what fails isn’t shown any more', async () => {
  const app = anApp();
  await app.get('app', 'openSample');
  app.told.length = 0;
  app.chosen.push(join(app.folder, 'no/such/folder/Copy.minutebook'));
  expect((await app.ask('app', 'saveCopy')).ok).toBe(false);
  expect(stepsIn(app)).toEqual(['copy', undefined]);
});
