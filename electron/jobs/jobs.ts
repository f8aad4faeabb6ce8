// Runs jobs in threads of their own, passes their progress on, and ends one when it is cancelled.

import { Worker } from 'node:worker_threads';
import { fail, type Result } from '../../shared/result.ts';
import { endingOf } from '../ending-worker.ts';
import { siblingModule } from '../sibling-module.ts';
import type { Answers, FromJob, Task } from './tasks.ts';

export type OnProgress = (done: number, total: number) => void;

export interface Jobs {
  /** Settles when the job has ended, however it ended. Failures: the job's own, `cancelled`, `job-lost`. */
  readonly run: <K extends keyof Answers>(
    name: string,
    task: Extract<Task, { readonly kind: K }>,
    onProgress: OnProgress,
  ) => Promise<Result<Answers[K]>>;
  readonly cancel: (name: string) => void;
  readonly cancelAll: () => void;
}

export function startJobs(): Jobs {
  const running = new Map<string, () => void>();

  const run = (name: string, task: Task, onProgress: OnProgress): Promise<Result<Answers[keyof Answers]>> => {
    const ended = Promise.withResolvers<Result<Answers[keyof Answers]>>();
    const worker = new Worker(siblingModule(import.meta.url, 'job-worker'), {
      workerData: task,
      // A long job makes much that is gone at once; left to itself the engine takes several times the room it needs for that.
      resourceLimits: { maxYoungGenerationSizeMb: 24 },
    });
    const end = endingOf(worker);
    worker.on('message', (message: FromJob) => {
      if (message.kind === 'loaded') return;
      if (message.kind === 'progress') onProgress(message.done, message.total);
      else ended.resolve(message.result);
    });
    worker.on('error', (error) => {
      const why = error instanceof Error ? error.message : String(error);
      ended.resolve(
        fail('job-lost', `The work stopped because of a fault (${why}). The register is as it was.`),
      );
    });
    worker.on('exit', () => {
      ended.resolve(fail('job-lost', 'The work stopped before it was done. The register is as it was.'));
    });
    running.get(name)?.();
    const cancel = () => {
      ended.resolve(fail('cancelled', 'Cancelled. Nothing was written.'));
      end();
    };
    running.set(name, cancel);
    void ended.promise.then(() => {
      if (running.get(name) === cancel) running.delete(name);
    });
    return ended.promise;
  };

  return {
    // The worker answers a task of one kind with the answer of that kind: job-worker.ts is the promise.
    run: run as Jobs['run'],
    cancel: (name) => running.get(name)?.(),
    cancelAll: () => {
      for (const cancel of running.values()) cancel();
    },
  };
}
