// The pages of a preview under each other, of which those near the view are there. What was at the top stays there when pages change above it.

import { useEffect, useImperativeHandle, useLayoutEffect, useMemo, useRef, useState, type Ref } from 'react';
import type { PackPreview, PreviewHit } from '../../../../shared/packs/preview/preview.ts';
import { useText } from '../../../state/text.ts';
import type { PageStore } from './page-store.ts';
import { anchorAt, heightOf, margin, pageAt, topsOf, type Anchor } from './places.ts';
import { PreviewPage } from './PreviewPage.tsx';

export interface PagesHandle {
  /** A page from 1, and how far down it in points. */
  readonly go: (page: number, y?: number) => void;
}

interface PreviewPagesProps {
  readonly view: PackPreview;
  readonly store: PageStore;
  readonly zoom: number;
  /** How high the view is, in pixels. */
  readonly inView: number;
  readonly hits: readonly PreviewHit[];
  readonly chosen: PreviewHit | undefined;
  readonly onPage: (page: number) => void;
  readonly handle: Ref<PagesHandle>;
}

/** Pages beside those in view that are there already. */
const ahead = 1;

export function PreviewPages({ view, store, zoom, inView, hits, chosen, onPage, handle }: PreviewPagesProps) {
  const t = useText();
  const list = useRef<HTMLDivElement>(null);
  const anchor = useRef<Anchor>({ section: null, page: 0, share: 0 });
  const [scrolled, setScrolled] = useState(0);
  const { pages } = view;
  const tops = useMemo(() => topsOf(pages, zoom), [pages, zoom]);
  const first = pageAt(tops, scrolled);
  const last = pageAt(tops, scrolled + inView);
  const [from, to] = [Math.max(0, first - ahead), Math.min(pages.length - 1, last + ahead)];
  const near = pages.slice(from, to + 1);
  const keys = near.map(({ key }) => key).join(' ');
  // The page in the middle of the view is the one that is looked at.
  const current = pageAt(tops, scrolled + inView / 3) + 1;
  useEffect(() => {
    onPage(current);
  }, [current, onPage]);
  useEffect(() => {
    store.want(keys.split(' '));
  }, [keys, store]);
  // Before the browser shows the new pages: what stood at the top stands there again.
  useLayoutEffect(() => {
    const height = heightOf(view, tops, anchor.current);
    if (height !== undefined && list.current !== null) list.current.scrollTop = height;
  }, [view, tops]);
  const go = (page: number, y = 0) => {
    if (list.current === null) return;
    list.current.scrollTop = (tops[page - 1] ?? 0) + y * zoom - (y === 0 ? 8 : inView / 3);
  };
  useImperativeHandle(handle, () => ({ go }));
  return (
    <div
      ref={list}
      className="preview-pages"
      tabIndex={0}
      role="document"
      aria-label={view.title}
      onScroll={({ currentTarget: { scrollTop } }) => {
        anchor.current = anchorAt(view, tops, scrollTop);
        setScrolled(scrollTop);
      }}
      onKeyDown={(event) => {
        const step = { PageDown: 1, PageUp: -1 }[event.key];
        if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
        event.preventDefault();
        // From where it stands, which whoever jumps and goes on at once hasn't been told of yet.
        const { scrollTop } = event.currentTarget;
        go(Math.max(1, Math.min(pages.length, pageAt(tops, scrollTop + margin) + 1 + step)));
      }}
    >
      <div className="preview-room" style={{ height: tops.at(-1) ?? 0 }}>
        {near.map((page, index) => {
          const number = from + index + 1;
          return (
            <div key={number} className="preview-place" style={{ top: tops[number - 1] ?? 0 }}>
              <PreviewPage
                store={store}
                page={page}
                zoom={zoom}
                number={number}
                count={pages.length}
                hits={hits
                  .filter((hit) => hit.page === number)
                  .map((hit) => ({ hit, isChosen: hit === chosen }))}
                onGo={go}
              />
              <p className="meta" aria-hidden="true">
                {t('packs.pageOf', { page: number, count: pages.length })}
              </p>
            </div>
          );
        })}
      </div>
    </div>
  );
}
