// Keeps account of every paragraph and cell of a document, so that nothing is dropped in silence: what nobody has placed in the end is listed.

import { oneLine } from '../../../../shared/language/plain.ts';
import type { SourceCell, SourceDocument, SourceParagraph } from '../read/source-document.ts';
import type { Remark } from './findings.ts';

export interface Ledger {
  readonly placed: (...items: readonly (SourceCell | SourceParagraph | undefined)[]) => void;
  /** Said once, however often it is assumed in the same words at the same place. */
  readonly assume: (place: string, text: string) => void;
  readonly assumptions: () => readonly Remark[];
  readonly unplaced: () => readonly Remark[];
}

export function ledgerOf(document: SourceDocument): Ledger {
  const open = new Set<SourceParagraph>();
  for (const block of document.blocks) {
    if (block.kind === 'paragraph') open.add(block);
    else
      for (const { cells } of block.rows)
        for (const cell of cells) for (const paragraph of cell.paragraphs) open.add(paragraph);
  }
  for (const footnote of document.footnotes.values()) open.add(footnote);
  const assumed = new Map<string, Remark>();

  return {
    placed: (...items) => {
      for (const item of items) {
        if (item === undefined) continue;
        if ('paragraphs' in item) for (const paragraph of item.paragraphs) open.delete(paragraph);
        else open.delete(item);
      }
    },
    assume: (place, text) => assumed.set(`${place} ${text}`, { place, text }),
    assumptions: () => [...assumed.values()],
    unplaced: () => [...open].map(({ place, text }) => ({ place, text: oneLine(text) })),
  };
}
