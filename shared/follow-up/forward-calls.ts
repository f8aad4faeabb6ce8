// The forward plan: business expected at meetings to come, with parked ideas apart from it.

import * as z from 'zod';
import { purposes, type Purpose } from '../bodies/model/standing-item.ts';
import { call } from '../kernel/call.ts';
import { id, line, nothing, prose, requiredLine } from '../kernel/inputs.ts';
import type { Spoken } from '../kernel/saying.ts';
import { opennesses, type Openness } from '../meetings/model/agenda-item.ts';
import type { Remarks } from './calls.ts';

export interface ForwardLine {
  readonly id: string;
  readonly title: string;
  readonly bodyId: string | null;
  readonly body: string;
  /** The meeting it is wanted at, and what that is called or when it is otherwise wanted. */
  readonly meetingId: string | null;
  readonly wanted: Spoken;
  /** As it was typed, where no meeting is named. */
  readonly wantedText: string;
  /** To sort by; null where no day is known. */
  readonly wantedDay: string | null;
  readonly parked: boolean;
  readonly purpose: Purpose;
  readonly presenter: string | null;
  readonly lead: string | null;
  readonly keyDecision: boolean;
  readonly openness: Openness;
  readonly note: string | null;
  readonly objectives: readonly { readonly id: string; readonly title: Spoken }[];
  /** The meeting whose agenda has it. */
  readonly pickedAt: { readonly meetingId: string; readonly meeting: Spoken } | null;
}

export interface MeetingToCome {
  readonly id: string;
  readonly bodyId: string;
  readonly meeting: Spoken;
}

export interface ForwardView {
  readonly items: readonly ForwardLine[];
  readonly bodies: readonly { readonly id: string; readonly name: string }[];
  /** The earliest first. */
  readonly meetings: readonly MeetingToCome[];
  readonly objectives: readonly { readonly id: string; readonly title: Spoken }[];
}

const idOrNone = z.union([id, z.literal('')]);

export const forwardCalls = {
  list: call<ForwardView>()(nothing),
  add: call<{ readonly id: string }>()(
    z.strictObject({ title: requiredLine, bodyId: idOrNone, purpose: z.enum(purposes), parked: z.boolean() }),
  ),
  set: call<Remarks>()(
    z.discriminatedUnion('field', [
      z.strictObject({ id, field: z.literal('title'), value: requiredLine }),
      /** One of another body is wanted at no meeting any more. */
      z.strictObject({ id, field: z.literal('bodyId'), value: idOrNone }),
      z.strictObject({ id, field: z.literal('meetingId'), value: idOrNone }),
      /** "October 2026", "autumn 2026". */
      z.strictObject({ id, field: z.literal('wanted'), value: line.max(1_000) }),
      z.strictObject({ id, field: z.literal('parked'), value: z.boolean() }),
      z.strictObject({ id, field: z.literal('purpose'), value: z.enum(purposes) }),
      z.strictObject({ id, field: z.enum(['presenter', 'lead']), value: line }),
      z.strictObject({ id, field: z.literal('keyDecision'), value: z.boolean() }),
      z.strictObject({ id, field: z.literal('openness'), value: z.enum(opennesses) }),
      z.strictObject({ id, field: z.literal('note'), value: prose }),
    ]),
  ),
  link: call<null>()(z.strictObject({ id, objectiveId: id })),
  unlink: call<null>()(z.strictObject({ id, objectiveId: id })),
  /** Onto the agenda of a meeting. Failure: `is-late`, where that is published. */
  pick: call<{ readonly itemId: string }>()(z.strictObject({ id, meetingId: id })),
  remove: call<null>()(z.strictObject({ id })),
} as const;
