// The pack's typefaces, shipped with the app. Source Sans 3 has Welsh letters, the pound sign and tabular figures, and sets nearly everything.
// What it lacks, of the scripts and signs that people write names in, a Noto font has; each is read only when a pack needs it.

import { readFileSync } from 'node:fs';

export type FontName = 'regular' | 'bold' | 'italic';

export type FallbackName =
  | 'arabic'
  | 'bengali'
  | 'chinese'
  | 'devanagari'
  | 'emoji'
  | 'gurmukhi'
  | 'hebrew'
  | 'symbols'
  | 'more symbols';

const files: Readonly<Record<FontName | FallbackName, string>> = {
  regular: 'SourceSans3_400Regular.ttf',
  bold: 'SourceSans3_700Bold.ttf',
  italic: 'SourceSans3_400Regular_Italic.ttf',
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

export function readFont(name: FontName | FallbackName): Buffer {
  return readFileSync(new URL(`../../../../resources/fonts/${files[name]}`, import.meta.url));
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

/** The fonts to look in for what Source Sans lacks, the likeliest first. */
export function fallbacksFor(letter: string): readonly FallbackName[] {
  const found = scripts.filter(({ letters }) => letters.test(letter)).map(({ font }) => font);
  return [...found, ...ofNoScript.filter((font) => !found.includes(font))];
}
