// Breaks text into lines of a given width. A word wider than the line is cut, after a character that allows it where there is one. A line that
// ends between two words ends with their space, beyond its width: whoever hears the text hears two words.

import { monthInFull, type Beside } from '../../../shared/language/dates.ts';
import { colours } from '../../../shared/look/tokens.ts';
import type { Run } from '../../../shared/packs/pack-document.ts';
import { hasRightToLeft } from '../../../shared/language/isolate.ts';
import { levelsOf, visualOrder } from './shaping/bidi.ts';
import { operandOf, type Glyphs, type Shaped, type TextStyle } from './shaping/glyphs.ts';
import { clustersIn } from './shaping/letters.ts';
import { leadsOf, noteLeading, spokenBy, type Leading, type LeadingOut, type Spoken } from './leading.ts';
import { textString } from './operators.ts';
import { otherScript, scriptEntry } from './spoken-language.ts';

export interface Segment {
  readonly style: TextStyle;
  readonly operands: string;
  /** In points. */
  readonly width: number;
  /** From the line's left; undefined directly behind the segment before it. */
  readonly left?: number;
  /** What is said of it: entries of a Span's dictionary, like its language. */
  readonly span?: string | undefined;
  /** What a sign stands for: entries of its property list, like the words that it shortens. */
  readonly mark?: string | undefined;
  /** Where it leads to, and what leads to it. */
  readonly leads?: Leading | LeadingOut | undefined;
  /** What it says, where its glyphs don't say it. */
  readonly says?: string | undefined;
}

export interface Line {
  readonly segments: readonly Segment[];
  readonly width: number;
}

export interface StyledText {
  readonly text: string;
  readonly style: TextStyle;
  readonly span?: string | undefined;
  readonly mark?: string | undefined;
  readonly leads?: Leading | LeadingOut | undefined;
  /** Stands directly behind it: no line ends between them. */
  readonly tail?: StyledText | undefined;
}

/** How runs look: as the text around them where they say nothing else, in the colour `quiet` where they are. */
export interface RunLook {
  readonly base: TextStyle;
  readonly quiet: string;
  readonly spoken: Spoken;
  /** The names that terms lead to; a term without its other end leads nowhere. */
  readonly terms?: ReadonlySet<string>;
}

export function styled(runs: readonly Run[], look: RunLook): StyledText[] {
  if (runs.every(({ noteMark }) => noteMark === undefined)) return runs.map((run) => styledRun(run, look));
  const texts: StyledText[] = [];
  for (const run of runs) {
    const text = styledRun(run, look);
    const before = texts.at(-1);
    if (run.noteMark === undefined) texts.push(text);
    else {
      const mark = { ...text, leads: noteLeading(run.noteMark, run.text, spokenBy(run, look.spoken)) };
      if (before === undefined) texts.push(mark);
      else texts[texts.length - 1] = { ...before, tail: mark };
    }
  }
  return texts;
}

function styledRun(run: Run, { base, quiet, spoken, terms }: RunLook): StyledText {
  const font = run.bold === true ? 'bold' : run.italic === true ? 'italic' : base.font;
  const isPlain = font === base.font && run.quiet !== true && run.superscript !== true;
  const leads = leadsOf(run, spoken, terms);
  if (isPlain && leads === undefined) return { text: run.text, style: base };
  const colour = leads === undefined ? (run.quiet === true ? quiet : base.colour) : colours.accent;
  const style = { ...base, font, colour, ...(run.superscript === true ? raisedOf(base) : {}) };
  return leads === undefined ? { text: run.text, style } : { text: run.text, style, leads };
}

function raisedOf({ size }: TextStyle): Pick<TextStyle, 'size' | 'rise'> {
  return { size: size * 0.7, rise: size * 0.33 };
}

const breakAfter = /[-/._@&?=–—]/u;

function points({ width }: Shaped, { size }: TextStyle): number {
  return (width * size) / 1000;
}

/** The length of the longest beginning of a word that fits: at least a character. A letter with its accents is never broken in two. */
function fitting(glyphs: Glyphs, word: string, style: TextStyle, width: number): number {
  let used = 0;
  let [count, end] = [0, 0];
  let allowed = { count: 0, end: 0 };
  for (const character of clustersIn(word)) {
    used += points(glyphs.shape(character, style), style);
    if (used > width && count > 0) break;
    count += 1;
    end += character.length;
    if (breakAfter.test(character)) allowed = { count, end };
  }
  return allowed.count > 0 && allowed.count >= count / 2 ? allowed.end : end;
}

/** Of a longer word this much is looked at first: shaped as a whole for each of its lines, it would take the square of its time. */
const longWord = 300;

/** How lines are put together: in the order they are read in, or by the levels of text that runs both ways. */
interface Setter<Ready> {
  /** `at` is the word's place in the whole text. */
  readonly ready: (word: string, styled: StyledText, at: number) => Ready;
  /** In points. */
  readonly widthOf: (ready: Ready, styled: StyledText) => number;
  readonly append: (ready: Ready, styled: StyledText) => void;
  /** The width of the line so far. */
  readonly width: () => number;
  readonly finish: (closing: StyledText | undefined) => Line;
}

