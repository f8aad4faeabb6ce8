// Reads what a page of a pack is drawn with: the same operators that its PDF has, as shapes, pictures and glyphs where they stand. Only those
// operators are known that `electron/packs/pdf/` writes; all else would be left out, so an unknown one is an error.

/** A glyph as its font draws it. */
export interface GlyphOutline {
  /** As a path of SVG, in thousandths of the size and upwards from the baseline. */
  readonly outline: string;
  /** In thousandths of the size. */
  readonly advance: number;
  /** What it stands for; nothing where it is part of another letter. */
  readonly letters: string;
}

/** By the font's name in the file, and the glyph's code there. */
export type GlyphsOfPage = (font: string, code: number) => GlyphOutline | undefined;

interface Stroke {
  readonly colour: string;
  /** In points. */
  readonly width: number;
}

export interface DrawnGlyphs {
  readonly kind: 'glyphs';
  readonly font: string;
  /** In points. */
  readonly size: number;
  readonly colour: string;
  /** A line round each glyph, of letters that come in one weight. */
  readonly stroke?: Stroke;
  /** Heard, and not seen. */
  readonly unseen: boolean;
  /** Of the baseline, from the top of the page. */
  readonly y: number;
  readonly glyphs: readonly { readonly code: number; readonly x: number }[];
  /** Where the pen ends. */
  readonly end: number;
  /** What it belongs to; undefined of what nobody hears. */
  readonly mark: number | undefined;
  /** What is heard in the place of its letters. */
  readonly says?: string;
}

export interface DrawnPath {
  readonly kind: 'path';
  /** As a path of SVG, in points downwards from the top of the page. */
  readonly path: string;
  readonly fill?: string;
  readonly stroke?: Stroke & { readonly dash: readonly number[] };
}

export interface DrawnPicture {
  readonly kind: 'picture';
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type DrawnThing = DrawnGlyphs | DrawnPath | DrawnPicture;

/** Names, strings, numbers, brackets and operators. */
const token = /\/[^\s<>[\]()/]*|<<|>>|<[\da-fA-F]*>|[[\]]|\((?:\\.|[^\\()])*\)|[^\s<>[\]()/]+/gu;

const black = '#000000';

function hex(part: string | undefined): string {
  return Math.round(Number(part) * 255)
    .toString(16)
    .padStart(2, '0');
}

/** What PDFDocEncoding has beside Latin 1, of the signs that are written. */
export const signsOfBytes: Readonly<Record<string, string>> = {
  '\u0080': '•',
  '\u0083': '…',
  '\u0084': '—',
  '\u0085': '–',
  '\u008a': '−',
  '\u008d': '“',
  '\u008e': '”',
  '\u008f': '‘',
  '\u0090': '’',
  '\u00a0': '€',
};

/** A literal string of a PDF: a character of what it answers with is a byte. */
function bytesOfString(written: string): string {
  const inside = written.slice(1, -1);
  if (!inside.includes('\\')) return inside;
  return inside.replaceAll(/\\(?<letter>.)/gsu, (_, letter: string) =>
    letter === 'n' ? '\n' : letter === 'r' ? '\r' : letter,
  );
}

/** A text string of a PDF as text. */
export function textOfString(written: string): string {
  if (written.startsWith('(')) {
    const plain = bytesOfString(written);
    return plain.replaceAll(/[\u0080-\u00a0]/gu, (letter) => signsOfBytes[letter] ?? letter);
  }
  const units = Array.from({ length: Math.floor((written.length - 2) / 4) }, (_, at) =>
    Number.parseInt(written.slice(1 + at * 4, 5 + at * 4), 16),
  );
  return String.fromCharCode(...units.slice(1)); // behind the mark of its encoding
}

interface Content {
  readonly mark: number | undefined;
  readonly says: string | undefined;
}

/** Reads on from a state: an operator with what stands before it. */
class PageReader {
  readonly things: DrawnThing[] = [];
  #font = '';
  #size = 0;
  #fill = black;
  #line = black;
  #width = 1;
  #dash: readonly number[] = [];
  #mode = '0';
  #rise = 0;
  #x = 0;
  #y = 0;
  #path = '';
  #picture: readonly number[] | undefined;
  /** How far all of the page stands to the right. */
  #left = 0;
  #depth = 0;
  readonly #contents: Content[] = [];
  /** Of an expression that says its words once, however many pieces it is drawn in. */
  #said = false;

  readonly #glyphOf: GlyphsOfPage;

  constructor(glyphOf: GlyphsOfPage) {
    this.#glyphOf = glyphOf;
  }

