// Pages that are named and stand in what was issued before: their numbers are known, and nothing leads there.

import type { Block, Cell, Run, Section } from '../../../../../../shared/packs/pack-document.ts';
import { rangeOf } from '../../../../../../shared/packs/rules/page-labels.ts';
import type { KnownPages } from '../../../../../../shared/packs/rules/supplement.ts';

interface Named {
  readonly pageOf?: string;
  readonly allPages?: true;
}

function wordsFor({ pageOf, allPages }: Named, known: KnownPages): string {
  const pages = known.get(pageOf ?? '') ?? [];
  return allPages === true ? rangeOf(pages) : (pages[0] ?? '');
}

type Here = Pick<ReadonlyMap<string, unknown>, 'has'>;

function isElsewhere({ pageOf }: Named, here: Here): boolean {
  return pageOf !== undefined && !here.has(pageOf);
}

function runWith(run: Run, known: KnownPages, here: Here): Run {
  if (!isElsewhere(run, here)) return run;
  const { pageOf: _, allPages: __, ...plain } = run;
  const words = wordsFor(run, known);
  return words === '' ? plain : { ...plain, text: words };
}

function cellWith(cell: Cell, known: KnownPages, here: Here): Cell {
  if (!isElsewhere(cell, here)) return cell;
  const { pageOf: _, allPages: __, ...plain } = cell;
  const words = wordsFor(cell, known);
  return words === '' ? plain : { ...plain, paragraphs: [{ runs: [{ text: words }] }] };
}

function blockWith(block: Block, known: KnownPages, here: Here): Block {
  if (block.kind === 'paragraph')
    return { ...block, runs: block.runs.map((run) => runWith(run, known, here)) };
  if (block.kind !== 'table') return block;
  return {
    ...block,
    rows: block.rows.map((row) =>
      row.kind === 'group' ? row : { ...row, cells: row.cells.map((cell) => cellWith(cell, known, here)) },
    ),
  };
}

/** `here`: the sections that stand in the document itself. */
export function withKnownPages(section: Section, known: KnownPages, here: Here): Section {
  return { ...section, blocks: section.blocks.map((block) => blockWith(block, known, here)) };
}
