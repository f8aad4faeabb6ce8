// Keeps account of every paragraph and cell of a document, so that nothing is dropped silently: what is left unplaced at the end is listed.

import { sayDocumentLocation } from '../../../../shared/files/rules/provenance.ts';
import type { Saying } from '../../../../shared/kernel/saying.ts';
import { say } from '../../../../shared/language/say.ts';
import type { Progress } from '../../../../shared/strategy/model/status.ts';
import type { DocumentLocation } from '../../../../shared/kernel/provenance.ts';
import { comparable, oneLine } from '../../../../shared/language/plain.ts';
import type { SourceCell, SourceDocument, SourceParagraph } from '../read/source-document.ts';
import type { Remark } from './findings.ts';
import type { ReadProgress } from './progress-words.ts';

export interface Account {
  readonly placed: (...items: readonly (SourceCell | SourceParagraph | undefined)[]) => void;
  /** Recorded once, however often the same thing is assumed at the same location. */
  readonly assume: (where: DocumentLocation | Saying, says: Saying) => void;
  /** That words were taken for a status though they are none's name. Said once, however many cells say them. */
  readonly infer: (where: DocumentLocation, words: string, progress: Progress) => void;
  readonly assumptions: () => readonly Remark[];
  /** That something stands there which has no words, unless it has been placed. */
  readonly list: (cell: SourceCell, says: Saying) => void;
  readonly unplaced: () => readonly Remark[];
}

interface Inferred {
  readonly where: DocumentLocation;
  readonly words: string;
  readonly progress: Progress;
  /** How many other cells say it. */
  others: number;
}

function remarkOn({ where, words, progress, others }: Inferred): Remark {
  const taken = { words, progress: say(`progress-is.${progress}`) };
  return {
    location: sayDocumentLocation(where),
    says:
      others === 0
        ? say('document.status-taken', taken)
        : say('document.status-taken-often', { ...taken, count: others }),
  };
}

/** What the words of a state were taken for, and how else they may be meant. */
export function sayState(
  account: Account,
  where: DocumentLocation,
  { progress, inferred, assumption }: Pick<ReadProgress, 'progress' | 'inferred' | 'assumption'>,
): void {
  if (inferred !== undefined) account.infer(where, inferred, progress);
  if (assumption !== undefined) account.assume(where, assumption);
}

export function accountOf(document: SourceDocument): Account {
  const open = new Set<SourceParagraph>();
  for (const block of document.blocks) {
    if (block.kind === 'paragraph') open.add(block);
    else
      for (const { cells } of block.rows)
        for (const cell of cells) for (const paragraph of cell.paragraphs) open.add(paragraph);
  }
  for (const footnote of document.footnotes.values()) open.add(footnote);
  const placedCells = new Set<DocumentLocation>();
  const wordless = new Map<DocumentLocation, Saying>();
  const assumed = new Map<string, Remark>();
  const inferred = new Map<string, Inferred>();

  return {
    placed: (...items) => {
      for (const item of items) {
        if (item === undefined) continue;
        if ('paragraphs' in item) {
          placedCells.add(item.location);
          for (const paragraph of item.paragraphs) open.delete(paragraph);
        } else open.delete(item);
      }
    },
    assume: (where, says) => {
      const location = 'say' in where ? where : sayDocumentLocation(where);
      assumed.set(JSON.stringify([location, says]), { location, says });
    },
    infer: (where, words, progress) => {
      const key = comparable(words) || words;
      const before = inferred.get(key);
      if (before === undefined) inferred.set(key, { where, words, progress, others: 0 });
      else before.others += 1;
    },
    assumptions: () => [...assumed.values(), ...[...inferred.values()].map(remarkOn)],
    list: ({ location }, says) => {
      if (!placedCells.has(location)) wordless.set(location, says);
    },
    unplaced: () => [
      ...[...open].map(({ location, text }) => ({
        location: sayDocumentLocation(location),
        says: oneLine(text),
      })),
      ...[...wordless].map(([location, says]) => ({ location: sayDocumentLocation(location), says })),
    ],
  };
}
