// A figure as it was typed or stands in a spreadsheet, read in the unit of its measure: "74" under one in per cent is 74%.

import type { FigureValue, Quantity } from '../../../figures/model/figure-value.ts';
import type { Measure } from '../../../register/snapshot.ts';
import type { Saying, Spoken } from '../../../kernel/saying.ts';
import { unitOf } from '../../../figures/rules/quantity.ts';
import { grouped, multiplyDecimals } from '../../decimal.ts';
import { moneyText } from '../../money.ts';
import { inItsWords, namesWhatIsCounted, readFigure, type ReadFigure } from './read-figure.ts';
import { mayBePence } from '../../provisional.ts';
import { say } from '../../say.ts';

export type ReadInUnit =
  | { readonly ok: true; readonly read: ReadFigure }
  | { readonly ok: false; readonly problem: Saying };

const units: Readonly<Record<Measure['unit'], Saying>> = {
  number: say('reading.unit.number'),
  percent: say('reading.unit.percent'),
  money: say('reading.unit.money'),
};

/** "1200" under a measure in pounds is £1,200. */
function inUnit(text: string, unit: Measure['unit']): string {
  const bare = /^(?<before>[^\d£%-]*)(?<number>-?[\d,]+(\.\d+)?)(?<after>\s*p?)$/iu.exec(text);
  if (bare?.groups === undefined || unit === 'number') return text;
  const { before = '', number = '', after = '' } = bare.groups;
  return unit === 'percent' ? `${before}${number}%${after}` : `${before}£${number}${after}`;
}

/** "(1,234)" under a measure in pounds is −£1,234: a bare number is in the unit of its measure. */
function counting(amount: string, unit: Measure['unit']): Quantity | undefined {
  if (unit === 'percent') return { unit, amount };
  const pence = Number(multiplyDecimals(amount, '100'));
  return unit === 'money' && Number.isSafeInteger(pence) ? { unit, pence } : undefined;
}

/** A figure of bare numbers in the unit of its measure; undefined where it has another unit. */
function valueIn(value: FigureValue, unit: Measure['unit']): FigureValue | undefined {
  const counted = (quantity: Quantity) =>
    quantity.unit === 'number' ? counting(quantity.amount, unit) : undefined;
  if (value.kind === 'range') {
    const [low, high] = [counted(value.low), counted(value.high)];
    return low === undefined || high === undefined ? undefined : { ...value, low, high };
  }
  const quantity = 'quantity' in value ? counted(value.quantity) : undefined;
  return quantity === undefined || !('quantity' in value) ? undefined : { ...value, quantity };
}

export function wrongUnit(words: Spoken, is: Measure['unit'], wanted: Measure['unit']): Saying {
  return say('reading.wrong-unit', { words, is: units[is], wanted: units[wanted] });
}

/** Why "45p" is no amount of pounds. */
export function penceOrPounds(words: string): Saying {
  const digits = words
    .replaceAll(/[^\d.]/gu, '')
    .replace(/\.$/u, '')
    .replace(/^\./u, '0.');
  return say('reading.pence-or-pounds', {
    words,
    pence: grouped(digits),
    pounds: moneyText(Number(digits)),
    provisional: `£${grouped(digits)}`,
  });
}

/** What somebody puts in quotation marks is to be kept in its words: "1:3". */
const quotedWords = /^["“](?<given>[^"“”]*\p{L}[^"“”]*|[^"“”]*\d[^"“”]*)["”]$/u;

/** What it says in the measure's unit, or why it can't stand there. */
export function readInUnit(text: string, unit: Measure['unit']): ReadInUnit {
  const words = text.trim();
  const given = quotedWords.exec(words)?.groups?.['given'];
  if (given !== undefined) return { ok: true, read: { value: inItsWords(given), provisional: false } };
  if (unit === 'money' && mayBePence(words)) return { ok: false, problem: penceOrPounds(words) };
  const read = readFigure(inUnit(words, unit)) ?? readFigure(words);
  if (read === undefined) return { ok: false, problem: say('reading.not-a-figure', { words }) };
  const is = unitOf(read.value);
  if (is === undefined || is === unit) return { ok: true, read };
  const value = namesWhatIsCounted(words) ? undefined : valueIn(read.value, unit);
  return value === undefined
    ? { ok: false, problem: wrongUnit(words, is, unit) }
    : { ok: true, read: { ...read, value: { ...value, written: words } } };
}
