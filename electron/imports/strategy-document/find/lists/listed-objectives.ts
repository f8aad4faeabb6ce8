// Objectives that stand nowhere but in a list or a small table of their own, "1. Homes, 2. Jobs" under "Our objectives": a table of the whole plan
// names them by these numbers or titles, which shows what they are.

import { comparable, oneLine } from '../../../../../shared/language/plain.ts';
import { oncePer } from '../../../../../shared/kernel/once.ts';
import { cellText, type SourceBlock, type SourceCell, type SourceTable } from '../../read/source-document.ts';
import { prefixOf } from '../objective-list.ts';
import { listFrom } from './lists.ts';
import { labelledObjective, splitStatement, type ObjectiveWords } from '../objective-words.ts';
import { isListOfObjectives } from '../part-words.ts';
import { partsOfRefs } from '../table/objective-column.ts';
import type { Column } from '../table/columns.ts';
import { columnOf, gridOf, kindOf, type Grid } from '../table/grid.ts';

export interface ListedObjective {
  readonly words: ObjectiveWords;
  /** Who answers for it, in the document's words. */
  readonly owner: string;
  readonly cells: readonly SourceCell[];
}

/** By the line or the table that holds them. */
export type ListedObjectives = ReadonlyMap<SourceBlock, readonly ListedObjective[]>;

function titled(text: string, number: string | undefined): ObjectiveWords {
  const labelled = labelledObjective(text);
  if (labelled !== undefined && labelled.ref !== null && labelled.title !== '') return labelled;
  return { ...splitStatement(text), ref: number?.replaceAll(/[^\p{L}\d.]|\.$/gu, '') ?? null };
}

/** What a table of objectives says of each: its number, what it is and who owns it, and nothing that is done or measured. */
const ofObjectives: ReadonlySet<Column['role']> = new Set(['objective', 'ref', 'lead', 'unknown']);

function inTable(grid: Grid | undefined): ListedObjective[] {
  if (grid === undefined || !grid.columns.every(({ role }) => ofObjectives.has(role))) return [];
  const [column, ref, lead] = [columnOf(grid, 'objective'), columnOf(grid, 'ref'), columnOf(grid, 'lead')];
  if (column === undefined) return [];
  const meaning = grid.columns.findIndex(({ role }, index) => role === 'unknown' && index > column);
  return grid.rows.flatMap((row) => {
    const [title, number, says, owner] = [column, ref, meaning, lead].map((at) =>
      at === undefined || at === -1 ? undefined : row.at(at),
    );
    const words = titled(cellText(title), ref === undefined ? undefined : oneLine(cellText(number)));
    if (words.title === '') return [];
    const statement = [words.statement, cellText(says)].filter((text) => text !== '').join('\n');
    return [
      {
        words: { ...words, statement },
        owner: cellText(owner),
        cells: [title, number, says, owner].filter((cell) => cell !== undefined),
      },
    ];
  });
}

/** What the tables of the plan call the objectives of their rows: in a column of theirs, or by the numbers of the rows, "2.1". */
function namesInTables(blocks: readonly SourceBlock[]): ReadonlySet<string> {
  return new Set(
    blocks.flatMap((block) => {
      const grid = block.kind === 'table' ? gridOf(block) : undefined;
      if (grid === undefined || inTable(grid).length > 0 || kindOf(grid) === 'unknown') return [];
      const [column, ref] = [columnOf(grid, 'objective'), columnOf(grid, 'ref')];
      return grid.rows.flatMap((row) =>
        column === undefined
          ? (prefixOf(oneLine(cellText(ref === undefined ? undefined : row.at(ref)))) ?? [])
          : partsOfRefs(oneLine(cellText(row.at(column)))).map(comparable),
      );
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

/** One answer for a document. */
export const listedObjectives = oncePer(() => '', listedIn);

/**
 * Whether the rows of a table say which of the listed objectives each belongs to, in a column of theirs or by the numbers of all: a heading
 * over it is none of them.
 */
export function namesListed(blocks: readonly SourceBlock[], table: SourceTable): boolean {
  const grid = gridOf(table);
  const listed = [...listedObjectives(blocks).values()].flat();
  if (grid === undefined || listed.length === 0) return false;
  if (columnOf(grid, 'objective') !== undefined) return true;
  const numbers = new Set(listed.map(({ words }) => words.ref));
  const ref = columnOf(grid, 'ref');
  const named = grid.rows.flatMap((row) =>
    ref === undefined ? [] : (prefixOf(oneLine(cellText(row.at(ref)))) ?? []),
  );
  return new Set(named).size > 1 && named.every((number) => numbers.has(number));
}

function listedIn(blocks: readonly SourceBlock[]): ListedObjectives {
  const names = namesInTables(blocks);
  const found = new Map<SourceBlock, readonly ListedObjective[]>();
  if (names.size === 0) return found;
  blocks.forEach((block, index) => {
    if (block.kind === 'table') {
      const listed = inTable(gridOf(block));
      if (areNamed(listed, names)) found.set(block, listed);
      return;
    }
    if (block.style === 'list' || !isListOfObjectives(block.text)) return;
    const start = blocks.findIndex(
      (each, at) => at > index && (each.kind === 'table' || each.style !== 'body'),
    );
    const lines = start === -1 ? [] : listFrom(blocks, start).lines;
    const listed = lines.map(({ text, number }) => ({ words: titled(text, number), owner: '', cells: [] }));
    if (areNamed(listed, names)) lines.forEach((line, at) => found.set(line, listed.slice(at, at + 1)));
  });
  return found;
}
