// Which minutes a meeting is to adopt, and which item of its agenda is the one that adopts them.

import { tookPlace } from '../../follow-up/rules/due-for-meetings.ts';
import { comparable } from '../../language/plain.ts';
import { byWhen, isLater, meetingsOfBody } from '../../meetings/rules/in-order.ts';
import type { RegisterIndex } from '../../register/register-index.ts';
import type { AgendaItem, Meeting, StandingItem } from '../../register/snapshot.ts';
import { asWritten } from '../../translations/rules/as-written.ts';

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
 * Whether an item asks a body for its minutes to be agreed: as somebody said of it, else by its words. Where they name another body they
 * are about that one's minutes. By the words that were written first, in whatever language it is read.
 */
export function isOfMinutes(
  { snapshot }: RegisterIndex,
  bodyId: string,
  item: Pick<StandingItem, 'purpose' | 'adopts' | 'title'>,
): boolean {
  const { purpose, adopts } = item;
  if (purpose !== 'decide') return false;
  if (adopts !== null) return adopts === 'minutes';
  const title = comparable(asWritten(item).title);
  return (
    ofMinutes.test(title) &&
    !snapshot.bodies.some((row) => row.id !== bodyId && title.includes(comparable(asWritten(row).name)))
  );
}

/** Whether it is this meeting's own minutes that the item asks to be agreed: what is private can't be where they are. */
export function adoptsMinutes(index: RegisterIndex, { id, bodyId }: Meeting, item: AgendaItem): boolean {
  return item.meetingId === id && item.openness === 'open' && isOfMinutes(index, bodyId, item);
}
