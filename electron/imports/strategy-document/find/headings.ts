// What a paragraph is for: a caption of the table under it, the heading of notes or candidate measures, any other heading, or plain text.

import { comparable, oneLine } from '../../../../shared/language/plain.ts';
import { oncePer } from '../../../../shared/kernel/once.ts';
import {
  cellText,
  type SourceBlock,
  type SourceParagraph,
  type SourceRow,
  type SourceTable,
} from '../read/source-document.ts';
import { columnFor } from './table/columns.ts';
import { footnoteOf } from './footnotes.ts';
import { gridOf, kindOf } from './table/grid.ts';
import { namesSeveralObjectives } from './table/objective-column.ts';
import { isObjectiveLabel, labelledObjective } from './objective-words.ts';
import type { Outline } from './outline.ts';
import { namesListed } from './lists/listed-objectives.ts';
import { headsDeeds, headsThingsBeside } from './lists/headed-lists.ts';
import {
  headsAPart,
  isFrontMatter,
  isListOfObjectives,
  isPlainPart,
  leadsToActivities,
} from './part-words.ts';
import { isCounted, isObjectiveInProse, levelOf, statesAnAim } from './prose.ts';

/** A stated aim is an objective by its words only, and a head of deeds by the list under it, which a person is told. */
export type Purpose =
  | 'notes'
  | 'candidates'
  | 'caption'
  | 'objective'
  | 'stated aim'
  | 'head of deeds'
  | 'heading'
  | 'words';

const notes = /^notes?( (to|on) the (table|figures|measures))?$/u;
const candidates =
  /^(other )?(potential|possible|candidate|proposed|suggested|future|draft) (new )?(performance )?(measures?|indicators?|kpis?)( .*)?$|^measures? (under consideration|in development|to be developed|being considered)$/u;
const longestHeading = 90;
const longestStyledHeading = 300;

/**
 * A heading by its style, which may be a whole sentence: a page of text that was given that style by mistake is none. In a file without
 * styles, a line that looks like one: short, and not a sentence.
 */
function looksLikeHeading({ text, style, bold }: SourceParagraph): boolean {
  const line = oneLine(text);
  if (style === 'heading' || style === 'title') return line.length <= longestStyledHeading;
  if (line.length > longestHeading || style === 'list' || /[.!?;,]$/u.test(line)) return false;
  return style !== 'contents' && (bold || isFrontMatter(line));
}

/** Whether the block begins a table that holds measures, activities or an objective. */
export function isRegisterTable(block: SourceBlock | undefined): boolean {
  if (block?.kind !== 'table') return false;
  if (isLabelTable(block)) return true;
  const grid = gridOf(block);
  return grid !== undefined && kindOf(grid) !== 'unknown';
}

/** A table of labels and what they say, "Objective" over or beside its text. */
export function isLabelTable(block: SourceBlock): boolean {
  if (block.kind !== 'table' || block.columns > 2 || block.rows.slice(1, -1).some(headsActions)) return false;
  const first = block.rows[0]?.cells[0]?.paragraphs[0]?.text ?? '';
  return (
    isObjectiveLabel(first) ||
    labelledObjective(first) !== undefined ||
    (block.columns <= 2 && isMeasuresLabel(first) && !headsColumns(block))
  );
}

/** "Action" beside "Lead" under the name of an objective: columns, and no labels of what stands beside them. */
function headsActions({ cells }: SourceRow): boolean {
  const [what, of] = cells.map((cell) => columnFor(cellText(cell)).role);
  return (
    (what === 'activity' || what === 'measure') && (of === 'lead' || of === 'milestone' || of === 'progress')
  );
}

function headsColumns(block: SourceBlock): boolean {
  const second = block.kind === 'table' ? block.rows[0]?.cells[1]?.paragraphs : undefined;
  return second !== undefined && columnFor(second.map(({ text }) => text).join(' ')).role !== 'unknown';
}

export function isMeasuresLabel(text: string): boolean {
  return columnFor(text).role === 'measure';
}

