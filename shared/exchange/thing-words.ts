// What the things of this subject are called.

import type { Words } from '../language/words.ts';

export const exchangeThingWords = {
  'exchange.thing.device': ['computer', 'cyfrifiadur'],
} as const satisfies Words;
