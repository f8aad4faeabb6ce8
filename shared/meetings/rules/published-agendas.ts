// What was published of an agenda, by itself or with the summons that it goes out with.

import type { RegisterIndex } from '../../register/register-index.ts';
import type { Meeting, Publication } from '../../register/snapshot.ts';
import type { PublicationKind } from '../model/publication.ts';

export function carriesAgenda(kind: PublicationKind): boolean {
  return kind === 'agenda' || kind === 'summons';
}

/** Every agenda that was published of it, for whatever day. */
function agendasOf({ snapshot }: RegisterIndex, id: string): Publication[] {
  return snapshot.publications.filter(({ meetingId, kind }) => meetingId === id && carriesAgenda(kind));
}

/** What was published of its agenda, for the day it is on now. */
export function agendasFor(index: RegisterIndex, { id, day }: Meeting): Publication[] {
  return agendasOf(index, id).filter(({ meetingDay }) => meetingDay === day);
}

/** Whether the agenda of that meeting, on the day it is on now, was published. */
export function isPublished(index: RegisterIndex, row: Meeting): boolean {
  return agendasFor(index, row).length > 0;
}

/** The same on whatever day it was to be. */
export function wasPublished(index: RegisterIndex, { id }: Meeting): boolean {
  return agendasOf(index, id).length > 0;
}
