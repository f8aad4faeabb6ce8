// History: who changed what, when and from where; and the register as it stood.

import * as z from 'zod';
import { call } from '../kernel/call.ts';
import { day, id } from '../kernel/inputs.ts';

export interface HistoryBatch {
  readonly batch: number;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  readonly actor: string;
  readonly intent: string;
  readonly kind: 'edit' | 'undo' | 'redo';
  /** The copy of the register it was written in: this one, or the first letters of another's name. */
  readonly copy: string;
  readonly changes: number;
  readonly undone: boolean;
}

export interface HistoryEvent {
  readonly batch: number;
  readonly at: number;
  readonly actor: string;
  readonly intent: string;
  readonly entity: string;
  readonly entityId: string;
  /** "Activity 1.4". */
  readonly what: string;
  /** Null when it was made. */
  readonly field: string | null;
  readonly before: string;
  readonly after: string;
  /** The field that holds something else now and can be put back to this value; null when there is none. */
  readonly restores: string | null;
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
    z.strictObject({ entityId: id, field: z.string().max(100), batch: z.int().positive() }),
  ),
  /** Shows every screen as the register stood; null returns to now. */
  lookAt: call<null>()(
    z.strictObject({ at: z.union([z.strictObject({ batch: z.int() }), z.strictObject({ day })]).nullable() }),
  ),
} as const;
