// An agenda as it was summoned, beside the agenda as it is now and as it was held: both are kept, and neither is written over the other.

import type { RegisterIndex } from '../../register/register-index.ts';
import type { Meeting, Publication } from '../../register/snapshot.ts';
import { papersIn, type PapersIn } from '../../papers/rules/papers-in.ts';
import { agendaOf } from './agenda-of-meeting.ts';

export type SummonedItem = NonNullable<Publication['summoned']>[number];

/** Late: added after it was published. Removed: no longer on the agenda at all, not even as withdrawn. */
export type SummonedChange = 'added' | 'late' | 'withdrawn' | 'removed' | 'moved' | 'renamed';

export interface ComparedItem {
  readonly itemId: string;
  /** Empty where nothing changed. */
  readonly changes: readonly SummonedChange[];
  /** Undefined for what wasn't on it. */
  readonly before: SummonedItem | undefined;
  readonly now: SummonedItem | undefined;
  readonly outcome: Outcome | undefined;
  /** The order in which it was taken. */
  readonly takenAs: number | undefined;
}

type Outcome = RegisterIndex['snapshot']['agendaItems'][number]['outcome'];

interface ItemNow extends SummonedItem {
  readonly outcome: Outcome;
  readonly takenAs: number | undefined;
  readonly isLate: boolean;
}

/** What there is to read of an item's papers, or is promised. */
function papersSummoned(papers: PapersIn, itemId: string): SummonedItem['papers'] {
  return papers
    .ofItem(itemId)
    .map(papers.now)
    .filter(({ state }) => state !== 'withdrawn')
    .map(({ id, isThere, versionId }) => ({ paperId: id, given: isThere, versionId }));
}

function itemsNow(index: RegisterIndex, meeting: Meeting): ItemNow[] {
  const papers = papersIn(index);
  return agendaOf(index, meeting).flatMap(({ section, items }) =>
    items.map(({ number, row: { id, title, outcome, takenAs, late } }) => ({
      itemId: id,
      number,
      title,
      section: section?.title ?? null,
      papers: papersSummoned(papers, id),
      outcome,
      takenAs: takenAs ?? undefined,
      isLate: late !== null,
    })),
  );
}

/** An agenda as a publication keeps it. What was withdrawn before isn't summoned. */
export function summonedNow(index: RegisterIndex, meeting: Meeting): SummonedItem[] {
  return itemsNow(index, meeting)
    .filter(({ outcome }) => outcome !== 'withdrawn')
    .map(({ itemId, number, title, section, papers }) => ({ itemId, number, title, section, papers }));
}

/**
 * The most items that kept their order among themselves: those that aren't among them were moved. `places` are where they stood then, in the
 * order of now.
 */
function unmoved(places: readonly number[]): ReadonlySet<number> {
  /** For each length, the run of that length which ends lowest. */
  const runs: (readonly number[])[] = [];
  for (const place of places) {
    const at = runs.findIndex((run) => (run.at(-1) ?? 0) > place);
    const longer = [...(runs[(at === -1 ? runs.length : at) - 1] ?? []), place];
    runs[at === -1 ? runs.length : at] = longer;
  }
  return new Set(runs.at(-1));
}

function changesOf(now: ItemNow, before: SummonedItem | undefined, isMoved: boolean): SummonedChange[] {
  if (now.outcome === 'withdrawn') return ['withdrawn'];
  if (before === undefined) return [now.isLate ? 'late' : 'added'];
  return [
    ...(isMoved || before.section !== now.section ? ['moved' as const] : []),
    ...(before.title === now.title ? [] : ['renamed' as const]),
  ];
}

/** In the order of the agenda as it is now, with what is no longer on it at the end. */
export function compareToSummoned(
  summoned: readonly SummonedItem[],
  index: RegisterIndex,
  meeting: Meeting,
): ComparedItem[] {
  const items = itemsNow(index, meeting);
  const placeOf = new Map(summoned.map(({ itemId }, place) => [itemId, place]));
  const inPlace = unmoved(items.flatMap(({ itemId }) => placeOf.get(itemId) ?? []));
  const here = new Set(items.map(({ itemId }) => itemId));
  return [
    ...items
      // Withdrawn before it was ever summoned: nobody was told of it.
      .filter(({ itemId, outcome }) => placeOf.has(itemId) || outcome !== 'withdrawn')
      .map((now) => {
        const place = placeOf.get(now.itemId);
        const before = place === undefined ? undefined : summoned[place];
        const changes = changesOf(now, before, place !== undefined && !inPlace.has(place));
        const { itemId, outcome, takenAs } = now;
        return { itemId, changes, before, now, outcome, takenAs };
      }),
    ...summoned
      .filter(({ itemId }) => !here.has(itemId))
      .map((before) => ({
        itemId: before.itemId,
        changes: ['removed'] as const,
        before,
        now: undefined,
        outcome: undefined,
        takenAs: undefined,
      })),
  ];
}
