// A document as Word has it, to be edited, commented on and read aloud: named styles, real lists and tables, no empty paragraphs.
// The same document gives the same bytes.

import { isolated } from '../../../shared/language/isolate.ts';
import {
  Document,
  Footer,
  Header,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TabStopType,
  TextRun,
  type Table,
} from 'docx';
import { textIn } from '../../../shared/language/speak.ts';
import { page as paper, paperSizes, pointsPerMillimetre } from '../../../shared/look/tokens.ts';
import type { Block, ChartItem, PackDocument, Run, Section } from '../../../shared/packs/pack-document.ts';
import { byLanguage, wholeTitle } from '../../../shared/packs/rules/two-languages.ts';
import { printable } from '../xml.ts';
import { withoutPages } from '../compose/without-pages.ts';
import { leastWidth } from './column-widths.ts';
import { listParts, numberingsOf, type Numberings } from './lists.ts';
import { logoRoom, pictureParts } from './pictures.ts';
import { footnotesOf, isFootnote, type Footnotes } from './notes.ts';
import { finishPackage } from './package.ts';
import { isEmpty, runsOf, type Writing } from './runs.ts';
import { styles } from './styles.ts';
import { tableOf } from './tables.ts';

const maker = 'Minutebook';
const twips = (points: number) => Math.round(points * 20);

interface Laying extends Writing {
  /** Of the text, in points. */
  readonly width: number;
  /** What the title is doesn’t stand again as the heading of its only part. */
  readonly isSheet: boolean;
  readonly numberings: Numberings;
}

type Part = Paragraph | Table;

function paragraphOf(style: string, runs: readonly Run[], laying: Writing): Paragraph[] {
  return isEmpty(runs) ? [] : [new Paragraph({ style, children: runsOf(runs, laying) })];
}

function line(style: string, words: string, laying: Writing): Paragraph[] {
  return paragraphOf(style, [{ text: words }], laying);
}

/** Whose it is doesn’t stand again beneath the cover of the first language; over a sheet it does, whose part begins on a page of its own. */
function cover(
  { cover: { organisation, title, subtitle, lines }, title: whole, style }: PackDocument,
  laying: Laying,
  isBelow: boolean,
): Paragraph[] {
  const { isSheet } = laying;
  const own = isSheet
    ? [
        ...line(styles.title, whole, laying),
        ...line(styles.subtitle, lines.map(isolated).join(' · '), laying),
      ]
    : [
        ...line(styles.title, title, laying),
        ...line(styles.subtitle, subtitle, laying),
        ...lines.flatMap((each) => line(styles.body, each, laying)),
      ];
  if (isBelow && !isSheet) return own;
  const logo = style?.logo === undefined ? [] : pictureParts(style.logo, logoRoom);
  return [...logo, ...line(styles.organisation, organisation ?? '', laying), ...own];
}

/** A picture in words: what it shows, and the note on it. */
function chartParts({ title, alternative, note, noteOfPicture }: ChartItem, laying: Laying): Paragraph[] {
  return [
    ...line(styles.caption, title, laying),
    ...line(styles.body, alternative, laying),
    ...(noteOfPicture === true ? [] : line(styles.note, note, laying)),
  ];
}

/** Where the title of the document is the heading of its only part, those below it stand one higher; Word’s third is the lowest here. */
function headingLevel(level: 2 | 3 | 4, { isSheet }: Laying): 1 | 2 | 3 {
  if (isSheet) return level === 2 ? 1 : level === 3 ? 2 : 3;
  return level === 2 ? 2 : 3;
}

const looks = { lead: styles.lead, note: styles.note } as const;

function partsOf(block: Block, isHeaded: boolean, laying: Laying): Part[] {
  switch (block.kind) {
    case 'heading': {
      return line(styles.headings[headingLevel(block.level, laying)], block.text, laying);
    }
    case 'paragraph': {
      const { runs, style, ofPictures = false } = block;
      if (ofPictures || isFootnote(runs, laying.notes)) return [];
      return paragraphOf(style === undefined ? styles.body : looks[style], runs, laying);
    }
    case 'list':
      return listParts(block, laying, laying.numberings);
    case 'picture':
      return pictureParts(block);
    case 'charts':
      return block.charts.flatMap((chart) => chartParts(chart, laying));
    case 'table':
      // Two tables with nothing between them would be one.
      return [
        ...(isHeaded ? [] : line(styles.caption, block.name, laying)),
        tableOf(block, laying.width, laying),
      ];
  }
}

/** Whether what stands right above a table says what it holds; who hears it is told its name in any case. */
function isHeaded({ blocks, title }: Section, index: number): boolean {
  const before = blocks[index - 1];
  const block = blocks[index];
  return before === undefined ? block?.kind === 'table' && block.name === title : before.kind === 'heading';
}

