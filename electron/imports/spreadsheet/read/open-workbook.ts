// Opens a spreadsheet of any kind by its content, not its name, and says how to save it when it is something else.

import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fail, type Result } from '../../../../shared/kernel/result.ts';
import { say } from '../../../../shared/language/say.ts';
import { firstBytes } from '../../first-bytes.ts';
import { openZip, type Zip } from '../../zip.ts';
import type { Workbook } from './cells.ts';
import { openCsv } from './csv.ts';
import { openOds } from './ods.ts';
import { openXlsx } from './xlsx.ts';
import { whyOf } from '../../../why.ts';

/** What a file taken for a spreadsheet may turn out to be. */
type WhatElse =
  | 'old-excel'
  | 'pdf'
  | 'rich-text'
  | 'picture'
  | 'database'
  | 'web-page'
  | 'binary-excel'
  | 'word'
  | 'powerpoint'
  | 'apple-numbers'
  | 'other-zip';

/** A sheet with every row in use is smaller than this; it streams through without being kept. */
const limits = { part: 384 * 1024 * 1024 } as const;
/** Enough for every signature. */
const headBytes = 4_096;

const signatures: readonly (readonly [RegExp, WhatElse])[] = [
  [/^\u00d0\u00cf.\u00e0/su, 'old-excel'],
  [/^%PDF-/u, 'pdf'],
  [/^\{\\rtf/u, 'rich-text'],
  [/^(\x89PNG|\xff\xd8\xff|GIF8)/u, 'picture'],
  [/^SQLite format 3/u, 'database'],
  [/^[\s\xef\xbb\xbf]*<(!doctype html|html|table|\?xml[^>]*>\s*<(\?mso|workbook))/iu, 'web-page'],
];

const otherZips: readonly (readonly [RegExp, WhatElse])[] = [
  [/^xl\/workbook\.bin$/u, 'binary-excel'],
  [/^word\//u, 'word'],
  [/^ppt\//u, 'powerpoint'],
  [/^Index\/.*\.iwa$/u, 'apple-numbers'],
];

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

function notASpreadsheet(file: string, what: WhatElse) {
  return fail('not-a-spreadsheet', say(`unreadable.${what}`, { file }), { file });
}

/** Failures: `not-found`, `unreadable`, `empty`, `not-a-spreadsheet`, and those of reading each kind. */
export async function openWorkbook(path: string): Promise<Result<Workbook>> {
  const file = basename(path);
  try {
    const start = (await firstBytes(path, headBytes)).toString('latin1');
    if (start.length === 0) return fail('empty', say('unreadable.empty', { file }), { file });
    const known = signatures.find(([signature]) => signature.test(start));
    if (known !== undefined) return notASpreadsheet(file, known[1]);
    const sha256 = await hashOf(path);
    return start.startsWith('PK') ? await openZipped(path, file, sha256) : await openCsv(path, file, sha256);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    if (error.code === 'ENOENT') return fail('not-found', say('unreadable.not-there', { path }), { file });
    return fail('unreadable', say('unreadable.refused', { path, why: whyOf(error) }), { file });
  }
}

async function openZipped(path: string, file: string, sha256: string): Promise<Result<Workbook>> {
  const zip = await openZip(path, file, limits);
  if (!zip.ok) return zip;
  const opened = await openByParts(zip.value, file, sha256);
  if (!opened.ok) zip.value.close();
  return opened;
}

async function openByParts(zip: Zip, file: string, sha256: string): Promise<Result<Workbook>> {
  const names = zip.names();
  const other = otherZips.find(([part]) => names.some((name) => part.test(name)));
  if (other !== undefined) return notASpreadsheet(file, other[1]);
  if (names.includes('content.xml')) return openOds(zip, file, sha256);
  const looksLikeExcel = names.some((name) => name.endsWith('.rels') || name.endsWith('workbook.xml'));
  return looksLikeExcel ? openXlsx(zip, file, sha256) : notASpreadsheet(file, 'other-zip');
}
