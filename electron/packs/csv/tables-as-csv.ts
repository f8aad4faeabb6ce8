// The tables of a workbook as files of comma-separated values in one zip, for programs that read no workbook. A row of the table is one line, also
// where its text is too tall for one row of a sheet.

import { strToU8, zipSync } from 'fflate';
import { csvOf } from '../../../shared/files/rules/csv.ts';
import { namesOfFiles } from '../../../shared/files/rules/file-kinds.ts';
import { dayOf } from '../xlsx/days.ts';
import type { SheetCell } from '../xlsx/table-cells.ts';
import type { NamedTable } from '../xlsx/workbook.ts';
import { firstZipDay } from '../../zip-day.ts';

/** As the sheet shows it, a day as ISO 8601 has it: without the mark of a provisional figure, and without commas in numbers. */
function textOf({ value, format }: SheetCell): string {
  if (typeof value !== 'number') return value ?? '';
  if (format === undefined) return String(value);
  const day = dayOf({ value, format });
  if (day !== undefined) return day;
  const places = /\.(0+)/u.exec(format)?.[1]?.length ?? 0;
  if (format.includes('%')) return `${(value * 100).toFixed(places)}%`;
  if (!format.startsWith('£')) return value.toFixed(places);
  return `${value < 0 ? '-' : ''}£${Math.abs(value).toFixed(places)}`;
}

function csvOfTable({ columns, rows }: NamedTable['grid']): string {
  return csvOf([columns.map(({ wholeName }) => wholeName), ...rows.map((row) => row.map(textOf))]);
}

/** Undefined where there is no table. */
export function zipOfTables(tables: readonly NamedTable[]): Uint8Array | undefined {
  if (tables.length === 0) return undefined;
  const names = namesOfFiles(tables.map(({ name }) => name));
  const files = tables.map(({ grid }, at) => [`${names[at]}.csv`, strToU8(csvOfTable(grid))] as const);
  return zipSync(Object.fromEntries(files), { mtime: firstZipDay() });
}
