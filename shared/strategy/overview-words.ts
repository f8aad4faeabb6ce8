// The overview.

import type { Words } from '../language/words.ts';

export const overviewWords = {
  'overview.makePack': ['Make a pack', 'Gwneud pecyn'],
  'overview.statuses': ['How each objective stands', 'Sut mae pob amcan'],
  'overview.objective': ['Objective', 'Amcan'],
  'overview.measures': ['Measures', 'Mesurau'],
  'overview.activities': ['Activities', 'Gweithgareddau'],
  'overview.none': ['none', 'dim'],
  'overview.attention': ['What needs attention', 'Beth sydd angen sylw'],
  'overview.attentionAll': [
    { one: 'See it under Attention', other: 'See all {{count}} under Attention' },
    { one: 'Ei weld o dan Sylw', other: 'Gweld y {{count}} o dan Sylw' },
  ],
  'overview.changes': ['What has changed', 'Beth sydd wedi newid'],
  'overview.changesSince': [
    { one: '{{count}} change since {{pack}}', other: '{{count}} changes since {{pack}}' },
    { other: '{{count}} newid ers {{pack}}', two: '{{count}} newid ers {{pack}}' },
  ],
  'overview.changesBegan': [
    {
      one: '{{count}} change since the register began. No pack has been issued yet.',
      other: '{{count}} changes since the register began. No pack has been issued yet.',
    },
    { other: '{{count}} newid ers i’r gofrestr ddechrau. Nid oes pecyn wedi’i gyhoeddi eto.' },
  ],
  'overview.changesNone': ['Nothing has changed since {{pack}}.', 'Does dim wedi newid ers {{pack}}.'],
  'overview.changesAll': ['See the whole history', 'Gweld yr hanes cyfan'],
  'overview.milestones': ['Milestones', 'Cerrig milltir'],
  'overview.milestonesNone': [
    'No work that is still going on has a dated milestone. Give activities their milestones under Activities.',
    'Nid oes gan unrhyw waith sy’n parhau garreg filltir â dyddiad. Rhowch gerrig milltir i weithgareddau o dan Gweithgareddau.',
  ],
  'overview.today': ['Today', 'Heddiw'],
  'overview.passed': ['passed', 'wedi mynd heibio'],
  'overview.emptyTitle': ['This register is empty', 'Mae’r gofrestr hon yn wag'],
  'overview.emptyText': [
    'Import your strategy document, or add objectives by hand. Measures, activities and everything else depend on them.',
    'Mewnforiwch eich dogfen strategaeth, neu ychwanegwch amcanion â llaw. Mae mesurau, gweithgareddau a phopeth arall yn dibynnu arnynt.',
  ],
  'overview.addByHand': ['Add objectives by hand', 'Ychwanegu amcanion â llaw'],
} as const satisfies Words;
