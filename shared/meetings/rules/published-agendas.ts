// What was published of an agenda, by itself or with the summons that it goes out with.

import { byPosition } from '../../kernel/in-order.ts';
import type { RegisterIndex } from '../../register/register-index.ts';
import type { Meeting, Publication } from '../../register/snapshot.ts';
import type { PublicationKind } from '../model/publication.ts';

export function carriesAgenda(kind: PublicationKind): boolean {
  return kind === 'agenda' || kind === 'summons';
}

/** By the day, and on one day as they were recorded: not every one says its time. */
function byPublication(a: Publication, b: Publication): number {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1;
  return byPosition(a, b);
}

/** All that was published of a meeting, the first first. */
export function publicationsOf({ snapshot }: RegisterIndex, id: string): Publication[] {
  return snapshot.publications.filter(({ meetingId }) => meetingId === id).toSorted(byPublication);
}

/** Every agenda that was published of it, for whatever day. */
function agendasOf(index: RegisterIndex, id: string): Publication[] {
  return publicationsOf(index, id).filter(({ kind }) => carriesAgenda(kind));
}

/** What was published of its agenda, for the day it is on now, the first first. */
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
