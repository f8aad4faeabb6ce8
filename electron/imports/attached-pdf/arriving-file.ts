// A file that is to be a paper, looked at as it arrives: a PDF is read whole; anything else is refused with what to do instead.

import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fail, succeed, type Result } from '../../../shared/kernel/result.ts';
import { say } from '../../../shared/language/say.ts';
import type { PdfFound } from '../../../shared/papers/model/pdf-found.ts';
import { endingOf } from '../../../shared/files/rules/file-kinds.ts';
import { largestKept, tooLarge } from '../../largest-kept.ts';
import { statOfFile } from '../../plain-file.ts';
import { whyOf } from '../../why.ts';
import { openPaper } from '../../packs/join/open-paper.ts';
import { lookAtPdf, type LookedAt, type LookingOptions } from './look-at-pdf.ts';

export interface ArrivingFile {
  readonly sha256: string;
  readonly pages: number;
  readonly found: PdfFound;
}

const office = new Set(
  'doc docx docm odt rtf xls xlsx xlsm ods csv ppt pptx odp pages numbers key'.split(' '),
);

/** A PDF may have something before its first line, but not much. */
function isPdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1_024)).includes('%PDF-');
}

type Opened = Awaited<ReturnType<typeof openPaper>>;

/** What becomes of it in a pack is known today, while whoever sent it can still be asked. */
function asInPack(looked: LookedAt, opened: Opened): LookedAt {
  const what = !opened.ok ? 'not joined' : opened.value.isRepaired ? 'repaired' : undefined;
  const { found } = looked;
  if (what === undefined || found.findings.some((each) => each.what === what)) return looked;
  return { ...looked, found: { ...found, findings: [{ what, count: 1, pages: [] }, ...found.findings] } };
}

async function lookAtBytes(
  file: string,
  bytes: Buffer,
  options: LookingOptions,
): Promise<Result<Omit<ArrivingFile, 'sha256'>>> {
  if (isPdf(bytes)) {
    // First: whoever looks at its pages goes through all that they draw.
    const opened = await openPaper(bytes);
    if (!opened.ok && opened.error.code === 'paper-too-much-work')
      return fail('too-much-work', say('papers.pdf.too-much-work', { file }));
    const looked = await lookAtPdf(file, bytes, options);
    return looked.ok ? succeed(asInPack(looked.value, opened)) : looked;
  }
  return office.has(endingOf(file))
    ? fail('office-file', say('papers.pdf.office-file', { file }))
    : fail('not-a-pdf', say('papers.pdf.not-a-pdf', { file }));
}

/**
 * Failures: `unreadable`, `too-large`, `office-file`, `not-a-pdf`, `needs-password`, `no-pages`, `damaged`, `too-much-work`,
 * `changed-meanwhile`.
 */
export async function lookAtArriving(path: string, options: LookingOptions): Promise<Result<ArrivingFile>> {
  const file = basename(path);
  let bytes: Buffer;
  try {
    const { size } = statOfFile(path);
    if (size > largestKept) return tooLarge(file, size);
    bytes = await readFile(path);
  } catch (error) {
    return fail('unreadable', say('files.kept.unreadable', { file, why: whyOf(error) }), { file });
  }
  const sha256 = hash('sha256', bytes, 'hex');
  const looked = await lookAtBytes(file, bytes, options);
  if (looked.ok) return succeed({ sha256, ...looked.value });
  // What is wrong with a file that was still being written says nothing of the finished one.
  const now = await hashOfFile(path);
  return now === undefined || now === sha256
    ? looked
    : fail('changed-meanwhile', say('papers.changed-meanwhile', { file }));
}

/** Undefined where it can't be read any more. */
export async function hashOfFile(path: string): Promise<string | undefined> {
  try {
    statOfFile(path);
    return hash('sha256', await readFile(path), 'hex');
  } catch {
    return undefined;
  }
}
