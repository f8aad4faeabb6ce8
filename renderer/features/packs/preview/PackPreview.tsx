// A pack as it would be made now: its pages, its outline beside them, and whether it says what the register does.

import { useRef, useState } from 'react';
import type { PreviewWanted } from '../../../../shared/packs/preview/preview-calls.ts';
import type { PreviewHit } from '../../../../shared/packs/preview/preview.ts';
import { PrintButton } from '../../../parts/printing/PrintButton.tsx';
import { JobProgress } from '../../../parts/JobProgress.tsx';
import { dateText, useSpeak, useText } from '../../../state/text.ts';
import { Button } from '../../../ui/Button.tsx';
import { useSize } from '../../../ui/layout/use-room.ts';
import { PreviewFind } from './PreviewFind.tsx';
import { PreviewPages, type PagesHandle } from './PreviewPages.tsx';
import { printablePreview } from './printable-preview.ts';
import { PreviewSide } from './PreviewSide.tsx';
import { usePreview, type Preview } from './use-preview.ts';
import './preview.css';

const zooms = [0.5, 0.75, 1, 1.25, 1.5, 2, 3] as const;

function editionOf(wanted: PreviewWanted): 'board' | 'edition.public' | 'edition.full' | 'edition.person' {
  if (wanted.kind === 'board' || !('edition' in wanted.wanted)) return 'board';
  const { edition } = wanted.wanted;
  return typeof edition === 'string' ? `edition.${edition}` : 'edition.person';
}

function Standing({ preview: { stands, setNow } }: { readonly preview: Preview }) {
  const t = useText();
  return (
    <span role="status" className="preview-standing">
      <span className={stands === 'current' ? 'meta' : 'pdf-mark'}>{t(`packs.preview.${stands}`)}</span>
      {stands === 'stopped' ? <Button onPress={setNow}>{t('packs.preview.setNow')}</Button> : null}
    </span>
  );
}

function NotSet({ preview: { stands, error, progress, stop, setNow } }: { readonly preview: Preview }) {
  const t = useText();
  const speak = useSpeak();
  if (error !== null) return <p role="alert">{speak(error.message)}</p>;
  if (stands === 'stopped')
    return (
      <div className="preview-standing">
        <p role="status">{t('packs.preview.notYet')}</p>
        <Button onPress={setNow}>{t('packs.preview.setNow')}</Button>
      </div>
    );
  return <JobProgress label={t('packs.preview.setting')} progress={progress} onCancel={stop} />;
}

export function PackPreview({ wanted }: { readonly wanted: PreviewWanted }) {
  const t = useText();
  const speak = useSpeak();
  const preview = usePreview(wanted);
  const { view, store, name, stands, stop } = preview;
  const [zoomed, setZoomed] = useState<number | null>(null);
  const [page, setPage] = useState(1);
  const [found, setFound] = useState<readonly PreviewHit[]>([]);
  const [chosen, setChosen] = useState<PreviewHit>();
  const [room, watch] = useSize();
  const pages = useRef<PagesHandle>(null);
  const onFound = (hits: readonly PreviewHit[], hit: PreviewHit | undefined) => {
    setFound(hits);
    setChosen(hit);
    if (hit !== undefined) pages.current?.go(hit.page, hit.boxes[0]?.y ?? 0);
  };
  const widest = Math.max(1, ...(view?.pages ?? []).map(({ width }) => width));
  const fitting = Math.max(0.25, Math.min(2, (room.width - 48) / widest));
  const zoom = zoomed ?? fitting;
  const go = (number: number) => pages.current?.go(number);
  return (
    <section className="preview" aria-label={t('packs.preview')}>
      <div className="preview-head">
        <h2>{t('packs.preview')}</h2>
        {view === null ? null : <Standing preview={preview} />}
        {view !== null && stands === 'behind' ? <Button onPress={stop}>{t('button.cancel')}</Button> : null}
      </div>
      {view === null ? (
        <NotSet preview={preview} />
      ) : (
        <>
          <p className="meta">
            {t('packs.preview.says', {
              title: view.title,
              edition: t(`packs.preview.${editionOf(wanted)}`),
              day: dateText(view.asAt),
              pages: t('packs.pages', { count: view.pages.length }),
            })}
          </p>
          {view.notice === null ? null : <p>{speak(view.notice)}</p>}
          <div className="preview-tools">
            <PreviewFind preview={name} view={view} onFound={onFound} />
            <span className="preview-zoom">
              <Button
                label={t('packs.smaller')}
                disabled={zoom <= zooms[0]}
                onPress={() => {
                  setZoomed(zooms.findLast((each) => each < zoom - 0.01) ?? zooms[0]);
                }}
              >
                −
              </Button>
              <Button
                label={t('packs.larger')}
                disabled={zoom >= (zooms.at(-1) ?? 3)}
                onPress={() => {
                  setZoomed(zooms.find((each) => each > zoom + 0.01) ?? 3);
                }}
              >
                +
              </Button>
              <Button
                disabled={zoomed === null}
                onPress={() => {
                  setZoomed(null);
                }}
              >
                {t('packs.preview.width')}
              </Button>
              <PrintButton title={view.title} open={() => Promise.resolve(printablePreview(view, store))} />
            </span>
          </div>
          <div className="preview-body">
            <PreviewSide view={view} store={store} page={page} onGo={go} />
            <div className="preview-shown" ref={watch}>
              <PreviewPages
                view={view}
                store={store}
                zoom={zoom}
                inView={room.height}
                hits={found}
                chosen={chosen}
                onPage={setPage}
                handle={pages}
              />
            </div>
          </div>
        </>
      )}
    </section>
  );
}
