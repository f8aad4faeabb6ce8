// The shared folder of the open register: read and written when it is opened, when something in it changes, a moment after each edit, and
// once a minute, because not every program that syncs folders announces its changes.

import { watch, type FSWatcher } from 'node:fs';
import { basename, join } from 'node:path';
import type { FolderState } from '../../shared/exchange/calls.ts';
import { mayBeLookedAt } from '../../shared/exchange/rules/waiting.ts';
import type { Result } from '../../shared/kernel/result.ts';
import type { OutputOf } from '../../shared/kernel/call.ts';
import type { exchangeWork } from '../usecases/exchange/exchange-work.ts';

/** Milliseconds. */
const afterEdit = 3_000;
const afterChange = 1_000;
const always = 60_000;

type FolderReport = OutputOf<typeof exchangeWork.throughFolder>;

export interface FolderSync {
  readonly state: () => FolderState;
  /** The path of a file waiting there; undefined for one that isn't in this folder. */
  readonly pathOf: (file: string) => string | undefined;
  /** Settles once everything has been read and written. */
  readonly now: () => Promise<FolderState>;
  /** Something was written to the register. */
  readonly edited: () => void;
  readonly stop: () => void;
}

/** The register's own folder alone: what it is in may be somebody's whole OneDrive. */
function watcherOf(folder: string, changed: () => void, gone: () => void): FSWatcher | undefined {
  try {
    const watcher = watch(folder, { persistent: false }, changed);
    watcher.on('error', () => {
      watcher.close();
      gone();
    });
    return watcher;
  } catch {
    return undefined; // the folder isn't there now; the round each minute looks again
  }
}

export function startFolderSync(
  folder: string,
  exchange: () => Promise<Result<FolderReport>>,
  onRound: () => void,
): FolderSync {
  let state: FolderState = { path: folder, at: null, problem: null, taken: 0, waiting: [], ignored: [] };
  let location: string | undefined;
  let running: Promise<FolderState> | undefined;
  let next: Promise<FolderState> | undefined;
  let stopped = false;
  let soon: NodeJS.Timeout | undefined;
  let watcher: FSWatcher | undefined;

  const later = (milliseconds: number) => {
    if (stopped) return;
    clearTimeout(soon);
    soon = setTimeout(() => void now(), milliseconds);
    soon.unref();
  };
  /** It is there once something has been exchanged. */
  const watchIn = (path: string) => {
    if (location === path && watcher !== undefined) return;
    watcher?.close();
    location = path;
    const changed = () => {
      later(afterChange);
    };
    watcher = watcherOf(path, changed, () => {
      watcher = undefined;
    });
  };
  const round = async (): Promise<FolderState> => {
    const result = await exchange();
    if (stopped) return state;
    const before = state;
    if (result.ok) watchIn(result.value.path);
    state = result.ok
      ? {
          path: folder,
          at: result.value.problem === null ? Date.now() : before.at,
          problem: result.value.problem?.message ?? null,
          taken: before.taken + result.value.read.reduce((sum, { changes }) => sum + changes, 0),
          waiting: result.value.waiting.map(({ file, why, code }) => ({
            file,
            why,
            mayBeLookedAt: mayBeLookedAt(code),
          })),
          ignored: result.value.ignored,
        }
      : { ...before, problem: result.error.message };
    onRound();
    return state;
  };
  /** A caller that asks during a round waits for the next: this one may have begun before what it wrote. */
  const now = (): Promise<FolderState> => {
    if (running !== undefined) {
      next ??= running.then(() => {
        next = undefined;
        return now();
      });
      return next;
    }
    running = round().finally(() => {
      running = undefined;
    });
    return running;
  };
  const minute = setInterval(() => void now(), always);
  minute.unref();
  later(0);

  return {
    state: () => state,
    pathOf: (file) => (location === undefined || basename(file) !== file ? undefined : join(location, file)),
    now,
    edited: () => {
      later(afterEdit);
    },
    stop: () => {
      stopped = true;
      clearTimeout(soon);
      clearInterval(minute);
      watcher?.close();
    },
  };
}
