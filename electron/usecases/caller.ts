// What every use case of the screens is given: the open register, and who is asking.

import type { Change } from '../../shared/kernel/change.ts';
import { typed, type Origin } from '../../shared/kernel/origin.ts';
import type { Saying } from '../../shared/kernel/saying.ts';
import { fail, succeed, type Result } from '../../shared/kernel/result.ts';
import type { Language } from '../../shared/language/language.ts';
import { say } from '../../shared/language/say.ts';
import type { goneWords } from '../../shared/register/gone-words.ts';
import type { Session } from '../session/session.ts';

export interface Caller {
  readonly session: Session;
  /** Who signs the change. */
  readonly author: string;
  /** The language sentences are made in when somebody searches for their words. */
  readonly language: Language;
  /** Why it changes: asked for when the door refuses an unexplained change under a seal. */
  readonly reason?: string | undefined;
}

/** Writes, and returns nothing: the screens reread what has changed. A change that changes nothing makes no batch. */
export function write(
  { session, author, reason }: Caller,
  act: Saying,
  changes: readonly Change[],
  origin: Origin = typed,
): Result<null> {
  if (changes.length === 0) return succeed(null);
  const written = session.write({ actor: author, act, reason, origin, changes });
  return written.ok ? succeed(null) : written;
}

export function writeAnswering<T>(
  caller: Caller,
  act: Saying,
  changes: readonly Change[],
  answer: T,
): Result<T> {
  const written = write(caller, act, changes);
  return written.ok ? succeed(answer) : written;
}

type Gone = keyof typeof goneWords extends `gone.${infer Kind}` ? Kind : never;

/** What somebody asked for isn't there any more. */
export function gone(kind: Gone) {
  return fail('not-found', say(`gone.${kind}`));
}

/** A field left empty holds nothing. */
export function emptyAsNull(value: string): string | null {
  return value === '' ? null : value;
}
