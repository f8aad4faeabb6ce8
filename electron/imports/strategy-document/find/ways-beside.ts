// Which way is good, where a line over or under a table says it: a heading, a caption, a note. What it says of some measures goes for those.

import { comparable, oneLine } from '../../../../shared/language/plain.ts';
import { say } from '../../../../shared/language/say.ts';
import {
  wayInWords,
  waysOfThese,
  withoutWay,
  type WayOfThese,
} from '../../../../shared/strategy/rules/way-in-words.ts';
import type { SourceBlock, SourceParagraph } from '../read/source-document.ts';
import type { Account } from './account.ts';
import type { FoundMeasure } from './findings.ts';
import { footnoteOf } from './footnotes.ts';
import { gridOf, kindOf } from './table/grid.ts';

/** So many lines are near enough. */
const nearest = 3;

function isMeasures(block: SourceBlock | undefined): boolean {
  if (block?.kind !== 'table') return false;
  const grid = gridOf(block);
  return grid !== undefined && kindOf(grid) === 'measures';
}

interface Run {
  readonly lines: readonly SourceParagraph[];
  /** What they stand between, on the other side than the table. */
  readonly beyond: SourceBlock | undefined;
}

/** The paragraphs from a table on, up or down, to the next table, to a heading (which belongs to what is under it), or to the third. */
function runFrom(blocks: readonly SourceBlock[], index: number, step: 1 | -1): Run {
  const lines: SourceParagraph[] = [];
  for (let at = index + step; lines.length < nearest; at += step) {
    const block = blocks[at];
    if (block?.kind !== 'paragraph') return { lines, beyond: block };
    const isHeading = block.style === 'heading' || block.style === 'title';
    const headsNotes = /^(?:notes?|nodiadau)\b.{0,40}$/u.test(comparable(block.text));
    if (isHeading && step === 1 && !headsNotes) return { lines, beyond: undefined };
    lines.push(block);
    if (isHeading && step === -1) return { lines, beyond: undefined };
  }
  return { lines, beyond: undefined };
}

const ofTheAbove = /(?<!\p{L})(?:above|preceding|uchod)(?!\p{L})/iu;
const ofTheBelow = /(?<!\p{L})(?:below|following|isod|canlynol)(?!\p{L})|:\s*$/iu;
const note = /^\s*[([]?(?:please note|notes?|n\.?b|nodyn|sylwer)(?!\p{L})/iu;

/** Whether a line is of the table on the side given; undefined where it may as well be of the other. */
function belongs(text: string, side: 'over' | 'under', beyond: SourceBlock | undefined): boolean | undefined {
  if (ofTheAbove.test(text) || note.test(text))
    return side === 'under' || (!isMeasures(beyond) && !ofTheAbove.test(text));
  if (ofTheBelow.test(text)) return side === 'over';
  return isMeasures(beyond) ? undefined : true;
}

/** "Table 3: Homes (lower is better)": the brackets at the end are of all that it heads. */
const endsInBrackets = /[([][^()[\]]*[)\]]\s*$/u;

function waysIn({ text, style }: SourceParagraph): WayOfThese[] {
  const end = endsInBrackets.exec(text)?.[0];
  const isHead =
    style === 'heading' || style === 'title' || (end !== undefined && wayInWords(end) !== undefined);
  const ways = waysOfThese(text);
  return isHead ? ways.map((each) => ({ ...each, of: '' })) : ways;
}

const between = /\s*(?:,|;|&|(?<!\p{L})(?:and|or|for|in|of|ac?|neu|ar gyfer|yn|ar)(?!\p{L}))\s*/iu;

/** Those that words name; undefined where some of the words are no measure's name. */
function namedIn(words: string, measures: readonly FoundMeasure[]): FoundMeasure[] | undefined {
  const plain = measures.map((measure) => ({ measure, name: ` ${comparable(withoutWay(measure.name))} ` }));
  const marked = measures.filter(({ footnoteMark }) => footnoteMark !== null && words.includes(footnoteMark));
  const whole = ` ${comparable(words)} `;
  const inFull = plain.filter(({ name }) => whole.includes(name));
  const left = inFull.reduce((text, { name }) => text.replaceAll(name, ' , '), whole);
  const parts = left
    .split(between)
    .map(comparable)
    .filter((part) => /\p{L}/u.test(part));
  const inPart = parts.map((part) => plain.filter(({ name }) => name.includes(` ${part} `)));
  const found = [...inFull, ...inPart.flat()].map(({ measure }) => measure);
  if (marked.length > 0) return [...marked, ...found];
  return found.length === 0 || inPart.some((fitting) => fitting.length === 0) ? undefined : found;
}

/** Adds to the measures of the table at an index what the lines beside it say of them. */
export function waysBeside(
  blocks: readonly SourceBlock[],
  index: number,
  measures: readonly FoundMeasure[],
  account: Account,
): void {
  if (measures.length === 0) return;
  const over = runFrom(blocks, index, -1);
  const under = runFrom(blocks, index, 1);
  const take = (line: SourceParagraph, side: 'over' | 'under', beyond: SourceBlock | undefined) => {
    if (footnoteOf(line.text) !== undefined) return; // it is of the measures that carry its mark
    const words = oneLine(line.text);
    for (const each of waysIn(line)) {
      const isOfThese = belongs(words, side, beyond);
      if (isOfThese === false) continue;
      const those = each.of === '' ? measures : namedIn(each.of, measures);
      const others = each.not === '' ? [] : namedIn(each.not, measures);
      if (isOfThese === undefined || those === undefined || others === undefined) {
        account.assume(line.location, say('document.way-of-which', { words }));
        continue;
      }
      for (const measure of those)
        if (!others.includes(measure))
          measure.ways.push({ by: 'note', way: each.way, words, isGeneral: each.isGeneral });
    }
  };
  for (const line of over.lines) take(line, 'over', over.beyond);
  for (const line of under.lines) take(line, 'under', under.beyond);
}
