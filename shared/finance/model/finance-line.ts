// A budget heading of one financial year. Its money is in its amounts (finance-amount.ts).

import {
  defineEntity,
  oneOf,
  optionalReference,
  optionalText,
  position,
  reference,
  sealsNothing,
  searchedText,
} from '../../kernel/entity.ts';
import { say } from '../../language/say.ts';
import { period } from '../../figures/model/period.ts';
import { periodName } from '../../figures/rules/period-name.ts';

export const financeSides = ['expenditure', 'income'] as const;
export type FinanceSide = (typeof financeSides)[number];

export const financeLine = defineEntity(
  'finance_line',
  {
    /** The financial year, as a period. */
    yearId: reference('period'),
    heading: searchedText,
    side: oneOf(financeSides, (side) => say(`finance.side.${side}`)),
    parentId: optionalReference('finance_line'),
    /** Who answers for it, as the finance group writes it. */
    budgetHolder: optionalText,
    /** Why it varies from its budget. */
    reason: optionalText,
    notes: optionalText,
    position,
  },
  {
    kind: say('finance.thing.heading'),
    named: ({ heading }) => heading,
    detail: ({ yearId }, look) => periodName(look(period, yearId)),
    main: 'heading',
    calledBy: ['heading'],
    opens: ({ id }) => ({ screen: 'finance', focus: id }),
    owns: {
      'finance_line.parentId': 'goes',
      'finance_amount.lineId': 'goes',
      'finance_link.lineId': 'goes',
      /** The project it paid for stays, under no budget heading. */
      'project.financeLineId': 'stays',
      'dismissal.about': 'goes',
      'translation.ofId': 'goes',
    },
    sealedBy: [],
    seals: sealsNothing,
  },
);
