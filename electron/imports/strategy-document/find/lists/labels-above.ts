// Labels on a line of their own, with what they say on the next: "Lead", and under it "Harbour Engineer". They are read as "Lead: Harbour Engineer".

import { oneLine } from '../../../../../shared/language/plain.ts';
import type { SourceBlock, SourceParagraph } from '../../read/source-document.ts';
import { saysMeaning } from '../part-words.ts';
import { readProgress } from '../progress-words.ts';
import { columnFor } from '../table/columns.ts';
import {
  isClearlyDated,
  readMilestone,
} from '../../../../../shared/language/reading/dates/read-milestone.ts';
import { readLeads } from '../../../../../shared/language/reading/names/read-leads.ts';

const longestLabel = 40;
const longestValue = 160;

function isParagraph(block: SourceBlock | undefined): block is SourceParagraph {
  return block?.kind === 'paragraph';
}

function isApart(block: SourceBlock | undefined): block is SourceParagraph {
  if (!isParagraph(block) || block.text.length > longestLabel) return false;
  if (block.style === 'list' || block.style === 'contents' || block.style === 'title') return false;
  return block.bold || block.style === 'heading' || block.text.trimEnd().endsWith(':');
}

/** "Lead", "Due", "Measure", "Target": alone, and set apart from what stands under it. */
function isLabel(block: SourceBlock | undefined): block is SourceParagraph {
  if (!isApart(block)) return false;
  if (saysMeaning(block.text)) return true;
  const column = columnFor(block.text);
  if (column.role === 'period') return column.period.from === null && column.period.kind !== 'actual';
  return ['lead', 'milestone', 'progress', 'measure'].includes(column.role);
}

function isPlain(block: SourceBlock | undefined): block is SourceParagraph {
  return isParagraph(block) && block.style === 'body' && !block.bold;
}

/** One line under its label, and then something else: two lines are a text. */
function isValue(block: SourceBlock | undefined, next: SourceBlock | undefined): block is SourceParagraph {
  return (
    isPlain(block) &&
    block.text.length <= longestValue &&
    !block.text.trimEnd().endsWith(':') &&
    !isPlain(next)
  );
}

/** "Lead" over "Ranger" in a box, neither of them set apart: the one is a label by what the other says. */
function isBare(block: SourceBlock | undefined, value: SourceBlock | undefined): boolean {
  if (!isPlain(block) || !isPlain(value) || value.text.length > 60 || value.text.includes('\n')) return false;
  const words = value.text.trim();
  const { role } = columnFor(block.text);
  if (role === 'milestone') return isClearlyDated(readMilestone(words));
  if (role === 'progress') return readProgress(words) !== undefined;
  if (role !== 'lead' || !/^\p{Lu}[^.:?!]*$/u.test(words) || columnFor(words).role === 'milestone')
    return false;
  return readLeads(words).every(({ kind }) => kind === 'person' || kind === 'group');
}

/** One label may be the heading of a section; of two a reader sees that they are labels. */
export function withLabelsAbove(blocks: readonly SourceBlock[]): readonly SourceBlock[] {
  const labels = blocks.flatMap((block, index) => {
    const [value, next] = [blocks[index + 1], blocks[index + 2]];
    const hasValue = isLabel(block) && (isValue(value, next) || (isPlain(value) && isLabel(next)));
    return hasValue ? [{ index, words: oneLine(block.text) }] : [];
  });
  const bare = new Set(
    blocks.flatMap((block, index) => {
      const next = blocks[index + 2];
      const isEnd = !isPlain(next) || isBare(next, blocks[index + 3]);
      return isBare(block, blocks[index + 1]) && isEnd ? [index] : [];
    }),
  );
  const at = new Map(labels.map(({ index, words }) => [index, words]));
  /** "Risk" over "Rain" between them is a label too, though nobody knows it. */
  const isBeside = (index: number, step: -2 | 2): boolean =>
    at.has(index + step) ||
    (isApart(blocks[index + step]) &&
      isValue(blocks[index + step + 1], blocks[index + step + 2]) &&
      isBeside(index + step, step));
  const isBesideAnother = (index: number) => isBeside(index, -2) || isBeside(index, 2);
  return blocks.flatMap((block, index): readonly SourceBlock[] => {
    if (bare.has(index - 1)) return [];
    const [name, named] = [blocks[index], blocks[index + 1]];
    if (bare.has(index) && isParagraph(name) && isParagraph(named))
      return [{ ...named, text: `${oneLine(name.text)}: ${named.text}` }];
    if (at.has(index - 1) && isBesideAnother(index - 1)) return [];
    const label = at.get(index);
    const value = blocks[index + 1];
    if (label === undefined || !isBesideAnother(index) || !isParagraph(value)) return [block];
    return [{ ...value, text: `${label.replace(/\s*[:?]$/u, '')}: ${value.text}` }];
  });
}
