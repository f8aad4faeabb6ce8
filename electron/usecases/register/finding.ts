// Finding anything in the register: by a ref or name typed whole, a meeting by its day, then by whatever words it holds.

import type { FoundThing } from '../../../shared/register/calls.ts';
import { thingsCalled } from '../../../shared/register/called.ts';
import { meetingsByDay } from '../../../shared/meetings/rules/meetings-by-day.ts';
import { destinationOf, leadingTo } from '../../../shared/register/opening.ts';
import type { RegisterIndex } from '../../../shared/register/register-index.ts';
import { search, type Found } from '../../register/read/search.ts';
import type { Session } from '../../session/session.ts';

const mostFound = 40;

type OnTheWay = ReturnType<typeof leadingTo>[number];

/** What was found, as somebody would name it, and where it opens. What opens nowhere isn't shown. */
function thing(index: RegisterIndex, { entity, id }: Found): FoundThing[] {
  const way = leadingTo(index, entity, id);
  const [found] = way;
  const destination = destinationOf(index, entity, id);
  if (found === undefined || destination === undefined) return [];
  const { look } = index;
  const titleOf = ({ entity: each, row }: OnTheWay) => (each.title ?? each.named)(row, look);
  const details = way.map(({ entity: each, row }) => each.detail?.(row, look));
  // Many meetings have an item of the same title: what opens for it says of which it is.
  const opened = way.at(-1) ?? found;
  const isOf = opened === found ? '' : titleOf(opened);
  return [
    {
      entity,
      id,
      title: titleOf(found),
      detail: details.find((detail) => detail !== undefined) ?? isOf,
      ...destination,
    },
  ];
}

export function findThings(session: Session, words: string): FoundThing[] {
  const index = session.index();
  const called = thingsCalled(index, words).map(({ entity, id }) => ({ entity: entity.name, id }));
  const meetings = meetingsByDay(index, words).map(({ id }) => ({ entity: 'meeting', id }));
  const found = [...called, ...meetings, ...search(session.view(), words, mostFound)];
  const once = new Map(found.map((each) => [`${each.entity} ${each.id}`, each]));
  return [...once.values()].flatMap((each) => thing(index, each));
}
