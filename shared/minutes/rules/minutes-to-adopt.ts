// Which minutes a meeting is to adopt, and which item of its agenda is the one that adopts them.

import { tookPlace } from '../../follow-up/rules/due-for-meetings.ts';
import { comparable } from '../../language/plain.ts';
import { byWhen, isLater, meetingsOfBody } from '../../meetings/rules/in-order.ts';
import type { RegisterIndex } from '../../register/register-index.ts';
import type { AgendaItem, Meeting } from '../../register/snapshot.ts';

/** Those that ended before this one and aren't adopted yet, and those that this one adopted. */
export function minutesToAdopt(index: RegisterIndex, meeting: Meeting, today: string): Meeting[] {
  const hasEnded = (row: Meeting) => row.day < today || row.state === 'held' || row.state === 'drafted';
  return meetingsOfBody(index, meeting.bodyId)
    .filter((row) => row.state !== 'cancelled' && isLater(meeting, row))
    .filter((row) =>
      row.adoptedOn === null ? tookPlace(index, row) && hasEnded(row) : row.adoptedAtId === meeting.id,
    )
    .toSorted(byWhen);
}

/** Not "Ten minutes for questions", nor "A minute's silence". */
const ofMinutes =
  /(?:^|(?<!\p{N}|\bten|\bfive)\s)(?:minutes|cofnodion)(?:$|[\s:,(])(?!for\b|of silence|silence)/u;

/**
 * Whether these minutes are what the item asks to be agreed: as somebody said of it, else by its words. Where they name another body they
 * are about that one's minutes.
 */
export function adoptsMinutes(
  { snapshot }: RegisterIndex,
  { id, bodyId }: Meeting,
  item: AgendaItem,
): boolean {
  const { meetingId, purpose, openness, adopts } = item;
  if (meetingId !== id) return false;
  if (purpose !== 'decide' || openness !== 'open') return false;
  if (adopts !== null) return adopts === 'minutes';
  const title = comparable(item.title);
  return (
    ofMinutes.test(title) &&
    !snapshot.bodies.some((row) => row.id !== bodyId && title.includes(comparable(row.name)))
  );
}
