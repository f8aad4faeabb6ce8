// What a pack is written in: one language, or both, the second after the first.

import { languages, type Language } from '../../language/language.ts';

export const packLanguages = [...languages, 'en+cy', 'cy+en'] as const;
export type PackLanguages = (typeof packLanguages)[number];

const inOrder: Readonly<Record<PackLanguages, readonly [first: Language, second?: Language]>> = {
  en: ['en'],
  cy: ['cy'],
  'en+cy': ['en', 'cy'],
  'cy+en': ['cy', 'en'],
};

/** The first, and the second where there is one. */
export function languagesIn(pack: PackLanguages): readonly [first: Language, second?: Language] {
  return inOrder[pack];
}

/** Both, with this one first. */
export function bothFrom(first: Language): PackLanguages {
  return first === 'en' ? 'en+cy' : 'cy+en';
}
