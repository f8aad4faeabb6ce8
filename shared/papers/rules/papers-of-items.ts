// Which papers are for which items.

import { byPosition } from '../../kernel/in-order.ts';
import { oncePer } from '../../kernel/once.ts';
import { paper } from '../model/paper.ts';
import type { RegisterIndex } from '../../register/register-index.ts';
import type { Paper, PaperItem } from '../../register/snapshot.ts';

export interface PapersOfItems {
  /** In their order. */
  readonly ofItem: (itemId: string) => readonly Paper[];
  readonly itemsOf: (paperId: string) => readonly PaperItem[];
}

/** Read out of a register once for each state of it. */
export const papersOfItems = oncePer(
  () => '',
  (index: RegisterIndex): PapersOfItems => {
    const { paperItems } = index.snapshot;
    const byItem = Map.groupBy(paperItems, ({ itemId }) => itemId);
    const byPaper = Map.groupBy(paperItems, ({ paperId }) => paperId);
    return {
      ofItem: (itemId) =>
        (byItem.get(itemId) ?? [])
          .toSorted(byPosition)
          .flatMap(({ paperId }) => index.look(paper, paperId) ?? []),
      itemsOf: (paperId) => byPaper.get(paperId) ?? [],
    };
  },
);
