// Which font draws each letter of a word: its own font what it has, another what it lacks, and a visible mark what none has.

import { isDrawable, unseen } from '../../../../shared/packs/drawable.ts';
import type { Typeface } from '../../../../shared/packs/model/house-style.ts';
import { fallbacksFor, type FallbackName, type FontName } from './fonts.ts';

/** Letters that one font draws; `undefined` for those that none does. */
export interface Drawn {
  readonly font: FontName | FallbackName | undefined;
  readonly text: string;
}

type Covers = (font: FontName | FallbackName, letter: string) => boolean;

interface Looking {
  readonly covers: Covers;
  /** The font that the word is set in. */
  readonly own: FontName;
  readonly typeface: Typeface;
}

/** Signs and letters of which none is joined to the one before it. */
const apart = /^[ -~\u00a0-\u02ff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2190-\u23ff\u25a0-\u25ff]*$/u;

let segmenter: Intl.Segmenter | undefined;

/** Each letter with its accents, and an emoji with what it is joined to. */
export function clustersOf(text: string): string[] {
  return Array.from(clustersIn(text));
}

/** The same, one after another: whoever needs only the first of them takes no longer where there are many. */
export function clustersIn(text: string): Iterable<string> {
  return apart.test(text) ? text : segmentsOf(text);
}

function* segmentsOf(text: string): Generator<string> {
  segmenter ??= new Intl.Segmenter('en-GB', { granularity: 'grapheme' });
  for (const { segment } of segmenter.segment(text)) yield segment;
}

function coversAll(covers: Covers, font: FontName | FallbackName, cluster: string): boolean {
  return Array.from(cluster).every((each) => unseen.test(each) || covers(font, each));
}

function fontFor({ covers, own, typeface }: Looking, cluster: string): FontName | FallbackName | undefined {
  if (coversAll(covers, own, cluster)) return own;
  if (!isDrawable(cluster)) return undefined;
  return fallbacksFor(cluster, typeface).find((font) => coversAll(covers, font, cluster));
}

/** Joiners are for the font to read, where it knows them; what is never seen is otherwise left out. */
function seenBy(covers: Covers, font: FontName | FallbackName, text: string): string {
  return Array.from(text)
    .filter((each) => !unseen.test(each) || (/[\u200c\u200d]/u.test(each) && covers(font, each)))
    .join('');
}

/** A word as the fonts that draw it, in the order that it is read in. */
export function drawnBy(looking: Looking, word: string): Drawn[] {
  const { covers, own } = looking;
  const drawn: { font: FontName | FallbackName | undefined; text: string }[] = [];
  const add = (font: FontName | FallbackName | undefined, text: string) => {
    const shown = font === undefined ? text : seenBy(covers, font, text);
    if (shown === '') return;
    const last = drawn.at(-1);
    if (last !== undefined && last.font === font) last.text += shown;
    else drawn.push({ font, text: shown });
  };
  for (const segment of clustersOf(word)) {
    const font = fontFor(looking, segment);
    // A space of a width that no font has is a space.
    if (font === undefined && /^\s+$/u.test(segment)) add(own, ' ');
    // Where no font has a letter with its accents, each is looked for alone.
    else if (font === undefined) for (const each of Array.from(segment)) add(fontFor(looking, each), each);
    else add(font, segment);
  }
  return drawn;
}
