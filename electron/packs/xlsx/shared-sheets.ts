// Many objectives in few sheets: their texts in one, their measures in another, their activities in a third, each row with the number of
// its objective to filter by.

import type { Text } from '../../../shared/language/speak.ts';
import { textCell, type Cell, type Section } from '../../../shared/packs/pack-document.ts';
import { linesOf } from './prose.ts';
import type { SheetPlan } from './planned-sheet.ts';
import {
  objectiveColumn,
  sheetTable,
  type OfObjective,
  type SheetRow,
  type TableInSheet,
} from './sheet-table.ts';

function ofObjective({ id, objective }: Section): OfObjective | undefined {
  return objective === undefined ? undefined : { objective, section: id };
}

/** The texts of an objective, a row for each under the heading it stands under; at least one row, so that each objective is found. */
function textRows(section: Section): SheetRow[] {
  const { objective } = section;
  const named: Cell =
    objective === undefined ? textCell(section.title) : { ...textCell(objective.title), objective };
  let heading = '';
  const rows: SheetRow[] = [];
  const add = (words: string) =>
    rows.push({
      cells: [named, textCell(heading), textCell(words)],
      group: undefined,
      level: undefined,
      total: false,
    });
  for (const block of section.blocks) {
    if (block.kind === 'heading') heading = block.text;
    else for (const { text } of linesOf(block)) add(text);
  }
  if (rows.length === 0) add('');
  return rows;
}

function textPlan(sections: readonly Section[], t: Text): SheetPlan {
  const title = t('pack.sheet.objectives');
  return {
    name: title,
    title,
    before: [],
    table: {
      name: title,
      columns: [
        objectiveColumn(t),
        { heading: t('pack.heading'), align: 'left', share: 1 },
        { heading: t('pack.column-text'), align: 'left', share: 3 },
      ],
      rows: sections.flatMap(textRows),
      heading: 0,
      group: undefined,
    },
    after: [],
    section: undefined,
    sections: sections.flatMap((section) => textRows(section).map(() => section.id)),
  };
}

export function sharedPlans(sections: readonly Section[], t: Text): SheetPlan[] {
  const sheets = new Map<string, TableInSheet[]>();
  for (const section of sections) {
    const of = ofObjective(section);
    for (const table of section.blocks) {
      if (table.kind !== 'table' || table.strip === true) continue;
      const name = table.shared ?? table.name;
      const own = sheets.get(name) ?? [];
      own.push(of === undefined ? { table } : { table, of });
      sheets.set(name, own);
    }
  }
  const tables = [...sheets].map(([name, own]): SheetPlan => ({
    name,
    title: name,
    before: [],
    table: sheetTable(own, name, false, t),
    after: [],
    section: undefined,
  }));
  return [textPlan(sections, t), ...tables];
}
