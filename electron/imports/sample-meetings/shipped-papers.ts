// The PDFs that the sample attaches, with what was found in them when they were made. They are ours and never change: to look through
// them again would take as long as all the rest of the sample.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { pdfFound } from '../../../shared/papers/model/pdf-found.ts';
import { keepBlob } from '../../register/file/blobs.ts';
import type { WritableRegister } from '../../register/register.ts';
import type { AttachedFile } from './making.ts';

/** The name of the file beside them. */
export const whatWasFound = 'found.json';

const foundInEach = z.record(
  z.string(),
  z.strictObject({ sha256: z.string(), pages: z.int().min(1), found: pdfFound }),
);
export type SamplePapersFound = z.infer<typeof foundInEach>;

/** Kept in the register, by their names. */
export function keepShippedPapers(folder: string, register: WritableRegister): Map<string, AttachedFile> {
  const all = foundInEach.parse(JSON.parse(readFileSync(join(folder, whatWasFound), 'utf8')));
  return new Map(
    Object.entries(all).map(([name, looked]) => {
      const bytes = readFileSync(join(folder, name));
      const sha256 = keepBlob(register, bytes);
      if (sha256 !== looked.sha256) throw new Error(`${name} isn't the paper that was looked at`);
      return [name, { ...looked, size: bytes.length }];
    }),
  );
}
