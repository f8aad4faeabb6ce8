// What is done to activities and reported of them, as the history tells it; and what is refused there.

import type { Words } from '../language/words.ts';

export const activitiesActsWords = {
  'activities.one': ['activity {{activity}}', 'gweithgaredd {{activity}}'],
  'activities.add-to': [
    'Add activity {{activity}} to objective {{ref}}',
    'Ychwanegu gweithgaredd {{activity}} at amcan {{ref}}',
  ],
  'activities.change': [
    'Change the {{field}} of activity {{activity}}',
    'Newid {{field}} gweithgaredd {{activity}}',
  ],
  'activities.change-part': [
    'Change the {{field}} of a part of activity {{activity}}',
    'Newid {{field}} rhan o weithgaredd {{activity}}',
  ],
  'activities.field.ref': ['ref', 'cyfeirnod'],
  'activities.field.description': ['description', 'disgrifiad'],
  'activities.field.milestone': ['milestone', 'carreg filltir'],
  'activities.field.progress': ['progress', 'cynnydd'],
  'activities.field.leads': ['leads', 'arweinwyr'],
  'activities.change-leads': [
    'Change who leads activity {{activity}}',
    'Newid pwy sy’n arwain gweithgaredd {{activity}}',
  ],
  'activities.ref-taken': [
    '{{ref}} is the ref of another activity: “{{other}}”. Nothing was written. Give it a ref that no other activity has.',
    '{{ref}} yw cyfeirnod gweithgaredd arall: “{{other}}”. Ni ysgrifennwyd dim. Rhowch gyfeirnod nad yw gan unrhyw weithgaredd arall.',
  ],
  'activities.set-progress': ['Report {{what}} {{progress}}', 'Nodi cynnydd {{what}}: {{progress}}'],
  'activities.set-note': [
    'Note the progress of activity {{activity}}',
    'Ysgrifennu nodyn cynnydd gweithgaredd {{activity}}',
  ],
  'activities.set-milestone': [
    'Set the milestone of {{what}} to {{milestone}}',
    'Gosod carreg filltir {{what}}: {{milestone}}',
  ],
  'activities.remove-milestone': ['Remove the milestone of {{what}}', 'Tynnu carreg filltir {{what}}'],
  'activities.move': ['Move {{what}} to objective {{ref}}', 'Symud {{what}} i amcan {{ref}}'],
  'activities.add-part': [
    'Add a part to activity {{activity}}',
    'Ychwanegu rhan at weithgaredd {{activity}}',
  ],
  'activities.remove-part': [
    'Delete a part of an activity: “{{part}}”',
    'Dileu rhan o weithgaredd: “{{part}}”',
  ],
  'activities.link-with': [
    'Link activity {{activity}} with {{other}}',
    'Cysylltu dau weithgaredd: {{activity}}, {{other}}',
  ],
  'activities.no-such-ref': [
    'There is no activity {{ref}}. Nothing was written. Give the ref of an activity, such as 2.3.',
    'Does dim gweithgaredd {{ref}}. Ni ysgrifennwyd dim. Rhowch gyfeirnod gweithgaredd, megis 2.3.',
  ],
  'activities.link-itself': [
    'An activity can’t be linked with itself. Nothing was written. Give the ref of another one.',
    'Ni ellir cysylltu gweithgaredd ag ef ei hun. Ni ysgrifennwyd dim. Rhowch gyfeirnod un arall.',
  ],
  'activities.remove-link': [
    'Remove the link between activities {{activity}} and {{other}}',
    'Tynnu’r cyswllt rhwng dau weithgaredd: {{activity}}, {{other}}',
  ],
  'activities.remove': ['Delete {{what}}', 'Dileu {{what}}'],
  'activities.merge': [
    'Merge activity {{activity}} into {{other}}',
    'Uno gweithgaredd {{activity}} i mewn i {{other}}',
  ],
  'activities.set-status': [
    'Set the status of activity {{activity}} by hand: {{status}}',
    'Gosod statws gweithgaredd {{activity}} â llaw: {{status}}',
  ],
  'activities.unset-status': [
    'Remove the status set by hand for activity {{activity}}',
    'Tynnu’r statws a osodwyd â llaw ar gyfer gweithgaredd {{activity}}',
  ],

  'updates.report': [
    {
      one: 'Report an update for {{period}} from {{by}}',
      other: 'Report {{count}} updates for {{period}} from {{by}}',
    },
    {
      one: 'Cofnodi diweddariad ar gyfer {{period}} gan {{by}}',
      two: 'Cofnodi {{count}} ddiweddariad ar gyfer {{period}} gan {{by}}',
      other: 'Cofnodi {{count}} diweddariad ar gyfer {{period}} gan {{by}}',
    },
  ],
  'updates.close-period': ['Close reporting for {{period}}', 'Cau’r adrodd ar gyfer {{period}}'],
  'updates.reopen-period': ['Reopen reporting for {{period}}', 'Ailagor yr adrodd ar gyfer {{period}}'],
} as const satisfies Words;
