// Which sheets a pack has and what is on each: one for each section, or one for each table where a section's tables differ. Objectives
// too many for sheets of their own share them.

import { textIn, type Text } from '../../../shared/language/speak.ts';
import type { Block, PackDocument, Section, Table } from '../../../shared/packs/pack-document.ts';
import { byLanguage } from '../../../shared/packs/rules/two-languages.ts';
import { sheetName } from './names.ts';
import type { SheetPlan } from './planned-sheet.ts';
import { sharedPlans } from './shared-sheets.ts';
import { headingKey, sheetTable } from './sheet-table.ts';

/** More objectives than this share their sheets: nobody finds a sheet among a hundred. */
const mostObjectives = 20;

interface Part {
  readonly before: Block[];
  readonly tables: Table[];
  readonly after: Block[];
}

/** Each table begins a part with what stands above it; tables of the same columns are one part. */
function partsOf({ blocks }: Section): Part[] {
  const parts: Part[] = [];
  let loose: Block[] = [];
  for (const block of blocks) {
    const last = parts.at(-1);
    if (block.kind !== 'table' || block.strip === true) {
      loose.push(block);
    } else if (last?.tables[0] !== undefined && headingKey(last.tables[0]) === headingKey(block)) {
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

function plansOf(section: Section, t: Text): SheetPlan[] {
  const parts = partsOf(section);
  return parts.map(({ before, tables, after }, index): SheetPlan => {
    const several = tables.length > 1;
    const name = parts.length === 1 ? section.reference : (tables[0]?.sheet ?? section.reference);
    const holds = several ? section.title : (tables[0]?.name ?? '');
    return {
      name,
      title: section.title,
      ...(section.marking === undefined ? {} : { marking: section.marking }),
      before,
      table: sheetTable(
        tables.map((table) => ({ table })),
        holds,
        several,
        t,
      ),
      after,
      section: index === 0 ? section.id : undefined,
    };
  });
}

/** What is in one language, and its sheets. */
export interface PlannedPart {
  readonly document: PackDocument;
  readonly plans: readonly SheetPlan[];
}

/** One language after the other. No two sheets are called the same. */
export function planSheets(document: PackDocument): PlannedPart[] {
  const t = textIn(document.language);
  // The cover's own sheet, and a name that Excel reserves.
  const taken = new Set([t('pack.sheet-cover').toLowerCase(), 'history']);
  return byLanguage(document).map((part) => ({ document: part, plans: plansIn(part, taken) }));
}

function plansIn({ sections, sheets = [], language }: PackDocument, taken: Set<string>): SheetPlan[] {
  const t = textIn(language);
  const objectives = sections.filter(({ objective }) => objective !== undefined);
  const share = objectives.length > mostObjectives;
  const wanted = [...sections, ...sheets].flatMap((section) => {
    if (!share || section.objective === undefined) return plansOf(section, t);
    return section === objectives[0] ? sharedPlans(objectives, t) : [];
  });
  return wanted.map((plan) => ({ ...plan, name: sheetName(plan.name, taken, t) }));
}
