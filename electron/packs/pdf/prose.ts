// Headings, paragraphs and lists: no heading alone at the foot of a page, no single line of a paragraph left behind.

import {
  wordsOfRuns,
  type InLanguage,
  type ListItem,
  type Paragraph,
  type Picture,
  type Run,
} from '../../../shared/packs/pack-document.ts';
import { colours, packType, pointsPerPixel } from '../../../shared/look/tokens.ts';
import { artifact, drawFigure, drawLines, tagged } from './canvas.ts';
import { areaOf, baseline, bodyStyle, breakPage, ensure, gap, lookOf, room, type Flow } from './flow.ts';
import type { TextStyle } from './shaping/glyphs.ts';
import { columnsOf, headingEntry, headingLines, heardInEach, nameColumns } from './side-by-side.ts';
import { languageEntry } from './spoken-language.ts';
import { child, identified, type Element } from './structure.ts';
import { listEntries } from './tables/table-structure.ts';
import { breakLines, styled, type Line } from './text-lines.ts';

interface TextBlock {
  readonly element: Element;
  readonly lines: readonly Line[];
  readonly x: number;
}

interface TextSize {
  readonly size: number;
  readonly leading: number;
}

/** A measure of at most 95 characters, whatever the page allows. */
function proseWidth({ look }: Flow): number {
  return Math.min(look.geometry.widths.upright, 455);
}

/**
 * Draws the lines of each as one element, over as many pages as they need, at least two lines together at either side of a break. Several stand
 * side by side, and break together.
 */
function drawTexts(flow: Flow, texts: readonly TextBlock[], { size, leading }: TextSize): void {
  const count = Math.max(...texts.map(({ lines }) => lines.length));
  let from = 0;
  while (from < count) {
    const left = count - from;
    if (texts.length > 1) nameColumns(flow, Math.min(left, 2) * leading);
    let fits = Math.floor((room(flow) + 0.01) / leading);
    if (fits < left && left - fits < 2) fits = left - 2;
    if (fits < Math.min(2, left)) {
      if (flow.y > areaOf(flow.page).top) {
        breakPage(flow);
        continue;
      }
      fits = Math.max(1, fits);
    }
    const first = baseline(flow.y, size, leading);
    for (const { element, lines, x } of texts) {
      const slice = lines.slice(from, from + fits);
      if (slice.length > 0)
        tagged(flow.page, element, () => drawLines(flow.page, flow.glyphs, slice, x, first, leading));
    }
    const drawn = Math.min(fits, left);
    flow.y += drawn * leading;
    from += drawn;
  }
}

export type HeadingLevel = 1 | 2 | 3 | 4;

export interface HeadingOptions {
  readonly level: HeadingLevel;
  readonly text: string;
  readonly inEach?: readonly InLanguage[] | undefined;
  /** The height that must fit below it on the same page. */
  readonly keep: number;
  readonly destination?: string;
}

const headingSpace = { 1: [0, 10], 2: [18, 6], 3: [13, 4], 4: [10, 3] } as const;

/** The lowest looks like the text, but bold. */
export function headingType(level: HeadingLevel): { readonly size: number; readonly leading: number } {
  return level === 4 ? packType.body : packType.headings[level];
}

/** A heading of many lines is no larger than it must be. */
const mostLines = 3;

function layHeading(
  flow: Flow,
  level: HeadingLevel,
  heading: Pick<HeadingOptions, 'text' | 'inEach'>,
): TextSize & Pick<TextBlock, 'lines'> {
  const { glyphs, look, language } = flow;
  const { size, leading } = headingType(level);
  const style: TextStyle = { font: 'bold', size, colour: look.accent };
  const lines = headingLines(glyphs, heading, style, look.geometry.widths.upright, language);
  if (lines.length > mostLines && level < 3) return layHeading(flow, level === 1 ? 2 : 3, heading);
  return { lines, size, leading };
}

