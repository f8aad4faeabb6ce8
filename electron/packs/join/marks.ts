// The marks of a content stream: what is tagged, what is decoration, and what belongs to layers. Of each it is known when it ends whether something
// in it was hidden, which what it says in words may say as well.

import { Reader, readValues } from './file/reader.ts';
import { nameText, type Dictionary, type Value } from './file/values.ts';

export interface MarkSurroundings {
  /** What the resources call this name under /Properties. */
  readonly properties: (name: string) => Value | undefined;
  /** Whether a layer is off: as /OC in a property list or a drawn object says it. */
  readonly isHidden: (layer: Value | undefined) => boolean;
  readonly dictionary: (value: Value | undefined) => Dictionary | undefined;
}

interface Mark {
  readonly kind: 'tagged' | 'artifact' | 'layer' | 'other';
  readonly isHidden: boolean;
  /** Where its beginning stands. */
  readonly from: number;
  readonly to: number;
  readonly tag: string;
  readonly mcid: number | undefined;
  /** Of its property list, where that stands among the resources. */
  readonly name: string | undefined;
  /** Whether its beginning is taken out already. */
  readonly isGone: boolean;
  /** What was found in it. */
  hides: boolean;
  shows: boolean;
}

/** What is known of a stream's marks, as far as it was read. */
export interface Marking {
  readonly bytes: Buffer;
  readonly around: MarkSurroundings;
  /** Those that are open. */
  readonly marks: Mark[];
  /** How many of the open marks are tags, how many are artifacts, and how many belong to a layer that is off. */
  tagged: number;
  artifacts: number;
  hidden: number;
  readonly edits: (readonly [from: number, to: number, text: string])[];
  readonly mcids: Set<number>;
  readonly cut: Set<number>;
  readonly properties: Set<string>;
  hidesSome: boolean;
  isMixed: boolean;
}

/** What is seen or not seen is so in the marks around it as well: each hands it on to the one around when it ends. */
export function found(state: Marking, what: 'hides' | 'shows') {
  const mark = state.marks.at(-1);
  if (mark !== undefined) mark[what] = true;
  if (what === 'hides') state.hidesSome = true;
}

/** Whether the mark itself must go. */
export function begin(state: Marking, word: string, from: number, to: number): boolean {
  const mark = markOf(state, word, from, to);
  state.marks.push(mark);
  if (mark.isHidden) {
    state.hidden += 1;
    found(state, 'hides');
  }
  if (mark.kind === 'tagged') {
    state.tagged += 1;
    if (state.artifacts > 0) state.isMixed = true;
    if (state.hidden > 0 && mark.mcid !== undefined) state.cut.add(mark.mcid);
  }
  if (mark.kind === 'artifact') {
    state.artifacts += 1;
    if (state.tagged > 0) state.isMixed = true;
  }
  return mark.isGone;
}

function markOf(state: Marking, word: string, from: number, to: number): Mark {
  const { around, bytes } = state;
  const [given, properties] = readValues(new Reader(bytes.subarray(from, to))).values;
  const name = typeof properties === 'string' && word === 'BDC' ? properties : undefined;
  const listed = name === undefined ? properties : around.properties(name);
  const tag = typeof given === 'string' ? given : 'Span';
  const mark = { from, to, tag, name, hides: false, shows: false, isHidden: false };
  const isGone = state.hidden > 0;
  if (tag === 'OC')
    return { ...mark, kind: 'layer', mcid: undefined, isHidden: around.isHidden(listed), isGone: true };
  if (tag === 'Artifact') return { ...mark, kind: 'artifact', mcid: undefined, isGone };
  const mcid = around.dictionary(listed)?.get('MCID');
  if (typeof mcid !== 'number') return { ...mark, kind: 'other', mcid: undefined, isGone };
  return { ...mark, kind: 'tagged', mcid, isGone };
}

/** Whether the mark's end must go, as its beginning did, or does now. */
export function end(state: Marking): boolean {
  const mark = state.marks.pop();
  if (mark === undefined) return true;
  const { kind, mcid, name, isGone } = mark;
  if (mark.isHidden) state.hidden -= 1;
  if (kind === 'tagged') state.tagged -= 1;
  if (kind === 'artifact') state.artifacts -= 1;
  const around = state.marks.at(-1);
  if (around !== undefined) {
    around.hides ||= mark.hides;
    around.shows ||= mark.shows;
  }
  if (isGone) return true;
  if (mcid !== undefined && mark.hides) state.cut.add(mcid);
  if (mark.hides && !mark.shows) {
    state.edits.push([mark.from, mark.to, '']);
    return true;
  }
  if (mcid !== undefined) state.mcids.add(mcid);
  if (mark.hides) state.edits.push([mark.from, mark.to, silentMark(mark)]);
  else if (name !== undefined) state.properties.add(name);
  return false;
}

/** What a mark says in words may say what is hidden in it. */
function silentMark({ tag, mcid }: Mark): string {
  return mcid === undefined ? `${nameText(tag)} BMC ` : `${nameText(tag)} <</MCID ${mcid}>> BDC `;
}
