// Objectives that are the lines of a list: "Our objectives are:" over bold lines, each with a list of what will be done within it, or bold lines of
// a list that call themselves "Objective 1". They are read as the headings they are meant for.

import { comparable, oneLine } from '../../../../../shared/language/plain.ts';
import type { SourceBlock, SourceParagraph } from '../../read/source-document.ts';
import { labelledObjective, splitStatement } from '../objective-words.ts';
import { isListOfObjectives, withoutNumber } from '../part-words.ts';
import { columnOf, gridOf } from '../table/grid.ts';
import { listFrom, ownLines, type ListInProse } from './lists.ts';

const above = 8;

function isLabelled({ bold, text }: SourceParagraph): boolean {
  return bold && labelledObjective(text)?.ref != null;
}

/** Lines of lists that call themselves objectives, where no heading and no other paragraph says the same. */
function labelledLines(blocks: readonly SourceBlock[]): ReadonlySet<SourceBlock> {
  const labelled = blocks.filter(
    (block): block is SourceParagraph =>
      block.kind === 'paragraph' && block.style !== 'contents' && labelledObjective(block.text)?.ref != null,
  );
  const inLists = labelled.filter((line) => line.style === 'list' && isLabelled(line));
  return new Set(inLists.length > 1 && inLists.length === labelled.length ? inLists : []);
}

/** Whether each of its own lines has a list within it. */
function haveListsWithin({ lines }: ListInProse): boolean {
  const own = new Set(ownLines({ lines }));
  const hasList = (line: SourceParagraph) => {
    const next = lines[lines.indexOf(line) + 1];
    return next !== undefined && !own.has(next);
  };
  return own.size > 1 && [...own].every(hasList);
}

function titleOf(text: string): string {
  return comparable(withoutNumber(splitStatement(text).title));
}

function isNamedInTables(blocks: readonly SourceBlock[]): boolean {
  return blocks.some((block) => {
    const grid = block.kind === 'table' ? gridOf(block) : undefined;
    return grid !== undefined && columnOf(grid, 'objective') !== undefined;
  });
}

/** Below "Our objectives are:", unless what they are called stands further on as headings, or a table names its rows by them. */
function announcedLines(blocks: readonly SourceBlock[]): readonly SourceBlock[] {
  const lists = blocks.flatMap((block, index) => {
    const isAbove = block.kind === 'paragraph' && block.style !== 'list' && isListOfObjectives(block.text);
    const list = isAbove ? listFrom(blocks, index + 1) : undefined;
    return list !== undefined && haveListsWithin(list) ? [ownLines(list)] : [];
  });
  if (lists.length === 0 || isNamedInTables(blocks)) return [];
  const headings = new Set(
    blocks.flatMap((block) =>
      block.kind === 'paragraph' && block.style !== 'list' && block.style !== 'contents'
        ? [comparable(withoutNumber(block.text)), titleOf(block.text)]
        : [],
    ),
  );
  return lists.filter((own) => !own.some(({ text }) => headings.has(titleOf(text)))).flat();
}

/** What such a line says behind its title is what the objective means. */
function asHeading(line: SourceParagraph): SourceBlock[] {
  const heading = { ...line, style: 'heading', level: above + 1 } as const;
  if (labelledObjective(line.text) !== undefined) return [heading];
  const { title, statement } = splitStatement(line.text);
  if (title === '' || statement === '') return [heading];
  return [
    { ...heading, text: title },
    { ...line, style: 'body', text: statement, bold: false },
  ];
}

export function withObjectivesInLists(blocks: readonly SourceBlock[]): readonly SourceBlock[] {
  const meant = new Set([...labelledLines(blocks), ...announcedLines(blocks)]);
  if (meant.size === 0) return blocks;
  return blocks.flatMap((block, index): SourceBlock[] => {
    if (block.kind !== 'paragraph') return [block];
    if (meant.has(block)) return asHeading(block);
    const next = blocks[index + 1];
    const isAbove = next !== undefined && meant.has(next) && isListOfObjectives(block.text);
    return [isAbove ? { ...block, style: 'heading', level: above, text: oneLine(block.text) } : block];
  });
}
