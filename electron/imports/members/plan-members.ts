// What a list of members would write: each row as a seat that is there, one that changes, or a new one; what is asked first; and whose seat
// the list doesn't have, which stays as it is.

import type {
  MemberDecisions,
  MemberLine,
  MemberQuestion,
  MembersPreview,
} from '../../../shared/bodies/member-import-calls.ts';
import { seat, seatRoles } from '../../../shared/bodies/model/seat.ts';
import { standsOn } from '../../../shared/bodies/rules/seats.ts';
import { create, set, type Change } from '../../../shared/kernel/change.ts';
import type { Saying, Spoken } from '../../../shared/kernel/saying.ts';
import { comparable } from '../../../shared/language/plain.ts';
import { say } from '../../../shared/language/say.ts';
import { person } from '../../../shared/people/model/person.ts';
import type { Seat, Snapshot } from '../../../shared/register/snapshot.ts';
import {
  differing,
  matchSeats,
  valuesOf,
  type SeatField,
  type SeatValues,
  type Wanted,
} from './match-seats.ts';
import type { MemberList, MemberLists, ReadMember } from './read-list.ts';
import { whoTheyAre, type Who } from './who.ts';

export interface MembersPlan {
  readonly preview: Omit<MembersPreview, 'job'>;
  /** What is ticked, and who is entered for it. */
  readonly changes: readonly Change[];
}

export interface PlanOptions {
  readonly lists: MemberLists;
  readonly bodyId: string;
  readonly body: string;
  readonly snapshot: Snapshot;
  readonly decisions: MemberDecisions;
  readonly today: string;
  readonly newId: () => string;
}

/** A row with what was answered about it. */
interface Answered {
  readonly read: ReadMember;
  readonly who: Who | null;
  readonly wanted: Wanted | undefined;
  /** Words of its role that nobody has explained yet. */
  readonly asks: boolean;
}

function isRole(value: string | undefined): value is (typeof seatRoles)[number] {
  return seatRoles.some((role) => role === value);
}

function roleKey({ text }: { readonly text: string }): string {
  return `role ${comparable(text)}`;
}

/** One question for all rows whose role is said alike. */
function roleQuestions(
  members: readonly ReadMember[],
  answers: MemberDecisions['answers'],
): MemberQuestion[] {
  const found = new Map<string, MemberQuestion>();
  for (const { unknownRole } of members) {
    if (unknownRole === null || found.has(roleKey(unknownRole))) continue;
    const key = roleKey(unknownRole);
    const answer = answers[key];
    found.set(key, {
      key,
      text: say('member-list.ask-role', unknownRole),
      options: seatRoles.map((role) => ({ value: role, text: say(`bodies.role.${role}`) })),
      answer: isRole(answer) ? answer : null,
    });
  }
  return [...found.values()];
}

function wantedOf(
  read: ReadMember,
  who: Who | null,
  answers: MemberDecisions['answers'],
): Wanted | undefined {
  if (read.problems.length > 0 || who?.is === 'asked') return undefined;
  const answer = read.unknownRole === null ? undefined : answers[roleKey(read.unknownRole)];
  if (read.unknownRole !== null && !isRole(answer)) return undefined;
  const { votes, from, to, capacity } = read;
  const role = isRole(answer) ? answer : read.role;
  const personId = who === null ? null : who.is === 'known' ? who.id : undefined;
  return { role, votes, from, to, capacity, personId };
}

function valueSaid(field: SeatField, values: SeatValues): Spoken {
  const { role, votes, capacity } = values;
  switch (field) {
    case 'role':
      return say(`bodies.role.${role}`);
    case 'votes':
      return votes ? say('member-list.a-vote') : say('member-list.no-vote');
    case 'capacity':
      return capacity ?? say('member-list.nothing');
    case 'from':
    case 'to': {
      const day = values[field];
      return day === null ? say('member-list.nothing') : { day };
    }
  }
}

