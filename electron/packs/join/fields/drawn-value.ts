// A field that has no look of its own: its form asks every reader to draw it (NeedAppearances). A pack has no fields, so its value
// is drawn here, as its form says: its size and colour, its side, its lines or cells, its frame (ISO 32000-1, 12.7.3.3). One that
// nobody has filled in is its frame: whoever prints the page writes there.

import { oncePer } from '../../../../shared/kernel/once.ts';
import { textString } from '../../pdf/operators.ts';
import type { Glyphs } from '../../pdf/shaping/glyphs.ts';
import type { PaperFile } from '../file/paper-file.ts';
import { Keyword, Reader, readValues } from '../file/reader.ts';
import {
  PdfString,
  Stream,
  nameText,
  numberText,
  readText,
  type Dictionary,
  type Value,
} from '../file/values.ts';
import type { Box } from '../placing.ts';
import { captionOf, frameOf, markText, type Frame } from './frame.ts';
import { boxStateOf, hasFlag, inherited } from './inherited.ts';
import { areOfWindows, encoding, glyphsOf, type Glyphs as Typed, type WidthOf } from './letters.ts';
import { setValue } from './lines.ts';
import { drawnInOwn, have } from './own-fonts.ts';

/** Letters that aren't as they were typed, since no font has such; or which of several boxes is chosen, since nothing in the file says it. */
export type FieldGap = 'field letters' | 'field state';

export interface DrawnValue {
  /** What draws it, from the lower left corner of the field. */
  readonly content: string;
  /** The font's name in the content, and the font; undefined where nothing is written. */
  readonly font: readonly [name: string, font: Value] | undefined;
  readonly lacks: FieldGap | undefined;
  /** Nothing but its frame: whatever look it has says as much. */
  readonly isFrameAlone?: true;
  /** What is written after it in the pack's own fonts, which each pack embeds for itself. */
  readonly written?: (glyphs: Glyphs) => string;
}

/** The one that every reader has (9.6.2.2). */
const usualName = 'PackHelv';
const anyReadersOwn: Dictionary = new Map<string, Value>([
  ['Type', 'Font'],
  ['Subtype', 'Type1'],
  ['BaseFont', 'Helvetica'],
  ['Encoding', readValues(new Reader(Buffer.from(encoding))).values[0] ?? null],
]);

interface Field {
  readonly field: Dictionary;
  readonly box: Box;
}

export function drawnValue(
  file: PaperFile,
  form: Dictionary | undefined,
  { field, box }: Field,
): DrawnValue | undefined {
  const kind = file.name(inherited(file, field, 'FT'));
  const frame = frameOf(file, field, { across: box[2] - box[0], up: box[3] - box[1] });
  const isButton = kind === 'Btn' && hasFlag(file, field, 'button');
  if (kind === 'Btn' && !isButton) return drawnMark(file, field, frame);
  const text = isButton ? captionOf(file, field) : shownIn(file, field, kind);
  return text === '' ? frameAlone(frame) : drawnText(file, form, { field, frame, text, kind });
}

function shownIn(file: PaperFile, field: Dictionary, kind: string | undefined): string {
  if (kind === 'Ch') return choiceOf(file, field);
  return kind === 'Tx' && !hasFlag(file, field, 'password') ? textOf(file, inherited(file, field, 'V')) : '';
}

function frameAlone({ content }: Frame): DrawnValue | undefined {
  return content === '' ? undefined : { content, font: undefined, lacks: undefined, isFrameAlone: true };
}

/** A box that is ticked, or a button that is chosen; of one that isn't, its frame. */
function drawnMark(file: PaperFile, field: Dictionary, frame: Frame): DrawnValue | undefined {
  const state = boxStateOf(file, field);
  const lacks = state === 'unknown' ? 'field state' : undefined;
  if (typeof state !== 'string') {
    const mark = markText(file, field, frame, hasFlag(file, field, 'radio') ? 'l' : '4');
    return { content: `${frame.content}${frame.turn}${mark}`, font: undefined, lacks };
  }
  return lacks === undefined ? frameAlone(frame) : { content: frame.content, font: undefined, lacks };
}

interface Written {
  readonly field: Dictionary;
  readonly frame: Frame;
  readonly text: string;
  readonly kind: string | undefined;
}

/** A font has the letters that it lists a width for: one that is cut down to what was typed once has no others. */
function isListed(line: Typed): boolean {
  return areOfWindows(line) && line.glyphs.every(({ width }) => width > 0);
}

const sides = ['left', 'middle', 'right'] as const;

