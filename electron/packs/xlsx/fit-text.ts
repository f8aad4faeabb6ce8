// How much room text takes in a sheet, and text cut into rows: a row of Excel is at most 409 points high, a cell holds 32,767 characters,
// and a row taller than the window or the page can't be read whole.

import { beginningOf } from '../../../shared/language/first-words.ts';

/** Points. */
const lineHeight = 15;

/** Lines in a row: short of the tallest row and of a page of A4 landscape, also where letters are wider than was reckoned. */
const mostLines = 20;

/** A letter with its accents is never cut in two. */
const letters = new Intl.Segmenter('en-GB', { granularity: 'grapheme' });

/** Letters by how wide they are beside a digit, in Calibri; a little more than they measure, since other typefaces stand in for it. */
const narrow = /[ijlI.,:;'’‘|!()[\]\s]/gu;
const slim = /[frt\-–"“”/]/gu;
const broad = /[\p{Lu}%&+=]/gu;
const broadest = /[mwMW@—…\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{Extended_Pictographic}]/gu;

/** How wide a piece of text is, in digits: the unit of a column's width. */
export function widthOf(words: string): number {
  const found = (pattern: RegExp) => words.match(pattern)?.length ?? 0;
  return (
    words.length - 0.45 * found(narrow) - 0.25 * found(slim) + 0.25 * found(broad) + 0.7 * found(broadest)
  );
}

const space = widthOf(' ');

export interface Room {
  /** In units of a column's width. */
  readonly width: number;
  /** The size of the type, where it is not 11. */
  readonly size?: number;
}

function digitsIn({ width, size = 11 }: Room): number {
  return Math.max(1, (width * 11) / size);
}

/** The beginnings of a word's pieces when it is longer than a line. */
function* piecesOfWord(word: string, room: number): Generator<number> {
  let used = 0;
  for (const { segment, index } of letters.segment(word)) {
    const width = widthOf(segment);
    if (used > 0 && used + width > room) {
      yield index;
      used = 0;
    }
    used += width;
  }
}

/** Where each line begins when text is broken between words. */
function lineStarts(words: string, room: number): number[] {
  const starts: number[] = [];
  let at = 0;
  for (const paragraph of words.split('\n')) {
    starts.push(at);
    let used = 0;
    for (const word of paragraph.split(' ')) {
      const width = widthOf(word);
      if (used > 0 && used + space + width > room) {
        starts.push(at);
        used = 0;
      }
      if (width > room) {
        for (const piece of piecesOfWord(word, room)) starts.push(at + piece);
        used += width % room;
      } else {
        used += (used > 0 ? space : 0) + width;
      }
      at += word.length + 1;
    }
  }
  return starts;
}

export function linesIn(words: string, room: Room): number {
  return lineStarts(words, digitsIn(room)).length;
}

/** Text as the rows it takes: cut between paragraphs where there is one not far above the last line, else between words. */
export function rowsOfText(words: string, room: Room, most = mostLines): string[] {
  const starts = lineStarts(words, digitsIn(room));
  if (starts.length <= most) return [words];
  const rows: string[] = [];
  let line = 0;
  while (line < starts.length) {
    let next = Math.min(line + most, starts.length);
    for (let other = next; next < starts.length && other > line + most * 0.6; other -= 1) {
      if (words[(starts[other] ?? 0) - 1] !== '\n') continue;
      next = other;
      break;
    }
    const piece = words.slice(starts[line], starts[next]).replaceAll(/^\n+|[ \n]+$/gu, '');
    if (piece !== '') rows.push(piece);
    line = next;
  }
  return rows;
}

/** Points for so many lines. */
export function heightOf(lines: number, size = 11): number {
  return Math.ceil((lines * lineHeight * size) / 11) + 2;
}

/** The longest end of at most `most` UTF-16 units that cuts no letter. */
function endOf(words: string, most: number): string {
  for (const { index } of letters.segment(words)) if (words.length - index <= most) return words.slice(index);
  return '';
}

/** What is too long loses its middle, with a mark: its beginning says what it is, its end which of them. */
export function withoutMiddle(words: string, most: number): string {
  if (words.length <= most) return words;
  const end = endOf(words, Math.floor(most / 3)).trimStart();
  return `${beginningOf(words, most - end.length - 1).trimEnd()}…${end}`;
}
