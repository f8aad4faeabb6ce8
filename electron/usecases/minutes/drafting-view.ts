// The minutes of a meeting as their part shows them.

import { createHash } from 'node:crypto';
import { gapsIn } from '../../../shared/bodies/rules/numbering.ts';
import type { Saying } from '../../../shared/kernel/saying.ts';
import { say } from '../../../shared/language/say.ts';
import { meeting as meetingKind } from '../../../shared/meetings/model/meeting.ts';
import type { AdoptionView, CommentView, DraftingView } from '../../../shared/minutes/draft-calls.ts';
import { wasHeld } from '../../../shared/meetings/rules/state-of-meeting.ts';
import { presiding } from '../../../shared/minutes/rules/draft-blocks.ts';
import { draftOf, minutedItems, type Draft } from '../../../shared/minutes/rules/draft.ts';
import { isLater, meetingsOfBody } from '../../../shared/meetings/rules/in-order.ts';
import { runsOf, wantedNumbers } from '../../../shared/minutes/rules/minute-numbers.ts';
import { contradictionsAt } from '../../../shared/minutes/rules/rooms-of-meeting.ts';
import { sayAdopted } from '../../../shared/minutes/rules/say-adopted.ts';
import { nameIn } from '../../../shared/register/naming.ts';
import type { RegisterIndex } from '../../../shared/register/register-index.ts';
import type { Meeting } from '../../../shared/register/snapshot.ts';

/** Of what the draft says, in no language and without what was corrected after it was adopted. */
export function textHashOf({ items, ...rest }: Draft): string {
  const text = { ...rest, items: items.map((item) => ({ ...item, corrections: [] })) };
  return createHash('sha256').update(JSON.stringify(text)).digest('hex').slice(0, 12);
}

/** The items that are to have a number, in their order. */
export function itemsToNumber(index: RegisterIndex, meeting: Meeting): string[] {
  return minutedItems(index, meeting)
    .filter(({ row }) => !row.unnumbered)
    .map(({ row }) => row.id);
}

/** What is wrong with the numbers; nothing while none has been given. */
export function numberingProblems(index: RegisterIndex, meeting: Meeting): Saying[] {
  const itemIds = itemsToNumber(index, meeting);
  const { minutes } = index.snapshot;
  const given = new Map(
    minutes.flatMap(({ meetingId, itemId, sequence }) =>
      meetingId === meeting.id && sequence !== null ? [[itemId, sequence] as const] : [],
    ),
  );
  if (given.size === 0) return [];
  const missing = itemIds.filter((itemId) => !given.has(itemId)).length;
  if (missing > 0) return [say('drafting.unnumbered', { count: missing })];
  const days = new Map(meetingsOfBody(index, meeting.bodyId).map(({ id, day }) => [id, day]));
  const all = minutes.flatMap(({ meetingId, sequence }) => {
    const day = days.get(meetingId);
    return sequence === null || day === undefined ? [] : [{ meeting: meetingId, day, sequence }];
  });
  const twice = new Set(gapsIn(runsOf(index, meeting), all).twice);
  const own = draftOf(index, meeting).items.map(({ number }) => number);
  const doubled = own.filter((number) => twice.has(number));
  if (doubled[0] !== undefined) return [say('drafting.twice', { number: doubled[0] })];
  const wanted = wantedNumbers(index, meeting, itemIds);
  const isInOrder = itemIds.every((itemId) => given.get(itemId) === wanted.get(itemId));
  return isInOrder ? [] : [say('drafting.outOfOrder')];
}

function adoptionOf(index: RegisterIndex, row: Meeting): AdoptionView | null {
  const says = sayAdopted(index, row);
  return says === undefined ? null : { says, signedBy: row.signedBy, subjectTo: row.adoptedSubjectTo };
}

function commentsOn(index: RegisterIndex, { id: meetingId }: Meeting, draft: Draft): CommentView[] {
  const numbers = new Map(draft.items.map((item) => [item.itemId, item]));
  return index.snapshot.minuteComments
    .filter((row) => row.meetingId === meetingId)
    .sort((a, b) => a.on.localeCompare(b.on) || (a.id < b.id ? -1 : 1))
    .map(({ id, itemId, who, on, text, answered, answer }) => {
      const item = numbers.get(itemId ?? '');
      const about =
        item === undefined
          ? null
          : item.number === ''
            ? item.title
            : say('openness.item', { number: item.number, title: item.title });
      return { id, who, on, about, text, answered, answer };
    });
}

/** Of a part of the meeting alone, the record tells nobody's name. */
function presidedAt(index: RegisterIndex, meeting: Meeting): string | null {
  const name = wasHeld(meeting) ? presiding(index, meeting) : undefined;
  return typeof name === 'string' ? name : null;
}

export function draftingView(
  index: RegisterIndex,
  meeting: Meeting,
  unaware: DraftingView['unaware'],
): DraftingView {
  const draft = draftOf(index, meeting);
  const now = textHashOf(draft);
  const later = meetingsOfBody(index, meeting.bodyId).filter(
    (row) => row.state !== 'cancelled' && isLater(row, meeting),
  );
  return {
    draft,
    numbering: numberingProblems(index, meeting),
    circulations: index.snapshot.circulations
      .filter(({ meetingId }) => meetingId === meeting.id)
      .sort((a, b) => a.on.localeCompare(b.on) || (a.id < b.id ? -1 : 1))
      .map(({ id, on, to, textHash }) => ({ id, on, to, textHash, isAsNow: textHash === now })),
    comments: commentsOn(index, meeting, draft),
    unaware,
    contradictions: [...contradictionsAt(index, meeting).values()],
    adoption: adoptionOf(index, meeting),
    later: later.map((row) => ({
      id: row.id,
      day: row.day,
      name: nameIn(index)(meetingKind.name, row.id),
      presided: presidedAt(index, row),
    })),
    // One that hasn't been held yet can't adopt them.
    adoptsFirst: (later.find(wasHeld) ?? later[0])?.id ?? null,
    hasPrivate: draft.items.some(({ isClosed }) => isClosed),
  };
}