/** What has been read of the current objective, for a line that can be judged only by its surroundings. */
export interface Surroundings {
  /** In a list of notes or candidate measures, every line is one of them until a heading. */
  readonly listing: boolean;
  readonly has: (kind: 'measures' | 'activities') => boolean;
}

export function purposeOf(
  blocks: readonly SourceBlock[],
  index: number,
  around: Surroundings,
  outline: Outline,
): Purpose {
  const block = blocks[index];
  if (block?.kind !== 'paragraph') return 'words';
  const words = comparable(block.text);
  if (notes.test(words)) return 'notes';
  if (candidates.test(words)) return 'candidates';
  if (outline.announces(block)) return 'objective';
  if (outline.holds(block) || outline.headsPart(block)) return 'heading';
  const next = blocks[index + 1];
  const captions =
    ['measure', 'activity'].includes(columnFor(block.text).role) ||
    /^(key )?(performance )?(measures?|indicators?|kpis?|targets?|actions?|activities|action plan|performance|progress)\b.{0,40}$/u.test(
      words,
    );
  if (block.style !== 'list' && block.style !== 'contents' && captions && oneLine(block.text).length <= 60)
    return 'caption';
  if (block.style === 'body' && leadsToActivities(block.text) && block.text.length <= longestStyledHeading)
    return 'caption';
  if (isFrontMatter(block.text)) return 'heading';
  const isHeadOfDeeds =
    !outline.numbers && !outline.isAnnouncedAbove(index) && isAmongHeadsOfDeeds(blocks, index);
  if (looksLikeHeading(block)) {
    const purpose = headingPurpose(blocks, index, block, outline);
    return purpose === 'heading' && isHeadOfDeeds && !isWithinObjective(blocks, index)
      ? 'head of deeds'
      : purpose;
  }
  if (isHeadOfDeeds) return 'head of deeds';
  return headsNextTable(block, next, around) && !outline.isAnnouncedAbove(index) ? 'objective' : 'words';
}

/**
 * An unnumbered heading above a table. Beside numbered objectives it is one of them only where it stands as deep as they do; in a document
 * that numbers none, unless its neighbours show that they are parts of the heading above them.
 */
function headingPurpose(
  blocks: readonly SourceBlock[],
  index: number,
  heading: SourceParagraph,
  outline: Outline,
): Purpose {
  if (isPlainPart(heading.text) || isListOfObjectives(heading.text)) return 'heading';
  if (outline.numbers && outline.isAnnouncedAbove(index)) {
    const among = outline.levelAbove(index);
    if (heading.level !== among || among === undefined) return 'heading';
    return leadsToTable(blocks, index) ? 'objective' : 'heading';
  }
  if (hasPlainParts(blocks, index)) return 'objective';
  const above = headingAbove(blocks, index);
  const container = above === undefined ? undefined : blocks[above];
  if (container?.kind === 'paragraph' && isListOfObjectives(container.text)) return 'objective';
  if (above !== undefined && hasPlainParts(blocks, above)) return 'heading';
  const isInProse = !outline.numbers && !isFrontMatter(heading.text) && isObjectiveInProse(blocks, index);
  if (!isInProse && headsAllObjectives(blocks, index)) return 'heading';
  if (isInProse || leadsToTable(blocks, index)) return 'objective';
  return !outline.numbers && statesAnAim(blocks, index) ? 'stated aim' : 'heading';
}

/** One answer for a document. */
const registerTables = oncePer(
  () => '',
  (blocks: readonly SourceBlock[]) =>
    blocks.filter((block): block is SourceTable => block.kind === 'table' && isRegisterTable(block)),
);

/** "Our scorecard" over the only table of all, whose rows name their objectives, or "Delivery" over one that names those listed before it. */
function headsAllObjectives(blocks: readonly SourceBlock[], index: number): boolean {
  const [only, another] = registerTables(blocks);
  if (only === undefined) return false;
  let at = index + 1;
  while (at < blocks.length && blocks[at]?.kind !== 'table') at += 1;
  const next = blocks[at];
  if (next?.kind !== 'table') return false;
  if (namesListed(blocks, next)) return true;
  if (another !== undefined || next !== only) return false;
  const grid = isLabelTable(only) ? undefined : gridOf(only);
  return grid !== undefined && namesSeveralObjectives(grid);
}

