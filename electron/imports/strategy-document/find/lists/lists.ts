// What a list in prose is of, where no line above it says so: by its own lines.

import type { YearsAround } from '../../../../../shared/language/reading/dates/years-around.ts';
import type { SourceBlock, SourceParagraph } from '../../read/source-document.ts';
import { saysWhenOrWho } from './activity-in-words.ts';
import { areDeeds } from './deeds.ts';
import { typedRef } from './typed-ref.ts';

export interface ListInProse {
  /** Of its own lines, and those of lists within it. */
  readonly lines: readonly SourceParagraph[];
  /** The block behind it. */
  readonly end: number;
}

function isLine(block: SourceBlock | undefined): block is SourceParagraph {
  return block?.kind === 'paragraph' && block.style === 'list';
}

export function listFrom(blocks: readonly SourceBlock[], index: number): ListInProse {
  const lines: SourceParagraph[] = [];
  for (let block = blocks[index]; isLine(block); block = blocks[index + lines.length]) lines.push(block);
  return { lines, end: index + lines.length };
}

/** Whether one of its lines says when something will be done, or who does it. */
export function saysOfOneWhenOrWho({ lines }: ListInProse, years: YearsAround): boolean {
  return lines.some(({ text }) => saysWhenOrWho(text, years));
}

/** Without those of lists within it. */
export function ownLines({ lines }: Pick<ListInProse, 'lines'>): readonly SourceParagraph[] {
  const highest = Math.min(...lines.map(({ depth = 0 }) => depth));
  return lines.filter(({ depth = 0 }) => depth === highest);
}

/** Whether its own lines are things to do. */
export function isOfDeeds(list: ListInProse): boolean {
  const own = ownLines(list);
  return own.length > 0 && areDeeds(own.map(({ text }) => text.slice(typedRef(text)?.before.length ?? 0)));
}
