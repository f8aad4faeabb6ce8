// What a screen has open beside its list: what the person opened there, or what they were sent there to see.

import { useState } from 'react';
import { openedHere, useApp } from './app-store.ts';

interface Opened {
  readonly visit: number;
  readonly opened: string | null;
  /** That it begins with, where the person was sent to it. */
  readonly part: string | null;
}

export function useOpened(): readonly [
  opened: string | null,
  open: (id: string | null) => void,
  part: string | null,
] {
  const { visit, focus, part } = useApp(({ destination }) => destination);
  const [state, setState] = useState<Opened>({ visit: -1, opened: null, part: null });
  // Each visit is followed once. Whoever asks for the screen itself, while something is open on it, wants its list again.
  if (state.visit !== visit) setState({ visit, opened: focus === '' ? null : focus, part });
  return [
    state.opened,
    (opened) => {
      setState({ visit, opened, part: null });
      openedHere({ focus: opened ?? '', part: null });
    },
    state.part,
  ];
}
