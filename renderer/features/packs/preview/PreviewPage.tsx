// One page of a preview: drawn, with its words for those who listen, its links, and the marks of what was found.

import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { PreviewHit, PreviewPage as Page } from '../../../../shared/packs/preview/preview.ts';
import { useText } from '../../../state/text.ts';
import { drawWholePage } from './draw-whole-page.ts';
import { HeardWords } from './HeardWords.tsx';
import type { PageStore, ReadyPage } from './page-store.ts';

function useReadyPage(store: PageStore, key: string): ReadyPage | undefined {
  useSyncExternalStore(store.watch, store.version);
  return store.page(key);
}

interface DrawnProps {
  readonly store: PageStore;
  readonly page: Page;
  readonly zoom: number;
  readonly onFailed?: (key: string) => void;
}

/** Undrawn, and white, until it has come. */
export function DrawnPage({ store, page: { key, width, height }, zoom, onFailed }: DrawnProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const ready = useReadyPage(store, key);
  // Drawing goes onto the canvas, outside React. What was drawn stays until the next is there.
  useEffect(() => {
    const shown = canvas.current;
    if (shown === null || ready === undefined) return undefined;
    // By then another drawing may have taken over.
    let late = false;
    const drawing = drawWholePage(shown, { width, height }, ready, store, {
      scale: zoom * devicePixelRatio,
      isLate: () => late,
    });
    shown.dataset['drawn'] = key;
    drawing.then(
      (isAttached) => {
        if (isAttached) shown.dataset['attached'] = 'shown';
      },
      () => {
        if (!late) onFailed?.(key);
      },
    );
    return () => {
      late = true;
    };
  }, [ready, zoom, width, height, store, key, onFailed]);
  return (
    <canvas
      ref={canvas}
      className="pdf-page"
      aria-hidden="true"
      style={{ width: width * zoom, height: height * zoom }}
    />
  );
}

interface PreviewPageProps extends Omit<DrawnProps, 'onFailed'> {
  readonly number: number;
  readonly count: number;
  readonly hits: readonly { readonly hit: PreviewHit; readonly isChosen: boolean }[];
  readonly onGo: (page: number, y: number) => void;
}

export function PreviewPage({ store, page, zoom, number, count, hits, onGo }: PreviewPageProps) {
  const t = useText();
  const ready = useReadyPage(store, page.key);
  /** The key of the page that couldn't be shown. */
  const [failed, setFailed] = useState<string>();
  const isFailed = failed === page.key;
  const label = t('packs.pageOf', { page: number, count });
  const attached = ready?.attached ?? null;
  const at = ({ x, y, width, height }: { x: number; y: number; width: number; height: number }) => ({
    left: x * zoom,
    top: y * zoom,
    width: width * zoom,
    height: height * zoom,
  });
  return (
    <section className="preview-page" aria-label={label} aria-busy={ready === undefined}>
      <DrawnPage store={store} page={page} zoom={zoom} onFailed={setFailed} />
      {ready === undefined ? null : <HeardWords blocks={ready.heard} language={page.language} />}
      {attached === null ? null : (
        <p className={isFailed ? 'preview-attached' : 'preview-heard'}>
          {t('packs.preview.attached', { page: attached.page, of: attached.of, name: attached.name })}
          {isFailed ? ` ${t('packs.preview.attachedNotShown')}` : null}
        </p>
      )}
      {/* For the mouse: by keys, and to those who listen, the outline leads on. */}
      {(ready?.links ?? []).map(({ to, words, ...box }) =>
        to === null ? null : (
          <button
            key={`${box.x} ${box.y} ${words}`}
            type="button"
            className="preview-link"
            title={words}
            aria-hidden="true"
            tabIndex={-1}
            style={at(box)}
            onClick={() => {
              onGo(to.page, to.y);
            }}
          />
        ),
      )}
      {hits.flatMap(({ hit, isChosen }) =>
        hit.boxes.map((box) => (
          <span
            key={`${box.x} ${box.y} ${box.width}`}
            aria-hidden="true"
            className={isChosen ? 'preview-hit preview-hit-chosen' : 'preview-hit'}
            style={at(box)}
          />
        )),
      )}
    </section>
  );
}
