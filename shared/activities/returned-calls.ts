// A workbook of updates that has come back: what is filled in, cell by cell, what is asked about it, and only then the import.

import * as z from 'zod';
import { call } from '../kernel/call.ts';
import type { Saying, Spoken } from '../kernel/saying.ts';
import type { AskedField } from './rules/workbook-marks.ts';

/** `asked` waits until somebody ticks it; `refused` can't be taken as it stands; `same` is in the register already. */
export type ReturnedStatus = 'new' | 'asked' | 'refused' | 'same';

/** One cell that says something else than it did when it went out. */
export interface ReturnedLine {
  /** "Activities!E7". */
  readonly key: string;
  readonly sheet: string;
  readonly cell: string;
  /** "1.4 Agree the rules", "Full members, July 2024". */
  readonly about: Spoken;
  readonly field: AskedField;
  /** What it said when it went out, what the register says now, and what the cell says. */
  readonly was: Spoken;
  readonly now: Spoken;
  readonly filled: Spoken;
  readonly status: ReturnedStatus;
  /** Why it is asked or refused. */
  readonly says: readonly Saying[];
  readonly ticked: boolean;
}

export interface ReturnedPreview {
  readonly job: string;
  readonly file: string;
  /** "The workbook of … for July 2024, sent on 12 July 2024". */
  readonly title: Saying;
  /** Who answers: those it was sent to, until somebody says otherwise; empty where it went to all leads. */
  readonly by: string;
  readonly lines: readonly ReturnedLine[];
  /** Cells that are as they went out. */
  readonly untouched: number;
  readonly notices: readonly Saying[];
}

const job = z.string().min(1).max(100);

/** What somebody has decided; whatever they haven't is as it was proposed. */
const decisions = z.strictObject({
  by: z.string().trim().max(200).nullable(),
  /** By the line's key. */
  ticked: z.record(z.string().max(500), z.boolean()),
});
export type ReturnedDecisions = z.infer<typeof decisions>;

export interface ReturnedWritten {
  readonly answers: number;
  readonly act: Saying | null;
}

export const returnedCalls = {
  /** Asks for a workbook, or takes the one that was chosen elsewhere, and holds it against the register. Null when the person cancelled. */
  choose: call<ReturnedPreview | null>()(
    z.strictObject({ job, token: z.string().min(1).max(200).optional() }),
  ),
  /** The same workbook, as it is with what was decided, against the register as it is now. */
  again: call<ReturnedPreview>()(z.strictObject({ job, decisions })),
  /** Writes what is ticked, in one step. */
  commit: call<ReturnedWritten>()(z.strictObject({ job, decisions })),
  discard: call<null>()(z.strictObject({ job })),
} as const;
