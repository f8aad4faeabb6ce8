// Opens a strategy document of whatever kind by what it holds, not by its name, and says clearly when it is something else.

import { stat, readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fail, succeed, type Result } from '../../../../shared/kernel/result.ts';
import { firstBytes, markedUtf16 } from '../../first-bytes.ts';
import { readDocx } from './docx.ts';
import { readPlainText } from './plain-text.ts';
import type { SourceDocument } from './source-document.ts';

const textLimit = 20 * 1024 * 1024;
/** Enough for every signature. */
const headBytes = 4_096;

const signatures: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF. Import the Word document it was made from'],
  ['{\\rtf', 'a rich text file. Open it in Word and save it as .docx'],
  [
    '\xd0\xcf\x11\xe0',
    'an old Word file (.doc) or one protected by a password. Open it in Word and save it as .docx without a password',
  ],
  ['\x89PNG', 'a picture'],
  ['\xff\xd8\xff', 'a picture'],
  ['GIF8', 'a picture'],
  ['SQLite format 3', 'a database, not a document'],
];

/** Failures: `not-found`, `unreadable`, `empty`, `not-a-document`, and those of reading Word. */
export async function readDocument(path: string): Promise<Result<SourceDocument>> {
  const file = basename(path);
  let head: Buffer;
  try {
    head = await firstBytes(path, headBytes);
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (missing) return fail('not-found', `There is no file ${path}.`, { file });
    return fail(
      'unreadable',
      `${path} can't be read: ${error instanceof Error ? error.message : String(error)}.`,
      { file },
    );
  }
  if (head.length === 0) return fail('empty', `${file} is empty.`, { file });
  const start = head.toString('latin1');
  if (start.startsWith('PK')) return readDocx(path, file);
  const known = signatures.find(([signature]) => start.startsWith(signature));
  if (known !== undefined)
    return fail('not-a-document', `${file} is ${known[1]}. Nothing was imported.`, { file });
  return readText(path, file, head);
}

async function readText(path: string, file: string, head: Buffer): Promise<Result<SourceDocument>> {
  const { size } = await stat(path);
  if (size > textLimit) {
    return fail(
      'too-large',
      `${file} is ${Math.round(size / 1024 / 1024)} MB of something that is not a Word document. Nothing was imported.`,
      { file },
    );
  }
  const encoding = encodingOf(head);
  if (encoding === undefined) {
    return fail(
      'not-a-document',
      `${file} is neither a Word document (.docx) nor plain text. Nothing was imported.`,
      { file },
    );
  }
  return succeed(readPlainText(decode(await readFile(path), encoding), file));
}

function encodingOf(head: Buffer): 'utf-8' | 'utf-16le' | 'utf-16be' | undefined {
  return markedUtf16(head) ?? (head.includes(0) ? undefined : 'utf-8');
}

/** Text that is not UTF-8 is what Windows wrote before: code page 1252. */
function decode(bytes: Buffer, encoding: 'utf-8' | 'utf-16le' | 'utf-16be'): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
