// A meeting as its minutes are taken: who is here, whether that is enough, and what there is of each item.

import { quorumOf } from '../../../shared/bodies/rules/quorum.ts';
import type { RuleValue } from '../../../shared/bodies/rules/rule-values.ts';
import { rulesOfBody } from '../../../shared/bodies/rules/rules-of-body.ts';
import { standsOn } from '../../../shared/bodies/rules/seats.ts';
import {
  namedVoteForced,
  resultOf,
  type Ballot,
  type VoteResult,
} from '../../../shared/bodies/rules/votes.ts';
import { mayDo } from '../../../shared/interests/rules/barred.ts';
import { holdsOn } from '../../../shared/interests/rules/dispensations.ts';
import type { Saying } from '../../../shared/kernel/saying.ts';
import { say } from '../../../shared/language/say.ts';
import { agendaOf } from '../../../shared/meetings/rules/agenda-of-meeting.ts';
import type {
  AtMeetingView,
  AttendeeView,
  DecisionView,
  ItemAtMeeting,
} from '../../../shared/minutes/calls.ts';
import type { Owner } from '../../../shared/minutes/rules/read-action.ts';
import { classesOfBody, declarationsOf, offersOf } from './interests-at-meeting.ts';
import { hasVote, movementsInOrder, roomOf, type Room } from '../../../shared/minutes/rules/room.ts';
import type { RegisterIndex } from '../../../shared/register/register-index.ts';
import type {
  AgendaItem,
  Attendance,
  Decision,
  Meeting,
  Seat,
  Vote,
} from '../../../shared/register/snapshot.ts';

/** The seats of its body that stand on the day, in their order. */
export function seatsOn({ snapshot }: RegisterIndex, { bodyId, day }: Meeting): Seat[] {
  return snapshot.seats
    .filter((row) => row.bodyId === bodyId && standsOn(row, day) === 'stands')
    .sort((a, b) => a.position - b.position);
}

function quorumAt(index: RegisterIndex, meeting: Meeting) {
  const votingSeats = seatsOn(index, meeting).filter((row) => row.votes).length;
  const wholeNumber =
    index.snapshot.bodies.find(({ id }) => id === meeting.bodyId)?.wholeNumber ?? votingSeats;
  const rule = rulesOfBody(index, meeting.bodyId, meeting.day).rule('quorum')?.value ?? null;
  return quorumOf(rule, { wholeNumber, disqualified: 0 });
}

/** The room of a meeting as it is now, by the item that is taken; of no item, whatever was declared bars nobody. */
export function roomsOf(index: RegisterIndex, meeting: Meeting): (itemId: string | null) => Room | undefined {
  const { snapshot } = index;
  const attendances = snapshot.attendances.filter(({ meetingId }) => meetingId === meeting.id);
  const ids = new Set(attendances.map(({ id }) => id));
  const inForce = rulesOfBody(index, meeting.bodyId, meeting.day);
  const record = {
    attendances,
    movements: snapshot.movements.filter(({ attendanceId }) => ids.has(attendanceId)),
    seats: snapshot.seats.filter(({ bodyId }) => bodyId === meeting.bodyId),
    day: meeting.day,
  };
  const rules = {
    needed: quorumAt(index, meeting).needed,
    // Where the body's rules don't say, whoever joins by link is not counted.
    remoteCounts: inForce.rule('remote-counts')?.value === true,
    barredCount: inForce.rule('barred-count')?.value ?? false,
  };
  return (itemId) =>
    roomOf(
      record,
      snapshot.declarations
        .filter((row) => row.itemId === itemId)
        .map((declaration) => ({
          declaration,
          may: mayDo(declaration, snapshot.dispensations, meeting.day),
        })),
      rules,
    );
}

