// The app's one open register and what goes with it: opening, closing, jobs, and the files it has made. It holds none of the register's
// content: that belongs to the register's own thread and the threads of jobs.

import { existsSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { AppState, NewStrategy, SlowStep } from '../../shared/app/calls.ts';
import { dayOf, defaultTimeZone } from '../../shared/kernel/days.ts';
import { fail, succeed, type Result } from '../../shared/kernel/result.ts';
import { languages, type Language } from '../../shared/language/language.ts';
import { say } from '../../shared/language/say.ts';
import { speak } from '../../shared/language/speak.ts';
import { openKeys, type DeviceKeys } from '../device/keys.ts';
import { startJobs, type Jobs } from '../jobs/jobs.ts';
import { openSessionHost, type SessionHost } from '../session/session-host.ts';
import type { Settings } from '../settings/settings.ts';
import type { Self } from '../usecases/exchange/exchange-work.ts';
import type { Asker } from '../wall/asker.ts';
import { areOneFile } from '../whole-file.ts';
import { forTheLog } from '../why.ts';
import { startFolderSync, type FolderSync } from './folder-sync.ts';
import { madeFilesIn } from './made-files.ts';
import type { Surroundings } from './ports.ts';
import { openTokens, type Tokens } from './tokens.ts';

export interface App {
  readonly around: Surroundings;
  readonly settings: Settings;
  readonly jobs: Jobs;
  readonly tokens: Tokens;
  readonly session: () => SessionHost | undefined;
  readonly state: () => AppState;
  /** The person at this computer, as the settings name them. */
  readonly asker: (reason?: string) => Asker;
  /** Who this computer is, with its keys. Failures: `no-keys`, `no-keychain`. */
  readonly self: () => Promise<Result<Self>>;
  /** Makes new keys where those there are can't be read, or can't be kept as they should be. */
  readonly newKeys: (keepIn: 'keychain' | 'file') => Promise<Result<null>>;
  /** The shared folder of the open register. */
  readonly folder: () => FolderSync | undefined;
  /** Null leaves the folder; its files stay there. */
  readonly useFolder: (folder: string | null) => void;
  readonly open: (path: string) => Promise<Result<AppState>>;
  readonly create: (path: string, strategy: NewStrategy) => Promise<Result<AppState>>;
  readonly openSample: () => Promise<Result<AppState>>;
  /** Does what takes time: every window shows it meanwhile, and the menu doesn't offer it again. */
  readonly shown: <T>(step: SlowStep, act: () => Promise<T>) => Promise<T>;
  readonly close: () => Promise<void>;
  /** Closes what is open or opening, and opens nothing more. Once it settles no thread is left, so the process can end. */
  readonly quit: () => Promise<void>;
  /** The system is about to end this process: the register is closed before this returns, unless that takes too long. */
  readonly closeNow: () => void;
  /** A folder for the files of one job, which go when the register is closed. */
  readonly folderFor: (job: string) => string;
}

/** What the calls about the app are given: the app, and the caller. */
export interface Asked {
  readonly app: App;
  readonly asker: Asker;
  /** The window that asks; undefined for what stands outside them all. */
  readonly window?: string | undefined;
}

const closingDown = fail('closing', say('app.closing'));

export const noRegister = fail('no-register', say('app.no-register'));

function nameOf(path: string): string {
  return basename(path).replace(/\.minutebook$/u, '');
}

/** A sample that was made or changed this month is as it should be. */
function isOfThisMonth(path: string): boolean {
  const [written, now] = [statSync(path).mtime.getTime(), Date.now()].map((instant) =>
    dayOf(instant, defaultTimeZone).slice(0, 7),
  );
  return written === now;
}

export function openApp(around: Surroundings, settings: Settings): App {
  const jobs = startJobs(around.log);
  const { device } = around.folders;
  const made = madeFilesIn(join(around.folders.data, 'made'));
  let session: SessionHost | undefined;
  let folder: FolderSync | undefined;
  const asker = (reason?: string): Asker => {
    const { author, language } = settings.preferences();
    return reason === undefined ? { author, language } : { author, language, reason };
  };
  let doing: SlowStep | undefined;
  const state = (): AppState => ({
    register:
      session === undefined
        ? null
        : {
            name: nameOf(session.path),
            folder: dirname(session.path),
            notice: session.opened.notice,
            backup: session.opened.backup === null ? null : basename(session.opened.backup),
          },
    recent: settings.recent().map(({ id, path }) => ({ id, name: nameOf(path), folder: dirname(path) })),
    preferences: settings.preferences(),
    views: settings.views(),
    version: around.version,
    notice: around.notice ?? settings.notice ?? null,
    ...(doing === undefined ? {} : { doing }),
  });
  const tellState = (): AppState => {
    const now = state();
    around.tell('state', now);
    return now;
  };

  const shown = async <T>(step: SlowStep, act: () => Promise<T>): Promise<T> => {
    doing = step;
    tellState();
    try {
      return await act();
    } finally {
      doing = undefined;
      tellState();
    }
  };

  /** Read once: the keychain may ask the person each time. */
  let keys: Promise<Result<DeviceKeys>> | undefined;
  const ownKeys = async (): Promise<Result<DeviceKeys>> => {
    keys ??= openKeys(around.keys);
    const found = await keys;
    if (!found.ok) keys = undefined;
    return found;
  };
  const self = async (): Promise<Result<Self>> => {
    const found = await ownKeys();
    if (!found.ok) return found;
    const { author, computer } = settings.preferences();
    return succeed({
      secret: found.value.secret,
      name: computer === '' ? around.computer : computer,
      author,
    });
  };

  /** Starts with the folder last used to exchange this register. */
  const startFolder = (register: SessionHost) => {
    folder?.stop();
    const path = settings.folderOf(register.path);
    const exchange = async (shared: string) => {
      const own = await self();
      return own.ok
        ? register.calls.exchange.throughFolder({ self: own.value, folder: shared }, asker())
        : own;
    };
    folder =
      path === null
        ? undefined
        : startFolderSync(
            path,
            () => exchange(path),
            () => {
              around.tell('exchanged', {});
            },
          );
  };

  const close = async () => {
    // The screens show the register until its jobs have ended, and keep querying it.
    await jobs.endAll();
    folder?.stop();
    folder = undefined;
    const closing = session;
    session = undefined;
    await jobs.endAll(); // those that have begun in the meantime
    await closing?.close();
    await made.empty();
  };

  let turn: Promise<unknown> = Promise.resolve();
  /** Registers are opened and closed one after another: two at once would leave one open that nobody closes. */
  const inTurn = <T>(act: () => Promise<T>): Promise<T> => {
    const acted = turn.then(act);
    turn = acted.catch(() => undefined);
    return acted;
  };
  let quitting: Promise<void> | undefined;
  const unlessQuitting = (open: () => Promise<Result<AppState>>) =>
    inTurn(() => (quitting === undefined ? open() : Promise.resolve(closingDown)));

  const open = async (path: string): Promise<Result<AppState>> => {
    if (session !== undefined && (session.path === path || areOneFile(session.path, path)))
      return succeed(state());
    let host: SessionHost | undefined;
    // The current one stays open until the new one has proved that it can be opened.
    const opened = await openSessionHost(
      { path, device },
      {
        onChanged: (changed) => {
          around.tell('changed', changed);
          folder?.edited();
        },
        onLost: (why) => {
          around.log(`register lost: ${why}`);
          if (session !== host) return;
          session = undefined;
          tellState();
        },
        onBug: around.log,
      },
    );
    if (!opened.ok) return opened;
    host = opened.value;
    await close();
    session = host;
    startFolder(session);
    try {
      settings.opened(path);
      around.addRecent(path);
    } catch (error) {
      around.log(`not remembered: ${forTheLog(error)}`); // the register is open all the same
    }
    return succeed(tellState());
  };

  const create = async (register: string, strategy: NewStrategy): Promise<Result<AppState>> => {
    const begun = await jobs.run('new register', 'new register', ({ toTheEnd }) =>
      toTheEnd.begin.empty({ register, device, strategy }, asker()),
    );
    return begun.ok ? open(register) : begun;
  };

  const openSample = async (): Promise<Result<AppState>> => {
    const named = (language: Language) =>
      join(around.folders.data, `${speak(language, say('app.name.sample'))}.minutebook`);
    // It keeps the name that it was given in the language of that day.
    const made = languages.map(named).find((path) => existsSync(path));
    if (made !== undefined && (session?.path === made || isOfThisMonth(made))) return open(made);
    const register = made ?? named(settings.preferences().language);
    const wanted = {
      register,
      device,
      path: around.folders.sampleDocument,
      isThere: made !== undefined,
      drafts: `${register}.new`,
    };
    const begun = await jobs.run('new register', 'sample', ({ calls }) =>
      calls.begin.sample(wanted, asker()),
    );
    if (begun.ok) return open(register);
    await jobs.end('sample'); // its thread may still be writing the file
    rmSync(wanted.drafts, { recursive: true, force: true });
    return begun;
  };

  return {
    around,
    settings,
    jobs,
    tokens: openTokens(),
    session: () => session,
    state,
    asker,
    self,
    newKeys: async (keepIn) => {
      // Those that can be read stay: colleagues know this computer by them.
      if ((await ownKeys()).ok) return succeed(null);
      around.keys.beginAnew(keepIn);
      const made = await ownKeys();
      return made.ok ? succeed(null) : made;
    },
    folder: () => folder,
    useFolder: (path) => {
      if (session === undefined) return;
      settings.setFolder(session.path, path);
      startFolder(session);
      around.tell('exchanged', {});
    },
    shown,
    open: (path) => unlessQuitting(() => shown('opening', () => open(path))),
    create: (path, strategy) => unlessQuitting(() => create(path, strategy)),
    openSample: () => unlessQuitting(() => shown('sample', openSample)),
    close: () => inTurn(() => shown('closing', close)),
    quit: () => {
      // Jobs end first: an opening may be waiting for one.
      quitting ??= jobs.close().then(() => inTurn(close));
      return quitting;
    },
    closeNow: () => {
      session?.closeNow();
    },
    folderFor: made.folderFor,
  };
}
