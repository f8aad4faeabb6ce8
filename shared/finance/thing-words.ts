// What the things of this subject are called, and how their values are said.

import type { Words } from '../language/words.ts';

export const financeThingWords = {
  'finance.thing.heading': ['budget heading', 'pennawd cyllideb'],
  'finance.thing.amount': ['amount', 'swm'],
  'finance.amount-named': ['{{kind}} of {{heading}}', '{{kind}} {{heading}}'],
  'finance.thing.link': ['link', 'cyswllt'],
  'finance.link-named': ['between {{both}}', 'rhwng {{both}}'],
  'finance.thing.organisation': ['organisation', 'sefydliad'],
  'finance.thing.project': ['project', 'prosiect'],
  'finance.thing.participant': ['participant', 'cyfranogwr'],
  'finance.participant-named': ['{{organisation}} in {{project}}', '{{organisation}} yn {{project}}'],
  'finance.thing.attachment': ['file', 'ffeil'],
  'finance.thing.limit': ['grant limit', 'terfyn grant'],
  'finance.limit-named': ['for {{kind}} from {{year}}', '{{kind}} o {{year}}'],
} as const satisfies Words;
