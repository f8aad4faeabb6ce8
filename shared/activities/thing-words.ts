// What the things of this subject are called, and how their values are said.

import type { Words } from '../language/words.ts';

export const activitiesThingWords = {
  'activities.thing.activity': ['activity', 'gweithgaredd'],
  'activities.thing.part': ['part', 'rhan'],
  'activities.part-named': ['{{part}} of activity {{activity}}', '{{part}} o weithgaredd {{activity}}'],
  'activities.thing.link': ['link', 'cyswllt'],
  'activities.link-named': ['between {{both}}', 'rhwng {{both}}'],
  'activities.thing.update': ['update', 'diweddariad'],
  'activities.update-named': ['on {{subject}} for {{period}}', 'ar {{subject}} ar gyfer {{period}}'],
  'activities.link-ends': [
    'it must lead from one activity to another, in the one order that such links are kept in',
    'rhaid iddo arwain o un gweithgaredd i un arall, yn yr un drefn ag y cedwir dolenni felly',
  ],
} as const satisfies Words;
