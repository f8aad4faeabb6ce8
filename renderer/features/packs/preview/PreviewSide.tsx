// Beside the pages: the outline of the pack, or its pages made small. Either leads to a page.

import { useEffect, useMemo, useState } from 'react';
import type { PackPreview } from '../../../../shared/packs/preview/preview.ts';
import { useText } from '../../../state/text.ts';
import { Segments } from '../../../ui/Segments.tsx';
import { useSize } from '../../../ui/layout/use-room.ts';
import type { PageStore } from './page-store.ts';
import { between, pageAt, topsOf } from './places.ts';
import { DrawnPage } from './PreviewPage.tsx';

interface SideProps {
  readonly view: PackPreview;
  readonly store: PageStore;
  /** The page that is looked at, from 1. */
  readonly page: number;
  readonly onGo: (page: number) => void;
}

function Outline({ view: { sections }, page, onGo }: SideProps) {
  const t = useText();
  const current = sections.findLast((section) => section.page <= page);
  return (
    <ol className="preview-outline">
      {sections.map((section) => (
        <li key={section.id} className={section.level === 2 ? 'preview-under' : ''}>
          <button
            type="button"
            {...(section === current ? { 'aria-current': 'location' as const } : {})}
            onClick={() => {
              onGo(section.page);
            }}
          >
            <span lang={section.language}>
              {section.title}
              {section.marking === null ? null : <span className="meta">{section.marking}</span>}
            </span>
            <span className="meta">
              <span className="unseen">{t('packs.preview.page')} </span>
              {section.page}
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}

/** In pixels. */
const smallWidth = 104;

function SmallPages({ view: { pages }, store, page, onGo }: SideProps) {
  const t = useText();
  const [room, watch] = useSize();
  const [scrolled, setScrolled] = useState(0);
  const zoom = smallWidth / Math.max(...pages.map(({ width }) => width));
  const tops = useMemo(() => topsOf(pages, zoom), [pages, zoom]);
  // And one beyond on either side: the keyboard goes from page to page, and what isn’t there it passes over.
  const from = Math.max(0, pageAt(tops, scrolled) - 1);
  const near = pages.slice(from, pageAt(tops, scrolled + room.height) + 2);
  const keys = near.map(({ key }) => key).join(' ');
  useEffect(() => {
    store.wantSmall(keys.split(' '));
    return () => {
      store.wantSmall([]);
    };
  }, [keys, store]);
  return (
    <div
      ref={watch}
      className="preview-small"
      onScroll={({ currentTarget: { scrollTop } }) => {
        setScrolled(scrollTop);
      }}
    >
      <div className="preview-room" style={{ height: (tops.at(-1) ?? 0) + between / 2 }}>
        {near.map((each, index) => {
          const number = from + index + 1;
          return (
            <button
              key={number}
              type="button"
              className="preview-place preview-small-page"
              style={{ top: tops[number - 1] ?? 0 }}
              aria-label={t('packs.pageOf', { page: number, count: pages.length })}
              {...(number === page ? { 'aria-current': 'page' as const } : {})}
              onClick={() => {
                onGo(number);
              }}
            >
              <DrawnPage store={store} page={each} zoom={zoom} />
              <span className="meta">{number}</span>
            </button>
          );
        })}
      </div>
    </div>
  );
}

export function PreviewSide(props: SideProps) {
  const t = useText();
  const [shown, setShown] = useState<'outline' | 'thumbnails'>('outline');
  return (
    <nav className="preview-side" aria-label={t('packs.preview.outline')}>
      <Segments
        label={t('packs.preview.outline')}
        parts={(['outline', 'thumbnails'] as const).map((part) => ({
          part,
          label: t(`packs.preview.${part}`),
        }))}
        shown={shown}
        onShow={setShown}
      />
      {shown === 'outline' ? <Outline {...props} /> : <SmallPages {...props} />}
    </nav>
  );
}
