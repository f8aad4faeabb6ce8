// The pack's typefaces, shipped with the app. Source Sans 3 has Welsh letters, the pound sign and tabular figures, and sets nearly everything;
// Source Serif 4 has these too, and for the rarer letters that it lacks Source Sans stands in. What both lack, of the scripts and signs that people write names in, a Noto font has; each is read only when a pack needs it.

import { readFileSync } from 'node:fs';
import type { Typeface } from '../../../../shared/packs/model/house-style.ts';

export type FontName = 'regular' | 'bold' | 'italic';

export type FallbackName =
  /** What another typeface lacks of Latin, Greek and signs. */
  | 'sans'
  | 'arabic'
  | 'bengali'
  | 'chinese'
  | 'devanagari'
  | 'emoji'
  | 'gurmukhi'
  | 'hebrew'
  | 'symbols'
  | 'more symbols';

const faces: Readonly<Record<Typeface, Readonly<Record<FontName, string>>>> = {
  sans: {
    regular: 'SourceSans3_400Regular.ttf',
    bold: 'SourceSans3_700Bold.ttf',
    italic: 'SourceSans3_400Regular_Italic.ttf',
  },
  serif: {
    regular: 'SourceSerif4_400Regular.ttf',
    bold: 'SourceSerif4_700Bold.ttf',
    italic: 'SourceSerif4_400Regular_Italic.ttf',
  },
};

const fallbackFiles: Readonly<Record<FallbackName, string>> = {
  sans: faces.sans.regular,
  arabic: 'NotoSansArabic_400Regular.ttf',
  bengali: 'NotoSansBengali_400Regular.ttf',
  chinese: 'NotoSansSC_400Regular.ttf',
  devanagari: 'NotoSansDevanagari_400Regular.ttf',
  emoji: 'NotoEmoji_400Regular.ttf',
  gurmukhi: 'NotoSansGurmukhi_400Regular.ttf',
  hebrew: 'NotoSansHebrew_400Regular.ttf',
  symbols: 'NotoSansSymbols_400Regular.ttf',
  'more symbols': 'NotoSansSymbols2_400Regular.ttf',
};

/** Whether it is one of the typeface itself, and not of those that stand in for it. */
export function isOfTypeface(name: FontName | FallbackName): name is FontName {
  return name in faces.sans;
}

export function readFont(name: FontName | FallbackName, typeface: Typeface = 'sans'): Buffer {
  const file = isOfTypeface(name) ? faces[typeface][name] : fallbackFiles[name];
  return readFileSync(inFonts(file));
}

function inFonts(file: string): URL {
  return new URL(`../../../../resources/fonts/${file}`, import.meta.url);
}

/** What is written beside a font of how its letters stand side by side. */
export function kerningFile(typeface: Typeface, name: FontName): string {
  return `kerning/${faces[typeface][name].replace('.ttf', '.json')}`;
}

export function kerningUrl(typeface: Typeface, name: FontName): URL {
  return inFonts(kerningFile(typeface, name));
}

interface Script {
  readonly letters: RegExp;
  readonly font: FallbackName;
}

/** Which font has the letters of a script, with the signs that stand among them. */
const scripts: readonly Script[] = [
  { letters: /\p{Script=Arabic}/u, font: 'arabic' },
  { letters: /\p{Script=Hebrew}/u, font: 'hebrew' },
  { letters: /\p{Script=Devanagari}|[\u0964\u0965]/u, font: 'devanagari' },
  { letters: /\p{Script=Bengali}/u, font: 'bengali' },
  { letters: /\p{Script=Gurmukhi}/u, font: 'gurmukhi' },
  {
    letters:
      /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Bopomofo}|[\u3000-\u303f\uff00-\uffef]/u,
    font: 'chinese',
  },
  { letters: /\p{Extended_Pictographic}|\p{Regional_Indicator}/u, font: 'emoji' },
];

/** Where to look for what is of no script; at last everywhere, for a sign that only one script's font has. */
const ofNoScript: readonly FallbackName[] = [
  'symbols',
  'more symbols',
  'emoji',
  'chinese',
  'arabic',
  'bengali',
  'devanagari',
  'gurmukhi',
  'hebrew',
];

/** The fonts to look in for what a typeface lacks, the likeliest first. */
export function fallbacksFor(letter: string, typeface: Typeface): readonly FallbackName[] {
  const found = scripts.filter(({ letters }) => letters.test(letter)).map(({ font }) => font);
  const first: readonly FallbackName[] = typeface === 'sans' ? [] : ['sans'];
  return [...first, ...found, ...ofNoScript.filter((font) => !found.includes(font))];
}
