// Words as they are compared when a made file is searched: without case, accents, ligatures, soft hyphens and the space between them, since a
// file splits them over runs and lines as it likes. What is short is looked for as whole words, written as one or apart; what is long, in the
// letters alone. Where a script has no spaces, each of its signs counts as a word: nothing tells where a name begins and ends in it.

const marks = /\p{M}|\p{Default_Ignorable_Code_Point}/gu;
const notInWords = /[^\p{L}\p{N}]+/u;
const betweenLetters = /[^\p{L}\p{N}]+/gu;
/** A word that goes on in the next line. */
const hyphenAtEnd = /[-\u00ad\u2010-\u2015]\s*\n\s*/gu;

function plain(text: string): string {
  // In capitals first: “STRASSE” is “Straße” in them, and a word's last sigma is like any other.
  return text.normalize('NFKD').replace(marks, '').toUpperCase().toLowerCase().replaceAll('ς', 'σ');
}

function lettersOf(text: string): string {
  return plain(text).replace(betweenLetters, '');
}

function wordsOf(text: string): string[] {
  return plain(text.replace(hyphenAtEnd, ''))
    .split(notInWords)
    .filter((word) => word !== '');
}

/** Of scripts that write one word after the other without a space. */
const unspaced =
  '\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}\\p{scx=Thai}\\p{scx=Lao}\\p{scx=Khmer}\\p{scx=Myanmar}';
const hasUnspaced = new RegExp(`[${unspaced}]`, 'u');
const signs = new RegExp(`[${unspaced}]|[^${unspaced}]+`, 'gu');

interface Piece {
  readonly letters: string;
  /** Whether nothing stands between it and the one before. */
  readonly joined: boolean;
}

/** The words of a text, and the signs of what has no spaces. */
function piecesOf(text: string): Piece[] {
  return wordsOf(text).flatMap((word) =>
    (word.match(signs) ?? []).map((letters, at): Piece => ({ letters, joined: at > 0 })),
  );
}

/** How little chance brings it together: two signs of Chinese say as much as three of a syllabary, or four letters of an alphabet. */
function weightOf(letters: string): number {
  let weight = 0;
  for (const letter of letters) {
    if (/\p{scx=Han}/u.test(letter) && !/\p{scx=Katakana}/u.test(letter)) weight += 6;
    else weight += /[\p{scx=Hiragana}\p{scx=Katakana}]/u.test(letter) ? 4 : 3;
  }
  return weight;
}

const leastWithin = 12;

/** Too little of a script without spaces to be sought within others of it: it is in all that is written so, and only meant where it stands alone. */
function isOnlyAlone(letters: string): boolean {
  return hasUnspaced.test(letters) && weightOf(letters) < leastWithin;
}

/** So many letters in a row don't come together by chance. */
const long = 12;

interface Sought<T> {
  readonly letters: string;
  /** How many words it has. */
  readonly words: number;
  readonly onlyAlone: boolean;
  readonly of: T;
}

/** Finds many texts in another at once. */
export interface Finder<T> {
  readonly size: number;
  /** Each that stands in it, once. */
  readonly in: (text: string) => Set<T>;
}

function group<T>(sought: readonly Sought<T>[], key: (each: Sought<T>) => string): Map<string, Sought<T>[]> {
  return Map.groupBy(sought, key);
}

/**
 * Whether so many words, which have the letters that are sought, are meant by them: a name loses its hyphen at the end of a line, and is put
 * together; but it is taken apart only where its letters are spaced, since “to get her” isn't “together”.
 */
function areMeant(words: readonly Piece[], sought: number): boolean {
  const single = words.filter(({ letters }) => Array.from(letters).length === 1).length;
  return words.length <= sought || 2 * single > words.length;
}

/** Texts without letters or digits are in everything, and aren't looked for. */
export function finderOf<T>(texts: readonly { readonly text: string; readonly of: T }[]): Finder<T> {
  const sought = texts
    .map(({ text, of }): Sought<T> => {
      const letters = lettersOf(text);
      return { letters, words: piecesOf(text).length, onlyAlone: isOnlyAlone(letters), of };
    })
    .filter(({ letters }) => letters !== '');
  const byLetters = group(
    sought.filter(({ letters }) => letters.length >= long),
    ({ letters }) => letters.slice(0, long),
  );
  const byWords = group(
    sought.filter(({ letters }) => letters.length < long),
    ({ letters }) => letters,
  );
  const inLetters = (text: string, found: Set<T>) => {
    const letters = lettersOf(text);
    for (let at = 0; at + long <= letters.length; at += 1) {
      for (const each of byLetters.get(letters.slice(at, at + long)) ?? [])
        if (letters.startsWith(each.letters, at)) found.add(each.of);
    }
  };
  const inWords = (text: string, found: Set<T>) => {
    const words = piecesOf(text);
    for (let at = 0; at < words.length; at += 1) {
      let letters = '';
      for (let next = at; next < words.length && letters.length < long; next += 1) {
        letters += words[next]?.letters ?? '';
        const isAlone = words[at]?.joined !== true && words[next + 1]?.joined !== true;
        for (const each of byWords.get(letters) ?? [])
          if ((isAlone || !each.onlyAlone) && areMeant(words.slice(at, next + 1), each.words))
            found.add(each.of);
      }
    }
  };
  return {
    size: sought.length,
    in: (text) => {
      const found = new Set<T>();
      if (byLetters.size > 0) inLetters(text, found);
      if (byWords.size > 0) inWords(text, found);
      return found;
    },
  };
}

const fewestWords = 4;
const fewestLetters = 20;

/** At the end of a sentence or a line, and where something that differs from copy to copy stands in it. */
const ends = /(?<=[.!?;:。؟])\s+|\n+|\t+|\[…\]|[•|]/u;

/** The sentences of a text that are long enough to be nobody else's. */
export function sentencesOf(text: string): string[] {
  return text
    .split(ends)
    .map((part) => part.trim())
    .filter((part) => wordsOf(part).length >= fewestWords || lettersOf(part).length >= fewestLetters);
}

/** Every string in a value, wherever it stands; what is bytes has none. */
export function* stringsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null && !ArrayBuffer.isView(value)) {
    for (const each of Object.values(value)) yield* stringsIn(each);
  }
}
