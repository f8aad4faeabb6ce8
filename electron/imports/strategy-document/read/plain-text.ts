// Reads the plain text that Word and its peers extract from a document: paragraphs as lines, each table cell on lines of its own,
// the first beginning with a tab.

import type { DocumentLocation } from '../../../../shared/kernel/provenance.ts';
import { oneLine } from '../../../../shared/language/plain.ts';
import {
  tabbedIn,
  typedBullet,
  type SourceBlock,
  type SourceCell,
  type ReadContent,
  type SourceParagraph,
  type SourceRow,
} from './source-document.ts';

interface Cell {
  readonly lines: string[];
  readonly line: number;
}

/** What extraction leaves behind of Word's own marks. */
const residue = /\[bookmark: [^\]]*\]/gu;

export function readPlainText(text: string, file: string): ReadContent {
  const lines = text
    .replace(/^\ufeff/u, '')
    .replaceAll(residue, '')
    .split(/\r\n|\n|\r/u);
  const blocks: SourceBlock[] = [];
  let tables = 0;
  for (let index = 0; index < lines.length;) {
    const line = lines[index] ?? '';
    if (line.startsWith('\t')) {
      const { cells, next } = tableAt(lines, index);
      tables += 1;
      blocks.push(tableFrom(cells, tables));
      index = next;
      continue;
    }
    if (!isBlank(line)) blocks.push(paragraph(line, { line: index + 1 }));
    index += 1;
  }
  return { file, title: undefined, blocks, footnotes: new Map(), notices: [] };
}

function isBlank(line: string | undefined): boolean {
  return line === undefined || oneLine(line) === '';
}

function paragraph(line: string, location: DocumentLocation): SourceParagraph {
  const listed = typedBullet.test(line);
  const own = line.replace(typedBullet, '');
  const tabbed = tabbedIn(own);
  return {
    kind: 'paragraph',
    text: oneLine(own),
    style: listed ? 'list' : 'body',
    ...(tabbed === undefined ? {} : { tabbed }),
    bold: false,
    footnotes: [],
    location,
  };
}

interface TableCells {
  readonly rows: Cell[][];
  readonly columns: number;
}

/** How many cells follow one another from here without a blank line between them: a header row. */
function runFrom(lines: readonly string[], start: number): number {
  let cells = 0;
  for (let index = start; index < lines.length && !isBlankLine(lines[index]); index += 1) {
    if (lines[index]?.startsWith('\t') === true) cells += 1;
  }
  return cells;
}

/** An empty cell is a lone tab, which isn't a blank line. */
function isBlankLine(line: string | undefined): boolean {
  return line === undefined || (isBlank(line) && !line.startsWith('\t'));
}

const headerWords =
  /^\t\s*(objective|measures?|supporting activit(?:y|ies)|activit(?:y|ies)|actions?|priority|kpis?|indicators?)\s*$/iu;

function tableAt(lines: readonly string[], start: number): { cells: TableCells; next: number } {
  const columns = runFrom(lines, start);
  const rows: Cell[][] = [[]];
  let index = start;
  for (; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const row = rows.at(-1) ?? [];
    if (line.startsWith('\t')) {
      if (row.length < columns) row.push({ lines: [line.slice(1)], line: index + 1 });
      else if (beginsTable(lines, index, columns)) break;
      else rows.push([{ lines: [line.slice(1)], line: index + 1 }]);
      continue;
    }
    if (row.length === columns && endsTable(lines, index)) break;
    row.at(-1)?.lines.push(line);
  }
  return { cells: { rows, columns }, next: index };
}

/** At the end of a row: more cells in a run than this table has columns, or a new header, begin the next table. */
function beginsTable(lines: readonly string[], index: number, columns: number): boolean {
  if (!isBlankLine(lines[index - 1])) return false;
  const run = runFrom(lines, index);
  return run > columns || (run !== columns && headerWords.test(lines[index] ?? ''));
}

/** A row is complete, a blank line follows, and then text outside any cell. */
function endsTable(lines: readonly string[], index: number): boolean {
  if (!isBlankLine(lines[index])) return false;
  const next = lines.findIndex((line, at) => at >= index && !isBlankLine(line));
  return next === -1 || lines[next]?.startsWith('\t') !== true;
}

function tableFrom({ rows, columns }: TableCells, number: number): SourceBlock {
  const location = { table: number };
  const made = rows.map((cells, index): SourceRow => {
    const row = { ...location, row: index + 1 };
    return {
      location: row,
      cells: cells.map((cell, column) =>
        cellFrom(cell, column, { ...row, column: column + 1, line: cell.line }),
      ),
    };
  });
  return { kind: 'table', rows: made, columns, location };
}

function cellFrom({ lines }: Cell, column: number, location: DocumentLocation): SourceCell {
  const paragraphs = lines.filter((line) => !isBlank(line)).map((line) => paragraph(line, location));
  return { paragraphs, column, span: 1, continues: false, location };
}
