// The page of an attached PDF in a preview, drawn with its comments and without.

import { drawWholePage } from '../../../../renderer/features/packs/preview/draw-whole-page.ts';
import type { PageStore } from '../../../../renderer/features/packs/preview/page-store.ts';
import { openPdf } from '../../../../renderer/parts/printing/open-pdf.ts';
import { show } from '../../show.tsx';

const size = { width: 200, height: 200 };

async function draw() {
  const { pdf } = await openPdf('/paper.pdf');
  const store: PageStore = {
    page: () => undefined,
    want: () => undefined,
    wantSmall: () => undefined,
    fetched: () => Promise.resolve(undefined),
    file: () => Promise.resolve(pdf),
    watch: () => () => undefined,
    version: () => 0,
    close: () => undefined,
    glyph: () => undefined,
    picture: () => undefined,
  };
  for (const comments of ['kept', 'dropped'] as const) {
    const canvas = document.createElement('canvas');
    canvas.id = comments;
    document.body.append(canvas);
    const attached = { file: 0, name: 'paper.pdf', page: 1, of: 1, left: 0, top: 0, ...size, comments };
    // One after another: a page is drawn once at a time.
    // oxlint-disable-next-line no-await-in-loop
    await drawWholePage(canvas, size, { things: [], heard: [], links: [], attached }, store, { scale: 1 });
  }
  document.body.dataset['drawn'] = 'yes';
}

show(
  <main>
    <h1>An attached page</h1>
    <button type="button" onClick={() => void draw()}>
      Draw
    </button>
  </main>,
);
