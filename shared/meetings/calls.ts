// Meetings: when and where, and what each is to deal with.

import * as z from 'zod';
import { adoptions, purposes, type Purpose } from '../bodies/model/standing-item.ts';
import { call } from '../kernel/call.ts';
import { day, id, line, nothing, prose, requiredLine } from '../kernel/inputs.ts';
import { movePolicies } from '../calendar/rules/moved-days.ts';
import type { Saying, Spoken } from '../kernel/saying.ts';
import {
  exemption,
  itemOutcomes,
  lateDoor,
  opennesses,
  type Exemption,
  type ItemOutcome,
  type LateDoor,
  type Openness,
} from './model/agenda-item.ts';
import type { ActionState } from '../follow-up/model/action-update.ts';
import type { Standing } from '../papers/rules/standing.ts';
import { meetingKinds, meetingStates, type MeetingKind, type MeetingState } from './model/meeting.ts';

export interface MeetingLine {
  readonly id: string;
  readonly bodyId: string;
  readonly body: string;
  readonly title: string | null;
  readonly kind: MeetingKind;
  readonly day: string;
  readonly time: string | null;
  readonly place: string | null;
  readonly state: MeetingState;
  readonly items: number;
  readonly adoptedOn: string | null;
  /** Other meetings then that share a member or the place with it. */
  readonly clashes: readonly Saying[];
}

export interface MeetingsView {
  readonly meetings: readonly MeetingLine[];
  /** All bodies, for a new meeting. */
  readonly bodies: readonly {
    readonly id: string;
    readonly name: string;
    /** The rule it meets by, as people say it. */
    readonly usualDays: string | null;
    readonly usualTime: string | null;
    readonly usualPlace: string | null;
    readonly usualLink: string | null;
  }[];
}

export interface MeetingView extends MeetingLine {
  readonly endTime: string | null;
  readonly link: string | null;
  readonly plannedDay: string | null;
  readonly movedBecause: Saying | null;
  readonly reason: string | null;
  readonly callOn: string | null;
  readonly papersBy: string | null;
  readonly clearBy: string | null;
}

/** One day of the plan of a year. */
export interface PlanLine {
  /** As the rule gives it; it names the line. */
  readonly planned: string;
  /** When they would meet; null where the meeting is left out. */
  readonly day: string | null;
  /** Why that isn't the day planned. */
  readonly why: Saying | null;
  /** Why no meeting can be made of it: there is one. */
  readonly there: Saying | null;
  readonly clashes: readonly Saying[];
}

export interface PlanView {
  readonly lines: readonly PlanLine[];
  /** Months that have no such day, and holidays that aren't known yet. */
  readonly remarks: readonly Saying[];
}

export interface CalendarFile {
  readonly text: string;
  readonly meetings: number;
}

export interface AgendaItemView {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly purpose: Purpose;
  readonly presenter: string | null;
  readonly minutes: number | null;
  /** "19:25": when it begins if every item before it takes what it was allotted; null where that isn't known. */
  readonly begins: string | null;
  readonly recommendation: string | null;
  readonly unnumbered: boolean;
  /** It asks for the minutes of earlier meetings to be agreed, as was said of it or as its title tells. */
  readonly adoptsMinutes: boolean;
  readonly openness: Openness;
  readonly exemption: Exemption | null;
  /** What stands against its being exempt, or is missing from it. */
  readonly problems: readonly Saying[];
  readonly late: LateDoor | null;
  readonly outcome: ItemOutcome;
  /** The item of the forward plan that it was picked from. */
  readonly pickedFrom: string | null;
  readonly carriedFrom: { readonly meetingId: string; readonly meeting: Spoken } | null;
  readonly links: readonly { readonly id: string; readonly title: Spoken; readonly detail: Spoken }[];
  /** Who gets nothing of it. */
  readonly bars: readonly { readonly id: string; readonly name: string; readonly reason: string | null }[];
  /** In their order. */
  readonly papers: readonly { readonly id: string; readonly title: string; readonly standing: Standing }[];
}

