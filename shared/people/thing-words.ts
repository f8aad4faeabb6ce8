// What the things of this subject are called, and how their values are said.

import type { Words } from '../language/words.ts';

export const peopleThingWords = {
  'people.thing.person': ['person', 'person'],
  'people.thing.group': ['group', 'grŵp'],
  'people.thing.lead': ['lead', 'arweinydd'],
  'people.leadKind.person': ['A person', 'Person'],
  'people.leadKind.group': ['A group', 'Grŵp'],
  /** Also what such a lead is called in a cell, which must read it back as itself. */
  'people.leadKind.to be identified': ['To be identified', 'I’w bennu'],
  'people.leadKind.offer': ['An offer', 'Cynnig'],
  'people.leadKind.words': ['Words', 'Geiriau'],
} as const satisfies Words;
