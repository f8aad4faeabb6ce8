// Reads a Word document (.docx) into paragraphs and tables, in bounded memory without running or following anything in it.

import { say } from '../../../../shared/language/say.ts';
import { fail, succeed, type Result } from '../../../../shared/kernel/result.ts';
import { oneLine } from '../../../../shared/language/plain.ts';
import { describedPictures, readAsides } from './docx-asides.ts';
import { bodyHandler, emptyBody } from './docx-body.ts';
import { layOut } from './docx-layout.ts';
import { counterOf, emptyNumbering, numberingHandler } from './docx-numbering.ts';
import { stylesHandler, type ParagraphStyle } from './docx-styles.ts';
import type { ReadContent } from './source-document.ts';
import { readXml } from './xml.ts';
import { openZip, type Zip } from '../../zip.ts';

/** A hundred thousand rows of text are smaller than this. */
const wordLimits = { part: 96 * 1024 * 1024 } as const;
/** Characters of text; a 500-page report holds about two million. */
const textLimit = 30_000_000;

/** Failures: `not-a-zip`, `not-word`, `too-large`, `damaged`, `protected`. */
export async function readDocx(path: string, file: string): Promise<Result<ReadContent>> {
  const opened = await openZip(path, file, wordLimits);
  if (!opened.ok) return opened;
  try {
    return await readParts(opened.value, file);
  } finally {
    opened.value.close();
  }
}

const otherPrograms = [
  ['xl/workbook.xml', 'document.is-excel'],
  ['ppt/presentation.xml', 'document.is-powerpoint'],
  ['content.xml', 'document.is-open-document'],
  ['word/document.bin', 'document.is-other-word'],
] as const;

async function readParts(zip: Zip, file: string): Promise<Result<ReadContent>> {
  const main = await mainPart(zip, file);
  if (!main.ok) return main;
  const folder = main.value.replace(/[^/]*$/u, '');
  const styles = new Map<string, ParagraphStyle>();
  if (zip.has(`${folder}styles.xml`)) {
    const read = await readXml(zip, `${folder}styles.xml`, file, stylesHandler(styles));
    if (!read.ok) return read;
  }
  const numbering = emptyNumbering();
  if (zip.has(`${folder}numbering.xml`)) {
    const read = await readXml(zip, `${folder}numbering.xml`, file, numberingHandler(numbering));
    if (!read.ok) return read;
  }
  const body = emptyBody();
  const read = await readXml(zip, main.value, file, bodyHandler(body, styles, counterOf(numbering)));
  if (!read.ok) return read;
  if (body.textLength > textLimit) {
    return fail('too-large', say('document.too-much-text', { file }), { file });
  }
  const asides = await readAsides(zip, folder, file);
  if (!asides.ok) return asides;
  const macros = zip.has(`${folder}vbaProject.bin`);
  const notices = [
    ...(body.tracked ? [say('document.tracked-changes')] : []),
    ...(body.leftOut.struck ? [say('document.struck-out')] : []),
    ...(body.leftOut.hidden ? [say('document.hidden-text')] : []),
    ...(body.pictures.length > 0 ? [say('document.pictures', { count: body.pictures.length })] : []),
    ...(body.embedded ? [say('document.embedded')] : []),
    ...(macros ? [say('document.macros')] : []),
  ];
  return succeed({
    file,
    title: await titleIn(zip, file),
    blocks: layOut(body.content),
    footnotes: new Map([...asides.value, ...describedPictures(body.pictures)]),
    notices,
  });
}

/** The document part, found where the package says it is. */
async function mainPart(zip: Zip, file: string): Promise<Result<string>> {
  const other = otherPrograms.find(([part]) => zip.has(part));
  if (other !== undefined) {
    return fail('not-word', say(other[1], { file }), { file });
  }
  let target: string | undefined;
  if (zip.has('_rels/.rels')) {
    const read = await readXml(zip, '_rels/.rels', file, {
      open: (name, attribute) => {
        if (name === 'Relationship' && attribute('Type')?.endsWith('/officeDocument') === true)
          target = attribute('Target');
      },
    });
    if (!read.ok) return read;
  }
  const part = (target ?? 'word/document.xml').replace(/^\//u, '');
  if (zip.has(part)) return succeed(part);
  return fail('not-word', say('document.no-word', { file }), { file });
}

async function titleIn(zip: Zip, file: string): Promise<string | undefined> {
  if (!zip.has('docProps/core.xml')) return undefined;
  let title = '';
  let inside = false;
  const read = await readXml(zip, 'docProps/core.xml', file, {
    open: (name) => {
      inside = name === 'title';
    },
    close: () => {
      inside = false;
    },
    text: (text) => {
      if (inside) title += text;
    },
  });
  return read.ok && oneLine(title) !== '' ? oneLine(title) : undefined;
}
