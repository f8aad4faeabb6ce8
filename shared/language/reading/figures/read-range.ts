// Reads a range as people write one: "between 11 and 14", "15–20", "£5-6m", "70 to 75%", "12 ± 2", "rhwng 5 a 8".

import type { Quantity } from '../../../figures/model/figure-value.ts';
import { addDecimals, compareDecimals } from '../../decimal.ts';
import { scaleWords } from './scales.ts';

export interface ReadRange {
  readonly low: Quantity;
  readonly high: Quantity;
}

export type ReadQuantity = (text: string) => Quantity | undefined;

const number = '(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?';
const scale = `(?:${scaleWords})(?!\\p{L})`;
const side = (name: string, sign: string) =>
  `(?<${name}Sign>${sign})\\s*(?<${name}Pound>£)?\\s*(?<${name}>${number})\\s*(?<${name}Scale>${scale})?\\s*(?<${name}Percent>%|per ?cent|y cant)?`;
const minus = '[-−–]?';
const sides = (between: string, sign: string) =>
  new RegExp(
    `^${side('low', sign)}\\s*${between}\\s*${side('high', sign)}(?<counted>\\s+\\p{L}[\\p{L} ]*)?$`,
    'iu',
  );

/** What is between two numbers says that they are the ends; "and" does so only behind "between". */
const forms: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:(?:somewhere |anywhere )?between|rhwng)\s+/iu,
    sides('(?:(?<=[\\s%])(?:and|to|ac?|hyd at)(?=\\s)|&|[-–—−‑])', minus),
  ],
  [
    /^(?:from|in the range(?: of)?|range(?: of)?|a range of|within(?: the range(?: of)?)?|o|yn yr ystod)\s*:?\s+/iu,
    sides('(?:(?<=[\\s%])(?:to|up to|and|i|hyd at)(?=\\s)|[-–—−‑])', minus),
  ],
  [/^/u, sides('(?<=[\\s%])(?:to|i|hyd at)(?=\\s)', minus)],
  [/^/u, sides('[-–—−‑]', '')],
];

const aboutMiddle = new RegExp(
  String.raw`^(?<middle>.*\d.*?)\s*\(?\s*(?:±|\+\s*\/\s*[-−–]|plus or minus)\s*(?<margin>£?[\d.,]+\s*(?:${scaleWords}|%)?)\s*\)?$`,
  'iu',
);

function amountOf(quantity: Quantity): string {
  return quantity.unit === 'money' ? String(quantity.pence) : quantity.amount;
}

/** Two ends that are one unit, the lower before the higher. */
export function inOrder(low: Quantity | undefined, high: Quantity | undefined): ReadRange | undefined {
  if (low === undefined || high === undefined || low.unit !== high.unit) return undefined;
  return compareDecimals(amountOf(low), amountOf(high)) < 0 ? { low, high } : undefined;
}

/** "2024-2025" is a time, and "07-08" a score or a day. */
function mayBeSomethingElse(low: string, high: string): boolean {
  const isYear = (digits: string) => /^(?:19|20)\d\d$/u.test(digits);
  return (isYear(low) && (isYear(high) || /^\d\d$/u.test(high))) || /^0\d/u.test(low) || /^0\d/u.test(high);
}

/** A unit said of the second number counts for both: "£5-6m", "70–75%". Where both say one and only one its scale, it may be meant so or not. */
function endsOf(groups: Readonly<Record<string, string | undefined>>): readonly [string, string] | undefined {
  const { low = '', high = '', lowSign = '', highSign = '' } = groups;
  const { lowPound, highPound, lowScale, highScale = '', lowPercent, highPercent } = groups;
  const isMoney = lowPound !== undefined || highPound !== undefined;
  const isPercent = highPercent !== undefined;
  if ((lowPercent !== undefined && !isPercent) || (isMoney && isPercent)) return undefined;
  if (lowScale !== undefined && highScale === '') return undefined;
  if (lowScale === undefined && highScale !== '' && lowPound !== undefined && highPound !== undefined)
    return undefined;
  const written = (sign: string, digits: string, times: string) =>
    `${sign === '' ? '' : '-'}${isMoney ? '£' : ''}${digits}${times}${isPercent ? '%' : ''}`;
  return [written(lowSign, low, lowScale ?? highScale), written(highSign, high, highScale)];
}

