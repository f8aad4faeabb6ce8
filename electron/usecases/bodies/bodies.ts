// Bodies, with their seats and the items that stand on every agenda.

import type { HandlersOf } from '../../../shared/kernel/call.ts';
import type { bodiesCalls, BodyLine, BodyView, SeatView } from '../../../shared/bodies/calls.ts';
import { body } from '../../../shared/bodies/model/body.ts';
import { seat, seatRoles } from '../../../shared/bodies/model/seat.ts';
import { standingItem } from '../../../shared/bodies/model/standing-item.ts';
import { standsOn, usuallyVotes } from '../../../shared/bodies/rules/seats.ts';
import { create, set } from '../../../shared/kernel/change.ts';
import { fail, succeed, type Result } from '../../../shared/kernel/result.ts';
import { comparable } from '../../../shared/language/plain.ts';
import { say } from '../../../shared/language/say.ts';
import { meeting as meetingKind } from '../../../shared/meetings/model/meeting.ts';
import { isOfMinutes } from '../../../shared/minutes/rules/minutes-to-adopt.ts';
import { kindYearBegins, renumbered } from '../../../shared/minutes/rules/minute-numbers.ts';
import { nameIn } from '../../../shared/register/naming.ts';
import type { RegisterIndex } from '../../../shared/register/register-index.ts';
import type { Body, Seat } from '../../../shared/register/snapshot.ts';
import { emptyAsNull, gone, write, writeAnswering, type Caller } from '../caller.ts';
import { personByName } from '../people/person-by-name.ts';
import { nextPosition } from '../register/next-position.ts';
import { removeThing } from '../register/removal.ts';
import { fieldChanged, setField } from '../register/set-field.ts';
import { mostMinutes, mostSeats, typedCount, typedTime } from './typed.ts';

const nowOrder = ['stands', 'to come', 'ended'];

function seatView(index: RegisterIndex, row: Seat, today: string): SeatView {
  const { id, personId, role, votes, from, to, capacity, substituteForId } = row;
  const name = index.people.get(personId ?? '')?.name ?? null;
  const now = standsOn(row, today);
  return { id, person: name, personId, role, votes, from, to, capacity, substituteForId, now };
}

/** Those that stand first, by role, then by name: as a list of members is printed. */
function seatsOf(index: RegisterIndex, bodyId: string, today: string): SeatView[] {
  return index.snapshot.seats
    .filter((row) => row.bodyId === bodyId)
    .map((row) => seatView(index, row, today))
    .sort(
      (a, b) =>
        nowOrder.indexOf(a.now) - nowOrder.indexOf(b.now) ||
        seatRoles.indexOf(a.role) - seatRoles.indexOf(b.role) ||
        Number(a.person === null) - Number(b.person === null) ||
        (a.person ?? '').localeCompare(b.person ?? '', 'en-GB'),
    );
}

function lineOf(index: RegisterIndex, id: string, today: string): Omit<BodyLine, 'id' | 'name' | 'kind'> {
  const standing = index.snapshot.seats.filter(
    (row) => row.bodyId === id && row.votes && standsOn(row, today) === 'stands',
  );
  const days = index.snapshot.meetings
    .filter((row) => row.bodyId === id && row.state !== 'cancelled' && row.day >= today)
    .map(({ day }) => day)
    .sort();
  const vacant = standing.filter(({ personId }) => personId === null).length;
  return { members: standing.length - vacant, vacant, next: days[0] ?? null };
}

