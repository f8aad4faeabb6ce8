// Draws a page of a preview with all that stands on it: on the screen, and for the printer.

import type { PreviewPage } from '../../../../shared/packs/preview/preview.ts';
import { drawThings } from './draw-page.ts';
import { withoutComments } from './without-comments.ts';
import type { PageStore, ReadyPage } from './page-store.ts';

interface Drawn {
  /** Pixels of the canvas to a point. */
  readonly scale: number;
  /** Whether another drawing has taken over the canvas. */
  readonly isLate?: () => boolean;
}

/** The page of an attached PDF, over the sheet that carries it; false where there is none, and where it came too late. */
async function drawAttached(
  on: CanvasRenderingContext2D,
  ready: ReadyPage,
  store: PageStore,
  { scale, isLate = () => false }: Drawn,
): Promise<boolean> {
  const { attached } = ready;
  if (attached === null) return false;
  const pdf = await store.file(attached.file);
  const page = await pdf.getPage(attached.page);
  if (isLate()) return false;
  const { width } = page.getViewport({ scale: 1 });
  const viewport = page.getViewport({ scale: (attached.width / width) * scale });
  const own = document.createElement('canvas');
  [own.width, own.height] = [Math.ceil(viewport.width), Math.ceil(viewport.height)];
  const operationsFilter = attached.comments === 'kept' ? undefined : await withoutComments(page);
  await page.render({ canvas: own, viewport, ...(operationsFilter && { operationsFilter }) }).promise;
  if (isLate()) return false;
  on.setTransform(1, 0, 0, 1, 0, 0);
  on.drawImage(own, attached.left * scale, attached.top * scale);
  // The head and foot stand over what the page carries.
  drawThings(on, ready.things, store, scale);
  return true;
}

/** What the pack itself has of the page is drawn when this returns. It answers whether the page of an attached PDF was drawn as well. */
export async function drawWholePage(
  canvas: HTMLCanvasElement,
  { width, height }: Pick<PreviewPage, 'width' | 'height'>,
  ready: ReadyPage,
  store: PageStore,
  drawn: Drawn,
): Promise<boolean> {
  const { scale } = drawn;
  [canvas.width, canvas.height] = [Math.round(width * scale), Math.round(height * scale)];
  const on = canvas.getContext('2d', { alpha: false });
  if (on === null) return false;
  on.setTransform(1, 0, 0, 1, 0, 0);
  on.fillStyle = '#FFFFFF';
  on.fillRect(0, 0, canvas.width, canvas.height);
  drawThings(on, ready.things, store, scale);
  return drawAttached(on, ready, store, drawn);
}
