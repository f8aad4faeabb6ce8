// What a list says of itself to the panel beside it: how much room it needs, so that the panel leaves it as much if it can.

import { createContext, useCallback, useContext, useId, useLayoutEffect, useMemo, useState } from 'react';

type Tell = (table: string, needs: number) => void;

/** Provided around a list; what stands elsewhere tells nobody. */
export const ListNeeds = createContext<Tell | null>(null);

/** In pixels, what the widest of the list's tables needs, and what they tell it with. */
export function useNeeds(): readonly [needs: number, tell: Tell] {
  const [told, setTold] = useState<Readonly<Record<string, number>>>({});
  const tell = useCallback<Tell>((table, needs) => {
    setTold((before) => (before[table] === needs ? before : { ...before, [table]: needs }));
  }, []);
  return [useMemo(() => Math.max(0, ...Object.values(told)), [told]), tell];
}

/** Tells the panel beside a table, where it has one, how much room that needs with all folded that can be without loss. */
export function useTellNeeds(needs: number): void {
  const table = useId();
  const tell = useContext(ListNeeds);
  // The list is outside of the table, and is laid out before anything is painted.
  useLayoutEffect(() => {
    tell?.(table, needs);
  }, [tell, table, needs]);
  useLayoutEffect(
    () => () => {
      tell?.(table, 0);
    },
    [tell, table],
  );
}