export interface AgendaPartView {
  /** Null before the first heading. */
  readonly sectionId: string | null;
  readonly title: string;
  readonly number: string;
  readonly items: readonly AgendaItemView[];
}

export interface AgendaView {
  readonly parts: readonly AgendaPartView[];
  /** Whether it was published: what is added from then on is late. */
  readonly published: boolean;
  /** What is late waits for the next meeting: the rule has no other door. */
  readonly lateWaits: boolean;
  /** Minutes allotted, and to how many of the items none are. */
  readonly minutes: number;
  readonly withoutMinutes: number;
  /**
   * What it can be filled with: how many items stand on every agenda, of how many of the last meetings' items the business goes on, and how
   * many the forward plan wants here.
   */
  readonly standing: number;
  readonly carried: number;
  readonly forward: number;
  /** Actions of earlier meetings that are open, or were closed since the last one. */
  readonly arising: readonly {
    readonly id: string;
    readonly reference: string;
    readonly what: string;
    readonly owner: string;
    readonly due: Spoken | null;
    readonly state: ActionState;
  }[];
  /** Those that an item may be exempt by; none where the body isn't under Schedule 12A. */
  readonly exemptParagraphs: readonly { readonly number: string; readonly gist: Saying }[];
  /** The resolution that excludes the public from its exempt items; null where it has none. */
  readonly resolution: Saying | null;
  /** What an item can be about. */
  readonly objectives: readonly { readonly id: string; readonly title: Spoken }[];
  readonly measures: readonly { readonly id: string; readonly title: Spoken }[];
  readonly activities: readonly { readonly id: string; readonly title: Spoken }[];
}

export interface AgendaSource {
  /** Of the standing item, the item that was deferred, or the item of the forward plan. */
  readonly id: string;
  readonly title: string;
  /** The heading it comes under; the meeting it comes from; when it is wanted. */
  readonly detail: Spoken;
  /** Whether it is chosen unless somebody says otherwise. */
  readonly isDue: boolean;
}

export interface AgendaSourcesView {
  readonly standing: readonly AgendaSource[];
  readonly carried: readonly AgendaSource[];
  readonly forward: readonly AgendaSource[];
}

const dayOrNone = z.union([day, z.literal('')]);

const plan = z.strictObject({
  bodyId: id,
  /** As it is typed: "third Tuesday of alternate months". */
  rule: line,
  from: day,
  to: day,
  policy: z.enum(movePolicies),
  /** Lines that somebody gave another day. */
  changed: z.array(z.strictObject({ planned: day, day })).max(2_000),
});
export type PlanInput = z.infer<typeof plan>;

/** Of one body, or of all where none is named; from a day, to a day, where they are given. */
const shownMeetings = z.strictObject({
  bodyId: z.union([id, z.literal('')]),
  from: dayOrNone,
  to: dayOrNone,
});
export type ShownMeetings = z.infer<typeof shownMeetings>;

export const meetingsCalls = {
  list: call<MeetingsView>()(nothing),
  show: call<MeetingView>()(z.strictObject({ id })),
  /** On the body's usual time, at its usual place. */
  add: call<{ readonly id: string }>()(z.strictObject({ bodyId: id, day, kind: z.enum(meetingKinds) })),
  set: call<null>()(
    z.discriminatedUnion('field', [
      z.strictObject({ id, field: z.literal('day'), value: day }),
      z.strictObject({ id, field: z.enum(['time', 'endTime']), value: line }),
      z.strictObject({ id, field: z.enum(['title', 'place', 'link']), value: line }),
      z.strictObject({ id, field: z.literal('kind'), value: z.enum(meetingKinds) }),
      z.strictObject({ id, field: z.literal('state'), value: z.enum(meetingStates) }),
      z.strictObject({ id, field: z.enum(['callOn', 'papersBy', 'clearBy']), value: dayOrNone }),
    ]),
  ),
  /** What was published of it stays. */
  cancel: call<null>()(z.strictObject({ id, reason: requiredLine })),
  remove: call<null>()(z.strictObject({ id })),
  /** The days of a rule, moved round holidays and recesses. Nothing is written. */
  plan: call<PlanView>()(plan),
  /** Makes meetings of the lines named by their planned days, as one step. What is there already isn't made again. */
  planYear: call<{ readonly added: number }>()(
    plan.extend({ kind: z.enum(meetingKinds), chosen: z.array(day).max(2_000) }),
  ),
  /** As calendar programs read them. */
  calendarFile: call<CalendarFile>()(shownMeetings),
} as const;

