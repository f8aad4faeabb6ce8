// What a content stream does, as far as joining has to know: which pieces are tagged, what it leaves open, and what of it belongs to layers
// that are off. Only where something must be changed are bytes changed; all else stays as it stands.

import { Keyword, Reader, afterWhite, isWhite, readValues } from './file/reader.ts';
import type { Dictionary, Value } from './file/values.ts';

export interface ContentSurroundings {
  /** What the resources call this name under /Properties. */
  readonly properties: (name: string) => Value | undefined;
  /** Whether a layer is off: as /OC in a property list or a drawn object says it. */
  readonly isHidden: (layer: Value | undefined) => boolean;
  /** Whether the object drawn under this name belongs to a layer that is off. */
  readonly isHiddenObject: (name: string) => boolean;
  readonly dictionary: (value: Value | undefined) => Dictionary | undefined;
}

export interface Scanned {
  readonly mcids: ReadonlySet<number>;
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
  /** Whether it draws anything that is neither tagged nor an artifact. */
  readonly hasUntagged: boolean;
  /** Whether an artifact stands within something tagged, or the other way round. */
  readonly isMixed: boolean;
}

interface Mark {
  readonly kind: 'tagged' | 'artifact' | 'layer' | 'other';
  readonly isHidden: boolean;
}

interface State {
  readonly bytes: Buffer;
  readonly around: ContentSurroundings;
  readonly marks: Mark[];
  /** How many of the open marks are tags, how many are artifacts, and how many belong to a layer that is off. */
  tagged: number;
  artifacts: number;
  hidden: number;
  saved: number;
  isText: boolean;
  readonly edits: (readonly [from: number, to: number, text: string])[];
  readonly mcids: Set<number>;
  readonly drawn: Set<string>;
  readonly drawnUntagged: Set<string>;
  readonly drawnAgain: Set<string>;
  hasUntagged: boolean;
  isMixed: boolean;
}

const paints = new Set('S s f F f* B B* b b*'.split(' '));
const shows = new Set(['Tj', 'TJ', "'", '"']);

export function scanContent(bytes: Buffer, around: ContentSurroundings): Scanned {
  const state: State = {
    bytes,
    around,
    marks: [],
    tagged: 0,
    artifacts: 0,
    hidden: 0,
    saved: 0,
    isText: false,
    edits: [],
    mcids: new Set(),
    drawn: new Set(),
    drawnUntagged: new Set(),
    drawnAgain: new Set(),
    hasUntagged: false,
    isMixed: false,
  };
  const whole = readOperators(state);
  if (whole < bytes.length) state.edits.push([whole, bytes.length, '']);
  const { edits, mcids, drawn, drawnUntagged, drawnAgain, hasUntagged, isMixed } = state;
  const changed = edits.length === 0 ? undefined : edited(bytes, edits);
  return { mcids, changed, tail: tailOf(state), drawn, drawnUntagged, drawnAgain, hasUntagged, isMixed };
}

function tailOf({ isText, marks, saved }: State): string {
  const open = marks.filter(({ kind, isHidden }) => kind !== 'layer' && !isHidden).length;
  return `${isText ? ' ET' : ''}${' EMC'.repeat(open)}${' Q'.repeat(saved)}`;
}

function edited(bytes: Buffer, edits: State['edits']): Buffer {
  const pieces: Buffer[] = [];
  let at = 0;
  for (const [from, to, text] of edits) {
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
  for (;;) {
    const token = reader.token();
    if (token === undefined)
      return reader.start >= bytes.length && from >= bytes.length ? bytes.length : from;
    if (typeof token === 'string') name = token;
    if (!(token instanceof Keyword) || isBracket(token.word)) continue;
    if (token.word === 'BI' && !skipPicture(reader)) return from;
    operate(state, token.word, from, reader.at, name);
    from = afterWhite(bytes, reader.at);
    name = undefined;
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

function operate(state: State, word: string, from: number, to: number, name: string | undefined) {
  const remove = (text = '') => state.edits.push([from, to, text]);
  if (word === 'BDC' || word === 'BMC') {
    if (begin(state, word, from, to)) remove();
  } else if (word === 'EMC') {
    if (end(state)) remove();
  } else if (word === 'q') state.saved += 1;
  else if (word === 'Q') {
    if (state.saved === 0) remove();
    else state.saved -= 1;
  } else if (word === 'BT') state.isText = true;
  else if (word === 'ET') {
    if (state.isText) state.isText = false;
    else remove();
  } else if (word === 'Do') draw(state, name, remove);
  else if (paints.has(word)) paint(state, () => remove('n '));
  else if (shows.has(word)) paint(state, () => remove(movesOnly(state.bytes, word, from, to)));
  else if (word === 'sh' || word === 'BI') paint(state, () => remove());
}

function isBare({ tagged, artifacts }: State): boolean {
  return tagged === 0 && artifacts === 0;
}

function paint(state: State, hide: () => void) {
  if (state.hidden > 0) hide();
  else if (isBare(state)) state.hasUntagged = true;
}

function draw(state: State, name: string | undefined, remove: () => void) {
  if (name === undefined) return;
  if (state.hidden > 0 || state.around.isHiddenObject(name)) {
    remove();
    return;
  }
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

/** Whether the mark itself must go. */
function begin(state: State, word: string, from: number, to: number): boolean {
  const mark = markOf(state, word, from, to);
  state.marks.push(mark);
  if (mark.isHidden) state.hidden += 1;
  if (mark.kind === 'tagged') {
    state.tagged += 1;
    if (state.artifacts > 0) state.isMixed = true;
  }
  if (mark.kind === 'artifact') {
    state.artifacts += 1;
    if (state.tagged > 0) state.isMixed = true;
  }
  return mark.kind === 'layer' || state.hidden > 0;
}

function markOf(state: State, word: string, from: number, to: number): Mark {
  const { around, bytes } = state;
  const [tag, given] = readValues(new Reader(bytes.subarray(from, to))).values;
  const listed = typeof given === 'string' && word === 'BDC' ? around.properties(given) : given;
  if (tag === 'OC') return { kind: 'layer', isHidden: around.isHidden(listed) };
  const mcid = around.dictionary(listed)?.get('MCID');
  if (tag === 'Artifact') return { kind: 'artifact', isHidden: false };
  if (typeof mcid !== 'number') return { kind: 'other', isHidden: false };
  if (state.hidden === 0) state.mcids.add(mcid);
  return { kind: 'tagged', isHidden: false };
}

/** Whether the mark's end must go, as its beginning did. */
function end(state: State): boolean {
  const wasHidden = state.hidden > 0;
  const mark = state.marks.pop();
  if (mark === undefined) return true;
  if (mark.isHidden) state.hidden -= 1;
  if (mark.kind === 'tagged') state.tagged -= 1;
  if (mark.kind === 'artifact') state.artifacts -= 1;
  return mark.kind === 'layer' || wasHidden;
}
