// Draws on the pages of a pack: text, lines and areas as PDF operators, each either tagged with its element or an artifact.

import { hasRightToLeft } from '../../../shared/language/isolate.ts';
import type { Language } from '../../../shared/language/language.ts';
import type { Geometry, Way } from './style/geometry.ts';
import type { Glyphs, TextStyle } from './shaping/glyphs.ts';
import type { FontName } from './shaping/fonts.ts';
import { compressed } from './file/compressed.ts';
import { components, number, textString } from './operators.ts';
import { addKid, child, dropLastKid, type Element, type PageContent } from './structure.ts';
import type { Leading, LeadingOut } from './leading.ts';
import type { Line, Segment } from './text-lines.ts';

export interface Link {
  readonly rectangle: readonly [x: number, y: number, width: number, height: number];
  /** Where in the document it leads, by name; or a page outside it. */
  readonly destination: string | { readonly uri: string };
  readonly alternative: string;
  readonly owner: Element;
  id: number;
}

export interface Mark {
  readonly y: number;
  readonly name?: string;
  readonly title?: string;
  readonly level: 1 | 2 | 3;
  /** The name of a point on an earlier page, which its bookmark leads to instead. */
  readonly leadsTo?: string;
}

export interface Page extends PageContent {
  way: Way;
  /** What it is set on. */
  readonly geometry: Geometry;
  /** How far all that is drawn on it stands to the right, away from the edge that it is bound at. */
  shift: number;
  /** Nothing is printed on it, so that what comes next begins on the right. */
  readonly isBlank?: true;
  readonly operators: string[];
  /** The page's content, once it is full; empty once that is compressed. */
  body: string | undefined;
  compressed: Buffer | undefined;
  readonly links: Link[];
  /** The pictures drawn on it, by their names. */
  readonly images: Set<string>;
  /** Points on the page that links and bookmarks lead to. */
  readonly marks: Mark[];
  /** At the foot: which part of the pack this page belongs to. */
  readonly reference: string;
  readonly section: string;
  /** What it is written in; without it the document’s first. */
  readonly language: Language | undefined;
  /** At its head: that it isn't for publication, and why. */
  readonly marking: string | undefined;
  /** Of a page that carries one of an attached PDF: it needn't be of the pack's own size. */
  readonly size?: readonly [width: number, height: number];
  font: FontName | undefined;
  fontSize: number;
  fill: string;
  /** What the content that is being drawn belongs to; undefined for content that belongs to nothing. */
  open: Element | undefined;
}

/** What stands at the head and the foot of a page. */
export type PageOf = Pick<Page, 'section' | 'reference' | 'marking'> & Partial<Pick<Page, 'language'>>;

export function newPage(
  { section, reference, marking, language }: PageOf,
  way: Way,
  geometry: Geometry,
): Page {
  return {
    way,
    geometry,
    shift: 0,
    operators: [],
    body: undefined,
    compressed: undefined,
    owners: [],
    links: [],
    images: new Set(),
    marks: [],
    section,
    reference,
    marking,
    language,
    font: undefined,
    fontSize: 0,
    fill: '',
    open: undefined,
  };
}

/** We draw from the top of the page downwards, PDF from its foot upwards. */
export function downwards(page: Page): string {
  return `1 0 0 -1 0 ${sizeOf(page)[1].toFixed(4)} cm`;
}

export function sizeOf({ way, size, geometry }: Page): readonly [width: number, height: number] {
  if (size !== undefined) return size;
  const [width, height] = geometry.size;
  return way === 'lying' ? [height, width] : [width, height];
}

/** What a picture is to those who can't see it, and the entry that says in which language; none in the pack's own. */
export interface ToHear {
  readonly alternative: string;
  readonly spoken?: string;
}

/** What a picture is, for those who can't see it, and where it is: of that is told once the page has its place. */
export function pictureEntries(
  page: Page,
  { x, y, width, height }: Box,
  { alternative, spoken = '' }: ToHear,
): () => string {
  return () => {
    const [, tall] = sizeOf(page);
    const left = x + page.shift;
    const bounds = [left, tall - y - height, left + width, tall - y].map((each) => each.toFixed(2));
    return `${spoken}/Alt${textString(alternative)}/A<</O/Layout/Placement/Block/BBox[${bounds.join(' ')}]>>`;
  };
}

