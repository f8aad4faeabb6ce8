// The preview of a pack as a screen follows it: set when it is first shown, and again whenever the register or what is wanted changes.

import { useEffect, useRef, useState } from 'react';
import type { Progress } from '../../../../shared/contract/events.ts';
import type { Failure } from '../../../../shared/kernel/result.ts';
import type { PreviewWanted } from '../../../../shared/packs/preview/preview-calls.ts';
import type { PackPreview } from '../../../../shared/packs/preview/preview.ts';
import { api } from '../../../api.ts';
import { pageStore, type PageStore } from './page-store.ts';

export interface Preview {
  /** What was set last, even while it is set again. */
  readonly view: PackPreview | null;
  readonly store: PageStore;
  readonly name: string;
  /** Whether it says what the register does, as far as is known. */
  readonly stands: 'current' | 'behind' | 'stopped';
  readonly progress: Progress | null;
  readonly error: Failure | null;
  readonly stop: () => void;
  readonly setNow: () => void;
}

export function usePreview(wanted: PreviewWanted): Preview {
  const [name] = useState(() => crypto.randomUUID());
  const [store] = useState(() => pageStore(name));
  const [view, setView] = useState<PackPreview | null>(null);
  const [stands, setStands] = useState<Preview['stands']>('behind');
  const [error, setError] = useState<Failure | null>(null);
  const [progress, setProgress] = useState<Progress | null>(null);
  /** What is to be set next, while something is being set. */
  const state = useRef({ setting: false, again: false, gone: false, wanted });
  const setNow = async () => {
    const now = state.current;
    now.again = true;
    setStands('behind');
    if (now.setting) return;
    now.setting = true;
    while (now.again && !now.gone) {
      now.again = false;
      // One after the other: what changed meanwhile is in the next.
      // oxlint-disable-next-line no-await-in-loop
      const made = await api.packPreview.set({ preview: name, wanted: now.wanted });
      if (now.gone) break;
      setProgress(null);
      if (made.ok) {
        setView(made.value);
        setError(null);
        if (!now.again) setStands('current');
      } else if (made.error.code === 'cancelled') {
        if (!now.again) setStands('stopped');
      } else {
        setError(made.error);
        setView(null);
      }
    }
    now.setting = false;
  };
  const given = JSON.stringify(wanted);
  // The app sets it, outside React: again for whatever else is wanted.
  useEffect(() => {
    state.current.wanted = wanted;
    void setNow();
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [given]);
  // The register and the jobs report by themselves.
  useEffect(() => {
    const now = state.current;
    now.gone = false;
    const offs = [
      api.on('changed', () => void setNow()),
      api.on('progress', (report) => {
        if (report.job === name) setProgress(report);
      }),
    ];
    return () => {
      now.gone = true;
      for (const off of offs) off();
      store.close();
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [name, store]);
  return {
    view,
    store,
    name,
    stands,
    progress,
    error,
    stop: () => {
      state.current.again = false;
      void api.packPreview.cancel({ preview: name });
    },
    setNow: () => void setNow(),
  };
}
