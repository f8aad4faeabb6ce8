// One job in a thread of its own: told to stop, it stops by itself. A thread that is ended while it loads SQLite takes the whole process
// with it, because the addon can't be registered in a thread that is going away; see docs/decisions/0005.md.

import { Worker } from 'node:worker_threads';
import { fail, type Result } from '../../shared/kernel/result.ts';
import { siblingModule } from '../sibling-module.ts';
import type { Answers, FromJob, Task, ToJob } from './tasks.ts';

export type OnProgress = (done: number, total: number) => void;

export interface JobThread {
  /** Settles when the job has answered, was stopped, or was lost: `cancelled`, `job-lost`, and the job's own failures. */
  readonly answer: Promise<Result<Answers[keyof Answers]>>;
  /** Answers at once with `cancelled`; the thread leaves off at its next step. */
  readonly stop: () => void;
  /** Settles when the thread has ended. */
  readonly gone: Promise<void>;
}

/** A job gets `patience` milliseconds to leave off by itself. */
export function startJobThread(task: Task, onProgress: OnProgress, patience: number): JobThread {
  const answer = Promise.withResolvers<Result<Answers[keyof Answers]>>();
  const gone = Promise.withResolvers<void>();
  const worker = new Worker(siblingModule(import.meta.url, 'job-worker'), {
    workerData: task,
    // A long job makes much that is gone at once; left to itself the engine takes several times the room it needs for that.
    resourceLimits: { maxYoungGenerationSizeMb: 24 },
  });
  let loaded = false;
  let stopped = false;
  let overdue = false;
  let waiting: NodeJS.Timeout | undefined;
  /** Safe once it is known to have SQLite. */
  const endByForce = () => {
    if (loaded && overdue) void worker.terminate();
  };

  worker.on('message', (message: FromJob) => {
    if (message.kind === 'loaded') {
      loaded = true;
      endByForce();
    } else if (message.kind === 'done') answer.resolve(message.result);
    // The next job of its name tells its own progress.
    else if (!stopped) onProgress(message.done, message.total);
  });
  worker.on('error', (error) => {
    const why = error instanceof Error ? error.message : String(error);
    answer.resolve(
      fail('job-lost', `The work stopped because of a fault (${why}). The register is as it was.`),
    );
  });
  worker.once('exit', () => {
    clearTimeout(waiting);
    answer.resolve(fail('job-lost', 'The work stopped before it was done. The register is as it was.'));
    gone.resolve();
  });

  return {
    answer: answer.promise,
    gone: gone.promise,
    stop: () => {
      if (stopped) return;
      stopped = true;
      answer.resolve(fail('cancelled', 'Cancelled. Nothing was written.'));
      const message: ToJob = { kind: 'stop' };
      worker.postMessage(message);
      waiting = setTimeout(() => {
        overdue = true;
        endByForce();
      }, patience);
    },
  };
}
