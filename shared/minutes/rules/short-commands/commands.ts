// A command as it is typed in the line at the foot of a meeting: "ab here", "cd left 19:40", "vote 5 2 1", "next". Both languages are read, whichever
// the screen is in, with or without its accents. What may be meant for several people comes back as a command for each of them, for somebody to choose from.

import { searchable } from '../../../follow-up/rules/searchable.ts';
import type { Saying } from '../../../kernel/saying.ts';
import { comparable } from '../../../language/plain.ts';
import { readTimeOfDay } from '../../../language/reading/dates/time-of-day.ts';
import { say } from '../../../language/say.ts';
import type { AttendanceKept } from '../../model/attendance.ts';
import type { WayToDecide } from '../../model/decision.ts';
import { votes as waysToVote, type Vote } from '../../model/vote.ts';
import { howMoves } from '../how-moves.ts';
import { holdersNamed, readAction, type Owner } from '../read-action.ts';
import { remarksOnTime, type TimesThere } from '../remarks-on-time.ts';
import type { LeftFor } from '../room.ts';
import {
  counted,
  decides,
  goesTo,
  ofItem,
  ofSomebody,
  wayToDecideSaid,
  withTime,
  type OfItem,
  type OfSomebody,
} from './forms.ts';
import { calledInShort } from './names.ts';

/** What is done, by the call that its button makes as well. */
export type ShortCommand =
  | {
      readonly does: 'attend';
      readonly personId: string;
      readonly state: 'present' | 'apologies';
      readonly remote: boolean;
    }
  | {
      readonly does: 'move';
      readonly personId: string;
      readonly what: 'arrives' | 'leaves';
      readonly at: string;
    }
  | { readonly does: 'vote'; readonly decisionId: string; readonly personId: string; readonly vote: Vote }
  | {
      readonly does: 'count';
      readonly decisionId: string;
      readonly inFavour: number;
      readonly against: number;
      readonly abstained: number;
    }
  | { readonly does: 'decide'; readonly text: string; readonly how: WayToDecide }
  | { readonly does: 'act'; readonly line: string }
  | { readonly does: 'take' }
  | { readonly does: 'putOff'; readonly outcome: 'deferred' | 'adjourned' | 'withdrawn' }
  | { readonly does: 'go'; readonly itemId: string };

/** A command, with what it will do: shown before it is done. */
export interface Understood {
  readonly command: ShortCommand;
  readonly says: Saying;
}

export type ReadCommand =
  | ({ readonly kind: 'understood'; readonly remarks: readonly Saying[] } & Understood)
  /** Somebody has to choose; none of them may be done unasked. */
  | { readonly kind: 'which'; readonly says: Saying; readonly offered: readonly Understood[] }
  | { readonly kind: 'not understood'; readonly says: Saying };

interface SomebodyThere {
  readonly personId: string;
  readonly name: string;
  readonly state: AttendanceKept;
  readonly remote: boolean;
  readonly here: boolean;
}

interface ItemThere {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly takenAs: number | null;
  readonly takenAt: string | null;
}

interface DecisionThere {
  readonly id: string;
  readonly how: WayToDecide;
  readonly voters: readonly { readonly personId: string }[];
}

/** What commands are read against: the meeting as its screen shows it. */
export interface MeetingAtHand {
  readonly attendees: readonly SomebodyThere[];
  readonly items: readonly ItemThere[];
  readonly times: TimesThere;
  readonly owners: readonly Owner[];
  /** Why every vote is taken by name; null where it isn't. */
  readonly named: Saying | null;
  readonly item:
    | (ItemThere & {
        readonly declarations: readonly Omit<LeftFor, 'itemId'>[];
        readonly decisions: readonly DecisionThere[];
      })
    | null;
  readonly today: string;
}

/** Only so many are offered. */
const mostOffered = 8;

function not(says: Saying): ReadCommand {
  return { kind: 'not understood', says };
}

function understood(command: ShortCommand, says: Saying, remarks: readonly Saying[] = []): ReadCommand {
  return { kind: 'understood', command, says, remarks };
}

function sayMove(who: SomebodyThere, act: 'arrives' | 'comes-back' | 'leaves', at: string): Saying {
  const { name } = who;
  if (at === '') return say(`minutes.act.${act}`, { name });
  return say('minutes.short.at-time', { what: say(`minutes.act.${act}`, { name }), at });
}

function moves(
  who: SomebodyThere,
  what: 'arrives' | 'leaves',
  at: string,
  meeting: MeetingAtHand,
): ReadCommand {
  const { personId, name } = who;
  const { times, items, item } = meeting;
  const attendanceId = times.attendances.find((each) => each.personId === personId)?.id ?? '';
  const how = howMoves(
    {
      ...times,
      course: { ...times, items },
      declared: (item?.declarations ?? []).map((each) => ({ ...each, itemId: item?.id ?? '' })),
    },
    personId,
    {
      id: '',
      attendanceId,
      what,
      at: at === '' ? null : at,
      itemId: item?.id ?? null,
      position: Number.POSITIVE_INFINITY,
    },
  );
  if ('cannot' in how) return not(say(`minutes.short.${how.cannot}`, { name, at }));
  return understood(
    { does: 'move', personId, what, at },
    sayMove(who, how.kind, at),
    remarksOnTime(at, meeting),
  );
}

