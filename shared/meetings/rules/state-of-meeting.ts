// How far a meeting has come, held against its record: a state that somebody sets by hand mustn't say otherwise than what was published,
// taken and adopted.

import type { Saying } from '../../kernel/saying.ts';
import { say } from '../../language/say.ts';
import { nameIn } from '../../register/naming.ts';
import type { RegisterIndex } from '../../register/register-index.ts';
import type { Meeting } from '../../register/snapshot.ts';
import { meeting as meetingKind, type MeetingState } from '../model/meeting.ts';
import { isPublished } from './published-agendas.ts';

export function wasHeld({ state }: Pick<Meeting, 'state'>): boolean {
  return state === 'held' || state === 'drafted';
}

/** Whether any of its business was taken: an item begun or put off, a minute written, something decided. */
function wasBusinessTaken({ snapshot }: RegisterIndex, { id }: Meeting): boolean {
  const own = snapshot.agendaItems.filter(({ meetingId }) => meetingId === id);
  const ids = new Set(own.map((row) => row.id));
  return (
    own.some(({ takenAs }) => takenAs !== null) ||
    snapshot.minutes.some(({ meetingId, text }) => meetingId === id && text.trim() !== '') ||
    snapshot.decisions.some(({ itemId }) => ids.has(itemId))
  );
}

function areNumbered({ snapshot }: RegisterIndex, { id }: Meeting): boolean {
  return snapshot.minutes.some(({ meetingId, sequence }) => meetingId === id && sequence !== null);
}

/** What in its record says otherwise than that state would; undefined where nothing does. */
export function contradicted(
  index: RegisterIndex,
  meeting: Meeting,
  state: MeetingState,
): Saying | undefined {
  if (state === meeting.state) return undefined;
  const named = { meeting: nameIn(index)(meetingKind.name, meeting.id) };
  const { adoptedOn } = meeting;
  if (adoptedOn !== null) return say('meetings.state-adopted', { ...named, day: { day: adoptedOn } });
  if (state === 'held') return undefined;
  if (state === 'drafted') {
    return areNumbered(index, meeting) ? undefined : say('meetings.state-not-drafted', named);
  }
  if (wasBusinessTaken(index, meeting)) return say('meetings.state-taken', named);
  if (state === 'cancelled') return undefined;
  const published = isPublished(index, meeting);
  if (state === 'summoned') return published ? undefined : say('meetings.state-unpublished', named);
  return published ? say('meetings.state-published', named) : undefined;
}