interface Judged {
  readonly line: MemberLine;
  readonly seat: Seat | undefined;
  readonly values: SeatValues;
}

function nameOf(read: ReadMember, who: Who | null): string | null {
  return who === null || who.is === 'asked' ? read.name : who.name;
}

/** What a row would do to the seat that it is, and what speaks against taking it unseen. */
function judge({ read, who, wanted, asks }: Answered, found: Seat | undefined, twin: ReadMember | undefined) {
  const values = valuesOf(wanted ?? read, found);
  const differs = found === undefined ? [] : differing(found, values);
  const overwrites = differs.filter((field) => found !== undefined && found[field] !== null);
  const changes = differs.map((field) =>
    say('member-list.change', {
      what: say(`member-list.kind.${field}`),
      before: found === undefined ? '' : valueSaid(field, found),
      after: valueSaid(field, values),
    }),
  );
  const like = who?.is === 'new' ? who.like : [];
  const alike = like.length === 0 ? [] : [say('member-list.alike-in-list', { names: { all: like } })];
  const refused = [
    ...read.problems,
    ...(twin === undefined ? [] : [say('member-list.twice', { row: twin.row })]),
  ];
  const status = (): MemberLine['status'] => {
    if (refused.length > 0) return 'refused';
    if (asks || who?.is === 'asked') return 'asked';
    if (found === undefined) return 'new';
    return differs.length === 0 ? 'same' : 'changed';
  };
  const doubts = status() === 'same' ? [] : [...read.doubts, ...alike];
  const doubtful = doubts.length > 0 || overwrites.length > 0;
  const waits = status() === 'asked' ? [say('member-list.answer-first')] : [];
  const differsHere = overwrites.length === 0 ? [] : [say('member-list.overwrites')];
  const changing = status() === 'changed' ? [...changes, ...differsHere] : [];
  const says = [...refused, ...waits, ...changing, ...doubts, ...read.notes];
  return { values, status: status(), doubtful, says };
}

/** A row before it that says the same of the same person; vacant seats are alike and still several. */
function twinOf(rows: readonly Answered[], place: number): ReadMember | undefined {
  const row = rows[place];
  if (row?.wanted === undefined || row.who === null) return undefined;
  const { who, wanted } = row;
  const saying = (each: Answered) =>
    JSON.stringify([
      each.who?.is === 'known' ? each.who.id : each.who?.is === 'new' ? each.who.key : null,
      each.wanted === undefined ? null : valuesOf(each.wanted, undefined),
    ]);
  const mine = saying({ ...row, who, wanted });
  return rows.slice(0, place).find((each) => each.wanted !== undefined && saying(each) === mine)?.read;
}

function listChosen({ lists: { lists }, body, decisions }: PlanOptions): MemberList {
  const named = (name: string) => lists.find(({ sheet }) => comparable(sheet) === comparable(name));
  const chosen = named(decisions.sheet ?? '') ?? named(body) ?? lists[0];
  if (chosen === undefined) throw new Error('a file without a list is refused before');
  return chosen;
}

function judgeAll(options: PlanOptions, rows: readonly Answered[]): Judged[] {
  const { snapshot, bodyId, decisions } = options;
  const seats = snapshot.seats.filter((row) => row.bodyId === bodyId);
  const twins = rows.map((_row, place) => twinOf(rows, place));
  const found = matchSeats(
    seats,
    rows.map(({ wanted }, place) => (twins[place] === undefined ? wanted : undefined)),
  );
  return rows.map((row, place) => {
    const { read, who } = row;
    const held = found.get(place);
    const { values, status, doubtful, says } = judge(row, held, twins[place]);
    const mayBeTaken = status === 'new' || status === 'changed';
    const line: MemberLine = {
      row: read.row,
      cell: read.cell,
      status,
      person: nameOf(read, who),
      entered: who?.is === 'new',
      ...values,
      says,
      ticked: mayBeTaken && (decisions.ticked[String(read.row)] ?? !doubtful),
    };
    return { line, seat: held, values };
  });
}

