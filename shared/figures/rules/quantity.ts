// The quantity in a figure: what sums, charts and comparisons work with. Apart from the schema, so that a screen that reads one doesn't load
// the checks of all of them.

import type { FigureValue, Quantity } from '../model/figure-value.ts';

/** The quantity a figure carries, or undefined for a direction or an unknown. */
export function quantityOf(value: FigureValue): Quantity | undefined {
  return value.kind === 'direction' || value.kind === 'unknown' ? undefined : value.quantity;
}

/** The number to sort and chart by: pence for money. Undefined when the figure has none. Never for sums: binary. */
export function plotted(value: FigureValue): number | undefined {
  const quantity = quantityOf(value);
  if (quantity === undefined) return undefined;
  return quantity.unit === 'money' ? quantity.pence : Number(quantity.amount);
}

/** Whether two figures state the same thing, whatever the words: "47" and "47.0", but not "Over 420" and "420". */
export function sameValue(a: FigureValue, b: FigureValue): boolean {
  if (a.kind !== b.kind) return false;
  if (a.kind === 'unknown' || b.kind === 'unknown') return a.kind === b.kind;
  if (a.kind === 'direction' || b.kind === 'direction') {
    return a.kind === 'direction' && b.kind === 'direction' && a.direction === b.direction;
  }
  if (a.kind === 'bounded' && b.kind === 'bounded' && a.bound !== b.bound) return false;
  return a.quantity.unit === b.quantity.unit && plotted(a) === plotted(b);
}
