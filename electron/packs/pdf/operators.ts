// Numbers, colours and texts as a PDF writes them.

/** Two decimals are a seven-thousandth of an inch. */
export function number(value: number): string {
  return String(Math.round(value * 100) / 100);
}

const colourCache = new Map<string, string>();

export function components(colour: string): string {
  const known = colourCache.get(colour);
  if (known !== undefined) return known;
  const parts = [1, 3, 5].map((at) =>
    String(Math.round((Number.parseInt(colour.slice(at, at + 2), 16) / 255) * 1000) / 1000),
  );
  const made = parts.join(' ');
  colourCache.set(colour, made);
  return made;
}

/** A text string that any reader understands: UTF-16 with its mark, in hexadecimal. */
export function textString(text: string): string {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
  return `<${bytes.toString('hex')}>`;
}
