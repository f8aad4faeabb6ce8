// How many members a meeting needs, and whether they are there: worked out again whenever somebody arrives, leaves, is barred from an item or
// votes, so that each decision keeps who was present, who was barred and who could vote.

import type { Saying } from '../../kernel/saying.ts';
import { say } from '../../language/say.ts';
import type { QuorumRule } from './rule-values.ts';

export interface Membership {
  /** All seats that vote, the vacant ones too. */
  readonly wholeNumber: number;
  /** Of the members in office, those disqualified at one time. */
  readonly disqualified: number;
}

export interface Quorum {
  /** Undefined where the body's own document says, and nobody has entered it. */
  readonly needed: number | undefined;
  readonly working: Saying;
  /** The working is the number alone: whoever is told that needn’t be told how. */
  readonly isGiven: boolean;
}

function shareOf(of: number, { oneIn, rounding }: Extract<QuorumRule, { kind: 'share' }>): number {
  // Halves go up: of two numbers as near, the larger is the safe one.
  return rounding === 'up' ? Math.ceil(of / oneIn) : Math.floor((2 * of + oneIn) / (2 * oneIn));
}

export function quorumOf(rule: QuorumRule | null, { wholeNumber, disqualified }: Membership): Quorum {
  if (rule === null) return { needed: undefined, working: say('quorum.own'), isGiven: false };
  if (rule.kind === 'number')
    return { needed: rule.number, working: say('quorum.number', { needed: rule.number }), isGiven: true };
  const isLess = rule.lessDisqualified && disqualified * 3 > wholeNumber;
  const of = isLess ? wholeNumber - disqualified : wholeNumber;
  const share = shareOf(of, rule);
  const needed = Math.max(share, rule.least);
  const blanks = { needed, of, oneIn: rule.oneIn };
  const working = share < rule.least ? say('quorum.least', blanks) : say('quorum.share', blanks);
  return {
    needed,
    working: isLess ? say('quorum.disqualified', { working, disqualified }) : working,
    isGiven: false,
  };
}

/** Who may attend: a seat that doesn't vote counts for no quorum. */
export interface Attendee {
  readonly id: string;
  readonly votes: boolean;
}

export type AttendanceEvent =
  | { readonly is: 'arrived'; readonly who: string; readonly remote?: boolean }
  | { readonly is: 'left'; readonly who: string }
  /** May not vote on the item at hand, and stays in the room. Who goes out leaves. */
  | { readonly is: 'barred'; readonly who: string }
  | { readonly is: 'unbarred'; readonly who: string }
  /** The item ends, and every bar with it. */
  | { readonly is: 'item ended' }
  /** A vote or a decision: what holds now is kept with it. */
  | { readonly is: 'decided'; readonly what: string };

export interface AttendanceRules {
  readonly needed: number | undefined;
  readonly remoteCounts: boolean;
  readonly barredCount: boolean;
}

export interface AttendanceState {
  readonly event: AttendanceEvent;
  /** In the order they arrived. */
  readonly present: readonly string[];
  readonly remote: readonly string[];
  readonly barred: readonly string[];
  /** Who could vote now. */
  readonly voting: readonly string[];
  /** How many count for the quorum. */
  readonly counted: number;
  /** Undefined where it isn't known how many are needed. */
  readonly isQuorate: boolean | undefined;
  /** It was quorate before this event, and isn't now. */
  readonly isLost: boolean;
  readonly says: Saying;
}

/** Who is there, each with whether by link, in the order they arrived; and who may not vote. It changes as the events do. */
interface Room {
  readonly remote: Map<string, boolean>;
  readonly barred: Set<string>;
}

function happens({ remote, barred }: Room, event: AttendanceEvent): void {
  switch (event.is) {
    case 'arrived':
      // Somebody who joins by link after being in the room keeps the place in the order.
      remote.set(event.who, event.remote === true);
      break;
    case 'left':
      remote.delete(event.who);
      break;
    case 'barred':
      barred.add(event.who);
      break;
    case 'unbarred':
      barred.delete(event.who);
      break;
    case 'item ended':
      barred.clear();
      break;
    case 'decided':
      break;
  }
}

