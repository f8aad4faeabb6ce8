// Loaded into the app before its own code: the system makes ready for windows only once the register named at the start is held.

import { existsSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { isMainThread } from 'node:worker_threads';

const register = process.argv.find((argument) => argument.endsWith('.minutebook'));

if (isMainThread && register !== undefined) {
  const { chromium } = await import('playwright-core');
  const start = chromium.launchPersistentContext.bind(chromium);
  chromium.launchPersistentContext = async (...given) => {
    // oxlint-disable-next-line no-await-in-loop
    while (!existsSync(`${register}.lock`)) await setTimeout(20);
    return start(...given);
  };
}