function drawnText(
  file: PaperFile,
  form: Dictionary | undefined,
  { field, frame, text, kind }: Written,
): DrawnValue {
  const saidLook = file.value(inherited(file, field, 'DA') ?? form?.get('DA'));
  const appearance = saidLook instanceof PdfString ? saidLook.bytes : '';
  file.countTyped(text.length + appearance.length);
  const { name, size, rest } = readAppearance(appearance);
  const lines = text.split(/\r\n?|\n/u);
  const theirs = form === undefined || name === undefined ? undefined : formsFont(form, file, name);
  const asTheirs = lines.map((line) => glyphsOf(line, theirs?.widthOf));
  const own = theirs !== undefined && asTheirs.every(isListed) ? theirs : undefined;
  const typed = own === undefined ? lines.map((line) => glyphsOf(line)) : asTheirs;
  const most = file.number(inherited(file, field, 'MaxLen')) ?? 0;
  const saidSide = file.number(inherited(file, field, 'Q') ?? form?.get('Q')) ?? 0;
  const side = kind === 'Btn' ? 'middle' : (sides[saidSide] ?? 'left');
  const setting = {
    width: frame.width,
    height: frame.height,
    size,
    isLong: kind === 'Tx' && hasFlag(file, field, 'multiline'),
    side,
    cells: kind === 'Tx' && hasFlag(file, field, 'comb') && most > 0 ? most : undefined,
    margin: 2 + frame.line,
  };
  const lacks = typed.some(({ isChanged }) => isChanged) ? 'field letters' : undefined;
  const haveOurs = lacks === undefined ? undefined : have(file, text);
  if (haveOurs !== undefined) {
    const written = (glyphs: Glyphs) =>
      `${frame.turn}${drawnInOwn(
        glyphs,
        lines.map((line) => line.normalize('NFC')),
        setting,
        rest,
      )}`;
    return {
      content: frame.content,
      font: undefined,
      lacks: haveOurs === 'all' ? undefined : lacks,
      written,
    };
  }
  const font: DrawnValue['font'] = own === undefined ? [usualName, anyReadersOwn] : [own.name, own.font];
  const drawn = setValue(typed, setting, (points) => `${nameText(font[0])} ${numberText(points)} Tf ${rest}`);
  const shown = `${frame.turn}BT ${drawn} ET`;
  const isPutTogether = typed.some(({ glyphs }) => glyphs.some(({ accent }) => accent !== undefined));
  // Who copies or hears it has the letters, and not the two that each is drawn as.
  const marked = isPutTogether ? `/Span <</ActualText${textString(text)}>> BDC ${shown} EMC` : shown;
  return { content: `${frame.content}${marked}`, font, lacks };
}

function textOf(file: PaperFile, given: Value | undefined): string {
  const value = file.value(given);
  return (Array.isArray(value) ? value : [value])
    .map((each) => file.value(each))
    .map((each) => typedIn(file, each))
    .join('\n');
}

/** A long value may stand in a stream of its own. */
function typedIn(file: PaperFile, value: Value): string {
  if (value instanceof Stream) return readText(new PdfString(file.content(value).toString('latin1')));
  return value instanceof PdfString ? readText(value) : '';
}

/** A choice can have one text for whoever receives the form, and another that is shown (table 231). Kept with the list, which many fields have. */
const shownOf = oncePer<readonly Value[], [file: PaperFile], ReadonlyMap<string, string>>(
  () => '',
  (options, file) => {
    const shown = new Map<string, string>();
    for (const each of options) {
      const [sent, seen] = file.list(each) ?? [];
      if (sent !== undefined && seen !== undefined) shown.set(textOf(file, sent), textOf(file, seen));
    }
    return shown;
  },
);

function choiceOf(file: PaperFile, field: Dictionary): string {
  const options = file.list(inherited(file, field, 'Opt'));
  const shown = options === undefined ? undefined : shownOf(options, file);
  const value = inherited(file, field, 'V');
  const chosen = file.list(value) ?? [value];
  return chosen
    .map((each) => textOf(file, each))
    .map((each) => shown?.get(each) ?? each)
    .join('\n');
}

interface FormsFont {
  readonly name: string;
  readonly font: Value;
  readonly widthOf: WidthOf;
}

/**
 * Another encoding than Windows' makes other letters of it: an apostrophe is “™” in the one that most forms have. Kept with the form, whose
 * fields have mostly one.
 */
const formsFont = oncePer<Dictionary, [file: PaperFile, name: string], FormsFont | undefined>(
  (_, name) => name,
  fontNamed,
);

function fontNamed(form: Dictionary, file: PaperFile, name: string): FormsFont | undefined {
  const fonts = file.dictionary(file.dictionary(form.get('DR'))?.get('Font'));
  const font = fonts?.get(name);
  const said = file.dictionary(font);
  const widths = file.numbers(said?.get('Widths'));
  const first = file.number(said?.get('FirstChar'));
  if (font === undefined || widths === undefined || first === undefined) return undefined;
  if (file.value(said?.get('Encoding')) !== 'WinAnsiEncoding') return undefined;
  return { name, font, widthOf: (byte) => widths[byte.charCodeAt(0) - first] ?? 0 };
}

/** How many numbers each of the operators takes that set the colour of letters. */
const colourOperators: ReadonlyMap<string, number> = new Map([
  ['g', 1],
  ['rg', 3],
  ['k', 4],
]);

/** The font that it sets, and the colour: that is written with each line, and has to be as short as it can be. */
function readAppearance(bytes: string): {
  readonly name: string | undefined;
  readonly size: number;
  readonly rest: string;
} {
  const reader = new Reader(Buffer.from(bytes, 'latin1'));
  let name: string | undefined;
  let size = 0;
  let last = 0;
  const colours: number[] = [];
  let rest = '';
  for (let token = reader.token(); token !== undefined; token = reader.token()) {
    if (typeof token === 'string') name = token;
    else if (typeof token === 'number') {
      last = token;
      colours.push(token);
    } else if (token instanceof Keyword) {
      const takes = colourOperators.get(token.word);
      if (token.word === 'Tf') size = last;
      else if (takes !== undefined) rest = `${colours.slice(-takes).map(numberText).join(' ')} ${token.word}`;
      colours.length = 0;
    }
  }
  return { name, size, rest };
}