/** What is drawn on a full page later is its running head and foot. */
export function fold(page: Page): void {
  const { operators } = page;
  operators.unshift(downwards(page));
  operators.push('');
  page.body = operators.join('\n');
  operators.length = 0;
}

/** Of a page that is set for good, so that a long pack fits in memory. */
export function compress(page: Page): void {
  if (page.body === undefined) fold(page);
  page.compressed ??= compressed(page.body ?? '');
  page.body = '';
}

function setFill(page: Page, colour: string) {
  if (page.fill === colour) return;
  page.fill = colour;
  page.operators.push(`${components(colour)} rg`);
}

function begin(page: Page, element: Element, entries = '') {
  const mcid = page.owners.length;
  page.owners.push(element);
  addKid(element, { page, mcid });
  page.operators.push(`/${element.tag}<</MCID ${mcid}${entries}>>BDC`);
}

/** Ends a piece of content; one that nothing was drawn into is as if it had never begun. */
function end(page: Page, element: Element) {
  if (page.operators.at(-1)?.endsWith('BDC') !== true) {
    page.operators.push('EMC');
    return;
  }
  page.operators.pop();
  page.owners.pop();
  dropLastKid(element);
}

/** Content drawn by `draw` belongs to this element. */
export function tagged(page: Page, element: Element, draw: () => void): void {
  begin(page, element);
  page.open = element;
  draw();
  page.open = undefined;
  end(page, element);
}

/** Content that a screen reader skips. */
export function artifact(page: Page, draw: () => void): void {
  page.operators.push('/Artifact BMC');
  draw();
  page.operators.push('EMC');
}

export function fillRectangle(
  page: Page,
  x: number,
  y: number,
  width: number,
  height: number,
  colour: string,
): void {
  setFill(page, colour);
  page.operators.push(`${number(x)} ${number(y)} ${number(width)} ${number(height)} re f`);
}