export function drawHeading(flow: Flow, { level, text, inEach, keep, destination }: HeadingOptions): void {
  const { lines, size, leading } = layHeading(flow, level, { text, inEach });
  const [above, below] = headingSpace[level];
  gap(flow, above);
  ensure(flow, lines.length * leading + below + keep);
  if (level < 3) {
    const markLevel = level === 1 ? (flow.depth === 1 ? 2 : 1) : flow.depth === 1 ? 3 : 2;
    const mark = { y: flow.y, title: text, level: markLevel } as const;
    flow.page.marks.push(destination === undefined ? mark : { ...mark, name: destination });
  }
  flow.headingLevel = Math.min(level + flow.depth, flow.headingLevel + 1);
  const element = child(flow.element, `H${flow.headingLevel}`, headingEntry({ text, inEach }, flow.language));
  tagged(flow.page, element, () =>
    drawLines(
      flow.page,
      flow.glyphs,
      lines,
      areaOf(flow.page).left,
      baseline(flow.y, size, leading),
      leading,
    ),
  );
  flow.y += lines.length * leading + below;
}

const paragraphLooks = {
  body: { style: bodyStyle, leading: packType.body.leading, after: 7 },
  lead: { style: { font: 'regular', size: 12, colour: colours.ink }, leading: 17, after: 10 },
  note: {
    style: { font: 'regular', size: packType.note.size, colour: colours.quiet },
    leading: packType.note.leading,
    after: 3,
  },
} as const;

export type ParagraphLook = keyof typeof paragraphLooks;

/** More lines than this lead into nothing: they are broken as any others. */
const mostLeading = 4;

/** `keep`: of what follows, how much stays with it where it is short, as a list with the words that lead into it. */
export function drawParagraph(flow: Flow, { runs, beside }: Paragraph, look: ParagraphLook, keep = 0): void {
  const { style, leading, after } = paragraphLooks[look];
  const columns = beside === undefined ? undefined : columnsOf(flow);
  const whole = look === 'note' ? flow.look.geometry.widths.upright : proseWidth(flow);
  const linesOf = (words: readonly Run[]) =>
    breakLines(
      flow.glyphs,
      styled(words, lookOf(flow, style, beside === undefined)),
      columns?.width ?? whole,
    );
  const both = [runs, ...(beside === undefined ? [] : [beside])].map((words) => ({
    words,
    lines: linesOf(words),
  }));
  const count = Math.max(...both.map(({ lines }) => lines.length));
  if (look === 'note') gap(flow, 3);
  if (keep > 0 && count <= mostLeading) ensure(flow, count * leading + after + keep);
  if (columns !== undefined) nameColumns(flow, Math.min(count, 2) * leading);
  const texts = both.map(({ words, lines }, at) => ({
    element: paragraphElement(flow, words),
    lines,
    x: columns?.lefts[at] ?? areaOf(flow.page).left,
  }));
  drawTexts(flow, texts, { size: style.size, leading });
  // A list is set larger than a note: it would seem to hang on it.
  flow.y += keep > 0 ? Math.max(after, paragraphLooks.body.after) : after;
}

function runsEntry(flow: Flow, runs: readonly Run[]): string {
  return languageEntry(flow.language, wordsOfRuns(runs), runs[0]?.language);
}

/** "* Of those who replied": what a mark in the table above refers to. */
const footnote = /^(?:\*+|†+|‡+) /u;

function paragraphElement(flow: Flow, runs: readonly Run[]): Element {
  const words = wordsOfRuns(runs);
  const language = runsEntry(flow, runs);
  if (!footnote.test(words)) return child(flow.element, 'P', language);
  flow.notes += 1;
  return identified(flow.element, 'Note', `n${flow.notes}`, language);
}

const bulletIndent = 12;
const numberIndent = 20;

/** Where lists of each level begin, and what holds their items. */
interface Open {
  readonly list: Element;
  readonly isNumbered: boolean;
  readonly indent: number;
  readonly left: number;
  body: Element | undefined;
}

