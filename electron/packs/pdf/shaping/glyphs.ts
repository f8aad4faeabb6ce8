// Words as glyphs, each shaped once: the same few thousand words make up any pack. A word may be drawn by several fonts, and from right to left.

import { hasRightToLeft } from '../../../../shared/language/isolate.ts';
import type { Typeface } from '../../../../shared/packs/model/house-style.ts';
import { mirrored } from './bidi.ts';
import { isOfTypeface, type FallbackName, type FontName } from './fonts.ts';
import { kerningFor, ofPairs } from './kerning.ts';
import { drawnBy, type Drawn } from './letters.ts';
import { components, number } from '../operators.ts';
import type { PdfFonts } from '../pdfkit-door.ts';
import { shaperOf, tabularFeatures, type Placed, type Shaper } from './shaper.ts';

export interface TextStyle {
  readonly font: FontName;
  readonly size: number;
  readonly colour: string;
  /** Above the line, in points. */
  readonly rise?: number;
  /** Tabular figures, for columns of numbers. */
  readonly tabular?: true;
}

/** What a word is as the operand of TJ, and its width in thousandths of the size. */
export interface Shaped {
  readonly operand: string;
  readonly width: number;
  /** The operand of a word that needs more than its own font's glyphs in a row: its marks raised, or letters of other fonts. */
  readonly drawn?: (style: TextStyle) => string;
  /** What it says, where its glyphs in a row don't say it: their order is another, or some are parts of letters. */
  readonly says?: string;
}

export interface Glyphs {
  readonly shape: (word: string, style: TextStyle, rightToLeft?: boolean) => Shaped;
  readonly fontId: (name: FontName) => string;
  /** What words stand for that are short for others. */
  readonly expansions: ReadonlyMap<string, string>;
  /** The letters met so far that no font has: each was drawn as a mark. */
  readonly undrawn: ReadonlySet<string>;
}

/** Stands for a letter that no font has, with the letter itself for those who listen. */
const missing = '[?]';

function assembled(placed: readonly Placed[]): Shaped {
  const codes: string[] = [];
  let width = 0;
  let isPlain = true;
  for (const { code, advance, kern, right, up } of placed) {
    codes.push(kern === 0 ? code : `${code})${kern}(`);
    width += advance;
    if (right !== 0 || up !== 0) isPlain = false;
  }
  // Joined, and not added up: V8 would put it together again wherever the word stands.
  const plain = { operand: ['(', ...codes, ')'].join(''), width };
  return isPlain ? plain : { ...plain, drawn: ({ size }) => placedOperand(placed, size, false) };
}

/** From right to left, glyphs are shown in the order they are read in: from the last, which stands at the right. */
function assembledBackwards(placed: readonly Placed[]): Shaped {
  const width = placed.reduce((sum, { advance }) => sum + advance, 0);
  return { operand: '', width, drawn: ({ size }) => placedOperand(placed, size, true) };
}

/** Each glyph where the font puts it, beside and above its place on the line. */
function placedOperand(placed: readonly Placed[], size: number, backwards: boolean): string {
  let pen = 0;
  let end = 0;
  const targets = placed.map((glyph) => {
    const at = end + glyph.right;
    end += glyph.advance;
    return { ...glyph, at };
  });
  if (backwards) targets.reverse();
  let operand = '(';
  let risen = 0;
  for (const { code, advance, kern, up, at } of targets) {
    if (up !== risen) operand += `)]TJ ${number((up * size) / 1000)} Ts[(`;
    risen = up;
    const step = Math.round(pen - at);
    if (step !== 0) operand += `)${step}(`;
    operand += code;
    pen += advance + kern - step;
  }
  if (risen !== 0) operand += ')]TJ 0 Ts[(';
  const rest = Math.round(pen - end);
  if (rest !== 0) operand += `)${rest}(`;
  return `${operand})`;
}

export function operandOf(shaped: Shaped, style: TextStyle): string {
  return shaped.drawn === undefined ? shaped.operand : shaped.drawn(style);
}

interface Part extends Drawn {
  readonly shaped: Shaped;
}

/** The fonts of other scripts come in one weight: a line round each letter makes it bold. */
function emboldened(operand: string, { size, colour }: TextStyle): string {
  return `]TJ 2 Tr ${number(size * 0.03)} w ${components(colour)} RG[${operand}]TJ 0 Tr[`;
}

/** Their glyphs don't stand in the order of their letters, or are parts of letters. */
const reordered: ReadonlySet<FontName | FallbackName> = new Set([
  'arabic',
  'bengali',
  'devanagari',
  'gurmukhi',
  'hebrew',
]);

/** The words of one typeface that were shaped before, by how they are set. */
function wordMaps() {
  return {
    plain: new Map<string, Shaped>(),
    tabular: new Map<string, Shaped>(),
    turned: new Map<string, Shaped>(),
    turnedTabular: new Map<string, Shaped>(),
  };
}

