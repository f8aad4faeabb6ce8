// The main process's side of the open register: starts its worker, passes calls on, and notices when it ends.

import { Worker } from 'node:worker_threads';
import { fail, type Result } from '../../shared/kernel/result.ts';
import type { Change } from '../../shared/kernel/change.ts';
import type { Changed } from './session.ts';
import type { ExchangeRequest, Self } from '../usecases/exchange/exchange.ts';
import type { SessionStart, FromSession, Opened, ToSession } from './session-messages.ts';
import { siblingModule } from '../sibling-module.ts';

export interface SessionHost {
  readonly path: string;
  readonly opened: Opened;
  readonly call: (author: string, request: unknown) => Promise<Result<unknown>>;
  /** Saves a whole copy of the file as it is now. */
  readonly copy: (target: string) => Promise<Result<unknown>>;
  /** Writes changes worked out by a job, unless the register has changed since batch `basedOn`; null writes whatever it holds. */
  readonly commit: (
    author: string,
    intent: string,
    changes: readonly Change[],
    basedOn: number | null,
  ) => Promise<Result<unknown>>;
  /** Takes a file into the register, attached to a project. */
  readonly attach: (author: string, projectId: string, path: string) => Promise<Result<unknown>>;
  /** Writes an attached file into a folder, and answers with where it is. */
  readonly release: (attachment: string, folder: string) => Promise<Result<unknown>>;
  /** Bundles in and out, the shared folder, and the computers that are trusted. */
  readonly exchange: (self: Self, request: ExchangeRequest) => Promise<Result<unknown>>;
  /** Settles when the file is closed and whole. */
  readonly close: () => Promise<void>;
}

export interface SessionHearing {
  readonly onChanged: (changed: Changed) => void;
  /** The worker ended by itself; what it had committed is on disk. */
  readonly onLost: (why: string) => void;
  readonly onBug: (what: string) => void;
}

const lost = fail(
  'register-lost',
  'The part of Minutebook that holds the register has stopped. Everything up to your last edit is on disk. Open the register again.',
);

/** Failures: those of opening a register. */
export async function openSessionHost(
  start: SessionStart,
  hearing: SessionHearing,
): Promise<Result<SessionHost>> {
  const { path } = start;
  const worker = new Worker(siblingModule(import.meta.url, 'session-worker'), { workerData: start });
  const waiting = new Map<number, (result: Result<unknown>) => void>();
  let next = 1;
  let isOpen = false;
  let closing = false;
  let ended = false;
  let fault: string | undefined;

  const first = Promise.withResolvers<Result<Opened>>();
  const closed = Promise.withResolvers<void>();
  const end = (why: string) => {
    if (ended) return;
    ended = true;
    for (const settle of waiting.values()) settle(lost);
    waiting.clear();
    first.resolve(fail('register-lost', `The register could not be opened: ${why}.`, { file: path }));
    closed.resolve();
    // One that could not be opened has nothing to lose.
    if (isOpen && !closing) hearing.onLost(why);
  };
  worker.on('message', (message: FromSession) => {
    if (message.kind === 'opened') {
      isOpen = message.result.ok;
      first.resolve(message.result);
    } else if (message.kind === 'changed') hearing.onChanged(message.changed);
    else if (message.kind === 'bug') hearing.onBug(`${message.call}: ${message.what}`);
    else if (message.kind === 'answer') {
      waiting.get(message.id)?.(message.result);
      waiting.delete(message.id);
    }
  });
  worker.on('error', (error) => {
    fault = error instanceof Error ? error.message : String(error);
  });
  // It comes after an error too, and only then is the thread gone.
  worker.once('exit', (code) => {
    end(fault ?? `its worker ended with ${code}`);
  });

  const say = (message: ToSession) => {
    worker.postMessage(message);
  };
  const ask = (message: (id: number) => ToSession): Promise<Result<unknown>> => {
    if (ended || closing) return Promise.resolve(lost);
    const id = next;
    next += 1;
    const settled = Promise.withResolvers<Result<unknown>>();
    waiting.set(id, settled.resolve);
    say(message(id));
    return settled.promise;
  };

  const opened = await first.promise;
  if (!opened.ok) {
    await closed.promise; // its thread ends by itself
    return opened;
  }
  return {
    ok: true,
    value: {
      path,
      opened: opened.value,
      call: (author, request) => ask((id) => ({ kind: 'call', id, author, request })),
      copy: (target) => ask((id) => ({ kind: 'copy', id, target })),
      commit: (author, intent, changes, basedOn) =>
        ask((id) => ({ kind: 'commit', id, author, intent, changes, basedOn })),
      attach: (author, projectId, from) =>
        ask((id) => ({ kind: 'attach', id, author, projectId, path: from })),
      exchange: (self, request) => ask((id) => ({ kind: 'exchange', id, self, request })),
      release: (attachment, folder) => ask((id) => ({ kind: 'release', id, attachment, folder })),
      close: async () => {
        if (ended) return;
        closing = true;
        say({ kind: 'close' });
        await closed.promise;
      },
    },
  };
}
