// Breaks text into lines of a given width. A word wider than the line is cut, after a character that allows it where there is one.

import type { Run } from '../../../shared/packs/pack-document.ts';
import type { Glyphs, Shaped, TextStyle } from './glyphs.ts';

export interface Segment {
  readonly style: TextStyle;
  readonly operands: string;
  /** In points. */
  readonly width: number;
}

export interface Line {
  readonly segments: readonly Segment[];
  readonly width: number;
}

export interface StyledText {
  readonly text: string;
  readonly style: TextStyle;
}

export function styled(runs: readonly Run[], base: TextStyle, quiet: string): StyledText[] {
  return runs.map((run) => {
    const font = run.bold === true ? 'bold' : run.italic === true ? 'italic' : base.font;
    if (font === base.font && run.quiet !== true) return { text: run.text, style: base };
    return { text: run.text, style: { ...base, font, colour: run.quiet === true ? quiet : base.colour } };
  });
}

const breakAfter = /[-/._@&?=–—]/u;

/** A letter with its accents is never broken in two. */
const letters = new Intl.Segmenter('en-GB', { granularity: 'grapheme' });

/** The longest beginning of a word that fits, in characters; at least one. */
function fitting(glyphs: Glyphs, word: string, style: TextStyle, width: number): number {
  const characters = Array.from(letters.segment(word), ({ segment }) => segment);
  let used = 0;
  let count = 0;
  let allowed = 0;
  for (const character of characters) {
    used += (glyphs.shape(character, style).width * style.size) / 1000;
    if (used > width && count > 0) break;
    count += 1;
    if (breakAfter.test(character)) allowed = count;
  }
  const cut = allowed > 0 && allowed >= count / 2 ? allowed : count;
  return characters.slice(0, cut).join('').length;
}

interface Builder {
  segments: { style: TextStyle; operands: string; width: number }[];
  width: number;
}

/** Lines no wider than `width`. Text always gives at least one line. */
export function breakLines(glyphs: Glyphs, texts: readonly StyledText[], width: number): Line[] {
  const lines: Line[] = [];
  let line: Builder = { segments: [], width: 0 };
  const finish = () => {
    lines.push(line);
    line = { segments: [], width: 0 };
  };
  const append = (shaped: Shaped, style: TextStyle) => {
    const points = (shaped.width * style.size) / 1000;
    const last = line.segments.at(-1);
    if (last !== undefined && last.style === style) {
      last.operands += shaped.operand;
      last.width += points;
    } else line.segments.push({ style, operands: shaped.operand, width: points });
    line.width += points;
  };

  for (const { text, style } of texts) {
    const space = glyphs.shape(' ', style);
    const spaceWidth = (space.width * style.size) / 1000;
    text.split(' ').forEach((part, index) => {
      let word = part;
      const spaced = index > 0 && line.width > 0;
      for (;;) {
        const shaped = glyphs.shape(word, style);
        const points = (shaped.width * style.size) / 1000;
        const room = width - line.width - (spaced && line.width > 0 ? spaceWidth : 0);
        if (points <= room + 0.01) {
          if (spaced && line.width > 0) append(space, style);
          if (word !== '') append(shaped, style);
          return;
        }
        if (line.width > 0) {
          finish();
          continue;
        }
        const cut = fitting(glyphs, word, style, width);
        if (cut >= word.length) {
          append(shaped, style);
          return;
        }
        append(glyphs.shape(word.slice(0, cut), style), style);
        finish();
        word = word.slice(cut);
      }
    });
  }
  if (line.segments.length > 0 || lines.length === 0) finish();
  return lines;
}

/** The width of text on one line, in points. */
export function widthOf(glyphs: Glyphs, text: string, style: TextStyle): number {
  let width = 0;
  text.split(' ').forEach((word, index) => {
    if (index > 0) width += glyphs.shape(' ', style).width;
    width += glyphs.shape(word, style).width;
  });
  return (width * style.size) / 1000;
}
