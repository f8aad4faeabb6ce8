// What a page says of its own, in the language of its pack.

import { fewWordsIn, type FewText } from '../../../shared/language/few-words.ts';
import type { Language } from '../../../shared/language/language.ts';
import { pageWords } from '../../../shared/packs/page-words.ts';

export type PageText = FewText<typeof pageWords>;

const texts: Readonly<Record<Language, PageText>> = {
  en: fewWordsIn('en', pageWords),
  cy: fewWordsIn('cy', pageWords),
};

export function pageTextIn(language: Language): PageText {
  return texts[language];
}
