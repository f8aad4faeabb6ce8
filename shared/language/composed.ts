// Letters with their accents as one character (Unicode's form NFC). macOS writes "ŵ" as a w and an accent: the same letter, but another string,
// which no search finds and which prints with its accent beside it.

/** Nothing below these is ever put together. */
const mayBeApart = /[\u0300-\u{10ffff}]/u;

export function composed(text: string): string {
  return mayBeApart.test(text) ? text.normalize('NFC') : text;
}

/** Every text in a value. A value without any that changes comes back as it is. */
export function composedWithin(value: unknown): unknown {
  if (typeof value === 'string') return composed(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const items: unknown[] = value.map(composedWithin);
    return items.some((item, index) => item !== value[index]) ? items : value;
  }
  const entries = Object.entries(value).map(([key, part]) => [key, part, composedWithin(part)] as const);
  return entries.some(([, before, after]) => before !== after)
    ? Object.fromEntries(entries.map(([key, , after]) => [key, after]))
    : value;
}
