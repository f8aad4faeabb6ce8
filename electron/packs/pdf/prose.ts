// Headings, paragraphs and lists: no heading alone at the foot of a page, no single line of a paragraph left behind.

import { wordsOfRuns, type ListItem, type Picture, type Run } from '../../../shared/packs/pack-document.ts';
import { colours, packType, pointsPerPixel } from '../../../shared/look/tokens.ts';
import { drawFigure, drawLines, tagged } from './canvas.ts';
import { areaOf, baseline, bodyStyle, breakPage, ensure, gap, lookOf, room, type Flow } from './flow.ts';
import type { TextStyle } from './shaping/glyphs.ts';
import { languageEntry } from './spoken-language.ts';
import { child, identified, type Element } from './structure.ts';
import { listEntries } from './tables/table-structure.ts';
import { breakLines, styled, type Line } from './text-lines.ts';

export interface TextBlock {
  readonly lines: readonly Line[];
  readonly size: number;
  readonly leading: number;
  readonly x: number;
}

/** A measure of at most 95 characters, whatever the page allows. */
function proseWidth({ look }: Flow): number {
  return Math.min(look.geometry.widths.upright, 455);
}

/** Draws lines as one element, over as many pages as they need, at least two lines together at either side of a break. */
function drawText(flow: Flow, element: Element, { lines, size, leading, x }: TextBlock): void {
  let from = 0;
  while (from < lines.length) {
    const left = lines.length - from;
    let fits = Math.floor((room(flow) + 0.01) / leading);
    if (fits < left && left - fits < 2) fits = left - 2;
    if (fits < Math.min(2, left)) {
      if (flow.y > areaOf(flow.page).top) {
        breakPage(flow);
        continue;
      }
      fits = Math.max(1, fits);
    }
    const slice = lines.slice(from, from + fits);
    const first = baseline(flow.y, size, leading);
    tagged(flow.page, element, () => drawLines(flow.page, flow.glyphs, slice, x, first, leading));
    flow.y += slice.length * leading;
    from += slice.length;
  }
}

export type HeadingLevel = 1 | 2 | 3 | 4;

export interface HeadingOptions {
  readonly level: HeadingLevel;
  readonly text: string;
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

function layHeading(flow: Flow, level: HeadingLevel, text: string): Omit<TextBlock, 'x'> {
  const { glyphs, look } = flow;
  const { size, leading } = headingType(level);
  const style: TextStyle = { font: 'bold', size, colour: look.accent };
  const lines = breakLines(glyphs, [{ text, style }], look.geometry.widths.upright);
  if (lines.length > mostLines && level < 3) return layHeading(flow, level === 1 ? 2 : 3, text);
  return { lines, size, leading };
}

export function drawHeading(flow: Flow, { level, text, keep, destination }: HeadingOptions): void {
  const { lines, size, leading } = layHeading(flow, level, text);
  const [above, below] = headingSpace[level];
  gap(flow, above);
  ensure(flow, lines.length * leading + below + keep);
  if (level < 3) {
    const markLevel = level === 1 ? (flow.depth === 1 ? 2 : 1) : flow.depth === 1 ? 3 : 2;
    const mark = { y: flow.y, title: text, level: markLevel } as const;
    flow.page.marks.push(destination === undefined ? mark : { ...mark, name: destination });
  }
  flow.headingLevel = Math.min(level + flow.depth, flow.headingLevel + 1);
  const element = child(flow.element, `H${flow.headingLevel}`, languageEntry(flow.language, text));
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
export function drawParagraph(flow: Flow, runs: readonly Run[], look: ParagraphLook, keep = 0): void {
  const { style, leading, after } = paragraphLooks[look];
  const lines = breakLines(
    flow.glyphs,
    styled(runs, lookOf(flow, style)),
    look === 'note' ? flow.look.geometry.widths.upright : proseWidth(flow),
  );
  if (look === 'note') gap(flow, 3);
  if (keep > 0 && lines.length <= mostLeading) ensure(flow, lines.length * leading + after + keep);
  const element = paragraphElement(flow, wordsOfRuns(runs));
  drawText(flow, element, { lines, size: style.size, leading, x: areaOf(flow.page).left });
  // A list is set larger than a note: it would seem to hang on it.
  flow.y += keep > 0 ? Math.max(after, paragraphLooks.body.after) : after;
}

/** "* Of those who replied": what a mark in the table above refers to. */
const footnote = /^(?:\*+|†+|‡+) /u;

function paragraphElement(flow: Flow, words: string): Element {
  const language = languageEntry(flow.language, words);
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
    const { runs, number, goesOn } = item;
    const within = goesOn === true ? (open.at(-1) ?? listFor(flow, open, item)) : listFor(flow, open, item);
    const left = within.left + within.indent;
    const lines = breakLines(
      flow.glyphs,
      styled(runs, lookOf(flow, style)),
      proseWidth(flow) - (left - areaOf(flow.page).left),
    );
    ensure(flow, Math.min(lines.length, 2) * leading);
    const language = languageEntry(flow.language, wordsOfRuns(runs));
    if (goesOn !== true || within.body === undefined) {
      const element = child(within.list, 'LI', language);
      drawLabel(flow, child(element, 'Lbl'), number === undefined ? '•' : `${number}.`, within);
      within.body = child(element, 'LBody');
    }
    drawText(flow, child(within.body, 'P', language), { lines, size: style.size, leading, x: left });
    flow.y += 3;
  }
  flow.y += 5;
}

function drawLabel(flow: Flow, element: Element, label: string, { left, indent }: Open) {
  const { style, leading } = paragraphLooks.body;
  const lines = breakLines(flow.glyphs, [{ text: label, style }], Math.max(indent, 40));
  tagged(flow.page, element, () => {
    drawLines(flow.page, flow.glyphs, lines, left + 2, baseline(flow.y, style.size, leading), leading);
  });
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
  const { bytes, alternative } = picture;
  const box = { x: areaOf(page).left, y, width, height };
  drawFigure(page, flow.element, { name: flow.images(bytes), alternative }, box);
  flow.y += height + 8;
}