/** A word behind the second number that isn't part of how it is counted is left to `read`, which knows what may stand there. */
function fromSides(text: string, read: ReadQuantity): ReadRange | undefined {
  for (const [before, pattern] of forms) {
    if (!before.test(text)) continue;
    const match = pattern.exec(text.replace(before, ''));
    if (match?.groups === undefined) continue;
    const { low = '', high = '', counted = '' } = match.groups;
    const isBare = before.source === '^';
    if (isBare && mayBeSomethingElse(low, high)) return undefined;
    const ends = endsOf(match.groups);
    if (ends === undefined) return undefined;
    return inOrder(read(ends[0]), read(`${ends[1]}${counted}`));
  }
  return undefined;
}

function less(amount: string): string {
  return amount.startsWith('-') ? amount.slice(1) : `-${amount}`;
}

function moved(middle: Quantity, by: string): Quantity | undefined {
  if (middle.unit === 'number') return { unit: 'number', amount: addDecimals(middle.amount, by) };
  if (middle.unit === 'percent') return { unit: 'percent', amount: addDecimals(middle.amount, by) };
  const pence = Number(addDecimals(String(middle.pence), by));
  return Number.isSafeInteger(pence) ? { unit: 'money', pence } : undefined;
}

const scaleAtEnd = new RegExp(String.raw`(?<=\d)\s*(?:${scaleWords})\.?$`, 'iu');

/**
 * The two as each is meant: "£5 ± 0.5m" shares its pound and its millions. Of "12m ± 2" nobody can be sure, nor of a margin in per cent of a
 * number, which may be points or parts of it.
 */
function sharing(middle: string, margin: string): readonly [string, string] | undefined {
  const [ofMiddle, ofMargin = ''] = [scaleAtEnd.exec(middle)?.[0], scaleAtEnd.exec(margin)?.[0]];
  if (ofMiddle !== undefined && ofMargin === '') return undefined;
  const bothInPounds = middle.includes('£') && margin.includes('£');
  if (ofMiddle === undefined && ofMargin !== '' && bothInPounds) return undefined;
  const isPounds = middle.includes('£') && !/[£%]/u.test(margin);
  return [ofMiddle === undefined ? middle + ofMargin : middle, isPounds ? `£${margin}` : margin];
}

/** "12 ± 2", "80% +/- 5%". */
function fromMargin(text: string, read: ReadQuantity): ReadRange | undefined {
  const parts = aboutMiddle.exec(text)?.groups;
  const both = sharing((parts?.['middle'] ?? '').trim(), (parts?.['margin'] ?? '').trim());
  const [middle, margin] = (both ?? []).map((each) => read(each));
  if (middle === undefined || margin === undefined) return undefined;
  if (margin.unit !== middle.unit && !(middle.unit === 'percent' && margin.unit === 'number'))
    return undefined;
  const by = amountOf(margin);
  return inOrder(moved(middle, less(by)), moved(middle, by));
}

/** Undefined where it is no range, or nobody can be sure of its ends. */
export function readRange(text: string, read: ReadQuantity): ReadRange | undefined {
  const plain = text.replace(/\s*\(?\binclusive\b\)?$/iu, '').trim();
  return /\d.*\d/u.test(plain) ? (fromSides(plain, read) ?? fromMargin(plain, read)) : undefined;
}

/** "16-24" may head a column, or name a row, as well as say a figure. */
export function isBareRange(text: string): boolean {
  return /^\s*\d+\s*[-–—−‑]\s*\d+\s*$/u.test(text);
}
