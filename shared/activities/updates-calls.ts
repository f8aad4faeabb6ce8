// Updates due: what each lead owes the board for a reporting period, and what they answered.

import * as z from 'zod';
import { progressesByHand, type Progress } from '../strategy/model/status.ts';
import { call } from '../kernel/call.ts';
import { id, prose, requiredLine } from '../kernel/inputs.ts';
import type { Saying, Spoken } from '../kernel/saying.ts';

export interface ReportingPeriod {
  readonly id: string;
  readonly label: Spoken;
  readonly closedOn: string | null;
  readonly from: string | null;
}

export interface OwedUpdate {
  readonly subjectId: string;
  readonly kind: 'activity' | 'measure';
  readonly title: string;
  readonly description: string;
  readonly objectiveRef: string;
  /** With those of its parts, said as theirs. */
  readonly milestone: Spoken | null;
  readonly progress: Progress | null;
  /** The measure's figure for the period, as written. */
  readonly figure: string | null;
  /** The one before, with its period. */
  readonly previousFigure: Saying | null;
  readonly answer: {
    readonly sentence: string;
    readonly by: string;
    readonly on: string | null;
  } | null;
}

export interface LeadUpdates {
  /** A person, a group, or "nobody". */
  readonly leadId: string;
  readonly name: string;
  readonly owed: readonly OwedUpdate[];
  readonly answered: number;
}

export interface UpdatesDue {
  readonly periods: readonly ReportingPeriod[];
  readonly period: ReportingPeriod | null;
  readonly leads: readonly LeadUpdates[];
}

const answerOf = z.strictObject({
  subjectId: id,
  kind: z.enum(['activity', 'measure']),
  progress: z.enum(progressesByHand).optional(),
  figure: z.string().trim().max(500).optional(),
  sentence: prose.max(2_000),
});

export const updatesCalls = {
  due: call<UpdatesDue>()(z.strictObject({ periodId: id.optional() })),
  /** Everything one lead answered in the form, as one batch. */
  answer: call<null>()(
    z.strictObject({
      periodId: id,
      by: requiredLine.max(200),
      answers: z.array(answerOf).min(1).max(1_000),
    }),
  ),
  closePeriod: call<null>()(z.strictObject({ periodId: id })),
  /** Asks for a reason. */
  reopenPeriod: call<null>()(z.strictObject({ periodId: id })),
} as const;
