// How a table of a spreadsheet is read, from what was proposed and what a person has said of it.

import type { SheetTable } from '../spreadsheet-calls.ts';
import type { TableMapping } from '../model/import-profile.ts';

/** What a table's proposal comes to when nobody changes anything: only what is sure. */
export function mappingOf({
  sheet,
  target,
  transposed,
  columns,
  labels,
  questions,
}: SheetTable): TableMapping {
  return {
    sheet,
    target,
    transposed,
    columns: Object.fromEntries(columns.filter(({ sure }) => sure).map(({ key, role }) => [key, role])),
    labels: Object.fromEntries(
      labels.flatMap(({ key, target: to, sure }) => (sure && to !== null ? [[key, to] as const] : [])),
    ),
    answers: Object.fromEntries(
      questions.flatMap(({ key, answer }) => (answer === null ? [] : [[key, answer] as const])),
    ),
  };
}
