// Which sheets a pack has and what is on each: one for each section, or one for each table where a section's tables differ.

import { textIn, type Text } from '../../../shared/language/speak.ts';
import type {
  Block,
  Cell,
  Column,
  PackDocument,
  Section,
  Table,
} from '../../../shared/packs/pack-document.ts';

export interface SheetTable {
  readonly columns: readonly Column[];
  /** The text of the heading a row is under; undefined when the table has no headings inside. */
  readonly rows: readonly { readonly group: string | undefined; readonly cells: readonly Cell[] }[];
  readonly grouped: string | undefined;
}

export interface SheetPlan {
  readonly name: string;
  readonly title: string;
  readonly before: readonly Block[];
  readonly table: SheetTable | undefined;
  readonly after: readonly Block[];
}

const longestName = 31;

/** Excel refuses some characters in a sheet's name, more than 31, an apostrophe at either end, and two names that differ only in case. */
function uniqueName(wanted: string, taken: Set<string>, t: Text): string {
  const bare = (name: string) => name.replaceAll(/^['\s]+|['\s]+$/gu, '');
  const plain = bare(wanted.replaceAll(/[[\]:*?/\\\p{Cc}]/gu, ' ')) || t('pack.sheet');
  for (let count = 1; ; count += 1) {
    const suffix = count === 1 ? '' : ` (${count})`;
    const name = `${bare(plain.slice(0, longestName - suffix.length))}${suffix}`;
    if (taken.has(name.toLowerCase())) continue;
    taken.add(name.toLowerCase());
    return name;
  }
}

interface Part {
  readonly before: Block[];
  readonly tables: Table[];
  readonly after: Block[];
}

function headingsOf({ columns }: Table): string {
  return columns.map(({ heading, subheading }) => `${heading} ${subheading ?? ''}`).join('|');
}

/** Each table begins a part with what stands above it; tables of the same columns are one part. */
function partsOf({ blocks }: Section): Part[] {
  const parts: Part[] = [];
  let loose: Block[] = [];
  for (const block of blocks) {
    const last = parts.at(-1);
    if (block.kind !== 'table') {
      loose.push(block);
    } else if (last?.tables[0] !== undefined && headingsOf(last.tables[0]) === headingsOf(block)) {
      last.tables.push(block); // what came between is its heading, which becomes the group of its rows
      loose = [];
    } else {
      const heading = loose.at(-1)?.kind === 'heading' ? loose.slice(-1) : [];
      const above = heading.length > 0 ? loose.slice(0, -1) : loose;
      if (last === undefined) parts.push({ before: above, tables: [block], after: [] });
      else {
        last.after.push(...above);
        parts.push({ before: [], tables: [block], after: [] });
      }
      loose = [];
    }
  }
  const last = parts.at(-1);
  if (last === undefined) return [{ before: loose, tables: [], after: [] }];
  last.after.push(...loose);
  return parts;
}

function tableOf(tables: readonly Table[], t: Text): SheetTable | undefined {
  const [first] = tables;
  if (first === undefined) return undefined;
  let grouped = tables.length > 1 ? t('pack.column-concern') : undefined;
  const rows = tables.flatMap((table) => {
    let group = tables.length > 1 ? table.name : undefined;
    return table.rows.flatMap((row) => {
      if (row.kind === 'row') return [{ group, cells: row.cells }];
      group = row.text;
      grouped ??= t('pack.column-group');
      return [];
    });
  });
  return { columns: first.columns, rows, grouped };
}

export function planSheets({ sections, language }: PackDocument): SheetPlan[] {
  const t = textIn(language);
  // The cover's own sheet, and a name that Excel reserves.
  const taken = new Set([t('pack.sheet-cover').toLowerCase(), 'history']);
  return sections.flatMap((section) => {
    const parts = partsOf(section);
    return parts.map(({ before, tables, after }): SheetPlan => {
      const wanted = parts.length === 1 ? section.reference : (tables[0]?.sheet ?? section.reference);
      const name = uniqueName(wanted, taken, t);
      return { name, title: section.title, before, table: tableOf(tables, t), after };
    });
  });
}
