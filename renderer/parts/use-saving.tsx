// Files that the app has made, saved where the person says; the last one can be shown in its folder.

import { say } from '../../shared/language/say.ts';
import { useState, type ReactNode } from 'react';
import { api } from '../api.ts';
import { done, said, tell } from '../state/app-store.ts';
import { useText } from '../state/text.ts';
import { Button } from '../ui/Button.tsx';

interface Saved {
  readonly token: string;
  readonly name: string;
}

interface Saving {
  readonly save: (token: string) => Promise<void>;
  /** What shows the file that was saved last, where one was. */
  readonly shows: ReactNode;
}

export function useSaving(): Saving {
  const t = useText();
  const [saved, setSaved] = useState<Saved | null>(null);
  const save = async (token: string) => {
    const file = said(await api.packs.save({ token }));
    if (file == null) return;
    setSaved(file);
    tell(say('packs.saved', { name: file.name }));
  };
  const shows =
    saved === null ? null : (
      <Button look="quiet" onPress={() => done(api.app.showInFolder({ token: saved.token }))}>
        {t('packs.show', { name: saved.name })}
      </Button>
    );
  return { save, shows };
}