export function strokeLine(
  page: Page,
  points: readonly (readonly [number, number])[],
  width: number,
  colour: string,
  dashes = '',
): void {
  const path = points
    .map(([x, y], index) => `${number(x)} ${number(y)} ${index === 0 ? 'm' : 'l'}`)
    .join(' ');
  page.operators.push(`${components(colour)} RG ${number(width)} w [${dashes}] 0 d ${path} S`);
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A picture that the file holds under this name. */
function drawImage(page: Page, name: string, { x, y, width, height }: Box): void {
  page.images.add(name);
  const matrix = [width, 0, 0, -height, x, y + height].map(number).join(' ');
  page.operators.push(`q ${matrix} cm /${name} Do Q`);
}

/** One that shows something is a figure with its words; decoration isn’t heard. */
export function drawFigure(
  page: Page,
  under: Element,
  { name, ...heard }: ToHear & { readonly name: string },
  box: Box,
): void {
  const draw = () => {
    drawImage(page, name, box);
  };
  if (heard.alternative === '') artifact(page, draw);
  else tagged(page, child(under, 'Figure', pictureEntries(page, box, heard)), draw);
}

/** A circle as four curves, filled, or white with a line round it. */
export function dot(page: Page, x: number, y: number, radius: number, colour: string, hollow: boolean): void {
  const k = radius * 0.5523;
  const [n, r] = [number, radius];
  const path = `${n(x + r)} ${n(y)} m ${n(x + r)} ${n(y + k)} ${n(x + k)} ${n(y + r)} ${n(x)} ${n(y + r)} c ${n(x - k)} ${n(y + r)} ${n(x - r)} ${n(y + k)} ${n(x - r)} ${n(y)} c ${n(x - r)} ${n(y - k)} ${n(x - k)} ${n(y - r)} ${n(x)} ${n(y - r)} c ${n(x + k)} ${n(y - r)} ${n(x + r)} ${n(y - k)} ${n(x + r)} ${n(y)} c`;
  setFill(page, hollow ? '#FFFFFF' : colour);
  page.operators.push(hollow ? `${components(colour)} RG 1 w [] 0 d ${path} b` : `${path} f`);
}

function setFont(page: Page, glyphs: Glyphs, { font, size }: TextStyle) {
  if (page.font === font && page.fontSize === size) return;
  page.font = font;
  page.fontSize = size;
  page.operators.push(`/${glyphs.fontId(font)} ${number(size)} Tf`);
}

/**
 * Part of the open content with something of its own to be said of it. A picture has its own words for all that is in it. Programs that
 * know no structure look for the words beside the content, and turn round what runs from right to left: there the glyphs say it better.
 */
function spanned(page: Page, { span = '', says }: Segment, show: () => void) {
  const { open } = page;
  if (open === undefined || !isHeard(page)) {
    show();
    return;
  }
  const words = says === undefined ? '' : `/ActualText${textString(says)}`;
  end(page, open);
  const element = child(open, 'Span', span + words);
  begin(page, element, says === undefined || hasRightToLeft(says) ? '' : words);
  show();
  end(page, element);
  begin(page, open);
}

/** The mark of a footnote: a link within what it is; or words that lead outside. */
function linked(page: Page, leads: Leading | LeadingOut, place: Place, show: () => void) {
  const { open } = page;
  if (open === undefined || !isHeard(page)) {
    show();
    return;
  }
  end(page, open);
  const owner = child('uri' in leads ? open : child(open, leads.tag), 'Link');
  begin(page, owner);
  show();
  end(page, owner);
  begin(page, open);
  const { x, y, width, size } = place;
  const rectangle = [x - 1, y - size, width + 2, size * 1.3] as const;
  const destination = 'uri' in leads ? { uri: leads.uri } : leads.to;
  page.links.push({ rectangle, destination, alternative: leads.alternative, owner, id: 0 });
  if ('name' in leads && leads.name !== undefined)
    page.marks.push({ y: y - size, name: leads.name, level: 2 });
}

interface Place {
  readonly x: number;
  /** Its baseline. */
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/** What a sign stands for is said where it is drawn: an element of its own for each would be thousands. */
function showMarked(page: Page, glyphs: Glyphs, segment: Segment, x: number, y: number) {
  page.operators.push(`/Span<<${segment.mark ?? ''}>>BDC`);
  showSegment(page, glyphs, segment, x, y);
  page.operators.push('EMC');
}

/** A picture has words of its own for all that is in it, and what belongs to nothing isn't heard. */
function isHeard({ open }: Page): boolean {
  return open !== undefined && open.tag !== 'Figure';
}

/** Lines of text from a first baseline downwards. */
export function drawLines(
  page: Page,
  glyphs: Glyphs,
  lines: readonly Line[],
  x: number,
  baseline: number,
  leading: number,
  align: 'left' | 'right' = 'left',
  width = 0,
): void {
  let isOpen = false;
  for (const [index, line] of lines.entries()) {
    const start = align === 'right' ? x + width - line.width : x;
    let at = start;
    const y = baseline + index * leading;
    for (const segment of line.segments) {
      const left = segment.left === undefined ? at : start + segment.left;
      at += segment.width;
      const isPlain = isPlainText(segment);
      if (isPlain !== isOpen) page.operators.push(isPlain ? 'BT' : 'ET');
      isOpen = isPlain;
      if (!isPlain) showApart(page, glyphs, segment, left, y);
      else if (segment.mark !== undefined && isHeard(page)) showMarked(page, glyphs, segment, left, y);
      else showSegment(page, glyphs, segment, left, y);
    }
  }
  if (isOpen) page.operators.push('ET');
}

function isPlainText({ span, says, leads }: Segment): boolean {
  return span === undefined && says === undefined && leads === undefined;
}

/** As a text object of its own, in an element of its own. */
function showApart(page: Page, glyphs: Glyphs, segment: Segment, x: number, y: number) {
  const show = () => {
    page.operators.push('BT');
    showSegment(page, glyphs, segment, x, y);
    page.operators.push('ET');
  };
  const { leads, width, style } = segment;
  if (leads === undefined) spanned(page, segment, show);
  else linked(page, leads, { x, y, width, size: style.size }, show);
}

function showSegment(page: Page, glyphs: Glyphs, { style, operands }: Segment, x: number, y: number) {
  setFont(page, glyphs, style);
  setFill(page, style.colour);
  page.operators.push(`1 0 0 -1 ${number(x)} ${number(y - (style.rise ?? 0))} Tm [${operands}]TJ`);
}

/** A line that is heard and not seen. */
export function drawUnseen(page: Page, element: Element, glyphs: Glyphs, line: Line, x: number, y: number) {
  // Outside its content, where they would be all that the end of a line in another language has.
  page.operators.push('3 Tr');
  tagged(page, element, () => drawLines(page, glyphs, [line], x, y, 0));
  page.operators.push('0 Tr');
}
