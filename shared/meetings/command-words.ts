// What the commands about meetings say.

import type { Words } from '../language/words.ts';

export const meetingsCommandWords = {
  'command.meetings': ['what is sent out about meetings', 'yr hyn a anfonir am gyfarfodydd'],
  'command.meetings-calendar': [
    'save the meetings as a file that calendar programs read (.ics)',
    'cadw’r cyfarfodydd fel ffeil y mae rhaglenni calendr yn ei darllen (.ics)',
  ],
  'command.option.calendar-out': [
    'where to put the calendar, like meetings.ics',
    'ble i roi’r calendr, fel cyfarfodydd.ics',
  ],
  'command.option.body': [
    'the meetings of this body; otherwise of all bodies',
    'cyfarfodydd y corff hwn; fel arall rhai pob corff',
  ],
  'command.option.from-day': ['the meetings from this day on', 'y cyfarfodydd o’r diwrnod hwn ymlaen'],
  'command.option.to-day': ['the meetings to this day', 'y cyfarfodydd hyd y diwrnod hwn'],
  'command.meetings.not-a-calendar': [
    '{{file}} doesn’t end in .ics, by which calendar programs know their files. Give such a name to --out. Nothing was written.',
    'Nid yw {{file}} yn gorffen ag .ics, sef yr hyn y mae rhaglenni calendr yn adnabod eu ffeiliau wrtho. Rhowch enw felly i --out. Ni ysgrifennwyd dim.',
  ],
  'command.meetings.saved': ['Saved {{file}}: {{count}}.', 'Cadwyd {{file}}: {{count}}.'],
  'command.meetings.no-bodies': [
    'The register has no body called “{{name}}”: it has none at all. Nothing was saved.',
    'Nid oes gan y gofrestr gorff o’r enw “{{name}}”: nid oes ganddi’r un. Ni chadwyd dim.',
  ],
  'command.meetings.no-such-body': [
    'The register has no body called “{{name}}”. It has: {{names}}. Nothing was saved.',
    'Nid oes gan y gofrestr gorff o’r enw “{{name}}”. Mae ganddi: {{names}}. Ni chadwyd dim.',
  ],
} as const satisfies Words;
