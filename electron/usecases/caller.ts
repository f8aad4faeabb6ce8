// What every use case of the screens is given: the open register, and who is asking.

import type { Change } from '../../shared/kernel/change.ts';
import { fail, succeed, type Result } from '../../shared/kernel/result.ts';
import type { Session } from '../session/session.ts';

export interface Caller {
  readonly session: Session;
  /** Who signs the change. */
  readonly author: string;
}

/** Writes, and answers with nothing: the screens read again what has changed. A change that changes nothing is no batch. */
export function write({ session, author }: Caller, intent: string, changes: readonly Change[]): Result<null> {
  if (changes.length === 0) return succeed(null);
  const written = session.write(author, intent, changes);
  return written.ok ? succeed(null) : written;
}

export function writeAnswering<T>(
  caller: Caller,
  intent: string,
  changes: readonly Change[],
  answer: T,
): Result<T> {
  const written = write(caller, intent, changes);
  return written.ok ? succeed(answer) : written;
}

export function gone(what: string) {
  return fail(
    'not-found',
    `The ${what} is not in the register any more. It may have been deleted in another window.`,
  );
}

/** A long text cut for a sentence: “Mend the roofs of…”. */
export function short(text: string, length = 60): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  return line.length > length ? `${line.slice(0, length).trimEnd()}…` : line;
}

/** A field left empty holds nothing. */
export function emptyAsNull(value: string): string | null {
  return value === '' ? null : value;
}
