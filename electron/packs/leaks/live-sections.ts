// What papers say that show a section of the register. Each row behind it may be seen by anybody; the sentences that are made of the rows for one
// paper, and which of them it picks, are that paper's.

import type { PackLanguages } from '../../../shared/packs/model/pack-languages.ts';
import { packParts } from '../../../shared/packs/meeting-pack.ts';
import { chartInEach, wordsOf, wordsOfParagraph, type Block } from '../../../shared/packs/pack-document.ts';
import { sectionOfPaper } from '../../../shared/packs/rules/sections-of-pack.ts';
import { idInOne } from '../../../shared/packs/rules/two-languages.ts';
import type { Audience } from '../../../shared/papers/rules/who-may-see.ts';
import { indexOf, type RegisterIndex } from '../../../shared/register/register-index.ts';
import { composeDocument } from '../compose/documents/compose-document.ts';
import type { DocumentSource, RegisterPast } from '../compose/documents/document-source.ts';
import { stringsIn } from './words.ts';

interface SaidByPaper {
  readonly paperId: string;
  readonly sentences: readonly string[];
}

export interface LiveSections {
  /** What each of these papers says in the meeting's pack, in either language. */
  readonly saidBy: (paperIds: ReadonlySet<string>) => readonly SaidByPaper[];
  /** All that the same readers' pack of the meeting says where there are no such papers. */
  readonly saidWithout: (paperIds: ReadonlySet<string>) => readonly string[];
}

/** Whatever the document itself is in: it may have both. */
const languages: PackLanguages = 'en+cy';

export function liveSectionsOf(
  source: DocumentSource,
  past: RegisterPast,
  { meetingId, edition }: { readonly meetingId: string; readonly edition: Audience },
): LiveSections {
  const pack = { document: 'meeting-pack', meetingId, comments: false, ofDraft: true } as const;
  const compose = (index: RegisterIndex, audience: Audience, parts: readonly (typeof packParts)[number][]) =>
    composeDocument({ ...source, index, languages }, { ...pack, edition: audience, parts: [...parts] }, past);
  return {
    saidBy: (paperIds) => {
      const live = source.index.snapshot.papers.filter(
        ({ id, form }) => form === 'section' && paperIds.has(id),
      );
      const document = live.length === 0 ? undefined : compose(source.index, 'full', ['papers']);
      if (document === undefined) return [];
      return live.map((paper) => ({
        paperId: paper.id,
        sentences: document.sections
          .filter((section) => idInOne(document, section) === sectionOfPaper(paper))
          .flatMap(({ blocks }) => withoutHead(blocks).flatMap(textsOfBlock))
          .flatMap(wholeSentences),
      }));
    },
    saidWithout: (paperIds) => {
      const document = compose(withoutPapers(source.index, paperIds), edition, packParts);
      if (document === undefined) return [];
      const { sections, ...front } = document;
      const texts = sections.map(({ title, blocks }) => [title, ...blocks.flatMap(textsOfBlock)]);
      // Together as well: a name and its period may stand in two cells side by side.
      return [...stringsIn(front), ...texts.flatMap((each) => [...each, each.join(' ')])];
    },
  };
}

function withoutPapers({ snapshot }: RegisterIndex, paperIds: ReadonlySet<string>): RegisterIndex {
  return indexOf({
    ...snapshot,
    papers: snapshot.papers.filter(({ id }) => !paperIds.has(id)),
    paperItems: snapshot.paperItems.filter(({ paperId }) => !paperIds.has(paperId)),
  });
}

/** What stands above it is of the paper, which is sought by itself, and the day on which the register stood so, which is no secret. */
function withoutHead(blocks: readonly Block[]): readonly Block[] {
  const [first, ...others] = blocks;
  return first?.kind === 'paragraph' && first.style === 'note' ? others : blocks;
}

/** Parts of one, a name with its period, are put together elsewhere too. */
function wholeSentences(text: string): string[] {
  return text
    .split(/(?<=[.!?])\s+|\n+/u)
    .map((part) => part.trim())
    .filter((part) => part.split(/\s+/u).length >= fewestWords);
}

const fewestWords = 5;

/** Each cell by itself: a workbook keeps them apart. */
function textsOfBlock(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text];
    case 'paragraph':
      return [wordsOfParagraph(block)];
    case 'list':
      return block.items.map(wordsOfParagraph);
    case 'table':
      return block.rows.flatMap((row) => (row.kind === 'group' ? [row.text] : row.cells.map(wordsOf)));
    case 'picture':
      return [block.alternative];
    case 'charts':
      return block.charts.flatMap(chartInEach).flatMap(({ title, alternative }) => [title, alternative]);
  }
}
