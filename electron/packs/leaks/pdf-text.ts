// What the pages of a PDF say, as a reader would copy it, and how much of that is seen.

import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { seenText } from '../../imports/attached-pdf/drawn-text.ts';
import { openedByPdfjs } from '../../imports/attached-pdf/opened-by-pdfjs.ts';

async function ofPages(
  bytes: Uint8Array,
  textOf: (page: PDFPageProxy, pdf: PDFDocumentProxy) => Promise<string>,
): Promise<readonly string[]> {
  const task = openedByPdfjs(bytes);
  try {
    const pdf = await task.promise;
    const texts: string[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      // One after another: all at once would hold every page in memory.
      // oxlint-disable-next-line no-await-in-loop
      const page = await pdf.getPage(number);
      // oxlint-disable-next-line no-await-in-loop
      texts.push(await textOf(page, pdf));
      page.cleanup();
    }
    return texts;
  } finally {
    await task.destroy();
  }
}

async function textOfPage(page: PDFPageProxy): Promise<string> {
  const { items } = await page.getTextContent();
  return items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join('');
}

/** The text of each page, in the order it is drawn. Words that are split over runs are put together. */
export function textOfPages(bytes: Uint8Array): Promise<readonly string[]> {
  return ofPages(bytes, textOfPage);
}

/** The same without what nobody sees of it: where something is hidden, the pieces that are seen stand side by side, and apart. */
export function seenOnPages(bytes: Uint8Array): Promise<readonly string[]> {
  return ofPages(bytes, async (page, pdf) => {
    const layers = await pdf.getOptionalContentConfig();
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
    const operators = await page.getOperatorList({ annotationMode: 0 });
    const seen = seenText(operators, [left, bottom, right, top], (layer) => !layers.isVisible(layer));
    return seen === undefined ? textOfPage(page) : `${seen.join('')}\n${seen.join(' ')}`;
  });
}
