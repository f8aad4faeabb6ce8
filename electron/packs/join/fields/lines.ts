// The value of a field, set into its box: broken into lines, smaller where it wouldn't fit, in cells where each letter has its own
// (ISO 32000-1, 12.7.3.3 and 12.7.4.3). Paper can't be scrolled: all of it has to be seen.

import { numberText, stringText } from '../file/values.ts';
import type { Glyph, Glyphs } from './letters.ts';

export interface Setting {
  readonly width: number;
  readonly height: number;
  /** Of the font; 0 where it is to fit. */
  readonly size: number;
  readonly isLong: boolean;
  readonly side: 'left' | 'middle' | 'right';
  /** How many cells of one letter each it has. */
  readonly cells: number | undefined;
  /** Between the edge and the text. */
  readonly margin: number;
}

type Line = readonly Glyph[];

/** Less is hard to read, and is taken only where there is no room for more. */
const small = 6;
const smallest = 1;
const usual = 12;
/** No field asks for more; what a file of hostile numbers asks for never gets small enough. */
const largest = 1_000;
const leading = 1.2;
/** In points. */
const rounding = 0.01;

/** What draws it between BT and ET. `choose`: the font, in a size. */
export function setValue(
  typed: readonly Glyphs[],
  setting: Setting,
  choose: (points: number) => string,
): string {
  const all = typed.map(({ glyphs }) => glyphs);
  const { size, placed } = fitted(setting, {
    lines: (points, room) => (room === undefined ? all : all.flatMap((line) => broken(line, room, points))),
    widthOf,
  });
  const drawn = placed.map(({ line, y }) => lineText(line, { setting, size, y }));
  return [choose(size), ...drawn].join(' ');
}

export interface Typed<L> {
  /** In a size; broken to a room, where there is one. */
  readonly lines: (size: number, room: number | undefined) => readonly L[];
  readonly widthOf: (line: L, size: number) => number;
}

export interface Fitted<L> {
  readonly size: number;
  /** Each with its height above the foot of the field. */
  readonly placed: readonly { readonly line: L; readonly y: number }[];
}

export function fitted<L>(setting: Setting, typed: Typed<L>): Fitted<L> {
  const { size, lines } = inLargestSize(setting, typed);
  const single = (setting.height - size) / 2 + size * 0.2;
  const first = setting.isLong || lines.length > 1 ? setting.height - size - setting.margin : single;
  return { size, placed: lines.map((line, at) => ({ line, y: first - at * size * leading })) };
}

/** The largest size, no larger than is asked for, in which all of it is seen. What would be too small in one line is broken. */
function inLargestSize<L>(
  setting: Setting,
  typed: Typed<L>,
): { readonly size: number; readonly lines: readonly L[] } {
  const { isLong, height, width, margin, cells } = setting;
  const room = Math.max(1, width - 2 * margin);
  const usualIn = isLong ? usual : Math.max(small, Math.min(usual, height * 0.7));
  const set = (size: number) => {
    const isBroken = cells === undefined && (isLong || size <= small);
    const lines = typed.lines(size, isBroken ? room : undefined);
    const isTooTall = lines.length > 1 && (lines.length - 1) * size * leading + size + 2 * margin > height;
    const isTooWide =
      cells === undefined && lines.some((line) => typed.widthOf(line, size) > room + rounding);
    return { size, lines, fits: !(isTooTall || isTooWide) };
  };
  const wanted = set(setting.size > 0 ? Math.min(largest, setting.size) : usualIn);
  if (wanted.fits || wanted.size <= smallest) return wanted;
  const sizes: number[] = [];
  for (let size = wanted.size * 0.95; size > smallest; size *= 0.95) sizes.push(size);
  // What is too long for the smallest isn't tried in the others; what fits in one fits in each that is smaller.
  let best = set(smallest);
  let [from, until] = [0, best.fits ? sizes.length : 0];
  while (from < until) {
    const middle = Math.floor((from + until) / 2);
    const found = set(sizes[middle] ?? smallest);
    if (found.fits) [best, until] = [found, middle];
    else from = middle + 1;
  }
  return best;
}

function widthOf(line: Line, size: number): number {
  return (line.reduce((sum, { width }) => sum + width, 0) * size) / 1000;
}

/** At spaces; a word that is wider than the box breaks where it must. */
function broken(line: Line, room: number, size: number): readonly Line[] {
  const lines: Line[] = [];
  let from = 0;
  let space: number | undefined;
  let wide = 0;
  for (const [at, { width, isSpace }] of line.entries()) {
    if (isSpace) space = at;
    wide += (width * size) / 1000;
    if (wide <= room || at === from || isSpace) continue;
    const end = space === undefined ? at : space;
    lines.push(line.slice(from, end));
    from = space === undefined ? at : space + 1;
    space = undefined;
    wide = widthOf(line.slice(from, at + 1), size);
  }
  lines.push(line.slice(from));
  return lines;
}

interface Placing {
  readonly setting: Setting;
  readonly size: number;
  readonly y: number;
}

function lineText(line: Line, { setting, size, y }: Placing): string {
  if (setting.cells === undefined)
    return `${at(leftOf(setting, widthOf(line, size)), y)} ${shown(line, size)}`;
  const lefts = leftsInCells(
    setting,
    setting.cells,
    line.map((glyph) => widthOf([glyph], size)),
  );
  return line.map((glyph, place) => `${at(lefts[place] ?? 0, y)} ${shown([glyph], size)}`).join(' ');
}

/** Where a line of this width begins. */
export function leftOf({ width, side, margin }: Setting, wide: number): number {
  const free = width - wide;
  return Math.max(0, side === 'left' ? margin : side === 'middle' ? free / 2 : free - margin);
}

/** Where letters of these widths begin, each in the middle of its cell. */
export function leftsInCells(
  { width, side }: Setting,
  cells: number,
  wide: readonly number[],
): readonly number[] {
  const each = width / cells;
  const empty = Math.max(0, cells - wide.length);
  const before = side === 'left' ? 0 : side === 'right' ? empty : Math.floor(empty / 2);
  return wide.map((own, place) => (before + place) * each + (each - own) / 2);
}

function at(x: number, y: number): string {
  return `1 0 0 1 ${numberText(x)} ${numberText(y)} Tm`;
}

function shown(line: Line, size: number): string {
  const parts: string[] = [];
  let plain = '';
  const flush = () => {
    if (plain !== '') parts.push(`${stringText(plain)} Tj`);
    plain = '';
  };
  for (const { byte, width, accent } of line) {
    plain += byte;
    if (accent === undefined) continue;
    flush();
    const back = (width + accent.width) / 2;
    const on = (width - accent.width) / 2;
    const [up, down] =
      accent.rise === 0 ? ['', ''] : [`${numberText((accent.rise * size) / 1000)} Ts`, '0 Ts'];
    parts.push(
      `[${numberText(back)}] TJ ${up} ${stringText(accent.byte)} Tj ${down} [${numberText(-on)}] TJ`,
    );
  }
  flush();
  return parts.join(' ');
}
