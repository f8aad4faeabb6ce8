// What the things of this subject are called, and how their values are said.

import type { Words } from '../language/words.ts';

export const followUpThingWords = {
  'actions.thing.update': ['update on an action', 'diweddariad ar gam gweithredu'],
  'decisions.thing.follow-up': ['follow-up of a decision', 'dilyniant penderfyniad'],
  'forward.thing.item': ['item of the forward plan', 'eitem o’r blaengynllun'],
  'forward.thing.link': [
    'link of an item of the forward plan to an objective',
    'cyswllt eitem o’r blaengynllun ag amcan',
  ],
  'actions.state.to do': ['To do', 'I’w wneud'],
  'actions.state.under way': ['Under way', 'Ar y gweill'],
  'actions.state.held up': ['Held up', 'Wedi’i ddal yn ôl'],
  'actions.state.done': ['Done', 'Wedi’i wneud'],
  'actions.state.no longer needed': ['No longer needed', 'Dim ei angen mwyach'],
  'actions.state.passed on': ['Passed on', 'Wedi’i drosglwyddo'],
  'actions.state.reopened': ['Reopened', 'Wedi’i ailagor'],
} as const satisfies Words;
