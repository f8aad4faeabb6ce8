// What a pack is written in: one language, or both, the second after the first or beside it.

import { languages, type Language } from '../../language/language.ts';

export const packLanguages = [...languages, 'en+cy', 'cy+en', 'en|cy', 'cy|en'] as const;
export type PackLanguages = (typeof packLanguages)[number];

/** How two languages stand in one pack. */
export type Arrangement = 'one after the other' | 'side by side';

const inOrder: Readonly<Record<PackLanguages, readonly [first: Language, second?: Language]>> = {
  en: ['en'],
  cy: ['cy'],
  'en+cy': ['en', 'cy'],
  'cy+en': ['cy', 'en'],
  'en|cy': ['en', 'cy'],
  'cy|en': ['cy', 'en'],
};

/** The first, and the second where there is one. */
export function languagesIn(pack: PackLanguages): readonly [first: Language, second?: Language] {
  return inOrder[pack];
}

export function areSideBySide(pack: PackLanguages): boolean {
  return pack === 'en|cy' || pack === 'cy|en';
}

/** The same languages in the same order, arranged so. */
export function arranged(pack: PackLanguages, arrangement: Arrangement): PackLanguages {
  const [first, second] = languagesIn(pack);
  return second === undefined ? first : bothFrom(first, arrangement);
}

/** Both, with this one first. */
export function bothFrom(first: Language, arrangement: Arrangement = 'one after the other'): PackLanguages {
  if (arrangement === 'side by side') return first === 'en' ? 'en|cy' : 'cy|en';
  return first === 'en' ? 'en+cy' : 'cy+en';
}