type Growing = { -readonly [K in keyof Segment]: Segment[K] };

const settersOneWay = new WeakMap<Glyphs, Setter<Shaped>>();

/** One for all lines: it holds nothing between them. */
function oneWayOf(glyphs: Glyphs): Setter<Shaped> {
  const known = settersOneWay.get(glyphs);
  if (known !== undefined) return known;
  const made = oneWay(glyphs);
  settersOneWay.set(glyphs, made);
  return made;
}

function oneWay(glyphs: Glyphs): Setter<Shaped> {
  let segments: Growing[] = [];
  let last: Growing | undefined;
  let length = 0;
  const isMore = (says: string | undefined, { style, span, mark, leads }: StyledText): boolean =>
    last?.style === style &&
    says === undefined &&
    last.says === undefined &&
    last.span === span &&
    last.mark === mark &&
    last.leads === leads;
  return {
    ready: (word, { style }) => glyphs.shape(word, style),
    widthOf: (shaped, { style }) => points(shaped, style),
    append: (shaped, text) => {
      const { style, span, mark, leads } = text;
      const { says } = shaped;
      const width = points(shaped, style);
      const operands = operandOf(shaped, style);
      if (last !== undefined && isMore(says, text)) {
        last.operands += operands;
        last.width += width;
      } else {
        last = { style, operands, width, span, mark, leads, says };
        segments.push(last);
      }
      length += width;
    },
    width: () => length,
    finish: (closing) => {
      const width = length;
      if (closing !== undefined && last !== undefined) {
        const space = operandOf(glyphs.shape(' ', last.style), last.style);
        const isLike = last.span === closing.span && last.mark === undefined && last.leads === undefined;
        if (last.says === undefined && isLike) last.operands += space;
        else segments.push({ style: last.style, operands: space, width: 0 });
      }
      const line = { segments, width };
      segments = [];
      last = undefined;
      length = 0;
      return line;
    },
  };
}

interface Piece {
  readonly operand: string;
  /** In points. */
  readonly width: number;
  readonly says: string | undefined;
  readonly level: number;
}

interface ReadyPieces {
  readonly pieces: readonly Piece[];
  readonly width: number;
}

/** Pieces are written in the order they are read in, each where the line shows it. */
function bothWays(glyphs: Glyphs, whole: string): Setter<ReadyPieces> {
  const levels = levelsOf(whole);
  let set: { piece: Piece; styled: StyledText }[] = [];
  let length = 0;
  const pieceOf = (text: string, style: TextStyle, level: number): Piece => {
    const shaped = glyphs.shape(text, style, level % 2 === 1);
    return { operand: operandOf(shaped, style), width: points(shaped, style), says: shaped.says, level };
  };
  const ready = (word: string, { style }: StyledText, at: number): ReadyPieces => {
    const pieces: Piece[] = [];
    for (let from = 0; from < word.length;) {
      const level = levels[at + from] ?? 0;
      let until = from + 1;
      while (until < word.length && levels[at + until] === level) until += 1;
      pieces.push(pieceOf(word.slice(from, until), style, level));
      from = until;
    }
    return { pieces, width: pieces.reduce((sum, { width }) => sum + width, 0) };
  };
  return {
    ready,
    widthOf: ({ width }) => width,
    append: ({ pieces, width }, text) => {
      for (const piece of pieces) set.push({ piece, styled: text });
      length += width;
    },
    width: () => length,
    finish: (closing) => {
      const lefts = new Map<number, number>();
      let left = 0;
      for (const place of visualOrder(set.map(({ piece }) => piece.level))) {
        lefts.set(place, left);
        left += set[place]?.piece.width ?? 0;
      }
      const segments = set.map(({ piece, styled: text }, place): Segment => ({
        style: text.style,
        operands: piece.operand,
        width: piece.width,
        left: lefts.get(place) ?? 0,
        span: text.span,
        mark: text.mark,
        leads: text.leads,
        says: piece.says,
      }));
      const last = set.at(-1);
      if (closing !== undefined && last !== undefined) {
        const { style } = last.styled;
        segments.push({
          style,
          operands: operandOf(glyphs.shape(' ', style), style),
          width: 0,
          left: length,
        });
      }
      const line = { segments, width: length };
      set = [];
      length = 0;
      return line;
    },
  };
}

const otherSpace = /[\t\n\v\f\r\u0085\u2028\u2029]/gu;

/** Nearly all text: of letters that run one way and belong to no other script, with spaces of one kind. */
const ordinary = /^[ -\u0084\u0086-\u058f\u2010-\u2027\u2030-\u2066\u2070-\u2fff]*$/u;

/** Lines no wider than `width`. Text always gives at least one line. */
export function breakLines(glyphs: Glyphs, texts: readonly StyledText[], width: number): Line[] {
  if (texts.every(({ text }) => ordinary.test(text))) return linesOf(glyphs, texts, width, oneWayOf(glyphs));
  const spaced = texts.map((each) => ({ ...each, text: each.text.replaceAll(otherSpace, ' ') }));
  const whole = texts.map(({ text }) => text).join('');
  return hasRightToLeft(whole)
    ? linesOf(glyphs, spaced, width, bothWays(glyphs, whole), true)
    : linesOf(glyphs, spaced, width, oneWayOf(glyphs), otherScript.test(whole));
}

