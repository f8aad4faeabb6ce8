// What one figure can say: exact, bounded, a range, approximate, a direction, not known yet, or words that aren't understood; always with the
// words it was given in.

import * as z from 'zod';
import type { Spoken } from '../../kernel/saying.ts';
import { quoted } from '../../language/first-words.ts';

/** A decimal number in digits, "1234.5" or "-3": exact, where a binary float wouldn't be. */
export const decimal = z.string().regex(/^-?\d{1,15}(\.\d{1,9})?$/);

/**
 * An amount and what it counts. Money is integer pence. A percentage is in hundredths ("74" is 74%) and keeps the two counts
 * it was calculated from when they are known.
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
  /** From one to the other, both included, in one unit. */
  z.strictObject({ kind: z.literal('range'), low: quantity, high: quantity, written }),
  z.strictObject({
    kind: z.literal('direction'),
    direction: z.enum(['improve', 'increase', 'decrease', 'maintain']),
    written,
  }),
  z.strictObject({ kind: z.literal('unknown'), written }),
  /** Something was given, and nobody can tell what it comes to: "1:3", "Top quartile". */
  z.strictObject({ kind: z.literal('not understood'), written }),
]);

export type FigureValue = z.infer<typeof figureValue>;

/** As it was given. */
export function sayFigure({ written }: FigureValue): Spoken {
  return quoted(written);
}
