// What the things of this subject are called.

import type { Words } from '../language/words.ts';

export const packsThingWords = {
  'packs.thing.issue': ['issued pack', 'pecyn a gyhoeddwyd'],
} as const satisfies Words;
