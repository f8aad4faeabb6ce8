// The value of a field in letters that no reader's own font has: set in the pack's fonts, in lines that may run from right to left.

import { hasRightToLeft } from '../../../../shared/language/isolate.ts';
import { oncePer } from '../../../../shared/kernel/once.ts';
import { openFonts, type PdfFonts } from '../../pdf/pdfkit-door.ts';
import { number, textString } from '../../pdf/operators.ts';
import { levelsOf, visualOrder } from '../../pdf/shaping/bidi.ts';
import { readFont } from '../../pdf/shaping/fonts.ts';
import { glyphsOf, operandOf, type Glyphs, type TextStyle } from '../../pdf/shaping/glyphs.ts';
import { clustersOf } from '../../pdf/shaping/letters.ts';
import { breakLines, type Line, type StyledText } from '../../pdf/text-lines.ts';
import type { PaperFile } from '../file/paper-file.ts';
import { fitted, leftOf, leftsInCells, type Setting } from './lines.ts';

export interface OwnFonts {
  readonly fonts: PdfFonts;
  readonly glyphs: Glyphs;
}

export function ownFonts(): OwnFonts {
  const fonts = openFonts((name) => readFont(name));
  return { fonts, glyphs: glyphsOf(fonts) };
}

/** To find out what they have, for all fields of a paper; a pack embeds others. */
const toLook = oncePer<PaperFile, [], OwnFonts>(() => '', ownFonts);

/** In letters: more in one field was written by no person, and takes too long to set. */
const longest = 20_000;

/** How many letters of the usual font are set in the time of one. */
const work = 20;

/** Whether they have all its letters, or only some; undefined where it is too long to be set in them. */
export function have(file: PaperFile, text: string): 'all' | 'some' | undefined {
  if (text.length > longest) return undefined;
  file.countTyped(text.length * work);
  const { glyphs } = toLook(file);
  const letters = text.normalize('NFC');
  breakLines(glyphs, piecesOf(letters, styleOf(1)), Number.POSITIVE_INFINITY);
  return Array.from(letters).some((letter) => glyphs.undrawn.has(letter)) ? 'some' : 'all';
}

/** The form says its colour. */
function styleOf(size: number): TextStyle {
  return { font: 'regular', size, colour: '#000000' };
}

/** Written without spaces: a line may end after each letter. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

function piecesOf(text: string, style: TextStyle): readonly StyledText[] {
  if (!unspaced.test(text)) return [{ text, style }];
  const pieces: { text: string; style: TextStyle }[] = [];
  let isOpen = false;
  for (const cluster of clustersOf(text)) {
    const last = pieces.at(-1);
    const isAlone = unspaced.test(cluster);
    if (last === undefined || isAlone || !isOpen) pieces.push({ text: cluster, style });
    else last.text += cluster;
    isOpen = !isAlone;
  }
  return pieces;
}

/** What draws it, from the lower left corner of the field. `colour`: what sets it. */
export function drawnInOwn(
  glyphs: Glyphs,
  texts: readonly string[],
  setting: Setting,
  colour: string,
): string {
  const drawing = { glyphs, setting, colour };
  if (setting.cells !== undefined) return inCells(drawing, texts, setting.cells);
  const { size, placed } = fitted<Line>(setting, {
    lines: (points, room) =>
      texts.flatMap((text) =>
        breakLines(glyphs, piecesOf(text, styleOf(points)), room ?? Number.POSITIVE_INFINITY),
      ),
    widthOf: ({ width }) => width,
  });
  return placed.map(({ line, y }) => lineText(drawing, line, { y, size })).join(' ');
}

interface Drawing {
  readonly glyphs: Glyphs;
  readonly setting: Setting;
  readonly colour: string;
}

interface Placing {
  readonly y: number;
  readonly size: number;
}

function lineText(drawing: Drawing, { segments, width }: Line, placing: Placing): string {
  const start = leftOf(drawing.setting, width);
  let at = start;
  return segments
    .map(({ left, operands, width: wide, says }) => {
      const x = left === undefined ? at : start + left;
      at += wide;
      return shown(drawing, operands, says, { ...placing, x });
    })
    .join(' ');
}

/** As on every page of a pack, what runs from right to left is said by its glyphs. */
function shown(
  { glyphs, colour }: Drawing,
  operands: string,
  says: string | undefined,
  { x, y, size }: Placing & { readonly x: number },
): string {
  const place = `/${glyphs.fontId('regular')} ${number(size)} Tf ${colour} 1 0 0 1 ${number(x)} ${number(y)} Tm`;
  const text = `BT ${place} [${operands}] TJ ET`;
  return says === undefined || hasRightToLeft(says)
    ? text
    : `/Span<</ActualText${textString(says)}>> BDC ${text} EMC`;
}

function inCells(drawing: Drawing, texts: readonly string[], cells: number): string {
  const { glyphs, setting } = drawing;
  const widthOf = (cluster: string, size: number) =>
    (glyphs.shape(cluster, styleOf(size), hasRightToLeft(cluster)).width * size) / 1000;
  const lines = texts.map(inOrder);
  const { size, placed } = fitted<readonly string[]>(setting, {
    lines: () => lines,
    widthOf: () => 0,
  });
  return placed
    .flatMap(({ line, y }) => {
      const lefts = leftsInCells(
        setting,
        cells,
        line.map((cluster) => widthOf(cluster, size)),
      );
      return line.map((cluster, place) => {
        const style = styleOf(size);
        const shaped = glyphs.shape(cluster, style, hasRightToLeft(cluster));
        return shown(drawing, operandOf(shaped, style), shaped.says, { x: lefts[place] ?? 0, y, size });
      });
    })
    .join(' ');
}

/** The letters of a line from left to right. */
function inOrder(text: string): readonly string[] {
  const clusters = clustersOf(text);
  if (!hasRightToLeft(text)) return clusters;
  const levels = levelsOf(text);
  let at = 0;
  const own = clusters.map((cluster) => {
    const level = levels[at] ?? 0;
    at += cluster.length;
    return level;
  });
  return visualOrder(own).map((place) => clusters[place] ?? '');
}
