// Whether a spreadsheet's figure says what the register already says, to the register's decimal places.

import type { FigureValue } from '../../../../shared/figures/model/figure-value.ts';
import { sameValue } from '../../../../shared/figures/rules/quantity.ts';
import { placesOf, roundDecimal } from '../../../../shared/language/decimal.ts';

function exactly(value: FigureValue) {
  return value.kind === 'exact' && value.quantity.unit !== 'money' ? value.quantity : undefined;
}

/** 73.529% in the cell and 74% in the register are one figure, given to different places. */
export function saysTheSame(held: FigureValue, read: FigureValue): boolean {
  if (sameValue(held, read)) return true;
  const [a, b] = [exactly(held), exactly(read)];
  if (a === undefined || b === undefined || a.unit !== b.unit) return false;
  const places = placesOf(a.amount);
  return placesOf(b.amount) > places && roundDecimal(b.amount, places) === roundDecimal(a.amount, places);
}