function votes(who: SomebodyThere, given: Vote, meeting: MeetingAtHand): ReadCommand {
  const { personId, name } = who;
  const decision = meeting.item?.decisions.at(-1);
  if (decision === undefined) return not(say('minutes.short.nothing-decided'));
  if (decision.how !== 'named') return not(say('minutes.short.not-by-name'));
  if (!decision.voters.some((each) => each.personId === personId))
    return not(say('minutes.short.may-not-vote', { name }));
  return understood(
    { does: 'vote', decisionId: decision.id, personId, vote: given },
    say('minutes.act.vote', { name, vote: say(`minutes.vote.${given}`) }),
  );
}

/** What is said of somebody, once it is known who they are. */
function about(who: SomebodyThere, meant: OfSomebody, at: string, meeting: MeetingAtHand): ReadCommand {
  const { personId, name, state } = who;
  const vote = waysToVote.find((each) => each === meant);
  if (vote !== undefined) return votes(who, vote, meeting);
  if (meant === 'arrives' || meant === 'leaves') return moves(who, meant, at, meeting);
  if (meant === 'apologies')
    return understood(
      { does: 'attend', personId, state: 'apologies', remote: false },
      say('minutes.apologiesNamed', { name }),
    );
  const remote = meant === 'link';
  // With a time, or after they had gone, that is an arrival. How somebody is there is another thing.
  const isThere = state === 'present' && (!who.here || who.remote === remote);
  if (at !== '' || isThere) return moves(who, 'arrives', at, meeting);
  return understood(
    { does: 'attend', personId, state: 'present', remote },
    say(remote ? 'minutes.byLinkNamed' : 'minutes.hereNamed', { name }),
  );
}

/** Those whose names have a word with the first letter that was typed, for whom nobody was found. */
function near(typed: string, meeting: MeetingAtHand): readonly SomebodyThere[] {
  return calledInShort(typed.trim().charAt(0), meeting.attendees);
}

function ofThem(
  typed: string,
  then: (who: SomebodyThere) => ReadCommand,
  meeting: MeetingAtHand,
): ReadCommand {
  const found = calledInShort(typed, meeting.attendees);
  const [only] = found;
  if (only !== undefined && found.length === 1) return then(only);
  const says =
    found.length === 0
      ? say('minutes.short.nobody', { typed })
      : say('minutes.short.several', { typed, count: found.length });
  const offered = (found.length === 0 ? near(typed, meeting) : found).flatMap((who) => {
    const read = then(who);
    return read.kind === 'understood' ? [{ command: read.command, says: read.says }] : [];
  });
  return offered.length === 0 ? not(says) : { kind: 'which', says, offered: offered.slice(0, mostOffered) };
}

const timed: ReadonlySet<OfSomebody> = new Set<OfSomebody>(['here', 'arrives', 'leaves']);

const phrases = Object.entries(ofSomebody)
  .flatMap(([meant, forms]) => forms.map((form) => ({ meant, form: searchable(form) })))
  // "yn gadael" before "gadael".
  .toSorted((a, b) => b.form.length - a.form.length);

function isOfSomebody(meant: string): meant is OfSomebody {
  return Object.hasOwn(ofSomebody, meant);
}

function readOfSomebody(line: string, meeting: MeetingAtHand): ReadCommand | undefined {
  const found = withTime.exec(line)?.groups;
  const time = found === undefined ? '' : readTimeOfDay(found['at'] ?? '');
  const rest = comparable(found?.['rest'] ?? line);
  const phrase = phrases.find(
    ({ form }) => rest.at(-form.length - 1) === ' ' && searchable(rest.slice(-form.length)) === form,
  );
  if (phrase === undefined || !isOfSomebody(phrase.meant)) return undefined;
  const { meant, form } = phrase;
  if (time === undefined) return not(say('minutes.short.no-time', { text: found?.['at'] ?? '' }));
  if (time !== '' && !timed.has(meant)) return not(say('minutes.short.no-time-there'));
  const typed = rest.slice(0, -form.length).trim();
  return ofThem(typed, (who) => about(who, meant, time, meeting), meeting);
}

function goes(to: ItemThere): ReadCommand {
  return understood(
    { does: 'go', itemId: to.id },
    say('minutes.short.go', { item: `${to.number} ${to.title}`.trim() }),
  );
}

