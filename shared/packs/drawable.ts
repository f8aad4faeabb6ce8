// Which letters a pack can print: those that one of the fonts in resources/fonts has. Known here without the fonts, so that a text can be judged
// where it comes in, on the screen and before a pack is made.

import { drawableRanges } from './drawable-ranges.ts';

/** What shows nothing by itself: joiners, marks of direction, choices between a letter's forms. */
export const unseen = /\p{Default_Ignorable_Code_Point}/u;

const space = /\s/u;

/** The first letters of the ranges, rising, and behind each range the first letter that no font has. */
function bounds(): Uint32Array {
  const steps = drawableRanges.split(' ').map((step) => Number.parseInt(step, 36));
  let at = 0;
  return Uint32Array.from(steps, (step) => (at += step));
}

let known: Uint32Array | undefined;

function isInRange(code: number): boolean {
  known ??= bounds();
  let [low, high] = [0, known.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((known[middle] ?? 0) <= code) low = middle + 1;
    else high = middle;
  }
  return low % 2 === 1;
}

/** Most of what anybody writes, told at a glance. */
const surelyDrawable = /^[\n\r\t -~\u00a0-\u017f‐-”…€]*$/u;

function isLetterDrawable(letter: string): boolean {
  return isInRange(letter.codePointAt(0) ?? 0) || unseen.test(letter) || space.test(letter);
}

export function isDrawable(text: string): boolean {
  return surelyDrawable.test(text) || Array.from(text.normalize('NFC')).every(isLetterDrawable);
}

/** The letters in all the texts of a value that no font has. */
export function undrawableWithin(value: unknown): string[] {
  const found = new Set<string>();
  const look = (part: unknown): void => {
    if (typeof part === 'string') for (const letter of undrawable(part)) found.add(letter);
    else if (Array.isArray(part)) part.forEach(look);
    else if (typeof part === 'object' && part !== null) Object.values(part).forEach(look);
  };
  look(value);
  return [...found];
}

/** The letters of a text that no font has, each once, in the order they come. */
export function undrawable(text: string): string[] {
  if (surelyDrawable.test(text)) return [];
  return [...new Set(Array.from(text.normalize('NFC')).filter((letter) => !isLetterDrawable(letter)))];
}