/** A number shows that it belongs to the others, whatever its list is of. */
function isAmongHeadsOfDeeds(blocks: readonly SourceBlock[], index: number): boolean {
  return headsDeeds(blocks, index) || (isCounted(blocks[index]) && headsThingsBeside(blocks, index));
}

/** Whether a heading above holds this one as a part of what is an objective by itself. */
function isWithinObjective(blocks: readonly SourceBlock[], index: number): boolean {
  const above = headingAbove(blocks, index);
  if (above === undefined) return false;
  return (
    isObjectiveInProse(blocks, above) || hasPlainParts(blocks, above) || isWithinObjective(blocks, above)
  );
}

/** Whether the next table, before another heading, is of actions. */
export function leadsToActions(blocks: readonly SourceBlock[], index: number): boolean {
  for (let next = index; next < blocks.length; next += 1) {
    const block = blocks[next];
    if (block?.kind === 'table') {
      const grid = gridOf(block);
      return grid !== undefined && kindOf(grid) === 'activities';
    }
    if (block === undefined || (looksLikeHeading(block) && !isPlainPart(block.text))) return false;
  }
  return false;
}

/** The nearest heading above that is higher. */
function headingAbove(blocks: readonly SourceBlock[], index: number): number | undefined {
  const level = levelOf(blocks[index]);
  if (level === undefined) return undefined;
  const above = blocks.slice(0, index).findLastIndex((block) => (levelOf(block) ?? level) < level);
  return above === -1 ? undefined : above;
}

/** Whether the headings right below are the parts of one objective: two or more that head tables, and a plain part among them. */
function hasPlainParts(blocks: readonly SourceBlock[], index: number): boolean {
  const heading = blocks[index];
  const level = levelOf(heading);
  if (heading?.kind !== 'paragraph' || level === undefined) return false;
  const { text } = heading;
  if (headsAPart(text)) return false;
  const rest = blocks.slice(index + 1);
  const end = rest.findIndex((block) => (levelOf(block) ?? level + 1) <= level);
  const below = (end === -1 ? rest : rest.slice(0, end)).flatMap((block, at) =>
    levelOf(block) === undefined ? [] : [{ block, at: index + 1 + at }],
  );
  const highest = Math.min(...below.map(({ block }) => levelOf(block) ?? Infinity));
  const heads = below.filter(({ block, at }) => levelOf(block) === highest && leadsToTable(blocks, at));
  return heads.some(({ block }) => block.kind === 'paragraph' && isPlainPart(block.text));
}

/** A short unstyled line right above a table that can't belong to the current objective. */
function headsNextTable(
  block: SourceParagraph,
  next: SourceBlock | undefined,
  around: Surroundings,
): boolean {
  const line = oneLine(block.text);
  if (next?.kind !== 'table' || block.style === 'list' || line.length > longestHeading) return false;
  if (/[.;?]$/u.test(line) || footnoteOf(line) !== undefined) return false;
  if (isLabelTable(next)) return true;
  const grid = gridOf(next);
  const kind = grid === undefined ? 'unknown' : kindOf(grid);
  return !around.listing && kind !== 'unknown' && around.has(kind);
}

/** A heading heads an objective when a table of measures or activities comes before the next heading of its kind. */
function leadsToTable(blocks: readonly SourceBlock[], index: number): boolean {
  for (let next = index + 1; next < blocks.length; next += 1) {
    const block = blocks[next];
    if (block === undefined) return false;
    if (block.kind === 'table') return isRegisterTable(block);
    if (labelledObjective(oneLine(block.text)) !== undefined && block.style !== 'body') return false;
    const caption =
      columnFor(block.text).role !== 'unknown' ||
      notes.test(comparable(block.text)) ||
      isPlainPart(block.text);
    if (!caption && looksLikeHeading(block)) return false;
  }
  return false;
}
