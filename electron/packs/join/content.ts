// What a content stream does, as far as joining has to know: which pieces are tagged, what it leaves open, and what of it belongs to layers
// that are off. Only where something must be changed are bytes changed; all else stays as it stands.

import { Keyword, Reader, afterWhite, isWhite, readValues } from './file/reader.ts';
import { PdfString } from './file/values.ts';
import { begin, end, found, type Marking, type MarkSurroundings } from './marks.ts';

export interface ContentSurroundings extends MarkSurroundings {
  /** Whether the object drawn under this name belongs to a layer that is off. */
  readonly isHiddenObject: (name: string) => boolean;
  /** Of a set of graphics parameters: its own name where it sets a soft mask, nothing where it takes one away, undefined where it does neither. */
  readonly maskOf: (name: string) => string | undefined;
  /** Is told of each text that is shown, by the name of its font, as its codes stand there. */
  readonly written: (font: string, text: string) => void;
}

/** Resources that can have content of their own. */
export type UsedKind = 'XObject' | 'Pattern' | 'ExtGState' | 'Font';

/** By which of them content is drawn again wherever they are used. */
const repeated: ReadonlySet<UsedKind> = new Set(['XObject', 'ExtGState']);

const using: ReadonlyMap<string, UsedKind> = new Map([
  ['Do', 'XObject'],
  ['gs', 'ExtGState'],
  ['scn', 'Pattern'],
  ['SCN', 'Pattern'],
  ['Tf', 'Font'],
]);

export interface Use {
  readonly kind: UsedKind;
  readonly name: string;
  /** How often it is gone through: a pattern and the letters of a font once, wherever they are used. */
  count: number;
}

export interface Scanned {
  /** In bytes. */
  readonly length: number;
  /** All that it uses, hidden or not. */
  readonly uses: ReadonlyMap<string, Use>;
  readonly mcids: ReadonlySet<number>;
  /** Of what is tagged, that which has something hidden in it, or is hidden: what its element says may say that as well. */
  readonly cut: ReadonlySet<number>;
  /** The whole of it with changes, where there had to be any. */
  readonly changed: Buffer | undefined;
  /** Closes what it leaves open. */
  readonly tail: string;
  /** The names of what it draws, apart from what is hidden. */
  readonly drawn: ReadonlySet<string>;
  /** Of those, what is drawn outside of any tag. */
  readonly drawnUntagged: ReadonlySet<string>;
  /** And what is drawn more than once. */
  readonly drawnAgain: ReadonlySet<string>;
  /** The names of the patterns, fonts and masks that it paints with, and of the property lists of its marks, apart from what is hidden. */
  readonly patterns: ReadonlySet<string>;
  readonly fonts: ReadonlySet<string>;
  readonly masks: ReadonlySet<string>;
  readonly properties: ReadonlySet<string>;
  /** Whether it draws anything that is neither tagged nor an artifact. */
  readonly hasUntagged: boolean;
  /** Whether an artifact stands within something tagged, or the other way round. */
  readonly isMixed: boolean;
}

/** What is painted and written with: the names of patterns, of a soft mask and of a font. */
interface Graphics {
  readonly fill: string | undefined;
  readonly stroke: string | undefined;
  readonly mask: string | undefined;
  readonly font: string | undefined;
}

interface State extends Marking {
  readonly uses: Map<string, Use>;
  readonly around: ContentSurroundings;
  readonly saved: Graphics[];
  graphics: Graphics;
  isText: boolean;
  /** Where each pattern and each font is chosen. */
  readonly chosen: (readonly [among: ReadonlySet<string>, name: string, from: number, to: number])[];
  readonly drawn: Set<string>;
  readonly drawnUntagged: Set<string>;
  readonly drawnAgain: Set<string>;
  readonly patterns: Set<string>;
  readonly fonts: Set<string>;
  readonly masks: Set<string>;
  hasUntagged: boolean;
}

const paints = new Set('S s f F f* B B* b b*'.split(' '));
const shows = new Set(['Tj', 'TJ', "'", '"']);
const fills = new Set('sc scn g rg k cs'.split(' '));
const strokes = new Set('SC SCN G RG K CS'.split(' '));

