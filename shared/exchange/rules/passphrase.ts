// Whether a passphrase protects a file that goes by e-mail: whoever has the file can try passphrases for as long as they like.

import { charactersOf } from '../../language/first-words.ts';

const leastCharacters = 12;
const leastWords = 4;

/** Twelve characters as a person counts them, or four words. */
export function isStrongEnough(passphrase: string): boolean {
  const line = passphrase.replaceAll(/\s+/gu, ' ').trim();
  const words = line.split(' ').filter((word) => /[\p{L}\p{N}]{2}/u.test(word));
  const characters = charactersOf(line);
  // "aaaaaaaaaaaa" is as long as one letter.
  if (new Set(characters).size < 5) return false;
  return words.length >= leastWords || characters.length >= leastCharacters;
}
