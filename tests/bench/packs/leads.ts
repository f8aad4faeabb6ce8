// What leads where in a pack, for the other programs too: they set the same links as ours.

import { columnsBeneath } from '../../../electron/packs/columns-beneath.ts';
import type { Block, PackDocument, Paragraph, Run, Section } from '../../../shared/packs/pack-document.ts';

/** A run, or a section, leads to a name, and has one that others lead to. */
export interface Leads {
  readonly name?: string;
  readonly to?: string;
}

/** As on paper: what belongs to the column before it stands beneath that one’s words. */
export function blocksOnPaper({ blocks }: Section): Block[] {
  return blocks.map((block) => (block.kind === 'table' ? columnsBeneath(block) : block));
}

function leadsWhether({ noteMark, term, section, pageOf }: Run): Leads {
  if (noteMark !== undefined) {
    const [inText, atNote] = [`mark-${noteMark.note}`, `note-${noteMark.note}`];
    return noteMark.stands === 'in the text' ? { name: inText, to: atNote } : { name: atNote, to: inText };
  }
  if (term !== undefined) return term;
  const to = section ?? pageOf;
  return to === undefined ? {} : { to };
}

function paragraphsOf(block: Block): readonly Paragraph[] {
  switch (block.kind) {
    case 'paragraph':
      return [block];
    case 'list':
      return block.items;
    case 'table':
      return block.rows.flatMap((row) =>
        row.kind === 'row' ? row.cells.flatMap(({ paragraphs }) => paragraphs) : [],
      );
    case 'heading':
    case 'picture':
    case 'charts':
      return [];
  }
}

/** Asked of each run once, in their order: what leads nowhere in this pack is only said, and of several that have a name it is the first’s. */
export function leadingIn({ sections }: PackDocument): (run: Run) => Leads {
  const names = new Set<string | undefined>(sections.map(({ id }) => id));
  for (const { blocks } of sections)
    for (const paragraph of blocks.flatMap(paragraphsOf))
      for (const run of paragraph.runs) names.add(leadsWhether(run).name);
  const given = new Set<string>();
  return (run) => {
    const { name, to } = leadsWhether(run);
    const isFirst = name !== undefined && !given.has(name);
    if (isFirst) given.add(name);
    return { ...(isFirst ? { name } : {}), ...(to !== undefined && names.has(to) ? { to } : {}) };
  };
}
