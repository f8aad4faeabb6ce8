// The head and the foot of every page: whose pack it is and when, which part of it this is, who may see it, and "Page 3 of 41".

import { closed, isolated } from '../../../shared/language/isolate.ts';
import { colours, packType, page as paper } from '../../../shared/look/tokens.ts';
import type { PackDocument } from '../../../shared/packs/pack-document.ts';
import { frontIn, inItsLanguages } from '../../../shared/packs/rules/two-languages.ts';
import { artifact, drawLines, sizeOf, strokeLine, type Page } from './canvas.ts';
import { isLeftHand } from './style/geometry.ts';
import { pageTextIn } from './page-text.ts';
import type { Glyphs, TextStyle } from './shaping/glyphs.ts';
import { breakLines, widthOf, type Line } from './text-lines.ts';

const runningStyle: TextStyle = { font: 'regular', size: packType.running.size, colour: colours.quiet };
const markingStyle: TextStyle = { font: 'bold', size: packType.running.size, colour: colours.ink };

/** What a marking has room for above the head. */
const markingHeight = 24;

/** An attached PDF keeps as much of its page as it can: its head and foot stand nearer the edge. */
function attachedHead(marking: string | undefined): number {
  return marking === undefined ? 22 : 22 + markingHeight;
}

/** Of a lying page nobody knows which edge is bound: its head and its foot stand clear of both. */
function boundRoom({ way, geometry }: Page): number {
  return way === 'lying' ? geometry.binding : 0;
}

function headOf(page: Page): number {
  return page.size === undefined ? paper.margin - 14 + boundRoom(page) : attachedHead(page.marking);
}

function footOf(page: Page): number {
  const below = page.size === undefined ? paper.margin - 14 + boundRoom(page) : 18;
  return sizeOf(page)[1] - below;
}

/** How much of the page of an attached PDF is kept clear of it, at its head and at its foot, in points. */
export function keptClear(marking: string | undefined): { readonly head: number; readonly foot: number } {
  return { head: attachedHead(marking) + 10, foot: 30 };
}

/** A line of this width: what doesn't fit is left out at the end of the text, with a mark, and never what stands behind it. */
function fitting(glyphs: Glyphs, text: string, width: number, behind = ''): string {
  const fits = (words: string) => widthOf(glyphs, words + behind, runningStyle) <= width;
  if (fits(text)) return text + behind;
  const words = text.split(' ');
  while (words.length > 1 && !fits(`${words.join(' ')} …`)) words.pop();
  const letters = Array.from(words.join(' '));
  while (letters.length > 1 && !fits(`${letters.join('')} …`)) letters.pop();
  return `${closed(`${letters.join('').trimEnd()} …`)}${behind}`;
}

/** Drawn, and not read out: it is of the page's furniture. */
const roomForInitials = '_'.repeat(14);

interface Running {
  readonly glyphs: Glyphs;
  readonly document: PackDocument;
  readonly page: Page;
  readonly left: number;
  readonly whole: number;
}

/** One line at this edge. */
function write({ page, glyphs, left, whole }: Running, text: string, y: number, align: 'left' | 'right') {
  const [line] = breakLines(glyphs, [{ text, style: runningStyle }], whole);
  if (line !== undefined) drawLines(page, glyphs, [line], left, y, packType.running.leading, align, whole);
}

const between = 16;

/** How wide each of two texts on one line may be: half at least, and what the other leaves of its own half. */
function roomBeside({ glyphs, whole }: Running, text: string, other: string): number {
  const half = (whole - between) / 2;
  const needed = widthOf(glyphs, other, runningStyle);
  return Math.max(half, Math.min(widthOf(glyphs, text, runningStyle), whole - between - needed));
}

/** Above the head, all of it: who may see a page is never cut, and set smaller where it is long. `room`: how high it may be. */
function drawMarking({ page, glyphs, left, whole }: Running, marking: string, head: number, room: number) {
  for (let { size } = packType.running; ; size -= 0.5) {
    const leading = size * 1.25;
    const lines = breakLines(glyphs, [{ text: marking, style: { ...markingStyle, size } }], whole);
    if (lines.length * leading > room && size > 4) continue;
    drawLines(page, glyphs, lines, left, head - 3 - lines.length * leading, leading);
    return;
  }
}

/** The section by its title, or by its reference in the foot where the two texts of the head would have no room for the title. */
function sectionBeside({ glyphs, page: { section, reference }, whole }: Running, other: string): string {
  const width = (text: string) => widthOf(glyphs, text, runningStyle);
  const isShorter = reference !== '' && width(reference) < width(section);
  return isShorter && width(other) + between + width(section) > whole ? reference : section;
}

/** The two texts of a head, of one size. */
interface SetHead {
  readonly left: readonly Line[];
  readonly right: readonly Line[];
  readonly leading: number;
}

/** How much of the width the left of two texts may have, where they have no room beside each other on one line. */
const sharesOfLeft = [0.5, 0.65, 0.35, 0.8, 0.2];

/** Of a head, whose lines grow upwards: how much higher two lines of it may be than one. */
function roomAbove({ size }: Page): number {
  return size === undefined ? packType.running.leading : 8;
}

