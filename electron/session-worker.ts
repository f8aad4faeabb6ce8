// The worker thread that holds the open register: the database never runs in the window or in the main thread.

import { setTimeout } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { succeed } from '../shared/kernel/result.ts';
import { environmentIn } from './device/device-folder.ts';
import { faultOfFile } from './register/file/faults.ts';
import type { Caller } from './usecases/caller.ts';
import type { Asker } from './wall/asker.ts';
import { serve, tellOver } from './wall/port.ts';
import { forTheLog, unexplained } from './why.ts';
import { sessionHandlers } from './session/handlers.ts';
import { watchForQuiet } from './session/quiet.ts';
import { openSession } from './session/session.ts';
import { sessionStart, sessionWall } from './session/session-wall.ts';

const port = parentPort;
if (port === null) throw new Error('session-worker runs as a worker thread');

/** Milliseconds that the count in the navigation waits, so that what the screen itself asks for comes first. */
const patience = 150;
/** Milliseconds: the check for damage begins once the first screens are there. */
const checkAfter = 5_000;
/** Milliseconds without a question after which it goes on. */
const quiet = 250;

const tell = tellOver(sessionWall, port);

function onBug(error: unknown, call: string) {
  tell('bug', { call, what: forTheLog(error) });
}

unexplained.subscribe((error) => {
  onBug(error, 'unexplained');
});

type Handlers = ReturnType<typeof sessionHandlers>;

/** Asked first with every screen, and the one that can wait. */
function patiently(handlers: Handlers): Handlers {
  const { attention } = handlers;
  return {
    ...handlers,
    attention: {
      ...attention,
      count: async (input, caller) => {
        await setTimeout(patience);
        return attention.count(input, caller);
      },
    },
  };
}

const { path, device } = sessionStart.parse(workerData);
/** What was written is copied into the file itself when nobody waits: whoever copies or sends the file alone then has all of it. */
let foldWhenIdle = () => {
  // Nothing is written before it is open.
};
const opened = openSession(path, environmentIn(device), (changed) => {
  tell('changed', changed);
  foldWhenIdle();
});
if (opened.ok) {
  const session = opened.value;
  const { during, idle } = watchForQuiet(quiet);
  let folding = false;
  foldWhenIdle = () => {
    if (folding) return;
    folding = true;
    void idle().then(() => {
      folding = false;
      session.fold();
    });
  };
  const handlers = patiently(sessionHandlers(session, { during, onBug }));
  const context = (asker: Asker): Caller => ({ session, ...asker });
  const faultOf = (error: unknown) => faultOfFile(path, error);
  serve(sessionWall, handlers, port, { context, onBug, faultOf, during }).on('close', (done) => {
    session.close();
    if (done !== null) {
      Atomics.store(done, 0, 1);
      Atomics.notify(done, 0);
    }
    port.close();
  });
  tell('opened', succeed({ notice: session.notice, backup: session.backup }));
  // The first screens ask for the whole register: it is read while the page is still being made.
  void setTimeout(20)
    .then(() => session.warm())
    .catch(() => undefined); // a damaged table: the call that asks for it gets the failure
  void setTimeout(checkAfter, undefined, { ref: false }).then(() => session.checkFile(idle));
} else {
  tell('opened', opened);
  port.close();
}
