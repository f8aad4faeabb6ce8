// The jobs that are running: one of each name, and none left when a register is closed or the app ends.

import { callsOver } from '../../shared/kernel/client.ts';
import { fail, type Result } from '../../shared/kernel/result.ts';
import type { Saying } from '../../shared/kernel/saying.ts';
import { say } from '../../shared/language/say.ts';
import type { asker } from '../wall/asker.ts';
import { startJobThread, type JobHearing, type JobLimits, type JobThread } from './job-thread.ts';
import { wallOf, type AreasOf, type JobKind } from './walls.ts';

export type Job<K extends JobKind> = Pick<JobThread<K>, 'calls' | 'toTheEnd'>;

export interface JobOptions extends Partial<Pick<JobHearing, 'onProgress' | 'file'>> {
  /** The window that it is for, and that it ends with; left out where it is for none. */
  readonly window?: string | undefined;
}

export interface Jobs {
  /** A job that lives until it is ended. It ends the one of that name before it. */
  readonly start: <K extends JobKind>(kind: K, name: string, options?: JobOptions) => Job<K>;
  /** The one of this name, while it lives. */
  readonly find: <K extends JobKind>(kind: K, name: string) => Job<K> | undefined;
  /** A job for one purpose: it ends when that has been answered, however it was. */
  readonly run: <K extends JobKind, T>(
    kind: K,
    name: string,
    use: (job: Job<K>) => Promise<Result<T>>,
    options?: JobOptions,
  ) => Promise<Result<T>>;
  /** Anybody waiting for it is answered at once. */
  readonly cancel: (name: string) => void;
  /** The same for good, also where it is still to begin, as while a file is being chosen for it: nothing else is ever called so. */
  readonly giveUp: (name: string) => void;
  /** The same, and settles when its thread has ended. */
  readonly end: (name: string) => Promise<void>;
  /** Ends every other of its kind that is for the same window. */
  readonly keepOnly: (kind: JobKind, name: string) => void;
  /** Ends those that are for this window. */
  readonly endOf: (window: string) => void;
  /** Settles when no thread is left: only the register's own has the file open then. */
  readonly endAll: () => Promise<void>;
  /** The same for good: what is asked for from now on is cancelled before it begins, so that the process can end. */
  readonly close: () => Promise<void>;
}

/** Milliseconds. The longest step of a job that doesn't look whether it is still wanted takes a second or two. */
const usualPatience = 10_000;

/** More than anybody gives up while one of them is still to begin. */
const mostGivenUp = 100;

interface Known extends Pick<JobThread<JobKind>, 'cancel' | 'end' | 'gone'> {
  readonly kind: JobKind;
  readonly name: string;
  readonly window: string | undefined;
}

type Living = { readonly [K in JobKind]: Map<string, Job<K>> };

function ignore() {
  // Nobody watches its progress.
}

/** What is asked when the app is closing, and of a job that nobody wants any longer. */
function neverBegun<K extends JobKind>(kind: K, why: Saying): Job<K> {
  const { areas } = wallOf(kind);
  const calls = callsOver<AreasOf<K>, typeof asker>(areas, () => Promise.resolve(fail('cancelled', why)));
  return { calls, toTheEnd: calls };
}

/** A job asked to end that hasn't after its patience is ended by force, and so is one that takes too much memory. */
export function startJobs(
  onBug: (what: string) => void,
  { patience = usualPatience, ...limits }: Partial<JobLimits> = {},
): Jobs {
  const living: Living = {
    pack: new Map(),
    preview: new Map(),
    'strategy import': new Map(),
    'spreadsheet import': new Map(),
    'member import': new Map(),
    'returned workbook': new Map(),
    'new register': new Map(),
    paper: new Map(),
  };
  /** Also those asked to end, until their threads have. */
  const threads = new Set<Known>();
  /** The latest names of those that nobody wants. */
  let givenUp: ReadonlySet<string> = new Set();
  let closed = false;

  const named = (name: string) => [...threads].filter((thread) => thread.name === name);

  const start = <K extends JobKind>(
    kind: K,
    name: string,
    { window, ...options }: JobOptions = {},
  ): Job<K> => {
    if (closed) return neverBegun(kind, say('job.closing'));
    if (givenUp.has(name)) return neverBegun(kind, say('job.cancelled'));
    for (const { end } of named(name)) end();
    const { calls, toTheEnd, cancel, end, gone } = startJobThread(
      kind,
      { onProgress: ignore, ...options, onBug },
      { ...limits, patience },
    );
    const job = { calls, toTheEnd };
    const forget = () => {
      if (living[kind].get(name) === job) living[kind].delete(name);
    };
    const known: Known = {
      kind,
      name,
      window,
      cancel,
      gone,
      end: () => {
        forget();
        end();
      },
    };
    threads.add(known);
    living[kind].set(name, job);
    void gone.then(() => {
      forget();
      threads.delete(known);
    });
    return job;
  };
  const endThose = async (those: readonly Known[]) => {
    for (const { end } of those) end();
    await Promise.all(those.map(({ gone }) => gone));
  };

  return {
    start,
    find: (kind, name) => living[kind].get(name),
    run: async (kind, name, use, options) => {
      const job = start(kind, name, options);
      const ours = named(name).at(-1);
      try {
        return await use(job);
      } finally {
        ours?.end();
      }
    },
    cancel: (name) => {
      for (const { cancel } of named(name)) cancel();
    },
    giveUp: (name) => {
      givenUp = new Set([...givenUp, name].slice(-mostGivenUp));
      for (const { cancel } of named(name)) cancel();
    },
    end: (name) => endThose(named(name)),
    keepOnly: (kind, name) => {
      const { window } = named(name).at(-1) ?? {};
      const isOther = (thread: Known) =>
        thread.kind === kind && thread.name !== name && thread.window === window;
      void endThose([...threads].filter(isOther));
    },
    endOf: (window) => {
      void endThose([...threads].filter((thread) => thread.window === window));
    },
    endAll: () => endThose([...threads]),
    close: () => {
      closed = true;
      return endThose([...threads]);
    },
  };
}
