// What the things of this subject are called, and how their values are said.

import type { Words } from '../language/words.ts';

export const strategyThingWords = {
  'strategy.thing.strategy': ['strategy', 'strategaeth'],
  'strategy.thing.objective': ['objective', 'amcan'],
  'strategy.objective-named': ['objective {{ref}}', 'amcan {{ref}}'],
  'strategy.thing.measure': ['measure', 'mesur'],
  'strategy.thing.use': ['measure', 'mesur'],
  'strategy.use-named': ['{{measure}} under objective {{ref}}', '{{measure}} o dan amcan {{ref}}'],
  'strategy.thing.note': ['note', 'nodyn'],
  'strategy.override-said': [
    '{{status}}, set by hand by {{by}}: {{reason}}',
    '{{status}}, a osodwyd â llaw gan {{by}}: {{reason}}',
  ],
  'strategy.measureKind.quantitative': ['in figures', 'mewn ffigurau'],
  'strategy.measureKind.qualitative': ['in words', 'mewn geiriau'],
  'strategy.adoption.adopted': ['adopted', 'mabwysiadwyd'],
  'strategy.adoption.candidate': ['proposed', 'arfaethedig'],
  'strategy.noteKind.note': ['note', 'nodyn'],
  'strategy.noteKind.text': ['text', 'testun'],
  'strategy.formula.percentage': ['{{numerator}} ÷ {{denominator}}', '{{numerator}} ÷ {{denominator}}'],
  'strategy.formula.deleted-measure': ['a deleted measure', 'mesur a ddilëwyd'],
  'strategy.formula.stated': [
    'typed or imported, not counted',
    'wedi’i deipio neu ei fewnforio, heb ei gyfrif',
  ],
} as const satisfies Words;
