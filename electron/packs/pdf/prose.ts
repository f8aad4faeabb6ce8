// Headings, paragraphs and lists: no heading alone at the foot of a page, no single line of a paragraph left behind.

import type { Paragraph, Run } from '../../../shared/packs/pack-document.ts';
import { colours, packType } from '../../../shared/look/tokens.ts';
import { drawLines, tagged } from './canvas.ts';
import { area, baseline, bodyStyle, breakPage, ensure, gap, room, type Flow } from './flow.ts';
import type { Glyphs, TextStyle } from './shaping/glyphs.ts';
import { languageEntry } from './spoken-language.ts';
import { child, identified, type Element } from './structure.ts';
import { listEntries } from './table-structure.ts';
import { breakLines, styled, type Line } from './text-lines.ts';

export interface TextBlock {
  readonly lines: readonly Line[];
  readonly size: number;
  readonly leading: number;
  readonly x: number;
}

/** A measure of at most 95 characters, whatever the page allows. */
const proseWidth = Math.min(area.width, 455);

/** Draws lines as one element, over as many pages as they need, at least two lines together at either side of a break. */
function drawText(flow: Flow, element: Element, { lines, size, leading, x }: TextBlock): void {
  let from = 0;
  while (from < lines.length) {
    const left = lines.length - from;
    let fits = Math.floor((room(flow) + 0.01) / leading);
    if (fits < left && left - fits < 2) fits = left - 2;
    if (fits < Math.min(2, left)) {
      if (flow.y > area.top) {
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

export interface HeadingOptions {
  readonly level: 1 | 2 | 3;
  readonly text: string;
  /** The height that must fit below it on the same page. */
  readonly keep: number;
  readonly destination?: string;
}

const headingSpace = { 1: [0, 10], 2: [18, 6], 3: [13, 4] } as const;

/** A heading of many lines is no larger than it must be. */
const mostLines = 3;

function layHeading(glyphs: Glyphs, level: 1 | 2 | 3, text: string): Omit<TextBlock, 'x'> {
  const { size, leading } = packType.headings[level];
  const style: TextStyle = { font: 'bold', size, colour: colours.ink };
  const lines = breakLines(glyphs, [{ text, style }], area.width);
  if (lines.length > mostLines && level < 3) return layHeading(glyphs, level === 1 ? 2 : 3, text);
  return { lines, size, leading };
}

export function drawHeading(flow: Flow, { level, text, keep, destination }: HeadingOptions): void {
  const { lines, size, leading } = layHeading(flow.glyphs, level, text);
  const [above, below] = headingSpace[level];
  gap(flow, above);
  ensure(flow, lines.length * leading + below + keep);
  if (level < 3) {
    const mark = { y: flow.y, title: text, level: level === 1 ? 1 : 2 } as const;
    flow.page.marks.push(destination === undefined ? mark : { ...mark, name: destination });
  }
  flow.headingLevel = Math.min(level, flow.headingLevel + 1);
  const element = child(flow.element, `H${flow.headingLevel}`, languageEntry(flow.language, text));
  tagged(flow.page, element, () =>
    drawLines(flow.page, flow.glyphs, lines, area.left, baseline(flow.y, size, leading), leading),
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

export function drawParagraph(flow: Flow, runs: readonly Run[], look: ParagraphLook): void {
  const { style, leading, after } = paragraphLooks[look];
  const lines = breakLines(
    flow.glyphs,
    styled(runs, { base: style, quiet: colours.quiet, language: flow.language }),
    look === 'note' ? area.width : proseWidth,
  );
  if (look === 'note') gap(flow, 3);
  const element = paragraphElement(flow, runs.map(({ text }) => text).join(''));
  drawText(flow, element, { lines, size: style.size, leading, x: area.left });
  flow.y += after;
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

export function drawList(flow: Flow, items: readonly Paragraph[]): void {
  const { style, leading } = paragraphLooks.body;
  const list = child(flow.element, 'L', listEntries);
  const bullet = breakLines(flow.glyphs, [{ text: '•', style }], bulletIndent);
  for (const { runs } of items) {
    const lines = breakLines(
      flow.glyphs,
      styled(runs, { base: style, quiet: colours.quiet, language: flow.language }),
      proseWidth - bulletIndent,
    );
    ensure(flow, Math.min(lines.length, 2) * leading);
    const item = child(list, 'LI', languageEntry(flow.language, runs.map(({ text }) => text).join('')));
    const label = child(item, 'Lbl');
    tagged(flow.page, label, () =>
      drawLines(
        flow.page,
        flow.glyphs,
        bullet,
        area.left + 2,
        baseline(flow.y, style.size, leading),
        leading,
      ),
    );
    drawText(flow, child(item, 'LBody'), { lines, size: style.size, leading, x: area.left + bulletIndent });
    flow.y += 3;
  }
  flow.y += 5;
}
