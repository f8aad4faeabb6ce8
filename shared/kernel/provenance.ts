// Where a value was read: the cell of a workbook, or the location in a document. It is data all the way, so that whoever reads it can go
// there, and the words for it are made where a person reads them (shared/files/rules/provenance.ts).

import * as z from 'zod';

const words = z.string().min(1).max(2_000);
const number = z.int().min(1);

/** Every figure of an import holds one of these, and there may be fifty thousand: it says no more than it must. */
const inWorkbook = z.strictObject({
  /** The file's name, as everywhere here. */
  file: words,
  sheet: words,
  /** "C5". */
  cell: z.string().min(1).max(20),
  /** What stands there isn't what the cell said: somebody wrote another value in its place before it was imported. */
  replaced: z.literal(true).optional(),
});

/** A location in a document, each number counted from 1: as far as the kind of file allows. */
const documentLocation = z.union([
  z.strictObject({
    table: number,
    row: number.optional(),
    column: number.optional(),
    /** In plain text, where rows of a table aren't lines of the file. */
    line: number.optional(),
  }),
  z.strictObject({ paragraph: number }),
  z.strictObject({ line: number }),
  z.strictObject({ footnote: number }),
  z.strictObject({ endnote: number }),
  z.strictObject({ comment: number }),
  z.strictObject({ picture: number }),
  /** The head or foot of its pages. */
  z.strictObject({ pageEdge: number }),
]);
export type DocumentLocation = z.infer<typeof documentLocation>;

const inDocument = z.strictObject({ file: words, at: documentLocation });

export const provenance = z.union([inWorkbook, inDocument]);
export type Provenance = z.infer<typeof provenance>;
