// pdf.js, fetched when a PDF is first looked at. Its worker comes from the app itself, like everything else.

import type { PDFDocumentProxy } from 'pdfjs-dist';

export interface OpenPdf {
  readonly pdf: PDFDocumentProxy;
  readonly close: () => Promise<void>;
}

export async function openPdf(path: string): Promise<OpenPdf> {
  // Fetched here: left to itself, pdf.js goes another way for every scheme but http.
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`The app answers ${answer.status} for ${path}.`);
  return openBytes(new Uint8Array(await answer.arrayBuffer()));
}

/** The bytes go over to it. */
export async function openBytes(data: Uint8Array): Promise<OpenPdf> {
  const [pdfjs, worker] = await Promise.all([
    import('pdfjs-dist'),
    import('pdfjs-dist/build/pdf.worker.min.mjs?url'),
  ]);
  pdfjs.GlobalWorkerOptions.workerSrc = worker.default;
  const task = pdfjs.getDocument({ data, useWasm: false });
  const close = () => task.destroy();
  try {
    return { pdf: await task.promise, close };
  } catch (error) {
    // Its worker is there all the same.
    await close();
    throw error;
  }
}
