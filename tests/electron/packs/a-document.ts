// Builders for pack tests: documents of blocks, and the sample's own.

import type { Language } from '../../../shared/language/language.ts';
import { inWords } from '../../in-english.ts';
import { join } from 'node:path';
import { composePack } from '../../../electron/packs/compose/compose.ts';
import { openForReading, type ReadOnlyRegister } from '../../../electron/register/open.ts';
import { snapshot } from '../../../electron/register/read/query.ts';
import type {
  Block,
  Cell,
  Column,
  PackDocument,
  Table,
  TableRow,
} from '../../../shared/packs/pack-document.ts';
import { text, textCell, wordsOf } from '../../../shared/packs/pack-document.ts';
import type { Snapshot } from '../../../shared/register/snapshot.ts';
import { indexOf } from '../../../shared/register/register-index.ts';
import { onTestFinished } from 'vitest';
import { temporaryFolder } from '../../temporary-folder.ts';
import { valueOf } from '../register/a-register.ts';
import { copyTheSample } from '../the-sample.ts';

async function aSampleRegister(): Promise<ReadOnlyRegister> {
  const path = join(temporaryFolder(), 'sample.minutebook');
  await copyTheSample(path);
  const register = valueOf(openForReading(path));
  onTestFinished(() => register.close());
  return register;
}

export async function sampleDocument(
  today = '2024-07-31',
  language: Language = 'en',
  otherwise: (found: Snapshot) => Snapshot = (found) => found,
): Promise<PackDocument> {
  const index = indexOf(otherwise(snapshot(await aSampleRegister())));
  return composePack({
    index,
    today,
    language,
    before: new Map(),
    edition: inWords('Made from the register after step 1 of its history'),
  });
}

export function aDocument(blocks: readonly Block[], title = 'One section'): PackDocument {
  return aDocumentOf([{ title, blocks }]);
}

export function aDocumentOf(
  sections: readonly { readonly title: string; readonly blocks: readonly Block[] }[],
): PackDocument {
  return {
    title: 'Council: board pack, 12 July 2024',
    runningHead: { whose: 'Council', what: 'Board pack · 12 July 2024' },
    language: 'en',
    date: '2024-07-12',
    cover: { organisation: 'Council', title: 'Strategy', subtitle: 'Board pack', lines: ['Of 12 July 2024'] },
    sections: sections.map(({ title, blocks }, index) => ({
      id: `section-${index}`,
      title,
      reference: `Section ${index + 1}`,
      blocks,
    })),
  };
}

export function paragraph(words: string): Block {
  return { kind: 'paragraph', runs: text(words) };
}

export function aTable(
  headings: readonly string[],
  rows: readonly (readonly (string | Cell)[])[],
  more: Partial<Table> = {},
): Table {
  return {
    kind: 'table',
    name: 'A table',
    sheet: 'A table',
    columns: headings.map((heading, index): Column => ({
      heading,
      align: 'left',
      ...(index === 1 ? { share: 1 } : {}),
    })),
    rows: rows.map((cells): TableRow => ({
      kind: 'row',
      cells: cells.map((cell) => (typeof cell === 'string' ? textCell(cell) : cell)),
    })),
    rowHeading: 0,
    ...more,
  };
}

/** Of each row of their tables what its cells say. */
export function cellsOf(blocks: readonly Block[], said: (cell: Cell) => string = wordsOf): string[][] {
  return blocks.flatMap((block) =>
    block.kind === 'table'
      ? block.rows.flatMap((row) => (row.kind === 'row' ? [row.cells.map((cell) => said(cell))] : []))
      : [],
  );
}
