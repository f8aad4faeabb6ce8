// Amounts of money and counts as cells: in a table of pounds, whose headings say so.

import type { Provenance } from '../../../shared/kernel/provenance.ts';
import { sayProvenance } from '../../../shared/files/rules/provenance.ts';
import type { AmountKind } from '../../../shared/finance/model/finance-amount.ts';
import type { Variance } from '../../../shared/finance/rules/variance.ts';
import type { Language } from '../../../shared/language/language.ts';
import { poundsText } from '../../../shared/language/money.ts';
import { textIn, type Text } from '../../../shared/language/speak.ts';
import { text, type Cell } from '../../../shared/packs/pack-document.ts';
import { blank } from './cells.ts';

/** In a table, either no amount has pence or all do, so that the decimal points line up; but nought has none. */
export interface MoneyLook {
  readonly pence: boolean;
  readonly language: Language;
  readonly bold?: boolean;
  /** The cell of the spreadsheet it came from: a note in the workbook. */
  readonly provenance?: Provenance | null | undefined;
}

function amountText(pence: number, look: MoneyLook): string {
  const words = poundsText(pence);
  return look.pence && pence !== 0 && !words.includes('.') ? `${words}.00` : words;
}

/** Of amounts in pence. */
export function anyPence(all: readonly (number | undefined)[]): boolean {
  return all.some((pence) => (pence ?? 0) % 100 !== 0);
}

export function moneyCell(pence: number | undefined, look: MoneyLook): Cell {
  if (pence === undefined) return blank;
  const words = amountText(pence, look);
  return {
    paragraphs: [{ runs: look.bold === true ? [{ text: words, bold: true }] : text(words) }],
    figure: {
      number: pence / 100,
      unit: 'money',
      decimals: look.pence && pence !== 0 ? 2 : 0,
      qualifier: undefined,
      provisional: false,
    },
    ...(look.provenance == null
      ? {}
      : { note: textIn(look.language)('pack.from', { provenance: sayProvenance(look.provenance) }) }),
  };
}

export function varianceCell(variance: Variance | undefined, look: MoneyLook): Cell {
  if (variance === undefined) return blank;
  const cell = moneyCell(variance.pence, look);
  const sign = variance.pence > 0 ? '+' : '';
  const words = `${sign}${amountText(variance.pence, look)}${variance.adverse ? '\u00a0▲' : ''}`;
  return {
    ...cell,
    paragraphs: [{ runs: [look.bold === true ? { text: words, bold: true } : { text: words }] }],
  };
}

export function kindHeading(kind: AmountKind | 'stated-variance', t: Text): string {
  return t('pack.in-pounds', { what: t(`pack.amount.${kind}`) });
}

export function countCell(count: number): Cell {
  return {
    paragraphs: [{ runs: text(String(count)) }],
    figure: { number: count, unit: 'number', decimals: 0, qualifier: undefined, provisional: false },
  };
}
