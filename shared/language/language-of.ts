// Which of the two languages a text is in, from its small words: a screen reader reads Welsh aloud as English unless it is told.

import type { Language } from './language.ts';

/** Words of which the other language has no like. */
const own: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(
    'the of and to in for with is are be by on at from that this which will have has their our not as it or all its was were been than'.split(
      ' ',
    ),
  ),
  cy: new Set(
    'y yr yn ac ar ei eu mae gan wedi bydd dros trwy drwy gyda nid hyn sydd fel i’r o’r a’r ein neu bod rhwng heb hwn hon pob eich cael dan at’n oedd gwneud'.split(
      ' ',
    ),
  ),
};

const notInWords = /[^\p{L}\p{M}’]+/u;
const welshOnly = /[ŵŷ]/u;
const plain = /^[\n -~’]*$/u;
const [space = 0, firstLetter = 0, lastLetter = 0, apostrophe = 0] = Array.from(' az’', (letter) =>
  letter.charCodeAt(0),
);
const longest = Math.max(...[...own.en, ...own.cy].map((word) => word.length));

/** Of a text of plain letters: most texts are, and looking for what parts their words takes longer than the words themselves. */
function takeShortWords(small: string, take: (word: string) => void) {
  let from = 0;
  for (let at = 0; at <= small.length; at += 1) {
    const letter = at < small.length ? small.charCodeAt(at) : space;
    if ((letter >= firstLetter && letter <= lastLetter) || letter === apostrophe) continue;
    if (at > from && at - from <= longest) take(small.slice(from, at));
    from = at + 1;
  }
}

/** Undefined where it can't be told: a name, a figure, a few words of either. */
export function languageOf(text: string): Language | undefined {
  // Two small words and something between them: nothing shorter can be told.
  if (text.length < 8 || text.indexOf(' ') === text.lastIndexOf(' ')) return undefined;
  let english = 0;
  let welsh = 0;
  const small = text.toLowerCase().replaceAll("'", '’');
  // Asked of every text of a pack: most have no such letter, and most of their words are longer than a small word.
  const hasWelshLetters = welshOnly.test(small);
  const take = (found: string) => {
    const maySay = found.length <= longest;
    if (maySay && own.en.has(found)) english += 1;
    else if ((maySay && own.cy.has(found)) || (hasWelshLetters && welshOnly.test(found))) welsh += 1;
  };
  if (plain.test(small)) takeShortWords(small, take);
  else small.split(notInWords).forEach(take);
  if (welsh > 1 && welsh > 2 * english) return 'cy';
  return english > 1 && english > 2 * welsh ? 'en' : undefined;
}
