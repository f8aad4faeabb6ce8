// What a job has worked out goes into the register by its one door, straight to the thread that holds it: the main process has given each of
// the two one end of a port, and sees nothing of what is written.

import type { MessagePort } from 'node:worker_threads';
import { fail, type Result } from '../../shared/kernel/result.ts';
import { say } from '../../shared/language/say.ts';
import { doorWall, type WorkedOut } from '../session/door.ts';
import { clientOf } from '../wall/port.ts';

type Commit = (worked: WorkedOut) => Promise<Result<null>>;

/** Failures: those of its use, which has those of a commit, `out-of-date` and `register-lost`. The door is shut after it. */
export async function throughDoor<T>(
  door: MessagePort,
  use: (commit: Commit) => Promise<Result<T>>,
): Promise<Result<T>> {
  const client = clientOf(doorWall, door);
  door.once('close', () => {
    client.end(fail('register-lost', say('app.register-lost')).error);
  });
  try {
    return await use(client.calls.door.commit);
  } finally {
    door.close();
  }
}
