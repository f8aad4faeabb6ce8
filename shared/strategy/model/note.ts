// Text that belongs to a strategy or an objective and prints with it: what explains the figures (docs/domain.md, case 11).

import {
  defineEntity,
  exactlyOneOf,
  oneOf,
  optionalReference,
  optionalText,
  position,
  sealsNothing,
  searchedProse,
} from '../../kernel/entity.ts';
import { firstWords, quoted } from '../../language/first-words.ts';
import { say } from '../../language/say.ts';

export const note = defineEntity(
  'note',
  {
    strategyId: optionalReference('strategy'),
    objectiveId: optionalReference('objective'),
    kind: oneOf(['note', 'text'], (kind) => say(`strategy.noteKind.${kind}`)),
    heading: optionalText,
    text: searchedProse,
    position,
  },
  {
    rule: exactlyOneOf(['strategyId', 'objectiveId']),
    kind: say('strategy.thing.note'),
    named: ({ heading, text }) => heading ?? quoted(text),
    title: ({ heading, text }) => heading ?? firstWords(text),
    detail: ({ text }) => firstWords(text, 110),
    main: 'text',
    calledBy: [],
    opens: ({ objectiveId }) => ({ screen: 'strategy', focus: objectiveId ?? '' }),
    owns: { 'translation.ofId': 'goes' },
    sealedBy: [],
    seals: sealsNothing,
  },
);
