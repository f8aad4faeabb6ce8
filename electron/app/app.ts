// The app's one open register and what goes with it: opening, closing, jobs, and the files it has made.

import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { openSessionHost, type SessionHost } from '../session/session-host.ts';
import { startJobs, type Jobs } from '../jobs/jobs.ts';
import { createRegister } from '../register/open.ts';
import { newId } from '../register/environment.ts';
import { environmentIn } from '../device/device-folder.ts';
import type { Settings } from '../settings/settings.ts';
import type { AppState } from '../../shared/app/calls.ts';
import { create } from '../../shared/kernel/change.ts';
import { strategy } from '../../shared/strategy/model/strategy.ts';
import { fail, succeed, type Result } from '../../shared/kernel/result.ts';
import type { Self } from '../usecases/exchange/exchange.ts';
import { openKeys } from '../device/keys.ts';
import type { FolderReport } from '../sync/folder.ts';
import { startFolderSync, type FolderSync } from './folder-sync.ts';
import type { Surroundings } from './ports.ts';

/** A file this app has made or was given, under a name that the renderer may know. It never learns the path. */
export interface Tokens {
  readonly keep: (path: string) => string;
  readonly pathOf: (token: string) => string | undefined;
}

export interface App {
  readonly around: Surroundings;
  readonly settings: Settings;
  readonly jobs: Jobs;
  readonly tokens: Tokens;
  readonly session: () => SessionHost | undefined;
  readonly state: () => AppState;
  readonly author: () => string;
  /** Who this computer is, with its keys. Failure: `no-keys`. */
  readonly self: () => Promise<Result<Self>>;
  /** The shared folder of the open register. */
  readonly folder: () => FolderSync | undefined;
  /** Null leaves it; what is in it stays there. */
  readonly useFolder: (folder: string | null) => void;
  readonly open: (path: string) => Promise<Result<AppState>>;
  readonly create: (path: string, title: string, organisation: string) => Promise<Result<AppState>>;
  readonly openSample: () => Promise<Result<AppState>>;
  readonly close: () => Promise<void>;
  /** Closes what is open, or on its way, and opens nothing more. No thread is left when it settles: the process can end. */
  readonly quit: () => Promise<void>;
  /** A folder for the files of one job, emptied when the app starts. */
  readonly folderFor: (job: string) => string;
}

function openTokens(): Tokens {
  const paths = new Map<string, string>();
  return {
    keep: (path) => {
      const token = randomUUID();
      paths.set(token, path);
      return token;
    },
    pathOf: (token) => paths.get(token),
  };
}

const closingDown = fail('closing', 'Minutebook is closing. Start it again to open a register.');

export const noRegister = fail('no-register', 'No register is open. Open one, or create one, first.');

