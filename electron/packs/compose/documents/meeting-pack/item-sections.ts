// Each item of the agenda in its order: a page with what it asks for and what there is to read, and behind it the papers, each a section.

import { isolated } from '../../../../../shared/language/isolate.ts';
import { speak } from '../../../../../shared/language/speak.ts';
import type { NumberedItem } from '../../../../../shared/meetings/rules/agenda.ts';
import {
  text,
  textCell,
  type Block,
  type Cell,
  type Section,
  type TableRow,
} from '../../../../../shared/packs/pack-document.ts';
import { sectionOfItem, sectionOfPaper } from '../../../../../shared/packs/rules/sections-of-pack.ts';
import {
  closedBy,
  isBarredFromPaper,
  maySeeItem,
  maySeePaper,
} from '../../../../../shared/papers/rules/who-may-see.ts';
import type { Paper } from '../../../../../shared/register/snapshot.ts';
import { columnsInUse } from '../../columns-in-use.ts';
import { barWords } from '../agenda.ts';
import {
  closedAmong,
  closedButSeen,
  itemReference,
  keptBackWords,
  markedBy,
  type PackComposing,
} from './pack-composing.ts';
import { byAuthor, paperSection, paperStanding } from './paper-sections.ts';

/** A paper of an item, with its section where it stands in the pack. */
interface Given {
  readonly paper: Paper;
  readonly section: Section | undefined;
}

/** What its own section has no page for. */
function saidOfPaper(composing: PackComposing, { paper, section }: Given): Cell {
  const { title, reference } = paper;
  const by = section?.attached?.behindDivider === true ? byAuthor(composing, paper) : '';
  const { paragraphs } = textCell(reference === null ? title : `${isolated(title)} (${reference})`);
  return {
    paragraphs: by === '' ? paragraphs : [...paragraphs, { runs: [{ text: by, quiet: true }] }],
  };
}

function papersTable(composing: PackComposing, given: readonly Given[]): Block {
  const { t, language, papers } = composing;
  return columnsInUse({
    kind: 'table',
    name: t('meetingPack.papers'),
    sheet: t('meetingPack.papers'),
    columns: [
      { heading: t('meetingPack.paper'), align: 'left', share: 3 },
      { heading: t('meetingPack.standing'), align: 'left', share: 2 },
      { heading: t('meetingPack.page'), align: 'right' },
    ],
    rows: given.map(({ paper, section }): TableRow => {
      const pages = section?.attached === undefined ? null : papers.pagesOf(paper);
      const standing = paperStanding(paper, papers, section !== undefined).map((each) =>
        speak(language, each),
      );
      const facts = [...(pages === null ? [] : [t('papers.pages', { count: pages })]), ...standing];
      return {
        kind: 'row',
        cells: [
          saidOfPaper(composing, { paper, section }),
          textCell(facts.join(', ')),
          section === undefined ? textCell('') : { paragraphs: [], pageOf: section.id },
        ],
      };
    }),
    rowHeading: 0,
  });
}

/** Why the public, or who isn't a member, gets no paper of it; nothing of a paper that somebody is barred from by name. */
function keptBack({ index, audience, rules, language }: PackComposing, papers: readonly Paper[]): string[] {
  const closed = papers.flatMap((paper) =>
    isBarredFromPaper(index, paper, audience) ? [] : (closedBy(index, paper) ?? []),
  );
  return closed.length === 0 ? [] : [speak(language, keptBackWords(rules, closed))];
}

function paragraph(words: string, style?: 'note' | 'lead'): Block {
  return { kind: 'paragraph', runs: text(words), ...(style === undefined ? {} : { style }) };
}

