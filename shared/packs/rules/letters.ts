// What is said of letters that no font in the app has: a pack prints a mark for each.

import type { Saying, Spoken } from '../../kernel/saying.ts';
import { say } from '../../language/say.ts';
import { undrawableWithin } from '../drawable.ts';

const mostNamed = 8;

/** By its number too: the reader's own screen may lack it as well, and some show nothing anywhere. */
function sayLetter(letter: string): Saying {
  const code = (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return /^[\p{L}\p{M}\p{N}\p{P}\p{S}]$/u.test(letter)
    ? say('packs.letter', { letter, code })
    : say('packs.letter-unseen', { code });
}

export function sayLetters(letters: readonly string[]): Spoken {
  const several = letters.slice(0, mostNamed).map(sayLetter);
  const more = letters.length - several.length;
  return {
    several: more > 0 ? [...several, say('packs.letters-more', { count: more })] : several,
    between: ', ',
  };
}

/** Said of what comes in, where some of it couldn't be printed; nothing otherwise. */
export function lettersNoticed(value: unknown): Saying[] {
  const letters = undrawableWithin(value);
  return letters.length === 0 ? [] : [say('packs.letters-come-in', { letters: sayLetters(letters) })];
}
