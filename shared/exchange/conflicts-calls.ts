// Concurrent changes to one thing: both sides, what they began from, and the choosing.

import type { Saying, Spoken } from '../kernel/saying.ts';
import * as z from 'zod';
import { call } from '../kernel/call.ts';
import { nothing } from '../kernel/inputs.ts';

export interface ConflictSide {
  /** The name of the change; for one that stands for a whole thing, its id. */
  readonly key: string;
  /** "description: “Mend the roofs”", "deleted". */
  readonly says: Spoken;
  readonly actor: string;
  readonly at: number;
  /** As of a batch of the history. */
  readonly atLatest: boolean;
  readonly act: Saying;
  readonly batch: number;
  /** Whether this is what the register shows now. */
  readonly shown: boolean;
}

export interface ConflictLine {
  readonly key: string;
  readonly kind: 'field' | 'deletion' | 'order' | 'orphan' | 'ref';
  /** "activity 1.4". */
  readonly what: Spoken;
  /** "description"; null where it is about the whole of it. */
  readonly field: Spoken | null;
  readonly before: Spoken | null;
  readonly sides: readonly ConflictSide[];
  /** For text: what a person can write in place of both, begun with a merge by paragraphs. Null where a third value can't be typed. */
  readonly proposal: string | null;
  /** Passages that both changed differently: the proposal holds both versions. */
  readonly clashes: number;
}

export interface ConflictList {
  readonly lines: readonly ConflictLine[];
  readonly actors: readonly string[];
  readonly batches: readonly { readonly batch: number; readonly act: Saying }[];
}

const key = z.string().min(1).max(2_000);

export const conflictsCalls = {
  list: call<ConflictList>()(nothing),
  count: call<number>()(nothing),
  take: call<null>()(z.strictObject({ key, side: key })),
  write: call<null>()(z.strictObject({ key, text: z.string().max(100_000) })),
  /** Takes one person's side, or one import's, wherever it is a side. Returns how many were settled. */
  takeAll: call<number>()(
    z.strictObject({ actor: z.string().max(500).optional(), batch: z.int().positive().optional() }),
  ),
} as const;
