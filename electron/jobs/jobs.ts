// The jobs that are running: one of each name, and none left when a register is closed or the app ends.

import { fail, type Result } from '../../shared/kernel/result.ts';
import { startJobThread, type JobThread, type OnProgress } from './job-thread.ts';
import type { Answers, Task } from './tasks.ts';

export interface Jobs {
  /** Cancels the job of that name before it. Settles when the job has ended, however it ended. Failures: the job's own, `cancelled`, `job-lost`. */
  readonly run: <K extends keyof Answers>(
    name: string,
    task: Extract<Task, { readonly kind: K }>,
    onProgress: OnProgress,
  ) => Promise<Result<Answers[K]>>;
  /** Whoever waits for it is answered at once. Settles when its thread has ended. */
  readonly cancel: (name: string) => Promise<void>;
  /** Settles when no thread is left: nobody but the register's own worker has the file open then. */
  readonly cancelAll: () => Promise<void>;
  /** The same for good: what is asked for from now on is cancelled before it begins, so that the process can end. */
  readonly end: () => Promise<void>;
}

/** Milliseconds. The longest step of a job that doesn't look whether it is still wanted takes a second or two. */
const usualPatience = 10_000;

/** A job that is told to stop and has not after `patience` milliseconds is ended by force. */
export function startJobs(patience = usualPatience): Jobs {
  const threads = new Set<JobThread>();
  const named = new Map<string, JobThread>();
  let ended = false;

  const run = (name: string, task: Task, onProgress: OnProgress): Promise<Result<Answers[keyof Answers]>> => {
    if (ended) return Promise.resolve(fail('cancelled', 'Minutebook is closing. Nothing was written.'));
    named.get(name)?.stop();
    const thread = startJobThread(task, onProgress, patience);
    threads.add(thread);
    named.set(name, thread);
    void thread.gone.then(() => {
      threads.delete(thread);
      if (named.get(name) === thread) named.delete(name);
    });
    return thread.answer;
  };
  const cancelAll = async () => {
    const running = [...threads];
    for (const { stop } of running) stop();
    await Promise.all(running.map(({ gone }) => gone));
  };

  return {
    // The worker answers a task of one kind with the answer of that kind: job-worker.ts is the promise.
    run: run as Jobs['run'],
    cancel: async (name) => {
      const thread = named.get(name);
      thread?.stop();
      await thread?.gone;
    },
    cancelAll,
    end: () => {
      ended = true;
      return cancelAll();
    },
  };
}
