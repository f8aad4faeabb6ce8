// What was found in an attached PDF when it arrived, as data: the sentences are made where somebody reads them.

import * as z from 'zod';

const pdfFindings = [
  /** The owner's password alone: it opens, and says what it would not have done with it. */
  'restricted',
  'repaired',
  /** A pack would have a page in its place that says so. */
  'not joined',
  'no text on pages',
  'scan',
  'not tagged',
  'damaged tags',
  'no language',
  'no title',
  'odd sizes',
  'scripts',
  'launches',
  'embedded files',
  'portfolio',
  'form fields',
  'signatures',
  'comments',
  /** Marked to be blacked out; what is under the mark is still there. */
  'redactions not applied',
  'hidden layers',
  'hidden text',
  'earlier revisions',
  'names and words beside the pages',
] as const;
export type PdfFindingKind = (typeof pdfFindings)[number];

const page = z.int().min(1);

const pdfFinding = z.strictObject({
  what: z.enum(pdfFindings),
  count: z.int().min(1),
  /** Where; empty where it is of the whole file. Only the first hundred are kept. */
  pages: z.array(page).max(100),
});
export type PdfFinding = z.infer<typeof pdfFinding>;

/** A size of pages in points, turned as it is read, and how many have it. */
const pageSize = z.strictObject({ width: z.number(), height: z.number(), count: z.int().min(1) });
export type PageSize = z.infer<typeof pageSize>;

export const pdfFound = z.strictObject({
  tagged: z.boolean(),
  language: z.string().max(100).nullable(),
  /** The largest groups first. */
  sizes: z.array(pageSize).max(100),
  findings: z.array(pdfFinding).max(100),
});
export type PdfFound = z.infer<typeof pdfFound>;
