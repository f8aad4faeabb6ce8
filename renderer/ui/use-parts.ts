// A value of several parts that is written whole: each part goes with those that were written just before, whether or not the page shows them yet.

import { useEffect, useRef } from 'react';

/** Changes a part of the value as it was last written, and answers whether it was kept. */
export type ChangePart<T> = (change: (latest: T) => Partial<T>) => Promise<boolean>;

/** `write` answers whether it was kept. */
export function useParts<T extends object>(shown: T, write: (value: T) => Promise<boolean>): ChangePart<T> {
  const sent = useRef<T>(undefined);
  const underWay = useRef(0);
  useEffect(() => {
    if (underWay.current === 0) sent.current = undefined;
  }, [shown]);
  return async (change) => {
    const latest = sent.current ?? shown;
    const value = { ...latest, ...change(latest) };
    sent.current = value;
    underWay.current += 1;
    let isKept = false;
    try {
      isKept = await write(value);
    } finally {
      underWay.current -= 1;
      if (!isKept && underWay.current === 0) sent.current = undefined;
    }
    return isKept;
  };
}
