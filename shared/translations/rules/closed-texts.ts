// Whose texts aren't everybody's: of closed business and what belongs to it, and of what is kept from somebody. What was written for them is
// printed nowhere else, be the words the same: a translator may have said more than they do.

import type { Snapshot } from '../../register/snapshot.ts';

/** The ids of items and papers, and of all that can be translated of them. */
export function closedTexts(snapshot: Snapshot): ReadonlySet<string> {
  const { agendaItems, papers, paperItems, itemBars, paperReaders, reportSections } = snapshot;
  const barred = new Set([
    ...itemBars.map(({ itemId }) => itemId),
    ...paperReaders.map(({ paperId }) => paperId),
  ]);
  const items = new Set(
    agendaItems.filter(({ id, openness }) => openness !== 'open' || barred.has(id)).map(({ id }) => id),
  );
  const served = paperItems.filter(({ itemId }) => items.has(itemId)).map(({ paperId }) => paperId);
  const closedPapers = new Set([
    ...papers.filter(({ id, openness }) => openness !== 'open' || barred.has(id)).map(({ id }) => id),
    ...served,
  ]);
  const ofItems = [...snapshot.minutes, ...snapshot.decisions, ...snapshot.actions];
  return new Set([
    ...items,
    ...closedPapers,
    ...ofItems.filter(({ itemId }) => items.has(itemId ?? '')).map(({ id }) => id),
    ...reportSections.filter(({ paperId }) => closedPapers.has(paperId)).map(({ id }) => id),
  ]);
}
