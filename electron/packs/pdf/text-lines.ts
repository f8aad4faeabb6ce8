// Breaks text into lines of a given width. A word wider than the line is cut, after a character that allows it where there is one. A line that
// ends between two words ends with their space, beyond its width: whoever hears the text hears two words.

import type { Language } from '../../../shared/language/language.ts';
import { colours } from '../../../shared/look/tokens.ts';
import type { NoteMark, Run } from '../../../shared/packs/pack-document.ts';
import { hasRightToLeft, levelsOf, visualOrder } from './shaping/bidi.ts';
import { operandOf, type Glyphs, type Shaped, type TextStyle } from './shaping/glyphs.ts';
import { textString } from './operators.ts';
import { pageTextIn } from './page-text.ts';
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

/** The mark of a footnote. */
export interface Leading {
  /** What the mark is to those who hear it: a reference, or the label of its note. */
  readonly tag: 'Reference' | 'Lbl';
  readonly name: string;
  readonly to: string;
  readonly alternative: string;
}

/** Words that lead outside the document. */
export interface LeadingOut {
  readonly uri: string;
  readonly alternative: string;
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
  readonly language: Language;
}

export function styled(runs: readonly Run[], look: RunLook): StyledText[] {
  if (runs.every(({ noteMark }) => noteMark === undefined)) return runs.map((run) => styledRun(run, look));
  const texts: StyledText[] = [];
  for (const run of runs) {
    const text = styledRun(run, look);
    const before = texts.at(-1);
    if (run.noteMark === undefined) texts.push(text);
    else {
      const mark = { ...text, leads: leadingOf(run.noteMark, run.text, look.language) };
      if (before === undefined) texts.push(mark);
      else texts[texts.length - 1] = { ...before, tail: mark };
    }
  }
  return texts;
}

function styledRun(run: Run, { base, quiet }: RunLook): StyledText {
  const font = run.bold === true ? 'bold' : run.italic === true ? 'italic' : base.font;
  const isPlain = font === base.font && run.quiet !== true && run.superscript !== true;
  if (isPlain && run.link === undefined) return { text: run.text, style: base };
  const colour = run.link === undefined ? (run.quiet === true ? quiet : base.colour) : colours.accent;
  const style = { ...base, font, colour, ...(run.superscript === true ? raisedOf(base) : {}) };
  if (run.link === undefined) return { text: run.text, style };
  return { text: run.text, style, leads: { uri: run.link, alternative: `${run.text}: ${run.link}` } };
}

function raisedOf({ size }: TextStyle): Pick<TextStyle, 'size' | 'rise'> {
  return { size: size * 0.7, rise: size * 0.33 };
}

/** In the text a mark leads to its note, and before the note back to the text. */
function leadingOf({ note, stands }: NoteMark, mark: string, language: Language): Leading {
  const t = pageTextIn(language);
  const [inText, atNote] = [`mark-${note}`, `note-${note}`];
  return stands === 'in the text'
    ? { tag: 'Reference', name: inText, to: atNote, alternative: t('pack.to-note', { mark }) }
    : { tag: 'Lbl', name: atNote, to: inText, alternative: t('pack.from-note', { mark }) };
}

const breakAfter = /[-/._@&?=–—]/u;

/** A letter with its accents is never broken in two. */
const letters = new Intl.Segmenter('en-GB', { granularity: 'grapheme' });

function points({ width }: Shaped, { size }: TextStyle): number {
  return (width * size) / 1000;
}

/** The longest beginning of a word that fits, in characters; at least one. */
function fitting(glyphs: Glyphs, word: string, style: TextStyle, width: number): number {
  const characters = Array.from(letters.segment(word), ({ segment }) => segment);
  let used = 0;
  let count = 0;
  let allowed = 0;
  for (const character of characters) {
    used += points(glyphs.shape(character, style), style);
    if (used > width && count > 0) break;
    count += 1;
    if (breakAfter.test(character)) allowed = count;
  }
  const cut = allowed > 0 && allowed >= count / 2 ? allowed : count;
  return characters.slice(0, cut).join('').length;
}

/** A word ready to be set, with its width in points. */
interface Ready {
  readonly width: number;
}

/** How lines are put together: in the order they are read in, or by the levels of text that runs both ways. */
interface Setter<R extends Ready> {
  /** `at` is the word's place in the whole text. */
  readonly ready: (word: string, styled: StyledText, at: number) => R;
  readonly append: (ready: R, styled: StyledText) => void;
  /** The width of the line so far. */
  readonly width: () => number;
  readonly finish: (closing: StyledText | undefined) => Line;
}

type Growing = { -readonly [K in keyof Segment]: Segment[K] };

interface ReadyWord extends Ready {
  readonly operand: string;
  readonly says: string | undefined;
}

function readyWord(glyphs: Glyphs, word: string, style: TextStyle, rightToLeft: boolean): ReadyWord {
  const shaped = glyphs.shape(word, style, rightToLeft);
  return { operand: operandOf(shaped, style), width: points(shaped, style), says: shaped.says };
}

const settersOneWay = new WeakMap<Glyphs, Setter<ReadyWord>>();

/** One for all lines: it holds nothing between them. */
function oneWayOf(glyphs: Glyphs): Setter<ReadyWord> {
  const known = settersOneWay.get(glyphs);
  if (known !== undefined) return known;
  const made = oneWay(glyphs);
  settersOneWay.set(glyphs, made);
  return made;
}

