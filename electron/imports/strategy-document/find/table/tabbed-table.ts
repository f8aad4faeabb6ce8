// A table without a frame: lines below one another whose columns somebody has made by tabs. It is read as the table that it is meant for.

import { findDate } from '../../../../../shared/language/date-words.ts';
import type { SourceBlock, SourceCell, SourceParagraph, SourceTable } from '../../read/source-document.ts';
import { columnFor } from './columns.ts';
import { gridOf, kindOf } from './grid.ts';

type Tabbed = SourceParagraph & { readonly tabbed: readonly string[] };

function isTabbed(block: SourceBlock | undefined): block is Tabbed {
  return block?.kind === 'paragraph' && block.tabbed !== undefined;
}

function filled(texts: readonly string[]): readonly string[] {
  return texts.filter((text) => text !== '');
}

/** Two or more of its columns are known, and of two both; one of them says what the lines are. */
function headsColumns(headings: readonly string[]): boolean {
  const roles = headings.map((text) => columnFor(text).role);
  const known = roles.filter((role) => role !== 'unknown');
  return (
    known.length > 1 &&
    known.length * 2 > roles.length &&
    (known.includes('activity') || known.includes('measure'))
  );
}

/** A date stands under a heading of dates or of figures, and a heading of dates over nothing else: else what is blank is another column. */
function fits(texts: readonly string[], headings: readonly string[]): boolean {
  return texts.every((text, index) => {
    const { role } = columnFor(headings[index] ?? '');
    const date = findDate(text);
    const isDate = date?.start === 0 && date.end === text.length;
    return role === 'milestone' ? date !== undefined || text === '' : !isDate || role === 'period';
  });
}

/** What a line says in each column; undefined where nobody can tell, because one is blank and several tabs may part two. */
function inColumns({ tabbed }: Tabbed, headings: readonly string[]): readonly string[] | undefined {
  if (filled(tabbed).length === headings.length) return filled(tabbed);
  if (tabbed.length > headings.length) return undefined;
  return fits(tabbed, headings) ? tabbed : undefined;
}

function cell(line: Tabbed, text: string, column: number, span: number): SourceCell {
  const { tabbed: _, ...paragraph } = line;
  const paragraphs: readonly SourceParagraph[] = text === '' ? [] : [{ ...paragraph, text, style: 'body' }];
  return { paragraphs, column, span, continues: false, location: line.location };
}

/** A line that fits no columns stands across them all, and is listed. */
function tableOf(lines: readonly Tabbed[]): SourceTable | undefined {
  const [first, ...more] = lines;
  const headings = filled(first?.tabbed ?? []);
  if (first === undefined || first.style === 'list' || more.length === 0 || !headsColumns(headings))
    return undefined;
  const rows = lines.map((line) => {
    const cells = inColumns(line, headings)?.map((text, column) => cell(line, text, column, 1));
    return { cells: cells ?? [cell(line, line.text, 0, headings.length)], location: line.location };
  });
  const table: SourceTable = { kind: 'table', rows, columns: headings.length, location: first.location };
  const grid = gridOf(table);
  return grid !== undefined && grid.headings[0] === rows[0] && kindOf(grid) !== 'unknown' ? table : undefined;
}

/** The blocks with such lines as tables. */
export function withTabbedTables(blocks: readonly SourceBlock[]): readonly SourceBlock[] {
  const made: SourceBlock[] = [];
  for (let index = 0; index < blocks.length; index += 1) {
    const lines: Tabbed[] = [];
    for (let next = blocks[index]; isTabbed(next); next = blocks[index + lines.length]) lines.push(next);
    const table = tableOf(lines);
    const block = blocks[index];
    if (table !== undefined) {
      made.push(table);
      index += lines.length - 1;
    } else if (block !== undefined) made.push(block);
  }
  return made;
}
