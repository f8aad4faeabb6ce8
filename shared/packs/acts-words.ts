// What is done with packs, as the history tells it; and why one couldn't be made.

import type { Words } from '../language/words.ts';

export const packsActsWords = {
  'packs.issue-edition': ['Issue {{title}}, for {{readers}}', 'Cyhoeddi {{title}}, ar gyfer {{readers}}'],
  'packs.act.keepTemplate': ['Keep the parts of packs of {{body}}', 'Cadw rhannau pecynnau {{body}}'],
  'packs.act.keepStyle': ['Keep the house style of {{body}}', 'Cadw arddull {{body}}'],
  'packs.act.keepStyleOfAll': ['Keep the house style of the council', 'Cadw arddull y cyngor'],
  'packs.act.dropStyleOfAll': [
    'Return to the usual style of documents',
    'Dychwelyd at arddull arferol dogfennau',
  ],
  'packs.act.dropStyle': [
    '{{body}} takes the house style of the council',
    '{{body}} yn cymryd arddull y cyngor',
  ],
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
    'The pack can’t be written to {{folder}}: {{why}}. The register is as it was. Put that right, or choose another folder, then try again.',
    'Ni ellir ysgrifennu’r pecyn i {{folder}}: {{why}}. Mae’r gofrestr fel yr oedd. Unionwch hynny, neu dewiswch ffolder arall, yna rhowch gynnig arall arni.',
  ],
  'packs.unwritable-or-open': [
    'The pack can’t be written to {{folder}}: {{why}}. The register is as it was. If one of the pack’s files is open, close it; otherwise choose another folder. Then try again.',
    'Ni ellir ysgrifennu’r pecyn i {{folder}}: {{why}}. Mae’r gofrestr fel yr oedd. Os yw un o ffeiliau’r pecyn ar agor, caewch hi; fel arall dewiswch ffolder arall. Yna rhowch gynnig arall arni.',
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
  'packs.no-colour': [
    '“{{given}}” isn’t a colour. Write six digits from 0 to 9 and A to F after “#”, like #1F5FA8. Nothing was changed.',
    'Nid lliw yw “{{given}}”. Ysgrifennwch chwe digid o 0 i 9 ac A i F ar ôl “#”, fel #1F5FA8. Ni newidiwyd dim.',
  ],
  'packs.faint-colour': [
    '{{colour}} is too faint on paper for headings: its contrast is {{contrast}} to 1, and words need 4.5 to 1. The nearest shade of it that can be read is {{shade}}. Nothing was changed.',
    'Mae {{colour}} yn rhy welw ar bapur i benawdau: {{contrast}} i 1 yw ei gyferbyniad, ac mae ar eiriau angen 4.5 i 1. Yr arlliw agosaf ohono y gellir ei ddarllen yw {{shade}}. Ni newidiwyd dim.',
  ],
  'packs.no-logo': [
    '{{file}} isn’t a picture that every document can show. Save the logo as a PNG of 8 bits that isn’t interlaced, or as a JPEG in RGB, and choose it again. Nothing was changed.',
    'Nid yw {{file}} yn llun y gall pob dogfen ei ddangos. Cadwch y logo fel PNG 8 did heb ei blethu, neu fel JPEG mewn RGB, a dewiswch ef eto. Ni newidiwyd dim.',
  ],
  'packs.logo-too-large': [
    '{{file}} is larger than {{most}} MB, and would stand in every document. Save the logo smaller, about 1,200 pixels wide, and choose it again. Nothing was changed.',
    'Mae {{file}} yn fwy na {{most}} MB, a byddai ym mhob dogfen. Cadwch y logo’n llai, tua 1,200 picsel o led, a dewiswch ef eto. Ni newidiwyd dim.',
  ],
  'packs.logo-of': ['Logo of {{name}}', 'Logo {{name}}'],
  'packs.logo-shows': ['Logo', 'Logo'],
  'packs.noticed': ['{{notices}}', '{{notices}}'],
} as const satisfies Words;
