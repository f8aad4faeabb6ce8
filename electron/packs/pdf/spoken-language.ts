// Where a text is in another language than the pack: said in the tags, so that it is read aloud as what it is.

import type { Language } from '../../../shared/language/language.ts';
import { languageOf } from '../../../shared/language/language-of.ts';

/** As a PDF names them, for screen readers. */
export const pdfLanguages: Readonly<Record<Language, string>> = { en: 'en-GB', cy: 'cy' };

/** An entry of an element that is in one language all through. */
export function spokenIn(language: Language): string {
  return `/Lang(${pdfLanguages[language]})`;
}

/** An entry of the text's element; empty where it is in the pack's own language, or can't be told. `own`: what it is in unless it shows otherwise. */
export function languageEntry(pack: Language, text: string, own?: Language): string {
  const found = languageOf(text) ?? own;
  return found === undefined || found === pack ? '' : spokenIn(found);
}

/** Letters of scripts that neither language is written in. */
export const otherScript = /[\u0590-\u0a7f\u3040-\u30ff\u3400-\u9fff\ufb1d-\ufdff\ufe70-\ufeff]/u;

/** By its script a word's language is mostly known; Arabic and Urdu differ by some letters. */
const languages: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Hebrew}/u, 'he'],
  [/[ٹڈڑںےہھ]/u, 'ur'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Devanagari}/u, 'hi'],
  [/\p{Script=Bengali}/u, 'bn'],
  [/\p{Script=Gurmukhi}/u, 'pa'],
  [/\p{Script=Hiragana}|\p{Script=Katakana}/u, 'ja'],
  [/\p{Script=Han}/u, 'zh'],
];

export function scriptEntry(word: string): string | undefined {
  const found = languages.find(([letters]) => letters.test(word));
  return found === undefined ? undefined : `/Lang(${found[1]})`;
}
