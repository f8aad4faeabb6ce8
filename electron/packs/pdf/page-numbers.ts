// Where words name the page of a section: the number, which leads there. What leads to a section that the pack doesn't have leads nowhere.

import type { Block, Cell, Paragraph, Run, Section, TableRow } from '../../../shared/packs/pack-document.ts';

/** What the pages of a section are called: its first, and all of them. */
export interface NumberedPages {
  readonly first: string;
  readonly all: string;
}

/** By the id of the section. */
export type PageNumbers = ReadonlyMap<string, NumberedPages>;

function runNamesPage({ pageOf, section }: Run): boolean {
  return pageOf !== undefined || section !== undefined;
}

function paragraphNamesPage({ runs }: Paragraph): boolean {
  return runs.some(runNamesPage);
}

function rowNamesPage(row: TableRow): boolean {
  return (
    row.kind === 'row' &&
    row.cells.some(({ pageOf, paragraphs }) => pageOf !== undefined || paragraphs.some(paragraphNamesPage))
  );
}

function namesPages(block: Block): boolean {
  switch (block.kind) {
    case 'paragraph':
      return paragraphNamesPage(block);
    case 'list':
      return block.items.some(paragraphNamesPage);
    case 'table':
      return block.rows.some(rowNamesPage);
    case 'heading':
    case 'picture':
    case 'charts':
      return false;
  }
}

/** Whether it can only be set once the others' pages are counted. */
export function refersToPages({ blocks }: Section): boolean {
  return blocks.some(namesPages);
}

function runWith(run: Run, numbers: PageNumbers): Run {
  const { pageOf, allPages, section, ...plain } = run;
  const at = pageOf === undefined ? undefined : numbers.get(pageOf);
  if (pageOf !== undefined && at !== undefined)
    return { ...plain, text: allPages === true ? at.all : at.first, pageOf };
  return section !== undefined && numbers.has(section) ? { ...plain, section } : plain;
}

function paragraphWith<P extends Paragraph>(paragraph: P, numbers: PageNumbers): P {
  return { ...paragraph, runs: paragraph.runs.map((run) => runWith(run, numbers)) };
}

function cellWith(cell: Cell, numbers: PageNumbers): Cell {
  const { pageOf, allPages } = cell;
  const paragraphs = cell.paragraphs.map((paragraph) => paragraphWith(paragraph, numbers));
  const at = pageOf === undefined ? undefined : numbers.get(pageOf);
  if (pageOf === undefined || at === undefined) return { ...cell, paragraphs };
  return { ...cell, paragraphs: [{ runs: [{ text: allPages === true ? at.all : at.first, pageOf }] }] };
}

function rowWith(row: TableRow, numbers: PageNumbers): TableRow {
  return row.kind === 'group' ? row : { ...row, cells: row.cells.map((cell) => cellWith(cell, numbers)) };
}

function blockWith(block: Block, numbers: PageNumbers): Block {
  if (!namesPages(block)) return block;
  switch (block.kind) {
    case 'paragraph':
      return { ...block, runs: block.runs.map((run) => runWith(run, numbers)) };
    case 'list':
      return { ...block, items: block.items.map((item) => paragraphWith(item, numbers)) };
    case 'table':
      return { ...block, rows: block.rows.map((row) => rowWith(row, numbers)) };
    case 'heading':
    case 'picture':
    case 'charts':
      return block;
  }
}

export function withPageNumbers(section: Section, numbers: PageNumbers): Section {
  return { ...section, blocks: section.blocks.map((block) => blockWith(block, numbers)) };
}
