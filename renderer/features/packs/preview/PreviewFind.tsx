// Finds words in the preview: how often they stand there, and from one place to the next.

import { useEffect, useRef, useState } from 'react';
import type { PackPreview, PreviewHit, PreviewHits } from '../../../../shared/packs/preview/preview.ts';
import { api } from '../../../api.ts';
import { useText } from '../../../state/text.ts';
import { Button } from '../../../ui/Button.tsx';
import { TextBox } from '../../../ui/TextBox.tsx';

/** Milliseconds that somebody who types is waited for. */
const patience = 200;

interface PreviewFindProps {
  readonly preview: string;
  readonly view: PackPreview;
  /** All that were found, and the one that is looked at. */
  readonly onFound: (hits: readonly PreviewHit[], chosen: PreviewHit | undefined) => void;
}

export function PreviewFind({ preview, view, onFound }: PreviewFindProps) {
  const t = useText();
  const [words, setWords] = useState('');
  const [found, setFound] = useState<PreviewHits | null>(null);
  const [at, setAt] = useState(0);
  const box = useRef<HTMLDivElement>(null);
  const show = (hits: readonly PreviewHit[], place: number) => {
    setAt(place);
    onFound(hits, hits[place]);
  };
  // Wherever the focus is on this screen, as in any reader.
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'f') return;
      event.preventDefault();
      const input = box.current?.querySelector('input');
      input?.focus();
      input?.select();
    };
    window.addEventListener('keydown', hear);
    return () => {
      window.removeEventListener('keydown', hear);
    };
  }, []);
  // The app looks through the pages: again when they change, and then the view stays where it is.
  const looked = useRef('');
  useEffect(() => {
    let late = false;
    const isNew = looked.current !== words;
    const timer = setTimeout(
      async () => {
        if (words.trim() === '') {
          looked.current = '';
          setFound(null);
          onFound([], undefined);
          return;
        }
        const answer = await api.packPreview.find({ preview, words });
        if (late || !answer.ok) return;
        looked.current = words;
        setFound(answer.value);
        const { hits } = answer.value;
        if (isNew) show(hits, 0);
        else {
          setAt((was) => Math.max(0, Math.min(was, hits.length - 1)));
          onFound(hits, undefined);
        }
      },
      isNew ? patience : 0,
    );
    return () => {
      late = true;
      clearTimeout(timer);
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [words, preview, view]);
  const hits = found?.hits ?? [];
  const step = (by: number) => {
    if (hits.length > 0) show(hits, (at + by + hits.length) % hits.length);
  };
  const count = hits.length;
  return (
    <div
      ref={box}
      className="preview-find"
      role="search"
      onKeyDown={(event) => {
        if (event.key === 'Enter') step(event.shiftKey ? -1 : 1);
        if (event.key === 'Escape') setWords('');
      }}
    >
      <TextBox
        label={t('packs.preview.find')}
        hideLabel
        type="search"
        placeholder={t('packs.preview.find')}
        value={words}
        onChange={setWords}
      />
      <span role="status" className="meta">
        {found === null
          ? ''
          : count === 0
            ? t('packs.preview.foundNone')
            : t(found.more ? 'packs.preview.foundMore' : 'packs.preview.found', { at: at + 1, count })}
      </span>
      {count < 2 ? null : (
        <>
          <Button
            label={t('packs.preview.previous')}
            onPress={() => {
              step(-1);
            }}
          >
            ↑
          </Button>
          <Button
            label={t('packs.preview.next')}
            onPress={() => {
              step(1);
            }}
          >
            ↓
          </Button>
        </>
      )}
    </div>
  );
}
