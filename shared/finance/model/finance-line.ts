// A budget heading of one financial year. What it holds in money are its amounts (finance-amount.ts).

import {
  defineEntity,
  oneOf,
  optionalReference,
  optionalText,
  position,
  reference,
  searchedText,
} from '../../kernel/entity.ts';

export const financeSides = ['expenditure', 'income'] as const;
export type FinanceSide = (typeof financeSides)[number];

export const financeLine = defineEntity('finance_line', {
  /** The financial year, as a period. */
  yearId: reference('period'),
  heading: searchedText,
  side: oneOf(financeSides),
  parentId: optionalReference('finance_line'),
  /** Who answers for it, as the finance group writes it. */
  owner: optionalText,
  /** Why it varies from its budget. */
  reason: optionalText,
  notes: optionalText,
  position,
});
