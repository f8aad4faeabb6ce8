// Whose texts aren't everybody's: of closed business and what belongs to it, and of what is kept from somebody. What was written for them is
// printed nowhere else, be the words the same: a translator may have said more than they do.

import { papersOfItems } from '../../papers/rules/papers-of-items.ts';
import { closedBy, maySeeItem } from '../../papers/rules/who-may-see.ts';
import type { RegisterIndex } from '../../register/register-index.ts';

/** The ids of items and papers, and of all that can be translated of them. */
export function closedTexts(index: RegisterIndex): ReadonlySet<string> {
  const { agendaItems, papers, itemBars, paperReaders, reportSections, ...of } = index.snapshot;
  const barred = new Set([
    ...itemBars.map(({ itemId }) => itemId),
    ...paperReaders.map(({ paperId }) => paperId),
  ]);
  const items = new Set(
    agendaItems.filter((row) => !maySeeItem(index, row, 'public') || barred.has(row.id)).map(({ id }) => id),
  );
  const isOfKept = (paperId: string) =>
    papersOfItems(index)
      .itemsOf(paperId)
      .some(({ itemId }) => items.has(itemId));
  const closedPapers = new Set(
    papers
      .filter((row) => closedBy(index, row) !== undefined || barred.has(row.id) || isOfKept(row.id))
      .map(({ id }) => id),
  );
  const ofItems = [...of.minutes, ...of.decisions, ...of.actions];
  return new Set([
    ...items,
    ...closedPapers,
    ...ofItems.filter(({ itemId }) => items.has(itemId ?? '')).map(({ id }) => id),
    ...reportSections.filter(({ paperId }) => closedPapers.has(paperId)).map(({ id }) => id),
  ]);
}
