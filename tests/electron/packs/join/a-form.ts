// A paper of one page that is a form, the pack that it is in, and where its words stand there.

import { expect } from 'vitest';
import { packOf } from './a-pack.ts';
import { line, paperOf, type PaperParts } from './a-paper.ts';
import { asked, complaints, opened } from './look-at-join.ts';

const font = (encoding: string) => `<</Type/Font/Subtype/Type1/BaseFont/Helvetica${encoding}>>`;

/** Its fields are objects from 100 on; the form has a font in an encoding as most forms have it. */
export function paperWith(fields: readonly string[], more: NonNullable<PaperParts['more']> = []): Buffer {
  const ids = fields.map((_, at) => `${100 + at} 0 R`).join(' ');
  const own = font('/Encoding<</Type/Encoding/Differences[144/quotesinglbase 146/trademark 160/Euro]>>');
  const resources = `/DR<</Font<</Helv ${own}>>>>/DA(/Helv 10 Tf 0 g)`;
  return paperOf({
    pages: [{ content: line('First'), entries: `/Annots[${ids}]` }],
    catalogue: `/AcroForm<</Fields[${ids}]/NeedAppearances true${resources}>>`,
    more: [...fields.map((field) => `<</Type/Annot/Subtype/Widget/F 4${field}>>`), ...more],
  });
}

/** In which qpdf finds nothing wrong. */
export async function packWith(
  fields: readonly string[],
  more?: NonNullable<PaperParts['more']>,
): Promise<Buffer> {
  const { bytes } = packOf([{ paper: await opened(paperWith(fields, more)) }]);
  expect(complaints(bytes)).toBe('');
  return bytes;
}

interface Word {
  readonly word: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where poppler has each word, from the top of a page of A4. */
export function placed(pack: Buffer): readonly Word[] {
  const words = /<word xMin="(.*)" yMin="(.*)" xMax="(.*)" yMax="(.*)">(.*)<\/word>/gu;
  return [...asked(pack, 'pdftotext', '-bbox', 'FILE', '-').matchAll(words)]
    .map(([, left, top, right, bottom, word = '']) => ({
      word,
      left: Number(left),
      right: Number(right),
      top: Number(top),
      bottom: Number(bottom),
    }))
    .filter(({ word }) => word !== 'First');
}
