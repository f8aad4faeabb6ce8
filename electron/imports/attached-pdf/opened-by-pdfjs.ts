// A PDF opened by pdf.js to be read, and not shown. Whoever opens one ends its task.

import { getDocument, VerbosityLevel, type PDFDocumentLoadingTask } from 'pdfjs-dist/legacy/build/pdf.mjs';

export function openedByPdfjs(bytes: Uint8Array): PDFDocumentLoadingTask {
  return getDocument({
    // pdf.js keeps what it is given.
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    // Pictures aren't looked into: a scan of 900 pages would take minutes.
    maxImageSize: 1,
    useSystemFonts: false,
  });
}
