// A meeting as its minutes are taken: who is here, whether that is enough, and what there is of each item.

import { rulesOfBody } from '../../../shared/bodies/rules/rules-of-body.ts';
import { holdsOn } from '../../../shared/interests/rules/dispensations.ts';
import type { Saying } from '../../../shared/kernel/saying.ts';
import { say } from '../../../shared/language/say.ts';
import { byNumber } from '../../../shared/follow-up/rules/matters-arising.ts';
import { actionReferences } from '../../../shared/follow-up/rules/references.ts';
import { sayByWhen } from '../../../shared/follow-up/rules/say-by-when.ts';
import type { NumberedItem } from '../../../shared/meetings/rules/agenda.ts';
import { agendaOf } from '../../../shared/meetings/rules/agenda-of-meeting.ts';
import type {
  AtMeetingView,
  AttendeeView,
  DecisionView,
  ItemAtMeeting,
  ItemLineAtMeeting,
} from '../../../shared/minutes/calls.ts';
import {
  castingRuleAt,
  decided,
  isTied,
  votesOn,
  type CastingRule,
} from '../../../shared/minutes/rules/decided.ts';
import type { Owner } from '../../../shared/minutes/rules/read-action.ts';
import { classesOfBody, declarationsAt, offersOf } from './interests-at-meeting.ts';
import { wasHeld } from '../../../shared/meetings/rules/state-of-meeting.ts';
import { movementsInOrder } from '../../../shared/minutes/rules/order-of-movements.ts';
import { votersIn, type Room } from '../../../shared/minutes/rules/room.ts';
import {
  attendedOf,
  contradictionsAt,
  membersAsking,
  namedAt,
  quorumAt,
  roomAtItem,
  roomsOf,
  seatsOn,
} from '../../../shared/minutes/rules/rooms-of-meeting.ts';
import { isUnderWay, type WallClock } from '../../../shared/minutes/rules/under-way.ts';
import { barredFromItem } from '../../../shared/papers/rules/who-may-see.ts';
import type { RegisterIndex } from '../../../shared/register/register-index.ts';
import type { Action, Attendance, Decision, Meeting } from '../../../shared/register/snapshot.ts';

export function ownersIn({ snapshot: { people, groups } }: RegisterIndex): Owner[] {
  return [
    ...people.map(({ id, name }) => ({ id, name, kind: 'person' as const, initials: null })),
    ...groups.map(({ id, name, initials }) => ({ id, name, initials, kind: 'group' as const })),
  ];
}

function nameOf({ people }: RegisterIndex, personId: string | null): string | null {
  return people.get(personId ?? '')?.name ?? null;
}

type Named = Pick<Attendance, 'personId' | 'seatId' | 'substituteForId' | 'role' | 'state' | 'remote'> & {
  readonly id: string | null;
};

/** Who has a seat on the day and who else was written down, each once. */
function listedAt(index: RegisterIndex, meeting: Meeting): Named[] {
  const kept = index.snapshot.attendances.filter(({ meetingId }) => meetingId === meeting.id);
  const known = new Set(kept.map(({ personId }) => personId));
  const expected = seatsOn(index, meeting).flatMap(({ id, personId, role }): Named[] => {
    if (personId === null || known.has(personId)) return [];
    known.add(personId);
    return [
      { id: null, personId, seatId: id, substituteForId: null, role, state: 'expected', remote: false },
    ];
  });
  return [...kept, ...expected];
}

