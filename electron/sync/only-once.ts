// Reading what may take more memory than there is, and with it the thread.

import { fail, type Result } from '../../shared/kernel/result.ts';
import { say } from '../../shared/language/say.ts';
import { noteBegun, noteEnded, wasBegun, type FileMark } from '../register/merge/folder-notes.ts';
import type { WritableRegister } from '../register/register.ts';

/** What was read to its end since the register was opened. What waits is read each minute, and only the first time is a note made of that. */
const readToItsEnd = new WeakMap<WritableRegister, Set<string>>();

/**
 * Until the reading has ended a note of it is on disk: by that it is known afterwards what it was that took the program down, and only a person has
 * it read again. Failure: `unfinished`, and those of the reading.
 */
export async function onlyOnce<T>(
  register: WritableRegister,
  { name, size, modified }: FileMark,
  read: () => Promise<Result<T>>,
): Promise<Result<T>> {
  const mark = { name, size, modified };
  if (wasBegun(register, mark))
    return fail('unfinished', say('folder.unfinished', { file: name }), { file: name });
  const ended = readToItsEnd.get(register) ?? new Set();
  readToItsEnd.set(register, ended);
  const key = JSON.stringify(mark);
  if (ended.has(key)) return read();
  noteBegun(register, mark);
  try {
    return await read();
  } finally {
    noteEnded(register, name);
    ended.add(key);
  }
}
