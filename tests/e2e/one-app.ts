// One app for all the specs of a file that are not about starting or quitting it. Each starts as on a new computer: with a register of its
// own, and with nothing that another has opened, set or received.

import { inEnglish } from '../in-english.ts';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, inject } from 'vitest';
import * as z from 'zod';
import { preferences, savedView } from '../../shared/app/calls.ts';
import type { Screen } from '../../shared/kernel/destination.ts';
import { saying } from '../../shared/kernel/saying.ts';
import { patience } from '../stand-in/patience.ts';
import { leaveRunning } from './host/ending.ts';
import { goTo, openTheSample } from './on-the-sample.ts';
import { putSample } from './sample-register.ts';
import { launch, quitAll, usualSize, type Size, type TheApp } from './the-app.ts';

/** Asks the app what its screens ask it. */
export async function call(page: Page, area: string, name: string, input: object = {}): Promise<unknown> {
  const result: unknown = await page.evaluate(
    ([area, name, input]) => {
      const api: unknown = Reflect.get(globalThis, 'api');
      const ask: unknown = Reflect.get(Object(Reflect.get(Object(api), area)), name);
      return typeof ask === 'function' ? Reflect.apply(ask, undefined, [input]) : undefined;
    },
    [area, name, input] as const,
  );
  const answer = z
    .discriminatedUnion('ok', [
      z.object({ ok: z.literal(true), value: z.unknown() }),
      z.object({ ok: z.literal(false), error: z.object({ message: saying }) }),
    ])
    .parse(result);
  if (!answer.ok) throw new Error(`${area}.${name}: ${inEnglish(answer.error.message)}`);
  return answer.value;
}

const known = z.object({
  register: z.unknown(),
  recent: z.array(z.object({ id: z.string() })),
  views: z.array(savedView),
});

/** By the app's own calls as far as possible: it wouldn't notice what is changed behind its back. */
async function beginAnew(app: TheApp, size: Size): Promise<void> {
  const { page, folders } = app;
  app.mustRun();
  for (const other of await app.pages()) if (other !== page) await other.close();
  const { register, recent, views } = known.parse(await call(page, 'app', 'state'));
  // The shared folder is remembered by the register's path, and the next register has the same path.
  if (register !== null) await call(page, 'exchange', 'leaveFolder');
  await call(page, 'app', 'close');
  for (const { id } of recent) await call(page, 'app', 'forgetRecent', { id });
  for (const { name } of views) await call(page, 'app', 'deleteView', { name });
  await call(page, 'app', 'setPreferences', preferences.parse({ author: 'Secretary' }));
  for (const each of readdirSync(folders.files))
    rmSync(join(folders.files, each), { recursive: true, force: true });
  putSample(inject('sample'), folders.data);
  await page.setViewportSize(size);
  await page.mouse.move(0, 0);
  await page.reload();
  await page.locator('main').first().waitFor();
  await app.forget();
}

export interface OneApp {
  /** The app as on its very first start. */
  readonly atTheStart: (size?: Size) => Promise<TheApp>;
  /** The app with the sample open, on one of its screens. */
  readonly onTheSample: (screen?: Screen, size?: Size) => Promise<TheApp>;
}

/** Milliseconds. An app that doesn't end is given up on sooner than this, and reported. */
const whileAppsEnd = 4 * patience;

/** To be called once, where a file of specs begins. */
export function oneApp(): OneApp {
  let place: string | undefined;
  let app: TheApp | undefined;

  const start = async (size: Size): Promise<TheApp> => {
    place ??= mkdtempSync(join(tmpdir(), 'minutebook-test-'));
    const folder = mkdtempSync(join(place, 'app-'));
    const [data, files] = [join(folder, 'data'), join(folder, 'files')];
    mkdirSync(data);
    mkdirSync(files);
    putSample(inject('sample'), data);
    app = await launch({ data, files, ...size });
    leaveRunning(app.quit);
    return app;
  };
  const quit = async () => {
    const quitting = app;
    app = undefined;
    await quitting?.quit();
  };

  afterEach(async ({ task }) => {
    try {
      // Any others that the spec has started.
      await quitAll();
      // One that has ended is the fault of the spec it ended in.
      app?.mustRun();
    } catch (error) {
      await quit().catch(() => undefined);
      throw error;
    }
    // What a failed spec leaves behind mustn't affect the next.
    if (task.result?.state === 'fail') await quit();
  }, whileAppsEnd);
  afterAll(async () => {
    try {
      await quit();
    } finally {
      if (place !== undefined) rmSync(place, { recursive: true, force: true, maxRetries: 5 });
    }
  }, whileAppsEnd);

  const atTheStart = async (size: Size = usualSize): Promise<TheApp> => {
    if (app === undefined) return start(size);
    const begun = app;
    await beginAnew(begun, size);
    return begun;
  };
  return {
    atTheStart,
    onTheSample: async (screen = 'overview', size = usualSize) => {
      const begun = await atTheStart(size);
      await openTheSample(begun);
      if (screen !== 'overview') await goTo(begun.page, screen);
      return begun;
    },
  };
}
