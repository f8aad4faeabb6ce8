// Keeps the rows on the screen filled: fetched when they are scrolled to, fetched anew when the register changes.

import { useEffect, useRef } from 'react';
import { api } from '../../api.ts';
import { needRows, refreshRows } from './figures-store.ts';

export function useFreshRows(visible: readonly string[]): void {
  const latest = useRef(visible);
  const asked = visible.join(' ');
  useEffect(() => {
    latest.current = visible;
  });
  // The app is asked for what has come into view.
  useEffect(() => {
    void needRows(asked === '' ? [] : asked.split(' '));
  }, [asked]);
  // The app tells of changes by itself; what is in view is then asked for again.
  useEffect(() => api.on('changed', () => void refreshRows(latest.current)), []);
}
