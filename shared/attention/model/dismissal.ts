// A concern that somebody looked at and set aside, with the reason. It holds for what was said then: when the sentence changes, the concern is back.

import { defineEntity, optionalDate, requiredText } from '../../kernel/entity.ts';

export const dismissal = defineEntity(
  'dismissal',
  {
    /** Names the concern and what it is about (shared/rules/attention.ts). */
    concernKey: requiredText,
    sentence: requiredText,
    reason: requiredText,
    by: requiredText,
    on: optionalDate,
  },
  { naturalKey: ['concernKey'] },
);
