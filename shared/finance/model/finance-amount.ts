// One amount of a finance line, in integer pence, with the cell it came from.

import {
  defineEntity,
  money,
  oneOf,
  optionalReference,
  reference,
  sealsNothing,
} from '../../kernel/entity.ts';
import { say } from '../../language/say.ts';
import { provenanceField } from '../../files/model/provenance-field.ts';
import { financeLine } from './finance-line.ts';

/** In the order of a budget report. A variance is calculated; one that a workbook states is kept to be compared. */
export const amountKinds = ['budget', 'virement', 'commitment', 'actual', 'forecast', 'variance'] as const;
export type AmountKind = (typeof amountKinds)[number];

export const financeAmount = defineEntity(
  'finance_amount',
  {
    lineId: reference('finance_line'),
    kind: oneOf(amountKinds, (kind) => say(`finance.amount.${kind}`)),
    pence: money,
    provenance: provenanceField,
    /** Which file it was read from, by its hash: next month's workbook often has the same name. */
    sourceFileId: { ...optionalReference('source_file'), follows: true },
  },
  {
    naturalKey: ['lineId', 'kind'],
    kind: say('finance.thing.amount'),
    named: ({ lineId, kind }, look) =>
      say('finance.amount-named', {
        kind: say(`finance.amount.${kind}`),
        heading: look(financeLine, lineId)?.heading ?? '',
      }),
    nameSaysKind: true,
    main: 'pence',
    calledBy: [],
    opens: ({ lineId }) => ({ as: 'finance_line', id: lineId }),
    owns: {
      'dismissal.about': 'goes',
      'section_text.text': 'passes over',
      'section_translation.text': 'passes over',
    },
    /** Reporting for a year is closed, not its books: amounts go on changing until the accounts are signed. */
    sealedBy: [],
    seals: sealsNothing,
  },
);
