// What the things of this subject are called.

import type { Words } from '../language/words.ts';

export const attentionThingWords = {
  'attention.thing.dismissal': ['concern', 'pryder'],
  'attention.dismissal-named': ['“{{concern}}”', '“{{concern}}”'],
} as const satisfies Words;
