// The days by which somebody has to be told: of an interest that was declared and isn't registered, and of all that a new member has.

import { rulesOfBody } from '../../bodies/rules/rules-of-body.ts';
import { standsOn } from '../../bodies/rules/seats.ts';
import { dayAfter } from '../../kernel/days.ts';
import { agendaItem } from '../../meetings/model/agenda-item.ts';
import { meeting } from '../../meetings/model/meeting.ts';
import type { RegisterIndex } from '../../register/register-index.ts';
import type { Declaration, Interest, Meeting, Seat } from '../../register/snapshot.ts';
import { isDisclosable } from './interest-classes.ts';

/** The last of so many days that begin with a day: of 28 from 8 December it is 4 January. */
function lastOfDays(first: string, days: number): string {
  return dayAfter(first, days - 1);
}

function daysAt(index: RegisterIndex, bodyId: string, day: string): number | undefined {
  return rulesOfBody(index, bodyId, day).rule('interest-days')?.value;
}

export interface Unregistered {
  readonly declaration: Declaration;
  readonly meeting: Meeting;
  /** The last day to tell the monitoring officer. */
  readonly due: string;
}

function meetingOf(index: RegisterIndex, { itemId }: Declaration): Meeting | undefined {
  return index.look(meeting, index.look(agendaItem, itemId)?.meetingId ?? null);
}

/** Declared at a meeting that has been, and nobody has been told yet. */
export function unregistered(index: RegisterIndex, today: string): Unregistered[] {
  const { declarations, interests } = index.snapshot;
  if (declarations.length === 0) return [];
  const told = new Set(interests.filter(({ notifiedOn }) => notifiedOn !== null).map(({ id }) => id));
  return declarations.flatMap((declaration): Unregistered[] => {
    if (!isDisclosable(declaration.interestClass) || told.has(declaration.interestId ?? '')) return [];
    const at = meetingOf(index, declaration);
    const days = at && daysAt(index, at.bodyId, at.day);
    if (at === undefined || days === undefined || at.day > today) return [];
    return [{ declaration, meeting: at, due: lastOfDays(at.day, days) }];
  });
}

export interface Undeclared {
  readonly personId: string;
  /** The seat with which it began. */
  readonly seat: Seat & { readonly from: string };
  readonly due: string;
}

function hasFirstDay(row: Seat): row is Seat & { readonly from: string } {
  return row.from !== null;
}

/** Members of whom the register says nothing, not even that they have nothing. Where it isn't known since when they sit, no day is made up. */
export function undeclared(index: RegisterIndex, today: string): Undeclared[] {
  const { seats, interests } = index.snapshot;
  if (seats.length === 0) return [];
  const known = new Set(interests.map(({ personId }: Interest) => personId));
  const byPerson = new Map<string, Seat[]>();
  for (const row of seats) {
    const { personId } = row;
    if (personId === null || !row.votes || known.has(personId) || standsOn(row, today) !== 'stands') continue;
    byPerson.set(personId, [...(byPerson.get(personId) ?? []), row]);
  }
  return [...byPerson].flatMap(([personId, its]): Undeclared[] => {
    const counted = its.filter(({ bodyId }) => daysAt(index, bodyId, today) !== undefined);
    const dated = counted.filter(hasFirstDay).sort((a, b) => (a.from < b.from ? -1 : 1));
    const [first] = dated;
    if (first === undefined || dated.length < counted.length) return [];
    const days = daysAt(index, first.bodyId, first.from) ?? daysAt(index, first.bodyId, today) ?? 0;
    return [{ personId, seat: first, due: lastOfDays(first.from, days) }];
  });
}