export function scanContent(bytes: Buffer, around: ContentSurroundings): Scanned {
  const state: State = {
    bytes,
    around,
    uses: new Map(),
    marks: [],
    tagged: 0,
    artifacts: 0,
    hidden: 0,
    saved: [],
    graphics: { fill: undefined, stroke: undefined, mask: undefined, font: undefined },
    isText: false,
    edits: [],
    chosen: [],
    mcids: new Set(),
    cut: new Set(),
    drawn: new Set(),
    drawnUntagged: new Set(),
    drawnAgain: new Set(),
    patterns: new Set(),
    fonts: new Set(),
    masks: new Set(),
    properties: new Set(),
    hidesSome: false,
    hasUntagged: false,
    isMixed: false,
  };
  const whole = readOperators(state);
  const tail = tailOf(state);
  if (state.hidesSome)
    for (const [among, name, from, to] of state.chosen)
      if (!among.has(name)) state.edits.push([from, to, '']);
  if (whole < bytes.length) state.edits.push([whole, bytes.length, '']);
  const { edits, mcids, cut, drawn, drawnUntagged, drawnAgain, patterns, fonts, masks, properties } = state;
  const { hasUntagged, isMixed, uses } = state;
  const { length } = bytes;
  const changed = edits.length === 0 ? undefined : edited(bytes, edits);
  const names = { drawn, drawnUntagged, drawnAgain, patterns, fonts, masks, properties };
  return { length, uses, mcids, cut, changed, tail, ...names, hasUntagged, isMixed };
}

function tailOf(state: State): string {
  const { isText, saved } = state;
  let open = 0;
  while (state.marks.length > 0) if (!end(state)) open += 1;
  return `${isText ? ' ET' : ''}${' EMC'.repeat(open)}${' Q'.repeat(saved.length)}`;
}

function edited(bytes: Buffer, edits: State['edits']): Buffer {
  const pieces: Buffer[] = [];
  let at = 0;
  // A mark is changed when all that is in it was read.
  for (const [from, to, text] of edits.toSorted(([a], [b]) => a - b)) {
    pieces.push(bytes.subarray(at, from), Buffer.from(text, 'latin1'));
    at = to;
  }
  pieces.push(bytes.subarray(at));
  return Buffer.concat(pieces);
}

/** Where the last whole operator ends, with the white after it. */
function readOperators(state: State): number {
  const { bytes } = state;
  const reader = new Reader(bytes);
  let from = afterWhite(bytes, 0);
  let name: string | undefined;
  let texts: string[] = [];
  for (;;) {
    const token = reader.token();
    if (token === undefined)
      return reader.start >= bytes.length && from >= bytes.length ? bytes.length : from;
    if (typeof token === 'string') name = token;
    if (token instanceof PdfString) texts.push(token.bytes);
    if (!(token instanceof Keyword) || isBracket(token.word)) continue;
    if (token.word === 'BI' && !skipPicture(reader)) return from;
    operate(state, token.word, { from, to: reader.at, name, texts });
    from = afterWhite(bytes, reader.at);
    name = undefined;
    if (texts.length > 0) texts = [];
  }
}

function isBracket(word: string): boolean {
  return word === '[' || word === ']' || word === '<<' || word === '>>';
}

/** A picture in the midst of the content: its bytes end where "EI" stands alone and operators go on. */
function skipPicture(reader: Reader): boolean {
  const { bytes } = reader;
  for (let token = reader.token(); !(token instanceof Keyword && token.word === 'ID'); token = reader.token())
    if (token === undefined) return false;
  for (let at = bytes.indexOf('EI', reader.at); at >= 0; at = bytes.indexOf('EI', at + 1)) {
    const after = bytes[at + 2];
    if (!isWhite(bytes[at - 1]) || (after !== undefined && !isWhite(after))) continue;
    const next = bytes.subarray(at + 2, at + 14);
    if (!next.every((code) => (code >= 32 && code < 127) || isWhite(code))) continue;
    reader.at = at + 2;
    return true;
  }
  return false;
}

/** An operator with what is given to it: where it stands, the last name of it, and its texts. */
interface Standing {
  readonly from: number;
  readonly to: number;
  readonly name: string | undefined;
  readonly texts: readonly string[];
}

function use({ uses }: State, kind: UsedKind, name: string) {
  const key = `${kind} ${name}`;
  const known = uses.get(key);
  if (known === undefined) uses.set(key, { kind, name, count: 1 });
  else if (repeated.has(kind)) known.count += 1;
}

