// A figure as it was typed or stands in a spreadsheet, read in the unit of its measure: "74" under one in per cent is 74%.

import type { Quantity } from '../../figures/model/figure-value.ts';
import type { Measure } from '../../register/snapshot.ts';
import type { Saying, Spoken } from '../../kernel/saying.ts';
import { multiplyDecimals } from '../decimal.ts';
import { readFigure, type ReadFigure } from './read-figure.ts';
import { say } from '../say.ts';

export type ReadInUnit =
  { readonly ok: true; readonly read: ReadFigure } | { readonly ok: false; readonly problem: Saying };

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

export function wrongUnit(words: Spoken, is: Measure['unit'], wanted: Measure['unit']): Saying {
  return say('reading.wrong-unit', { words, is: units[is], wanted: units[wanted] });
}

/** What it says in the measure's unit, or why it can't stand there. */
export function readInUnit(text: string, unit: Measure['unit']): ReadInUnit {
  const words = text.trim();
  const read = readFigure(inUnit(words, unit)) ?? readFigure(words);
  if (read === undefined) return { ok: false, problem: say('reading.not-a-figure', { words }) };
  const { value } = read;
  if (value.kind === 'unknown' || value.kind === 'direction' || value.quantity.unit === unit)
    return { ok: true, read };
  const counted = value.quantity.unit === 'number' ? counting(value.quantity.amount, unit) : undefined;
  if (counted !== undefined)
    return { ok: true, read: { ...read, value: { ...value, quantity: counted, written: words } } };
  return { ok: false, problem: wrongUnit(words, value.quantity.unit, unit) };
}
