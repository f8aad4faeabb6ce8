// How wide or high a person has made the parts of screens and the columns of tables, in pixels, by name. Remembered while the app runs.

import { create } from 'zustand';

interface Widths {
  readonly widths: Readonly<Record<string, number>>;
}

export const useWidths = create<Widths>()(() => ({ widths: {} }));

export function setWidths(set: Readonly<Record<string, number>>): void {
  useWidths.setState(({ widths }) => ({ widths: { ...widths, ...set } }));
}

/** Back to its usual width. */
export function forgetWidths(names: readonly string[]): void {
  const gone = new Set(names);
  useWidths.setState(({ widths }) => ({
    widths: Object.fromEntries(Object.entries(widths).filter(([name]) => !gone.has(name))),
  }));
}
