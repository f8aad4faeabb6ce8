// The lines of the cells of a document. Most cells are a figure, a name or a status: the same few thousand, in one table after another.

import type { Glyphs, TextStyle } from '../shaping/glyphs.ts';
import { breakLines, type Line, type StyledText } from '../text-lines.ts';

/** Lines no wider than `width`, as `breakLines` gives them. Those of texts in the same style may be the same lines. */
export type CellLines = (texts: readonly StyledText[], width: number) => readonly Line[];

/** In characters. What is longer is seldom said twice. */
const longest = 40;
/** The texts of one style that are kept at most: a long pack has another name in every row. */
const most = 4_000;

function isPlain({ text, span, mark, leads, tail }: StyledText): boolean {
  return (
    text.length <= longest &&
    span === undefined &&
    mark === undefined &&
    leads === undefined &&
    tail === undefined
  );
}

/** What a text was broken into. */
interface Kept {
  /** The widths that it is broken into the same lines at: a single line at all that it fits. */
  readonly from: number;
  readonly upTo: number;
  readonly lines: readonly Line[];
}

function keptOf(lines: readonly Line[], width: number): Kept {
  const [first, ...more] = lines;
  const isOne = first !== undefined && more.length === 0 && first.width <= width;
  return isOne
    ? { from: first.width, upTo: Number.POSITIVE_INFINITY, lines }
    : { from: width, upTo: width, lines };
}

export function cellLinesOf(glyphs: Glyphs): CellLines {
  const known = new WeakMap<TextStyle, Map<string, Kept>>();
  const knownIn = (style: TextStyle) => {
    const found = known.get(style);
    if (found !== undefined) return found;
    const made = new Map<string, Kept>();
    known.set(style, made);
    return made;
  };
  return (texts, width) => {
    const [text, ...more] = texts;
    if (text === undefined || more.length > 0 || !isPlain(text)) return breakLines(glyphs, texts, width);
    const ofStyle = knownIn(text.style);
    const kept = ofStyle.get(text.text);
    if (kept !== undefined && kept.from <= width && width <= kept.upTo) return kept.lines;
    const lines = breakLines(glyphs, texts, width);
    if (ofStyle.size === most && kept === undefined) ofStyle.clear();
    ofStyle.set(text.text, keptOf(lines, width));
    return lines;
  };
}
