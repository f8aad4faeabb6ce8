// Whether a passphrase protects a file that goes by e-mail: whoever has the file can try passphrases for as long as they like.

const leastLetters = 12;
const leastWords = 4;

/** Twelve characters, or four words. */
export function isStrongEnough(passphrase: string): boolean {
  const words = passphrase.split(/\s+/u).filter((word) => /[\p{L}\p{N}]{2}/u.test(word));
  const characters = new Set(passphrase.trim());
  // "aaaaaaaaaaaa" is as long as one letter.
  if (characters.size < 5) return false;
  return words.length >= leastWords || passphrase.trim().length >= leastLetters;
}
