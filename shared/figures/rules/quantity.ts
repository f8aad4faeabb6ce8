// The quantity in a figure: what sums, charts and comparisons work with. Apart from the schema, so that a screen that reads one doesn't load
// the checks of all of them.

import type { FigureValue, Quantity } from '../model/figure-value.ts';
import { comparable } from '../../language/plain.ts';

/** The one quantity a figure carries; undefined for a range, and for what has none. */
export function quantityOf(value: FigureValue): Quantity | undefined {
  return 'quantity' in value ? value.quantity : undefined;
}

/** Whether what it may be lies above the figure. */
export function isUpwards({ bound }: Extract<FigureValue, { kind: 'bounded' }>): boolean {
  return bound === 'over' || bound === 'at least';
}

/** Undefined for what has no number. */
export function unitOf(value: FigureValue): Quantity['unit'] | undefined {
  return value.kind === 'range' ? value.low.unit : quantityOf(value)?.unit;
}

/** The number to sort and chart by: pence for money. Undefined when the figure has none. Never for sums: binary. */
export function plotted(value: FigureValue): number | undefined {
  const quantity = quantityOf(value);
  return quantity === undefined ? undefined : numberIn(quantity);
}

function numberIn(quantity: Quantity): number {
  return quantity.unit === 'money' ? quantity.pence : Number(quantity.amount);
}

function isSame(a: Quantity, b: Quantity): boolean {
  return a.unit === b.unit && numberIn(a) === numberIn(b);
}

/** Whether two figures state the same thing, whatever the words: "47" and "47.0", but not "Over 420" and "420". */
export function sameValue(a: FigureValue, b: FigureValue): boolean {
  if (a.kind !== b.kind) return false;
  switch (a.kind) {
    case 'unknown':
      return true;
    case 'not understood':
      return comparable(a.written) === comparable(b.written);
    case 'direction':
      return b.kind === 'direction' && a.direction === b.direction;
    case 'range':
      return b.kind === 'range' && isSame(a.low, b.low) && isSame(a.high, b.high);
    case 'bounded':
      return b.kind === 'bounded' && a.bound === b.bound && isSame(a.quantity, b.quantity);
    case 'exact':
    case 'approximate':
      return 'quantity' in b && isSame(a.quantity, b.quantity);
  }
}
