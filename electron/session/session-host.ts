// The main process's side of the open register: starts its thread, passes calls on, and notices when it ends.

import { Worker } from 'node:worker_threads';
import type { ClientOf } from '../../shared/kernel/call.ts';
import { fail, succeed, type Result } from '../../shared/kernel/result.ts';
import { say } from '../../shared/language/say.ts';
import type { Changed } from '../../shared/contract/events.ts';
import { watchMemory, type MemoryWatch } from '../thread-memory.ts';
import { threadModule } from '../thread-module.ts';
import type { asker } from '../wall/asker.ts';
import { clientOf, type Client } from '../wall/port.ts';
import { forTheLog, whyOf } from '../why.ts';
import { sessionWall, type Opened, type SessionStart } from './session-wall.ts';

export interface SessionHost {
  readonly path: string;
  readonly opened: Opened;
  readonly calls: ClientOf<(typeof sessionWall)['areas'], typeof asker>;
  /** Passes on what a screen has asked. */
  readonly ask: Client<typeof sessionWall>['ask'];
  /** Settles when the file is closed and whole. */
  readonly close: () => Promise<void>;
  /** Returns when it is, or when that has taken too long: for a process that is about to be ended. */
  readonly closeNow: () => void;
}

export interface SessionHearing {
  readonly onChanged: (changed: Changed) => void;
  /** The thread ended by itself, for the log: what it had committed is on disk. */
  readonly onLost: (why: string) => void;
  readonly onBug: (what: string) => void;
}

/** Milliseconds. Windows gives a process that it ends five seconds. */
const beforeTheEnd = 4_000;

const { error: lost } = fail('register-lost', say('app.register-lost'));
const { error: tooMuch } = fail('register-lost', say('app.register-no-memory'));

type Exchange = SessionHost['calls']['exchange'];

/**
 * A bundle is as large as whoever made it pleases: while one is read, more of the thread's memory may be taken than there is. Those that were held
 * for a newer version are read where it is asked how things stand.
 */
function watched(exchange: Exchange, { during }: MemoryWatch): Exchange {
  return {
    ...exchange,
    state: (...asked) => during(exchange.state(...asked)),
    look: (...asked) => during(exchange.look(...asked)),
    take: (...asked) => during(exchange.take(...asked)),
    throughFolder: (...asked) => during(exchange.throughFolder(...asked)),
  };
}

/** `memory`: how much the thread may take while it reads what comes from elsewhere. Failures: those of opening a register. */
export async function openSessionHost(
  start: SessionStart,
  hearing: SessionHearing,
  memory?: number,
): Promise<Result<SessionHost>> {
  const { path } = start;
  const worker = new Worker(threadModule('session-worker'), { workerData: start });
  const client = clientOf(sessionWall, worker);
  const first = Promise.withResolvers<Result<Opened>>();
  const closed = Promise.withResolvers<void>();
  let isOpen = false;
  let closing = false;
  let fault: { readonly thrown: unknown } | undefined;
  let why = lost;
  // What was written is on disk, and what was only looked at is taken back when the file is opened again.
  const watch = watchMemory(
    worker,
    () => {
      why = tooMuch;
      if (isOpen) void worker.terminate();
    },
    memory,
  );

  client.on('opened', (result) => {
    isOpen = result.ok;
    first.resolve(result);
  });
  client.on('changed', hearing.onChanged);
  client.on('bug', ({ call, what }) => {
    hearing.onBug(`${call}: ${what}`);
  });
  worker.on('error', (error) => {
    fault = { thrown: error };
  });
  // It comes after an error too, and only then is the thread gone.
  worker.once('exit', (code) => {
    const reason = fault === undefined ? say('why.part-stopped') : whyOf(fault.thrown);
    client.end(why);
    first.resolve(fail('register-lost', say('app.register-not-opened', { why: reason }), { file: path }));
    closed.resolve();
    // One that couldn't be opened has nothing to lose.
    if (isOpen && !closing)
      hearing.onLost(fault === undefined ? `ended with ${code}` : forTheLog(fault.thrown));
  });

  const opened = await first.promise;
  if (!opened.ok) {
    await closed.promise; // its thread ends by itself
    return opened;
  }
  return succeed({
    path,
    opened: opened.value,
    calls: { ...client.calls, exchange: watched(client.calls.exchange, watch) },
    ask: client.ask,
    close: () => {
      if (!closing) client.tell('close', null);
      closing = true;
      return closed.promise;
    },
    closeNow: () => {
      if (closing) return;
      closing = true;
      const done = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
      client.tell('close', done);
      Atomics.wait(done, 0, 0, beforeTheEnd);
    },
  });
}
