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

export function cellLinesOf(glyphs: Glyphs): CellLines {
  const known = new WeakMap<TextStyle, Map<string, readonly [Line]>>();
  const knownIn = (style: TextStyle) => {
    const found = known.get(style);
    if (found !== undefined) return found;
    const made = new Map<string, readonly [Line]>();
    known.set(style, made);
    return made;
  };
  return (texts, width) => {
    const [text, ...more] = texts;
    if (text === undefined || more.length > 0 || !isPlain(text)) return breakLines(glyphs, texts, width);
    const ofStyle = knownIn(text.style);
    const kept = ofStyle.get(text.text);
    if (kept !== undefined && kept[0].width <= width) return kept;
    const lines = breakLines(glyphs, texts, width);
    const [line, ...further] = lines;
    if (line === undefined || further.length > 0 || kept !== undefined) return lines;
    if (ofStyle.size === most) ofStyle.clear();
    ofStyle.set(text.text, [line]);
    return lines;
  };
}
