// Text as people meant it, without what Word, spreadsheets and scripts leave in it.

import { withoutRaisedMarks } from './reading/raised.ts';

// Marks that steer the direction of text and take no space, with the zero-width ones.
const invisible = /[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/gu;

const joiners = /[\u200c\u200d]/gu;
const joiner = /[\u200c\u200d]/u;
/** In these a joiner is part of how a name is written: “علی‌رضا”. */
const spelled = [
  'Arabic',
  'Devanagari',
  'Bengali',
  'Gurmukhi',
  'Gujarati',
  'Oriya',
  'Tamil',
  'Telugu',
  'Kannada',
  'Malayalam',
  'Sinhala',
  'Khmer',
  'Mongolian',
]
  .map((script) => `\\p{Script_Extensions=${script}}`)
  .join('');
const drawn = '\\p{Extended_Pictographic}';
/** Between emoji they make one out of several; anywhere else they are left over. */
const strayJoiners = new RegExp(
  `(?<![${spelled}])\\u200c|(?<![${spelled}${drawn}\\ufe0f\\u{1f3fb}-\\u{1f3ff}])\\u200d|(?<=[${drawn}\\ufe0f\\u{1f3fb}-\\u{1f3ff}])\\u200d(?!${drawn})`,
  'gu',
);

/** Text that is already one tidy line, as nearly all is: it is returned as it came. */
const tidy = /^[\w£%.,:;()/&'+-]+(?: [\w£%.,:;()/&'+-]+)*$/u;

/** One line: no invisible marks, every run of white space one space, nothing at the ends. */
export function oneLine(text: string): string {
  if (tidy.test(text)) return text;
  const seen = text.replaceAll(invisible, '');
  return (joiner.test(seen) ? seen.replaceAll(strayJoiners, '') : seen).replaceAll(/\s+/gu, ' ').trim();
}

/** Paragraphs kept, each as one line; empty ones dropped. */
export function lines(text: string): string[] {
  return text
    .split(/\r?\n/u)
    .map(oneLine)
    .filter((line) => line !== '');
}

/** For comparing what people typed: no case, no joiners, accents kept, typographic quotes and dashes made plain, edge punctuation gone. */
export function comparable(text: string): string {
  return withoutRaisedMarks(oneLine(text))
    .replaceAll(joiners, '')
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[‘’ʼ`]/gu, "'")
    .replaceAll(/[“”]/gu, '"')
    .replaceAll(/[‐‑‒–—―−]/gu, '-')
    .replaceAll(/^[\s.,:;*†‡•·-]+|[\s.,:;*†‡•·-]+$/gu, '');
}