/** What it asks for, and of whom; of a closed item only for those who may see it. */
export function businessBlocks(composing: PackComposing, { row }: NumberedItem): Block[] {
  const { index, audience, rules, t, language } = composing;
  const isClosed = row.openness !== 'open';
  const blocks: Block[] = isClosed ? [paragraph(speak(language, keptBackWords(rules, [row])), 'lead')] : [];
  blocks.push(...barWords(composing, row, audience).map((words) => paragraph(words, 'lead')));
  if (row.outcome === 'withdrawn') blocks.push(paragraph(t('meetings.outcome.withdrawn'), 'lead'));
  if (!maySeeItem(index, row, audience)) return blocks;
  const purpose = t(`bodies.purpose.${row.purpose}`);
  const { presenter, recommendation, late } = row;
  const by = presenter === null ? '' : `${t('agenda.presenter')}: ${presenter}`;
  blocks.push(paragraph([purpose, by].filter((part) => part !== '').join(' · '), 'note'));
  if (recommendation !== null) {
    blocks.push({ kind: 'heading', level: 2, text: t('agenda.recommendation') });
    blocks.push(...recommendation.split(/\n+/u).map((line) => paragraph(line)));
  }
  if (late !== null)
    blocks.push(paragraph(t('agenda.lateMark', { circumstances: late.circumstances }), 'note'));
  return blocks;
}

interface Reading {
  /** Those that stand under an earlier item: one paper may serve several. */
  readonly placed: Map<string, Section>;
}

/** Those of an item that these readers may see, with their sections; each paper stands under the first item that it is for. */
function givenOf(composing: PackComposing, item: NumberedItem, { placed }: Reading) {
  const { papers, index, audience } = composing;
  const all = papers.ofItem(item.row.id);
  const seen = all.filter((paper) => maySeePaper(index, paper, audience));
  const fresh: Section[] = [];
  const given = seen.map((paper): Given => {
    const there = placed.get(paper.id);
    if (there !== undefined) return { paper, section: there };
    const section = item.row.outcome === 'withdrawn' ? undefined : paperSection(composing, item, paper);
    if (section !== undefined) {
      placed.set(paper.id, section);
      fresh.push(section);
    }
    return { paper, section };
  });
  return { given, fresh, unseen: all.filter((paper) => !seen.includes(paper)), hasAny: all.length > 0 };
}

function sectionsOfItem(composing: PackComposing, item: NumberedItem, reading: Reading): Section[] {
  const { t } = composing;
  const { row, number } = item;
  const { given, fresh, unseen, hasAny } = givenOf(composing, item, reading);
  // A welcome, or apologies: all that there is of it stands in the agenda.
  if (!hasAny) return [];
  const reasons = row.openness === 'open' ? keptBack(composing, unseen) : [];
  const blocks: Block[] = [
    ...businessBlocks(composing, item),
    ...(given.length === 0 ? [] : [papersTable(composing, given)]),
    ...reasons.map((words) => paragraph(`${t('meetingPack.paperKept')} ${words}`, 'note')),
  ];
  const divider: Section = {
    id: sectionOfItem(row),
    title: `${number} ${isolated(row.title)}`.trim(),
    reference: itemReference(composing, item),
    level: 1,
    ...markedBy(composing, [
      ...closedButSeen(composing, [row]),
      ...closedAmong(
        composing,
        given.map(({ paper }) => paper),
      ),
    ]),
    blocks,
  };
  return [divider, ...fresh];
}

/** Those with something to read. */
export function itemSections(composing: PackComposing): Section[] {
  const reading: Reading = { placed: new Map() };
  return composing.items.flatMap((item) => sectionsOfItem(composing, item, reading));
}

/** The papers that stand in the pack. */
export function papersGiven({ papers, items }: PackComposing, sections: readonly Section[]): Paper[] {
  const ids = new Set(sections.map(({ id }) => id));
  const all = items.flatMap(({ row }) => papers.ofItem(row.id));
  return [...new Map(all.map((paper) => [paper.id, paper])).values()].filter((paper) =>
    ids.has(sectionOfPaper(paper)),
  );
}
