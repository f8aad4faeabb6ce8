// A long list is there at once: its first lines with the screen, and the rest as soon as those have been shown.

import { startTransition, useEffect, useState } from 'react';

/** `first` is how many fill a screen. */
export function useFirstLines<T>(lines: readonly T[], first = 30): readonly T[] {
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
  return isShown || lines.length <= first ? lines : lines.slice(0, first);
}