function operate(state: State, word: string, standing: Standing) {
  const { from, to, name } = standing;
  const kind = name === undefined ? undefined : using.get(word);
  if (kind !== undefined && name !== undefined) use(state, kind, name);
  const remove = (text = '') => state.edits.push([from, to, text]);
  if (word === 'BDC' || word === 'BMC') {
    if (begin(state, word, from, to)) remove();
  } else if (word === 'EMC') {
    if (end(state)) remove();
  } else if (word === 'q') state.saved.push(state.graphics);
  else if (word === 'Q') {
    const before = state.saved.pop();
    if (before === undefined) remove();
    else state.graphics = before;
  } else if (word === 'BT') state.isText = true;
  else if (word === 'ET') {
    if (state.isText) state.isText = false;
    else remove();
  } else if (word === 'Do') draw(state, name, remove);
  else if (paints.has(word)) paint(state, () => remove('n '));
  else if (word === 'Tf') chooseFont(state, standing);
  else if (word === 'gs') mask(state, name);
  else if (shows.has(word)) write(state, standing, () => remove(movesOnly(state.bytes, word, from, to)));
  else if (word === 'sh' || word === 'BI') paint(state, () => remove());
  else if (word === 'DP') point(state, standing, remove);
  else if (fills.has(word) || strokes.has(word)) choose(state, word, standing);
}

/** The name given to one of these two is a pattern's; the others take a pattern away. */
function choose(state: State, word: string, { from, to, name }: Standing) {
  const isPattern = word === 'scn' || word === 'SCN';
  const pattern = isPattern ? name : undefined;
  const which = fills.has(word) ? 'fill' : 'stroke';
  if (state.graphics[which] !== pattern) state.graphics = { ...state.graphics, [which]: pattern };
  if (pattern !== undefined) state.chosen.push([state.patterns, pattern, from, to]);
}

function chooseFont(state: State, { from, to, name }: Standing) {
  state.graphics = { ...state.graphics, font: name };
  if (name !== undefined) state.chosen.push([state.fonts, name, from, to]);
}

function mask(state: State, name: string | undefined) {
  const set = name === undefined ? undefined : state.around.maskOf(name);
  if (set !== undefined) state.graphics = { ...state.graphics, mask: set };
}

/** A point that is marked draws nothing, and can say something. */
function point(state: State, { name }: Standing, remove: () => void) {
  if (state.hidden > 0) remove();
  else if (name !== undefined) state.properties.add(name);
}

function isBare({ tagged, artifacts }: State): boolean {
  return tagged === 0 && artifacts === 0;
}

function shown(state: State) {
  found(state, 'shows');
  const { fill, stroke, mask: through } = state.graphics;
  if (fill !== undefined) state.patterns.add(fill);
  if (stroke !== undefined) state.patterns.add(stroke);
  if (through !== undefined) state.masks.add(through);
}

function paint(state: State, hide: () => void) {
  if (state.hidden > 0) {
    found(state, 'hides');
    hide();
    return;
  }
  shown(state);
  if (isBare(state)) state.hasUntagged = true;
}

function write(state: State, { texts }: Standing, hide: () => void) {
  paint(state, hide);
  const { font } = state.graphics;
  if (state.hidden > 0 || font === undefined) return;
  state.fonts.add(font);
  for (const text of texts) state.around.written(font, text);
}

function draw(state: State, name: string | undefined, remove: () => void) {
  if (name === undefined) return;
  if (state.hidden > 0 || state.around.isHiddenObject(name)) {
    found(state, 'hides');
    remove();
    return;
  }
  shown(state);
  // A form begins with the font that is chosen where it is drawn.
  if (state.graphics.font !== undefined) state.fonts.add(state.graphics.font);
  if (state.drawn.has(name)) state.drawnAgain.add(name);
  state.drawn.add(name);
  if (isBare(state)) state.drawnUntagged.add(name);
}

/** Text that isn't shown still goes to the next line where its operator does. */
function movesOnly(bytes: Buffer, word: string, from: number, to: number): string {
  if (word === "'") return 'T* ';
  if (word !== '"') return '';
  const [words, letters] = readValues(new Reader(bytes.subarray(from, to))).values;
  return typeof words === 'number' && typeof letters === 'number' ? `${words} Tw ${letters} Tc T* ` : 'T* ';
}
