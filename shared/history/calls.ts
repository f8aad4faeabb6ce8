// History: who changed what, when and from where; and the register as it stood.

import * as z from 'zod';
import { call } from '../kernel/call.ts';
import type { Origin } from '../kernel/origin.ts';
import type { Destination } from '../kernel/destination.ts';
import type { Saying, Spoken } from '../kernel/saying.ts';
import { day, id } from '../kernel/inputs.ts';

export interface HistoryBatch {
  readonly batch: number;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  /** Whether that is the latest that it can have been: its own clock said an earlier time. */
  readonly atLatest: boolean;
  readonly actor: string;
  /** What was done, where it came from, and why. */
  readonly act: Saying;
  readonly origin: Origin;
  readonly reason: string | null;
  /** The copy of the register it was written in: this one, or the first letters of another's name. */
  readonly copy: string;
  readonly changes: number;
  readonly undone: boolean;
}

export interface HistoryEvent {
  readonly batch: number;
  readonly at: number;
  /** As of a batch. */
  readonly atLatest: boolean;
  readonly actor: string;
  readonly act: Saying;
  readonly reason: string | null;
  readonly entity: string;
  readonly entityId: string;
  /** "activity 1.4". */
  readonly what: Spoken;
  /** Where it opens; null when it is deleted, or no screen shows it. */
  readonly opens: Destination | null;
  /** What the field is called that changed; null when the thing was made. */
  readonly field: Spoken | null;
  /** Null where there is nothing to say of it. */
  readonly before: Spoken | null;
  readonly after: Spoken | null;
  /** The field that holds something else now and can be put back to this value; null when there is none. */
  readonly restores: { readonly field: string; readonly name: Spoken } | null;
  /** "back.xlsx, Activities!E5": where it was read; null where that isn't known. */
  readonly readAt: Spoken | null;
}

export interface HistoryPage {
  readonly batches: readonly HistoryBatch[];
  readonly authors: readonly string[];
  /** The batch to ask for next; null at the beginning of the register. */
  readonly next: number | null;
}

export const historyCalls = {
  page: call<HistoryPage>()(
    z.strictObject({
      before: z.int().positive().optional(),
      author: z.string().max(200).optional(),
      words: z.string().max(200).optional(),
    }),
  ),
  batch: call<readonly HistoryEvent[]>()(z.strictObject({ batch: z.int().positive() })),
  ofEntity: call<readonly HistoryEvent[]>()(z.strictObject({ id })),
  undoBatch: call<null>()(z.strictObject({ batch: z.int().positive() })),
  /** Puts back the value a field had after a batch. */
  restoreField: call<null>()(
    z.strictObject({
      entityId: id,
      field: z.string().max(100),
      batch: z.int().positive(),
    }),
  ),
  /** Shows every screen as the register stood; null returns to now. */
  lookAt: call<null>()(
    z.strictObject({
      at: z.union([z.strictObject({ batch: z.int() }), z.strictObject({ day })]).nullable(),
    }),
  ),
} as const;
