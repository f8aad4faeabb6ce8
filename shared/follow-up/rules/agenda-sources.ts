// What an agenda can be filled with, and nothing of it twice: what stands on every agenda of its body, what earlier meetings put off, and
// what the forward plan has for it.

import { byPosition } from '../../kernel/in-order.ts';
import { isLater, meetingsOfBody } from '../../meetings/rules/in-order.ts';
import type { RegisterIndex } from '../../register/register-index.ts';
import type { AgendaItem, Meeting, StandingItem } from '../../register/snapshot.ts';
import { forwardFor, type ForwardSource } from './forward-plan.ts';

export interface AgendaSources {
  readonly standing: readonly StandingItem[];
  readonly carried: readonly CarriedSource[];
  readonly forward: readonly ForwardSource[];
}

export interface CarriedSource {
  readonly row: AgendaItem;
  /** The item with which this business began, however often it was put off since. */
  readonly root: string;
}

/** The first item of the business that this one goes on with. */
function rootOf(items: ReadonlyMap<string, AgendaItem>, row: AgendaItem): string {
  const seen = new Set([row.id]);
  let first = row;
  for (;;) {
    const before = items.get(first.carriedFromId ?? '');
    if (before === undefined || seen.has(before.id)) return first.id;
    seen.add(before.id);
    first = before;
  }
}

/** The items of earlier meetings of the body whose business was put off, and that no later meeting has yet. */
function putOff(index: RegisterIndex, meeting: Meeting): CarriedSource[] {
  const { snapshot } = index;
  const { id, bodyId } = meeting;
  const earlier = new Map(
    meetingsOfBody(index, bodyId)
      .filter((row) => isLater(meeting, row))
      .map((row, place) => [row.id, place]),
  );
  const items = new Map(snapshot.agendaItems.map((row) => [row.id, row]));
  const carried = new Set(snapshot.agendaItems.map(({ carriedFromId }) => carriedFromId));
  const there = new Set(
    snapshot.agendaItems.filter(({ meetingId }) => meetingId === id).map((row) => rootOf(items, row)),
  );
  const placeOf = ({ meetingId }: AgendaItem) => earlier.get(meetingId) ?? -1;
  const found = new Map<string, CarriedSource>();
  for (const row of snapshot.agendaItems
    .filter(({ meetingId }) => earlier.has(meetingId))
    .toSorted((a, b) => placeOf(a) - placeOf(b) || byPosition(a, b))) {
    if ((row.outcome !== 'deferred' && row.outcome !== 'adjourned') || carried.has(row.id)) continue;
    const root = rootOf(items, row);
    // Two copies may each have carried it to another meeting: it is still one business.
    if (!there.has(root)) found.set(root, { row, root });
  }
  return [...found.values()];
}

/** These items alone, to go on at another meeting. */
export function onlyCarried({ snapshot }: RegisterIndex, rows: readonly AgendaItem[]): AgendaSources {
  const items = new Map(snapshot.agendaItems.map((row) => [row.id, row]));
  return { standing: [], carried: rows.map((row) => ({ row, root: rootOf(items, row) })), forward: [] };
}

/** Items that stand on every agenda of the body and that this one doesn't have yet. */
function notYetThere({ snapshot }: RegisterIndex, { id, bodyId }: Meeting): StandingItem[] {
  const there = new Set(
    snapshot.agendaItems.filter(({ meetingId }) => meetingId === id).map((row) => row.standingItemId),
  );
  return snapshot.standingItems
    .filter((row) => row.bodyId === bodyId && !there.has(row.id))
    .toSorted((a, b) => a.position - b.position);
}

export function agendaSources(index: RegisterIndex, meeting: Meeting): AgendaSources {
  const carried = putOff(index, meeting);
  // What stands on every agenda and was put off goes on where it stopped: it comes once.
  const goesOn = new Set(carried.map(({ row }) => row.standingItemId));
  const planned = new Set(carried.map(({ row }) => row.forwardItemId));
  return {
    standing: notYetThere(index, meeting).filter(({ id }) => !goesOn.has(id)),
    carried,
    forward: forwardFor(index, meeting).filter(({ row }) => !planned.has(row.id)),
  };
}