/** Why every vote there is taken by name; undefined where it isn't. */
export function namedAt(index: RegisterIndex, meeting: Meeting) {
  const rules = rulesOfBody(index, meeting.bodyId, meeting.day);
  return namedVoteForced(
    {
      atBudget: rules.rule('named-votes-at-budget')?.value ?? false,
      membersAsking: rules.rule('named-votes-asked')?.value ?? null,
    },
    { isBudget: meeting.kind === 'budget', asking: 0 },
  );
}

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
function attendeesOf(index: RegisterIndex, meeting: Meeting, room: Room | undefined): AttendeeView[] {
  const { attendances, movements, seats } = index.snapshot;
  const kept = attendances.filter(({ meetingId }) => meetingId === meeting.id);
  const known = new Set(kept.map(({ personId }) => personId));
  const expected = seatsOn(index, meeting).flatMap(({ id, personId, role }): Named[] => {
    if (personId === null || known.has(personId)) return [];
    known.add(personId);
    return [
      { id: null, personId, seatId: id, substituteForId: null, role, state: 'expected', remote: false },
    ];
  });
  const here = new Set(room?.now.present);
  return [...kept, ...expected]
    .map((row) => ({
      personId: row.personId,
      name: nameOf(index, row.personId) ?? '',
      role: row.role,
      votes: hasVote(row, seats, meeting.day),
      state: row.state,
      remote: row.remote,
      here: here.has(row.personId),
      movements: movementsInOrder(movements.filter(({ attendanceId }) => attendanceId === row.id)).map(
        ({ id, what, at }) => ({ id, what, at }),
      ),
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}

/** What was voted; undefined while it isn't known. */
function ballotOf(row: Decision, votes: readonly Vote[]): Ballot | undefined {
  if (row.how === 'assent') return { how: 'assent' };
  if (row.how === 'named') {
    if (votes.length === 0) return undefined;
    return {
      how: 'named',
      votes: Object.fromEntries(
        votes.flatMap(({ personId, vote }) => (vote === 'not voting' ? [] : [[personId, vote]])),
      ),
    };
  }
  const { inFavour, against, abstained } = row;
  if (inFavour === null || against === null || abstained === null) return undefined;
  return { how: 'show', for: inFavour, against, abstained };
}

/** What all items of a meeting share. */
interface Shared {
  readonly meeting: Meeting;
  /** Who is here, or may still come. */
  readonly people: ReadonlySet<string>;
  readonly roomAt: ReturnType<typeof roomsOf>;
  /** How the quorum was worked out. */
  readonly working: Saying;
  readonly castingVote: RuleValue<'casting-vote'>;
}

function decisionView(index: RegisterIndex, { castingVote }: Shared, row: Decision): DecisionView {
  const votes = index.snapshot.votes.filter(({ decisionId }) => decisionId === row.id);
  const { counted, needed, voting } = row.attendanceThen;
  const ballot = ballotOf(row, votes);
  const result: VoteResult | undefined =
    ballot && resultOf(ballot, { castingVote, needs: 'majority', voting }, row.casting ?? undefined);
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
    mover: nameOf(index, row.moverId),
    seconder: nameOf(index, row.seconderId),
    isTied: result?.counts !== undefined && result.counts.for === result.counts.against,
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

function itemAt(index: RegisterIndex, shared: Shared, row: AgendaItem, number: string): ItemAtMeeting {
  const { minutes, decisions, actions } = index.snapshot;
  const { id, title, recommendation, outcome, takenAs } = row;
  const room = shared.roomAt(id);
  return {
    id,
    number,
    title,
    recommendation,
    minutes: row.minutes,
    outcome,
    takenAs,
    text: minutes.find(({ itemId }) => itemId === id)?.text ?? '',
    quorum: room?.now.says ?? shared.working,
    isLost: room?.isLost ?? false,
    declarations: declarationsOf(index, shared.meeting, id),
    offers: offersOf(index, shared, row),
    decisions: decisions
      .filter(({ itemId }) => itemId === id)
      .sort((a, b) => a.position - b.position)
      .map((each) => decisionView(index, shared, each)),
    actions: actions
      .filter(({ itemId }) => itemId === id)
      .map((each) => ({
        id: each.id,
        what: each.what,
        owner: each.owner,
        due: each.due?.written ?? null,
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

export function atMeeting(index: RegisterIndex, meeting: Meeting): AtMeetingView {
  const { working } = quorumAt(index, meeting);
  const rules = rulesOfBody(index, meeting.bodyId, meeting.day);
  const castingVote = rules.rule('casting-vote')?.value ?? null;
  const roomAt = roomsOf(index, meeting);
  const room = roomAt(null);
  const attendees = attendeesOf(index, meeting, room);
  const people = new Set(
    attendees
      .filter(({ state }) => state === 'present' || state === 'expected')
      .map(({ personId }) => personId),
  );
  const shared: Shared = { meeting, people, roomAt, working, castingVote };
  return {
    attendees,
    items: agendaOf(index, meeting).flatMap(({ items }) =>
      items.map(({ row, number }) => itemAt(index, shared, row, number)),
    ),
    working,
    remoteUnclear: remoteUnclear(index, meeting, room),
    named: namedAt(index, meeting) ?? null,
    dispensations: index.snapshot.dispensations
      .filter((row) => row.bodyId === meeting.bodyId && holdsOn(row, meeting.day))
      .map(({ id, personId, matter, scope }) => ({ id, personId, matter, scope })),
    interestClasses: classesOfBody(index, meeting),
    owners: ownersIn(index),
  };
}
