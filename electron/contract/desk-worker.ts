// The worker thread that holds the open register: the database never runs in the window or in the main thread.

import { setTimeout } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { fail, succeed } from '../../shared/result.ts';
import { attachFile, releaseFile } from '../desk/attachments.ts';
import { openDesk, type Desk } from '../desk/desk.ts';
import { copyRegister } from '../register/copy.ts';
import { openExchange, type Exchange } from '../desk/exchange.ts';
import { environmentIn } from '../device/device-folder.ts';
import { answerAtDesk } from './desk-calls.ts';
import type { DeskStart, FromDesk, ToDesk } from './desk-messages.ts';
import { watchForQuiet } from './quiet.ts';

const port = parentPort;
if (port === null) throw new Error('desk-worker runs as a worker thread');
const say = (message: FromDesk) => {
  port.postMessage(message);
};

function onBug(error: unknown, call: string) {
  say({ kind: 'bug', call, what: error instanceof Error ? (error.stack ?? error.message) : String(error) });
}

function commitAt(desk: Desk, { author, intent, changes, basedOn }: Extract<ToDesk, { kind: 'commit' }>) {
  const newest = desk.live.log.lastBatch();
  if (basedOn !== null && newest !== basedOn) {
    return fail(
      'out-of-date',
      'The register has changed since this was compared with it. Nothing was written. Compare again, then import.',
    );
  }
  return desk.write(author, intent, changes);
}

/** Milliseconds that the count in the navigation leaves to what the screen itself asks for. */
const patience = 150;

function canWait(request: unknown): boolean {
  return Array.isArray(request) && request[0] === 'attention' && request[1] === 'count';
}

async function hear(desk: Desk, exchange: Exchange, message: ToDesk) {
  switch (message.kind) {
    case 'call': {
      if (canWait(message.request)) await setTimeout(patience);
      const result = await answerAtDesk(desk, message.author, message.request, onBug);
      say({ kind: 'answer', id: message.id, result });
      return;
    }
    case 'copy':
      say({ kind: 'answer', id: message.id, result: copyRegister(desk.live, message.target) });
      return;
    case 'commit':
      say({ kind: 'answer', id: message.id, result: commitAt(desk, message) });
      return;
    case 'attach': {
      const { author, projectId, path: from } = message;
      say({ kind: 'answer', id: message.id, result: attachFile(desk, author, projectId, from) });
      return;
    }
    case 'release':
      say({ kind: 'answer', id: message.id, result: releaseFile(desk, message.attachment, message.folder) });
      return;
    case 'exchange':
      say({ kind: 'answer', id: message.id, result: await exchange.answer(message.self, message.request) });
      return;
    case 'close':
      desk.close();
      say({ kind: 'closed' });
      port?.close();
  }
}

/** Milliseconds: the check for damage begins when the first screens are there. */
const checkAfter = 5_000;
/** Milliseconds without a question after which it goes on. */
const quiet = 250;

const { path, device }: DeskStart = workerData;
const opened = openDesk(path, environmentIn(device), (changed) => {
  say({ kind: 'changed', changed });
});
if (opened.ok) {
  const desk = opened.value;
  const exchange = openExchange(desk);
  const { during, idle } = watchForQuiet(quiet);
  port.on('message', (message: ToDesk) => {
    void during(() => hear(desk, exchange, message));
  });
  say({ kind: 'opened', result: succeed({ notice: desk.notice, backup: desk.backup }) });
  // The first screens ask for the whole register: it is read while the page is still being made.
  void setTimeout(20)
    .then(() => desk.warm())
    .catch(() => undefined); // a table that is damaged: whoever asks for it is told
  void setTimeout(checkAfter, undefined, { ref: false }).then(() => desk.checkFile(idle));
} else {
  say({ kind: 'opened', result: opened });
  port.close();
}
