// The exchange with colleagues, from the window: files are chosen in the system's dialogs, and the register's worker does the rest.

import { basename } from 'node:path';
import type { HandlersOf } from '../../shared/contract/call.ts';
import type { BundleLook, exchangeCalls, ExchangeState } from '../../shared/contract/exchange-calls.ts';
import { fail, succeed, type Result } from '../../shared/result.ts';
import type { ExchangeRequest, RegisterExchange } from '../desk/exchange.ts';
import { openKeys } from '../device/keys.ts';
import { environmentIn } from '../device/device-folder.ts';
import type { Audience } from '../sync/export-bundle.ts';
import { joinRegister } from '../sync/join.ts';
import { bundleBytes, readBundle } from '../sync/read-bundle.ts';
import { fileNameOf, named } from './app-calls.ts';
import { noRegister, type Workspace } from './workspace.ts';

async function ask<T>(workspace: Workspace, request: ExchangeRequest): Promise<Result<T>> {
  const desk = workspace.desk();
  if (desk === undefined) return noRegister;
  const self = await workspace.self();
  if (!self.ok) return self;
  // What each request is answered with is said beside it, in desk/exchange.ts.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return (await desk.exchange(self.value, request)) as Result<T>;
}

const forgotten = fail('not-found', 'That bundle is not waiting any more. Choose it again.');

export function exchangeHandlers(): HandlersOf<typeof exchangeCalls, Workspace> {
  const chosen = new Map<string, string>();

  const look = (
    workspace: Workspace,
    job: string,
    passphrase: string,
    vouch: boolean,
  ): Promise<Result<BundleLook>> => {
    const path = chosen.get(job);
    return path === undefined
      ? Promise.resolve(forgotten)
      : ask(workspace, { do: 'look', job, path, passphrase, vouch });
  };

  return {
    state: async (_, workspace): Promise<Result<ExchangeState>> => {
      const known = await ask<RegisterExchange>(workspace, { do: 'state' });
      return known.ok ? succeed({ ...known.value, folder: workspace.folder()?.state() ?? null }) : known;
    },

    nameComputer: ({ name }, workspace) => {
      workspace.settings.setPreferences({ computer: name });
      return succeed(null);
    },

    send: async ({ to, devices, passphrase, everything }, workspace) => {
      const desk = workspace.desk();
      if (desk === undefined) return noRegister;
      if (to === 'passphrase' && passphrase.trim() === '')
        return fail('no-passphrase', 'Write a passphrase first.', { field: 'passphrase' });
      const day = new Date().toISOString().slice(0, 10);
      const path = await workspace.around.dialogs.placeForFile(
        `${basename(desk.path, '.minutebook')} ${everything ? 'everything' : 'changes'} ${day}.mbsync`,
      );
      if (path === null) return succeed(null);
      const audience: Audience =
        to === 'passphrase' ? { to, passphrase } : to === 'devices' ? { to, named: devices } : { to };
      const sent = await ask<{ changes: number }>(workspace, { do: 'send', path, audience, everything });
      return sent.ok
        ? succeed({ token: workspace.tokens.keep(path), name: basename(path), changes: sent.value.changes })
        : sent;
    },

    choose: async ({ job }, workspace) => {
      if (workspace.desk() === undefined) return noRegister;
      const path = await workspace.around.dialogs.chooseBundle();
      if (path === null) return succeed(null);
      chosen.set(job, path);
      return look(workspace, job, '', false);
    },

    chooseWaiting: ({ job, file }, workspace) => {
      const path = workspace.folder()?.pathOf(file);
      if (path === undefined) return forgotten;
      chosen.set(job, path);
      return look(workspace, job, '', false);
    },

    look: ({ job, passphrase, vouch }, workspace) => look(workspace, job, passphrase, vouch),

    take: async ({ job }, workspace) => {
      const taken = await ask<{ changes: number; conflicts: number }>(workspace, { do: 'take', job });
      if (taken.ok) chosen.delete(job);
      return taken;
    },

    discard: ({ job }, workspace) => {
      chosen.delete(job);
      return ask<null>(workspace, { do: 'discard', job });
    },

    takeBack: async (_, workspace) => {
      const taken = await ask(workspace, { do: 'take back' });
      return taken.ok ? succeed(null) : taken;
    },

    retire: async ({ device, retired }, workspace) => {
      const done = await ask(workspace, { do: 'retire', device, retired });
      return done.ok ? succeed(null) : done;
    },

    chooseFolder: async (_, workspace) => {
      if (workspace.desk() === undefined) return noRegister;
      const folder = await workspace.around.dialogs.chooseFolder();
      if (folder === null) return succeed(null);
      workspace.useFolder(folder);
      const state = await workspace.folder()?.now();
      return state?.problem == null ? succeed(null) : fail('no-folder', state.problem);
    },

    leaveFolder: (_, workspace) => {
      workspace.useFolder(null);
      return succeed(null);
    },

    throughFolder: async (_, workspace) => {
      const folder = workspace.folder();
      if (folder === undefined) return fail('no-folder', 'No shared folder has been chosen.');
      const { problem } = await folder.now();
      return problem === null ? succeed(null) : fail('no-folder', problem);
    },

    join: async ({ passphrase }, workspace) => {
      const waiting = chosen.get('join');
      const path =
        passphrase !== '' && waiting !== undefined ? waiting : await workspace.around.dialogs.chooseBundle();
      if (path === null) return succeed(workspace.state());
      chosen.set('join', path);
      const keys = await openKeys(workspace.around.keys);
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
      const place = await workspace.around.dialogs.placeForRegister(
        `${fileNameOf(read.value.manifest.title)}.minutebook`,
      );
      if (place === null) return succeed(workspace.state());
      const target = named(place);
      const joined = joinRegister(target, environmentIn(workspace.around.folders.device), read.value);
      chosen.delete('join');
      return joined.ok ? workspace.open(target) : joined;
    },
  };
}