function ofTheItem(meant: OfItem, meeting: MeetingAtHand): ReadCommand {
  const { item, items } = meeting;
  if (item === null) return not(say('agenda.emptyHere'));
  if (meant === 'next' || meant === 'previous') {
    const at = items.findIndex(({ id }) => id === item.id);
    const to = items[at + (meant === 'next' ? 1 : -1)];
    return to === undefined
      ? not(say(meant === 'next' ? 'minutes.short.is-last' : 'minutes.short.is-first'))
      : goes(to);
  }
  const { title } = item;
  if (meant === 'take') return understood({ does: 'take' }, say('minutes.act.take', { title }));
  return understood(
    { does: 'putOff', outcome: meant },
    say('minutes.act.put-off', { title, outcome: say(`meetings.outcome.${meant}`) }),
  );
}

function readItem(line: string, meeting: MeetingAtHand): ReadCommand | undefined {
  const typed = searchable(line);
  const isSaid = (meant: OfItem) => ofItem[meant].some((form) => searchable(form) === typed);
  const meant = itemSayings.find(isSaid);
  if (meant !== undefined) return ofTheItem(meant, meeting);
  const number = goesTo.exec(line)?.groups?.['number'];
  if (number === undefined) return undefined;
  const found = meeting.items.filter((each) => comparable(each.number) === comparable(number));
  const [only] = found;
  return only !== undefined && found.length === 1
    ? goes(only)
    : not(say('minutes.short.no-item', { number }));
}

const itemSayings: readonly OfItem[] = ['next', 'previous', 'take', 'deferred', 'adjourned', 'withdrawn'];

function readCount(line: string, { item }: MeetingAtHand): ReadCommand | undefined {
  const found = counted.exec(line);
  if (found === null) return undefined;
  const [inFavour = 0, against = 0, abstained = 0] = found.slice(1).map(Number);
  const decision = item?.decisions.at(-1);
  if (decision === undefined) return not(say('minutes.short.nothing-decided'));
  if (decision.how !== 'show of hands') return not(say('minutes.short.not-by-hands'));
  return understood(
    { does: 'count', decisionId: decision.id, inFavour, against, abstained },
    say('minutes.short.count', { inFavour, against, abstained }),
  );
}

function readDecision(line: string, { item, named }: MeetingAtHand): ReadCommand | undefined {
  const found = decides.exec(line)?.groups;
  const how = wayToDecideSaid[found?.['how']?.toLowerCase() ?? ''];
  if (found === undefined || how === undefined) return undefined;
  if (item === null) return not(say('agenda.emptyHere'));
  if (how === 'show of hands' && named !== null) return not(named);
  const text = (found['text'] ?? '').trim();
  return understood(
    { does: 'decide', text, how },
    say('minutes.short.decide', { how: say(`minutes.how.${how}`), text }),
  );
}

function readOwned(line: string, meeting: MeetingAtHand): ReadCommand {
  if (meeting.item === null) return not(say('agenda.emptyHere'));
  const read = readAction(line, meeting.owners, meeting.today);
  if (read === undefined) return not(say('minutes.short.no-action'));
  const { owner, what, due, remarks } = read;
  const acts = (name: string, by: string) => {
    const day = due?.to ?? null;
    const says =
      day === null
        ? say('minutes.short.action', { owner: name, what })
        : say('minutes.short.action-by', { owner: name, day: { day }, what });
    return { command: { does: 'act', line: by } as const, says };
  };
  // A name that somebody has is theirs; initials and short names are looked for among those who are at the meeting, and a group's are its own only
  // where nobody there goes by them.
  const holders = holdersNamed(owner, meeting.owners);
  const isName = holders.some(({ name }) => comparable(name) === comparable(owner));
  const short = isName ? [] : calledInShort(owner, meeting.attendees);
  if (short.length === 0) return { kind: 'understood', ...acts(owner, line), remarks };
  const offered = [
    ...holders.map(({ name }) => acts(name, line)),
    ...short.map(({ name }) =>
      acts(
        name,
        line.replace(owner, () => name),
      ),
    ),
  ];
  const [only] = offered;
  return only !== undefined && offered.length === 1
    ? {
        kind: 'understood',
        ...only,
        remarks: readAction(only.command.line, meeting.owners, meeting.today)?.remarks ?? [],
      }
    : {
        kind: 'which',
        says: say('minutes.short.several', { typed: owner, count: offered.length }),
        offered: offered.slice(0, mostOffered),
      };
}

/** Undefined while nothing is typed. */
export function readShortCommand(typed: string, meeting: MeetingAtHand): ReadCommand | undefined {
  const line = typed.trim();
  if (line === '') return undefined;
  if (line.startsWith('@')) return readOwned(line, meeting);
  return (
    readCount(line, meeting) ??
    readDecision(line, meeting) ??
    readItem(line, meeting) ??
    readOfSomebody(line, meeting) ??
    not(say('minutes.short.not-understood'))
  );
}
