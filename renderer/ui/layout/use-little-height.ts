// Whether the window is so low, as at 200% zoom, that what comes above a list would leave no room for its rows.

import { useSyncExternalStore } from 'react';

/** As screen.css has it. */
const little = window.matchMedia('(max-height: 560px)');

function hear(changed: () => void) {
  little.addEventListener('change', changed);
  return () => {
    little.removeEventListener('change', changed);
  };
}

export function useLittleHeight(): boolean {
  return useSyncExternalStore(hear, () => little.matches);
}
