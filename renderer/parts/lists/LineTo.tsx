// A line of a list that leads to what it is about, on the screen that shows it.

import type { ReactNode } from 'react';
import type { Destination } from '../../../shared/kernel/destination.ts';
import { go } from '../../state/app-store.ts';
import { Line } from '../../ui/lists/Line.tsx';

interface LineToProps extends Destination {
  readonly children: ReactNode;
}

export function LineTo({ screen, focus, children }: LineToProps) {
  return (
    <Line
      onOpen={() => {
        go(screen, focus);
      }}
    >
      {children}
    </Line>
  );
}
