// Rows as comma-separated values (RFC 4180) that Excel, LibreOffice and Numbers open right: with a byte order mark, so that they read UTF-8.
// A cell that a spreadsheet would take for a formula is made harmless as OWASP advises ("CSV injection"), by an apostrophe before it.

const byteOrderMark = '\uFEFF';

/** What begins a formula in some program: also after white space, which some ignore, and in full-width East Asian forms. */
const formula = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/** "-1,234.50", "-£20", "-5%": a negative amount isn't a formula, and stays a number. */
const negative = /^-£?\d[\d,]*(?:\.\d+)?%?$/u;

function harmless(text: string): string {
  return formula.test(text) && !negative.test(text) ? `'${text}` : text;
}

function cell(text: string): string {
  const safe = harmless(text);
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export function csvOf(lines: readonly (readonly string[])[]): string {
  return byteOrderMark + lines.map((line) => `${line.map(cell).join(',')}\r\n`).join('');
}