/** The list that an item belongs to: one that is open, or a new one in the item above it. */
function listFor(flow: Flow, open: Open[], { level = 0, number }: ListItem): Open {
  while (open.length > level + 1) open.pop();
  const isNumbered = number !== undefined;
  const same = open[level];
  if (same !== undefined && same.isNumbered === isNumbered) return same;
  if (same !== undefined) open.pop();
  const above = open.at(-1);
  const made: Open = {
    list: child(above?.body ?? flow.element, 'L', isNumbered ? numberedEntries : listEntries),
    isNumbered,
    indent: isNumbered ? numberIndent : bulletIndent,
    left: (above?.left ?? areaOf(flow.page).left) + (above?.indent ?? 0),
    body: undefined,
  };
  open.push(made);
  return made;
}

const numberedEntries = '/A<</O/List/ListNumbering/Decimal>>';

export function drawList(flow: Flow, items: readonly ListItem[]): void {
  const { style, leading } = paragraphLooks.body;
  const open: Open[] = [];
  for (const item of items) {
    const { runs, beside, number, numberBeside, goesOn } = item;
    const within = goesOn === true ? (open.at(-1) ?? listFor(flow, open, item)) : listFor(flow, open, item);
    const left = within.left + within.indent;
    const indent = left - areaOf(flow.page).left;
    const columns = beside === undefined ? undefined : columnsOf(flow);
    const width = (columns?.width ?? proseWidth(flow)) - indent;
    const both = [runs, ...(beside === undefined ? [] : [beside])].map((words) => ({
      words,
      lines: breakLines(flow.glyphs, styled(words, lookOf(flow, style, beside === undefined)), width),
    }));
    const least = Math.min(Math.max(...both.map(({ lines }) => lines.length)), 2) * leading;
    ensure(flow, least);
    if (columns !== undefined) nameColumns(flow, least);
    if (goesOn !== true || within.body === undefined) {
      const element = child(within.list, 'LI', beside === undefined ? runsEntry(flow, runs) : '');
      tagged(flow.page, child(element, 'Lbl'), () => drawLabel(flow, labelOf(number), within, 0));
      if (columns !== undefined) {
        const [first, second] = columns.lefts;
        const label = labelOf(numberBeside ?? number);
        artifact(flow.page, () => drawLabel(flow, label, within, second - first));
      }
      within.body = child(element, 'LBody');
    }
    const { body } = within;
    const texts = both.map(({ words, lines }, at) => ({
      element: child(body, 'P', runsEntry(flow, words)),
      lines,
      x: (columns?.lefts[at] ?? areaOf(flow.page).left) + indent,
    }));
    drawTexts(flow, texts, { size: style.size, leading });
    flow.y += 3;
  }
  flow.y += 5;
}

function labelOf(number: number | undefined): string {
  return number === undefined ? '•' : `${number}.`;
}

function drawLabel(flow: Flow, label: string, { left, indent }: Open, across: number) {
  const { style, leading } = paragraphLooks.body;
  const lines = breakLines(flow.glyphs, [{ text: label, style }], Math.max(indent, 40));
  const first = baseline(flow.y, style.size, leading);
  drawLines(flow.page, flow.glyphs, lines, left + across + 2, first, leading);
}

/** At most so high that a heading and a few lines fit beside it on a page. */
const mostPictureHeight = 480;

export function pictureSize(
  flow: Flow,
  { width, height }: Picture,
): { readonly width: number; readonly height: number } {
  const scale = Math.min(pointsPerPixel, proseWidth(flow) / width, mostPictureHeight / height);
  return { width: width * scale, height: height * scale };
}

export function drawPicture(flow: Flow, picture: Picture): void {
  const { width, height } = pictureSize(flow, picture);
  gap(flow, 4);
  ensure(flow, height + 8);
  const { page, y } = flow;
  const { bytes } = picture;
  const box = { x: areaOf(page).left, y, width, height };
  for (const heard of heardInEach(flow.language, picture))
    drawFigure(page, flow.element, { name: flow.images(bytes), ...heard }, box);
  flow.y += height + 8;
}
