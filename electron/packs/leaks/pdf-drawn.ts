// What the instructions of a stream draw as text, read by every font that they may mean, and the words that they carry beside it.

import { lettersIn, type FontCodes } from './pdf-fonts.ts';
import { saidIn, tokensIn, type Token } from './pdf-tokens.ts';

interface Drawn {
  /** One text for each way to read it. */
  readonly texts: readonly string[];
  /** An alternative text that stands among the instructions. */
  readonly strings: readonly { readonly under: string; readonly text: string }[];
}

export function drawsText(content: string): boolean {
  return /\bT[jJ]\b|['"]\s/u.test(content) && /\bBT\b/u.test(content);
}

const starts = new Set(['Td', 'TD', 'T*', 'Tm', "'", '"', 'BT', 'ET']);

/** Texts side by side: one for each font that a name may mean. */
class Readings {
  readonly #lines: string[][] = [];
  /** What may be meant where a name means several; the bytes themselves come first. */
  #most = 1;

  add(bytes: string, fonts: readonly FontCodes[]) {
    this.#most = Math.max(this.#most, fonts.length + 1);
    this.#lines.push([bytes, ...fonts.map((font) => lettersIn(bytes, font))]);
  }

  break() {
    this.#lines.push(['\n']);
  }

  texts(): string[] {
    return Array.from({ length: this.#most }, (_, reading) =>
      this.#lines.map((line) => line[reading] ?? line.at(-1) ?? '').join(''),
    );
  }
}

export function drawnIn(content: string, fonts: ReadonlyMap<string, readonly FontCodes[]>): Drawn {
  const readings = new Readings();
  const strings: { under: string; text: string }[] = [];
  let given: Token[] = [];
  let font: readonly FontCodes[] = [];
  let depth = 0;
  let under = '';
  for (const token of tokensIn(content)) {
    if (token.kind === 'mark' && token.mark === '<<') depth += 1;
    if (token.kind === 'mark' && token.mark === '>>') depth -= 1;
    if (token.kind === 'name') under = token.name;
    if (token.kind === 'string' && depth > 0) strings.push({ under, text: saidIn(token.bytes) });
    if (token.kind === 'comment') strings.push({ under: '%', text: token.text });
    if (token.kind !== 'word' || /^[-+.\d]/u.test(token.word)) {
      if (depth === 0) given.push(token);
      continue;
    }
    const { word } = token;
    if (word === 'Tf') {
      const name = given.find((each) => each.kind === 'name');
      font = name?.kind === 'name' ? (fonts.get(name.name) ?? []) : [];
    }
    if (starts.has(word)) readings.break();
    for (const each of given) if (each.kind === 'string') readings.add(each.bytes, font);
    given = [];
  }
  return { texts: readings.texts(), strings };
}
