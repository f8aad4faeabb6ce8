// What a workbook that goes out to be filled in says of itself, in cells that nobody sees: which sheet it is, which row is about what, and what
// each cell held as it went out. It stands in the rows themselves, so that it goes with them when they are sorted, copied into another
// sheet, or saved by another program, as text even in a CSV file.

import * as z from 'zod';
import type { Spoken } from '../../kernel/saying.ts';
import { say } from '../../language/say.ts';

export const askedFields = ['progress', 'note', 'figure'] as const;
export type AskedField = (typeof askedFields)[number];

const id = z.string().min(1).max(2_000);
const batchName = z.string().min(1).max(2_000);
/** Of the rows that went out as one list, one from another; copied together with those of another workbook they don't mix. */
const listKey = z.string().min(1).max(100);
const was = z.partialRecord(z.enum(askedFields), z.string().max(20_000));

const rowMark = z.strictObject({
  minutebook: z.literal('row'),
  kind: z.enum(['activity', 'part', 'measure']),
  id,
  periodId: id,
  /** What the row is called in the cell for that: a row whose name is another's was sorted apart from it. */
  named: z.string().max(500),
  /** What each cell that can be filled in held as it went out: progress by its key, the others as they are written. */
  was,
  /** The last batches of the register that it holds, by their names in every copy. */
  batchName,
  /** Where it stood as it went out: in which list, and in which row of its sheet. */
  list: listKey,
  at: z.int().min(1),
});
export type RowMark = z.infer<typeof rowMark>;

const sheetMark = z.strictObject({
  minutebook: z.literal('updates'),
  periodId: id,
  /** Whether it is one lead's, all leads', or of what nobody leads. */
  of: z.enum(['one', 'all', 'nobody']),
  /** The lead's name; empty where it isn't one lead's. */
  who: z.string().max(2_000),
  sentOn: z.iso.date(),
  /** The rows that went out below it: a row that is missing was deleted. */
  list: listKey,
  from: z.int().min(1),
  to: z.int().min(1),
});
export type SheetMark = z.infer<typeof sheetMark>;

/** Whose workbook it is. */
export function sayWhose({ of, who }: Pick<SheetMark, 'of' | 'who'>): Spoken {
  if (of === 'one') return who;
  return say(of === 'all' ? 'updates-workbook.all-leads' : 'updates.nobody');
}

/** Marks the column of a field, and the column of the names of rows, in the row of the sheet's own mark. */
const columnMarks = ['named', ...askedFields] as const;
export type ColumnMark = (typeof columnMarks)[number];

const columnPrefix = 'minutebook:';

export function columnMarkOf(text: string): ColumnMark | undefined {
  return columnMarks.find((mark) => text === `${columnPrefix}${mark}`);
}

export function writtenColumnMark(mark: ColumnMark): string {
  return `${columnPrefix}${mark}`;
}

export function writtenMark(mark: RowMark | SheetMark): string {
  return JSON.stringify(mark);
}

/** Undefined of any other text. */
export function markOf(text: string): RowMark | SheetMark | undefined {
  if (!/^\s*\{\s*"minutebook"/u.test(text)) return undefined;
  try {
    const parsed = z.union([rowMark, sheetMark]).safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}
