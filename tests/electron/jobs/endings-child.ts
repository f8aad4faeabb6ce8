// Starts the app's real threads and ends them at random moments, in a process of its own: a thread that is ended while it loads SQLite
// aborts its process. Arguments: what to do, how often or for how long, a register, a folder to do it in, and that of the built threads.

import type { Result } from '../../../shared/kernel/result.ts';
import { inEnglish } from '../../in-english.ts';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { openSessionHost } from '../../../electron/session/session-host.ts';
import { startJobs, type Jobs } from '../../../electron/jobs/jobs.ts';
import { openSettings } from '../../../electron/settings/settings.ts';
import { openApp } from '../../../electron/app/app.ts';
import { quietSurroundings } from '../app/quiet-surroundings.ts';
import { useBuiltThreads } from '../built-threads.ts';
import { everyTask, type AnyTask } from './every-task.ts';
import { holdThreads } from './hold-threads.ts';

const [what = '', number = '', register = '', folder = '', threads = ''] = process.argv.slice(2);
useBuiltThreads(threads);
const tasks = everyTask(register, folder);
const ignore = () => undefined;

function taskFor(turn: number): AnyTask {
  const task = tasks[turn % tasks.length];
  if (task === undefined) throw new Error('there is a task of every kind');
  return task;
}

function complain(what: string) {
  console.log(`bug: ${what}`);
}

function run(jobs: Jobs, name: string, task: AnyTask): Promise<Result<unknown>> {
  return task.with(({ kind, ask }) => jobs.run(kind, name, ask));
}

/** How long a job's thread takes to answer here and now: it is ended at some moment within that. */
async function usualLife(): Promise<number> {
  const jobs = startJobs(complain);
  const begun = performance.now();
  for (const task of tasks) {
    const { ok } = await run(jobs, 'usual', task);
    if (!ok) throw new Error(`${task.what} fails by itself`);
  }
  await jobs.close();
  return (performance.now() - begun) / tasks.length;
}

/**
 * Each job is cancelled at a different moment, by its name or by the next one of that name; a few run concurrently. Without patience, those
 * that don't stop at once are ended by force.
 */
async function endJobs(times: number, patience?: number) {
  const life = await usualLife();
  const jobs = startJobs(complain, patience === undefined ? {} : { patience });
  let answered = 0;
  for (let turn = 0; turn < times; turn += 1) {
    const name = `job ${turn % 3}`;
    void run(jobs, name, taskFor(turn)).then(() => (answered += 1));
    await setTimeout(Math.random() * life * 0.7);
    if (turn % 4 !== 0) void jobs.end(name);
    if (turn % 10 === 9) await jobs.endAll();
  }
  await jobs.close();
  console.log(`${answered} answered`);
}

/** Existing registers, and one that doesn't exist, opened and closed again at once or a little later. */
async function endRegisters(times: number) {
  const hearing = { onChanged: ignore, onLost: (why: string) => console.log(`lost: ${why}`), onBug: ignore };
  for (let turn = 0; turn < times; turn += 1) {
    const path = join(folder, turn % 3 === 2 ? 'missing.minutebook' : `copy ${turn % 3}.minutebook`);
    if (turn < 2) copyFileSync(register, path);
    const opened = await openSessionHost({ path, device: join(folder, 'device') }, hearing);
    if (!opened.ok) continue;
    await setTimeout(Math.random() * 30);
    await opened.value.close();
  }
  console.log(`${times} closed`);
}

/** A job is ended without patience while its thread is held in the middle of loading SQLite, and only then goes on. */
async function endHeldJob(turn: number) {
  const { isHeld, letGo } = holdThreads(folder);
  const jobs = startJobs(complain, { patience: 0 });
  const task = taskFor(turn);
  const answer = run(jobs, 'held', task);
  await isHeld();
  const ended = jobs.end('held');
  // By then no patience is left with it.
  await setTimeout(50);
  letGo();
  await ended;
  const { ok } = await answer;
  console.log(`held, ${task.what} ${ok ? 'done' : 'cancelled'}`);
}

/** The app is quit a moment after a job has begun, and ends the way the shell ends it. */
async function quitDuringAJob(turn: number, after: number) {
  const app = openApp(quietSurroundings(folder), openSettings(join(folder, 'data')));
  const path = join(folder, 'open.minutebook');
  copyFileSync(register, path);
  const opened = turn % 2 === 0 ? await app.open(path) : void app.open(path);
  if (opened?.ok === false) throw new Error(inEnglish(opened.error.message));
  const task = taskFor(turn);
  const answer = run(app.jobs, 'one', task);
  await setTimeout(after);
  await app.quit();
  const { ok } = await answer;
  console.log(`quit, ${task.what} ${ok ? 'done' : 'cancelled'}`);
  process.exit(0);
}

if (what === 'jobs') await endJobs(Number(number));
else if (what === 'impatient jobs') await endJobs(Number(number), 0);
else if (what === 'held') await endHeldJob(Number(number));
else if (what === 'registers') await endRegisters(Number(number));
else await quitDuringAJob(Number(what.replace('quit ', '')), Number(number));
