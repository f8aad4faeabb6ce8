// One document as one file, of the kind that its name ends in.

import { basename, extname } from 'node:path';
import { fail, succeed, type Result } from '../../shared/kernel/result.ts';
import type { Saying } from '../../shared/kernel/saying.ts';
import { say } from '../../shared/language/say.ts';
import type { PackDocument } from '../../shared/packs/pack-document.ts';
import type { FileKind } from './leaks/place.ts';
import type { SearchOfMade } from './make-pack.ts';
import { noticesOf } from './notices.ts';
import { writeWhole } from '../whole-file.ts';
import { whyOf } from '../why.ts';

interface Made {
  readonly bytes: Uint8Array;
  readonly notices: readonly Saying[];
}

type OneDocument = Exclude<FileKind, 'csv'>;

/** Each library is read only when it is needed. */
const makers: Readonly<Record<OneDocument, (document: PackDocument) => Promise<Made>>> = {
  pdf: async (document) => {
    const { renderPdf } = await import('./pdf/render-pdf.ts');
    const made = await renderPdf(document);
    return { bytes: made.bytes, notices: noticesOf(made) };
  },
  xlsx: async (document) => {
    const { renderXlsx } = await import('./xlsx/render-xlsx.ts');
    return { bytes: (await renderXlsx(document)).bytes, notices: [] };
  },
  docx: async (document) => {
    const { renderDocx } = await import('./docx/render-docx.ts');
    return { bytes: await renderDocx(document), notices: [] };
  },
};

const kinds: readonly OneDocument[] = ['pdf', 'xlsx', 'docx'];

export const documentEndings: readonly string[] = kinds.map((kind) => `.${kind}`);

export function endingOf(path: string): string {
  return extname(path).toLowerCase();
}

/** Answers with what is to be said of the file. Failures: `unknown-ending`, `unwritable`, and those of the search. */
export async function writeDocument(
  document: PackDocument,
  path: string,
  search?: SearchOfMade,
): Promise<Result<readonly Saying[]>> {
  const kind = kinds.find((each) => `.${each}` === endingOf(path));
  if (kind === undefined) {
    const endings = { several: documentEndings, between: ', ' };
    return fail('unknown-ending', say('documents.unknown-ending', { file: path, endings }));
  }
  const { bytes, notices } = await makers[kind](document);
  const searched = await search?.([{ name: basename(path), kind, bytes }]);
  if (searched?.ok === false) return searched;
  try {
    writeWhole(path, bytes);
  } catch (error) {
    return fail('unwritable', say('app.cannot-save', { file: path, why: whyOf(error) }), { file: path });
  }
  return succeed(notices);
}
