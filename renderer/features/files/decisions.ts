// What a person has decided about a workbook's tables: which are read, what their columns and names are, and the answers given once.

import type {
  ImportDraft,
  SheetColumn,
  SheetLabel,
  SheetProposal,
  SheetTable,
} from '../../../shared/files/spreadsheet-calls.ts';
import type { ColumnRole, LabelTarget } from '../../../shared/files/model/import-profile.ts';
import { mappingOf } from '../../../shared/files/rules/sheet-mapping.ts';

export interface TableDecisions {
  readonly included: boolean;
  readonly includeHidden: boolean;
  /** By key: what was chosen here, and what was certain from the start. */
  readonly columns: Readonly<Record<string, ColumnRole>>;
  readonly labels: Readonly<Record<string, LabelTarget>>;
  readonly answers: Readonly<Record<string, string>>;
}

/** By the table's index. */
export type Decisions = Readonly<Record<number, TableDecisions>>;

export function decisionsFor({ tables }: SheetProposal): Decisions {
  return Object.fromEntries(
    tables.map((table) => {
      const { columns, labels, answers } = mappingOf(table);
      return [table.index, { included: table.included, includeHidden: false, columns, labels, answers }];
    }),
  );
}

export function draftOf({ tables }: SheetProposal, decisions: Decisions): ImportDraft {
  return {
    tables: tables.flatMap(({ index, sheet, target, transposed }) => {
      const own = decisions[index];
      if (own?.included !== true) return [];
      const { columns, labels, answers, includeHidden } = own;
      return [{ index, includeHidden, mapping: { sheet, target, transposed, columns, labels, answers } }];
    }),
  };
}

/** Rows are named by their labels only where a column says so. */
function labelsCount({ columns }: SheetTable, own: TableDecisions): boolean {
  return columns.some(({ key }) => own.columns[key]?.as === 'label');
}

export interface OpenThings {
  readonly columns: readonly SheetColumn[];
  readonly labels: readonly SheetLabel[];
  readonly questions: number;
}

/** What nobody has decided about a table: its figures are left out. */
export function openThings(table: SheetTable, own: TableDecisions): OpenThings {
  return {
    columns: table.columns.filter(({ key }) => own.columns[key] === undefined),
    labels: labelsCount(table, own) ? table.labels.filter(({ key }) => own.labels[key] === undefined) : [],
    questions: table.questions.filter(({ key }) => (own.answers[key] ?? '') === '').length,
  };
}

export function countOpen({ tables }: SheetProposal, decisions: Decisions): number {
  let count = 0;
  for (const table of tables) {
    const own = decisions[table.index];
    if (own?.included !== true) continue;
    const { columns, labels, questions } = openThings(table, own);
    count += columns.length + labels.length + questions;
  }
  return count;
}

/** Accepts every proposed match, even where it is only a likeness. */
export function confirmLikenesses(table: SheetTable, own: TableDecisions): TableDecisions {
  const columns = { ...own.columns };
  for (const { key, role } of table.columns) columns[key] ??= role;
  const labels = { ...own.labels };
  for (const { key, target } of table.labels) if (target !== null) labels[key] ??= target;
  return { ...own, columns, labels };
}
