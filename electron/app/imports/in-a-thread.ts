// What every import of the window does alike: the file is read in a thread of its own, which keeps what it has read until it is written or dropped.

import type { MessagePort } from 'node:worker_threads';
import { succeed, type Result } from '../../../shared/kernel/result.ts';
import type { Job } from '../../jobs/jobs.ts';
import type { JobKind } from '../../jobs/walls.ts';
import { unknownFile } from '../app-calls.ts';
import { noRegister, type Asked } from '../app.ts';
import { intoRegister } from '../into-register.ts';

interface Named<K extends JobKind> {
  readonly kind: K;
  readonly job: string;
}

/** Where the thread finds what it compares. */
export interface ToRead {
  readonly job: string;
  readonly register: string;
  readonly path: string;
}

/** By the system's dialog, or already, and kept by its token; null where the dialog was closed. */
export function chooseFile({ app }: Asked, dialog: 'chooseDocument' | 'chooseSpreadsheet', token?: string) {
  return async (): Promise<Result<string | null>> => {
    const path = token === undefined ? await app.around.dialogs[dialog]() : app.tokens.pathOf(token);
    return path === undefined ? unknownFile : succeed(path);
  };
}

/** Null where nothing was chosen. What could be read takes the place of any other of its kind in that window. Failures: `no-register`, and those of both steps. */
export async function readInThread<K extends JobKind, T>(
  { app, window }: Asked,
  { kind, job }: Named<K>,
  choose: () => Promise<Result<string | null>>,
  read: (calls: Job<K>['calls'], file: ToRead) => Promise<Result<T>>,
): Promise<Result<T | null>> {
  if (app.session() === undefined) return noRegister;
  const chosen = await choose();
  if (!chosen.ok || chosen.value === null) return chosen.ok ? succeed(null) : chosen;
  const register = app.session()?.path; // another may have been opened in the meantime
  if (register === undefined) return noRegister;
  const begun = app.jobs.start(kind, job, { file: chosen.value, window });
  const answer = await read(begun.calls, { job, register, path: chosen.value });
  if (answer.ok) app.jobs.keepOnly(kind, job);
  else void app.jobs.end(job);
  return answer;
}

/** What was decided, written by the thread that read it, which ends then. `gone` is answered where there is no such thread. */
export async function writeFromThread<K extends JobKind, T>(
  asked: Asked,
  { kind, job }: Named<K>,
  gone: Result<never>,
  write: (calls: Job<K>['toTheEnd'], door: MessagePort) => Promise<Result<T>>,
): Promise<Result<T>> {
  const { app } = asked;
  if (app.session() === undefined) return noRegister;
  const found = app.jobs.find(kind, job);
  if (found === undefined) return gone;
  const written = await intoRegister(asked, (door) => write(found.toTheEnd, door));
  if (written.ok) void app.jobs.end(job);
  return written;
}

export function dropThread({ job }: { readonly job: string }, { app }: Asked): Result<null> {
  void app.jobs.end(job);
  return succeed(null);
}
