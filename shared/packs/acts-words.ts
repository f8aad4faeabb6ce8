// What is done with packs, as the history tells it; and why one couldn't be made.

import type { Words } from '../language/words.ts';

export const packsActsWords = {
  'packs.issue-edition': ['Issue {{title}}, for {{readers}}', 'Cyhoeddi {{title}}, ar gyfer {{readers}}'],
  'packs.act.keepTemplate': ['Keep the parts of packs of {{body}}', 'Cadw rhannau pecynnau {{body}}'],
  'packs.issue-pack': ['Issue the pack of {{day}} to the board', 'Cyhoeddi pecyn {{day}} i’r bwrdd'],
  'packs.empty-register': [
    '{{file}} holds nothing yet. Import a strategy into it first.',
    'Does dim yn {{file}} eto. Mewnforiwch strategaeth iddi yn gyntaf.',
  ],
  'packs.since-not-before': [
    'Changes since {{since}} can’t stand in a pack as at {{day}}. Choose a day before it.',
    'Ni all newidiadau ers {{since}} fod mewn pecyn fel ar {{day}}. Dewiswch ddiwrnod cyn hynny.',
  ],
  'packs.unwritable': [
    'The pack can’t be written to {{folder}}: {{why}}. The register is as it was. If one of the pack’s files is open, close it and try again.',
    'Ni ellir ysgrifennu’r pecyn i {{folder}}: {{why}}. Mae’r gofrestr fel yr oedd. Os yw un o ffeiliau’r pecyn ar agor, caewch hi a rhowch gynnig arall arni.',
  ],
  'packs.letter': ['“{{letter}}” (U+{{code}})', '“{{letter}}” (U+{{code}})'],
  'packs.letter-unseen': ['U+{{code}}', 'U+{{code}}'],
  'packs.letters-more': ['{{count}} more', '{{count}} arall'],
  'packs.letters-come-in': [
    'A pack can’t print some of the letters in this, and would show [?] for each: {{letters}}.',
    'Ni all pecyn argraffu rhai o’r llythrennau sydd yma, a byddai’n dangos [?] yn lle pob un: {{letters}}.',
  ],
  'packs.letters-not-drawn': [
    'Some letters could not be printed and show as [?]: {{letters}}. The PDF is therefore not marked as accessible (PDF/UA). Write those names in other letters before you issue it.',
    'Ni ellid argraffu rhai llythrennau, a dangosir [?] yn eu lle: {{letters}}. Felly nid yw’r PDF wedi’i farcio’n hygyrch (PDF/UA). Ysgrifennwch yr enwau hynny mewn llythrennau eraill cyn ei gyhoeddi.',
  ],
  'packs.noticed': ['{{notices}}', '{{notices}}'],
} as const satisfies Words;
