// How a document is divided, seen as a whole before it is read: its page of contents, the lines that announce objectives, and how deep those
// stand. One line can't tell by itself whether it is an objective, a mention of one, or the heading of a part.

import { comparable, oneLine } from '../../../../shared/language/plain.ts';
import { cellText, type SourceBlock, type SourceParagraph } from '../read/source-document.ts';
import { callsItselfObjective, isObjectiveLabel, kindSaid, labelledObjective } from './objective-words.ts';
import { isPlainPart } from './part-words.ts';

export interface Outline {
  /** A line of the contents, which says only what stands further on. */
  readonly isContents: (paragraph: SourceParagraph) => boolean;
  /** Whether a paragraph begins an objective by its own words. */
  readonly announces: (paragraph: SourceParagraph) => boolean;
  /** Whether it stands above objectives that go on with its number, and is none: "Theme 1" above "Objective 1.1". */
  readonly holds: (paragraph: SourceParagraph) => boolean;
  /** Whether it heads a part of an objective that stands above it: "Theme 1 measures" below "Theme 1: Homes". */
  readonly headsPart: (paragraph: SourceParagraph) => boolean;
  /** Whether objectives of this document are headed with numbers: "Priority 1". */
  readonly numbers: boolean;
  /** How deep the announcing heading nearest above stands; undefined where none does, or it isn't a styled heading. */
  readonly levelAbove: (index: number) => number | undefined;
  readonly isAnnouncedAbove: (index: number) => boolean;
}

const pageNumber = /(?:[\s.…·_-]+|\t)\d{1,3}$/u;
const longestLabel = 400;

/** A heading by its style is surer than one by its type, and that surer than a plain line. */
function strengthOf({ style, bold }: SourceParagraph): 0 | 1 | 2 {
  if (style === 'heading' || style === 'title') return 2;
  return bold ? 1 : 0;
}

interface Candidate {
  readonly index: number;
  readonly paragraph: SourceParagraph;
  readonly ref: string | null;
  readonly strength: 0 | 1 | 2;
  /** The paragraph right above. */
  readonly above: SourceParagraph | undefined;
}

function isParagraph(block: SourceBlock): block is SourceParagraph {
  return block.kind === 'paragraph';
}

