// What can be printed: pages with their names, drawn one at a time.

import { openPdf } from './open-pdf.ts';

export interface PageSize {
  /** In points. */
  readonly width: number;
  readonly height: number;
}

export interface Printable {
  /** What each page is called, in their order: what is printed on it. */
  readonly labels: readonly string[];
  /** Draws a page, counted from 0, in place of what the canvas has; `scaleOf` says how many pixels a point has on a page of that size. */
  readonly draw: (
    index: number,
    canvas: HTMLCanvasElement,
    scaleOf: (size: PageSize) => number,
  ) => Promise<PageSize>;
  readonly close: () => void;
}

/** The pages of a PDF that the app serves, with what a reader prints of them. */
export async function printablePdf(path: string): Promise<Printable> {
  const { pdf, close: closePdf } = await openPdf(path);
  const close = () => void closePdf().catch(() => undefined);
  const labels = await pdf.getPageLabels().catch((error: unknown) => {
    close();
    throw error;
  });
  return {
    labels: labels ?? Array.from({ length: pdf.numPages }, (_, index) => String(index + 1)),
    draw: async (index, canvas, scaleOf) => {
      const page = await pdf.getPage(index + 1);
      const size = page.getViewport({ scale: 1 });
      const viewport = page.getViewport({ scale: scaleOf(size) });
      [canvas.width, canvas.height] = [Math.round(viewport.width), Math.round(viewport.height)];
      await page.render({ canvas, viewport, intent: 'print' }).promise;
      page.cleanup();
      return { width: size.width, height: size.height };
    },
    close,
  };
}
