// A long list shows at once: what fills the screen is drawn first, and the rest once that has been shown.

import { startTransition, useEffect, useState } from 'react';

/** Whether the component has been on the screen for a frame. */
export function useIsShown(): boolean {
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    let rest: ReturnType<typeof setTimeout> | undefined;
    // A frame's callback runs before that frame is shown; a task queued in it runs after.
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
export function useFirstLines<T>(lines: readonly T[], first: number): readonly T[] {
  return useIsShown() || lines.length <= first ? lines : lines.slice(0, first);
}
