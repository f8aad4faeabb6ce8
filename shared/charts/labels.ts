// What stands beside a mark of a chart: how much room words take, and a figure in as few characters as its room asks for. A number is
// shortened by its magnitude ("£15m") and never cut: half of its digits would be another number.

import type { FigureValue, Quantity } from '../figures/model/figure-value.ts';
import { quantityOf } from '../figures/rules/quantity.ts';
import { grouped } from '../language/decimal.ts';
import { figureText } from '../language/figure-text.ts';

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

/** What is below ten thousand keeps its whole digits; of what is shortened, nobody reads more than four. */
const most = 4;

/** 13,250,000 is "13.25m", and of three digits "13.3m". */
function shortened(amount: number, digits: number): string {
  const size = Math.abs(amount);
  const whole = Math.min(String(Math.trunc(size)).length, most);
  const rounded = Number(size.toPrecision(size < 1e4 ? Math.max(digits, whole) : Math.min(digits, most)));
  const [least, unit] = magnitudes.find(([from]) => rounded >= from) ?? [1, ''];
  const scaled = rounded / (unit === 'k' ? 1e3 : least);
  const text = scaled.toFixed(9).replace(/\.?0+$/u, '');
  return `${amount < 0 ? '−' : ''}#${grouped(text)}${unit}`;
}

/** "£60k", "£1.2m": short enough to stand beside a bar. */
export function shortMoney(pence: number, digits = 3): string {
  return shortened(pence / 100, digits).replace('#', '£');
}

function shortQuantity(quantity: Quantity, digits: number): string {
  if (quantity.unit === 'money') return shortMoney(quantity.pence, digits);
  const text = shortened(Number(quantity.amount), digits).replace('#', '');
  return quantity.unit === 'percent' ? `${text}%` : text;
}

const bounds = { over: '>', under: '<', 'at least': '≥', 'at most': '≤' } as const;

function shortFigure(value: FigureValue, digits: number): string {
  const quantity = quantityOf(value);
  if (quantity === undefined) return figureText(value);
  const text = shortQuantity(quantity, digits);
  if (value.kind === 'bounded') return `${bounds[value.bound]} ${text}`;
  return value.kind === 'approximate' ? `≈ ${text}` : text;
}

export interface Wanted {
  readonly value: FigureValue;
  readonly room: number;
  readonly bold?: true;
}

/** Three digits fit wherever a figure is drawn. */
const digits = [6, most, 3] as const;

/** The figures of one chart, all in the same manner: as they were written where there is room for that, else as exactly as there is. */
export function figureLabels(wanted: readonly Wanted[], size: number): readonly string[] {
  const written = wanted.map(({ value }) => figureText(value));
  const shorter = digits.map((count) => wanted.map(({ value }) => shortFigure(value, count)));
  const fit = (labels: readonly string[]) =>
    wanted.every(({ room, bold }, index) => roomFor(labels[index] ?? '', size, bold) <= room);
  return [written, ...shorter].find(fit) ?? shorter.at(-1) ?? [];
}
