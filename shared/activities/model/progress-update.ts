// What a lead answered for one reporting period about one activity or measure: the sentence for the board, beside the progress or figure it came with.

import { defineEntity, optionalDate, reference, requiredText, searchedProse } from '../../kernel/entity.ts';

export const progressUpdate = defineEntity(
  'progress_update',
  {
    periodId: reference('period'),
    /** The id of the activity or the measure it is about. */
    subjectId: requiredText,
    sentence: searchedProse,
    by: requiredText,
    on: optionalDate,
  },
  { naturalKey: ['periodId', 'subjectId'] },
);
