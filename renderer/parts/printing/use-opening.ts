// Pages that a part of the screen opens: open for as long as it is there, and closed afterwards.

import { useEffect, useRef, useState } from 'react';

interface Opening<T> {
  /** Null until they are open. */
  readonly opened: T | null;
  readonly failed: boolean;
  /** For whoever is quicker than the file; undefined where it can't be opened. */
  readonly whenOpened: () => Promise<T | undefined>;
}

interface Outcome<T> {
  readonly of: string;
  readonly opened: T | null;
}

/** `of` says which pages; with others, nothing stays of those before, nor that they couldn't be opened. The first `open` given is used for all. */
export function useOpening<T extends { readonly close: () => unknown }>(
  open: (of: string) => Promise<T>,
  of: string,
): Opening<T> {
  const [outcome, setOutcome] = useState<Outcome<T> | null>(null);
  const opening = useRef(open);
  const coming = useRef<Promise<T>>(undefined);
  // Opened and closed outside React.
  useEffect(() => {
    let gone = false;
    const here = opening.current(of);
    coming.current = here;
    here.then(
      (opened) => {
        if (!gone) setOutcome({ of, opened });
      },
      (error: unknown) => {
        console.error(error); // for the log
        if (!gone) setOutcome({ of, opened: null });
      },
    );
    return () => {
      gone = true;
      void here.then(({ close }) => close()).catch(() => undefined);
    };
  }, [of]);
  const now = outcome?.of === of ? outcome : null;
  return {
    opened: now?.opened ?? null,
    failed: now !== null && now.opened === null,
    whenOpened: () => coming.current?.catch(() => undefined) ?? Promise.resolve(undefined),
  };
}
