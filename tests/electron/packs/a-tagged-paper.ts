// An officer's paper to attach: a tagged PDF, made once for all the tests of a file.

import { renderPdf } from '../../../electron/packs/pdf/render-pdf.ts';
import { aDocumentOf, paragraph } from './a-document.ts';

const made = new Map<string, Promise<Buffer>>();

async function set(word: string, pages: number): Promise<Buffer> {
  const document = aDocumentOf(
    Array.from({ length: pages }, (_, at) => ({
      title: `${word} ${at + 1}`,
      blocks: [paragraph(`${word}-page-${at + 1}`)],
    })),
  );
  return (await renderPdf({ ...document, isSheet: true })).bytes;
}

/** Of so many pages, as an officer's program makes it; the word says which. */
export function aTaggedPaper(word: string, pages = 2): Promise<Buffer> {
  const name = `${word} ${pages}`;
  const paper = made.get(name) ?? set(word, pages);
  made.set(name, paper);
  return paper;
}
