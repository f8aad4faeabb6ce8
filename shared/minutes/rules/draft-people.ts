// Who was at a meeting, as its minutes say it: in which capacity, and for which items.

import { seatRoles } from '../../bodies/model/seat.ts';
import type { Saying, Spoken } from '../../kernel/saying.ts';
import { say } from '../../language/say.ts';
import type { RegisterIndex } from '../../register/register-index.ts';
import type { Attendance, Meeting } from '../../register/snapshot.ts';
import { comings, votersIn, wentHow, type Went } from './room.ts';
import { attendedOf } from './rooms-of-meeting.ts';

/** In the order in which minutes list them. */
export const peopleGroups = ['present', 'in attendance', 'apologies', 'absent'] as const;
export type PeopleGroup = (typeof peopleGroups)[number];

export interface PersonThere {
  readonly personId: string;
  readonly name: string;
  readonly group: PeopleGroup;
  /** The role, the seat's capacity, whose substitute, and by link. */
  readonly capacity: readonly Spoken[];
  /** When they came and went; nothing for who was there throughout. */
  readonly when: readonly Saying[];
}

/** What an item is called in minutes: by its number, or else by its title. */
export type CallItem = (itemId: string) => Spoken;

export function nameOf({ people }: RegisterIndex, personId: string | null): string {
  return people.get(personId ?? '')?.name ?? '';
}

function whenOf(went: Went, callItem: CallItem): Saying {
  const { at, itemId } = went.movement;
  const what = wentHow(went);
  const during = itemId === null ? undefined : callItem(itemId);
  if (during === undefined)
    return at === null ? say(`minutes.went.${what}`) : say(`minutes.went.${what}-at`, { at });
  return at === null
    ? say(`minutes.went.${what}-during`, { item: during })
    : say(`minutes.went.${what}-during-at`, { item: during, at });
}

function groupOf({ state }: Attendance, votes: boolean): PeopleGroup | undefined {
  if (state === 'present') return votes ? 'present' : 'in attendance';
  if (state === 'expected') return undefined;
  // Whoever has no vote is asked to come, and isn't missed.
  return votes ? state : state === 'apologies' ? 'apologies' : undefined;
}

function capacityOf(index: RegisterIndex, row: Attendance): Spoken[] {
  const seat = index.snapshot.seats.find(({ id }) => id === row.seatId);
  const other = index.snapshot.seats.find(({ id }) => id === row.substituteForId);
  return [
    say(`bodies.role.${row.role}`),
    ...(seat?.capacity == null ? [] : [seat.capacity]),
    ...(other === undefined ? [] : [say('minutes.stands-in-for', { name: nameOf(index, other.personId) })]),
    ...(row.state === 'present' && row.remote ? [say('minutes.joinedByLink')] : []),
  ];
}

export function peopleThere(index: RegisterIndex, meeting: Meeting, callItem: CallItem): PersonThere[] {
  const record = attendedOf(index, meeting);
  const { attendances, seats, day } = record;
  const moved = Map.groupBy(comings(record).moved, ({ personId }) => personId);
  const hasVote = votersIn(seats, day);
  return attendances
    .flatMap((row) => {
      const group = groupOf(row, hasVote(row));
      if (group === undefined) return [];
      const { personId, role } = row;
      // Who went out for an item alone didn't leave the meeting: the item says so.
      const when = (moved.get(personId) ?? [])
        .filter(({ back }) => back !== 'into the item')
        .map((each) => whenOf(each, callItem));
      return [
        { personId, name: nameOf(index, personId), group, role, capacity: capacityOf(index, row), when },
      ];
    })
    .sort(
      (a, b) =>
        peopleGroups.indexOf(a.group) - peopleGroups.indexOf(b.group) ||
        seatRoles.indexOf(a.role) - seatRoles.indexOf(b.role) ||
        a.name.localeCompare(b.name, 'en-GB') ||
        (a.personId < b.personId ? -1 : 1),
    )
    .map(({ role: _role, ...person }) => person);
}