/** Seats that stand, or will, and that no row is: said, and left alone. */
function absentFrom(
  { snapshot, bodyId, today }: PlanOptions,
  rows: readonly Answered[],
  judged: readonly Judged[],
) {
  const claimed = new Set(judged.map((each) => each.seat?.id));
  const maybe = new Set(
    rows.flatMap(({ who, wanted }) => {
      if (who?.is === 'asked') return who.among.map(({ id }) => id);
      return wanted === undefined && who?.is === 'known' ? [who.id] : [];
    }),
  );
  const people = new Map(snapshot.people.map((row) => [row.id, row.name]));
  return snapshot.seats
    .filter((row) => row.bodyId === bodyId && standsOn(row, today) !== 'ended')
    .filter(({ id, personId }) => !claimed.has(id) && !(personId !== null && maybe.has(personId)))
    .map(({ personId, role }): Saying => {
      const name = people.get(personId ?? '') ?? say('bodies.vacant');
      return say('member-list.absent-one', { name, role: say(`bodies.role.${role}`) });
    });
}

function changesOf(
  { snapshot, bodyId, newId }: PlanOptions,
  rows: readonly Answered[],
  judged: readonly Judged[],
) {
  const entered = new Map<string, string>();
  const people: Change[] = [];
  const seats: Change[] = [];
  const its = snapshot.seats.filter((row) => row.bodyId === bodyId);
  let position = its.reduce((most, row) => Math.max(most, row.position), -1) + 1;
  const idOf = (who: Who | null): string | null => {
    if (who === null || who.is === 'asked') return null;
    if (who.is === 'known') return who.id;
    const known = entered.get(who.key) ?? newId();
    if (!entered.has(who.key)) people.push(create(person, known, { name: who.name }));
    entered.set(who.key, known);
    return known;
  };
  judged.forEach(({ line, seat: held, values }, place) => {
    if (!line.ticked) return;
    if (held === undefined) {
      const personId = idOf(rows[place]?.who ?? null);
      seats.push(create(seat, newId(), { bodyId, personId, ...values, position }));
      position += 1;
    } else {
      seats.push(...differing(held, values).map((field) => set(seat, held.id, field, values[field])));
    }
  });
  return { changes: [...people, ...seats], people: people.length };
}

export function planMembers(options: PlanOptions): MembersPlan {
  const { lists, body, snapshot, decisions } = options;
  const { answers } = decisions;
  const list = listChosen(options);
  const { members, sheet } = list;
  const named = members.flatMap(({ name, cell, problems }) =>
    name === null || problems.length > 0 ? [] : [{ name, cell }],
  );
  const whoAll = whoTheyAre(named, snapshot.people, answers);
  const rows = members.map((read): Answered => {
    const who = read.name === null || read.problems.length > 0 ? null : whoAll.of(read.name);
    const wanted = wantedOf(read, who, answers);
    const asks = read.unknownRole !== null && !isRole(answers[roleKey(read.unknownRole)]);
    return { read, who, wanted, asks };
  });
  const judged = judgeAll(options, rows);
  const { changes, people } = changesOf(options, rows, judged);
  const lines = judged.map(({ line }) => line);
  const roleless = members.some(
    ({ role, unknownRole, problems }) => role === null && unknownRole === null && problems.length === 0,
  );
  return {
    changes,
    preview: {
      body,
      file: lists.file,
      sheet,
      sheets: lists.lists.map((each) => each.sheet),
      notices: [...lists.notices, ...list.notices, ...(roleless ? [say('member-list.without-role')] : [])],
      questions: [
        ...roleQuestions(
          members.filter(({ problems }) => problems.length === 0),
          answers,
        ),
        ...whoAll.questions,
      ],
      lines,
      absent: absentFrom(options, rows, judged),
      seats: lines.filter(({ ticked }) => ticked).length,
      people,
    },
  };
}