export function glyphsOf(
  fonts: Pick<PdfFonts, 'font'>,
  expansions: ReadonlyMap<string, string> = new Map(),
  typeface: Typeface = 'sans',
): Glyphs {
  const shapers = new Map<string, Shaper>();
  const words = { regular: wordMaps(), bold: wordMaps(), italic: wordMaps() } as const;
  const undrawn = new Set<string>();

  const shaperFor = (font: FontName | FallbackName, tabular: boolean): Shaper => {
    const key = tabular ? `${font}#` : font;
    const known = shapers.get(key);
    if (known !== undefined) return known;
    const kerning = isOfTypeface(font) ? kerningFor(typeface, font) : undefined;
    const shaper = shaperOf(
      fonts.font(font),
      tabular ? tabularFeatures : undefined,
      tabular ? kerning?.tabular : kerning?.usual,
    );
    shapers.set(key, shaper);
    return shaper;
  };

  const covers = (font: FontName | FallbackName, letter: string) =>
    fonts.font(font).covers(letter.codePointAt(0) ?? 0);

  const drawPart = (own: FontName, { font = own, shaped }: Part, style: TextStyle): string => {
    const operand = operandOf(shaped, style);
    if (font === own) return operand;
    const inBold = own === 'bold' && font !== 'regular' ? emboldened(operand, style) : operand;
    const size = number(style.size);
    return `]TJ/${fonts.font(font).id} ${size} Tf[${inBold}]TJ/${fonts.font(own).id} ${size} Tf[`;
  };

  const shapePart = (own: FontName, { font, text }: Drawn, tabular: boolean): Part => {
    if (font !== undefined) {
      const placed = shaperFor(font, tabular && font === own).place(text);
      const backwards = hasRightToLeft(text) && placed.length > 1;
      const shaped = backwards ? assembledBackwards(placed) : assembled(placed);
      const isUnclear = reordered.has(font) || placed.some(({ isPart }) => isPart);
      return { font, text, shaped: isUnclear ? { ...shaped, says: text } : shaped };
    }
    for (const letter of Array.from(text)) undrawn.add(letter);
    const marks = missing.repeat(Array.from(text).length);
    const shaped = assembled(shaperFor(own, tabular).place(marks));
    return { font, text, shaped: { ...shaped, says: /^\p{Cc}*$/u.test(text) ? '\ufffd' : text } };
  };

  /** Each part stands to the left of the one before it; the pen ends at the right of all. */
  const toTheLeft = (own: FontName, parts: readonly Part[], width: number, style: TextStyle): string => {
    const drawn = parts.map((part) => {
      const back = Math.round(part.shaped.width);
      return `${back} ${drawPart(own, part, style)}${back} `;
    });
    return `${-Math.round(width)} ${drawn.join('')}${-Math.round(width)} `;
  };

  /** A word that isn't all letters of its own font, or that runs from right to left. */
  const shapeInParts = (word: string, { font, tabular }: TextStyle, rightToLeft: boolean): Shaped => {
    const parts = drawnBy({ covers, own: font, typeface }, word).map((each): Part => {
      const isTurned = rightToLeft && each.font !== undefined && !hasRightToLeft(each.text);
      if (!isTurned) return shapePart(font, each, tabular === true);
      const text = Array.from(mirrored(each.text)).reverse().join('');
      const { shaped } = shapePart(font, { font: each.font, text }, tabular === true);
      return { ...each, shaped: text === each.text ? shaped : { ...shaped, says: each.text } };
    });
    const [only] = parts;
    if (only === undefined) return { operand: '()', width: 0 };
    if (parts.length === 1 && only.font === font) return only.shaped;
    const width = parts.reduce((sum, { shaped }) => sum + shaped.width, 0);
    const drawn = (style: TextStyle) =>
      rightToLeft
        ? toTheLeft(font, parts, width, style)
        : parts.map((part) => drawPart(font, part, style)).join('');
    const isUnclear = parts.some(({ shaped }) => shaped.says !== undefined);
    const shaped = { operand: '', width, drawn };
    return isUnclear
      ? { ...shaped, says: parts.map((part) => part.shaped.says ?? part.text).join('') }
      : shaped;
  };

  const shapeNew = (word: string, style: TextStyle, rightToLeft: boolean): Shaped => {
    const byPairs =
      !rightToLeft && ofPairs.test(word)
        ? shaperFor(style.font, style.tabular === true).placeByPairs(word)
        : undefined;
    if (byPairs !== undefined) return assembled(byPairs);
    return shapeInParts(word.normalize('NFC'), style, rightToLeft);
  };

  return {
    expansions,
    undrawn,
    fontId: (name) => fonts.font(name).id,
    shape: (word, style, rightToLeft = false) => {
      const { plain, tabular, turned, turnedTabular } = words[style.font];
      const isTabular = style.tabular === true;
      const known = rightToLeft ? (isTabular ? turnedTabular : turned) : isTabular ? tabular : plain;
      const found = known.get(word);
      if (found !== undefined) return found;
      const shaped = shapeNew(word, style, rightToLeft);
      known.set(word, shaped);
      return shaped;
    },
  };
}
