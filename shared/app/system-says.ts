// What the system or a program said of a fault, in its own words: they are English and for programmers, so they stand as a quotation.

import type { Saying } from '../kernel/saying.ts';
import { say } from '../language/say.ts';

/** Without the full stop that the sentence around them has. */
export function systemSays(words: string): Saying {
  return say('why.system-says', { words: words.trim().replace(/\.+$/u, '') });
}

/** A fault that nothing more is known of than what was thrown. */
export function faultSays(error: unknown): Saying {
  return systemSays(error instanceof Error ? error.message : String(error));
}