/** Below which heading; null before the first. */
const place = z.strictObject({ sectionId: id.nullable(), ids: z.array(id).max(2_000) });

export const agendaCalls = {
  show: call<AgendaView>()(z.strictObject({ meetingId: id })),
  /** What it can be filled with, each from where. */
  sources: call<AgendaSourcesView>()(z.strictObject({ meetingId: id })),
  /**
   * From the body's standing agenda, from what earlier meetings deferred, and from what the forward plan wants here, as one step; what is
   * there already isn't added again. All of it, unless it is said which.
   */
  begin: call<{ readonly added: number }>()(
    z.strictObject({ meetingId: id, only: z.array(id).max(5_000).optional() }),
  ),
  addSection: call<{ readonly id: string }>()(z.strictObject({ meetingId: id, title: requiredLine })),
  renameSection: call<null>()(z.strictObject({ id, title: requiredLine })),
  removeSection: call<null>()(z.strictObject({ id })),
  /** Late, once the agenda is published: then with what lets it in. */
  addItem: call<{ readonly id: string }>()(
    z.strictObject({
      meetingId: id,
      sectionId: id.nullable(),
      title: requiredLine,
      purpose: z.enum(purposes),
      late: lateDoor.nullable(),
    }),
  ),
  /** Carried to the next meeting of the body whose agenda isn't published; answers with its day. */
  putOnNext: call<{ readonly day: string }>()(z.strictObject({ itemId: id })),
  /** The same for what this agenda can't be given any more. */
  addToNext: call<{ readonly day: string }>()(
    z.strictObject({ meetingId: id, title: requiredLine, purpose: z.enum(purposes) }),
  ),
  setItem: call<null>()(
    z.discriminatedUnion('field', [
      z.strictObject({ id, field: z.literal('title'), value: requiredLine }),
      z.strictObject({ id, field: z.literal('presenter'), value: line }),
      z.strictObject({ id, field: z.literal('recommendation'), value: prose }),
      z.strictObject({ id, field: z.literal('purpose'), value: z.enum(purposes) }),
      /** A whole number of minutes, or nothing. */
      z.strictObject({ id, field: z.literal('minutes'), value: line }),
      z.strictObject({ id, field: z.literal('unnumbered'), value: z.boolean() }),
      z.strictObject({ id, field: z.literal('adopts'), value: z.enum(adoptions) }),
      z.strictObject({ id, field: z.literal('openness'), value: z.enum(opennesses) }),
      z.strictObject({ id, field: z.literal('exemption'), value: exemption.nullable() }),
      z.strictObject({ id, field: z.literal('outcome'), value: z.enum(itemOutcomes) }),
    ]),
  ),
  /** All headings and items in their new order. */
  arrange: call<null>()(z.strictObject({ meetingId: id, parts: z.array(place).max(500) })),
  removeItem: call<null>()(z.strictObject({ id })),
  link: call<null>()(
    z.strictObject({ itemId: id, kind: z.enum(['objective', 'measure', 'activity']), to: id }),
  ),
  unlink: call<null>()(z.strictObject({ linkId: id })),
  /** Somebody gets nothing of it; by name, somebody new is entered. Once more: the reason is put right. */
  bar: call<null>()(z.strictObject({ itemId: id, name: requiredLine, reason: line })),
  unbar: call<null>()(z.strictObject({ id })),
} as const;
