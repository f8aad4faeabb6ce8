// A value of several parts that is written whole: each part goes with those that were written just before, whether or not the page shows them yet.

import { useRef } from 'react';

/** Changes a part of the value as it was last written, and answers whether it was kept. */
export type ChangePart<T> = (change: (latest: T) => Partial<T>) => Promise<boolean>;

interface Sent<T> {
  readonly value: T;
  /** What the page showed then. */
  readonly over: T;
}

/** `write` answers whether it was kept. */
export function useParts<T extends object>(shown: T, write: (value: T) => Promise<boolean>): ChangePart<T> {
  const sent = useRef<Sent<T>>(undefined);
  const underWay = useRef(0);
  return async (change) => {
    const last = sent.current;
    const isAhead = last !== undefined && (underWay.current > 0 || last.over === shown);
    const latest = isAhead ? last.value : shown;
    const value = { ...latest, ...change(latest) };
    sent.current = { value, over: shown };
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
