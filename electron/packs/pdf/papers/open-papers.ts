// Attached PDFs as they are opened for a pack. What reads them is loaded with the first of them: most packs of a strategy have none.

import type { Saying } from '../../../../shared/kernel/saying.ts';
import { say } from '../../../../shared/language/say.ts';
import { speak } from '../../../../shared/language/speak.ts';
import { idInOne, languageOfSection, saysWhereOnce } from '../../../../shared/packs/rules/two-languages.ts';
import { text, type Block, type PackDocument, type Section } from '../../../../shared/packs/pack-document.ts';
import { openPaper, type OpenPaper, type PaperGap } from '../../join/open-paper.ts';

/** A file that couldn't be read, and why. */
export interface UnreadPaper {
  readonly name: string;
  readonly why: Saying;
}

/** A paper that keeps the pack from being marked as accessible. */
export interface PaperWithGaps {
  readonly name: string;
  readonly gaps: readonly PaperGap[];
}

export interface OpenedPapers {
  /** With words in place of the papers that can't be read. */
  readonly document: PackDocument;
  readonly papers: ReadonlyMap<Section, OpenPaper>;
  readonly unread: readonly UnreadPaper[];
  readonly withGaps: readonly PaperWithGaps[];
}

/** Papers by their bytes, as they were opened. */
export type Opened = Map<Uint8Array, Awaited<ReturnType<typeof openPaper>>>;

/** Where a paper that can't be read would have been given once, for both languages, the second says as the first does that it isn't here. */
function withoutLost(
  document: PackDocument,
  section: Section,
  lost: ReadonlyMap<string, (section: Section) => Block>,
): Section {
  const id = idInOne(document, section);
  const instead = lost.get(id);
  if (instead === undefined || id === section.id) return section;
  const { pagesIn: _, ...plain } = section;
  const blocks = section.blocks.map((block) => (saysWhereOnce(block, id) ? instead(section) : block));
  return { ...plain, blocks };
}

/** One that can't be read has a page in its place that says so: the pack is made all the same. What is in `opened` isn't opened again. */
export async function openPapers(document: PackDocument, opened: Opened = new Map()): Promise<OpenedPapers> {
  const papers = new Map<Section, OpenPaper>();
  const unread: UnreadPaper[] = [];
  const withGaps: PaperWithGaps[] = [];
  const sections: Section[] = [];
  const lost = new Map<string, (section: Section) => Block>();
  /** A paper that stands in two places is named once. */
  const met = new Set<Uint8Array>();
  for (const section of document.sections) {
    const { attached, ...plain } = section;
    if (attached === undefined) {
      sections.push(withoutLost(document, section, lost));
      continue;
    }
    const found = opened.get(attached.bytes) ?? (await openPaper(attached.bytes));
    opened.set(attached.bytes, found);
    if (found.ok) {
      papers.set(section, found.value);
      sections.push(section);
      const gaps = document.comments === 'kept' ? found.value.gapsWithComments : found.value.gaps;
      if (gaps.length > 0 && !met.has(attached.bytes)) withGaps.push({ name: attached.name, gaps });
      met.add(attached.bytes);
      continue;
    }
    const { code, message } = found.error;
    const why = code === 'paper-password' ? 'packs.paperLocked' : 'packs.paperMissing';
    unread.push({ name: attached.name, why: message });
    const inPlace = (of: Section): Block => ({
      kind: 'paragraph',
      runs: text(speak(languageOfSection(document, of), say(why, { file: attached.name }))),
    });
    lost.set(section.id, inPlace);
    sections.push({ ...plain, blocks: [...plain.blocks, inPlace(section)] });
  }
  return { document: { ...document, sections }, papers, unread, withGaps };
}