interface Word<Ready> {
  readonly ready: Ready;
  readonly word: string;
  readonly at: number;
  /** Undefined of a word in a text without any that is short. */
  readonly beside: Beside | undefined;
}

/** A word that is short for others says them, but not for the brackets or the comma beside it. */
function appendWord<Ready>(
  { expansions }: Glyphs,
  setter: Setter<Ready>,
  { ready, word, at, beside }: Word<Ready>,
  text: StyledText,
) {
  if (beside === undefined) {
    setter.append(ready, text);
    return;
  }
  const isBesideNumber = hasNumber(beside.before) || hasNumber(beside.after);
  const {
    before = '',
    short = '',
    after = '',
  } = (expansions.size > 0 || isBesideNumber ? abbreviated.exec(word)?.groups : undefined) ?? noGroups;
  const long = expansions.get(short) ?? monthInFull(short, beside);
  if (long === undefined || text.mark !== undefined) {
    setter.append(ready, text);
    return;
  }
  const mark = `/E${textString(long)}`;
  if (before !== '') setter.append(setter.ready(before, text, at), text);
  setter.append(setter.ready(short, text, at + before.length), { ...text, mark });
  if (after !== '') setter.append(setter.ready(after, text, at + before.length + short.length), text);
}

function hasNumber(word = ''): boolean {
  return /\d/u.test(word);
}

const noGroups: Readonly<Record<string, string>> = {};
const abbreviated = /^(?<before>[^\p{L}\d]*)(?<short>[\p{L}\d&]*[\p{L}\d])(?<after>\P{L}*|[’']s\P{L}*)$/u;

function linesOf<Ready>(
  glyphs: Glyphs,
  texts: readonly StyledText[],
  width: number,
  setter: Setter<Ready>,
  isMixed = false,
): Line[] {
  const lines: Line[] = [];
  let at = 0;
  for (const piece of texts) {
    const { style } = piece;
    const spaceWidth = points(glyphs.shape(' ', style), style);
    const parts = piece.text.split(' ');
    // A month may be short beside a number only: most text is looked through once, and not at each of its words.
    const mayBeShort = glyphs.expansions.size > 0 || hasNumber(piece.text);
    for (let index = 0; index < parts.length; index += 1) {
      const part = parts[index] ?? '';
      const isSpaced = index > 0;
      const spaceAt = at;
      const tail = index === parts.length - 1 ? piece.tail : undefined;
      const behind = tail === undefined ? undefined : setter.ready(tail.text, tail, at + part.length);
      const tailWidth = tail === undefined || behind === undefined ? 0 : setter.widthOf(behind, tail);
      if (isSpaced) at += 1;
      let word = part;
      const span = isMixed ? (scriptEntry(word) ?? piece.span) : piece.span;
      const each = span === piece.span ? piece : { ...piece, span };
      const beside = mayBeShort
        ? { before: parts[index - 1], after: parts[index + 1], next: parts[index + 2] }
        : undefined;
      for (;;) {
        const begun = setter.width() > 0;
        const head = word.slice(0, longWord);
        const isTooLong = head !== word && fitting(glyphs, head, style, width) < longWord;
        const ready = isTooLong ? undefined : setter.ready(word, each, at);
        const room = width - setter.width() - (isSpaced && begun ? spaceWidth : 0);
        if (ready !== undefined && setter.widthOf(ready, each) + tailWidth <= room + 0.01) {
          if (isSpaced && begun) setter.append(setter.ready(' ', piece, spaceAt), piece);
          if (word !== '') appendWord(glyphs, setter, { ready, word, at, beside }, each);
          break;
        }
        if (begun) {
          lines.push(setter.finish(isSpaced ? piece : undefined));
          continue;
        }
        const cut = fitting(glyphs, isTooLong ? head : word, style, width);
        if (ready !== undefined && cut >= word.length) {
          appendWord(glyphs, setter, { ready, word, at, beside }, each);
          break;
        }
        setter.append(setter.ready(word.slice(0, cut), each, at), each);
        lines.push(setter.finish(undefined));
        word = word.slice(cut);
        at += cut;
      }
      if (tail !== undefined && behind !== undefined) setter.append(behind, tail);
      at += word.length;
    }
  }
  if (setter.width() > 0 || lines.length === 0) lines.push(setter.finish(undefined));
  return lines;
}

/** The width of text on one line, in thousandths of its size. */
export function unitsOf(glyphs: Glyphs, text: string, style: TextStyle): number {
  if (!text.includes(' ')) return glyphs.shape(text, style).width;
  const words = text.split(' ');
  let width = (words.length - 1) * glyphs.shape(' ', style).width;
  for (const word of words) width += glyphs.shape(word, style).width;
  return width;
}

/** In points. */
export function widthOf(glyphs: Glyphs, text: string, style: TextStyle): number {
  return (unitsOf(glyphs, text, style) * style.size) / 1000;
}
