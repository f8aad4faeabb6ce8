// Words in lines of a chart, none of them wider than its room.

import { roomFor } from './labels.ts';

/** A word that is wider than a line goes on in the next one, between any two letters that are no digits. */
function pieces(word: string, room: number, size: number): string[] {
  const found = [''];
  for (const letter of word) {
    const last = found.at(-1) ?? '';
    const splitsNumber = /[\d.,]$/u.test(last) && /^[\d.,]/u.test(letter);
    if (last !== '' && !splitsNumber && roomFor(last + letter, size) > room) found.push(letter);
    else found[found.length - 1] = last + letter;
  }
  return found;
}

export function linesOf(words: string, room: number, size: number): readonly string[] {
  const lines: string[] = [];
  for (const piece of words.split(/\s+/u).flatMap((word) => pieces(word, room, size))) {
    const last = lines.at(-1);
    if (last !== undefined && roomFor(`${last} ${piece}`, size) <= room)
      lines[lines.length - 1] = `${last} ${piece}`;
    else lines.push(piece);
  }
  return lines;
}
