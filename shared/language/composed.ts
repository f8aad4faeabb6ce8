// Letters with their accents as one character (Unicode's form NFC). macOS writes "ŵ" as a w and an accent: the same letter, but another string,
// which no search finds and which prints with its accent beside it.

/** Nothing below these is ever put together. */
const mayBeApart = /[\u0300-\u{10ffff}]/u;

export function composed(text: string): string {
  return mayBeApart.test(text) ? text.normalize('NFC') : text;
}

/** Whether some text in a value may have to be composed: told by its JSON, at once for all of it. */
export function mayBeApartIn(json: string): boolean {
  return mayBeApart.test(json);
}

/** Every text in a value. */
export function composedWithin(value: unknown): unknown {
  if (typeof value === 'string') return composed(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(composedWithin);
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, composedWithin(part)]));
}
