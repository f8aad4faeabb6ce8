// One job in a thread of its own: asked to end, it ends by itself. A thread that is ended while it loads SQLite takes the whole process
// with it, because the addon can't be registered in a thread that is going away; see docs/decisions/0005.md.

import { basename } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ClientOf } from '../../shared/kernel/call.ts';
import { callsOver, type Ask } from '../../shared/kernel/client.ts';
import { fail, type Result } from '../../shared/kernel/result.ts';
import { say } from '../../shared/language/say.ts';
import { watchMemory } from '../thread-memory.ts';
import { threadModule } from '../thread-module.ts';
import type { asker } from '../wall/asker.ts';
import { clientOf } from '../wall/port.ts';
import { forTheLog, whyOf } from '../why.ts';
import { wallOf, type AreasOf, type JobKind, type JobStart } from './walls.ts';

export type OnProgress = (done: number, total: number) => void;

export interface JobHearing {
  readonly onProgress: OnProgress;
  readonly onBug: (what: string) => void;
  /** The path of the file that the job reads, if it reads one: it is named where memory doesn't suffice for it. */
  readonly file?: string | undefined;
}

export interface JobLimits {
  /** Milliseconds in which a job is to stop by itself. */
  readonly patience: number;
  /** Bytes that its thread may hold; left out, what suits the machine. */
  readonly memory?: number;
}

type Calls<K extends JobKind> = ClientOf<AreasOf<K>, typeof asker>;

export interface JobThread<K extends JobKind> {
  /** Answered at once with `cancelled` when the job is cancelled or ended, with `no-memory` when it takes too much,
   *  and with `job-lost` when its thread is lost. */
  readonly calls: Calls<K>;
  /** For writing: it isn't cancelled, and the job ends only after it. */
  readonly toTheEnd: Calls<K>;
  /** Stops what is being done; what the job has read stays. */
  readonly cancel: () => void;
  /** Stops, and lets the thread go. Nothing can be asked after this. */
  readonly end: () => void;
  /** Settles when the thread has ended. */
  readonly gone: Promise<void>;
}

const cancelled = fail('cancelled', say('job.cancelled'));

/** Questions that can be answered with `cancelled` before the thread has answered. */
function interruptible(ask: Ask) {
  const waiting = new Set<(result: Result<unknown>) => void>();
  return {
    ask: (...question: Parameters<Ask>): Promise<Result<unknown>> => {
      const { promise, resolve } = Promise.withResolvers<Result<unknown>>();
      waiting.add(resolve);
      void ask(...question).then((result) => {
        waiting.delete(resolve);
        resolve(result);
      });
      return promise;
    },
    interrupt: () => {
      for (const settle of waiting) settle(cancelled);
      waiting.clear();
    },
  };
}

function takesTooMuch(file: string | undefined, isWriting: boolean) {
  const kept = say(isWriting ? 'job.perhaps-written' : 'job.not-written');
  return file === undefined
    ? fail('no-memory', say('job.no-memory', { kept }))
    : fail('no-memory', say('job.no-memory-for-file', { file: basename(file), kept }));
}

export function startJobThread<K extends JobKind>(
  kind: K,
  { onProgress, onBug, file }: JobHearing,
  { patience, memory }: JobLimits,
): JobThread<K> {
  const wall = wallOf(kind);
  const worker = new Worker(threadModule('job-worker'), {
    workerData: { kind } satisfies JobStart,
    // A long job makes a lot of short-lived garbage; left to itself the engine takes several times the memory it needs.
    resourceLimits: { maxYoungGenerationSizeMb: 24 },
  });
  const client = clientOf(wall, worker);
  const watched: Ask = (...question) => watch.during(client.ask(...question));
  const wanted = interruptible(watched);
  const writing = new Set<Promise<unknown>>();
  const gone = Promise.withResolvers<void>();
  let loaded = false;
  let ending = false;
  let overdue = false;
  let waiting: NodeJS.Timeout | undefined;
  let lost: ReturnType<typeof fail> | undefined;
  /** Safe once it is known to have loaded SQLite. */
  const endByForce = () => {
    if (loaded && overdue) void worker.terminate();
  };
  const watch = watchMemory(
    worker,
    () => {
      lost = takesTooMuch(file, writing.size > 0);
      overdue = true;
      endByForce();
    },
    memory,
  );

  client.on('loaded', () => {
    loaded = true;
    endByForce();
  });
  client.on('progress', ({ done, total }) => {
    // The next job of its name reports its own progress.
    if (!ending) onProgress(done, total);
  });
  client.on('bug', ({ call, what }) => {
    onBug(`${call}: ${what}`);
  });
  worker.on('error', (error) => {
    lost ??= fail('job-lost', say('job.fault', { why: whyOf(error) }));
    onBug(`a job’s thread: ${forTheLog(error)}`);
  });
  worker.once('exit', () => {
    clearTimeout(waiting);
    client.end((lost ?? fail('job-lost', say('job.lost'))).error);
    gone.resolve();
  });

  const untilWritten: Ask = (...question) => {
    const answered = watched(...question);
    writing.add(answered);
    return answered.finally(() => writing.delete(answered));
  };
  const letGo = () => {
    client.tell('end', null);
    waiting = setTimeout(() => {
      overdue = true;
      endByForce();
    }, patience);
  };
  const unlessEnding =
    (ask: Ask): Ask =>
    (...question) =>
      ending ? Promise.resolve(cancelled) : ask(...question);

  return {
    calls: callsOver<AreasOf<K>, typeof asker>(wall.areas, unlessEnding(wanted.ask)),
    toTheEnd: callsOver<AreasOf<K>, typeof asker>(wall.areas, unlessEnding(untilWritten)),
    gone: gone.promise,
    cancel: () => {
      wanted.interrupt();
      if (writing.size === 0) client.tell('cancel', null);
    },
    end: () => {
      if (ending) return;
      ending = true;
      wanted.interrupt();
      if (writing.size === 0) letGo();
      else void Promise.allSettled(writing).then(letGo);
    },
  };
}
