// What the things of this subject are called.

import type { Words } from '../language/words.ts';

export const packsThingWords = {
  'packs.issuedFor.board': ['the board', 'y bwrdd'],
  'packs.issuedFor.public': ['the public', 'y cyhoedd'],
  'packs.issuedFor.full': ['members, with what is exempt', 'aelodau, gyda’r hyn sydd wedi’i eithrio'],
  'packs.issuedFor.person': ['one person', 'un person'],
  'packs.thing.template': ['parts of packs', 'rhannau pecynnau'],
  'packs.template-of': ['of {{body}}', '{{body}}'],
  'packs.form.pack': ['Pack', 'Pecyn'],
  'packs.form.supplement': ['Supplement', 'Atodiad'],
  'packs.form.consolidated': ['Consolidated edition', 'Argraffiad cyfun'],
  'packs.was-supplemented': [
    'A supplement was issued to {{title}}: the pack is kept with it.',
    'Cyhoeddwyd atodiad i {{title}}: cedwir y pecyn gydag ef.',
  ],
  'packs.thing.issue': ['issued pack', 'pecyn a gyhoeddwyd'],
} as const satisfies Words;
