// An objective of a strategy. Its ref is the board's own and is never renumbered.

import {
  defineEntity,
  optionalText,
  position,
  reference,
  requiredText,
  searchedProse,
  searchedText,
} from '../../kernel/entity.ts';

export const objective = defineEntity('objective', {
  strategyId: reference('strategy'),
  ref: requiredText,
  title: searchedText,
  /** The heading above its tables when that says something else than the title ("Made up of cooperative councils"). */
  heading: optionalText,
  statement: searchedProse,
  position,
});
