// At the meeting: who is here, and what is said, declared, decided and asked for on each item.

import * as z from 'zod';
import type { SeatRole } from '../bodies/model/seat.ts';
import { seatRoles } from '../bodies/model/seat.ts';
import type { DispensationScope } from '../interests/model/dispensation.ts';
import { interestClasses, type InterestClass } from '../interests/rules/class-names.ts';
import { call } from '../kernel/call.ts';
import { day, id, line, prose, requiredLine } from '../kernel/inputs.ts';
import type { Saying, Spoken } from '../kernel/saying.ts';
import type { ItemOutcome } from '../meetings/model/agenda-item.ts';
import { attendanceStatesKept, type AttendanceKept } from './model/attendance.ts';
import { castings, waysToDecide, type Casting, type WayToDecide } from './model/decision.ts';
import { followings, type Following } from './model/declaration.ts';
import { movements, type MovementKind } from './model/movement.ts';
import { votes, type Vote } from './model/vote.ts';
import type { TimesThere } from './rules/remarks-on-time.ts';
import type { Owner } from './rules/read-action.ts';

export interface AttendeeView {
  readonly personId: string;
  readonly name: string;
  readonly role: SeatRole;
  readonly votes: boolean;
  readonly state: AttendanceKept;
  readonly remote: boolean;
  /** The seat whose holder they stand in for. */
  readonly standsInFor: string | null;
  /** Here at this moment: present, and not gone. */
  readonly here: boolean;
  readonly movements: readonly {
    readonly id: string;
    readonly what: MovementKind;
    readonly at: string | null;
    /** Why its time can't be right where its item is, or the other way about; null where nothing says so. */
    readonly contradicts: Saying | null;
  }[];
}

export interface DecisionView {
  readonly id: string;
  readonly text: string;
  readonly how: WayToDecide;
  readonly mover: string | null;
  readonly seconder: string | null;
  readonly inFavour: number | null;
  readonly against: number | null;
  readonly abstained: number | null;
  readonly casting: Casting | null;
  readonly isTied: boolean;
  readonly reasons: string | null;
  readonly moverId: string | null;
  readonly seconderId: string | null;
  /** Who asked for names. */
  readonly askedBy: readonly string[];
  /** Who could vote then, each with their vote where it was taken by name. */
  readonly voters: readonly {
    readonly personId: string;
    readonly name: string;
    readonly vote: Vote | null;
  }[];
  /** Null until the votes are counted. */
  readonly result: Saying | null;
  readonly problems: readonly Saying[];
  /** Said where the meeting wasn't quorate when it was taken. */
  readonly notQuorate: Saying | null;
}

/** An item in the list of all of them: a long agenda is told again after every change. */
export interface ItemLineAtMeeting {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly outcome: ItemOutcome;
  readonly takenAs: number | null;
  /** "19:05", when it was begun; null where that wasn't while the meeting was held. */
  readonly takenAt: string | null;
}

/** The one that is being taken, with all there is of it. */
export interface ItemAtMeeting extends ItemLineAtMeeting {
  readonly recommendation: string | null;
  readonly minutes: number | null;
  readonly text: string;
  /** The names of those who are kept from it, and get nothing of it. */
  readonly bars: readonly string[];
  /** The quorum while this item is taken, with what was declared on it. */
  readonly quorum: Saying;
  readonly isLost: boolean;
  readonly declarations: readonly {
    readonly id: string;
    readonly personId: string;
    readonly name: string;
    readonly nature: string;
    readonly followed: Following;
    /** Its place among all that happened at the meeting. */
    readonly position: number;
    /** They left, and haven't come back into the item. */
    readonly isOut: boolean;
    readonly interestClass: InterestClass | null;
    /** What the dispensation is for under which it is; null for none. */
    readonly dispensationId: string | null;
    readonly dispensation: string | null;
    /** Where more followed than the law allows. */
    readonly barred: Saying | null;
  }[];
  /** Entries of the register that share words with the item: perhaps they concern it. */
  readonly offers: readonly {
    readonly interestId: string;
    readonly personId: string;
    readonly name: string;
    readonly interestClass: InterestClass;
    readonly text: string;
    readonly words: readonly string[];
  }[];
  readonly decisions: readonly DecisionView[];
  readonly actions: readonly {
    readonly id: string;
    /** "A 2026/14" */
    readonly reference: string;
    readonly what: string;
    readonly owner: string;
    readonly due: Spoken | null;
  }[];
}

