// Money in words: pence as pounds, and pounds as people write them as pence.

import { grouped, multiplyDecimals } from './decimal.ts';
import { mayBePence } from './provisional.ts';
import { numberAlone } from './reading/figures/read-figure.ts';

function pounds(pence: number): string {
  const digits = multiplyDecimals(String(pence), '0.01');
  const [whole = '0', fraction] = digits.split('.');
  return fraction === undefined ? whole : `${whole}.${fraction.padEnd(2, '0')}`;
}

/** "1,234.50", "60,000", "−1,234": for a column that says in its heading that it is in pounds. */
export function poundsText(pence: number): string {
  return grouped(pounds(pence));
}

/** "£1,234.50", "−£1,234". */
export function moneyText(pence: number): string {
  return poundsText(pence).replace(/^(−?)/u, '$1£');
}

/** As `moneyText`, with a plus before what is more: for a difference. */
export function differenceText(pence: number): string {
  return pence > 0 ? `+${moneyText(pence)}` : moneyText(pence);
}

/** "1,234.50", "£12k", "(1,234)", "1,234-": in pence. Undefined when it isn't one exact amount of pounds and pence. */
export function readPounds(text: string): number | undefined {
  const quantity = mayBePence(text) ? undefined : numberAlone(text);
  if (quantity === undefined || quantity.unit === 'percent') return undefined;
  if (quantity.unit === 'money') return quantity.pence;
  const pence = Number(multiplyDecimals(quantity.amount, '100'));
  return Number.isSafeInteger(pence) ? pence : undefined;
}
