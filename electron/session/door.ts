// The door of the thread that holds the register, for threads that have worked out what to write: each is let in through a port of its own.

import { bareWall, call, given } from '../../shared/kernel/call.ts';
import type { Proposal } from '../../shared/kernel/change.ts';

/** What was worked out elsewhere, and the register's last batch when it was: refused when the register has changed since. */
export interface WorkedOut {
  readonly proposal: Proposal;
  readonly basedOn: number;
}

export const doorWall = {
  ...bareWall,
  areas: { door: { commit: call<null>()(given<WorkedOut>()) } },
} as const;
