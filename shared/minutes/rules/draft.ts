// The minutes of a meeting as its record gives them: who was there, and each item in the order in which it was taken. The same text is
// shown, printed and known again by its hash.

import { isolated } from '../../language/isolate.ts';
import type { Saying, Spoken } from '../../kernel/saying.ts';
import { say } from '../../language/say.ts';
import type { ActionState } from '../../follow-up/model/action-update.ts';
import { mattersArising } from '../../follow-up/rules/matters-arising.ts';
import { sayByWhen } from '../../follow-up/rules/say-by-when.ts';
import type { NumberedItem } from '../../meetings/rules/agenda.ts';
import { agendaOf, opennessOf, resolutionOf } from '../../meetings/rules/agenda-of-meeting.ts';
import type { ItemOutcome } from '../../meetings/model/agenda-item.ts';
import { minuteNumber } from '../../bodies/rules/numbering.ts';
import type { RegisterIndex } from '../../register/register-index.ts';
import type { AgendaItem, Meeting, Minute } from '../../register/snapshot.ts';
import { blocksIn, presiding, type DraftBlock } from './draft-blocks.ts';
import { peopleThere, type PersonThere } from './draft-people.ts';
import { runsOf } from './minute-numbers.ts';

export interface CorrectionNote {
  readonly id: string;
  readonly original: string;
  readonly corrected: string;
  readonly says: Saying;
}

export interface DraftItem {
  readonly itemId: string;
  /** "2026/47"; empty while it has none, or where its business has no number. */
  readonly number: string;
  readonly agendaNumber: string;
  readonly title: string;
  /** It was taken in private: the public edition has its title, and the summary in place of the rest. */
  readonly isClosed: boolean;
  readonly outcome: ItemOutcome;
  /** Before its text: when the public were excluded, or came back. */
  readonly before: readonly DraftBlock[];
  readonly text: string;
  readonly summary: string;
  readonly blocks: readonly DraftBlock[];
  /** What was corrected after the minutes were adopted. */
  readonly corrections: readonly CorrectionNote[];
}

export interface DraftArising {
  readonly id: string;
  readonly reference: string;
  readonly what: string;
  readonly owner: string;
  readonly due: Spoken | null;
  readonly state: ActionState;
}

export interface Draft {
  readonly people: readonly PersonThere[];
  readonly presiding: Spoken | null;
  /** What earlier meetings asked for, with what had become of it on the day. */
  readonly arising: readonly DraftArising[];
  /** Whoever came or went while no item was taken. */
  readonly before: readonly DraftBlock[];
  readonly items: readonly DraftItem[];
  /** Items that the meeting did not come to. */
  readonly notTaken: readonly string[];
  /** That the meeting goes on on another day; null where it doesn't. */
  readonly adjourned: Saying | null;
}

/** In the order they were taken; what was not taken follows by the agenda. */
function inOrderTaken(items: readonly NumberedItem[]): NumberedItem[] {
  const placed = items.map((item, place) => ({ item, place }));
  const at = ({ item: { row } }: (typeof placed)[number]) => row.takenAs ?? Number.MAX_SAFE_INTEGER;
  return placed.sort((a, b) => at(a) - at(b) || a.place - b.place).map(({ item }) => item);
}

/** Whether anything was recorded of it. */
function isMinuted({ snapshot }: RegisterIndex, { id, takenAs, outcome }: AgendaItem): boolean {
  if (takenAs !== null || outcome !== 'to come') return true;
  const of = ({ itemId }: { readonly itemId: string | null }) => itemId === id;
  return (
    snapshot.minutes.some((row) => of(row) && row.text.trim() !== '') ||
    snapshot.decisions.some(of) ||
    snapshot.declarations.some(of) ||
    snapshot.movements.some(of) ||
    snapshot.actions.some(of)
  );
}

function itemsOf(index: RegisterIndex, meeting: Meeting): NumberedItem[] {
  return agendaOf(index, meeting).flatMap(({ items }) => items);
}

/** The items that the minutes have, in their order. */
export function minutedItems(index: RegisterIndex, meeting: Meeting): NumberedItem[] {
  return inOrderTaken(itemsOf(index, meeting).filter(({ row }) => isMinuted(index, row)));
}

