// What the language itself needs: words passed on as they are, and what this version has no words for.

import type { Words } from './words.ts';

export const languageWords = {
  verbatim: ['{{text}}', '{{text}}'],
  'say.unknown': [
    'Something that only a newer version of Minutebook has words for ({{key}})',
    'Rhywbeth nad oes gan ond fersiwn mwy newydd o Minutebook eiriau amdano ({{key}})',
  ],
} as const satisfies Words;
