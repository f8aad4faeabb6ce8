// Which paper is being written, in place of the part of the meeting that it was opened from: that part is there again afterwards, as it was.

import { useState } from 'react';

export interface Writing {
  /** Null while none is. */
  readonly paperId: string | null;
  /** The one that was, to which the focus goes back. */
  readonly cameFrom: string | null;
  readonly write: (paperId: string) => void;
  readonly back: () => void;
  /** The focus was there, and has gone elsewhere since. */
  readonly forget: () => void;
}

export function useWriting(): Writing {
  const [paperId, setPaperId] = useState<string | null>(null);
  const [cameFrom, setCameFrom] = useState<string | null>(null);
  return {
    paperId,
    cameFrom,
    write: setPaperId,
    back: () => {
      setCameFrom(paperId);
      setPaperId(null);
    },
    forget: () => {
      setCameFrom(null);
    },
  };
}
