// Minutes as they are taken: each thing that happens is one step.

import { nextActionNumber } from '../../../shared/follow-up/rules/references.ts';
import type { HandlersOf } from '../../../shared/kernel/call.ts';
import { create, set, type Change } from '../../../shared/kernel/change.ts';
import { naturalId } from '../../../shared/kernel/entity.ts';
import { fail, succeed, type Result } from '../../../shared/kernel/result.ts';
import { say } from '../../../shared/language/say.ts';
import { agendaItem } from '../../../shared/meetings/model/agenda-item.ts';
import { dispensation } from '../../../shared/interests/model/dispensation.ts';
import { interest } from '../../../shared/interests/model/interest.ts';
import type { minutesCalls } from '../../../shared/minutes/calls.ts';
import { action } from '../../../shared/minutes/model/action.ts';
import { attendance, type AttendanceKept } from '../../../shared/minutes/model/attendance.ts';
import { decision } from '../../../shared/minutes/model/decision.ts';
import { declaration } from '../../../shared/minutes/model/declaration.ts';
import { longestMinute, minute } from '../../../shared/minutes/model/minute.ts';
import { movement } from '../../../shared/minutes/model/movement.ts';
import { vote } from '../../../shared/minutes/model/vote.ts';
import { readAction } from '../../../shared/minutes/rules/read-action.ts';
import { howMoves } from '../../../shared/minutes/rules/how-moves.ts';
import { attendedOf, namedAt, roomAtItem, seatsOn } from '../../../shared/minutes/rules/rooms-of-meeting.ts';
import { isUnderWay, type WallClock } from '../../../shared/minutes/rules/under-way.ts';
import type { RegisterIndex } from '../../../shared/register/register-index.ts';
import type { Thing } from '../../../shared/register/owning.ts';
import { removalOf } from '../../../shared/register/removal.ts';
import type { AgendaItem, Declaration, Meeting } from '../../../shared/register/snapshot.ts';
import { typedTime } from '../bodies/typed.ts';
import { emptyAsNull, gone, write, writeAnswering, type Caller } from '../caller.ts';
import { meetingOf } from '../meetings/meetings.ts';
import { personByName } from '../people/person-by-name.ts';
import { nextPosition } from '../register/next-position.ts';
import { removeThing } from '../register/removal.ts';
import { fieldChanged, setField } from '../register/set-field.ts';
import { atTheTable } from './at-the-table.ts';
import { atMeeting, itemAtMeeting, ownersIn } from './at-meeting.ts';

function wallClock({ today, time }: Caller['session']): WallClock {
  return { today: today(), time: time() };
}

interface AtItem {
  readonly item: AgendaItem;
  readonly meeting: Meeting;
}

function itemAt(index: RegisterIndex, itemId: string): AtItem | undefined {
  const item = index.look(agendaItem, itemId);
  const meeting = item && meetingOf(index, item.meetingId);
  return item === undefined || meeting === undefined ? undefined : { item, meeting };
}

function has(rows: readonly { readonly id: string }[], id: string): boolean {
  return rows.some((row) => row.id === id);
}

/** After all that has happened: one order for what is declared and decided, and for who comes and goes. */
function nextEvent({ snapshot: { movements, declarations, decisions } }: RegisterIndex): number {
  return Math.max(...[movements, declarations, decisions].map(nextPosition));
}

/** Nothing was chosen, or what is this person's own. */
function isOf(row: { readonly personId: string } | undefined, personId: string): boolean {
  return row === undefined || row.personId === personId;
}

interface Coming {
  readonly state: AttendanceKept;
  readonly remote: boolean;
}

/** That somebody is there, or why not: set where they are written down, and written down in their seat where they aren't. */
function attending(index: RegisterIndex, meeting: Meeting, personId: string, coming: Coming): Change[] {
  const id = naturalId([meeting.id, personId]);
  const known = index.snapshot.attendances.find((row) => row.id === id);
  if (known !== undefined) {
    return (['state', 'remote'] as const)
      .filter((field) => known[field] !== coming[field])
      .map((field) => set(attendance, id, field, coming[field]));
  }
  const seat = seatsOn(index, meeting).find((row) => row.personId === personId);
  const { id: seatId = null, role = 'invitee' } = seat ?? {};
  return [create(attendance, id, { meetingId: meeting.id, personId, seatId, role, ...coming })];
}

