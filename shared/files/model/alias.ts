// Another name that spreadsheets use for a measure or for a budget heading.

import {
  defineEntity,
  exactlyOneOf,
  optionalReference,
  optionalText,
  requiredText,
} from '../../kernel/entity.ts';

export const alias = defineEntity(
  'alias',
  {
    /** As compared: no case, no punctuation at its ends. */
    words: requiredText,
    measureId: optionalReference('measure'),
    /** The budget heading, which has a line a year. */
    heading: optionalText,
  },
  { naturalKey: ['words'], rule: exactlyOneOf(['measureId', 'heading']) },
);