export function openApp(around: Surroundings, settings: Settings): App {
  const jobs = startJobs();
  const environment = environmentIn(around.folders.device);
  const tokens = openTokens();
  const made = join(around.folders.data, 'made');
  let session: SessionHost | undefined;
  let folder: FolderSync | undefined;
  rmSync(made, { recursive: true, force: true });

  const state = (): AppState => ({
    register:
      session === undefined
        ? null
        : {
            name: basename(session.path).replace(/\.minutebook$/u, ''),
            folder: dirname(session.path),
            notice: session.opened.notice,
            backup: session.opened.backup === null ? null : basename(session.opened.backup),
          },
    recent: settings.recent().map(({ id, path }) => ({
      id,
      name: basename(path).replace(/\.minutebook$/u, ''),
      folder: dirname(path),
    })),
    preferences: settings.preferences(),
    views: settings.views(),
    version: around.version,
    notice: settings.notice ?? null,
  });
  const told = (): AppState => {
    const now = state();
    around.tell('state', now);
    return now;
  };

  const self = async (): Promise<Result<Self>> => {
    const keys = await openKeys(around.keys);
    if (!keys.ok) return keys;
    const { author, computer } = settings.preferences();
    return succeed({
      secret: around.keys.load() ?? '',
      name: computer === '' ? around.computer : computer,
      author,
    });
  };

  /** Starts with the folder that this register was exchanged through last. */
  const startFolder = (register: SessionHost) => {
    folder?.stop();
    const path = settings.folderOf(register.path);
    folder =
      path === null
        ? undefined
        : startFolderSync(
            path,
            async (): Promise<Result<FolderReport>> => {
              const own = await self();
              if (!own.ok) return own;
              // What the worker answers a round with.
              // oxlint-disable-next-line typescript/no-unsafe-type-assertion
              return (await register.exchange(own.value, {
                do: 'folder',
                folder: path,
              })) as Result<FolderReport>;
            },
            () => {
              around.tell('exchanged', {});
            },
          );
  };

  const close = async () => {
    // The screens show the register until its jobs have ended, and go on asking it.
    await jobs.cancelAll();
    folder?.stop();
    folder = undefined;
    const closing = session;
    session = undefined;
    await jobs.cancelAll(); // those that have begun meanwhile
    await closing?.close();
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
    if (session?.path === path) return succeed(state());
    let host: SessionHost | undefined;
    // The one that is open stays open until the new one has proved that it can be.
    const opened = await openSessionHost(
      { path, device: around.folders.device },
      {
        onChanged: (changed) => {
          around.tell('changed', changed);
          folder?.edited();
        },
        onLost: (why) => {
          around.log(`register lost: ${why}`);
          if (session !== host) return;
          session = undefined;
          told();
        },
        onBug: around.log,
      },
    );
    if (!opened.ok) return opened;
    host = opened.value;
    await close();
    session = host;
    startFolder(session);
    settings.opened(path);
    around.addRecent(path);
    return succeed(told());
  };

  const createEmpty = async (
    path: string,
    title: string,
    organisation: string,
  ): Promise<Result<AppState>> => {
    const created = createRegister(path, environment);
    if (!created.ok) return created;
    created.value.close();
    const opened = await open(path);
    if (!opened.ok || session === undefined) return opened;
    const fields = { title, organisation: organisation === '' ? null : organisation };
    const begun = await session.commit(
      settings.preferences().author,
      `Begin the register with the strategy “${title}”`,
      [create(strategy, newId(environment), fields)],
      null,
    );
    return begun.ok ? opened : begun;
  };

  const openSample = async (): Promise<Result<AppState>> => {
    const path = join(around.folders.data, 'Sample strategy.minutebook');
    if (existsSync(path)) return open(path);
    mkdirSync(around.folders.data, { recursive: true });
    const created = createRegister(path, environment);
    if (!created.ok) return created;
    created.value.close();
    const task = { kind: 'read strategy', register: path, document: around.folders.sampleDocument } as const;
    const read = await jobs.run('sample', task, () => undefined);
    if (!read.ok) {
      await jobs.cancel('sample'); // its thread may still have the file open
      rmSync(path, { force: true });
      return read;
    }
    const opened = await open(path);
    if (!opened.ok || session === undefined) return opened;
    const { intent, changes } = read.value;
    const filled = await session.commit(settings.preferences().author, intent, changes, null);
    return filled.ok ? opened : filled;
  };

  return {
    around,
    settings,
    jobs,
    tokens,
    session: () => session,
    state,
    author: () => settings.preferences().author,
    self,
    folder: () => folder,
    useFolder: (path) => {
      if (session === undefined) return;
      settings.setFolder(session.path, path);
      startFolder(session);
      around.tell('exchanged', {});
    },
    open: (path) => unlessQuitting(() => open(path)),
    create: (path, title, organisation) => unlessQuitting(() => createEmpty(path, title, organisation)),
    openSample: () => unlessQuitting(openSample),
    close: () =>
      inTurn(async () => {
        await close();
        told();
      }),
    quit: () => {
      // Jobs end first: an opening on its way may be waiting for one.
      quitting ??= jobs.end().then(() => inTurn(close));
      return quitting;
    },
    folderFor: (job) => {
      const folder = join(made, job.replaceAll(/[^\w-]/gu, '_'));
      mkdirSync(folder, { recursive: true });
      return folder;
    },
  };
}
