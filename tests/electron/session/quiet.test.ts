// What can wait is done when nobody is waiting for an answer.

import { setTimeout } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { watchForQuiet } from '../../../electron/session/quiet.ts';

it('nobody calls it quiet while somebody is waiting, however long that takes, nor for some time after', async () => {
  const { during, idle } = watchForQuiet(5);
  const { promise, resolve } = Promise.withResolvers<void>();
  const answering = during(() => promise);
  let quiet = false;
  const waiting = idle().then(() => (quiet = true));
  await setTimeout(50); // no machine is too slow for this: it is not quiet before the answer, whenever that comes
  expect(quiet).toBe(false);
  resolve();
  await answering;
  expect(quiet).toBe(false);
  const keepsTheProcess = setInterval(() => undefined, 1_000);
  await waiting;
  clearInterval(keepsTheProcess);
  expect(quiet).toBe(true);
});

it('a failure does not keep it waiting for ever', async () => {
  const { during, idle } = watchForQuiet(5);
  await expect(during(() => Promise.reject(new Error('it went wrong')))).rejects.toThrow('it went wrong');
  const keepsTheProcess = setInterval(() => undefined, 1_000);
  await idle();
  clearInterval(keepsTheProcess);
});
