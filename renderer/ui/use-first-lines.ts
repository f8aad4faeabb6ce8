// What is long is there at once: what fills the screen comes with it, and the rest as soon as that has been shown.

import { startTransition, useEffect, useState } from 'react';

/** That what this stands in has been on the screen for a frame. */
export function useIsShown(): boolean {
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    let rest: ReturnType<typeof setTimeout> | undefined;
    // Asked for in a frame, it comes before that one is shown: only a task after it comes later.
    const frame = requestAnimationFrame(() => {
      rest = setTimeout(() => {
        startTransition(() => {
          setShown(true);
        });
      });
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(rest);
    };
  }, []);
  return isShown;
}

/** `first` is how many fill a screen. */
export function useFirstLines<T>(lines: readonly T[], first = 30): readonly T[] {
  return useIsShown() || lines.length <= first ? lines : lines.slice(0, first);
}