function list(index: RegisterIndex, today: string): BodyLine[] {
  return index.snapshot.bodies
    .map(({ id, name, kind }) => ({ id, name, kind, ...lineOf(index, id, today) }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}

function view(index: RegisterIndex, id: string, today: string): BodyView | undefined {
  const found = index.snapshot.bodies.find((row) => row.id === id);
  if (found === undefined) return undefined;
  const { position: _position, ...fields } = found;
  return {
    ...fields,
    kindYearBegins: kindYearBegins(found.kind),
    seats: seatsOf(index, id, today),
    standingItems: index.snapshot.standingItems
      .filter(({ bodyId }) => bodyId === id)
      .sort((a, b) => a.position - b.position)
      .map(({ bodyId, position: _at, adopts, ...item }) => ({
        ...item,
        adoptsMinutes: isOfMinutes(index, bodyId, { ...item, adopts }),
      })),
    people: index.snapshot.people.map(({ name }) => name).sort((a, b) => a.localeCompare(b, 'en-GB')),
  };
}

/** Nobody for no name. */
function holderOf({ session }: Caller, name: string) {
  return name === '' ? { id: null, made: [] } : personByName(session, name);
}

/** Another body that has this name already. */
function taken(index: RegisterIndex, name: string, except?: string): Result<never> | undefined {
  const same = index.snapshot.bodies.find(
    (row) => comparable(row.name) === comparable(name) && row.id !== except,
  );
  return same === undefined
    ? undefined
    : fail('taken', say('bodies.taken', { name: same.name }), { field: 'name' });
}

/** What adopted minutes are called by is under their seal, wherever it is set. */
function wouldRenumber(
  { session, reason }: Caller,
  row: Body,
  otherwise: Readonly<Record<string, unknown>>,
): Result<never> | undefined {
  if (reason !== undefined && reason.trim() !== '') return undefined;
  const index = session.index();
  const changed = renumbered(index, row, { ...row, ...otherwise });
  if (changed === undefined) return undefined;
  const { was, is, meeting: of } = changed;
  const meeting = nameIn(index)(meetingKind.name, of.id);
  return fail('needs-reason', say('bodies.would-renumber', { was, is, meeting }), { field: 'reason' });
}

function setOnBody(
  caller: Caller,
  input: { readonly id: string; readonly field: string; readonly value: string },
): Result<null> {
  const index = caller.session.index();
  const { id, field, value } = input;
  const found = index.snapshot.bodies.find((row) => row.id === id);
  if (found === undefined) return gone('body');
  const put = (given: unknown) =>
    wouldRenumber(caller, found, { [field]: given }) ?? setField(caller, body, id, { field, value: given });
  if (field === 'name') return taken(index, value, id) ?? put(value);
  if (field === 'wholeNumber' || field === 'usualTime') {
    const typed = field === 'usualTime' ? typedTime(value, field) : typedCount(value, field, mostSeats);
    return typed.ok ? put(typed.value) : typed;
  }
  if (field === 'minuteYearBegins') return put(value === '' ? null : Number(value));
  return put(field.startsWith('usual') ? emptyAsNull(value) : value);
}

export const bodies: HandlersOf<typeof bodiesCalls, Caller> = {
  list: (_input, { session }) => succeed(list(session.index(), session.today())),

  show: ({ id }, { session }) => {
    const found = view(session.index(), id, session.today());
    return found === undefined ? gone('body') : succeed(found);
  },

  add: ({ name, kind, nation }, caller) => {
    const index = caller.session.index();
    const clash = taken(index, name);
    if (clash !== undefined) return clash;
    const id = caller.session.newId();
    const made = create(body, id, {
      name,
      kind,
      nation,
      itemNumbering: 'plain',
      minuteNumbering: 'by year',
      position: index.snapshot.bodies.length,
    });
    return writeAnswering(caller, say('bodies.add-body', { name }), [made], { id });
  },

  set: (input, caller) => setOnBody(caller, input),

  remove: ({ id }, caller) =>
    caller.session.index().snapshot.bodies.some((row) => row.id === id)
      ? removeThing(caller, body, id)
      : gone('body'),

  addSeat: ({ bodyId, person: name, role, from, to, capacity }, caller) => {
    const index = caller.session.index();
    const owner = index.snapshot.bodies.find((row) => row.id === bodyId);
    if (owner === undefined) return gone('body');
    const holder = holderOf(caller, name);
    const id = caller.session.newId();
    const made = create(seat, id, {
      bodyId,
      personId: holder.id,
      role,
      votes: usuallyVotes(role),
      from: emptyAsNull(from),
      to: emptyAsNull(to),
      capacity: emptyAsNull(capacity),
      position: index.snapshot.seats.filter((row) => row.bodyId === bodyId).length,
    });
    const act = say('bodies.add-seat', {
      person: name === '' ? say('bodies.vacant') : name,
      role: say(`bodies.role.${role}`),
      body: owner.name,
    });
    return writeAnswering(caller, act, [...holder.made, made], { id });
  },

  setSeat: ({ id, field, value }, caller) => {
    const index = caller.session.index();
    const found = index.look(seat, id);
    if (found === undefined) return gone('seat');
    if (field === 'substituteForId') {
      const other = index.look(seat, value);
      // Nobody stands in for themselves, nor for somebody on another body.
      if (value !== null && (other === undefined || other.bodyId !== found.bodyId || value === id))
        return gone('seat');
      return setField(caller, seat, id, { field, value });
    }
    if (field === 'personId') {
      const holder = holderOf(caller, value);
      const act = fieldChanged(index, seat, id, 'personId');
      return write(caller, act, [...holder.made, set(seat, id, 'personId', holder.id)]);
    }
    const isText = field === 'from' || field === 'to' || field === 'capacity';
    return setField(caller, seat, id, { field, value: isText ? emptyAsNull(value) : value });
  },

  removeSeat: ({ id }, caller) =>
    caller.session.index().snapshot.seats.some((row) => row.id === id)
      ? removeThing(caller, seat, id)
      : gone('seat'),

  addStandingItem: ({ bodyId, title, section, purpose }, caller) => {
    const index = caller.session.index();
    const owner = index.snapshot.bodies.find((row) => row.id === bodyId);
    if (owner === undefined) return gone('body');
    const id = caller.session.newId();
    const its = index.snapshot.standingItems.filter((row) => row.bodyId === bodyId);
    const made = create(standingItem, id, {
      bodyId,
      title,
      section: emptyAsNull(section),
      purpose,
      position: nextPosition(its),
    });
    return writeAnswering(caller, say('bodies.add-standing-item', { title, body: owner.name }), [made], {
      id,
    });
  },

  setStandingItem: ({ id, field, value }, caller) => {
    const index = caller.session.index();
    if (index.snapshot.standingItems.every((row) => row.id !== id)) return gone('item');
    if (field === 'minutes') {
      const typed = typedCount(value, field, mostMinutes);
      return typed.ok ? setField(caller, standingItem, id, { field, value: typed.value }) : typed;
    }
    const mayBeEmpty = field === 'section' || field === 'presenter' || field === 'recommendation';
    return setField(caller, standingItem, id, { field, value: mayBeEmpty ? emptyAsNull(value) : value });
  },

  orderStandingItems: ({ bodyId, ids }, caller) => {
    const index = caller.session.index();
    const owner = index.snapshot.bodies.find((row) => row.id === bodyId);
    if (owner === undefined) return gone('body');
    const rows = new Map(
      index.snapshot.standingItems.filter((row) => row.bodyId === bodyId).map((row) => [row.id, row]),
    );
    const changes = ids.flatMap((each, at) => {
      const row = rows.get(each);
      return row === undefined || row.position === at ? [] : [set(standingItem, each, 'position', at)];
    });
    return write(caller, say('bodies.order-standing-items', { body: owner.name }), changes);
  },

  removeStandingItem: ({ id }, caller) =>
    caller.session.index().snapshot.standingItems.some((row) => row.id === id)
      ? removeThing(caller, standingItem, id)
      : gone('item'),
};
