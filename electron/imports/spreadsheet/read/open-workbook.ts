// Opens a spreadsheet of whatever kind by what it holds, not by its name, and says how to save it when it is something else.

import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fail, type Result } from '../../../../shared/kernel/result.ts';
import { firstBytes } from '../../first-bytes.ts';
import { openZip, type Zip } from '../../zip.ts';
import type { Workbook } from './cells.ts';
import { openCsv } from './csv.ts';
import { openOds } from './ods.ts';
import { openXlsx } from './xlsx.ts';

/** A sheet with every row in use comes to less; it passes through without being kept. */
const limits = { what: 'spreadsheet', part: 384 * 1024 * 1024 } as const;
/** Enough for every signature. */
const headBytes = 4_096;
const saveAs = 'In Excel choose File, Save As, and the type “Excel Workbook (.xlsx)”, then import that.';

const signatures: readonly (readonly [RegExp, string])[] = [
  [
    /^\u00d0\u00cf.\u00e0/su,
    `an old Excel file (.xls), or one protected by a password. ${saveAs} A password must be taken off first.`,
  ],
  [/^%PDF-/u, 'a PDF. Ask for the spreadsheet it was made from.'],
  [/^\{\\rtf/u, `a rich text file. Copy its table into a spreadsheet and save that as .xlsx.`],
  [/^(\x89PNG|\xff\xd8\xff|GIF8)/u, 'a picture. Ask for the spreadsheet it was made from.'],
  [/^SQLite format 3/u, 'a database, not a spreadsheet.'],
  [
    /^[\s\xef\xbb\xbf]*<(!doctype html|html|table|\?xml[^>]*>\s*<(\?mso|workbook))/iu,
    `a web page or old XML that calls itself a spreadsheet. Open it in Excel. ${saveAs}`,
  ],
];

const otherZips: readonly (readonly [RegExp, string])[] = [
  [/^xl\/workbook\.bin$/u, `a binary Excel workbook (.xlsb). ${saveAs}`],
  [/^word\//u, 'a Word document. Import it with “Import strategy”, or copy its table into a spreadsheet.'],
  [/^ppt\//u, 'a PowerPoint presentation. Ask for the spreadsheet its tables were made from.'],
  [/^Index\/.*\.iwa$/u, 'an Apple Numbers file. In Numbers choose File, Export To, Excel, then import that.'],
];

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

function notASpreadsheet(file: string, what: string) {
  return fail('not-a-spreadsheet', `${file} is ${what} Nothing was imported.`, { file });
}

/** Failures: `not-found`, `unreadable`, `empty`, `not-a-spreadsheet`, and those of reading each kind. */
export async function openWorkbook(path: string): Promise<Result<Workbook>> {
  const file = basename(path);
  try {
    const start = (await firstBytes(path, headBytes)).toString('latin1');
    if (start.length === 0) return fail('empty', `${file} is empty. Nothing was imported.`, { file });
    const known = signatures.find(([signature]) => signature.test(start));
    if (known !== undefined) return notASpreadsheet(file, known[1]);
    const sha256 = await hashOf(path);
    return start.startsWith('PK') ? await openZipped(path, file, sha256) : await openCsv(path, file, sha256);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    if (error.code === 'ENOENT') return fail('not-found', `There is no file ${path}.`, { file });
    return fail('unreadable', `${path} can't be read: ${error.message}.`, { file });
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
  return looksLikeExcel
    ? openXlsx(zip, file, sha256)
    : notASpreadsheet(file, `a zip file that holds no spreadsheet. Unpack it, and import what is inside.`);
}
