// One amount of a finance line, in integer pence, with the cell it came from.

import * as z from 'zod';
import { defineEntity, oneOf, optionalReference, origin, reference } from '../../kernel/entity.ts';

/** In the order of a budget report. A variance is worked out; one that a workbook states is kept to be compared. */
export const amountKinds = ['budget', 'virement', 'commitment', 'actual', 'forecast', 'variance'] as const;
export type AmountKind = (typeof amountKinds)[number];

export const financeAmount = defineEntity(
  'finance_amount',
  {
    lineId: reference('finance_line'),
    kind: oneOf(amountKinds),
    pence: { schema: z.int(), column: 'integer' },
    /** File, sheet and cell in words; null when it was typed here. */
    source: origin,
    sourceFileId: { ...optionalReference('source_file'), follows: true },
  },
  { naturalKey: ['lineId', 'kind'] },
);
