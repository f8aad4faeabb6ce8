// The exchange with colleagues, from the window: files are chosen in the system's dialogs, the register's thread does the rest, and a copy of
// a colleague's register is made in a thread of its own.

import { basename } from 'node:path';
import type { BundleLook, exchangeCalls } from '../../shared/exchange/calls.ts';
import { isStrongEnough } from '../../shared/exchange/rules/passphrase.ts';
import type { HandlersOf } from '../../shared/kernel/call.ts';
import { fail, succeed, type Result } from '../../shared/kernel/result.ts';
import { say } from '../../shared/language/say.ts';
import { speak } from '../../shared/language/speak.ts';
import type { SessionHost } from '../session/session-host.ts';
import type { BundleSource, Self, Sending } from '../usecases/exchange/exchange-work.ts';
import { fileNameOf, named } from './app-calls.ts';
import { noRegister, type Asked } from './app.ts';

type Exchange = SessionHost['calls']['exchange'];

const forgotten = fail('not-found', say('bundle.forgotten'));
const noFolder = fail('no-folder', say('exchange.no-folder'));

function exchangeOf({ app }: Asked): Exchange | undefined {
  return app.session()?.calls.exchange;
}

/** For what is signed or opened with the keys of this computer. */
async function withKeys<T>(
  asked: Asked,
  ask: (exchange: Exchange, self: Self) => Promise<Result<T>>,
): Promise<Result<T>> {
  const exchange = exchangeOf(asked);
  if (exchange === undefined) return noRegister;
  const self = await asked.app.self();
  return self.ok ? ask(exchange, self.value) : self;
}

function audienceOf(to: Sending['audience']['to'], passphrase: string, devices: readonly string[]) {
  if (to === 'passphrase') return { to, passphrase };
  return to === 'devices' ? { to, named: devices } : { to };
}

export function exchangeHandlers(): HandlersOf<typeof exchangeCalls, Asked> {
  /** The chosen bundles, by job. */
  const chosen = new Map<string, BundleSource>();
  /** The colleague’s bundle that a register is to begin from, while its passphrase is asked for. */
  let joining: string | undefined;

  const look = (asked: Asked, job: string, { passphrase = '', vouch = false } = {}) => {
    const from = chosen.get(job);
    if (from === undefined) return Promise.resolve<Result<BundleLook>>(forgotten);
    return withKeys(asked, (exchange, self) =>
      exchange.look({ self, job, from, passphrase, vouch }, asked.asker),
    );
  };

  const choose = (asked: Asked, job: string, from: BundleSource) => {
    chosen.set(job, from);
    return look(asked, job);
  };

  return {
    state: async (_, asked) => {
      const known = await withKeys(asked, (exchange, self) => exchange.state({ self }, asked.asker));
      return known.ok ? succeed({ ...known.value, folder: asked.app.folder()?.state() ?? null }) : known;
    },

    nameComputer: ({ name }, { app }) => {
      app.settings.setPreferences({ computer: name });
      return succeed(null);
    },

    newKeys: ({ keepIn }, { app }) => app.newKeys(keepIn),

    send: async ({ to, devices, passphrase, everything }, asked) => {
      const { app, asker } = asked;
      const session = app.session();
      if (session === undefined) return noRegister;
      if (to === 'passphrase' && passphrase.trim() === '')
        return fail('no-passphrase', say('exchange.no-passphrase'), { field: 'passphrase' });
      if (to === 'passphrase' && !isStrongEnough(passphrase))
        return fail('weak-passphrase', say('exchange.weak-passphrase'), { field: 'passphrase' });
      const day = await session.calls.exchange.today({}, asker);
      if (!day.ok) return day;
      const about = { register: basename(session.path, '.minutebook'), day: day.value };
      const name = speak(
        asker.language,
        everything ? say('exchange.file-of-everything', about) : say('exchange.file-of-changes', about),
      );
      const path = await app.around.dialogs.destinationForFile(`${name}.mbsync`);
      if (path === null) return succeed(null);
      const audience = audienceOf(to, passphrase, devices);
      const sent = await withKeys(asked, (exchange, self) =>
        exchange.send({ self, path, audience, everything }, asker),
      );
      return sent.ok
        ? succeed({ token: app.tokens.keep(path), name: basename(path), changes: sent.value.changes })
        : sent;
    },

    choose: async ({ job }, asked) => {
      if (asked.app.session() === undefined) return noRegister;
      const path = await asked.app.around.dialogs.chooseBundle();
      return path === null ? succeed(null) : choose(asked, job, { path });
    },

    chooseWaiting: ({ job, file }, asked) => {
      const path = asked.app.folder()?.pathOf(file);
      return path === undefined ? forgotten : choose(asked, job, { path });
    },

    chooseHeld: ({ job, sha256 }, asked) => choose(asked, job, { held: sha256 }),

    removeHeld: (input, asked) => exchangeOf(asked)?.removeHeld(input, asked.asker) ?? noRegister,

    look: ({ job, passphrase, vouch }, asked) => look(asked, job, { passphrase, vouch }),

    take: async ({ job }, asked) => {
      const taken = (await exchangeOf(asked)?.take({ job }, asked.asker)) ?? noRegister;
      if (taken.ok) chosen.delete(job);
      return taken;
    },

    discard: ({ job }, asked) => {
      chosen.delete(job);
      return exchangeOf(asked)?.discard({ job }, asked.asker) ?? noRegister;
    },

    takeBack: (_, asked) => exchangeOf(asked)?.takeBack({}, asked.asker) ?? noRegister,

    retire: (input, asked) => exchangeOf(asked)?.retire(input, asked.asker) ?? noRegister,

    chooseFolder: async (_, { app }) => {
      if (app.session() === undefined) return noRegister;
      const folder = await app.around.dialogs.chooseFolder();
      if (folder === null) return succeed(null);
      app.useFolder(folder);
      const state = await app.folder()?.now();
      return state?.problem == null ? succeed(null) : fail('no-folder', state.problem);
    },

    leaveFolder: (_, { app }) => {
      app.useFolder(null);
      return succeed(null);
    },

    throughFolder: async (_, { app }) => {
      const folder = app.folder();
      if (folder === undefined) return noFolder;
      const { problem } = await folder.now();
      return problem === null ? succeed(null) : fail('no-folder', problem);
    },

    join: async ({ passphrase }, { app, asker }) => {
      const path =
        passphrase !== '' && joining !== undefined ? joining : await app.around.dialogs.chooseBundle();
      if (path === null) return succeed(app.state());
      joining = path;
      const self = await app.self();
      if (!self.ok) return self;
      const joined = await app.jobs.run(
        'new register',
        'join',
        async ({ calls, toTheEnd }) => {
          const opened = await calls.begin.openBundle({ path, passphrase, secret: self.value.secret }, asker);
          if (!opened.ok) return opened;
          const name = fileNameOf(opened.value.title, speak(asker.language, say('app.name.register')));
          const destination = await app.around.dialogs.destinationForRegister(`${name}.minutebook`);
          if (destination === null) return succeed(null);
          const register = named(destination);
          const begun = await toTheEnd.begin.fromBundle(
            { register, device: app.around.folders.device },
            asker,
          );
          return begun.ok ? succeed(register) : begun;
        },
        { file: path },
      );
      if (!joined.ok && joined.error.code === 'needs-passphrase')
        return succeed({ needsPassphrase: basename(path) });
      if (!joined.ok) return joined;
      if (joined.value === null) return succeed(app.state());
      joining = undefined;
      return app.open(joined.value);
    },
  };
}
