// A made Word document as others find it: its parts, and what a reader of Word documents makes of it.

import { strFromU8, unzipSync } from 'fflate';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderDocx } from '../../../../electron/packs/docx/render-docx.ts';
import { readDocx } from '../../../../electron/imports/strategy-document/read/docx.ts';
import type { ReadContent } from '../../../../electron/imports/strategy-document/read/source-document.ts';
import type { PackDocument } from '../../../../shared/packs/pack-document.ts';
import { temporaryFolder } from '../../../temporary-folder.ts';
import { valueOf } from '../../register/a-register.ts';

export interface WordFile {
  readonly bytes: Buffer;
  readonly path: string;
  /** The XML of a part: "word/document.xml". */
  readonly part: (name: string) => string;
  readonly read: () => Promise<ReadContent>;
}

export async function wordOf(document: PackDocument): Promise<WordFile> {
  const bytes = await renderDocx(document);
  const parts = unzipSync(bytes);
  const path = join(temporaryFolder(), 'made.docx');
  writeFileSync(path, bytes);
  return {
    bytes,
    path,
    part: (name) => {
      const content = parts[name];
      if (content === undefined) throw new Error(`no ${name} in ${Object.keys(parts).join(', ')}`);
      return strFromU8(content);
    },
    read: async () => valueOf(await readDocx(path, 'made.docx')),
  };
}

/** Each paragraph of the body that stands in no table, with its style, its words and all its XML. */
export function paragraphsOf(xml: string): { style: string; words: string; xml: string }[] {
  const [, body = ''] = /<w:body>(.*)<w:sectPr/su.exec(xml) ?? [];
  const alone = body.replaceAll(/<w:tbl>.*?<\/w:tbl>/gsu, '');
  return (alone.match(/<w:p(?: [^>]*)?>.*?<\/w:p>|<w:p\/>/gsu) ?? []).map((paragraph) => ({
    style: /<w:pStyle w:val="([^"]*)"/u.exec(paragraph)?.[1] ?? '',
    words: [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)].map(([, words]) => words).join(''),
    xml: paragraph,
  }));
}
