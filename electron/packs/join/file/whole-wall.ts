// The wall around the thread in which papers are made whole: one file in, one answer out.

import { bareWall, call, given } from '../../../../shared/kernel/call.ts';
import type { Whole } from './make-whole.ts';

export const wholeWall = {
  ...bareWall,
  areas: {
    whole: { make: call<Whole>()(given<{ readonly bytes: Uint8Array }>()) },
  },
} as const;
