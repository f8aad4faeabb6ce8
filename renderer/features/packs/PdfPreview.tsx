// The real PDF, page by page, drawn as it comes into view.

import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useRef, useState } from 'react';
import { useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';
import { openPdf } from '../../parts/printing/open-pdf.ts';
import { useOpening } from '../../parts/printing/use-opening.ts';

const zooms = [0.5, 0.75, 1, 1.25, 1.5, 2] as const;

interface Opened {
  readonly pdf: PDFDocumentProxy;
  /** The size of the first page, in points. */
  readonly width: number;
  readonly height: number;
}

interface PageProps extends Opened {
  readonly page: number;
  readonly zoom: number;
}

function Page({ pdf, page, zoom, width, height }: PageProps) {
  const t = useText();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [near, setNear] = useState(false);
  // Only the browser knows whether a page is near the view.
  useEffect(() => {
    const shown = canvas.current;
    if (shown === null) return undefined;
    const watch = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setNear(true);
      },
      { rootMargin: '800px' },
    );
    watch.observe(shown);
    return () => {
      watch.disconnect();
    };
  }, []);
  // Drawing goes onto the canvas, outside React.
  useEffect(() => {
    const shown = canvas.current;
    if (!near || shown === null) return undefined;
    let stop = () => {};
    void pdf.getPage(page).then((found) => {
      const viewport = found.getViewport({ scale: zoom * devicePixelRatio });
      shown.width = viewport.width;
      shown.height = viewport.height;
      const drawing = found.render({ canvas: shown, viewport });
      stop = () => {
        drawing.cancel();
      };
      // Cancelled when the zoom changes under it: the next drawing takes over.
      drawing.promise.catch(() => undefined);
    });
    return () => {
      stop();
    };
  }, [pdf, page, zoom, near]);
  const label = t('packs.pageOf', { page, count: pdf.numPages });
  return (
    <li>
      <canvas
        ref={canvas}
        className="pdf-page"
        role="img"
        aria-label={label}
        style={{ width: width * zoom, height: height * zoom }}
      />
      <p className="meta">{label}</p>
    </li>
  );
}

async function openShown(path: string) {
  const { pdf, close } = await openPdf(path);
  try {
    const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 });
    return { pdf, width, height, close };
  } catch (error) {
    await close();
    throw error;
  }
}

interface PdfPreviewProps {
  readonly path: string;
  /** What is to be known of it; null where there is nothing. */
  readonly mark: string | null;
}

export function PdfPreview({ path, mark }: PdfPreviewProps) {
  const t = useText();
  const { opened, failed } = useOpening(openShown, path);
  const [zoom, setZoom] = useState(2);
  const factor = zooms[zoom] ?? 1;
  return (
    <section className="pdf" aria-label={t('packs.preview')}>
      <div className="pdf-tools">
        <h2>{t('packs.preview')}</h2>
        {mark === null ? null : <span className="pdf-mark">{mark}</span>}
        <Button
          label={t('packs.smaller')}
          disabled={zoom === 0}
          onPress={() => {
            setZoom(zoom - 1);
          }}
        >
          −
        </Button>
        <Button
          label={t('packs.larger')}
          disabled={zoom === zooms.length - 1}
          onPress={() => {
            setZoom(zoom + 1);
          }}
        >
          +
        </Button>
      </div>
      {failed ? <p role="alert">{t('packs.previewFailed')}</p> : null}
      <ol className="pdf-pages" tabIndex={0} aria-label={t('packs.preview')}>
        {opened === null
          ? null
          : Array.from({ length: opened.pdf.numPages }, (_, index) => (
              <Page
                key={`page ${index + 1}`}
                pdf={opened.pdf}
                page={index + 1}
                zoom={factor}
                width={opened.width}
                height={opened.height}
              />
            ))}
      </ol>
    </section>
  );
}
