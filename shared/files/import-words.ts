// Importing a strategy document.

import type { Words } from '../language/words.ts';

export const importWords = {
  'import.choose': ['Choose a document', 'Dewis dogfen'],
  'import.another': ['Choose another document', 'Dewis dogfen arall'],
  'import.emptyTitle': ['Import your strategy document', 'Mewnforio eich dogfen strategaeth'],
  'import.emptyText': [
    'Choose the Word document (.docx) or plain text (.txt) your strategy is written in. It is read and compared with the register, and you see everything that was found before anything is written.',
    'Dewiswch y ddogfen Word (.docx) neu’r testun plaen (.txt) y mae eich strategaeth wedi’i hysgrifennu ynddi. Caiff ei darllen a’i chymharu â’r gofrestr, a gwelwch bopeth a ganfuwyd cyn i ddim gael ei ysgrifennu.',
  ],
  'import.reading': ['Reading the document…', 'Yn darllen y ddogfen…'],
  'import.summary': [
    {
      one: '{{file}} would make {{count}} change. Nothing has been written yet.',
      other: '{{file}} would make {{count}} changes. Nothing has been written yet.',
    },
    { other: 'Byddai {{file}} yn gwneud {{count}} newid. Nid oes dim wedi’i ysgrifennu eto.' },
  ],
  'import.nothingNew': [
    'Everything in {{file}} is in the register already. There is nothing to import.',
    'Mae popeth yn {{file}} yn y gofrestr eisoes. Does dim i’w fewnforio.',
  ],
  'import.now': [
    { zero: 'Import', one: 'Import {{count}} change', other: 'Import {{count}} changes' },
    { zero: 'Mewnforio', other: 'Mewnforio {{count}} newid' },
  ],
  'import.compareAgain': ['Compare again', 'Cymharu eto'],
  'import.done': [
    { one: 'Imported: {{count}} change is saved.', other: 'Imported: {{count}} changes are saved.' },
    { other: 'Mewnforiwyd: mae {{count}} newid wedi’u cadw.' },
  ],
  'import.filter': ['Show', 'Dangos'],
  'import.everything': ['Everything', 'Popeth'],
  'import.kind.new': ['New', 'Newydd'],
  'import.kind.changed': ['Changed', 'Newidiwyd'],
  'import.kind.same': ['The same', 'Yr un fath'],
  'import.kind.kept': ['Kept as it is here', 'Cadwyd fel y mae yma'],
  'import.kind.contradiction': ['Contradiction', 'Gwrth-ddweud'],
  'import.kind.settled by the document': ['Settled by the document', 'Setlwyd gan y ddogfen'],
  'import.count': [
    { one: '{{count}} finding', other: '{{count}} findings' },
    { two: '{{count}} ganfyddiad', other: '{{count}} canfyddiad' },
  ],
  'import.countFiltered': [
    { one: '{{shown}} of {{count}} finding, filtered', other: '{{shown}} of {{count}} findings, filtered' },
    {
      two: '{{shown}} o {{count}} ganfyddiad, wedi’u hidlo',
      other: '{{shown}} o {{count}} canfyddiad, wedi’u hidlo',
    },
  ],
  'import.what': ['What', 'Beth'],
  'import.detail': ['What it says', 'Beth mae’n ei ddweud'],
  'import.location': ['Where in the document', 'Ble yn y ddogfen'],
  'import.notUnderstood': ['Not understood', 'Heb ei ddeall'],
  'import.notUnderstoodHint': [
    'A figure, a date or a status among these is kept in its words where its place is known. The rest isn’t imported: enter what matters by hand.',
    'Cedwir ffigur, dyddiad neu statws yn eu plith yn ei eiriau lle mae ei le yn hysbys. Ni chaiff y gweddill ei fewnforio: cofnodwch â llaw yr hyn sy’n bwysig.',
  ],
  'import.assumptions': ['Assumed', 'Tybiwyd'],
  'import.absent': ['In the register, not in this document', 'Yn y gofrestr, nid yn y ddogfen hon'],
  'import.absentHint': ['They stay in the register.', 'Maent yn aros yn y gofrestr.'],
  'import.forgotten': [
    'That document isn’t waiting to be imported any more. Choose it again.',
    'Nid yw’r ddogfen honno’n aros i gael ei mewnforio mwyach. Dewiswch hi eto.',
  ],
  'import.out-of-date': [
    'The register has changed since this was compared with it. Nothing was written. Compare again, then import.',
    'Mae’r gofrestr wedi newid ers ei chymharu â hyn. Ni ysgrifennwyd dim. Cymharwch eto, yna mewnforiwch.',
  ],
  'import.act': [
    { one: 'Import {{count}} change from {{file}}', other: 'Import {{count}} changes from {{file}}' },
    { other: 'Mewnforio {{count}} newid o {{file}}' },
  ],
} as const satisfies Words;
