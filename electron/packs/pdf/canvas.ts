// Draws on the pages of a pack: text, lines and areas as PDF operators, each either tagged with its element or an artifact.

import { deflateSync } from 'node:zlib';
import { page as paper } from '../../../shared/look/tokens.ts';
import type { Glyphs, TextStyle } from './glyphs.ts';
import type { Element, PageContent } from './structure.ts';
import type { Line } from './text-lines.ts';

export interface Link {
  readonly rectangle: readonly [x: number, y: number, width: number, height: number];
  readonly destination: string;
  readonly alternative: string;
  readonly owner: Element;
  id: number;
}

export interface Mark {
  readonly y: number;
  readonly name?: string;
  readonly title?: string;
  readonly level: 1 | 2;
}

export interface Page extends PageContent {
  readonly operators: string[];
  /** The page's compressed content, once it is full. */
  body: Buffer | undefined;
  readonly links: Link[];
  /** Points on the page that links and bookmarks lead to. */
  readonly marks: Mark[];
  /** At the foot: which part of the pack this page belongs to. */
  readonly reference: string;
  readonly section: string;
  font: string;
  fill: string;
}

export function newPage(section: string, reference: string): Page {
  return {
    operators: [],
    body: undefined,
    owners: [],
    links: [],
    marks: [],
    section,
    reference,
    font: '',
    fill: '',
  };
}

/** A tenth larger than at the usual level, in a quarter of the time: most of a page is the same few operators. */
export const compression = { level: 1 };

/** We draw from the top of the page downwards, PDF from its foot upwards. */
const downwards = `1 0 0 -1 0 ${paper.height.toFixed(4)} cm`;

/** A full page is compressed at once, so that a long pack fits in memory; what is drawn on it later is its running head and foot. */
export function fold(page: Page): void {
  const content = `${downwards}\n${page.operators.join('\n')}\n`;
  page.body = deflateSync(Buffer.from(content, 'latin1'), compression);
  page.operators.length = 0;
}

/** Two decimals are a seven-thousandth of an inch. */
export function number(value: number): string {
  return String(Math.round(value * 100) / 100);
}

const colourCache = new Map<string, string>();

function components(colour: string): string {
  const known = colourCache.get(colour);
  if (known !== undefined) return known;
  const parts = [1, 3, 5].map((at) =>
    String(Math.round((Number.parseInt(colour.slice(at, at + 2), 16) / 255) * 1000) / 1000),
  );
  const made = parts.join(' ');
  colourCache.set(colour, made);
  return made;
}

function setFill(page: Page, colour: string) {
  if (page.fill === colour) return;
  page.fill = colour;
  page.operators.push(`${components(colour)} rg`);
}

/** Content drawn by `draw` belongs to this element. */
export function tagged(page: Page, element: Element, draw: () => void): void {
  const mcid = page.owners.length;
  page.owners.push(element);
  element.kids.push({ page, mcid });
  page.operators.push(`/${element.tag}<</MCID ${mcid}>>BDC`);
  draw();
  page.operators.push('EMC');
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
  dashed = '',
): void {
  const path = points
    .map(([x, y], index) => `${number(x)} ${number(y)} ${index === 0 ? 'm' : 'l'}`)
    .join(' ');
  page.operators.push(
    `${components(colour)} RG ${number(width)} w ${dashed === '' ? '[]' : dashed} 0 d ${path} S`,
  );
}

/** A circle as four curves, filled, or white with a line round it. */
export function dot(page: Page, x: number, y: number, radius: number, colour: string, hollow: boolean): void {
  const k = radius * 0.5523;
  const [n, r] = [number, radius];
  const path = `${n(x + r)} ${n(y)} m ${n(x + r)} ${n(y + k)} ${n(x + k)} ${n(y + r)} ${n(x)} ${n(y + r)} c ${n(x - k)} ${n(y + r)} ${n(x - r)} ${n(y + k)} ${n(x - r)} ${n(y)} c ${n(x - r)} ${n(y - k)} ${n(x - k)} ${n(y - r)} ${n(x)} ${n(y - r)} c ${n(x + k)} ${n(y - r)} ${n(x + r)} ${n(y - k)} ${n(x + r)} ${n(y)} c`;
  setFill(page, hollow ? '#FFFFFF' : colour);
  page.operators.push(hollow ? `${components(colour)} RG 1 w [] 0 d ${path} b` : `${path} f`);
}

function setFont(page: Page, glyphs: Glyphs, style: TextStyle) {
  const font = `/${glyphs.fontId(style.font)} ${number(style.size)} Tf`;
  if (page.font === font) return;
  page.font = font;
  page.operators.push(font);
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
  page.operators.push('BT');
  lines.forEach((line, index) => {
    let at = align === 'right' ? x + width - line.width : x;
    const y = baseline + index * leading;
    for (const segment of line.segments) {
      setFont(page, glyphs, segment.style);
      setFill(page, segment.style.colour);
      page.operators.push(`1 0 0 -1 ${number(at)} ${number(y)} Tm [${segment.operands}]TJ`);
      at += segment.width;
    }
  });
  page.operators.push('ET');
}
