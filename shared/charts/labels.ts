// What stands beside a mark of a chart: how much room words take, and a figure in as few characters as its room asks for. A number is
// shortened by its magnitude ("£15m") and never cut: half of its digits would be another number.

import type { FigureValue, Quantity } from '../figures/model/figure-value.ts';
import { quantityOf, sameValue } from '../figures/rules/quantity.ts';
import { grouped } from '../language/decimal.ts';
import { figureText } from '../language/figure-text.ts';
import { moneyText } from '../language/money.ts';

/** Widths of a letter in bold as parts of its size, none of them less than the typeface's own. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/\s/u, 0.22],
  [/[ijl.,:;|'’]/u, 0.31],
  [/[frt()/!-]/u, 0.4],
  [/\d|[£+−≥≤<>≈]/u, 0.53],
  [/[ÆæŒœŴŵß]/u, 0.88],
  [/[mwMW%@…—]/u, 0.98],
  [/\p{Lu}/u, 0.7],
  [/\p{Script=Latin}/u, 0.585],
];
const widest = 1.05;
/** No letter is wider in regular than so much of what it is in bold. */
const regular = 0.95;

/** At least as much as they take: the typeface itself is not here to be asked. */
export function roomFor(words: string, size: number, bold = false): number {
  const letters = Array.from(words, (letter) => widths.find(([kind]) => kind.test(letter))?.[1] ?? widest);
  return letters.reduce((sum, width) => sum + width, 0) * size * (bold ? 1 : regular);
}

const magnitudes = [
  [1e9, 'bn'],
  [1e6, 'm'],
  [1e4, 'k'],
] as const;

/** Of what is shortened, nobody reads more than four digits. */
const most = 4;
/** "£36.12k" would pass for pounds and pence. */
const placesOfThousands = 1;

interface Short {
  readonly text: string;
  /** A magnitude says that it is rounded; without one, nothing does. */
  readonly unmarked: boolean;
}

/** 13,250,000 is "13.25m", and of three digits "13.3m". Undefined where nothing is to be had by it. */
function shortened(amount: number, digits: number, isMoney: boolean): Short | undefined {
  const size = Math.abs(amount);
  const whole = String(Math.trunc(size)).length;
  const rounded = Number(size.toPrecision(size < 1e4 ? Math.max(digits, Math.min(whole, most)) : digits));
  const [least, unit] = magnitudes.find(([from]) => rounded >= from) ?? [1, ''];
  // Below ten thousand pounds there are pence to be shown or none.
  if (unit === '' && isMoney) return undefined;
  const scaled = rounded / (unit === 'k' ? 1e3 : least);
  const places = unit === 'k' && isMoney ? placesOfThousands : 9;
  const text = scaled
    .toFixed(places)
    .replace(/(?:(?<=\.\d*)0+|\.0*)$/u, '')
    .replace(/\.$/u, '');
  return { text: `${grouped(text)}${unit}`, unmarked: unit === '' && rounded !== size };
}

function inFull(quantity: Quantity): string {
  if (quantity.unit === 'money') return moneyText(quantity.pence);
  return `${grouped(quantity.amount)}${quantity.unit === 'percent' ? '%' : ''}`;
}

function shortQuantity(quantity: Quantity, digits: number): string {
  const isMoney = quantity.unit === 'money';
  const amount = isMoney ? quantity.pence / 100 : Number(quantity.amount);
  const short = shortened(amount, digits, isMoney);
  const full = inFull(quantity);
  if (short === undefined) return full;
  const [sign, end] = [amount < 0 ? '−' : '', quantity.unit === 'percent' ? '%' : ''];
  const text = `${short.unmarked ? '≈ ' : ''}${sign}${isMoney ? '£' : ''}${short.text}${end}`;
  return text.length < full.length ? text : full;
}

/** "£60k", "£1.2m": short enough to stand beside a bar, and as exact as it takes to tell different amounts apart. */
export function moneyLabels(amounts: readonly number[], digits = 3): (pence: number) => string {
  const all = [...new Set(amounts)];
  const enough = (count: number) =>
    new Set(all.map((pence) => shortQuantity({ unit: 'money', pence }, count))).size === all.length;
  const count = countsFrom(digits).find(enough);
  return (pence) => (count === undefined ? moneyText(pence) : shortQuantity({ unit: 'money', pence }, count));
}

/** More digits than a number has are of no use. */
const mostDigits = 12;

function countsFrom(digits: number): number[] {
  return Array.from({ length: mostDigits - digits }, (_, more) => digits + more);
}

const bounds = { over: '>', under: '<', 'at least': '≥', 'at most': '≤' } as const;

function inDigits(value: FigureValue, words: (quantity: Quantity) => string): string {
  const quantity = quantityOf(value);
  if (quantity === undefined) return figureText(value);
  const text = words(quantity);
  if (value.kind === 'bounded') return `${bounds[value.bound]} ${text.replace(/^≈ /u, '')}`;
  return value.kind === 'approximate' && !text.startsWith('≈') ? `≈ ${text}` : text;
}

export interface Wanted {
  readonly value: FigureValue;
  readonly room: number;
  readonly bold?: true;
}

const digits = [6, most, 3] as const;

/** Whether two that differ would be written alike: a figure that missed its target would seem to have met it. */
function areAlike(wanted: readonly Wanted[], labels: readonly string[]): boolean {
  return wanted.some(({ value }, index) =>
    wanted
      .slice(index + 1)
      .some(
        ({ value: other }, more) => labels[index] === labels[index + 1 + more] && !sameValue(value, other),
      ),
  );
}

/**
 * The figures of one chart, all in the same manner: as they were written where there is room for that, else as exactly as there is. Different
 * figures are never alike: where that takes more room than there is, it is the chart that has to give it.
 */
export function figureLabels(wanted: readonly Wanted[], size: number): readonly string[] {
  const manners = [
    ({ value }: Wanted) => figureText(value),
    ({ value }: Wanted) => inDigits(value, inFull),
    ...digits.map(
      (count) =>
        ({ value }: Wanted) =>
          inDigits(value, (quantity) => shortQuantity(quantity, count)),
    ),
  ];
  const all = manners.map((manner) => wanted.map(manner)).filter((labels) => !areAlike(wanted, labels));
  const over = (labels: readonly string[]) =>
    Math.max(...wanted.map(({ room, bold }, index) => roomFor(labels[index] ?? '', size, bold) - room), 0);
  const least = Math.min(...all.map(over));
  return all.find((labels) => over(labels) === least) ?? wanted.map(({ value }) => figureText(value));
}
