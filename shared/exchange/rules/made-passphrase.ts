// A passphrase that nobody has to think of: plain words drawn at random, which can be read out on the telephone.

import type { Language } from '../../language/language.ts';
import { englishList } from './english-list.ts';
import { welshList } from './welsh-list.ts';

/** What a made one is worth at least, in bits: out of reach even for somebody with many computers, since each guess costs a second. */
const worth = 60;

export interface MadePassphrase {
  readonly passphrase: string;
  /** How many words, and out of how many. */
  readonly words: number;
  readonly outOf: number;
  /** Each one as likely as any other of two to the power of this. */
  readonly bits: number;
}

/** `below` draws a whole number from 0 up to but not including its argument, each as likely as the other. */
export function makePassphrase(language: Language, below: (limit: number) => number): MadePassphrase {
  const list = language === 'cy' ? welshList : englishList;
  const words = Math.ceil(worth / Math.log2(list.length));
  const drawn = Array.from({ length: words }, () => list[below(list.length)] ?? '');
  return {
    passphrase: drawn.join(' '),
    words,
    outOf: list.length,
    bits: Math.floor(words * Math.log2(list.length)),
  };
}
