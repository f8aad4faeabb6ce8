// Where words name the page of a section: the number, which leads there. What leads to a section that the pack doesn't have leads nowhere.

import { oncePer } from '../../../shared/kernel/once.ts';
import type { Block, Cell, Paragraph, Run, Section, TableRow } from '../../../shared/packs/pack-document.ts';
import { blockRewritten, type Rewriting } from '../../../shared/packs/rules/rewritten.ts';

/** What the pages of a section are called: its first, and all of them. */
export interface NumberedPages {
  /** The id of the section that they are in: another, of one that has none of its own. */
  readonly section: string;
  readonly first: string;
  readonly all: string;
}

/** By the id of the section. */
export type PageNumbers = ReadonlyMap<string, NumberedPages>;

function runNamesPage({ pageOf, section }: Run): boolean {
  return pageOf !== undefined || section !== undefined;
}

function paragraphNamesPage({ runs, beside }: Paragraph): boolean {
  return runs.some(runNamesPage) || beside?.some(runNamesPage) === true;
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
export const refersToPages = oncePer(
  () => '',
  ({ blocks }: Section): boolean => blocks.some(namesPages),
);

interface Named {
  /** The ids of the sections that it names pages of. */
  readonly pages: ReadonlySet<string>;
  /** The ids of those that it leads to. */
  readonly sections: ReadonlySet<string>;
}

const namedIn = oncePer(
  () => '',
  ({ blocks }: Section): Named => {
    const pages = new Set<string>();
    const sections = new Set<string>();
    const noting: Rewriting = {
      run: (run) => {
        if (run.pageOf !== undefined) pages.add(run.pageOf);
        if (run.section !== undefined) sections.add(run.section);
        return run;
      },
      cell: (cell) => {
        if (cell.pageOf !== undefined) pages.add(cell.pageOf);
        return cell;
      },
      group: (row) => row,
    };
    for (const block of blocks) if (namesPages(block)) blockRewritten(block, noting);
    return { pages, sections };
  },
);

/** The numbers that a section names, and of each that it leads to whether the pack has it, as one text: where that is the same, so are its words. */
export function numbersNamed(section: Section, numbers: PageNumbers): string {
  const { pages, sections } = namedIn(section);
  return JSON.stringify([
    Array.from(pages, (id) => numbers.get(id)),
    Array.from(sections, (id) => numbers.get(id)?.section),
  ]);
}

function runWith(run: Run, numbers: PageNumbers): Run {
  const { pageOf, allPages, section, ...plain } = run;
  const at = pageOf === undefined ? undefined : numbers.get(pageOf);
  if (pageOf !== undefined && at !== undefined)
    return { ...plain, text: allPages === true ? at.all : at.first, pageOf: at.section };
  const there = section === undefined ? undefined : numbers.get(section);
  return there === undefined ? plain : { ...plain, section: there.section };
}

function cellWith(cell: Cell, numbers: PageNumbers): Cell {
  const { pageOf, allPages } = cell;
  const at = pageOf === undefined ? undefined : numbers.get(pageOf);
  if (pageOf === undefined || at === undefined) return cell;
  const run: Run = { text: allPages === true ? at.all : at.first, pageOf: at.section };
  return { ...cell, paragraphs: [{ runs: [run] }] };
}

export function withPageNumbers(section: Section, numbers: PageNumbers): Section {
  const how: Rewriting = {
    run: (run) => runWith(run, numbers),
    cell: (cell) => cellWith(cell, numbers),
    group: (row) => row,
  };
  const blocks = section.blocks.map((block) => (namesPages(block) ? blockRewritten(block, how) : block));
  return { ...section, blocks };
}