function attendeesOf(index: RegisterIndex, meeting: Meeting, room: Room | undefined): AttendeeView[] {
  const { movements, seats, course } = attendedOf(index, meeting);
  const here = new Set(room?.now.present);
  const hasVote = votersIn(seats, meeting.day);
  const moved = Map.groupBy(movementsInOrder(movements, course), ({ attendanceId }) => attendanceId);
  const contradicts = contradictionsAt(index, meeting);
  return listedAt(index, meeting)
    .map((row) => ({
      personId: row.personId,
      name: nameOf(index, row.personId) ?? '',
      role: row.role,
      votes: hasVote(row),
      state: row.state,
      remote: row.remote,
      standsInFor: row.substituteForId,
      here: here.has(row.personId),
      movements: (moved.get(row.id ?? '') ?? []).map(({ id, what, at }) => ({
        id,
        what,
        at,
        contradicts: contradicts.get(id) ?? null,
      })),
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}

/** What there is of one item, and what it is judged by. */
interface OfItem {
  readonly declarations: ItemAtMeeting['declarations'];
  readonly offers: ReturnType<typeof offersOf>;
  readonly room: Room | undefined;
  /** The meeting was held: there is nothing more to be done about a quorum. */
  readonly isOver: boolean;
  readonly text: string;
  readonly decisions: readonly Decision[];
  readonly actions: readonly Action[];
  readonly references: ReadonlyMap<string, string>;
  /** How the quorum was worked out. */
  readonly working: Saying;
  readonly castingVote: CastingRule;
}

function decisionView(index: RegisterIndex, castingVote: CastingRule, row: Decision): DecisionView {
  const votes = votesOn(index, row);
  const { counted, needed, voting } = row.attendanceThen;
  const result = decided(row, votes, castingVote);
  const voters = [...new Set([...voting, ...votes.map(({ personId }) => personId)])];
  const { id, text, how, inFavour, against, abstained, casting } = row;
  return {
    id,
    text,
    how,
    inFavour,
    against,
    abstained,
    casting,
    reasons: row.reasons,
    moverId: row.moverId,
    seconderId: row.seconderId,
    askedBy: row.askedBy,
    mover: nameOf(index, row.moverId),
    seconder: nameOf(index, row.seconderId),
    isTied: result !== undefined && isTied(result),
    voters: voters
      .map((personId) => ({
        personId,
        name: nameOf(index, personId) ?? '',
        vote: votes.find((each) => each.personId === personId)?.vote ?? null,
      }))
      .sort((a, b) => a.name.localeCompare(b.name, 'en-GB')),
    result: result?.says ?? null,
    problems: result?.problems ?? [],
    notQuorate:
      needed !== null && counted < needed ? say('minutes.was-not-quorate', { counted, needed }) : null,
  };
}

function lineOf({ row: { id, title, outcome, takenAs, takenAt }, number }: NumberedItem): ItemLineAtMeeting {
  return { id, number, title, outcome, takenAs, takenAt };
}

function itemView(index: RegisterIndex, item: NumberedItem, its: OfItem): ItemAtMeeting {
  const { row } = item;
  const { room, declarations } = its;
  return {
    ...lineOf(item),
    recommendation: row.recommendation,
    minutes: row.minutes,
    text: its.text,
    bars: barredFromItem(index, row),
    quorum: room?.now.says ?? its.working,
    isLost: its.isOver ? false : (room?.isLost ?? false),
    declarations,
    offers: its.offers(row, declarations),
    decisions: its.decisions
      .toSorted((a, b) => a.position - b.position)
      .map((each) => decisionView(index, its.castingVote, each)),
    actions: its.actions.toSorted(byNumber).map((each) => ({
      id: each.id,
      reference: its.references.get(each.id) ?? '',
      what: each.what,
      owner: each.owner,
      due: each.due === null ? null : sayByWhen(each.due),
    })),
  };
}

/** Said where somebody joins by link, and no rule of the body says whether they count. */
function remoteUnclear(index: RegisterIndex, meeting: Meeting, room: Room | undefined): Saying | null {
  const isClear =
    (rulesOfBody(index, meeting.bodyId, meeting.day).rule('remote-counts')?.value ?? null) !== null;
  const isAnyRemote = (room?.now.remote.length ?? 0) > 0;
  return !isClear && isAnyRemote ? say('minutes.remote-unclear') : null;
}

/** Who is here, or may still come. */
function mayBeThere(index: RegisterIndex, meeting: Meeting): ReadonlySet<string> {
  return new Set(
    listedAt(index, meeting)
      .filter(({ state }) => state === 'present' || state === 'expected')
      .map(({ personId }) => personId),
  );
}

/** One item of a meeting: the first for null, and where it has gone; null where there is none. */
export function itemAtMeeting(
  index: RegisterIndex,
  meeting: Meeting,
  itemId: string | null,
  clock: WallClock,
): ItemAtMeeting | null {
  const inOrder = agendaOf(index, meeting).flatMap(({ items }) => items);
  const found = inOrder.find(({ row }) => row.id === itemId) ?? inOrder[0];
  if (found === undefined) return null;
  const { minutes, decisions, actions } = index.snapshot;
  const { id } = found.row;
  const own = <T extends { readonly itemId: string | null }>(rows: readonly T[]) =>
    rows.filter((row) => row.itemId === id);
  return itemView(index, found, {
    declarations: declarationsAt(index, meeting)(id),
    offers: offersOf(index, meeting, mayBeThere(index, meeting)),
    room: roomAtItem(index, meeting, id, clock),
    isOver: wasHeld(meeting),
    working: quorumAt(index, meeting).working,
    castingVote: castingRuleAt(index, meeting),
    text: own(minutes)[0]?.text ?? '',
    decisions: own(decisions),
    actions: own(actions),
    references: actionReferences(actions),
  });
}

function timesOf(index: RegisterIndex, meeting: Meeting): AtMeetingView['times'] {
  const { attendances, movements, course } = attendedOf(index, meeting);
  const { day, time, timeZone } = course;
  return {
    day,
    time,
    timeZone,
    attendances: attendances.map(({ id, personId, state, remote }) => ({ id, personId, state, remote })),
    movements,
  };
}

export function atMeeting(index: RegisterIndex, meeting: Meeting, clock: WallClock): AtMeetingView {
  const { working, isGiven } = quorumAt(index, meeting);
  const room = roomsOf(index, meeting)(null);
  const attendees = attendeesOf(index, meeting, room);
  const inOrder = agendaOf(index, meeting).flatMap(({ items }) => items);
  return {
    attendees,
    isUnderWay: isUnderWay(
      meeting,
      inOrder.map(({ row }) => row),
      clock,
    ),
    items: inOrder.map(lineOf),
    times: timesOf(index, meeting),
    working: isGiven && inOrder.length > 0 ? null : working,
    remoteUnclear: remoteUnclear(index, meeting, room),
    named: namedAt(index, meeting) ?? null,
    dispensations: index.snapshot.dispensations
      .filter((row) => row.bodyId === meeting.bodyId && holdsOn(row, meeting.day))
      .map(({ id, personId, matter, scope }) => ({ id, personId, matter, scope })),
    interestClasses: classesOfBody(index, meeting),
    membersAsking: membersAsking(index, meeting),
    seats: seatsOn(index, meeting)
      .filter((row) => row.votes)
      .map(({ id, personId }) => ({ id, holder: nameOf(index, personId) ?? '' })),
    owners: ownersIn(index),
  };
}
