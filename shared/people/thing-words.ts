// What the things of this subject are called, and how their values are said.

import type { Words } from '../language/words.ts';

export const peopleThingWords = {
  'people.thing.person': ['person', 'person'],
  'people.thing.group': ['group', 'grŵp'],
  'people.thing.lead': ['lead', 'arweinydd'],
  'people.to-be-identified': ['To be identified', 'I’w bennu'],
  'people.leadKind.person': ['a person', 'person'],
  'people.leadKind.group': ['a group', 'grŵp'],
  'people.leadKind.to be identified': ['to be identified', 'i’w bennu'],
  'people.leadKind.offer': ['an offer', 'cynnig'],
  'people.leadKind.words': ['words', 'geiriau'],
} as const satisfies Words;
