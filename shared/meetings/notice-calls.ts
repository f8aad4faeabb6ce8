// The notice of a meeting: what is to be published by when, and what was.

import * as z from 'zod';
import { call } from '../kernel/call.ts';
import { day, id, line } from '../kernel/inputs.ts';
import type { Saying, Spoken } from '../kernel/saying.ts';
import { publicationKinds, type PublicationKind } from './model/publication.ts';
import type { SummonedChange } from './rules/as-summoned.ts';
import type { PaperDays } from './rules/notice.ts';

export interface DutyView {
  readonly kind: PublicationKind;
  /** "5 clear days", and where that is from. */
  readonly needed: Spoken;
  readonly source: Saying;
  readonly certainty: Saying | null;
  readonly always: boolean;
  /** Null where it isn't known how many days it needs. */
  readonly last: {
    readonly day: string;
    readonly lastWorkingDay: string;
    readonly cutOff: string | null;
    readonly days: readonly { readonly day: string; readonly counts: boolean; readonly why: Saying }[];
    readonly others: readonly { readonly calendar: Saying; readonly day: string }[];
    readonly caveats: readonly Saying[];
  } | null;
  readonly given: {
    readonly on: string;
    readonly time: string | null;
    readonly by: string | null;
    readonly verdict: Saying | null;
  } | null;
  /** Missed: it isn't given, and its last day has passed. */
  readonly stands: 'given' | 'given late' | 'to come' | 'missed' | 'not known';
}

export interface PublicationView {
  readonly id: string;
  readonly kind: PublicationKind;
  readonly on: string;
  readonly meetingDay: string;
  /** Whether the meeting has moved to another day since. */
  readonly forAnotherDay: boolean;
  /** The item that it was of; null for one of the meeting. */
  readonly item: string | null;
  /** As they were published. */
  readonly particulars: readonly { readonly what: Saying; readonly said: string }[];
  /** As it was summoned beside what it is now; empty for what carries no agenda. */
  readonly items: readonly SummonedView[];
}

export interface SummonedView {
  readonly id: string;
  /** Null for what wasn't on it; empty for business without a number. */
  readonly numberThen: string | null;
  /** Null for what is no longer on the agenda. */
  readonly numberNow: string | null;
  readonly title: string;
  /** Null where it is called the same. */
  readonly calledThen: string | null;
  readonly changes: readonly SummonedChange[];
  /** What became of it at the meeting: the place it was taken in, or that it was put off; null while nothing has. */
  readonly held: Saying | null;
}

export interface DueView {
  readonly what: Saying;
  readonly stands: 'missed' | 'near' | 'later';
  /** Why it is said now; null while it isn't near. */
  readonly because: Saying | null;
}

export interface NoticeView {
  /** What is to be done for the meeting, the earliest first. */
  readonly due: readonly DueView[];
  readonly duties: readonly DutyView[];
  readonly publications: readonly PublicationView[];
  readonly proposed: PaperDays | null;
  /** What else can be recorded of it; what is published of single items is recorded with what it says. */
  readonly kinds: readonly PublicationKind[];
}

export const noticeCalls = {
  show: call<NoticeView>()(z.strictObject({ meetingId: id })),
  /** Also late: it is kept as it was, and said to be late. */
  publish: call<{ readonly verdict: Saying | null }>()(
    z.strictObject({ meetingId: id, kind: z.enum(publicationKinds), on: day, time: line, by: line }),
  ),
  /** The days for papers, worked back from the day to publish by. */
  setPaperDays: call<null>()(z.strictObject({ meetingId: id })),
} as const;
