// A measure under an objective: where it stands in that objective's table, and what is said about it there.

import { defineEntity, optionalText, position, reference } from '../../kernel/entity.ts';

export const measureUse = defineEntity(
  'measure_use',
  {
    objectiveId: reference('objective'),
    measureId: reference('measure'),
    groupHeading: optionalText,
    /** The words of this table when they differ from the measure's name. */
    label: optionalText,
    footnote: optionalText,
    comment: optionalText,
    /** A status written in the document beside the figures. It is shown beside the computed one, never instead. */
    statedStatus: optionalText,
    position,
  },
  { naturalKey: ['objectiveId', 'measureId'] },
);
