// Opens a strategy document of any kind by its content, not its name, and says clearly when it is something else.

import { composed } from '../../../../shared/language/composed.ts';
import { say } from '../../../../shared/language/say.ts';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat, readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fail, succeed, type Result } from '../../../../shared/kernel/result.ts';
import { firstBytes, markedUtf16 } from '../../first-bytes.ts';
import { readDocx } from './docx.ts';
import { readPlainText } from './plain-text.ts';
import type { ReadContent, SourceDocument, SourceParagraph } from './source-document.ts';
import { codeOf, whyOf } from '../../../why.ts';

const textLimit = 20 * 1024 * 1024;
/** Enough for every signature. */
const headBytes = 4_096;

const signatures = [
  ['%PDF-', 'document.is-pdf'],
  ['{\\rtf', 'document.is-rich-text'],
  ['\xd0\xcf\x11\xe0', 'document.is-old-word'],
  ['\x89PNG', 'document.is-picture'],
  ['\xff\xd8\xff', 'document.is-picture'],
  ['GIF8', 'document.is-picture'],
  ['SQLite format 3', 'document.is-database'],
] as const;

/** Failures: `not-found`, `unreadable`, `empty`, `not-a-document`, and those of reading Word. */
export async function readDocument(path: string): Promise<Result<SourceDocument>> {
  const read = await readContent(path);
  return read.ok ? succeed({ ...composedContent(read.value), sha256: await sha256Of(path) }) : read;
}

/** As the register will hold it: else a document from a Mac would differ from itself at its next import. */
function composedContent(content: ReadContent): ReadContent {
  const { title, blocks, footnotes } = content;
  const paragraph = (each: SourceParagraph): SourceParagraph => ({ ...each, text: composed(each.text) });
  return {
    ...content,
    title: title === undefined ? undefined : composed(title),
    blocks: blocks.map((block) =>
      block.kind === 'paragraph'
        ? paragraph(block)
        : {
            ...block,
            rows: block.rows.map((row) => ({
              ...row,
              cells: row.cells.map((cell) => ({ ...cell, paragraphs: cell.paragraphs.map(paragraph) })),
            })),
          },
    ),
    footnotes: new Map([...footnotes].map(([id, each]) => [id, paragraph(each)])),
  };
}

async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const bytes of createReadStream(path)) hash.update(bytes);
  return hash.digest('hex');
}

async function readContent(path: string): Promise<Result<ReadContent>> {
  const file = basename(path);
  let head: Buffer;
  try {
    head = await firstBytes(path, headBytes);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return fail('not-found', say('document.not-found', { path }), { file });
    return fail('unreadable', say('document.unreadable', { path, why: whyOf(error) }), { file });
  }
  if (head.length === 0) return fail('empty', say('document.empty', { file }), { file });
  const start = head.toString('latin1');
  if (start.startsWith('PK')) return readDocx(path, file);
  const known = signatures.find(([signature]) => start.startsWith(signature));
  if (known !== undefined) return fail('not-a-document', say(known[1], { file }), { file });
  return readText(path, file, head);
}

async function readText(path: string, file: string, head: Buffer): Promise<Result<ReadContent>> {
  const { size } = await stat(path);
  if (size > textLimit) {
    return fail('too-large', say('document.too-large', { file, megabytes: Math.round(size / 1024 / 1024) }), {
      file,
    });
  }
  const encoding = encodingOf(head);
  if (encoding === undefined) {
    return fail('not-a-document', say('document.neither', { file }), { file });
  }
  return succeed(readPlainText(decode(await readFile(path), encoding), file));
}

function encodingOf(head: Buffer): 'utf-8' | 'utf-16le' | 'utf-16be' | undefined {
  return markedUtf16(head) ?? (head.includes(0) ? undefined : 'utf-8');
}

/** Text that isn't UTF-8 is taken for what Windows used to write: code page 1252. */
function decode(bytes: Buffer, encoding: 'utf-8' | 'utf-16le' | 'utf-16be'): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
