// What the things of this subject are called.

import type { Words } from '../language/words.ts';

export const translationsThingWords = {
  'translations.thing.translation': ['translation', 'cyfieithiad'],
  'translations.no-such-text': [
    'That isn’t a text that can be given in another language.',
    'Nid yw hwnnw’n destun y gellir ei roi mewn iaith arall.',
  ],
} as const satisfies Words;
