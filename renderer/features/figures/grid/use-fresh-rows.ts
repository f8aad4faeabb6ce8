// Keeps the rows on the screen filled: fetched when they are scrolled to, refetched when the register changes.

import { useEffect, useRef } from 'react';
import { api } from '../../../api.ts';
import { needRows, refreshRows } from '../figures-store.ts';

/** After this many milliseconds without a new row, scrolling counts as stopped. */
const rest = 80;

export function useFreshRows(visible: readonly string[]): void {
  const latest = useRef(visible);
  const asked = visible.join(' ');
  useEffect(() => {
    latest.current = visible;
  });
  // The app is asked for what has come into view once scrolling stops: an answer arriving while rows fly past would cost frames.
  const begun = useRef(false);
  useEffect(() => {
    const wait = begun.current ? rest : 0;
    begun.current = true;
    const timer = setTimeout(() => void needRows(asked === '' ? [] : asked.split(' ')), wait);
    return () => {
      clearTimeout(timer);
    };
  }, [asked]);
  // The app announces changes by itself; what is in view is then asked for again.
  useEffect(() => api.on('changed', () => void refreshRows(latest.current)), []);
}
