// Which text of a page nobody sees: drawn invisibly, in white on white, outside of what is shown, in a layer that is off, or covered by
// something drawn later. The last is how a name is blacked out badly: the words are still there to be copied.

import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

type Matrix = readonly [number, number, number, number, number, number];
type Box = readonly [left: number, bottom: number, right: number, top: number];

const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** `inner`, then `outer`. */
function times(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [p, q, r, s, t, u] = inner;
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
}

function place([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

function boxOf(matrix: Matrix, [left, bottom, right, top]: Box): Box {
  const corners = [
    place(matrix, left, bottom),
    place(matrix, left, top),
    place(matrix, right, bottom),
    place(matrix, right, top),
  ];
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

function holds([left, bottom, right, top]: Box, [x, y]: readonly [number, number]): boolean {
  return x >= left - 1 && x <= right + 1 && y >= bottom - 1 && y <= top + 1;
}

function numbers(value: unknown): readonly number[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).filter((each) => typeof each === 'number');
}

function matrixIn(value: unknown): Matrix {
  const [a, b, c, d, e, f] = numbers(value);
  return f === undefined ? identity : [a ?? 1, b ?? 0, c ?? 0, d ?? 1, e ?? 0, f];
}

function boxIn(value: unknown): Box | undefined {
  const [left, bottom, right, top] = numbers(value);
  return top === undefined ? undefined : [left ?? 0, bottom ?? 0, right ?? 0, top];
}

interface Graphics {
  readonly matrix: Matrix;
  readonly fill: string;
  readonly mode: number;
  /** Lets what is below it show: a highlighter. */
  readonly seeThrough: boolean;
}

interface Painted {
  readonly kind: 'text' | 'area';
  readonly at: readonly [number, number];
  readonly box: Box;
  readonly fill: string;
  readonly isInvisible: boolean;
  readonly seeThrough: boolean;
  /** What it says. */
  readonly letters: string;
}

export interface PageOperators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** Modes of text that paint nothing: invisible, and only a clip. */
const paintsNothing = new Set([3, 7]);
const fills = new Set<unknown>([OPS.fill, OPS.eoFill, OPS.fillStroke, OPS.eoFillStroke, OPS.closeFillStroke]);
const nowhere: Box = [0, 0, 0, 0];

/** What is shown at once: each letter, and a space where as much is left free as one takes. */
function shownIn(value: unknown): string {
  if (!Array.isArray(value)) return '';
  return value
    .map((glyph: unknown) => {
      if (typeof glyph === 'number') return glyph < -200 ? ' ' : '';
      const isGlyph = typeof glyph === 'object' && glyph !== null && 'unicode' in glyph;
      return isGlyph && typeof glyph.unicode === 'string' ? glyph.unicode : '';
    })
    .join('');
}

/** Whether some state that was set lets what is below show: an alpha below one, or another way of blending. */
function isSeeThrough(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.some(
      (entry: unknown) =>
        Array.isArray(entry) &&
        ((entry[0] === 'ca' && Number(entry[1]) < 1) ||
          (entry[0] === 'BM' && entry[1] !== 'source-over' && entry[1] !== 'normal')),
    )
  );
}

/** What a page draws, in its order. Layers that are off aren't drawn, so their text is invisible. */
function painted({ fnArray, argsArray }: PageOperators, isOff: (layer: unknown) => boolean): Painted[] {
  const result: Painted[] = [];
  let now: Graphics = { matrix: identity, fill: '#000000', mode: 0, seeThrough: false };
  const kept: Graphics[] = [];
  /** For each marked piece that is open, whether it is in a layer that is off, or the caption of a table. */
  const marks: ('off' | 'caption' | 'shown')[] = [];
  let [line, text]: [Matrix, Matrix] = [identity, identity];
  const move = (x: number, y: number) => {
    line = times(line, [1, 0, 0, 1, x, y]);
    text = line;
  };
  let leading = 0;
  fnArray.forEach((operator, index) => {
    const given: unknown = argsArray[index];
    const args: readonly unknown[] = Array.isArray(given) ? given : [];
    switch (operator) {
      case OPS.save:
        kept.push(now);
        break;
      case OPS.restore:
        now = kept.pop() ?? now;
        break;
      case OPS.transform:
        now = { ...now, matrix: times(now.matrix, matrixIn(args)) };
        break;
      case OPS.paintFormXObjectBegin:
        kept.push(now);
        now = { ...now, matrix: times(now.matrix, matrixIn(args[0])) };
        break;
      case OPS.paintFormXObjectEnd:
        now = kept.pop() ?? now;
        break;
      case OPS.setGState:
        now = { ...now, seeThrough: isSeeThrough(args[0]) };
        break;
      case OPS.setFillRGBColor:
        now = { ...now, fill: String(args[0]).toLowerCase() };
        break;
      case OPS.setFillColorN:
        now = { ...now, fill: 'pattern' };
        break;
      case OPS.setTextRenderingMode:
        now = { ...now, mode: Number(args[0]) };
        break;
      case OPS.beginText:
        [line, text] = [identity, identity];
        break;
      case OPS.setTextMatrix:
        line = matrixIn(args.length === 1 ? args[0] : args);
        text = line;
        break;
      case OPS.moveText:
        move(Number(args[0]), Number(args[1]));
        break;
      case OPS.setLeadingMoveText:
        leading = -Number(args[1]);
        move(Number(args[0]), Number(args[1]));
        break;
      case OPS.setLeading:
        leading = Number(args[0]);
        break;
      case OPS.nextLine:
        move(0, -leading);
        break;
      case OPS.beginMarkedContent:
        marks.push('shown');
        break;
      case OPS.beginMarkedContentProps:
        if (args[0] === 'Caption') marks.push('caption');
        else marks.push(args[0] === 'OC' && isOff(args[1]) ? 'off' : 'shown');
        break;
      case OPS.endMarkedContent:
        marks.pop();
        break;
      case OPS.showText: {
        const letters = shownIn(args[0]);
        if (letters.trim() === '') break;
        const { matrix, fill, mode, seeThrough } = now;
        const at = place(times(matrix, text), 0, 0);
        // A table's caption for screen readers alone, like that of our own, hides nothing: they read it aloud.
        const isUnpainted = paintsNothing.has(mode) && !marks.includes('caption');
        const isInvisible = isUnpainted || marks.includes('off');
        result.push({ kind: 'text', at, box: nowhere, fill, isInvisible, seeThrough, letters });
        break;
      }
      case OPS.constructPath: {
        const box = boxIn(args[2]);
        if (box === undefined || !fills.has(args[0]) || marks.includes('off')) break;
        const { matrix, fill, seeThrough } = now;
        const area = boxOf(matrix, box);
        result.push({
          kind: 'area',
          at: [0, 0],
          box: area,
          fill,
          isInvisible: false,
          seeThrough,
          letters: '',
        });
        break;
      }
      default:
    }
  });
  return result;
}

const white = '#ffffff';

function unseenOf(all: readonly Painted[], shown: Box): ReadonlySet<Painted> {
  const areas = all.flatMap((each, index) => (each.kind === 'area' ? [{ ...each, index }] : []));
  const unseen = all.filter((each, index) => {
    if (each.kind !== 'text') return false;
    if (each.isInvisible || !holds(shown, each.at)) return true;
    const below = areas.filter((area) => area.index < index && holds(area.box, each.at)).at(-1);
    if (each.fill === white && (below === undefined || below.fill === white)) return true;
    return areas.some((area) => area.index > index && !area.seeThrough && holds(area.box, each.at));
  });
  return new Set(unseen);
}

/** How many pieces of text of a page nobody sees. */
export function unseenText(operators: PageOperators, shown: Box, isOff: (layer: unknown) => boolean): number {
  return unseenOf(painted(operators, isOff), shown).size;
}

/**
 * The pieces of text of a page that somebody sees, in the order they are drawn; undefined where all are seen. What is invisible on a page that
 * has little else is what a scan says, found in its picture: that is seen.
 */
export function seenText(
  operators: PageOperators,
  shown: Box,
  isOff: (layer: unknown) => boolean,
): readonly string[] | undefined {
  const all = painted(operators, isOff);
  const unseen = unseenOf(all, shown);
  if (unseen.size === 0) return undefined;
  const texts = all.filter(({ kind }) => kind === 'text');
  const lettersOf = (pieces: readonly Painted[]) =>
    pieces.reduce((sum, { letters }) => sum + letters.length, 0);
  const invisible = texts.filter(({ isInvisible }) => isInvisible);
  const isScan = 2 * lettersOf(invisible) > lettersOf(texts);
  return texts
    .filter((each) => !unseen.has(each) || (isScan && each.isInvisible))
    .map(({ letters }) => letters);
}
