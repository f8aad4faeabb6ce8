// Which items of a meeting need a notice of their own, and whether it was given: business in private, and key decisions of an executive in
// England. A body whose rules know nothing of it needs none.

import { rulesOfBody } from '../../bodies/rules/rules-of-body.ts';
import type { RegisterIndex } from '../../register/register-index.ts';
import type { Meeting, NoticeDraft, Publication } from '../../register/snapshot.ts';
import { itemNoticeKinds, type ItemNoticeKind } from '../model/publication.ts';
import type { NumberedItem } from './agenda.ts';
import { agendaOf } from './agenda-of-meeting.ts';

/** The doors by which a key decision comes to a meeting: each is shorter than the one before, and asks for more. */
export const keyDecisionKinds = ['key decision', 'general exception', 'special urgency'] as const;

export function isItemNotice(kind: string): kind is ItemNoticeKind {
  return itemNoticeKinds.some((each) => each === kind);
}

export function hasItemNotices(index: RegisterIndex, { bodyId, day }: Meeting): boolean {
  return rulesOfBody(index, bodyId, day).rule('key-decision-days') !== undefined;
}

export interface ItemNotice {
  readonly item: NumberedItem;
  readonly kind: ItemNoticeKind;
  /** Undefined while nobody has begun to prepare it. */
  readonly draft: NoticeDraft | undefined;
  /** For the day the meeting is on now. */
  readonly given: Publication | undefined;
}

function firstOf(rows: readonly Publication[]): Publication | undefined {
  return rows.toSorted((a, b) => (`${a.on} ${a.time ?? ''}` < `${b.on} ${b.time ?? ''}` ? -1 : 1))[0];
}

/** A notice of the meeting that names no item holds for each of them. */
function givenFor(
  { snapshot }: RegisterIndex,
  { id, day }: Meeting,
  kind: ItemNoticeKind,
  itemId: string,
): Publication | undefined {
  return firstOf(
    snapshot.publications.filter(
      (row) =>
        row.meetingId === id &&
        row.meetingDay === day &&
        row.kind === kind &&
        (row.itemId === null || row.itemId === itemId),
    ),
  );
}

/** In the order of the agenda; of one item, in the order in which they are given. Also what was prepared though the item no longer needs it. */
export function itemNoticesOf(index: RegisterIndex, meeting: Meeting): ItemNotice[] {
  if (!hasItemNotices(index, meeting)) return [];
  const { forwardItems, noticeDrafts } = index.snapshot;
  const planned = new Set(forwardItems.flatMap(({ id, keyDecision }) => (keyDecision ? [id] : [])));
  const drafts = Map.groupBy(
    noticeDrafts.filter(({ meetingId }) => meetingId === meeting.id),
    ({ itemId }) => itemId,
  );
  return agendaOf(index, meeting)
    .flatMap(({ items }) => items)
    .filter(({ row }) => row.outcome !== 'withdrawn')
    .flatMap((item): ItemNotice[] => {
      const { id, openness, forwardItemId } = item.row;
      const prepared = new Map((drafts.get(id) ?? []).map((draft) => [draft.kind, draft]));
      const isOtherwise = prepared.has('general exception') || prepared.has('special urgency');
      const needs = new Set<ItemNoticeKind>([
        ...(openness === 'open' ? [] : (['private, 28 days', 'private, 5 days'] as const)),
        ...(planned.has(forwardItemId ?? '') && !isOtherwise ? (['key decision'] as const) : []),
      ]);
      return itemNoticeKinds
        .filter((kind) => needs.has(kind) || prepared.has(kind))
        .map((kind) => ({
          item,
          kind,
          draft: prepared.get(kind),
          given: givenFor(index, meeting, kind, id),
        }));
    });
}

/** The publication with which all of a kind were given: the last of them. Undefined while one is missing, or where none is needed. */
export function givenWith(notices: readonly ItemNotice[], kind: ItemNoticeKind): Publication | undefined {
  const given = notices.filter((each) => each.kind === kind).map((each) => each.given);
  const rows = given.filter((row) => row !== undefined);
  if (rows.length === 0 || rows.length < given.length) return undefined;
  return rows.toSorted((a, b) => (`${a.on} ${a.time ?? ''}` < `${b.on} ${b.time ?? ''}` ? 1 : -1))[0];
}