/** No name is cut: it goes on in a second line, and is set smaller where it is as long as that. Undefined of what is longer still. */
function setWhole({ glyphs, page, whole }: Running, left: string, right: string): SetHead | undefined {
  for (let { size } = packType.running; size >= 5; size -= 0.5) {
    const style = { ...runningStyle, size };
    const leading = Math.min(size * 1.25, packType.running.leading);
    const lines = (text: string, width: number) => breakLines(glyphs, [{ text, style }], width);
    const [ofLeft, ofRight] = [widthOf(glyphs, left, style), widthOf(glyphs, right, style)];
    if (ofLeft + between + ofRight <= whole)
      return { left: lines(left, whole), right: lines(right, whole), leading };
    if (leading > roomAbove(page)) continue;
    for (const share of sharesOfLeft) {
      const width = (whole - between) * share;
      const set = { left: lines(left, width), right: lines(right, whole - between - width), leading };
      if (set.left.length <= 2 && set.right.length <= 2) return set;
    }
  }
  return undefined;
}

/** What no head could hold whole. */
function setCut(running: Running, whose: string, behind: string, section: string): SetHead {
  const { glyphs, whole } = running;
  const all = whose + behind;
  const one = (text: string) => breakLines(glyphs, [{ text, style: runningStyle }], whole).slice(0, 1);
  return {
    left: one(fitting(glyphs, whose, roomBeside(running, all, section), behind)),
    right: one(fitting(glyphs, section, roomBeside(running, section, all))),
    leading: packType.running.leading,
  };
}

function drawHead(running: Running) {
  const { page, glyphs, document, left, whole } = running;
  const head = headOf(page);
  const { whose, what } = frontIn(document, page.language).runningHead;
  page.operators.push('/Artifact<</Type/Pagination/Subtype/Header>>BDC');
  const behind = ` · ${isolated(what)}`;
  const all = isolated(whose) + behind;
  const section = sectionBeside(running, all);
  const set = setWhole(running, all, section) ?? setCut(running, isolated(whose), behind, section);
  const above = (lines: readonly Line[]) => Math.max(0, lines.length - 1) * set.leading;
  const higher = Math.max(above(set.left), above(set.right));
  if (page.marking !== undefined) drawMarking(running, page.marking, head - higher, markingHeight - higher);
  drawLines(page, glyphs, set.left, left, head - above(set.left), set.leading);
  drawLines(page, glyphs, set.right, left, head - above(set.right), set.leading, 'right', whole);
  page.operators.push('EMC');
  artifact(page, () =>
    strokeLine(
      page,
      [
        [left, head + 5],
        [left + whole, head + 5],
      ],
      0.4,
      colours.rule,
    ),
  );
}

/** `at`: its place among the pages, from 1. */
function drawFoot(running: Running, number: string, at: number) {
  const { page, glyphs, document } = running;
  const foot = footOf(page);
  page.operators.push('/Artifact<</Type/Pagination/Subtype/Footer>>BDC');
  const isLeft = isLeftHand(page.geometry, at);
  const [inner, outer] = isLeft ? (['right', 'left'] as const) : (['left', 'right'] as const);
  write(running, fitting(glyphs, page.reference, roomBeside(running, page.reference, number)), foot, inner);
  write(running, number, foot, outer);
  const { initials } = frontIn(document, page.language);
  if (initials !== undefined && page.isBlank !== true)
    write(running, `${initials}: ${roomForInitials}`, foot + 16, outer);
  page.operators.push('EMC');
}

/** What a page is called in its foot: by its label, among so many. */
export function footNumber(
  document: PackDocument,
  { language }: Pick<Page, 'language'>,
  page: string,
  count: number,
): string {
  return inItsLanguages(document, language, (each) => {
    const t = pageTextIn(each);
    // How many there are is no help where some are between others.
    return document.numbering === undefined
      ? t('pack.page-of', { page, count })
      : t('pack.to-page', { page });
  });
}

/** Of one page, by its place from 0. The cover has none. */
export function drawRunningOn(
  page: Page,
  { glyphs, document }: Pick<Running, 'glyphs' | 'document'>,
  { index, number }: { readonly index: number; readonly number: string },
): void {
  if (index === 0 && document.isSheet !== true) return;
  const left = paper.margin;
  const bound = page.size === undefined && page.way === 'upright' ? page.geometry.binding : 0;
  const running: Running = { glyphs, document, page, left, whole: sizeOf(page)[0] - 2 * left - bound };
  if (page.isBlank !== true) drawHead(running);
  drawFoot(running, number, index + 1);
}

/** Whose pack and when on the left, the section on the right; in the footer the reference and, at the outer edge, "Page 3 of 41". */
export function drawRunning(
  glyphs: Glyphs,
  document: PackDocument,
  pages: readonly Page[],
  labels: readonly string[],
): void {
  for (const [index, page] of pages.entries()) {
    const number = footNumber(document, page, labels[index] ?? '', pages.length);
    drawRunningOn(page, { glyphs, document }, { index, number });
  }
}
