// The documents of meetings: what each is asked with. All are made by one call, from a `PackDocument` like a pack's.

import * as z from 'zod';
import { day, id } from '../kernel/inputs.ts';

/** Who a document is for: what is exempt is left out of the public’s. */
export const editions = ['public', 'full'] as const;
export type Edition = (typeof editions)[number];

export const documentWanted = z.discriminatedUnion('document', [
  z.strictObject({ document: z.literal('agenda'), meetingId: id, edition: z.enum(editions) }),
  z.strictObject({
    document: z.literal('attendance'),
    bodyId: id,
    from: day.nullable(),
    to: day.nullable(),
  }),
  z.strictObject({ document: z.literal('interests'), edition: z.enum(editions) }),
  z.strictObject({
    document: z.literal('minutes'),
    meetingId: id,
    edition: z.enum(editions),
    /** Asked for though they aren't adopted: without this the public is given none. */
    ofDraft: z.boolean(),
  }),
]);

export type DocumentWanted = z.infer<typeof documentWanted>;
export type DocumentKind = DocumentWanted['document'];
export type WantedOf<K extends DocumentKind> = Extract<DocumentWanted, { readonly document: K }>;
