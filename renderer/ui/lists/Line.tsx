// A line of a list that is pressed as a whole: it opens what it is about, or shows more beneath itself.

import type { ReactNode } from 'react';

interface LineProps {
  readonly onOpen: () => void;
  /** Of a line that shows more beneath itself: that it does. */
  readonly isOpen?: boolean;
  /** What it is called, where its words alone don't tell. */
  readonly label?: string;
  readonly children: ReactNode;
}

export function Line({ onOpen, isOpen, label, children }: LineProps) {
  return (
    <button type="button" className="line" aria-expanded={isOpen} aria-label={label} onClick={onOpen}>
      {children}
    </button>
  );
}
