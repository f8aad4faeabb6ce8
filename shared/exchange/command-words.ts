// The words of the sync commands: what they are for, and what they print.

import type { Words } from '../language/words.ts';

export const syncCommandWords = {
  'command.sync': [
    'exchange changes with colleagues, by file or through a shared folder',
    'cyfnewid newidiadau â chydweithwyr, drwy ffeil neu drwy ffolder a rennir',
  ],
  'command.sync-export': [
    'write what colleagues lack as a signed bundle (.mbsync)',
    'ysgrifennu’r hyn sydd ar goll gan gydweithwyr fel bwndel wedi’i lofnodi (.mbsync)',
  ],
  'command.sync-import': [
    'merge a colleague’s bundle; makes the register from it if there isn’t one',
    'uno bwndel cydweithiwr; yn gwneud y gofrestr ohono pan nad oes un',
  ],
  'command.sync-folder': [
    'exchange through a folder that another program keeps in step',
    'cyfnewid drwy ffolder y mae rhaglen arall yn ei chludo',
  ],
  'command.sync-kept': [
    'bundles that the register keeps since they couldn’t be read: takes those that can be by now, and lists or removes the others',
    'bwndeli y mae’r gofrestr yn eu cadw am na ellid eu darllen: yn cymryd y rhai y gellir eu darllen bellach, ac yn rhestru neu’n tynnu’r lleill',
  ],
  'command.option.remove-kept': [
    'remove the one that the list calls by this name; nothing in it is taken in',
    'tynnu’r un y mae’r rhestr yn ei galw wrth yr enw hwn; ni chymerir dim ohono i mewn',
  ],
  'command.sync.kept': ['{{name}}  {{why}}', '{{name}}  {{why}}'],
  'command.sync.nothing-kept': [
    '{{register}} keeps no bundle that waits to be taken in.',
    'Nid yw {{register}} yn cadw unrhyw fwndel sy’n aros i’w gymryd i mewn.',
  ],
  'command.sync.kept-removed': [
    'Removed {{file}} from {{register}}. Nothing in it was taken in: to be taken in, it has to be sent again.',
    'Tynnwyd {{file}} o {{register}}. Ni chymerwyd dim ohono i mewn: i’w gymryd i mewn, rhaid ei anfon eto.',
  ],
  'command.sync.no-such-kept': [
    '{{register}} keeps no bundle called “{{name}}”. Nothing was removed. Give the twelve digits that “sync kept” lists before it.',
    'Nid yw {{register}} yn cadw bwndel o’r enw “{{name}}”. Ni thynnwyd dim. Rhowch y deuddeg digid y mae “sync kept” yn eu rhestru o’i flaen.',
  ],
  'command.sync-computers': [
    'the computers whose changes this register accepts',
    'y cyfrifiaduron y mae’r gofrestr hon yn derbyn eu newidiadau',
  ],
  'command.sync.empty-passphrase': [
    '{{file}} is empty. Write the passphrase into its first line.',
    'Mae {{file}} yn wag. Ysgrifennwch y cyfrinymadrodd yn ei llinell gyntaf.',
  ],
  'command.sync.no-copy': [
    'What it would do to {{register}} is tried on a copy in {{folder}}, the folder for temporary files, and that can’t be made: {{why}}. Nothing was written. Make room there, then try again.',
    'Rhoddir cynnig ar yr hyn a wnâi i {{register}} ar gopi yn {{folder}}, y ffolder ar gyfer ffeiliau dros dro, ac ni ellir gwneud hwnnw: {{why}}. Ni ysgrifennwyd dim. Gwnewch le yno, yna rhowch gynnig arall arni.',
  ],
  'command.sync.over-passphrase': [
    '{{file}} holds the passphrase, and nothing may replace that. Nothing was written. Choose another file for the bundle.',
    'Yn {{file}} y mae’r cyfrinymadrodd, ac ni chaiff dim gymryd ei lle. Ni ysgrifennwyd dim. Dewiswch ffeil arall i’r bwndel.',
  ],
  'command.sync.passphrase-unreadable': [
    '{{file}} can’t be read: {{why}}.',
    'Ni ellir darllen {{file}}: {{why}}.',
  ],
  'command.sync.conflicts': [
    {
      one: '{{count}} conflict is waiting for somebody to choose, under Conflicts in the app:',
      other: '{{count}} conflicts are waiting for somebody to choose, under Conflicts in the app:',
    },
    {
      two: 'Mae {{count}} wrthdaro yn aros i rywun ddewis, o dan Gwrthdaro yn yr ap:',
      other: 'Mae {{count}} gwrthdaro yn aros i rywun ddewis, o dan Gwrthdaro yn yr ap:',
    },
  ],
  'command.sync.conflict': ['  {{what}}: {{sides}}', '  {{what}}: {{sides}}'],
  'command.sync.conflict-of-field': ['  {{what}}, {{field}}: {{sides}}', '  {{what}}, {{field}}: {{sides}}'],
  'command.sync.side': ['{{actor}}: {{says}}', '{{actor}}: {{says}}'],
  'command.sync.wrote': [
    'Wrote {{file}}: {{changes}} in {{batches}}, {{kilobytes}} KB, signed by “{{computer}}” ({{fingerprint}}).',
    'Ysgrifennwyd {{file}}: {{changes}} mewn {{batches}}, {{kilobytes}} KB, wedi’i lofnodi gan “{{computer}}” ({{fingerprint}}).',
  ],
  'command.sync.has-everything': [
    '{{register}} already has everything that “{{computer}}” sent.',
    'Mae gan {{register}} bopeth a anfonodd “{{computer}}” eisoes.',
  ],
  'command.sync.imported': [
    'Imported {{changes}} from {{author}}, “{{computer}}” ({{fingerprint}}).',
    'Mewnforiwyd {{changes}} gan {{author}}, “{{computer}}” ({{fingerprint}}).',
  ],
  'command.sync.would-import': [
    'Would import {{changes}} from {{author}}, “{{computer}}” ({{fingerprint}}).',
    'Byddai’n mewnforio {{changes}} gan {{author}}, “{{computer}}” ({{fingerprint}}).',
  ],
  'command.sync.would-vouch': [
    'Would vouch for “{{computer}}” ({{fingerprint}}).',
    'Byddai’n tystio dros “{{computer}}” ({{fingerprint}}).',
  ],
  'command.sync.made': [
    'Made {{register}}, a copy of “{{title}}” from {{author}}, “{{computer}}” ({{fingerprint}}): {{changes}}.',
    'Gwnaed {{register}}, copi o “{{title}}” gan {{author}}, “{{computer}}” ({{fingerprint}}): {{changes}}.',
  ],
  'command.sync.would-make': [
    'Would make {{register}}, a copy of “{{title}}” from {{author}}, “{{computer}}” ({{fingerprint}}): {{changes}}.',
    'Byddai’n gwneud {{register}}, copi o “{{title}}” gan {{author}}, “{{computer}}” ({{fingerprint}}): {{changes}}.',
  ],
  'command.sync.took': ['Took {{changes}} from {{file}}.', 'Cymerwyd {{changes}} o {{file}}.'],
  'command.sync.put': ['Put {{file}} there.', 'Rhowyd {{file}} yno.'],
  'command.sync.waiting': ['Waiting: {{why}}', 'Yn aros: {{why}}'],
  'command.sync.left-alone': ['Left alone: {{files}}.', 'Gadawyd yn llonydd: {{files}}.'],
  'command.sync.folded': ['Combined {{files}} into one.', 'Plygwyd {{files}} yn un.'],
  'command.sync.nothing-new': [
    'There is nothing new in either direction.',
    'Does dim newydd i’r naill gyfeiriad na’r llall.',
  ],
  'command.sync.no-computers': [
    'No computer has been listed yet: the first export lists this one.',
    'Nid oes cyfrifiadur wedi’i restru eto: bydd yr allforio cyntaf yn rhestru hwn.',
  ],
  'command.sync.computer': ['{{fingerprint}}  {{name}}{{remarks}}', '{{fingerprint}}  {{name}}{{remarks}}'],
  'command.sync.this-computer': [' (this computer)', ' (y cyfrifiadur hwn)'],
  'command.sync.vouched': [', vouched for by “{{name}}”', ', tystiwyd drosto gan “{{name}}”'],
  'command.sync.retired': [', retired', ', wedi’i ymddeol'],
} as const satisfies Words;
