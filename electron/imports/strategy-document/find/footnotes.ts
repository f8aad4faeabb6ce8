// Ties footnotes to the measures whose names carry their mark, and reads from them which measure is counted inside which.

import { comparable } from '../../../../shared/language/plain.ts';
import type { FoundMeasure } from './findings.ts';

const leadingMark = /^\s*([*†‡#]+|[⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾ᵃᵇᶜᵈᵉ]+)\s*(?=\S)/u;
const inside =
  /\b(?:included|counted|contained|part|subset|shown|reported)\b.{0,20}?\b(?:within|in|inside|under|of)\b/iu;

/** The mark a paragraph begins with, and its text; undefined for an ordinary paragraph. */
export function footnoteOf(text: string): { readonly mark: string; readonly words: string } | undefined {
  const mark = leadingMark.exec(text);
  if (mark === null) return undefined;
  return { mark: mark[1] ?? '', words: text.slice(mark[0].length).trim() };
}

/** True when a measure carries the mark. */
export function attachFootnote(measures: readonly FoundMeasure[], mark: string, words: string): boolean {
  const marked = measures.filter((measure) => measure.footnoteMark === mark);
  for (const measure of marked) measure.footnote = words;
  const subset = subsetIn(words, measures);
  if (subset !== undefined) subset.part.subsetOf = subset.whole.name;
  return marked.length > 0;
}

/** "Town councils are included within the associate members": the one named before is part of the one named after (docs/domain.md, case 6). */
function subsetIn(
  words: string,
  measures: readonly FoundMeasure[],
): { part: FoundMeasure; whole: FoundMeasure } | undefined {
  const phrase = inside.exec(words);
  if (phrase === null) return undefined;
  const named = (text: string) =>
    measures
      .filter(({ name }) => comparable(text).includes(comparable(name)))
      .sort((a, b) => b.name.length - a.name.length)[0];
  const part = named(words.slice(0, phrase.index));
  const whole = named(words.slice(phrase.index + phrase[0].length));
  return part === undefined || whole === undefined || part === whole ? undefined : { part, whole };
}
