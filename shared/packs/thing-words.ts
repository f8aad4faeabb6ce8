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
  'packs.thing.style': ['house style', 'arddull'],
  'packs.style-of-all': ['of the council', 'y cyngor'],
  'packs.typeface.sans': ['Source Sans, without serifs', 'Source Sans, heb serifau'],
  'packs.typeface.serif': ['Source Serif, with serifs', 'Source Serif, gyda serifau'],
  'packs.sides.one': ['On one side', 'Ar un ochr'],
  'packs.sides.two': ['On both sides', 'Ar y ddwy ochr'],
  'packs.pageSizes.kept': ['Each page keeps its size', 'Mae pob tudalen yn cadw ei maint'],
  'packs.pageSizes.scaled': ['Scaled to the paper of the pack', 'Wedi’u graddio i bapur y pecyn'],
  'packs.thing.issue': ['issued pack', 'pecyn a gyhoeddwyd'],
} as const satisfies Words;
