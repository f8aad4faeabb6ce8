// Who may see a paper or what an exempt item says: the public, one person, or whoever may see all of it. The one place where it is decided,
// for every document and every edition.

import { standsOn } from '../../bodies/rules/seats.ts';
import { agendaItem } from '../../meetings/model/agenda-item.ts';
import { meeting } from '../../meetings/model/meeting.ts';
import type { RegisterIndex } from '../../register/register-index.ts';
import type { AgendaItem, Meeting, Paper, Person, Seat } from '../../register/snapshot.ts';
import { papersOfItems } from './papers-of-items.ts';

/** Who an edition is for. */
export type Audience = 'public' | 'full' | { readonly personId: string };

type Closing = Pick<Paper, 'openness' | 'exemption'>;

function itemsOf(index: RegisterIndex, paperId: string): AgendaItem[] {
  return papersOfItems(index)
    .itemsOf(paperId)
    .flatMap(({ itemId }) => index.look(agendaItem, itemId) ?? []);
}

/** What keeps a paper from the public: its own openness or that of any item that it is for, whichever is closed. */
export function closedBy(index: RegisterIndex, { id, openness, exemption }: Paper): Closing | undefined {
  return [{ openness, exemption }, ...itemsOf(index, id)].find((each) => each.openness !== 'open');
}

function namesOf({ people }: RegisterIndex, ids: readonly string[]): string[] {
  return ids.map((id) => people.get(id)?.name ?? '').sort((a, b) => a.localeCompare(b, 'en-GB'));
}

/** The names of those who may not see a paper, by what is said of it itself. */
export function barredFrom(index: RegisterIndex, { id }: Paper): string[] {
  const barred = index.snapshot.paperReaders.filter(
    ({ paperId, access }) => paperId === id && access === 'barred',
  );
  return namesOf(
    index,
    barred.map(({ personId }) => personId),
  );
}

/** The names of those who are kept from an item. */
export function barredFromItem(index: RegisterIndex, { id }: Pick<AgendaItem, 'id'>): string[] {
  const bars = index.snapshot.itemBars.filter(({ itemId }) => itemId === id);
  return namesOf(
    index,
    bars.map(({ personId }) => personId),
  );
}

/** Whether the one person an edition is for is kept from an item. An edition for several is for no such person. */
export function isKeptFrom(index: RegisterIndex, itemId: string | null, audience: Audience): boolean {
  if (typeof audience !== 'object') return false;
  const { personId } = audience;
  return index.snapshot.itemBars.some((row) => row.itemId === itemId && row.personId === personId);
}

function sitsAt(seat: Seat, { bodyId, day }: Meeting): boolean {
  const isOfBody = seat.bodyId === bodyId && (seat.votes || seat.role === 'substitute');
  return isOfBody && standsOn(seat, day) === 'stands';
}

/** Whoever has a vote at the meeting of an item sees what is exempt there, and so does whoever stands in for one. */
function isMemberAt(index: RegisterIndex, personId: string, { meetingId }: AgendaItem): boolean {
  const at = index.look(meeting, meetingId);
  return (
    at !== undefined && index.snapshot.seats.some((seat) => seat.personId === personId && sitsAt(seat, at))
  );
}

/** Those for whom an edition of their own is made: of the agenda of a meeting, or of one paper. */
export function audienceOf(
  index: RegisterIndex,
  of: { readonly meetingId: string } | { readonly paperId: string },
): Person[] {
  const { seats, agendaItems, paperReaders, itemBars } = index.snapshot;
  const items =
    'paperId' in of
      ? itemsOf(index, of.paperId)
      : agendaItems.filter(({ meetingId }) => meetingId === of.meetingId);
  const papers = new Set(
    'paperId' in of
      ? [of.paperId]
      : items.flatMap(({ id }) =>
          papersOfItems(index)
            .ofItem(id)
            .map((row) => row.id),
        ),
  );
  const itemIds = new Set(items.map(({ id }) => id));
  const ids = 'paperId' in of ? items.map(({ meetingId }) => meetingId) : [of.meetingId];
  const meetings = ids.flatMap((id) => index.look(meeting, id) ?? []);
  const sit = meetings.flatMap((at) => seats.filter((seat) => sitsAt(seat, at)));
  const named = new Set([
    ...sit.map(({ personId }) => personId),
    ...paperReaders.filter(({ paperId }) => papers.has(paperId)).map(({ personId }) => personId),
    ...itemBars.filter(({ itemId }) => itemIds.has(itemId)).map(({ personId }) => personId),
  ]);
  return index.snapshot.people
    .filter(({ id }) => named.has(id))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}

/**
 * What an item says besides its title, which the agenda has for everybody. Who is kept from it gets none of it in an edition of their own; what
 * is open the public has all the same.
 */
export function maySeeItem(index: RegisterIndex, item: AgendaItem, audience: Audience): boolean {
  if (isKeptFrom(index, item.id, audience)) return false;
  if (audience === 'full' || item.openness === 'open') return true;
  return audience !== 'public' && isMemberAt(index, audience.personId, item);
}

/** Whether what was asked for came out of business that they may see; what came out of none is the body’s own affair. */
export function maySeeAction(
  index: RegisterIndex,
  { itemId, isPublic }: { readonly itemId: string | null; readonly isPublic: boolean },
  audience: Audience,
): boolean {
  if (isKeptFrom(index, itemId, audience)) return false;
  if (isPublic || audience === 'full') return true;
  const item = index.look(agendaItem, itemId);
  return item !== undefined && maySeeItem(index, item, audience);
}

/** Whether the person an edition is for is barred from a paper: from it itself, or from an item that it is for, whoever let them in to it. */
export function isBarredFromPaper(index: RegisterIndex, { id }: Paper, audience: Audience): boolean {
  if (typeof audience !== 'object') return false;
  const { personId } = audience;
  const isBarred = index.snapshot.paperReaders.some(
    (row) => row.paperId === id && row.personId === personId && row.access === 'barred',
  );
  return isBarred || itemsOf(index, id).some((item) => isKeptFrom(index, item.id, audience));
}

/** Somebody barred from one sees none of it, member or not; somebody let in sees it, though it is closed. */
export function maySeePaper(index: RegisterIndex, paper: Paper, audience: Audience): boolean {
  if (audience === 'full') return true;
  if (isBarredFromPaper(index, paper, audience)) return false;
  const closed = closedBy(index, paper) !== undefined;
  const readers = index.snapshot.paperReaders.filter(({ paperId }) => paperId === paper.id);
  if (audience === 'public') return !closed && readers.every(({ access }) => access !== 'barred');
  const { personId } = audience;
  if (readers.some((reader) => reader.personId === personId)) return true;
  return !closed || itemsOf(index, paper.id).some((item) => isMemberAt(index, personId, item));
}
