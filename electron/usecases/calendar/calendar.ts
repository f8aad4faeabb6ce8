// Recesses, and the bank holidays with what is changed of them by hand.

import { bankHoliday } from '../../../shared/calendar/model/bank-holiday.ts';
import { recess } from '../../../shared/calendar/model/recess.ts';
import type {
  calendarCalls,
  HolidayLine,
  HolidaysView,
  MadeDay,
  RecessesView,
} from '../../../shared/calendar/calls.ts';
import { bankHolidays, holidaysNotKnown } from '../../../shared/calendar/rules/bank-holidays.ts';
import { nations, type Nation } from '../../../shared/bodies/model/body.ts';
import type { HandlersOf } from '../../../shared/kernel/call.ts';
import { create, set, type Change } from '../../../shared/kernel/change.ts';
import { naturalId } from '../../../shared/kernel/entity.ts';
import { succeed } from '../../../shared/kernel/result.ts';
import { say } from '../../../shared/language/say.ts';
import type { RegisterIndex } from '../../../shared/register/register-index.ts';
import type { BankHoliday } from '../../../shared/register/snapshot.ts';
import { gone, write, writeAnswering, type Caller } from '../caller.ts';
import { removeThing } from '../register/removal.ts';

function recesses({ snapshot }: RegisterIndex): RecessesView {
  const names = new Map(snapshot.bodies.map(({ id, name }) => [id, name]));
  return {
    recesses: snapshot.recesses
      .map((row) => ({ ...row, body: row.bodyId === null ? null : (names.get(row.bodyId) ?? '') }))
      .sort((a, b) => (`${b.from} ${b.id}` < `${a.from} ${a.id}` ? -1 : 1)),
    bodies: snapshot.bodies
      .map(({ id, name }) => ({ id, name }))
      .sort((a, b) => a.name.localeCompare(b.name, 'en-GB')),
  };
}

function standingOf({ removed, mourning }: BankHoliday): HolidayLine['standing'] {
  if (removed) return 'removed';
  return mourning ? 'mourning' : 'added';
}

/** The nation that most bodies keep the holidays of. */
function usualNation({ snapshot }: RegisterIndex): Nation {
  const count = (nation: Nation) => snapshot.bodies.filter((row) => row.nation === nation).length;
  return nations.reduce((most, nation) => (count(nation) > count(most) ? nation : most));
}

function holidays(index: RegisterIndex, nation: Nation, year: number): HolidaysView {
  const inYear = (day: string) => day.startsWith(`${year}-`);
  const changes = index.snapshot.bankHolidays.filter((row) => row.nation === nation && inYear(row.day));
  const changed = new Set(changes.map(({ day }) => day));
  const listed = bankHolidays({ nation })
    .filter(({ day }) => inYear(day))
    .filter(({ day }) => !changed.has(day) || changes.some((row) => row.day === day && row.mourning))
    .map(({ day, name, source, substitute }): HolidayLine => ({
      day,
      name: substitute ? say('calendar.in-place-of', { name }) : name,
      standing: 'listed',
      source,
      changeId: null,
    }));
  const byHand = changes.map((row): HolidayLine => ({
    day: row.day,
    name: row.name,
    standing: standingOf(row),
    source: say('calendar.source.register'),
    changeId: row.id,
  }));
  return {
    nation,
    year,
    days: [...listed, ...byHand].sort((a, b) => (a.day < b.day ? -1 : 1)),
    caveat: holidaysNotKnown(`${year}-01-01`, `${year}-12-31`) ?? null,
  };
}

function madeDay(
  index: RegisterIndex,
  { nation, day, name, as }: Pick<BankHoliday, 'nation' | 'day' | 'name'> & { readonly as: MadeDay },
): Change[] {
  const id = naturalId([nation, day]);
  const fields = { nation, day, name, removed: as === 'no holiday', mourning: as === 'mourning' };
  const held = index.snapshot.bankHolidays.find((row) => row.id === id);
  if (held === undefined) return [create(bankHoliday, id, fields)];
  return [
    ...(held.name === name ? [] : [set(bankHoliday, id, 'name', name)]),
    ...(held.removed === fields.removed ? [] : [set(bankHoliday, id, 'removed', fields.removed)]),
    ...(held.mourning === fields.mourning ? [] : [set(bankHoliday, id, 'mourning', fields.mourning)]),
  ];
}

export const calendar: HandlersOf<typeof calendarCalls, Caller> = {
  recesses: (_input, { session }) => succeed(recesses(session.index())),

  addRecess: (fields, caller) => {
    const { session } = caller;
    const { bodyId, name } = fields;
    if (bodyId !== null && session.index().snapshot.bodies.every((row) => row.id !== bodyId))
      return gone('body');
    const id = session.newId();
    return writeAnswering(caller, say('calendar.add-recess', { name }), [create(recess, id, fields)], { id });
  },

  setRecess: ({ id, ...fields }, caller) => {
    const { snapshot } = caller.session.index();
    const held = snapshot.recesses.find((row) => row.id === id);
    if (held === undefined) return gone('recess');
    if (fields.bodyId !== null && snapshot.bodies.every((row) => row.id !== fields.bodyId))
      return gone('body');
    const changes = [
      ...(held.name === fields.name ? [] : [set(recess, id, 'name', fields.name)]),
      ...(held.bodyId === fields.bodyId ? [] : [set(recess, id, 'bodyId', fields.bodyId)]),
      ...(held.from === fields.from ? [] : [set(recess, id, 'from', fields.from)]),
      ...(held.to === fields.to ? [] : [set(recess, id, 'to', fields.to)]),
    ];
    return write(caller, say('calendar.change-recess', { name: fields.name }), changes);
  },

  removeRecess: ({ id }, caller) =>
    caller.session.index().snapshot.recesses.some((row) => row.id === id)
      ? removeThing(caller, recess, id)
      : gone('recess'),

  holidays: ({ nation, year }, { session }) => {
    const index = session.index();
    return succeed(
      holidays(index, nation ?? usualNation(index), year ?? Number(session.today().slice(0, 4))),
    );
  },

  setHoliday: (input, caller) => {
    const act = say(`calendar.make-day.${input.as}`, {
      day: { day: input.day },
      name: input.name,
      nation: say(`bodies.nation.${input.nation}`),
    });
    return write(caller, act, madeDay(caller.session.index(), input));
  },

  resetDay: ({ id }, caller) =>
    caller.session.index().snapshot.bankHolidays.some((row) => row.id === id)
      ? removeThing(caller, bankHoliday, id)
      : gone('holiday'),
};
