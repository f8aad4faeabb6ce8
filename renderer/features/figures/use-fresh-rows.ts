// Keeps the rows on the screen filled: fetched when they are scrolled to, fetched anew when the register changes.

import { useEffect, useRef } from 'react';
import { api } from '../../api.ts';
import { needRows, refreshRows } from './figures-store.ts';

/** Milliseconds between two askings. */
const between = 120;

export function useFreshRows(visible: readonly string[]): void {
  const latest = useRef(visible);
  const asked = visible.join(' ');
  useEffect(() => {
    latest.current = visible;
  });
  // The app is asked for what has come into view; while rows fly past, only now and then.
  const last = useRef(0);
  useEffect(() => {
    const ask = () => {
      last.current = performance.now();
      void needRows(asked === '' ? [] : asked.split(' '));
    };
    const wait = Math.max(0, last.current + between - performance.now());
    if (wait === 0) {
      ask();
      return undefined;
    }
    const timer = setTimeout(ask, wait);
    return () => {
      clearTimeout(timer);
    };
  }, [asked]);
  // The app tells of changes by itself; what is in view is then asked for again.
  useEffect(() => api.on('changed', () => void refreshRows(latest.current)), []);
}
