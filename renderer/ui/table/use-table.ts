// A table as a screen holds it: its columns, its rows in the order shown, and all of that as text for a spreadsheet.

import { useMemo, useState } from 'react';
import { useLocale } from 'react-aria-components/I18nProvider';
import type { Column } from './columns.ts';
import { csvOf } from '../../../shared/files/rules/csv.ts';
import { linesOf, type Line, type Section } from './lines.ts';
import { asTree, comparing, nextSort, sorted, type Sort } from './sorting.ts';

interface TableWanted<Row> {
  /** The name it is remembered under. */
  readonly name: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly idOf: (row: Row) => string;
  readonly sections?: readonly Section<Row>[] | undefined;
  /** The id of the row that a row belongs under. */
  readonly under?: ((row: Row) => string | null) | undefined;
}

export interface TableModel<Row> {
  readonly name: string;
  readonly columns: readonly Column<Row>[];
  readonly lines: readonly Line<Row>[];
  readonly sort: Sort | null;
  /** Answers the new order. */
  readonly sortBy: (column: string) => Sort | null;
  /** The rows and columns that are shown, in their order, with the section of each before it. */
  readonly toCsv: (sectionTitle?: string) => string;
}

/** With a title, the section of each row comes before it. */
function csvOfLines<Row>(
  columns: readonly Column<Row>[],
  lines: readonly Line<Row>[],
  sectionTitle?: string,
): string {
  const written = columns.filter(({ picture }) => picture !== true);
  const head = written.map(({ label }) => label);
  const body = lines.flatMap((line) => {
    if (line.kind !== 'row') return [];
    const cells = written.map(({ exported, text }) => (exported ?? text)(line.row));
    return [sectionTitle === undefined ? cells : [line.section, ...cells]];
  });
  return csvOf([sectionTitle === undefined ? head : [sectionTitle, ...head], ...body]);
}

/** For rows of which only some are shown, the others still to be fetched. */
export function csvOfRows<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  return csvOfLines(
    columns,
    linesOf(rows, () => '', undefined),
  );
}

export function useTable<Row>({
  name,
  columns,
  rows,
  idOf,
  sections,
  under,
}: TableWanted<Row>): TableModel<Row> {
  const { locale } = useLocale();
  const [sort, setSort] = useState<Sort | null>(null);
  const lines = useMemo(() => {
    const column = columns.find(({ key }) => key === sort?.column);
    const inOrder = sorted(rows, column, sort?.down === true, comparing(locale));
    return linesOf(under === undefined ? inOrder : asTree(inOrder, idOf, under), idOf, sections);
  }, [columns, rows, idOf, sections, under, sort, locale]);
  return {
    name,
    columns,
    lines,
    sort,
    sortBy: (column) => {
      const next = nextSort(sort, column);
      setSort(next);
      return next;
    },
    toCsv: (sectionTitle) => csvOfLines(columns, lines, sectionTitle),
  };
}
