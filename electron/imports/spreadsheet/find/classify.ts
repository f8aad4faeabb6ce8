// What a single cell looks like, before we know which table it is in.

import { markedAmount, mayBeMillions } from '../../../../shared/language/reading/figures/credits.ts';
import { readFigure } from '../../../../shared/language/reading/figures/read-figure.ts';
import { isBareRange } from '../../../../shared/language/reading/figures/read-range.ts';
import { isYearAndMonth, readPeriod } from '../../../../shared/language/reading/dates/read-period.ts';
import type { SheetCell } from '../read/cells.ts';
import { remembered } from '../remembered.ts';

/**
 * `year` is a bare number that may be a year, or a year with its month (202403), or a count. `open` stands where a figure would: TBC, n/a, a dash, "Improving trend".
 * A cell in error is a figure that can't be read.
 */
export type CellLook = 'figure' | 'year' | 'period' | 'open' | 'words';

const firstYear = 1990;
const lastYear = 2100;
/** Anything longer is text. */
const longestFigure = 60;

/** "€96,000": a figure, though none that is taken. */
const otherAmount =
  /^(?:(?:€|\$|¥|₹|EUR|USD|CHF|AUD|CAD)\s*-?\d[\d.,' ]*|-?£?\d[\d.,' ]*\s*(?:€|\$|EUR|USD|CHF|kr)\.?)$/u;

/** An amount that isn't read as a figure by itself. */
function isAmount(words: string): boolean {
  return otherAmount.test(words) || markedAmount(words) !== undefined || mayBeMillions(words);
}

function lookOfText(text: string): CellLook {
  const words = text.trim();
  if (words.length > longestFigure) return 'words';
  if (isYearAndMonth(words)) return 'year';
  if (/^(19|20)\d{2}(?:\s*\((?:provisional|prov\.?|p|draft|unaudited|dros dro)\))?$/iu.test(words))
    return 'year';
  // Most cells of text hold no digit, and none of the few words that stand in for a figure.
  const period = /\d/u.test(words) ? readPeriod(words) : undefined;
  const read = readFigure(words);
  if (read !== undefined && (read.value.kind === 'unknown' || read.value.kind === 'direction')) return 'open';
  if (period !== undefined && period.from !== null && read === undefined) return 'period';
  if (read === undefined && isAmount(words)) return 'figure';
  return read === undefined || isBareRange(words) ? 'words' : 'figure';
}

const lookOfWords = remembered(lookOfText);

export function lookOf({ kind, text, format }: SheetCell): CellLook {
  switch (kind) {
    case 'number': {
      if (format.kind !== 'plain' || (format.decimals ?? 0) > 0) return 'figure';
      if (text.length === 6 && isYearAndMonth(text)) return 'year';
      if (text.length !== 4) return 'figure';
      const year = Number(text);
      return Number.isInteger(year) && year >= firstYear && year <= lastYear ? 'year' : 'figure';
    }
    case 'date':
      return 'period';
    case 'error':
    case 'no result':
      return 'figure';
    case 'boolean':
      return 'words';
    case 'text':
      return lookOfWords(text);
  }
}

/** Whether it belongs where figures go. */
export function isFigureLike(look: CellLook): boolean {
  return look === 'figure' || look === 'open';
}

/** "Growth", "Increase": stands for a figure, or heads a column. */
export function isDirectionInWords({ kind, text }: SheetCell): boolean {
  return kind === 'text' && /\p{L}/u.test(text) && readFigure(text)?.value.kind === 'direction';
}

/** Digits with a point and nothing else, as text. */
export function isBareDecimal(text: string): boolean {
  return /^\s*-?\d*\.\d+\s*$/u.test(text);
}

/** 130% of something is 1.3 as a fraction. */
const mostOfAFraction = 1.5;

/** Whether a bare number under a percentage can be read in two ways: 0.74 is 74% or 0.74%. */
export function mayBeFraction(digits: string): boolean {
  return digits.includes('.') && Math.abs(Number(digits)) <= mostOfAFraction;
}
