// Whether the window is so small, as at 200% or 400% zoom, that what is shown has to make do with less room.

import { useCallback, useSyncExternalStore } from 'react';

function useMatches(window: MediaQueryList): boolean {
  const hear = useCallback(
    (changed: () => void) => {
      window.addEventListener('change', changed);
      return () => {
        window.removeEventListener('change', changed);
      };
    },
    [window],
  );
  return useSyncExternalStore(hear, () => window.matches);
}

/** As screen.css has it. */
const low = window.matchMedia('(max-height: 560px)');

/** Whether what comes above a list would leave no room for its rows. */
export function useLittleHeight(): boolean {
  return useMatches(low);
}

/** As figures.css has it. */
const narrow = window.matchMedia('(max-width: 480px)');

/** Whether what heads a column stands on more lines. */
export function useLittleWidth(): boolean {
  return useMatches(narrow);
}
