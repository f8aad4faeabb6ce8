// Whether one figure is more than another, when bounds allow it to be said at all: "Over 420" may be more than 478, or less.

import type { FigureValue, Quantity } from '../model/figure-value.ts';
import { isUpwards, quantityOf, sameValue, unitOf } from './quantity.ts';
import { timeCountedIn } from '../../language/reading/figures/read-figure.ts';
import { addDecimals, compareDecimals, multiplyDecimals } from '../../language/decimal.ts';

export type Order = 'less' | 'same' | 'more' | 'unknown';

/** The exact digits of a figure, money in pence. */
export function digitsOf(value: FigureValue): string | undefined {
  const quantity = quantityOf(value);
  return quantity === undefined ? undefined : digitsIn(quantity);
}

function digitsIn(quantity: Quantity): string {
  return quantity.unit === 'money' ? String(quantity.pence) : quantity.amount;
}

interface Range {
  readonly low: string | undefined;
  readonly high: string | undefined;
  /** Whether the ends are included. */
  readonly closed: boolean;
}

function rangeOf(value: FigureValue): Range | undefined {
  if (value.kind === 'range') return { low: digitsIn(value.low), high: digitsIn(value.high), closed: true };
  const digits = digitsOf(value);
  if (digits === undefined) return undefined;
  if (value.kind !== 'bounded') return { low: digits, high: digits, closed: true };
  const closed = value.bound === 'at least' || value.bound === 'at most';
  return isUpwards(value)
    ? { low: digits, high: undefined, closed }
    : { low: undefined, high: digits, closed };
}

function isBelow(a: Range, b: Range): boolean {
  if (a.high === undefined || b.low === undefined) return false;
  const order = compareDecimals(a.high, b.low);
  return order < 0 || (order === 0 && !(a.closed && b.closed));
}

/** Not "14 days" and "2 weeks", whose numbers say nothing of each other; a bare number is taken as the other's. */
export function areInOneUnit(a: FigureValue, b: FigureValue): boolean {
  if (unitOf(a) !== unitOf(b)) return false;
  const [one, other] = [timeCountedIn(a.written), timeCountedIn(b.written)];
  return one === undefined || other === undefined || one === other;
}

/** In what the first of a measure's figures that is a length of time is counted, and how that is written: "14 days". */
export function timeCountedAmong(
  figures: readonly { readonly value: FigureValue }[],
): { readonly unit: string; readonly written: string } | undefined {
  for (const { value } of figures) {
    const unit = timeCountedIn(value.written);
    if (unit !== undefined) return { unit, written: value.written };
  }
  return undefined;
}

/** How a compares with b. Unknown when either has no number, their units differ, or their bounds overlap. */
export function compareFigures(a: FigureValue, b: FigureValue): Order {
  const [left, right] = [rangeOf(a), rangeOf(b)];
  if (left === undefined || right === undefined || !areInOneUnit(a, b)) return 'unknown';
  if (isBelow(left, right)) return 'less';
  if (isBelow(right, left)) return 'more';
  if (a.kind === 'range' && b.kind === 'range') return sameValue(a, b) ? 'same' : 'unknown';
  const isOne = (kind: FigureValue['kind']) => kind !== 'bounded' && kind !== 'range';
  return isOne(a.kind) && isOne(b.kind) ? 'same' : 'unknown';
}

/** Whether a lies wholly in the range, or wholly outside it; undefined where that can't be said. */
export function liesIn(a: FigureValue, range: Extract<FigureValue, { kind: 'range' }>): boolean | undefined {
  const order = compareFigures(a, range);
  if (order === 'less' || order === 'more') return false;
  const [inner, outer] = [rangeOf(a), rangeOf(range)];
  if (inner?.low === undefined || inner.high === undefined || !areInOneUnit(a, range)) return undefined;
  const isInside =
    compareDecimals(inner.low, outer?.low ?? inner.low) >= 0 &&
    compareDecimals(inner.high, outer?.high ?? inner.high) <= 0;
  return isInside ? true : undefined;
}

/** Whether a lies within so many per cent of b. */
export function isWithin(a: FigureValue, b: FigureValue, percent: string): boolean {
  const [left, right] = [digitsOf(a), digitsOf(b)];
  if (left === undefined || right === undefined) return false;
  const size = right.replace('-', '');
  const margin = multiplyDecimals(size, percent);
  const gap = multiplyDecimals(subtract(left, right).replace('-', ''), '100');
  return compareDecimals(gap, margin) <= 0;
}

function subtract(a: string, b: string): string {
  return addDecimals(a, b.startsWith('-') ? b.slice(1) : `-${b}`);
}
