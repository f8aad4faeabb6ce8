// A file for colleagues that can’t be written where somebody wanted it.

import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../../temporary-folder.ts';
import { messageOf } from '../../register/a-register.ts';
import { anApp } from '../an-app.ts';
import type { App } from './two-people.ts';

async function anAppOnTheSample(): Promise<App> {
  const app = anApp();
  await app.get('app', 'openSample');
  await app.get('app', 'setPreferences', { author: 'Secretary', computer: 'Secretary’s laptop' });
  return app;
}

async function refused(app: App, path: string): Promise<string> {
  app.chosen.push(path);
  const to = { to: 'anybody', devices: [], passphrase: '', everything: true };
  return messageOf(await app.ask('exchange', 'send', to));
}

const listed = async (app: App) => (await app.get('exchange', 'state')).devices.map(({ name }) => name);

describe('the first file for colleagues', () => {
  it('lists no computer where it can’t be begun', async () => {
    const app = await anAppOnTheSample();
    expect(await refused(app, join(temporaryFolder(), 'no/such/folder/all.mbsync'))).toMatch(
      /^unwritable: .* Nothing was sent\.$/u,
    );
    expect(await listed(app)).toEqual([]);
  });
});
