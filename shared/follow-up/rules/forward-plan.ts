// The forward plan: what is expected at which meeting, what is parked, and what an agenda has picked up.

import { isLater } from '../../meetings/rules/in-order.ts';
import type { RegisterIndex } from '../../register/register-index.ts';
import type { ForwardItem, Meeting } from '../../register/snapshot.ts';

export interface PlannedItem {
  readonly row: ForwardItem;
  /** The last meeting whose agenda has it; undefined while none has. */
  readonly pickedAt: Meeting | undefined;
  /** Neither planned nor ever put on an agenda as exempt or confidential. */
  readonly isPublic: boolean;
}

/** By the id of an item: the last meeting that has it on its agenda, withdrawn business apart. */
function pickedIn({ snapshot: { agendaItems, meetings } }: RegisterIndex): ReadonlyMap<string, Meeting> {
  const days = new Map(meetings.map((row) => [row.id, row]));
  const picked = new Map<string, Meeting>();
  for (const { forwardItemId, meetingId, outcome } of agendaItems) {
    const meeting = days.get(meetingId);
    if (forwardItemId === null || meeting === undefined || outcome === 'withdrawn') continue;
    // What was on the agenda of a meeting that never was is still to come.
    if (meeting.state === 'cancelled') continue;
    const known = picked.get(forwardItemId);
    if (known === undefined || isLater(meeting, known)) picked.set(forwardItemId, meeting);
  }
  return picked;
}

/** The day by which it is wanted, as far as that is known. */
export function wantedBy(
  { snapshot }: RegisterIndex,
  { meetingId, wanted }: ForwardItem,
): string | undefined {
  return snapshot.meetings.find(({ id }) => id === meetingId)?.day ?? wanted?.from ?? undefined;
}

/** In the order of their days; those without one after them. */
export function forwardPlan(index: RegisterIndex): PlannedItem[] {
  const picked = pickedIn(index);
  const closed = new Set(
    index.snapshot.agendaItems.flatMap(({ openness, forwardItemId }) =>
      openness === 'open' || forwardItemId === null ? [] : [forwardItemId],
    ),
  );
  const key = (row: ForwardItem) =>
    `${wantedBy(index, row) ?? '9999'} ${String(row.position).padStart(8, '0')} ${row.id}`;
  return index.snapshot.forwardItems
    .toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
    .map((row) => ({
      row,
      pickedAt: picked.get(row.id),
      isPublic: row.openness === 'open' && !closed.has(row.id),
    }));
}

export interface ForwardSource {
  readonly row: ForwardItem;
  /** Whether it is wanted at that meeting, or was wanted before and missed. */
  readonly isDue: boolean;
}

/** What the agenda of a meeting can pick: planned for its body, or for none yet, and on no agenda. */
export function forwardFor(index: RegisterIndex, { id, bodyId, day }: Meeting): ForwardSource[] {
  return forwardPlan(index)
    .filter(({ row, pickedAt }) => pickedAt === undefined && !row.parked)
    .filter(({ row }) => row.bodyId === bodyId || row.bodyId === null)
    .map(({ row }) => {
      const by = wantedBy(index, row);
      const isDue = row.bodyId === bodyId && (row.meetingId === id || (by !== undefined && by <= day));
      return { row, isDue };
    });
}
