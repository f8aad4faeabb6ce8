// What a paragraph is for: a caption of the table under it, the heading of notes or candidate measures, any other heading, or plain text.

import { comparable, oneLine } from '../../../../shared/language/plain.ts';
import type { SourceBlock, SourceParagraph } from '../read/source-document.ts';
import { columnFor } from './columns.ts';
import { footnoteOf } from './footnotes.ts';
import { gridOf, kindOf } from './grid.ts';
import { isObjectiveLabel, labelledObjective } from './objective-words.ts';

export type Purpose = 'notes' | 'candidates' | 'caption' | 'objective' | 'heading' | 'words';

const notes = /^notes?( (to|on) the (table|figures|measures))?$/u;
const candidates =
  /^(other )?(potential|possible|candidate|proposed|suggested|future|draft) (new )?(performance )?(measures?|indicators?|kpis?)( .*)?$|^measures? (under consideration|in development|to be developed|being considered)$/u;
const front =
  /^(introduction|foreword|background|context|purpose|summary|executive summary|our (vision|mission|values|purpose|ambition|approach|story)|(the )?vision( statement)?|mission( statement)?|values|principles|elevator pitch|about (us|this (strategy|plan))|welcome|contents|how we will (measure|deliver).*|governance|next steps|conclusion|appendix.*|glossary)$/u;

/** "Introduction", "Contents": it heads a part, and not the document. */
export function isFrontMatter(text: string): boolean {
  return front.test(comparable(text));
}

const longestHeading = 90;

/** A line that looks like a heading, in a file without styles: short, and not a sentence. */
function looksLikeHeading({ text, style, bold }: SourceParagraph): boolean {
  const line = oneLine(text);
  if (line.length > longestHeading || style === 'list' || /[.!?;,]$/u.test(line)) return false;
  return style === 'heading' || style === 'title' || bold || front.test(comparable(line));
}

/** Whether the block begins a table that holds measures, activities or an objective. */
function isRegisterTable(block: SourceBlock | undefined): boolean {
  if (block?.kind !== 'table') return false;
  if (isLabelTable(block)) return true;
  const grid = gridOf(block);
  return grid !== undefined && kindOf(grid) !== 'unknown';
}

/** A table of labels and what they say, "Objective" over or beside its text. */
export function isLabelTable(block: SourceBlock): boolean {
  if (block.kind !== 'table' || block.columns > 2) return false;
  const first = block.rows[0]?.cells[0]?.paragraphs[0]?.text ?? '';
  return (
    isObjectiveLabel(first) ||
    labelledObjective(first) !== undefined ||
    (block.columns <= 2 && isMeasuresLabel(first) && !headsColumns(block))
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

export function purposeOf(blocks: readonly SourceBlock[], index: number, around: Surroundings): Purpose {
  const block = blocks[index];
  if (block?.kind !== 'paragraph') return 'words';
  const words = comparable(block.text);
  if (notes.test(words)) return 'notes';
  if (candidates.test(words)) return 'candidates';
  const labelled =
    block.text.length <= 400 && block.style !== 'list' && labelledObjective(oneLine(block.text));
  if (labelled) return 'objective';
  const next = blocks[index + 1];
  const captions =
    ['measure', 'activity'].includes(columnFor(block.text).role) ||
    /^(key )?(performance )?(measures?|indicators?|kpis?|targets?|actions?|activities|action plan|performance|progress)\b.{0,40}$/u.test(
      words,
    );
  if (captions && block.style !== 'list' && oneLine(block.text).length <= 60) return 'caption';
  if (front.test(words)) return 'heading';
  if (looksLikeHeading(block)) return leadsToTable(blocks, index) ? 'objective' : 'heading';
  return headsNextTable(block, next, around) ? 'objective' : 'words';
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
    if (labelledObjective(oneLine(block.text)) !== undefined) return false;
    const caption = columnFor(block.text).role !== 'unknown' || notes.test(comparable(block.text));
    if (!caption && looksLikeHeading(block)) return false;
  }
  return false;
}
