// Signs that Word keeps as places in a font of pictures, as the characters they look like: ✓ is an "ü" in Wingdings.

/** By the place in the font; what isn't among them is shown as a sign that can't be read. */
const wingdings: Readonly<Record<number, string>> = {
  0x4a: '☺',
  0x4b: '😐',
  0x4c: '☹',
  0x6c: '●',
  0x6d: '❍',
  0x6e: '■',
  0x6f: '□',
  0x71: '❑',
  0x72: '❒',
  0x75: '◆',
  0x76: '❖',
  0x9f: '•',
  0xa1: '○',
  0xa7: '▪',
  0xa8: '◻',
  0xab: '★',
  0xdf: '←',
  0xe0: '→',
  0xe1: '↑',
  0xe2: '↓',
  0xe8: '➔',
  0xfb: '✗',
  0xfc: '✓',
  0xfd: '☒',
  0xfe: '☑',
};
const bulletInSymbol = 0xb7;
const unreadable = '\ufffd';

export function isPictureFont(font: string | undefined): boolean {
  return /^(?:wingdings|webdings)/iu.test(font ?? '');
}

/** Word writes places as F000 and above. */
export function signAt(font: string | undefined, place: number): string {
  const own = place >= 0xf000 ? place - 0xf000 : place;
  if (/^wingdings$/iu.test(font ?? '')) return wingdings[own] ?? unreadable;
  return /^symbol$/iu.test(font ?? '') && own === bulletInSymbol ? '•' : unreadable;
}

/** Text in such a font. */
export function inSigns(font: string | undefined, text: string): string {
  return text.replaceAll(/\S/gu, (each) => signAt(font, each.codePointAt(0) ?? 0));
}
