// A job of a test's own, on a copy of the sample.

import { join } from 'node:path';
import { MessageChannel } from 'node:worker_threads';
import { onTestFinished } from 'vitest';
import { startJobs, type Job } from '../../../electron/jobs/jobs.ts';
import type { JobKind } from '../../../electron/jobs/walls.ts';
import { openSessionHost } from '../../../electron/session/session-host.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { valueOf } from '../register/a-register.ts';
import { copyTheSample } from '../the-sample.ts';

export const clerk = { author: 'The Clerk', language: 'en' } as const;

export function aJob<K extends JobKind>(kind: K): Job<K> {
  const jobs = startJobs((what) => {
    throw new Error(what);
  });
  onTestFinished(() => jobs.close());
  return jobs.start(kind, 'job');
}

/** The sample, open in a thread as it is in the app; `door` lets a job into it. */
export async function theOpenSample() {
  const folder = temporaryFolder();
  const register = join(folder, 'sample.minutebook');
  await copyTheSample(register);
  const ignore = () => undefined;
  const host = valueOf(
    await openSessionHost(
      { path: register, device: join(folder, 'device') },
      { onChanged: ignore, onLost: ignore, onBug: ignore },
    ),
  );
  onTestFinished(() => host.close());
  const door = async () => {
    const { port1, port2 } = new MessageChannel();
    valueOf(await host.calls.file.letIn({ port: port1 }, clerk));
    return port2;
  };
  return { folder, register, calls: host.calls, door };
}
