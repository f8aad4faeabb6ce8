// Lists that nobody has made as lists: under "Key results:" or "Success measures" short lines below one another, each a paragraph.

import { oneLine } from '../../../../../shared/language/plain.ts';
import type { SourceBlock, SourceParagraph } from '../../read/source-document.ts';
import { leadsToActivities } from '../part-words.ts';
import { columnFor } from '../table/columns.ts';
import { statedIn } from './stated.ts';

const longestLine = 120;
const longestCaption = 60;

/** "Success measures", "Actions:": it says what the lines under it are, and nothing else. */
function isCaption(block: SourceBlock | undefined): boolean {
  if (block?.kind !== 'paragraph' || block.text.length > longestCaption) return false;
  const isApart = block.bold || block.style === 'heading' || /:\s*$/u.test(block.text);
  if (!isApart || !['body', 'heading'].includes(block.style)) return false;
  return columnFor(block.text).role === 'measure' || leadsToActivities(block.text);
}

/** What ends as a sentence, or has a label of its own, is no line of a list. */
function isLine(block: SourceBlock | undefined): block is SourceParagraph {
  if (block?.kind !== 'paragraph' || block.style !== 'body' || block.bold || block.tabbed !== undefined)
    return false;
  const text = oneLine(block.text);
  return (
    text.length <= longestLine &&
    /^(?:\p{Lu}|\d)/u.test(text) &&
    !/[.!?:;,]$/u.test(text) &&
    statedIn(block) === undefined
  );
}

function isPlain(block: SourceBlock | undefined): boolean {
  return block?.kind === 'paragraph' && block.style === 'body' && !block.bold;
}

/** Whether lines stand under the caption at this index that a sentence among them shows to be a text. */
export function headsLinesInText(blocks: readonly SourceBlock[], index: number): boolean {
  if (!isCaption(blocks[index])) return false;
  const end = blocks.findIndex((block, at) => at > index && (!isPlain(block) || isLabelled(block)));
  const under = blocks.slice(index + 1, end === -1 ? blocks.length : end);
  return under.some(isLine);
}

/** A sentence among them, or right behind them, shows that they are a text. */
export function withLinesUnder(blocks: readonly SourceBlock[]): readonly SourceBlock[] {
  const listed = new Set<SourceBlock>();
  blocks.forEach((block, index) => {
    if (!isCaption(block)) return;
    let end = index + 1;
    while (isLine(blocks[end])) end += 1;
    const goesOn = isPlain(blocks[end]) && !isCaption(blocks[end]) && !isLabelled(blocks[end]);
    if (!goesOn) for (const line of blocks.slice(index + 1, end)) listed.add(line);
  });
  return blocks.map((block) =>
    listed.has(block) && block.kind === 'paragraph' ? { ...block, style: 'list', depth: 0 } : block,
  );
}

function isLabelled(block: SourceBlock | undefined): boolean {
  return block?.kind === 'paragraph' && statedIn(block) !== undefined;
}
