// The first words of a text, for a line that has no room for all of it.

import { once } from '../kernel/once.ts';

/** Made when a text is first cut: finding its rules takes longer than reading most modules. */
const characters = once(() => new Intl.Segmenter('en', { granularity: 'grapheme' }));

/** One by one as a person counts them: an emoji of several people is one, and so is a letter with its accent. */
export function charactersOf(text: string): string[] {
  return Array.from(characters().segment(text), ({ segment }) => segment);
}

/** The beginning of a text, no longer than this, that ends with a whole character: an emoji or a letter with its accent isn't cut in half. */
export function beginningOf(text: string, most: number): string {
  if (text.length <= most) return text;
  let end = 0;
  // A character is never longer than the text that is looked at beyond the cut.
  for (const { index, segment } of characters().segment(text.slice(0, most + 100))) {
    if (index + segment.length > most) break;
    end = index + segment.length;
  }
  return text.slice(0, end);
}

/** A text of at most so many characters, and a sign where it was cut. */
export function cutTo(text: string, most: number): string {
  return text.length > most ? `${beginningOf(text, most - 1).trimEnd()}…` : text;
}

/** One line of about so many characters, and a sign where it was cut: “Mend the roofs of…”. */
export function firstWords(text: string, length = 60): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  return line.length > length ? `${beginningOf(line, length).trimEnd()}…` : line;
}

/** In quotation marks, which English and Welsh have in common. */
export function quoted(text: string, length = 60): string {
  return `“${firstWords(text, length)}”`;
}
