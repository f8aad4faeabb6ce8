// The words of a page in the order in which they are read: headings, paragraphs and cells, each with where its letters stand. What is only of the
// page's furniture, its head and foot, isn't among them.

import type { DrawnGlyphs, DrawnThing, GlyphsOfPage } from './drawn-page.ts';
import type { HeardMark } from './preview.ts';

/** Letters that were drawn in one go. */
export interface HeardPiece {
  /** Where its letters begin among those of the block. */
  readonly from: number;
  /** Where each of its letters begins, and at last where the last one ends: in points from the left. */
  readonly edges: readonly number[];
  /** Of the baseline, in points from the top. */
  readonly y: number;
  readonly size: number;
}

export interface HeardBlock {
  /** As the PDF is tagged. */
  readonly tag: string;
  /** Of a cell: its row within the section. */
  readonly row: number | undefined;
  readonly words: string;
  readonly pieces: readonly HeardPiece[];
}

interface Growing {
  readonly tag: string;
  readonly row: number | undefined;
  words: string;
  readonly pieces: HeardPiece[];
  /** The marks whose own words were heard already. */
  readonly said: Set<number>;
}

function lettersOf({ font, glyphs, end }: DrawnGlyphs, glyphOf: GlyphsOfPage) {
  const edges: number[] = [];
  let words = '';
  for (const { code, x } of glyphs) {
    const letters = glyphOf(font, code)?.letters ?? '';
    for (let at = 0; at < letters.length; at += 1) edges.push(x);
    words += letters;
  }
  return { words, edges: [...edges, end] };
}

function added(block: Growing, thing: DrawnGlyphs, heard: HeardMark, mark: number, glyphOf: GlyphsOfPage) {
  const { y, size, glyphs, end, says } = thing;
  const drawn = lettersOf(thing, glyphOf);
  const instead = heard.alternative ?? says;
  if (heard.alternative !== undefined && block.said.has(mark)) return;
  block.said.add(mark);
  const left = glyphs[0]?.x ?? end;
  // Words that aren't those of the glyphs stand over all of them.
  const edges =
    instead === undefined ? drawn.edges : [...Array.from({ length: instead.length }, () => left), end];
  block.pieces.push({ from: block.words.length, edges, y, size });
  block.words += instead ?? drawn.words;
}

export function heardOn(
  things: readonly DrawnThing[],
  heard: readonly HeardMark[],
  glyphOf: GlyphsOfPage,
): readonly HeardBlock[] {
  const blocks = new Map<number, Growing>();
  const blockOf = ({ block, tag, row }: HeardMark): Growing => {
    const known = blocks.get(block);
    if (known !== undefined) return known;
    const begun: Growing = { tag, row, words: '', pieces: [], said: new Set() };
    blocks.set(block, begun);
    return begun;
  };
  // Pictures without letters are heard too, in their order.
  let next = 0;
  const hearPicture = (mark: number) => {
    const one = heard[mark];
    if (one?.alternative === undefined) return;
    const block = blockOf(one);
    if (block.said.has(mark)) return;
    block.said.add(mark);
    block.words += one.alternative;
  };
  for (const thing of things) {
    if (thing.kind !== 'glyphs' || thing.mark === undefined) continue;
    for (; next < thing.mark; next += 1) hearPicture(next);
    const one = heard[thing.mark];
    if (one !== undefined) added(blockOf(one), thing, one, thing.mark, glyphOf);
  }
  for (; next < heard.length; next += 1) hearPicture(next);
  return [...blocks.values()].map(({ tag, row, words, pieces }) => ({
    tag,
    row,
    words: words.trimEnd(),
    pieces,
  }));
}