export interface AtMeetingView {
  readonly attendees: readonly AttendeeView[];
  /** On its day, and on past midnight: an item that is taken says when. */
  readonly isUnderWay: boolean;
  readonly items: readonly ItemLineAtMeeting[];
  /** With its items: what a time that is typed is held against. */
  readonly times: TimesThere;
  /** How many are needed, and why; null where each item says it already, with who is there. */
  readonly working: Saying | null;
  /** Said where somebody joins by link, and no rule of the body says whether they count; null elsewhere. */
  readonly remoteUnclear: Saying | null;
  /** Why every vote is taken by name here; null where it isn't. */
  readonly named: Saying | null;
  /** Those in force for the body on the day of the meeting. */
  readonly dispensations: readonly {
    readonly id: string;
    readonly personId: string;
    readonly matter: string;
    readonly scope: DispensationScope;
  }[];
  /** The classes that the body registers. */
  readonly interestClasses: readonly InterestClass[];
  /** How many members have to ask for a vote by name; null where the rules of the body let nobody. */
  readonly membersAsking: number | null;
  /** Seats with a vote that somebody can stand in for. */
  readonly seats: readonly { readonly id: string; readonly holder: string }[];
  /** Who an action can be for. */
  readonly owners: readonly Owner[];
}

const meetingId = id;
const personId = id;

export const minutesCalls = {
  show: call<AtMeetingView>()(z.strictObject({ meetingId })),
  /** The first of the agenda for null, and where it has gone; null where there is none. */
  item: call<ItemAtMeeting | null>()(z.strictObject({ meetingId, itemId: id.nullable() })),
  attend: call<null>()(
    z.strictObject({ meetingId, personId, state: z.enum(attendanceStatesKept), remote: z.boolean() }),
  ),
  /** For the holder of that seat, with its vote; null for nobody. */
  standIn: call<null>()(z.strictObject({ meetingId, personId, seatId: id.nullable() })),
  /** Somebody without a seat, by name. */
  addPerson: call<{ readonly personId: string }>()(
    z.strictObject({ meetingId, name: requiredLine, role: z.enum(seatRoles) }),
  ),
  move: call<null>()(
    z.strictObject({
      meetingId,
      personId,
      /** Who is out for the item alone comes back into it. */
      what: z.enum(movements).exclude(['comes-back']),
      at: line,
      itemId: id.nullable(),
    }),
  ),
  removeMovement: call<null>()(z.strictObject({ id })),
  /** Now, after whatever was taken before; an item that was taken keeps its place. */
  take: call<null>()(z.strictObject({ itemId: id })),
  putOff: call<null>()(
    z.strictObject({ itemId: id, outcome: z.enum(['to come', 'deferred', 'withdrawn', 'adjourned']) }),
  ),
  /** Failure: `too-long`, where a whole report is pasted. */
  write: call<null>()(z.strictObject({ itemId: id, text: z.string().max(50_000_000) })),
  declare: call<{ readonly id: string }>()(
    z.strictObject({
      itemId: id,
      personId,
      nature: requiredLine,
      followed: z.enum(followings),
      interestClass: z.enum(interestClasses).nullable().default(null),
      /** Its entry in the register, and the dispensation under which the member takes part. */
      interestId: id.nullable().default(null),
      dispensationId: id.nullable().default(null),
    }),
  ),
  setDeclaration: call<null>()(
    z.discriminatedUnion('field', [
      z.strictObject({ id, field: z.literal('nature'), value: requiredLine }),
      z.strictObject({ id, field: z.literal('followed'), value: z.enum(followings) }),
      z.strictObject({ id, field: z.literal('interestClass'), value: z.enum(interestClasses).nullable() }),
      z.strictObject({ id, field: z.literal('dispensationId'), value: id.nullable() }),
    ]),
  ),
  removeDeclaration: call<null>()(z.strictObject({ id })),
  /** Who is there now is kept with it. */
  decide: call<{ readonly id: string }>()(
    z.strictObject({ itemId: id, text: prose.min(1), how: z.enum(waysToDecide) }),
  ),
  setDecision: call<null>()(
    z.discriminatedUnion('field', [
      z.strictObject({ id, field: z.literal('text'), value: prose.min(1) }),
      z.strictObject({ id, field: z.literal('reasons'), value: prose }),
      z.strictObject({ id, field: z.literal('how'), value: z.enum(waysToDecide) }),
      z.strictObject({ id, field: z.literal('casting'), value: z.enum(castings).nullable() }),
      z.strictObject({ id, field: z.enum(['moverId', 'seconderId']), value: id.nullable() }),
    ]),
  ),
  /** All three at once, as they were counted. */
  count: call<null>()(
    z.strictObject({
      id,
      inFavour: z.int().min(0).max(10_000),
      against: z.int().min(0).max(10_000),
      abstained: z.int().min(0).max(10_000),
    }),
  ),
  vote: call<null>()(z.strictObject({ decisionId: id, personId, vote: z.enum(votes) })),
  /** That a member asks for the votes by name; once as many ask as the rules of the body want, they are taken so. */
  askForNames: call<null>()(z.strictObject({ decisionId: id, personId, asks: z.boolean() })),
  /** Ends it, and goes on with the rest of its agenda as a new meeting on that day. */
  adjourn: call<{ readonly id: string }>()(z.strictObject({ meetingId, day })),
  removeDecision: call<null>()(z.strictObject({ id })),
  /** Typed in one line; answers with what wasn't understood and was kept as it is. */
  act: call<{ readonly id: string; readonly remarks: readonly Saying[] }>()(
    z.strictObject({ itemId: id, line: requiredLine }),
  ),
  removeAction: call<null>()(z.strictObject({ id })),
} as const;
