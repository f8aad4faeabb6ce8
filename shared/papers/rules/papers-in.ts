// The papers of a register: by the item they are for, with their versions, and whether there is anything to read of one.

import { byPosition } from '../../kernel/in-order.ts';
import { oncePer } from '../../kernel/once.ts';
import type { RegisterIndex } from '../../register/register-index.ts';
import type { Paper, PaperVersion } from '../../register/snapshot.ts';
import { inForce } from './at-once.ts';
import { issueStanding } from '../../reports/rules/as-issued.ts';
import { isReportThere } from '../../reports/rules/written-in.ts';
import { papersOfItems, type PapersOfItems } from './papers-of-items.ts';
import type { PaperNow } from './standing.ts';

export interface PapersIn extends PapersOfItems {
  /** Those that count, the oldest first. */
  readonly versionsOf: (paperId: string) => readonly PaperVersion[];
  readonly now: (row: Paper) => PaperNow;
  /** Of its last version; null for what has none. */
  readonly pagesOf: (row: Paper) => number | null;
}

/** Read out of a register once for each state of it. */
export const papersIn = oncePer(
  () => '',
  (index: RegisterIndex): PapersIn => {
    const versions = Map.groupBy(index.snapshot.paperVersions, ({ paperId }) => paperId);
    const versionsOf = (paperId: string) => inForce(versions.get(paperId) ?? []).toSorted(byPosition);
    const last = ({ id, form }: Paper) => (form === 'attached' ? versionsOf(id).at(-1) : undefined);
    return {
      ...papersOfItems(index),
      versionsOf,
      now: (row) => {
        const { id, form, state, dueOn } = row;
        const about = { id, form, state, dueOn };
        switch (form) {
          case 'attached': {
            const version = last(row);
            return { ...about, isThere: version !== undefined, versionId: version?.id ?? null };
          }
          case 'written':
            return {
              ...about,
              isThere: isReportThere(index, row),
              versionId: issueStanding(index, id)?.id ?? null,
            };
          case 'section':
            return { ...about, isThere: true, versionId: null };
          case 'to follow':
            return { ...about, isThere: false, versionId: null };
        }
      },
      pagesOf: (row) => last(row)?.pages ?? null,
    };
  },
);
