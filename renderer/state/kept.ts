// What a screen was in the middle of, kept while the person looks at another one. What belongs to one register is never shown in another.

import { create } from 'zustand';
import { useApp } from './app-store.ts';

export function registerNow(): string {
  const register = useApp.getState().app?.register;
  return register == null ? '' : `${register.folder}/${register.name}`;
}

type Next<T> = T | ((present: T) => T);

function isChange<T>(next: Next<T>): next is (present: T) => T {
  return typeof next === 'function';
}

/**
 * A state like React's own, that outlives the screen that uses it. What sets it takes a value, or a function of the one that is kept at that
 * moment, however long ago the screen was drawn, and answers with what is kept then.
 */
export function keptState<T>(first: T): () => readonly [T, (next: Next<T>) => T] {
  const useHeld = create<{ readonly register: string; readonly value: T }>()(() => ({
    register: '',
    value: first,
  }));
  return () => {
    const register = useApp(() => registerNow());
    const held = useHeld();
    return [
      held.register === register ? held.value : first,
      (next) => {
        const now = useHeld.getState();
        const present = now.register === register ? now.value : first;
        const value = isChange(next) ? next(present) : next;
        // What stays as it is takes no place from what another register has.
        if (!isChange(next) || value !== present) useHeld.setState({ register, value });
        return value;
      },
    ];
  };
}
