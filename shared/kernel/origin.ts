// Where a batch came from: somebody typed it, or it was read, taken back or settled. Kept separate from what was done and why.

import * as z from 'zod';

const file = { file: z.string().min(1).max(2_000), sha256: z.string().regex(/^[\da-f]{64}$/u) };
const cell = z.strictObject({
  sheet: z.string().min(1).max(2_000),
  cell: z.string().min(1).max(20),
  changes: z.array(z.int().min(0)).max(1_000),
});
/** A batch by the name that it has in every copy, replica:seq. */
const batch = z.string().min(1).max(500);

export const origin = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('typed') }),
  /** A strategy document, by its name and the hash of its bytes. */
  z.strictObject({ kind: z.literal('document'), ...file }),
  /** A spreadsheet, likewise. `cells`: where the values stood that don't say so themselves, with their changes, counted from 0. */
  z.strictObject({
    kind: z.literal('workbook'),
    ...file,
    cells: z.array(cell).max(100_000).optional(),
  }),
  /** The sample, with which nobody has done anything yet. */
  z.strictObject({ kind: z.literal('sample') }),
  z.strictObject({ kind: z.literal('undo'), reverses: batch }),
  z.strictObject({ kind: z.literal('redo'), reverses: batch }),
  /** A choice between concurrent changes, each by its name replica:seq:index. */
  z.strictObject({ kind: z.literal('resolution'), of: z.array(z.string().min(1).max(500)).max(100_000) }),
]);

export type Origin = z.infer<typeof origin>;

export const typed: Origin = { kind: 'typed' };

/** The batch that an undo or a redo takes back. */
export function reversedBy(from: Origin): string | undefined {
  return from.kind === 'undo' || from.kind === 'redo' ? from.reverses : undefined;
}
