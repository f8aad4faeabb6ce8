// The pages of a preview as they are printed: as they stand now, without a file.

import type { PackPreview } from '../../../../shared/packs/preview/preview.ts';
import type { Printable } from '../../../parts/printing/printable.ts';
import { drawWholePage } from './draw-whole-page.ts';
import type { PageStore } from './page-store.ts';

/** A page that isn't in the preview any more, because it was set again meanwhile, fails. */
export function printablePreview({ pages }: PackPreview, store: PageStore): Printable {
  return {
    labels: pages.map(({ label }) => label),
    draw: async (index, canvas, scaleOf) => {
      const page = pages[index];
      const ready = page === undefined ? undefined : await store.fetched(page.key);
      if (page === undefined || ready === undefined) throw new Error('The preview was set again.');
      await drawWholePage(canvas, page, ready, store, { scale: scaleOf(page) });
      return { width: page.width, height: page.height };
    },
    close: () => undefined,
  };
}
