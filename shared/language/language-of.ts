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
const longest = Math.max(...[...own.en, ...own.cy].map((word) => word.length));

/** Undefined where it can't be told: a name, a figure, a few words of either. */
export function languageOf(text: string): Language | undefined {
  // Two small words and something between them: nothing shorter can be told.
  if (text.length < 8 || text.indexOf(' ') === text.lastIndexOf(' ')) return undefined;
  let english = 0;
  let welsh = 0;
  const small = text.toLowerCase().replaceAll("'", '’');
  // Asked of every text of a pack: most have no such letter, and most of their words are longer than a small word.
  const hasWelshLetters = welshOnly.test(small);
  for (const found of small.split(notInWords)) {
    const maySay = found.length <= longest;
    if (maySay && own.en.has(found)) english += 1;
    else if ((maySay && own.cy.has(found)) || (hasWelshLetters && welshOnly.test(found))) welsh += 1;
  }
  if (welsh > 1 && welsh > 2 * english) return 'cy';
  return english > 1 && english > 2 * welsh ? 'en' : undefined;
}
