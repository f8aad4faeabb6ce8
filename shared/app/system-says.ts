// What the system or a program said of a fault, in its own words. They are English and for programmers: they stand as a quotation, beside a
// sentence in the reader's language that says what happened and what to do.

import type { Saying } from '../kernel/saying.ts';
import { say } from '../language/say.ts';

/** Without the full stop that the sentence around them has. */
function quoted(words: string): string {
  return words.trim().replace(/\.+$/u, '');
}

/** A fault of ours, of which nothing more is known than what was thrown: for whoever reports it. */
export function faultSays(error: unknown): Saying {
  return say('why.fault', { words: quoted(error instanceof Error ? error.message : String(error)) });
}
