// Objectives that stand nowhere but in a list or a small table of their own, "1. Homes, 2. Jobs" under "Our objectives": a table of the whole plan
// names them by these numbers or titles, which shows what they are.

import { comparable, oneLine } from '../../../../../shared/language/plain.ts';
import { cellText, type SourceBlock, type SourceCell, type SourceTable } from '../../read/source-document.ts';
import { listFrom } from './lists.ts';
import { splitStatement, type ObjectiveWords } from '../objective-words.ts';
import { isListOfObjectives } from '../part-words.ts';
import { partsOfRefs } from '../table/objective-column.ts';
import { columnOf, gridOf, kindOf } from '../table/grid.ts';

export interface ListedObjective {
  readonly words: ObjectiveWords;
  readonly cells: readonly SourceCell[];
}

/** By the line or the table that holds them. */
export type ListedObjectives = ReadonlyMap<SourceBlock, readonly ListedObjective[]>;

function titled(text: string, number: string | undefined): ObjectiveWords {
  return { ...splitStatement(text), ref: number?.replaceAll(/[^\p{L}\d.]|\.$/gu, '') ?? null };
}

function inTable(table: SourceTable): ListedObjective[] {
  const grid = gridOf(table);
  const [column, ref] = grid === undefined ? [] : [columnOf(grid, 'objective'), columnOf(grid, 'ref')];
  if (grid === undefined || column === undefined || kindOf(grid) !== 'unknown') return [];
  const meaning = grid.columns.findIndex(({ role }, index) => role === 'unknown' && index > column);
  return grid.rows.flatMap((row) => {
    const [title, number, says] = [column, ref, meaning].map((at) =>
      at === undefined || at === -1 ? undefined : row.at(at),
    );
    const words = titled(cellText(title), ref === undefined ? undefined : oneLine(cellText(number)));
    if (words.title === '') return [];
    const statement = [words.statement, cellText(says)].filter((text) => text !== '').join('\n');
    return [
      { words: { ...words, statement }, cells: [title, number, says].filter((cell) => cell !== undefined) },
    ];
  });
}

/** What the tables of the plan call the objectives of their rows. */
function namesInTables(blocks: readonly SourceBlock[]): ReadonlySet<string> {
  return new Set(
    blocks.flatMap((block) => {
      const grid = block.kind === 'table' ? gridOf(block) : undefined;
      const column = grid === undefined ? undefined : columnOf(grid, 'objective');
      if (grid === undefined || column === undefined || kindOf(grid) === 'unknown') return [];
      return grid.rows.flatMap((row) => partsOfRefs(oneLine(cellText(row.at(column)))).map(comparable));
    }),
  );
}

/** Only where all that is listed together is named so, or half of it and more. */
function areNamed(listed: readonly ListedObjective[], names: ReadonlySet<string>): boolean {
  const named = listed.filter(
    ({ words: { ref, title } }) =>
      names.has(comparable(title)) || (ref !== null && names.has(comparable(ref))),
  );
  return listed.length > 1 && named.length * 2 >= listed.length;
}

export function listedObjectives(blocks: readonly SourceBlock[]): ListedObjectives {
  const names = namesInTables(blocks);
  const found = new Map<SourceBlock, readonly ListedObjective[]>();
  if (names.size === 0) return found;
  blocks.forEach((block, index) => {
    if (block.kind === 'table') {
      const listed = inTable(block);
      if (areNamed(listed, names)) found.set(block, listed);
      return;
    }
    if (block.style === 'list' || !isListOfObjectives(block.text)) return;
    const start = blocks.findIndex(
      (each, at) => at > index && (each.kind === 'table' || each.style !== 'body'),
    );
    const lines = start === -1 ? [] : listFrom(blocks, start).lines;
    const listed = lines.map(({ text, number }) => ({ words: titled(text, number), cells: [] }));
    if (areNamed(listed, names)) lines.forEach((line, at) => found.set(line, listed.slice(at, at + 1)));
  });
  return found;
}