function oneWay(glyphs: Glyphs): Setter<ReadyWord> {
  let segments: Growing[] = [];
  let length = 0;
  const append = ({ operand, width, says }: ReadyWord, { style, span, mark, leads }: StyledText) => {
    const last = segments.at(-1);
    const isMore = says === undefined && last?.says === undefined && last?.style === style;
    if (isMore && last.span === span && last.mark === mark && last.leads === leads) {
      last.operands += operand;
      last.width += width;
    } else segments.push({ style, operands: operand, width, span, mark, leads, says });
    length += width;
  };
  return {
    ready: (word, { style }) => readyWord(glyphs, word, style, false),
    append,
    width: () => length,
    finish: (closing) => {
      const width = length;
      const last = segments.at(-1);
      if (closing !== undefined && last !== undefined) {
        const space = operandOf(glyphs.shape(' ', last.style), last.style);
        const isLike = last.span === closing.span && last.mark === undefined && last.leads === undefined;
        if (last.says === undefined && isLike) last.operands += space;
        else segments.push({ style: last.style, operands: space, width: 0 });
      }
      const line = { segments, width };
      segments = [];
      length = 0;
      return line;
    },
  };
}

interface Piece extends ReadyWord {
  readonly level: number;
}

interface ReadyPieces extends Ready {
  readonly pieces: readonly Piece[];
}

/** Pieces are written in the order they are read in, each where the line shows it. */
function bothWays(glyphs: Glyphs, whole: string): Setter<ReadyPieces> {
  const levels = levelsOf(whole);
  let set: { piece: Piece; styled: StyledText }[] = [];
  let length = 0;
  const pieceOf = (text: string, style: TextStyle, level: number): Piece => ({
    ...readyWord(glyphs, text, style, level % 2 === 1),
    level,
  });
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

/** Lines no wider than `width`. Text always gives at least one line. */
export function breakLines(glyphs: Glyphs, texts: readonly StyledText[], width: number): Line[] {
  const whole = texts.length === 1 ? (texts[0]?.text ?? '') : texts.map(({ text }) => text).join('');
  return hasRightToLeft(whole)
    ? linesOf(glyphs, texts, width, bothWays(glyphs, whole))
    : linesOf(glyphs, texts, width, oneWayOf(glyphs), otherScript.test(whole));
}

/** A word that is short for others says them, but not for the brackets or the comma beside it. */
function appendWord<R extends Ready>(
  glyphs: Glyphs,
  setter: Setter<R>,
  { ready, word, at }: { readonly ready: R; readonly word: string; readonly at: number },
  text: StyledText,
) {
  const {
    before = '',
    short = '',
    after = '',
  } = (glyphs.expansions.size > 0 ? abbreviated.exec(word)?.groups : undefined) ?? {};
  const long = glyphs.expansions.get(short);
  if (long === undefined || text.mark !== undefined) {
    setter.append(ready, text);
    return;
  }
  const mark = `/E${textString(long)}`;
  if (before !== '') setter.append(setter.ready(before, text, at), text);
  setter.append(setter.ready(short, text, at + before.length), { ...text, mark });
  if (after !== '') setter.append(setter.ready(after, text, at + before.length + short.length), text);
}

const abbreviated = /^(?<before>[^\p{L}\d]*)(?<short>[\p{L}\d&]*[\p{L}\d])(?<after>\P{L}*|[’']s\P{L}*)$/u;

function linesOf<R extends Ready>(
  glyphs: Glyphs,
  texts: readonly StyledText[],
  width: number,
  setter: Setter<R>,
  isMixed = true,
): Line[] {
  const lines: Line[] = [];
  let at = 0;
  for (const piece of texts) {
    const { style } = piece;
    const spaceWidth = points(glyphs.shape(' ', style), style);
    const parts = piece.text.replaceAll(otherSpace, ' ').split(' ');
    parts.forEach((part, index) => {
      const isSpaced = index > 0;
      const spaceAt = at;
      const tail = index === parts.length - 1 ? piece.tail : undefined;
      const behind = tail === undefined ? undefined : setter.ready(tail.text, tail, at + part.length);
      if (isSpaced) at += 1;
      let word = part;
      const span = isMixed ? (scriptEntry(word) ?? piece.span) : piece.span;
      const each = span === piece.span ? piece : { ...piece, span };
      for (;;) {
        const ready = setter.ready(word, each, at);
        const begun = setter.width() > 0;
        const room = width - setter.width() - (isSpaced && begun ? spaceWidth : 0);
        if (ready.width + (behind?.width ?? 0) <= room + 0.01) {
          if (isSpaced && begun) setter.append(setter.ready(' ', piece, spaceAt), piece);
          if (word !== '') appendWord(glyphs, setter, { ready, word, at }, each);
          break;
        }
        if (begun) {
          lines.push(setter.finish(isSpaced ? piece : undefined));
          continue;
        }
        const cut = fitting(glyphs, word, style, width);
        if (cut >= word.length) {
          appendWord(glyphs, setter, { ready, word, at }, each);
          break;
        }
        setter.append(setter.ready(word.slice(0, cut), each, at), each);
        lines.push(setter.finish(undefined));
        word = word.slice(cut);
        at += cut;
      }
      if (tail !== undefined && behind !== undefined) setter.append(behind, tail);
      at += word.length;
    });
  }
  if (setter.width() > 0 || lines.length === 0) lines.push(setter.finish(undefined));
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