/** That they came back into the item which they left for this declaration alone: without it they never went. */
function returnsFor(index: RegisterIndex, declared: Declaration): Thing[] {
  const { id, itemId, personId, position } = declared;
  if (declared.followed !== 'left') return [];
  const item = index.look(agendaItem, itemId);
  const { declarations, movements } = index.snapshot;
  const others = declarations.filter(
    (row) => row.id !== id && row.itemId === itemId && row.personId === personId && row.followed === 'left',
  );
  return movements
    .filter(
      (row) =>
        row.what === 'comes-back' &&
        row.itemId === itemId &&
        row.attendanceId === naturalId([item?.meetingId ?? '', personId]) &&
        position < row.position &&
        !others.some((other) => other.position < row.position),
    )
    .map((row) => ({ entity: movement, id: row.id }));
}

function mustBeNamed(
  index: RegisterIndex,
  meeting: Meeting,
  how: string,
  asking = 0,
): Result<never> | undefined {
  const named = namedAt(index, meeting, asking);
  if (named === undefined || how !== 'show of hands') return undefined;
  return fail('must-be-named', say('minutes.must-be-named', { why: named }), { field: 'how' });
}

export const minutes: HandlersOf<typeof minutesCalls, Caller> = {
  show: ({ meetingId }, { session }) => {
    const found = meetingOf(session.index(), meetingId);
    return found === undefined
      ? gone('meeting')
      : succeed(atMeeting(session.index(), found, wallClock(session)));
  },

  item: ({ meetingId, itemId }, { session }) => {
    const found = meetingOf(session.index(), meetingId);
    return found === undefined
      ? gone('meeting')
      : succeed(itemAtMeeting(session.index(), found, itemId, wallClock(session)));
  },

  attend: ({ meetingId, personId, state, remote }, caller) => {
    const index = caller.session.index();
    const [meeting, who] = [meetingOf(index, meetingId), index.people.get(personId)];
    if (meeting === undefined) return gone('meeting');
    if (who === undefined) return gone('person');
    const act = say('minutes.act.attend', { name: who.name, state: say(`minutes.state.${state}`) });
    return write(caller, act, attending(index, meeting, personId, { state, remote }));
  },

  ...atTheTable,

  addPerson: ({ meetingId, name, role }, caller) => {
    const index = caller.session.index();
    const meeting = meetingOf(index, meetingId);
    if (meeting === undefined) return gone('meeting');
    const { id: personId, made } = personByName(caller.session, name);
    const coming = { state: 'present', remote: false } as const;
    const isSeated = seatsOn(index, meeting).some((row) => row.personId === personId);
    const id = naturalId([meetingId, personId]);
    const changes: Change[] =
      isSeated || has(index.snapshot.attendances, id)
        ? attending(index, meeting, personId, coming)
        : [create(attendance, id, { meetingId, personId, role, ...coming })];
    const act = say('minutes.act.attend', { name, state: say('minutes.state.present') });
    return writeAnswering(caller, act, [...made, ...changes], { personId });
  },

  move: ({ meetingId, personId, what, at, itemId }, caller) => {
    const index = caller.session.index();
    const [meeting, who] = [meetingOf(index, meetingId), index.people.get(personId)];
    if (meeting === undefined) return gone('meeting');
    if (who === undefined) return gone('person');
    const time = typedTime(at, 'at');
    if (!time.ok) return time;
    const attendanceId = naturalId([meetingId, personId]);
    const id = caller.session.newId();
    const event = { attendanceId, at: time.value, itemId, position: nextEvent(index) };
    const declared = index.snapshot.declarations.filter((row) => row.itemId === itemId);
    const how = howMoves({ ...attendedOf(index, meeting), declared }, personId, { ...event, id, what });
    if ('cannot' in how)
      return fail('cannot-move', say(`minutes.${how.cannot}`, { name: who.name, at: time.value ?? '' }));
    const remote = index.snapshot.attendances.find((row) => row.id === attendanceId)?.remote ?? false;
    return write(caller, say(`minutes.act.${how.kind}`, { name: who.name }), [
      ...attending(index, meeting, personId, { state: 'present', remote }),
      create(movement, id, { ...event, what: how.kind }),
    ]);
  },

  removeMovement: ({ id }, caller) =>
    has(caller.session.index().snapshot.movements, id) ? removeThing(caller, movement, id) : gone('person'),

  take: ({ itemId }, caller) => {
    const index = caller.session.index();
    const found = itemAt(index, itemId);
    if (found === undefined) return gone('item');
    const { item, meeting } = found;
    const all = index.snapshot.agendaItems.filter(({ meetingId }) => meetingId === meeting.id);
    const taken = all.map(({ takenAs }) => takenAs ?? 0);
    const clock = wallClock(caller.session);
    // Begun, put off and taken after all, it has another place in the order: when it was begun before says nothing of that.
    const before = item.takenAs === null ? null : item.takenAt;
    const takenAt = before ?? (isUnderWay(meeting, all, clock) ? clock.time : null);
    return write(caller, say('minutes.act.take', { title: item.title }), [
      ...(item.outcome === 'taken' ? [] : [set(agendaItem, itemId, 'outcome', 'taken')]),
      ...(item.takenAs === null ? [set(agendaItem, itemId, 'takenAs', Math.max(0, ...taken) + 1)] : []),
      ...(takenAt === item.takenAt ? [] : [set(agendaItem, itemId, 'takenAt', takenAt)]),
    ]);
  },

  putOff: ({ itemId, outcome }, caller) => {
    const found = itemAt(caller.session.index(), itemId);
    if (found === undefined) return gone('item');
    const { title, takenAs } = found.item;
    // What was adjourned was begun: it keeps its place among what was taken.
    const wasBegun = outcome === 'adjourned' || takenAs === null;
    return write(caller, say('minutes.act.put-off', { title, outcome: say(`meetings.outcome.${outcome}`) }), [
      set(agendaItem, itemId, 'outcome', outcome),
      ...(wasBegun ? [] : [set(agendaItem, itemId, 'takenAs', null)]),
    ]);
  },

  write: ({ itemId, text }, caller) => {
    const index = caller.session.index();
    const found = itemAt(index, itemId);
    if (found === undefined) return gone('item');
    if (text.length > longestMinute)
      return fail('too-long', say('minutes.too-long', { count: text.length, most: longestMinute }), {
        field: 'text',
      });
    const meetingId = found.meeting.id;
    const id = naturalId([meetingId, itemId]);
    const known = index.snapshot.minutes.find((row) => row.id === id);
    if (text === (known?.text ?? '')) return succeed(null);
    const act = say('minutes.act.write', { title: found.item.title });
    return write(caller, act, [
      known === undefined ? create(minute, id, { meetingId, itemId, text }) : set(minute, id, 'text', text),
    ]);
  },

  declare: ({ itemId, personId, ...declared }, caller) => {
    const index = caller.session.index();
    const [found, who] = [itemAt(index, itemId), index.people.get(personId)];
    if (found === undefined) return gone('item');
    if (who === undefined) return gone('person');
    const entry = index.look(interest, declared.interestId);
    if (!isOf(entry, personId)) return gone('interest');
    if (!isOf(index.look(dispensation, declared.dispensationId), personId)) return gone('dispensation');
    const id = caller.session.newId();
    const act = say('minutes.act.declare', { name: who.name, title: found.item.title });
    return writeAnswering(
      caller,
      act,
      [
        create(declaration, id, {
          ...declared,
          itemId,
          personId,
          position: nextEvent(index),
          interestClass: declared.interestClass ?? entry?.class ?? null,
        }),
      ],
      { id },
    );
  },

  setDeclaration: ({ id, field, value }, caller) => {
    const index = caller.session.index();
    const row = index.look(declaration, id);
    if (row === undefined) return gone('declaration');
    if (field === 'dispensationId' && !isOf(index.look(dispensation, value), row.personId))
      return gone('dispensation');
    const returns = field === 'followed' && value !== 'left' ? returnsFor(index, row) : [];
    const removal = removalOf(index, returns);
    if (!removal.ok) return removal;
    return write(caller, fieldChanged(index, declaration, id, field), [
      { entity: declaration.name, id, field, value },
      ...removal.value,
    ]);
  },

  removeDeclaration: ({ id }, caller) => {
    const index = caller.session.index();
    const row = index.look(declaration, id);
    if (row === undefined) return gone('item');
    return removeThing(caller, declaration, id, returnsFor(index, row));
  },

  decide: ({ itemId, text, how }, caller) => {
    const index = caller.session.index();
    const found = itemAt(index, itemId);
    if (found === undefined) return gone('item');
    const refused = mustBeNamed(index, found.meeting, how);
    if (refused !== undefined) return refused;
    const room = roomAtItem(index, found.meeting, itemId, wallClock(caller.session));
    const { present = [], barred = [], voting = [], counted = 0 } = room?.now ?? {};
    const id = caller.session.newId();
    const attendanceThen = {
      present: [...present],
      barred: [...barred],
      voting: [...voting],
      counted,
      needed: room?.needed ?? null,
    };
    const position = nextEvent(index);
    const made = create(decision, id, { itemId, text, how, attendanceThen, position });
    return writeAnswering(caller, say('minutes.act.decide', { title: found.item.title }), [made], { id });
  },

  setDecision: ({ id, field, value }, caller) => {
    const index = caller.session.index();
    const row = index.snapshot.decisions.find((each) => each.id === id);
    const found = row && itemAt(index, row.itemId);
    if (found === undefined) return gone('item');
    if (field === 'how') {
      const refused = mustBeNamed(index, found.meeting, value, row?.askedBy.length);
      if (refused !== undefined) return refused;
    }
    return setField(caller, decision, id, {
      field,
      value: field === 'reasons' ? emptyAsNull(value) : value,
    });
  },

  count: ({ id, ...counts }, caller) => {
    const index = caller.session.index();
    const row = index.snapshot.decisions.find((each) => each.id === id);
    const found = row && itemAt(index, row.itemId);
    if (row === undefined || found === undefined) return gone('item');
    const fields = ['inFavour', 'against', 'abstained'] as const;
    return write(
      caller,
      say('minutes.act.count', { title: found.item.title }),
      fields
        .filter((field) => row[field] !== counts[field])
        .map((field) => set(decision, id, field, counts[field])),
    );
  },

  vote: ({ decisionId, personId, vote: given }, caller) => {
    const index = caller.session.index();
    const who = index.people.get(personId);
    const row = index.snapshot.decisions.find(({ id }) => id === decisionId);
    if (row === undefined) return gone('item');
    if (who === undefined) return gone('person');
    if (!row.attendanceThen.voting.includes(personId)) {
      return fail('may-not-vote', say('minutes.may-not-vote', { name: who.name }));
    }
    const id = naturalId([decisionId, personId]);
    const act = say('minutes.act.vote', { name: who.name, vote: say(`minutes.vote.${given}`) });
    return write(caller, act, [
      has(index.snapshot.votes, id)
        ? set(vote, id, 'vote', given)
        : create(vote, id, { decisionId, personId, vote: given }),
    ]);
  },

  removeDecision: ({ id }, caller) =>
    has(caller.session.index().snapshot.decisions, id) ? removeThing(caller, decision, id) : gone('item'),

  act: ({ itemId, line }, caller) => {
    const index = caller.session.index();
    const found = itemAt(index, itemId);
    if (found === undefined) return gone('item');
    const read = readAction(line, ownersIn(index), caller.session.today());
    if (read === undefined) return fail('no-action', say('minutes.no-action'), { field: 'line' });
    const { what, owner, holder, due, remarks } = read;
    const { bodyId, day } = found.meeting;
    const id = caller.session.newId();
    const made = create(action, id, {
      what,
      owner,
      personId: holder?.kind === 'person' ? holder.id : null,
      groupId: holder?.kind === 'group' ? holder.id : null,
      due,
      itemId,
      bodyId,
      askedOn: day,
      number: nextActionNumber(index.snapshot.actions, bodyId, day),
    });
    return writeAnswering(caller, say('minutes.act.act', { owner }), [made], { id, remarks });
  },

  removeAction: ({ id }, caller) =>
    has(caller.session.index().snapshot.actions, id) ? removeThing(caller, action, id) : gone('item'),
};