/** All that stands in paragraphs and cells, with the place of its last appearance. */
function lastPlaces(blocks: readonly SourceBlock[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  blocks.forEach((block, index) => {
    const texts = isParagraph(block)
      ? [block.text]
      : block.rows.flatMap(({ cells }) => cells.slice(0, 2).map((cell) => cellText(cell)));
    for (const text of texts) places.set(comparable(text), index);
  });
  return places;
}

function contentsIn(blocks: readonly SourceBlock[]): ReadonlySet<SourceParagraph> {
  const places = lastPlaces(blocks);
  const stands = (text: string, after: number) => (places.get(comparable(text)) ?? -1) > after;
  return new Set(
    blocks.filter(isParagraph).filter((paragraph) => {
      if (paragraph.style === 'contents') return true;
      const text = oneLine(paragraph.text);
      if (paragraph.style === 'heading' || !pageNumber.test(text)) return false;
      const title = text.replace(pageNumber, '');
      const index = blocks.indexOf(paragraph);
      return stands(title, index) || stands(title.replace(/^[\d.]+\s+/u, ''), index);
    }),
  );
}

/** Numbers that tables of labels give their objectives. */
function refsInTables(blocks: readonly SourceBlock[]): string[] {
  return blocks.flatMap((block) => {
    const first = block.kind === 'table' ? block.rows[0]?.cells[0]?.paragraphs[0]?.text : undefined;
    const ref = first === undefined ? null : (labelledObjective(oneLine(first))?.ref ?? null);
    return ref === null ? [] : [ref];
  });
}

/** What a plain line says of itself is believed where no heading says the same: else it is a mention. */
function isAnnouncement(
  candidate: Candidate,
  candidates: readonly Candidate[],
  inTables: ReadonlySet<string>,
): boolean {
  const { index, ref, paragraph, strength, above } = candidate;
  const others = candidates.filter((other) => other !== candidate);
  const numbered = others.filter((other) => other.ref !== null);
  if (ref === null) {
    // Right under a heading it says what that one is for.
    if (strength === 0 && above !== undefined && strengthOf(above) > 0) return false;
    if (
      strength === 0 &&
      (/^(?:our|the)\b/iu.test(paragraph.text) || /[.!?]$/u.test(oneLine(paragraph.text)))
    )
      return false;
    if (inTables.size > 0 || numbered.some((other) => other.strength > strength)) return false;
    return numbered.every(
      (other) => other.strength === strength && other.paragraph.level === paragraph.level,
    );
  }
  if (strength === 2) return true;
  if (inTables.has(ref)) return false;
  return !numbered.some(
    (other) =>
      other.ref === ref &&
      (other.strength > strength ||
        (other.index > index && comparable(other.paragraph.text) === comparable(paragraph.text))),
  );
}

/** Of what stands between the two a sentence may be kept with a heading; anything else is said of an objective. */
function isPlain(block: SourceBlock): boolean {
  return isParagraph(block) && block.style === 'body' && !block.bold && !/^[^:]{2,60}:/u.test(block.text);
}

/** Whether a table names its rows by it. */
function isNamedInTables(blocks: readonly SourceBlock[], { ref, paragraph }: Candidate): boolean {
  const title = labelledObjective(paragraph.text)?.title ?? '';
  const names = new Set([ref ?? '', paragraph.text, title].map(comparable));
  return blocks.some(
    (block) =>
      !isParagraph(block) &&
      block.rows.some(({ cells }) =>
        cells.slice(0, 2).some((cell) => {
          const text = cellText(cell);
          return names.has(comparable(text)) || labelledObjective(oneLine(text))?.ref === ref;
        }),
      ),
  );
}

/** Whether a table names its rows by what a heading says of itself in full. */
function isCalledInTables(blocks: readonly SourceBlock[], { ref, paragraph }: Candidate): boolean {
  const title = comparable(labelledObjective(paragraph.text)?.title ?? '');
  return blocks.some(
    (block) =>
      !isParagraph(block) &&
      block.rows.some(({ cells }) =>
        cells.slice(0, 2).some((cell) => {
          const text = oneLine(cellText(cell));
          const isOfKind = kindSaid(text) !== undefined && kindSaid(text) === kindSaid(paragraph.text);
          return (
            (title !== '' && comparable(text) === title) || (isOfKind && labelledObjective(text)?.ref === ref)
          );
        }),
      ),
  );
}

/** "Theme A" right above "Priority 1", which is deeper, or neither has a style and all themes stand so. */
function isOfHigherKind(candidate: Candidate, next: Candidate, announcing: readonly Candidate[]): boolean {
  const [kind, below] = [candidate, next].map(({ paragraph }) => kindSaid(paragraph.text));
  if (kind === undefined || below === undefined || kind === below || next.ref === null) return false;
  const [level, lower] = [candidate.paragraph.level, next.paragraph.level];
  if (level !== undefined || lower !== undefined)
    return level !== undefined && lower !== undefined && lower > level;
  return announcing.every(
    ({ paragraph }, at) =>
      kindSaid(paragraph.text) !== kind || kindSaid(announcing[at + 1]?.paragraph.text ?? '') === below,
  );
}

/**
 * What calls itself an objective is one; what it is numbered under, and is called otherwise, only holds it, and so does what is called otherwise
 * and has nothing of its own.
 */
function holdersAmong(
  announcing: readonly Candidate[],
  blocks: readonly SourceBlock[],
): ReadonlySet<Candidate> {
  const holders = announcing.filter((candidate, at) => {
    const { ref, index, paragraph, strength } = candidate;
    const next = announcing[at + 1];
    if (ref === null || strength === 0 || next === undefined || callsItselfObjective(paragraph.text))
      return false;
    if (!blocks.slice(index + 1, next.index).every(isPlain)) return false;
    const isNumberedUnder =
      next.ref?.startsWith(`${ref}.`) === true && callsItselfObjective(next.paragraph.text);
    return isNumberedUnder
      ? !isNamedInTables(blocks, candidate)
      : isOfHigherKind(candidate, next, announcing) && !isCalledInTables(blocks, candidate);
  });
  return new Set(holders);
}

/** "Priority 1 measures" below "Priority 1: Homes" heads a part of it, and no other objective. */
function partsAmong(labelled: readonly Candidate[]): ReadonlySet<Candidate> {
  const isPart = ({ ref, paragraph }: Candidate) =>
    ref !== null && isPlainPart(labelledObjective(paragraph.text)?.title ?? '');
  return new Set(
    labelled.filter(
      (candidate, at) =>
        isPart(candidate) &&
        labelled.slice(0, at).some((other) => other.ref === candidate.ref && !isPart(other)),
    ),
  );
}

export function outlineOf(blocks: readonly SourceBlock[]): Outline {
  const contents = contentsIn(blocks);
  const candidates = blocks.flatMap((block, index): Candidate[] => {
    if (!isParagraph(block) || block.style === 'list' || contents.has(block)) return [];
    const words = block.text.length <= longestLabel ? labelledObjective(block.text) : undefined;
    if (words === undefined || isObjectiveLabel(block.text)) return [];
    const before = blocks[index - 1];
    const above = before !== undefined && isParagraph(before) ? before : undefined;
    return [{ index, paragraph: block, ref: words.ref, strength: strengthOf(block), above }];
  });
  const inTables = new Set(refsInTables(blocks));
  const labelled = candidates.filter((candidate) => isAnnouncement(candidate, candidates, inTables));
  const parts = partsAmong(labelled);
  const whole = labelled.filter((candidate) => !parts.has(candidate));
  const holders = holdersAmong(whole, blocks);
  const holding = new Set([...holders].map(({ paragraph }) => paragraph));
  const partHeads = new Set([...parts].map(({ paragraph }) => paragraph));
  const announcing = whole.filter((candidate) => !holders.has(candidate));
  const announced = new Set(announcing.map(({ paragraph }) => paragraph));
  const above = (index: number) => announcing.findLast((candidate) => candidate.index < index);
  return {
    isContents: (paragraph) => contents.has(paragraph),
    announces: (paragraph) => announced.has(paragraph),
    holds: (paragraph) => holding.has(paragraph),
    headsPart: (paragraph) => partHeads.has(paragraph),
    numbers: announcing.some(({ ref }) => ref !== null),
    levelAbove: (index) => above(index)?.paragraph.level,
    isAnnouncedAbove: (index) => above(index) !== undefined,
  };
}