function boldLine(style: string, words: string, laying: Writing): Paragraph[] {
  return paragraphOf(style, [{ text: words, bold: true }], laying);
}

/** Word breaks its own pages: that any of it isn’t for publication stands at the head of all, and over each section that isn’t. */
function headLines({ runningHead, marking = '' }: PackDocument, laying: Laying): Paragraph[] {
  return [
    ...boldLine(styles.header, marking, laying),
    ...line(styles.header, `${runningHead.whose} · ${runningHead.what}`, laying),
  ];
}

function sectionParts(section: Section, laying: Laying): Part[] {
  const heading = laying.isSheet ? [] : line(styles.headings[1], section.title, laying);
  return [
    ...heading,
    ...boldLine(styles.body, section.marking ?? '', laying),
    ...section.blocks.flatMap((block, index) => partsOf(block, isHeaded(section, index), laying)),
  ];
}

function footer({ language, initials }: PackDocument, reference: string, width: number): Footer {
  const fields = { '{page}': PageNumber.CURRENT, '{count}': PageNumber.TOTAL_PAGES } as const;
  const words = textIn(language)('pack.page-of', { page: '{page}', count: '{count}' });
  const pieces = words
    .split(/(\{page\}|\{count\})/u)
    .map((piece) => (piece === '{page}' || piece === '{count}' ? fields[piece] : piece));
  return new Footer({
    children: [
      new Paragraph({
        style: styles.footer,
        tabStops: [{ type: TabStopType.RIGHT, position: twips(width) }],
        children: [new TextRun({ children: [printable(reference), '\t', ...pieces] })],
      }),
      ...(initials === undefined
        ? []
        : [
            new Paragraph({
              style: styles.footer,
              tabStops: [{ type: TabStopType.RIGHT, position: twips(width) }],
              children: [new TextRun({ children: ['\t', printable(`${initials}: ${'_'.repeat(14)}`)] })],
            }),
          ]),
    ],
  });
}

function footnotes(notes: Footnotes, laying: Writing) {
  return Object.fromEntries(
    [...notes.values()].map(({ number, runs }) => [
      number,
      { children: [new Paragraph({ style: styles.footnote, children: runsOf(runs, laying) })] },
    ]),
  );
}

export async function renderDocx(asked: PackDocument): Promise<Buffer> {
  const document = withoutPages(asked);
  const { language, sections, isSheet = false, style } = document;
  const [narrow, tall] = paperSizes[style?.paperSize ?? 'A4'];
  const gutter = (style?.binding ?? 0) * pointsPerMillimetre;
  const tables = sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'table'));
  const upright = narrow - 2 * paper.margin - gutter;
  const isLying = tables.some((table) => leastWidth(table) > upright);
  const width = isLying ? tall - 2 * paper.margin - gutter : upright;
  const notes = footnotesOf(document);
  const numberings = numberingsOf(document);
  const laying: Laying = {
    language,
    usual: language,
    notes,
    marked: new Set(),
    width,
    isSheet,
    numberings,
  };
  const margin = twips(paper.margin);
  const parts = byLanguage(document).map((part) => ({ part, own: { ...laying, language: part.language } }));
  const covers = parts.map(({ part, own }, at) => cover(part, own, at > 0));
  const made = new Document({
    title: printable(wholeTitle(document)),
    subject: printable(document.cover.subtitle),
    creator: printable(document.cover.organisation ?? maker),
    lastModifiedBy: maker,
    numbering: numberings.options,
    footnotes: footnotes(notes, laying),
    sections: parts.map(({ part, own }, at) => ({
      properties: {
        page: {
          size: {
            width: twips(narrow),
            height: twips(tall),
            orientation: isLying ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
          },
          margin: {
            top: margin,
            right: margin,
            bottom: margin,
            left: margin,
            header: 600,
            footer: 600,
            gutter: twips(gutter),
          },
        },
      },
      headers: {
        default: new Header({ children: headLines(part, own) }),
      },
      footers: { default: footer(part, isSheet ? (part.sections[0]?.reference ?? '') : '', width) },
      children: [
        // Both covers stand in front; the title of a sheet stands over its own part.
        ...(isSheet ? (covers[at] ?? []) : at === 0 ? covers.flat() : []),
        ...part.sections.flatMap((section) => sectionParts(section, own)),
      ],
    })),
  });
  return finishPackage(await Packer.toBuffer(made), {
    language,
    maker,
    accent: style?.accent,
    isTwoSided: style?.sides === 'two',
    day: document.date,
    tables: tables.map(({ name }) => name),
  });
}
