// What is done with packs, as the history tells it; and why one couldn't be made.

import type { Words } from '../language/words.ts';

export const packsActsWords = {
  'packs.issue-pack': ['Issue the pack of {{day}} to the board', 'Cyhoeddi pecyn {{day}} i’r bwrdd'],
  'packs.empty-register': [
    '{{file}} holds nothing yet. Import a strategy into it first.',
    'Does dim yn {{file}} eto. Mewnforiwch strategaeth iddi yn gyntaf.',
  ],
  'packs.unwritable': [
    'The pack can’t be written to {{folder}}: {{why}}. The register is as it was. If one of the pack’s files is open, close it and try again.',
    'Ni ellir ysgrifennu’r pecyn i {{folder}}: {{why}}. Mae’r gofrestr fel yr oedd. Os yw un o ffeiliau’r pecyn ar agor, caewch hi a rhowch gynnig arall arni.',
  ],
} as const satisfies Words;
