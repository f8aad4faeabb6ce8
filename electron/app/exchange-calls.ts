// The exchange with colleagues, from the window: files are chosen in the system's dialogs, and the register's worker does the rest.

import { basename } from 'node:path';
import type { HandlersOf } from '../../shared/kernel/call.ts';
import type { BundleLook, exchangeCalls, ExchangeState } from '../../shared/exchange/calls.ts';
import { fail, succeed, type Result } from '../../shared/kernel/result.ts';
import type { ExchangeRequest, RegisterExchange } from '../usecases/exchange/exchange.ts';
import { openKeys } from '../device/keys.ts';
import { environmentIn } from '../device/device-folder.ts';
import type { Audience } from '../sync/export-bundle.ts';
import { joinRegister } from '../sync/join.ts';
import { bundleBytes, readBundle } from '../sync/read-bundle.ts';
import { fileNameOf, named } from './app-calls.ts';
import { noRegister, type App } from './app.ts';

async function ask<T>(app: App, request: ExchangeRequest): Promise<Result<T>> {
  const session = app.session();
  if (session === undefined) return noRegister;
  const self = await app.self();
  if (!self.ok) return self;
  // What each request is answered with is said beside it, in session/exchange.ts.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return (await session.exchange(self.value, request)) as Result<T>;
}

const forgotten = fail('not-found', 'That bundle is not waiting any more. Choose it again.');

export function exchangeHandlers(): HandlersOf<typeof exchangeCalls, App> {
  const chosen = new Map<string, string>();

  const look = (app: App, job: string, passphrase: string, vouch: boolean): Promise<Result<BundleLook>> => {
    const path = chosen.get(job);
    return path === undefined
      ? Promise.resolve(forgotten)
      : ask(app, { do: 'look', job, path, passphrase, vouch });
  };

  return {
    state: async (_, app): Promise<Result<ExchangeState>> => {
      const known = await ask<RegisterExchange>(app, { do: 'state' });
      return known.ok ? succeed({ ...known.value, folder: app.folder()?.state() ?? null }) : known;
    },

    nameComputer: ({ name }, app) => {
      app.settings.setPreferences({ computer: name });
      return succeed(null);
    },

    send: async ({ to, devices, passphrase, everything }, app) => {
      const session = app.session();
      if (session === undefined) return noRegister;
      if (to === 'passphrase' && passphrase.trim() === '')
        return fail('no-passphrase', 'Write a passphrase first.', { field: 'passphrase' });
      const day = new Date().toISOString().slice(0, 10);
      const path = await app.around.dialogs.placeForFile(
        `${basename(session.path, '.minutebook')} ${everything ? 'everything' : 'changes'} ${day}.mbsync`,
      );
      if (path === null) return succeed(null);
      const audience: Audience =
        to === 'passphrase' ? { to, passphrase } : to === 'devices' ? { to, named: devices } : { to };
      const sent = await ask<{ changes: number }>(app, { do: 'send', path, audience, everything });
      return sent.ok
        ? succeed({ token: app.tokens.keep(path), name: basename(path), changes: sent.value.changes })
        : sent;
    },

    choose: async ({ job }, app) => {
      if (app.session() === undefined) return noRegister;
      const path = await app.around.dialogs.chooseBundle();
      if (path === null) return succeed(null);
      chosen.set(job, path);
      return look(app, job, '', false);
    },

    chooseWaiting: ({ job, file }, app) => {
      const path = app.folder()?.pathOf(file);
      if (path === undefined) return forgotten;
      chosen.set(job, path);
      return look(app, job, '', false);
    },

    look: ({ job, passphrase, vouch }, app) => look(app, job, passphrase, vouch),

    take: async ({ job }, app) => {
      const taken = await ask<{ changes: number; conflicts: number }>(app, { do: 'take', job });
      if (taken.ok) chosen.delete(job);
      return taken;
    },

    discard: ({ job }, app) => {
      chosen.delete(job);
      return ask<null>(app, { do: 'discard', job });
    },

    takeBack: async (_, app) => {
      const taken = await ask(app, { do: 'take back' });
      return taken.ok ? succeed(null) : taken;
    },

    retire: async ({ device, retired }, app) => {
      const done = await ask(app, { do: 'retire', device, retired });
      return done.ok ? succeed(null) : done;
    },

    chooseFolder: async (_, app) => {
      if (app.session() === undefined) return noRegister;
      const folder = await app.around.dialogs.chooseFolder();
      if (folder === null) return succeed(null);
      app.useFolder(folder);
      const state = await app.folder()?.now();
      return state?.problem == null ? succeed(null) : fail('no-folder', state.problem);
    },

    leaveFolder: (_, app) => {
      app.useFolder(null);
      return succeed(null);
    },

    throughFolder: async (_, app) => {
      const folder = app.folder();
      if (folder === undefined) return fail('no-folder', 'No shared folder has been chosen.');
      const { problem } = await folder.now();
      return problem === null ? succeed(null) : fail('no-folder', problem);
    },

    join: async ({ passphrase }, app) => {
      const waiting = chosen.get('join');
      const path =
        passphrase !== '' && waiting !== undefined ? waiting : await app.around.dialogs.chooseBundle();
      if (path === null) return succeed(app.state());
      chosen.set('join', path);
      const keys = await openKeys(app.around.keys);
      if (!keys.ok) return keys;
      const bytes = bundleBytes(path);
      if (!bytes.ok) return bytes;
      const read = await readBundle(bytes.value, basename(path), {
        identity: keys.value.identity,
        passphrase,
      });
      if (!read.ok && read.error.code === 'needs-passphrase')
        return succeed({ needsPassphrase: basename(path) });
      if (!read.ok) return read;
      const place = await app.around.dialogs.placeForRegister(
        `${fileNameOf(read.value.manifest.title)}.minutebook`,
      );
      if (place === null) return succeed(app.state());
      const target = named(place);
      const joined = joinRegister(target, environmentIn(app.around.folders.device), read.value);
      chosen.delete('join');
      return joined.ok ? app.open(target) : joined;
    },
  };
}
