// The pages of a pack made small, of which few are in sight at once.

import { useState } from 'react';
import type { PackPreview } from '../../../../shared/packs/preview/preview.ts';
import type { PageStore } from '../../../../renderer/features/packs/preview/page-store.ts';
import { PreviewSide } from '../../../../renderer/features/packs/preview/PreviewSide.tsx';
import '../../../../renderer/features/packs/preview/preview.css';
import { show } from '../../show.tsx';

const view: PackPreview = {
  title: 'Board pack',
  language: 'en',
  asAt: '2026-11-30',
  batchName: '1',
  pages: Array.from({ length: 12 }, (_, place) => ({
    key: String(place),
    label: String(place + 1),
    width: 595,
    height: 842,
    language: 'en' as const,
  })),
  sections: [],
  notice: null,
  setAgain: 0,
};

const store: PageStore = {
  page: () => undefined,
  want: () => undefined,
  wantSmall: () => undefined,
  fetched: () => Promise.resolve(undefined),
  file: () => Promise.reject(new Error('no PDF is attached')),
  watch: () => () => undefined,
  version: () => 0,
  close: () => undefined,
  glyph: () => undefined,
  picture: () => undefined,
};

function Page() {
  const [page, setPage] = useState(1);
  return (
    <div style={{ display: 'grid', height: 340 }}>
      <PreviewSide view={view} store={store} page={page} onGo={setPage} />
      <output>{`at ${page}`}</output>
    </div>
  );
}

show(<Page />);
