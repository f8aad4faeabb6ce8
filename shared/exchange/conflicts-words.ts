// Concurrent changes to one thing, and the choosing.

import type { Words } from '../language/words.ts';

export const conflictsWords = {
  'conflicts.emptyTitle': ['No conflicts to settle', 'Dim gwrthdaro i’w setlo'],
  'conflicts.emptyText': [
    'When you and a colleague change the same thing without knowing about each other’s change, both are kept here until somebody chooses.',
    'Pan fyddwch chi a chydweithiwr yn newid yr un peth heb wybod am eich gilydd, cedwir y ddau ac maent yn aros yma i rywun ddewis.',
  ],
  'conflicts.count': [
    { one: '{{count}} conflict to settle', other: '{{count}} conflicts to settle' },
    { two: '{{count}} wrthdaro i’w setlo', other: '{{count}} gwrthdaro i’w setlo' },
  ],
  'conflicts.choices-waiting': [
    {
      one: 'One thing that was changed on two copies waits for somebody to choose, under Conflicts: {{things}}. Until then one of the two is shown.',
      other:
        '{{count}} things that were changed on two copies wait for somebody to choose, under Conflicts: {{things}}. Until then one of the two is shown.',
    },
    {
      one: 'Mae un peth a newidiwyd ar ddau gopi yn aros i rywun ddewis, o dan Gwrthdaro: {{things}}. Tan hynny dangosir un o’r ddau.',
      two: 'Mae {{count}} beth a newidiwyd ar ddau gopi yn aros i rywun ddewis, o dan Gwrthdaro: {{things}}. Tan hynny dangosir un o’r ddau.',
      other:
        'Mae {{count}} peth a newidiwyd ar ddau gopi yn aros i rywun ddewis, o dan Gwrthdaro: {{things}}. Tan hynny dangosir un o’r ddau.',
    },
  ],
  'conflicts.and-more': [
    { one: '{{things}}; and one more', other: '{{things}}; and {{count}} more' },
    { other: '{{things}}; a {{count}} arall' },
  ],
  'conflicts.before': ['Before', 'Cynt'],
  'conflicts.beforeNothing': ['There was nothing before.', 'Doedd dim cynt.'],
  'conflicts.wouldBeShown': ['would be shown until you choose', 'i’w ddangos nes i chi ddewis'],
  'conflicts.shown': ['shown now', 'yn cael ei ddangos nawr'],
  'conflicts.take': ['Take this', 'Cymryd hwn'],
  'conflicts.takeWhat': [
    'Take what {{actor}} wrote: {{says}}',
    'Cymryd yr hyn a ysgrifennodd {{actor}}: {{says}}',
  ],
  'conflicts.write': ['Write something else', 'Ysgrifennu rhywbeth arall'],
  'conflicts.writeLabel': ['What to keep instead of both', 'Beth i’w gadw yn lle’r ddau'],
  'conflicts.merged': [
    'This starts with both changes, paragraph by paragraph. Read it through before you keep it.',
    'Dechreuwyd gyda’r ddau newid, fesul paragraff. Darllenwch drwyddo cyn ei gadw.',
  ],
  'conflicts.clashes': [
    {
      one: 'In one place both are there, one after the other. Read it through before you keep it.',
      other: 'In {{count}} places both are there, one after the other. Read it through before you keep it.',
    },
    {
      two: 'Mewn {{count}} le mae’r ddau yno, un ar ôl y llall. Darllenwch drwyddo cyn ei gadw.',
      other: 'Mewn {{count}} lle mae’r ddau yno, un ar ôl y llall. Darllenwch drwyddo cyn ei gadw.',
    },
  ],
  'conflicts.keep': ['Keep this text', 'Cadw’r testun hwn'],
  'conflicts.settled': ['Settled.', 'Setlwyd.'],
  'conflicts.settledAll': [
    { one: '{{count}} conflict settled.', other: '{{count}} conflicts settled.' },
    { two: 'Setlwyd {{count}} wrthdaro.', other: 'Setlwyd {{count}} gwrthdaro.' },
  ],
  'conflicts.bulkWho': ['Keep every change by', 'Cadw pob newid gan'],
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
  'conflicts.kind.order': ['Put in two different orders', 'Rhoddwyd mewn dwy drefn'],
  'conflicts.kind.orphan': ['What it belongs to was deleted', 'Dilëwyd yr hyn y mae’n perthyn iddo'],
  'conflicts.kind.ref': ['One ref given twice', 'Rhoddwyd un cyfeirnod ddwywaith'],

  'conflicts.deleted': ['deleted', 'dilëwyd'],
  'conflicts.kept': ['kept', 'cadwyd'],
  'conflicts.field-says': ['{{field}}: {{value}}', '{{field}}: {{value}}'],
  'conflicts.field-of': ['{{what}}, {{field}}', '{{what}}, {{field}}'],
  'conflicts.order-of': ['the order of {{things}}', 'trefn {{things}}'],
  'conflicts.order-of-more': [
    {
      one: 'the order of {{things}} and {{count}} more',
      other: 'the order of {{things}} and {{count}} more',
    },
    { other: 'trefn {{things}} a {{count}} arall' },
  ],
  'conflicts.that-order': ['the order that this change gave', 'y drefn a roddodd y newid hwn'],
  'conflicts.orphan': ['{{thing}}: {{parent}} was deleted', '{{thing}}: dilëwyd {{parent}}'],
  'conflicts.deleted-like-its-parent': [
    'deleted, like what it belongs to',
    'dilëwyd, fel yr hyn y mae’n perthyn iddo',
  ],
  'conflicts.kept-with-its-parent': [
    'kept, and what it belongs to brought back',
    'cadwyd, a daethpwyd â’r hyn y mae’n perthyn iddo yn ôl',
  ],
  'conflicts.ref-given': [
    { one: '{{kind}} {{ref}}, {{count}} time', other: '{{kind}} {{ref}}, {{count}} times' },
    { two: '{{kind}} {{ref}}, ddwywaith', other: '{{kind}} {{ref}}, {{count}} gwaith' },
  ],
  'conflicts.keeps-ref': ['keeps the ref: {{what}}', 'yn cadw’r cyfeirnod: {{what}}'],
  'conflicts.settled-already': [
    'That has been settled already, perhaps in another window or by a colleague. Nothing was written.',
    'Mae hynny wedi’i setlo eisoes, efallai mewn ffenestr arall neu gan gydweithiwr. Ni ysgrifennwyd dim.',
  ],
  'conflicts.act.take': [
    'Settle {{what}}: take what {{actor}} wrote',
    'Setlo {{what}}: cymryd yr hyn a ysgrifennodd {{actor}}',
  ],
  'conflicts.act.write': ['Settle {{what}} with something else', 'Setlo {{what}} â rhywbeth arall'],
  'conflicts.act.take-all': [
    {
      one: 'Settle {{count}} conflict: take what {{actor}} wrote',
      other: 'Settle {{count}} conflicts: take what {{actor}} wrote',
    },
    {
      two: 'Setlo {{count}} wrthdaro: cymryd yr hyn a ysgrifennodd {{actor}}',
      other: 'Setlo {{count}} gwrthdaro: cymryd yr hyn a ysgrifennodd {{actor}}',
    },
  ],
  'conflicts.act.take-step': [
    {
      one: 'Settle {{count}} conflict: take what was written in “{{act}}”',
      other: 'Settle {{count}} conflicts: take what was written in “{{act}}”',
    },
    {
      two: 'Setlo {{count}} wrthdaro: cymryd yr hyn a ysgrifennwyd yn “{{act}}”',
      other: 'Setlo {{count}} gwrthdaro: cymryd yr hyn a ysgrifennwyd yn “{{act}}”',
    },
  ],
} as const satisfies Words;
