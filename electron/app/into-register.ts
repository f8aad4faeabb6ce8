// How a job writes into the open register: the app gives the job and the register's thread one end each of a channel, and writes go
// straight from one to the other.

import { MessageChannel, type MessagePort } from 'node:worker_threads';
import type { Result } from '../../shared/kernel/result.ts';
import { noRegister, type Asked } from './app.ts';

/** Failures: `no-register`, and those of what is done with the door. */
export async function intoRegister<T>(
  { app, asker }: Asked,
  use: (door: MessagePort) => Promise<Result<T>>,
): Promise<Result<T>> {
  const session = app.session();
  if (session === undefined) return noRegister;
  const { port1, port2 } = new MessageChannel();
  const letIn = await session.calls.file.letIn({ port: port1 }, asker);
  return letIn.ok ? use(port2) : letIn;
}
