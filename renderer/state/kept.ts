// What a screen was in the middle of, kept while the person looks at another one. What belongs to one register is never shown in another.

import { create } from 'zustand';
import { useApp } from './app-store.ts';

export function registerNow(): string {
  const register = useApp.getState().app?.register;
  return register == null ? '' : `${register.folder}/${register.name}`;
}

/** A state like React's own, that outlives the screen that uses it. */
export function keptState<T>(first: T): () => readonly [T, (next: T) => void] {
  const useHeld = create<{ readonly register: string; readonly value: T }>()(() => ({
    register: '',
    value: first,
  }));
  return () => {
    const register = useApp(() => registerNow());
    const held = useHeld();
    return [
      held.register === register ? held.value : first,
      (value) => {
        useHeld.setState({ register, value });
      },
    ];
  };
}
