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
import type { Language } from '../../../shared/language/language.ts';
import { textIn } from '../../../shared/language/speak.ts';
import { page as paper, paperSizes, pointsPerMillimetre } from '../../../shared/look/tokens.ts';
import {
  chartInEach,
  type Block,
  type ChartItem,
  type PackDocument,
  type Run,
  type Section,
} from '../../../shared/packs/pack-document.ts';
import { byLanguage, inItsLanguages, wholeTitle } from '../../../shared/packs/rules/two-languages.ts';
import { printable } from '../xml.ts';
import { withoutPages } from '../compose/without-pages.ts';
import { leastWidth } from './column-widths.ts';
import { listParts, numberingsOf, type Numberings } from './lists.ts';
import { logoRoom, pictureParts } from './pictures.ts';
import { footnotesOf, isFootnote, type Footnotes } from './notes.ts';
import { finishPackage } from './package.ts';
import { headingRuns, isEmpty, runsOf, type Writing } from './runs.ts';
import { columnsTable, nameOfColumns, type Beside } from './side-by-side.ts';
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
  /** Those that texts stand in side by side. */
  readonly languages: readonly [Language, Language];
  /** The names of the tables so far. */
  readonly tables: string[];
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
  { cover: { organisation, title, subtitle, lines }, title: whole, inEach, style }: PackDocument,
  laying: Laying,
  isBelow: boolean,
): Paragraph[] {
  const { isSheet } = laying;
  const own = isSheet
    ? [
        ...paragraphOf(
          styles.title,
          headingRuns(inEach === undefined ? { text: whole } : { text: whole, inEach }),
          laying,
        ),
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

/** One for each language; over a sheet that has both side by side, its title is in both already. */
function coversOf(document: PackDocument, laying: Laying): Paragraph[][] {
  const { second, sideBySide } = document;
  const own = second === undefined ? laying : { ...laying, language: second.language };
  if (second === undefined) return [cover(document, laying, false)];
  const { inEach: _, ...plain } = document;
  const other = { ...plain, ...second };
  if (sideBySide !== true || !laying.isSheet)
    return [cover(document, laying, false), cover(other, own, true)];
  return [
    cover(document, laying, false),
    line(styles.subtitle, second.cover.lines.map(isolated).join(' · '), own),
  ];
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

function nameOf({ name: text, inEach }: Extract<Block, { kind: 'table' }>) {
  return inEach === undefined ? { text } : { text, inEach };
}

/** In two languages, as they stand side by side. */
function chartOf(chart: ChartItem, laying: Laying): (Part | Beside)[] {
  const [first = [], second] = chartInEach(chart).map((each) =>
    chartParts(each, each.language === undefined ? laying : { ...laying, language: each.language }),
  );
  return second === undefined ? [...first] : [{ first, second }];
}

function partsOf(block: Block, isHeaded: boolean, laying: Laying): (Part | Beside)[] {
  switch (block.kind) {
    case 'heading': {
      return paragraphOf(styles.headings[headingLevel(block.level, laying)], headingRuns(block), laying);
    }
    case 'paragraph': {
      const { runs, beside, style, ofPictures = false } = block;
      if (ofPictures || isFootnote(runs, laying.notes)) return [];
      const look = style === undefined ? styles.body : looks[style];
      const first = paragraphOf(look, runs, laying);
      return beside === undefined ? first : [{ first, second: paragraphOf(look, beside, laying) }];
    }
    case 'list':
      return listParts(block, laying, laying.numberings);
    case 'picture':
      return pictureParts(block);
    case 'charts':
      return block.charts.flatMap((chart) => chartOf(chart, laying));
    case 'table':
      laying.tables.push(block.name);
      // Two tables with nothing between them would be one.
      return [
        ...(isHeaded ? [] : paragraphOf(styles.caption, headingRuns(nameOf(block)), laying)),
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

function isBeside(part: Part | Beside): part is Beside {
  return 'second' in part;
}

/** What follows one another side by side is one table. */
function withColumns(parts: readonly (Part | Beside)[], laying: Laying): Part[] {
  const { languages, width } = laying;
  const all: Part[] = [];
  let rows: Beside[] = [];
  const close = () => {
    if (rows.length > 0) all.push(columnsTable(rows, languages, width, laying));
    rows = [];
  };
  for (const part of parts) {
    if (isBeside(part)) rows.push(part);
    else {
      close();
      all.push(part);
    }
  }
  close();
  return all;
}

function sectionParts(section: Section, laying: Laying): Part[] {
  const { title: text, inEach } = section;
  const title = headingRuns(inEach === undefined ? { text } : { text, inEach });
  const heading = laying.isSheet ? [] : paragraphOf(styles.headings[1], title, laying);
  const parts: (Part | Beside)[] = [];
  for (const [index, block] of section.blocks.entries()) {
    const own = partsOf(block, isHeaded(section, index), laying);
    for (const part of own) {
      const before = parts.at(-1);
      if (isBeside(part) && (before === undefined || !isBeside(before)))
        laying.tables.push(nameOfColumns(laying.languages));
      parts.push(part);
    }
  }
  return [...heading, ...boldLine(styles.body, section.marking ?? '', laying), ...withColumns(parts, laying)];
}

function footer(document: PackDocument, reference: string, width: number): Footer {
  const { initials } = document;
  const fields = { '{page}': PageNumber.CURRENT, '{count}': PageNumber.TOTAL_PAGES } as const;
  const words = inItsLanguages(document, undefined, (language) =>
    textIn(language)('pack.page-of', { page: '{page}', count: '{count}' }),
  );
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
    [...notes.values()].map(({ number, runs, beside }) => [
      number,
      {
        children: [runs, ...(beside === undefined ? [] : [beside])].map(
          (words) => new Paragraph({ style: styles.footnote, children: runsOf(words, laying) }),
        ),
      },
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
    languages: [language, document.second?.language ?? language],
    tables: [],
  };
  const margin = twips(paper.margin);
  const parts = byLanguage(document).map((part) => ({ part, own: { ...laying, language: part.language } }));
  const covers = coversOf(document, laying);
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
        ...(isSheet && parts.length > 1 ? (covers[at] ?? []) : at === 0 ? covers.flat() : []),
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
    tables: laying.tables,
  });
}
