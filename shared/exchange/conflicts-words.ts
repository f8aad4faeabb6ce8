// What was written apart, and the choosing.

import type { Words } from '../language/words.ts';

export const conflictsWords = {
  'conflicts.emptyTitle': ['Nothing was written apart', 'Ni ysgrifennwyd dim ar wahân'],
  'conflicts.emptyText': [
    'When you and a colleague change the same thing without knowing of each other, both are kept and wait here for somebody to choose.',
    'Pan fyddwch chi a chydweithiwr yn newid yr un peth heb wybod am eich gilydd, cedwir y ddau ac maent yn aros yma i rywun ddewis.',
  ],
  'conflicts.count': [
    { one: '{{count}} conflict waits', other: '{{count}} conflicts wait' },
    { other: 'Mae {{count}} gwrthdaro yn aros' },
  ],
  'conflicts.before': ['Before', 'Cynt'],
  'conflicts.beforeNothing': ['There was nothing before.', 'Doedd dim cynt.'],
  'conflicts.shown': ['shown now', 'yn cael ei ddangos nawr'],
  'conflicts.take': ['Take this', 'Cymryd hwn'],
  'conflicts.takeWhat': [
    'Take what {{actor}} wrote: {{says}}',
    'Cymryd yr hyn a ysgrifennodd {{actor}}: {{says}}',
  ],
  'conflicts.write': ['Write something else', 'Ysgrifennu rhywbeth arall'],
  'conflicts.writeLabel': ['In place of both', 'Yn lle’r ddau'],
  'conflicts.merged': [
    'Begun with both changes, paragraph by paragraph. Read it through before you keep it.',
    'Dechreuwyd gyda’r ddau newid, fesul paragraff. Darllenwch drwyddo cyn ei gadw.',
  ],
  'conflicts.clashes': [
    {
      one: 'In one place both are there, one after the other. Read it through before you keep it.',
      other: 'In {{count}} places both are there, one after the other. Read it through before you keep it.',
    },
    { other: 'Mewn {{count}} lle mae’r ddau yno, un ar ôl y llall. Darllenwch drwyddo cyn ei gadw.' },
  ],
  'conflicts.keep': ['Keep these words', 'Cadw’r geiriau hyn'],
  'conflicts.settled': ['Settled.', 'Setlwyd.'],
  'conflicts.settledAll': [
    { one: '{{count}} conflict settled.', other: '{{count}} conflicts settled.' },
    { other: 'Setlwyd {{count}} gwrthdaro.' },
  ],
  'conflicts.bulkWho': [
    'Everywhere, take what was written by',
    'Ym mhobman, cymryd yr hyn a ysgrifennwyd gan',
  ],
  'conflicts.bulkStep': [
    'Everywhere, take what was written in',
    'Ym mhobman, cymryd yr hyn a ysgrifennwyd yn',
  ],
  'conflicts.bulkNone': ['Choose…', 'Dewiswch…'],
  'conflicts.bulkNow': ['Take it everywhere', 'Ei gymryd ym mhobman'],
  'conflicts.kind.field': ['Changed on both sides', 'Newidiwyd ar y ddwy ochr'],
  'conflicts.kind.deletion': [
    'Deleted on one side, changed on the other',
    'Dilëwyd ar un ochr, newidiwyd ar y llall',
  ],
  'conflicts.kind.order': ['Put into two orders', 'Rhoddwyd mewn dwy drefn'],
  'conflicts.kind.orphan': ['What it belongs to was deleted', 'Dilëwyd yr hyn y mae’n perthyn iddo'],
  'conflicts.kind.ref': ['One ref given twice', 'Rhoddwyd un cyfeirnod ddwywaith'],
} as const satisfies Words;
