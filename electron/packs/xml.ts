// Words inside XML.

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
};

/** Without what XML can't hold. */
export function printable(words: string): string {
  return words.replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}

/** As an attribute or as text. */
export function escaped(words: string): string {
  return printable(words).replaceAll(/[&<>"\n]/gu, (sign) => entities[sign] ?? sign);
}
