// Amounts of money in the columns of a table: shown as they are written, sorted and exported as numbers.

import { readPounds } from '../../../shared/language/money.ts';

/** Also for a difference, "+1,200"; null where there is no amount. */
export function penceIn(text: string): number | null {
  return readPounds(text.replace(/^\+/u, '')) ?? null;
}

/** "1234.50": without anything that would stop a spreadsheet reading it as a number. */
export function plainPounds(text: string): string {
  const pence = penceIn(text);
  return pence === null ? text : String(pence / 100);
}
