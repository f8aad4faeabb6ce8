// An officer's override of a calculated status. Apart from the statuses themselves, which every window draws before it checks anything.

import * as z from 'zod';
import type { Saying } from '../../kernel/saying.ts';
import { say } from '../../language/say.ts';
import { statusesByHand } from './status.ts';

/**
 * A status set by an officer over the calculated one. It lapses when what it was made with is no longer the latest:
 * `madeWith` names it (for a measure the id of its latest actual and its words, for an activity its progress).
 */
export const statusOverride = z.strictObject({
  status: z.enum(statusesByHand),
  reason: z.string().trim().min(1).max(1_000),
  by: z.string().trim().min(1).max(200),
  on: z.iso.date(),
  madeWith: z.string().max(1_000),
});

export type StatusOverride = z.infer<typeof statusOverride>;

/** What an officer sets: the register adds who, when, and what it was made with. */
export const statusByHand = statusOverride.pick({ status: true, reason: true });
export type StatusByHand = z.infer<typeof statusByHand>;

export function sayOverride({ status, by, reason }: StatusOverride): Saying {
  return say('strategy.override-said', { status: say(`status.${status}`), by, reason });
}
