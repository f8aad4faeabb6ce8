// What one figure can say: exact, bounded, approximate, a direction, or not known yet, always with the words it was given in.

import * as z from 'zod';
import type { Spoken } from '../../kernel/saying.ts';
import { quoted } from '../../language/first-words.ts';

/** A decimal number in digits, "1234.5" or "-3": exact, where a binary float wouldn't be. */
export const decimal = z.string().regex(/^-?\d{1,15}(\.\d{1,9})?$/);

/**
 * An amount and what it counts. Money is integer pence. A percentage is in hundredths ("74" is 74%) and keeps the two counts
 * it was worked out from when they are known.
 */
const quantity = z.discriminatedUnion('unit', [
  z.strictObject({ unit: z.literal('number'), amount: decimal }),
  z.strictObject({
    unit: z.literal('percent'),
    amount: decimal,
    numerator: decimal.optional(),
    denominator: decimal.optional(),
  }),
  z.strictObject({ unit: z.literal('money'), pence: z.int() }),
]);

export type Quantity = z.infer<typeof quantity>;

const written = z.string().max(500);

export const figureValue = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('exact'), quantity, written }),
  z.strictObject({
    kind: z.literal('bounded'),
    bound: z.enum(['over', 'under', 'at least', 'at most']),
    quantity,
    written,
  }),
  z.strictObject({ kind: z.literal('approximate'), quantity, written }),
  z.strictObject({
    kind: z.literal('direction'),
    direction: z.enum(['improve', 'increase', 'decrease', 'maintain']),
    written,
  }),
  z.strictObject({ kind: z.literal('unknown'), written }),
]);

export type FigureValue = z.infer<typeof figureValue>;

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

/** As it was given. */
export function sayFigure({ written }: FigureValue): Spoken {
  return quoted(written);
}
