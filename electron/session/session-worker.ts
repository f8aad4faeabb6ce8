// The worker thread that holds the open register: the database never runs in the window or in the main thread.

import { setTimeout } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { fail, succeed } from '../../shared/kernel/result.ts';
import { attachFile, releaseFile } from '../usecases/finance/attachments.ts';
import { openSession, type Session } from './session.ts';
import { copyRegister } from '../register/file/copy.ts';
import { openExchange, type Exchange } from '../usecases/exchange/exchange.ts';
import { environmentIn } from '../device/device-folder.ts';
import { answerInSession } from './handlers.ts';
import type { SessionStart, FromSession, ToSession } from './session-messages.ts';
import { watchForQuiet } from './quiet.ts';

const port = parentPort;
if (port === null) throw new Error('session-worker runs as a worker thread');
const say = (message: FromSession) => {
  port.postMessage(message);
};

function onBug(error: unknown, call: string) {
  say({ kind: 'bug', call, what: error instanceof Error ? (error.stack ?? error.message) : String(error) });
}

function commitAt(
  session: Session,
  { author, intent, changes, basedOn }: Extract<ToSession, { kind: 'commit' }>,
) {
  const newest = session.live.log.lastBatch();
  if (basedOn !== null && newest !== basedOn) {
    return fail(
      'out-of-date',
      'The register has changed since this was compared with it. Nothing was written. Compare again, then import.',
    );
  }
  return session.write(author, intent, changes);
}

/** Milliseconds that the count in the navigation leaves to what the screen itself asks for. */
const patience = 150;

function canWait(request: unknown): boolean {
  return Array.isArray(request) && request[0] === 'attention' && request[1] === 'count';
}

async function hear(session: Session, exchange: Exchange, message: ToSession) {
  switch (message.kind) {
    case 'call': {
      if (canWait(message.request)) await setTimeout(patience);
      const result = await answerInSession(session, message.author, message.request, onBug);
      say({ kind: 'answer', id: message.id, result });
      return;
    }
    case 'copy':
      say({ kind: 'answer', id: message.id, result: copyRegister(session.live, message.target) });
      return;
    case 'commit':
      say({ kind: 'answer', id: message.id, result: commitAt(session, message) });
      return;
    case 'attach': {
      const { author, projectId, path: from } = message;
      say({ kind: 'answer', id: message.id, result: attachFile(session, author, projectId, from) });
      return;
    }
    case 'release':
      say({
        kind: 'answer',
        id: message.id,
        result: releaseFile(session, message.attachment, message.folder),
      });
      return;
    case 'exchange':
      say({ kind: 'answer', id: message.id, result: await exchange.answer(message.self, message.request) });
      return;
    case 'close':
      session.close();
      say({ kind: 'closed' });
      port?.close();
  }
}

/** Milliseconds: the check for damage begins when the first screens are there. */
const checkAfter = 5_000;
/** Milliseconds without a question after which it goes on. */
const quiet = 250;

const { path, device }: SessionStart = workerData;
const opened = openSession(path, environmentIn(device), (changed) => {
  say({ kind: 'changed', changed });
});
if (opened.ok) {
  const session = opened.value;
  const exchange = openExchange(session);
  const { during, idle } = watchForQuiet(quiet);
  port.on('message', (message: ToSession) => {
    void during(() => hear(session, exchange, message));
  });
  say({ kind: 'opened', result: succeed({ notice: session.notice, backup: session.backup }) });
  // The first screens ask for the whole register: it is read while the page is still being made.
  void setTimeout(20)
    .then(() => session.warm())
    .catch(() => undefined); // a table that is damaged: whoever asks for it is told
  void setTimeout(checkAfter, undefined, { ref: false }).then(() => session.checkFile(idle));
} else {
  say({ kind: 'opened', result: opened });
  port.close();
}