function correctionsOf(index: RegisterIndex, id: string): CorrectionNote[] {
  const { minuteCorrections, meetings } = index.snapshot;
  return minuteCorrections
    .filter(({ itemId }) => itemId === id)
    .sort((a, b) => a.on.localeCompare(b.on) || (a.id < b.id ? -1 : 1))
    .map(({ id: own, original, corrected, reason, decidedAtId, on }) => {
      const decidedAt = meetings.find((row) => row.id === decidedAtId);
      const blanks = { original, corrected, reason, day: { day: on } };
      return {
        id: own,
        original,
        corrected,
        says:
          decidedAt === undefined
            ? say('minutes.said.corrected', blanks)
            : say('minutes.said.corrected-at', { ...blanks, meeting: { day: decidedAt.day } }),
      };
    });
}

function excludedBlock(index: RegisterIndex, meeting: Meeting, { row }: NumberedItem): DraftBlock {
  const resolution = resolutionOf(opennessOf(index, meeting), itemsOf(index, meeting));
  return {
    kind: 'public',
    id: `excluded ${row.id}`,
    says:
      row.takenAt === null
        ? say('minutes.said.excluded')
        : say('minutes.said.excluded-at', { at: row.takenAt }),
    more: resolution === undefined ? [] : [resolution],
  };
}

function admittedBlock({ row }: NumberedItem): DraftBlock {
  const says =
    row.takenAt === null
      ? say('minutes.said.admitted')
      : say('minutes.said.admitted-at', { at: row.takenAt });
  return { kind: 'public', id: `admitted ${row.id}`, says, more: [] };
}

function isClosed({ row }: NumberedItem): boolean {
  return row.openness !== 'open';
}

/** What was put off was not discussed in private. */
function wasPrivate(item: NumberedItem): boolean {
  return isClosed(item) && item.row.outcome !== 'deferred' && item.row.outcome !== 'withdrawn';
}

function draftItems(index: RegisterIndex, meeting: Meeting): DraftItem[] {
  const runs = runsOf(index, meeting);
  const minutes = new Map<string, Minute>(
    index.snapshot.minutes.filter((row) => row.meetingId === meeting.id).map((row) => [row.itemId, row]),
  );
  const blocksOf = blocksIn(index, meeting);
  let inPrivate = false;
  return minutedItems(index, meeting).map((item) => {
    const { row, number } = item;
    const { sequence = null, text = '', summary = null } = minutes.get(row.id) ?? {};
    const turns =
      wasPrivate(item) === inPrivate
        ? []
        : [inPrivate ? admittedBlock(item) : excludedBlock(index, meeting, item)];
    inPrivate = wasPrivate(item);
    return {
      itemId: row.id,
      number:
        sequence === null ? '' : minuteNumber(runs, { meeting: meeting.id, day: meeting.day, sequence }),
      agendaNumber: number,
      title: row.title,
      isClosed: isClosed(item),
      outcome: row.outcome,
      before: turns,
      text,
      summary: summary ?? '',
      blocks: blocksOf(row),
      corrections: correctionsOf(index, row.id),
    };
  });
}

function adjournedTo(index: RegisterIndex, { id }: Meeting): Saying | null {
  const next = index.snapshot.meetings.find(({ adjournedFromId }) => adjournedFromId === id);
  if (next === undefined) return null;
  return next.time === null
    ? say('minutes.said.adjourned', { day: { day: next.day } })
    : say('minutes.said.adjourned-at', { day: { day: next.day }, at: next.time });
}

export function draftOf(index: RegisterIndex, meeting: Meeting): Draft {
  const items = draftItems(index, meeting);
  const byId = new Map(items.map((item) => [item.itemId, item]));
  const minuted = new Set(byId.keys());
  return {
    people: peopleThere(index, meeting, (itemId) => {
      const item = byId.get(itemId);
      if (item === undefined) return '';
      const number = item.number === '' ? item.agendaNumber : item.number;
      return number === '' ? item.title : number;
    }),
    presiding: presiding(index, meeting) ?? null,
    arising: mattersArising(index, meeting).map(({ action, reference, standing: { state, due } }) => {
      const { id, what, owner } = action;
      return { id, reference, what, owner, due: due === null ? null : sayByWhen(due), state };
    }),
    before: blocksIn(index, meeting)(undefined),
    items,
    notTaken: itemsOf(index, meeting)
      .filter(({ row }) => !minuted.has(row.id))
      .map(({ row: { title }, number }) => `${number} ${isolated(title)}`.trim()),
    adjourned: adjournedTo(index, meeting),
  };
}
