// A period figures are given for: a label and the days it covers, never a column number (DOMAIN.md, case 1).

import { defineEntity, optionalDate, position, requiredText } from '../../kernel/entity.ts';

export const period = defineEntity(
  'period',
  {
    /** What the period is, for identity: "2024-07", "2024-Q3", "FY2024-25", or its words when they hold no date. */
    key: requiredText,
    label: requiredText,
    from: optionalDate,
    to: optionalDate,
    /** The day its reporting was closed; from then on a changed figure needs a reason. */
    closedOn: optionalDate,
    /** Orders periods without dates among the others. */
    position,
  },
  { naturalKey: ['key'] },
);
