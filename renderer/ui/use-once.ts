// What adds, sends or writes something does it once, however often it is asked to before the answer comes.

import { useRef, useState } from 'react';

interface Once {
  /** Whether it is under way. */
  readonly busy: boolean;
  /** Does it, unless it is under way. */
  readonly once: (work: () => unknown) => void;
}

export function useOnce(): Once {
  const [busy, setBusy] = useState(false);
  // A second press may come before the page has been drawn again.
  const under = useRef(false);
  const doIt = async (work: () => unknown) => {
    if (under.current) return;
    under.current = true;
    setBusy(true);
    try {
      await work();
    } finally {
      under.current = false;
      setBusy(false);
    }
  };
  return { busy, once: (work) => void doIt(work) };
}
