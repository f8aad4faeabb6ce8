// Two people with a window each, who have each other's computer listed.

import { join } from 'node:path';
import { expect } from 'vitest';
import type { BundleLook, BundlePreview } from '../../../../shared/exchange/calls.ts';
import { temporaryFolder } from '../../../temporary-folder.ts';
import { anApp } from '../an-app.ts';

export type App = ReturnType<typeof anApp>;

export function previewOf(look: BundleLook | null): BundlePreview {
  if (look?.kind !== 'preview') throw new Error(`this was expected to be a preview, and is ${look?.kind}`);
  return look.preview;
}

export async function send(app: App, path: string, input: object) {
  app.chosen.push(path);
  return app.get('exchange', 'send', {
    to: 'devices',
    devices: [],
    passphrase: '',
    everything: false,
    ...input,
  });
}

export async function look(app: App, path: string) {
  app.chosen.push(path);
  return app.get('exchange', 'choose', { job: 'job' });
}

/** The secretary has the sample, the officer has joined, and each has the other's computer listed. A passphrase takes a second or two. */
export async function twoPeople(passphrase = '') {
  const [secretary, officer] = [anApp(), anApp()];
  const folder = temporaryFolder();
  await secretary.get('app', 'openSample');
  await secretary.get('app', 'setPreferences', { author: 'Secretary', computer: 'Secretary’s laptop' });
  await officer.get('app', 'setPreferences', { author: 'Officer', computer: 'Officer’s laptop' });
  const whole = join(folder, 'everything.mbsync');
  await send(secretary, whole, {
    to: passphrase === '' ? 'anybody' : 'passphrase',
    passphrase,
    everything: true,
  });
  officer.chosen.push(whole);
  const asked = passphrase === '' ? null : await officer.get('exchange', 'join', { passphrase: '' });
  expect(asked).toEqual(passphrase === '' ? null : { needsPassphrase: 'everything.mbsync' });
  officer.chosen.push(join(folder, 'mine.minutebook'));
  await officer.get('exchange', 'join', { passphrase });
  const first = join(folder, 'first.mbsync');
  await send(officer, first, {});
  const stranger = await look(secretary, first);
  expect(stranger).toMatchObject({ kind: 'stranger', author: 'Officer', computer: 'Officer’s laptop' });
  previewOf(await secretary.get('exchange', 'look', { job: 'job', passphrase: '', vouch: true }));
  await secretary.get('exchange', 'take', { job: 'job' });
  return { secretary, officer, folder };
}
