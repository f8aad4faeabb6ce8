// Text as people meant it, without what Word, spreadsheets and scripts leave in it.

import { withoutRaisedMarks } from './reading/raised.ts';

// Marks that steer the direction of text and take no space, with the zero-width ones.
const invisible = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/gu;

/** Text that is already one tidy line, as nearly all is: it is returned as it came. */
const tidy = /^[\w£%.,:;()/&'+-]+(?: [\w£%.,:;()/&'+-]+)*$/u;

/** One line: no invisible marks, every run of white space one space, nothing at the ends. */
export function oneLine(text: string): string {
  if (tidy.test(text)) return text;
  return text.replaceAll(invisible, '').replaceAll(/\s+/gu, ' ').trim();
}

/** Paragraphs kept, each as one line; empty ones dropped. */
export function lines(text: string): string[] {
  return text
    .split(/\r?\n/u)
    .map(oneLine)
    .filter((line) => line !== '');
}

/** For comparing what people typed: no case, accents kept, typographic quotes and dashes made plain, edge punctuation gone. */
export function comparable(text: string): string {
  return withoutRaisedMarks(oneLine(text))
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[‘’ʼ`]/gu, "'")
    .replaceAll(/[“”]/gu, '"')
    .replaceAll(/[‐‑‒–—―−]/gu, '-')
    .replaceAll(/^[\s.,:;*†‡•·-]+|[\s.,:;*†‡•·-]+$/gu, '');
}
