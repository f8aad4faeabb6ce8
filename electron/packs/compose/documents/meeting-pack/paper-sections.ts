// One paper as a section of a pack: the report as it is written, the section of the register, or the pages of a PDF.

import type { Saying } from '../../../../../shared/kernel/saying.ts';
import { isolated } from '../../../../../shared/language/isolate.ts';
import { say } from '../../../../../shared/language/say.ts';
import { speak } from '../../../../../shared/language/speak.ts';
import type { NumberedItem } from '../../../../../shared/meetings/rules/agenda.ts';
import {
  text,
  type AttachedPdf,
  type Block,
  type Section,
} from '../../../../../shared/packs/pack-document.ts';
import { sectionOfPaper } from '../../../../../shared/packs/rules/sections-of-pack.ts';
import type { ShownSection } from '../../../../../shared/papers/model/paper.ts';
import type { PapersIn } from '../../../../../shared/papers/rules/papers-in.ts';
import { closedBy } from '../../../../../shared/papers/rules/who-may-see.ts';
import type { Paper } from '../../../../../shared/register/snapshot.ts';
import { shownSections } from '../paper-section.ts';
import { reportBlocks } from '../report.ts';
import { closedButSeen, itemReference, markedBy, type PackComposing } from './pack-composing.ts';

/** What is to be known of it where it is listed: that it is a draft, or why it isn't in the pack. */
export function paperStanding(paper: Paper, papers: PapersIn, isGiven: boolean): Saying[] {
  const { state, dueOn } = paper;
  if (state === 'withdrawn') return [say('meetingPack.paper.withdrawn')];
  if (state === 'tabled') return [say('meetingPack.paper.tabled')];
  if (papers.now(paper).isThere) return isGiven && state === 'draft' ? [say('meetingPack.paper.draft')] : [];
  return dueOn === null
    ? [say('meetingPack.paper.missing')]
    : [say('meetingPack.paper.promised', { day: { day: dueOn } })];
}

function note(words: string): Block {
  return { kind: 'paragraph', style: 'note', runs: text(words) };
}

/** Empty where nobody is named. */
export function byAuthor({ language }: PackComposing, { author }: Paper): string {
  return author === null ? '' : speak(language, say('reports.by', { author }));
}

type Content = Pick<Section, 'blocks' | 'objective'> & { readonly attached?: AttachedPdf };

/** The headings of a section that stands under one of its own go down with it. */
function below(block: Block): Block {
  if (block.kind !== 'heading') return block;
  return { ...block, level: block.level === 2 ? 3 : 4 };
}

function shownContent({ input, past }: PackComposing, shown: ShownSection): Content {
  const sections = shownSections(input(), shown, past);
  const [only] = sections;
  if (only !== undefined && sections.length === 1) {
    const { blocks, objective } = only;
    return { blocks, ...(objective === undefined ? {} : { objective }) };
  }
  return {
    blocks: sections.flatMap(({ title, blocks }): Block[] => [
      { kind: 'heading', level: 2, text: title },
      ...blocks.map(below),
    ]),
  };
}

/** The pages of its last version; where they aren't in this copy of the register, a page that says so. */
function attachedContent({ papers, blob, language }: PackComposing, { id }: Paper): Content | undefined {
  const version = papers.versionsOf(id).at(-1);
  if (version === undefined) return undefined;
  const { name, pages, sha256 } = version;
  const bytes = blob?.(sha256);
  const blanks = { name, pages: say('papers.pages', { count: pages }) };
  return bytes === undefined
    ? {
        blocks: [
          {
            kind: 'paragraph',
            style: 'lead',
            runs: text(speak(language, say('meetingPack.notHere', blanks))),
          },
        ],
      }
    : {
        blocks: [note(speak(language, say('meetingPack.attached', blanks)))],
        attached: { bytes, name, sha256 },
      };
}

function contentOf(composing: PackComposing, paper: Paper): Content | undefined {
  switch (paper.form) {
    case 'written':
      return composing.papers.now(paper).isThere ? { blocks: reportBlocks(composing, paper) } : undefined;
    case 'section':
      return paper.shows === null ? undefined : shownContent(composing, paper.shows);
    case 'attached':
      return attachedContent(composing, paper);
    case 'to follow':
      return undefined;
  }
}

function stoodOn({ input, position }: PackComposing): Saying {
  return input().notice ?? say('papers.asAt', { day: { day: position } });
}

/** The divider speaks for the papers that are marked as it is: of one that is kept closer, it says no more than its title. */
function behindDivider(
  attached: AttachedPdf,
  { marking }: Pick<Section, 'marking'>,
  { row }: NumberedItem,
  composing: PackComposing,
): AttachedPdf {
  const ofDivider = markedBy(composing, closedButSeen(composing, [row]));
  return marking === ofDivider.marking ? { ...attached, behindDivider: true } : attached;
}

/** Undefined where there is nothing to read of it: it is promised, handed out at the meeting, or withdrawn. */
export function paperSection(
  composing: PackComposing,
  item: NumberedItem,
  paper: Paper,
): Section | undefined {
  if (paper.state === 'withdrawn' || paper.state === 'tabled') return undefined;
  const content = contentOf(composing, paper);
  if (content === undefined) return undefined;
  const { index, language } = composing;
  const closed = closedBy(index, paper);
  const about = [
    paper.reference ?? '',
    byAuthor(composing, paper),
    paper.form === 'section' ? speak(language, stoodOn(composing)) : '',
  ].filter((part) => part !== '');
  const ofItem = itemReference(composing, item);
  const marked = markedBy(composing, closed === undefined ? [] : [closed]);
  const { attached, ...said } = content;
  return {
    id: sectionOfPaper(paper),
    title: paper.title,
    reference: paper.reference === null ? ofItem : `${isolated(ofItem)} · ${paper.reference}`,
    level: 2,
    ...marked,
    ...said,
    ...(attached === undefined ? {} : { attached: behindDivider(attached, marked, item, composing) }),
    blocks: [...(about.length === 0 ? [] : [note(about.join(' · '))]), ...said.blocks],
  };
}
