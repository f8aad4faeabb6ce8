// The thread of one job: does it, tells how far it is, answers, and ends. Told to stop, it ends early and leaves the register untouched.

import { setImmediate } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { importProfile } from '../../shared/files/model/import-profile.ts';
import { fail, succeed, type Result } from '../../shared/kernel/result.ts';
import { indexOf } from '../../shared/register/register-index.ts';
import { planImport, proposeImport } from '../imports/spreadsheet/import-figures.ts';
import { matchStrategy, parseStrategy } from '../imports/strategy-document/import-strategy.ts';
import { countOf } from '../imports/strategy-document/preview.ts';
import { composeLeadSheet } from '../packs/compose/lead-sheet.ts';
import { makePack, writePack } from '../packs/make-pack.ts';
import { systemEnvironment } from '../register/environment.ts';
import { loadSqlite, openForReading, type ReadOnlyRegister } from '../register/open.ts';
import { all, snapshot } from '../register/read/query.ts';
import type {
  Answers,
  FromJob,
  LeadSheetTask,
  PackFiles,
  PackTask,
  ReadStrategy,
  ReadStrategyTask,
  Task,
  ToJob,
} from './tasks.ts';

const port = parentPort;
if (port === null) throw new Error('job-worker runs as a worker thread');
const say = (message: FromJob) => {
  port.postMessage(message);
};

const stopping = new AbortController();
const { signal } = stopping;
port.on('message', ({ kind }: ToJob) => {
  if (kind === 'stop') stopping.abort();
});

loadSqlite();
say({ kind: 'loaded' });

const options = {
  signal,
  onProgress: (done: number, total: number) => {
    say({ kind: 'progress', done, total });
  },
};

/** Lets a word to stop come in; throws when it has. */
async function heard() {
  await setImmediate();
  signal.throwIfAborted();
}

async function pack(
  register: ReadOnlyRegister,
  { folder, asAt, contents }: PackTask,
): Promise<Result<PackFiles>> {
  const made = await makePack(register, folder, asAt, { ...options, contents });
  if (!made.ok) return made;
  const { document, notice, pdf, xlsx, pages, sheets, batchName } = made.value;
  return succeed({ title: document.title, pdf, xlsx, pages, sheets, batchName, notice: notice ?? null });
}

async function leadSheet(register: ReadOnlyRegister, task: LeadSheetTask): Promise<Result<PackFiles>> {
  const index = indexOf(snapshot(register));
  const period = index.periods.get(task.periodId);
  const { leadId, today } = task;
  const document = period === undefined ? undefined : composeLeadSheet({ index, period, leadId, today });
  if (document === undefined) return fail('nothing-owed', 'That lead owes nothing for this period any more.');
  const written = await writePack(document, task.folder, 'updates', options);
  if (!written.ok) return written;
  return succeed({ ...written.value, title: document.title, batchName: '', notice: null });
}

async function readStrategy(
  register: ReadOnlyRegister,
  { document }: ReadStrategyTask,
): Promise<Result<ReadStrategy>> {
  const parsed = await parseStrategy(document);
  if (!parsed.ok) return parsed;
  const findings = parsed.value;
  await heard();
  const basedOn = register.log.lastBatch();
  const { items, changes, absent } = matchStrategy(findings, register, systemEnvironment);
  const { file, title, assumptions, notUnderstood, notices } = findings;
  const intent = `Import ${countOf(changes.length, 'change')} from ${file}`;
  return succeed({
    file,
    title,
    items,
    absent,
    assumptions,
    notUnderstood,
    notices,
    changes,
    intent,
    basedOn,
  });
}

async function run(task: Task): Promise<Result<Answers[keyof Answers]>> {
  const opened = openForReading(task.register, { checkedAlready: true });
  if (!opened.ok) return opened;
  try {
    switch (task.kind) {
      case 'pack':
        return await pack(opened.value, task);
      case 'lead sheet':
        return await leadSheet(opened.value, task);
      case 'read strategy':
        return await readStrategy(opened.value, task);
      case 'look into spreadsheet':
        return await proposeImport(task.path, snapshot(opened.value), task.how, signal);
      case 'read figures':
        return await planImport(task.path, opened.value, task.draft, systemEnvironment, signal);
      case 'profiles':
        return succeed(all(opened.value, importProfile));
    }
  } finally {
    opened.value.close();
  }
}

const task: Task = workerData;
try {
  await heard();
  say({ kind: 'done', result: await run(task) });
} catch (error) {
  // Whoever stopped it has their answer already.
  if (!signal.aborted) throw error;
} finally {
  port.close();
}