function sayState(counted: number, { needed }: AttendanceRules, isLost: boolean): Saying {
  if (needed === undefined) return say('quorum.not-known', { counted });
  if (isLost) return say('quorum.lost', { counted, needed });
  return say(counted >= needed ? 'quorum.there' : 'quorum.not-there', { counted, needed });
}

function stateOf(
  room: Room,
  event: AttendanceEvent,
  votes: ReadonlySet<string>,
  rules: AttendanceRules,
  wasQuorate: boolean,
): AttendanceState {
  const present = [...room.remote.keys()];
  const remote = present.filter((id) => room.remote.get(id) === true);
  const taking = present.filter(
    (id) => votes.has(id) && (rules.remoteCounts || room.remote.get(id) !== true),
  );
  const voting = taking.filter((id) => !room.barred.has(id));
  const counted = rules.barredCount ? taking.length : voting.length;
  const isQuorate = rules.needed === undefined ? undefined : counted >= rules.needed;
  const isLost = wasQuorate && isQuorate === false;
  const barred = present.filter((id) => room.barred.has(id));
  return {
    event,
    present,
    remote,
    barred,
    voting,
    counted,
    isQuorate,
    isLost,
    says: sayState(counted, rules, isLost),
  };
}

/** Whether those there are as many as are needed, without listing them. */
function isQuorateNow({ remote, barred }: Room, votes: ReadonlySet<string>, rules: AttendanceRules): boolean {
  if (rules.needed === undefined) return false;
  let counted = 0;
  for (const [id, byLink] of remote) {
    const takesPart = votes.has(id) && (rules.remoteCounts || !byLink);
    if (takesPart && (rules.barredCount || !barred.has(id))) counted += 1;
  }
  return counted >= rules.needed;
}

function votersAmong(attendees: readonly Attendee[]): ReadonlySet<string> {
  return new Set(attendees.filter((each) => each.votes).map(({ id }) => id));
}

function statesFrom(
  room: Room,
  events: readonly AttendanceEvent[],
  { votes, rules, ...begins }: { votes: ReadonlySet<string>; rules: AttendanceRules; wasQuorate: boolean },
): AttendanceState[] {
  let { wasQuorate } = begins;
  return events.map((event) => {
    happens(room, event);
    const state = stateOf(room, event, votes, rules, wasQuorate);
    wasQuorate = state.isQuorate === true;
    return state;
  });
}

/** Goes on with more events from where the others ended, as often as there are ways to go on: the state after each, in order. */
export type GoOn = (events: readonly AttendanceEvent[]) => AttendanceState[];

export interface Begun {
  /** That at any time there were as many as are needed. */
  readonly wasQuorate: boolean;
  readonly goOn: GoOn;
}

/** A bar holds for who comes back before the item ends. Who was there between two events is worked out for none but those gone on with. */
export function beginAttendance(
  attendees: readonly Attendee[],
  events: readonly AttendanceEvent[],
  rules: AttendanceRules,
): Begun {
  const votes = votersAmong(attendees);
  const room: Room = { remote: new Map(), barred: new Set() };
  let wasEver = false;
  for (const event of events) {
    happens(room, event);
    wasEver ||= isQuorateNow(room, votes, rules);
  }
  const wasQuorate = isQuorateNow(room, votes, rules);
  return {
    wasQuorate: wasEver,
    goOn: (more) => {
      const fresh = { remote: new Map(room.remote), barred: new Set(room.barred) };
      return statesFrom(fresh, more, { votes, rules, wasQuorate });
    },
  };
}

/** The state after each event, in order. */
export function attendanceStates(
  attendees: readonly Attendee[],
  events: readonly AttendanceEvent[],
  rules: AttendanceRules,
): readonly AttendanceState[] {
  const votes = votersAmong(attendees);
  return statesFrom({ remote: new Map(), barred: new Set() }, events, { votes, rules, wasQuorate: false });
}
