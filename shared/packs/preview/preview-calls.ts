// The preview of a pack: set as it stands now, and again whenever the register or what is wanted changes; its pages are asked for as they come
// into view.

import * as z from 'zod';
import { call } from '../../kernel/call.ts';
import { packOptions } from '../calls.ts';
import { documentWanted } from '../documents.ts';
import { packLanguages } from '../model/pack-languages.ts';
import type { DrawnPages, PackPreview, PreviewHits } from './preview.ts';

/** A pack of the strategy, or a document of a meeting. */
const previewWanted = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('board'), options: packOptions }),
  z.strictObject({ kind: z.literal('document'), wanted: documentWanted, language: z.enum(packLanguages) }),
]);
export type PreviewWanted = z.infer<typeof previewWanted>;

/** Its name, which the window gives it. */
const name = z.string().min(1).max(100);
const count = z.int().min(0).max(1_000_000);

export const previewCalls = {
  /** Sets what changed; reports its progress under the preview's name. Failures: those of making the pack, and `cancelled`. */
  set: call<PackPreview>()(z.strictObject({ preview: name, wanted: previewWanted })),
  /** Pages by their keys, as they were set last: a key that is no more has none. `known`: how many glyphs of each font are there already. */
  pages: call<DrawnPages>()(
    z.strictObject({
      preview: name,
      keys: z.array(z.string().max(100)).max(50),
      /** The fonts that those glyphs are of: another number where the style has changed since. */
      fonts: count,
      known: z.record(z.string().max(20), count),
      pictures: z.array(z.string().max(20)).max(10_000),
    }),
  ),
  /** The bytes of an attached PDF that stands on some pages. Failure: `not-found`. */
  file: call<Uint8Array>()(z.strictObject({ preview: name, file: count })),
  /** Where words stand in it, in the order of its pages. */
  find: call<PreviewHits>()(z.strictObject({ preview: name, words: z.string().max(200) })),
  cancel: call<null>()(z.strictObject({ preview: name })),
  /** Nobody looks at it any more. */
  close: call<null>()(z.strictObject({ preview: name })),
} as const;
