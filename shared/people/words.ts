// People and groups.

import type { Words } from '../language/words.ts';

export const peopleWords = {
  'people.add': ['Add a person or group', 'Ychwanegu person neu grŵp'],
  'people.kind': ['Person or group', 'Person neu grŵp'],
  'people.person': ['Person', 'Person'],
  'people.group': ['Group', 'Grŵp'],
  'people.name': ['Name', 'Enw'],
  'people.title': ['Form of address', 'Ffurf gyfarch'],
  'people.initials': ['Initials', 'Llythrennau blaen'],
  'people.titleOrInitialsHint': [
    'Cllr, Dr, Ms before a person; the initials a group goes by.',
    'Y Cyng, Dr, Ms o flaen person; y llythrennau blaen y mae grŵp yn eu defnyddio.',
  ],
  'people.leads': ['Leads', 'Yn arwain'],
  'people.leadsNothing': ['Leads nothing', 'Nid yw’n arwain dim'],
  /** In the column of what somebody leads. */
  'people.leads.none': ['nothing', 'dim'],
  'people.find': ['Find a name', 'Canfod enw'],
  'people.count': [{ one: '{{count}} name', other: '{{count}} names' }, { other: '{{count}} enw' }],
  'people.countFiltered': [
    { one: '{{shown}} of {{count}} name, filtered', other: '{{shown}} of {{count}} names, filtered' },
    { other: '{{shown}} o {{count}} enw, wedi’u hidlo' },
  ],
  'people.alike': ['Perhaps the same as {{name}}', 'Efallai yr un fath â {{name}}'],
  'people.merge': ['Merge into', 'Uno i mewn i'],
  'people.mergeHint': [
    'Everything that names {{name}} names the one you choose from then on: what is led, seats, attendance, votes, actions. {{name}} is deleted. Undo brings it back.',
    'Bydd popeth sy’n enwi {{name}} yn enwi’r un a ddewiswch o hynny ymlaen: yr hyn a arweinir, seddi, presenoldeb, pleidleisiau, camau gweithredu. Mae {{name}} yn mynd. Daw dadwneud ag ef yn ôl.',
  ],
  'people.mergeNow': ['Merge', 'Uno'],
  'people.merged': ['{{from}} is now {{to}}.', 'Mae {{from}} bellach yn {{to}}.'],
  'people.choose': ['Choose a name', 'Dewiswch enw'],
  'people.delete.person': ['Delete this person', 'Dileu’r person hwn'],
  'people.delete.group': ['Delete this group', 'Dileu’r grŵp hwn'],
  'people.emptyTitle': ['Nobody yet', 'Neb eto'],
  'people.emptyText': [
    'People and groups come with the leads of activities. Name a lead on an activity, or add somebody here.',
    'Daw pobl a grwpiau gydag arweinwyr gweithgareddau. Enwch arweinydd ar weithgaredd, neu ychwanegwch rywun yma.',
  ],
} as const satisfies Words;
