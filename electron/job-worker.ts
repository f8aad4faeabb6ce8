// The thread of one job: loads what its kind needs and no more, answers what it is asked, and ends when asked to. It reads the
// register on a connection of its own, which can't write.

import { setImmediate } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import type { ServerOf } from '../shared/kernel/call.ts';
import { loadSqlite } from './register/open.ts';
import type { Asker } from './wall/asker.ts';
import { serve, tellOver } from './wall/port.ts';
import { forTheLog, unexplained } from './why.ts';
import { jobStart, wallOf, type AreasOf, type JobKind, type JobTools, type JobWall } from './jobs/walls.ts';

type Begin<K extends JobKind> = () => ServerOf<AreasOf<K>, JobTools>;

/** What does the work of each kind, fetched when it is asked for. */
const work: { readonly [K in JobKind]: () => Promise<{ readonly begin: Begin<K> }> } = {
  pack: () => import('./jobs/pack-work.ts'),
  preview: () => import('./jobs/preview-work.ts'),
  'strategy import': () => import('./jobs/strategy-import-work.ts'),
  'spreadsheet import': () => import('./jobs/spreadsheet-import-work.ts'),
  'member import': () => import('./jobs/member-import-work.ts'),
  'returned workbook': () => import('./jobs/returned-work.ts'),
  'new register': () => import('./jobs/new-register-work.ts'),
  paper: () => import('./jobs/paper-work.ts'),
};

const port = parentPort;
if (port === null) throw new Error('job-worker runs as a worker thread');

const answer = async <K extends JobKind>(kind: K, load: (typeof work)[K]) => {
  const wall = wallOf(kind);
  const tell = tellOver(wall, port);
  loadSqlite();
  tell('loaded', null);
  const { begin } = await load();
  let stopping = new AbortController();
  let ending = false;
  let running = 0;

  const onBug = (error: unknown, call: string) => {
    // The caller already has its answer.
    if (error instanceof Error && error.name === 'AbortError') return;
    tell('bug', { call, what: forTheLog(error) });
  };
  unexplained.subscribe((error) => {
    onBug(error, 'unexplained');
  });
  const endWhenIdle = () => {
    if (ending && running === 0) port.close();
  };
  const served = serve<JobWall<K>, JobTools>(wall, begin(), port, {
    context: (asker: Asker): JobTools => ({
      ...asker,
      signal: stopping.signal,
      onProgress: (done, total) => {
        tell('progress', { done, total });
      },
    }),
    // Lets a cancellation come in.
    before: async ({ signal }) => {
      await setImmediate();
      signal.throwIfAborted();
    },
    during: async (answering) => {
      running += 1;
      await answering();
      running -= 1;
      endWhenIdle();
    },
    onBug,
  });
  served.on('cancel', () => {
    stopping.abort();
    stopping = new AbortController();
  });
  served.on('end', () => {
    ending = true;
    stopping.abort();
    endWhenIdle();
  });
};

const { kind } = jobStart.parse(workerData);
await answer(kind, work[kind]);
