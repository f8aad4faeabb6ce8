// Text that belongs to a strategy or an objective and prints with it: what explains the figures (DOMAIN.md, case 11).

import {
  defineEntity,
  exactlyOneOf,
  oneOf,
  optionalReference,
  optionalText,
  position,
  searchedProse,
} from '../../kernel/entity.ts';

export const note = defineEntity(
  'note',
  {
    strategyId: optionalReference('strategy'),
    objectiveId: optionalReference('objective'),
    kind: oneOf(['note', 'text']),
    heading: optionalText,
    text: searchedProse,
    position,
  },
  { rule: exactlyOneOf(['strategyId', 'objectiveId']) },
);