  #begin(operands: readonly string[]) {
    const outer = this.#contents.at(-1);
    const valueOf = (name: string) => {
      const at = operands.indexOf(name);
      return at === -1 ? undefined : operands[at + 1];
    };
    const mark = valueOf('/MCID');
    const says = valueOf('/ActualText');
    this.#said = false;
    this.#contents.push({
      mark: mark === undefined ? outer?.mark : Number(mark),
      says: says === undefined ? outer?.says : textOfString(says),
    });
  }

  #show(parts: readonly string[]) {
    const glyphs: { readonly code: number; readonly x: number }[] = [];
    const { mark, says } = this.#contents.at(-1) ?? { mark: undefined, says: undefined };
    for (const part of parts) {
      if (!part.startsWith('(')) {
        this.#x -= (Number(part) * this.#size) / 1000;
        continue;
      }
      const bytes = bytesOfString(part);
      for (let at = 0; at + 1 < bytes.length; at += 2) {
        const code = (bytes.charCodeAt(at) << 8) | bytes.charCodeAt(at + 1);
        glyphs.push({ code, x: this.#x });
        this.#x += ((this.#glyphOf(this.#font, code)?.advance ?? 0) * this.#size) / 1000;
      }
    }
    const stroke = this.#mode === '2' ? { stroke: { colour: this.#line, width: this.#width } } : {};
    const spoken = says === undefined ? {} : { says: this.#said ? '' : says };
    this.#said = says !== undefined;
    this.things.push({
      kind: 'glyphs',
      font: this.#font,
      size: this.#size,
      colour: this.#fill,
      ...stroke,
      unseen: this.#mode === '3',
      y: this.#y - this.#rise,
      glyphs,
      end: this.#x,
      mark,
      ...spoken,
    });
  }

  #paint(how: 'f' | 'S' | 'b') {
    const stroke = { colour: this.#line, width: this.#width, dash: this.#dash };
    this.things.push({
      kind: 'path',
      path: how === 'b' ? `${this.#path}Z` : this.#path,
      ...(how === 'S' ? {} : { fill: this.#fill }),
      ...(how === 'f' ? {} : { stroke }),
    });
    this.#path = '';
  }

  run(operator: string, operands: readonly string[]): void {
    const [first = '', second = '', third, fourth] = operands;
    switch (operator) {
      case 'Tm':
        [this.#x, this.#y] = [Number(operands[4]) + this.#left, Number(operands[5])];
        break;
      case 'TJ':
        this.#show(operands);
        break;
      case 'Tf':
        [this.#font, this.#size] = [first.slice(1), Number(second)];
        break;
      case 'Tr':
        this.#mode = first;
        break;
      case 'Ts':
        this.#rise = Number(first);
        break;
      case 'rg':
        this.#fill = `#${hex(first)}${hex(second)}${hex(third)}`;
        break;
      case 'RG':
        this.#line = `#${hex(first)}${hex(second)}${hex(third)}`;
        break;
      case 'w':
        this.#width = Number(first);
        break;
      case 'd':
        this.#dash = operands.slice(0, -1).map(Number);
        break;
      case 're':
        this.#path += `M${this.#left + Number(first)} ${second}h${third ?? ''}v${fourth ?? ''}h${-Number(third)}Z`;
        break;
      case 'm':
        this.#path += `M${this.#left + Number(first)} ${second}`;
        break;
      case 'l':
        this.#path += `L${this.#left + Number(first)} ${second}`;
        break;
      case 'c':
        this.#path += `C${operands.map((part, at) => (at % 2 === 0 ? this.#left + Number(part) : part)).join(' ')}`;
        break;
      case 'f':
      case 'S':
      case 'b':
        this.#paint(operator);
        break;
      case 'cm':
        if (this.#depth > 0) this.#picture = operands.map(Number);
        else this.#left += Number(operands[4]);
        break;
      case 'Do': {
        const [width = 0, , , down = 0, x = 0, y = 0] = this.#picture ?? [];
        this.things.push({
          kind: 'picture',
          name: first.slice(1),
          x: this.#left + x,
          y: y + down,
          width,
          height: -down,
        });
        break;
      }
      case 'BDC':
      case 'BMC':
        this.#begin(operands);
        break;
      case 'EMC':
        this.#contents.pop();
        this.#said = false;
        break;
      case 'BT':
      case 'ET':
        break;
      case 'q':
        this.#depth += 1;
        break;
      case 'Q':
        this.#depth -= 1;
        break;
      default:
        throw new Error(`a page of a pack isn't drawn with ${operator}`);
    }
  }
}

const operand = /^(?:[/(<[\]]|>>|[-+.\d])/u;

/** In the order in which it is drawn. */
export function drawnOn(content: string, glyphOf: GlyphsOfPage): readonly DrawnThing[] {
  const reader = new PageReader(glyphOf);
  let operands: string[] = [];
  for (const [part] of content.matchAll(token)) {
    if (part === '[' || part === ']') continue;
    if (operand.test(part)) operands.push(part);
    else {
      reader.run(part, operands);
      operands = [];
    }
  }
  return reader.things;
}
