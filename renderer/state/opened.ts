// What a screen has open beside its list: what the person opened there, or what they were sent there to see.

import { useState } from 'react';
import { useApp } from './app-store.ts';

export function useOpened(): readonly [opened: string | null, open: (id: string | null) => void] {
  const { visit, focus } = useApp(({ destination }) => destination);
  const [state, setState] = useState<{ readonly visit: number; readonly opened: string | null }>({
    visit: -1,
    opened: null,
  });
  // Each visit is followed once. Whoever asks for the screen itself, while something is open on it, wants its list again.
  if (state.visit !== visit) setState({ visit, opened: focus === '' ? null : focus });
  return [
    state.opened,
    (opened) => {
      setState({ visit, opened });
    },
  ];
}
