// How large a file may be that is kept in a register: that is one file that people send each other. A report fits, a film doesn't.

import { fail, type Result } from '../shared/kernel/result.ts';
import { say } from '../shared/language/say.ts';

/** Bytes. */
export const largestKept = 50 * 1024 * 1024;

function megabytes(bytes: number): number {
  return Math.ceil(bytes / 1024 / 1024);
}

export function tooLarge(file: string, size: number): Result<never> {
  const sizes = { file, size: megabytes(size), most: megabytes(largestKept) };
  return fail('too-large', say('files.kept.too-large', sizes), { file });
}
