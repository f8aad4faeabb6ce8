// What needs somebody's attention, and what can be done about each of it on the spot.

import * as z from 'zod';
import { saying, type Saying, type Spoken } from '../kernel/saying.ts';
import type { Concern } from './rules/concern.ts';
import { call } from '../kernel/call.ts';
import { id, nothing, requiredLine } from '../kernel/inputs.ts';
import type { Screen } from '../kernel/destination.ts';

/** What settles it: choosing a figure, merging two activities, or going where it is put right. */
export type Remedy =
  | {
      readonly kind: 'choose';
      readonly statementId: string;
      readonly ours: string;
      readonly theirs: string;
      readonly ourRefs: string;
      readonly theirRef: string;
    }
  | {
      readonly kind: 'merge';
      readonly firstId: string;
      readonly secondId: string;
      readonly first: Spoken;
      readonly second: Spoken;
    }
  | { readonly kind: 'go' };

export interface AttentionItem {
  readonly key: string;
  readonly concern: Concern;
  readonly objectiveRef: string;
  readonly sentence: Saying;
  readonly screen: Screen;
  readonly focus: string;
  readonly remedy: Remedy;
}

export interface DismissedItem {
  readonly key: string;
  readonly sentence: Saying;
  readonly reason: string;
  readonly by: string;
  readonly on: string | null;
}

export interface AttentionLists {
  readonly open: readonly AttentionItem[];
  /** What is said where nothing is open: that all is well, or that nothing has been reported. */
  readonly nothing: Saying;
  readonly dismissed: readonly DismissedItem[];
}

export const attentionCalls = {
  list: call<AttentionLists>()(nothing),
  count: call<{ readonly open: number }>()(nothing),
  /** Which of two contradicting figures holds. The other is kept as what was once stated. */
  settle: call<null>()(z.strictObject({ statementId: id, keep: z.enum(['ours', 'theirs']) })),
  dismiss: call<null>()(z.strictObject({ key: id, sentence: saying, reason: requiredLine })),
  restore: call<null>()(z.strictObject({ key: id })),
} as const;
