// A table of a sheet: those of the pack that stand in it, with what they are under as columns, so that it can be sorted and filtered.

import type { Text } from '../../../shared/language/speak.ts';
import {
  textCell,
  type Cell,
  type Column,
  type NamedObjective,
  type RowTrend,
  type Table,
} from '../../../shared/packs/pack-document.ts';
import { onlyColumns } from '../compose/columns-in-use.ts';

export interface SheetRow {
  /** Its place among the rows of the pack's table, where the sheet has one table. */
  readonly at?: number | undefined;
  readonly cells: readonly Cell[];
  /** The words of the heading it is under; undefined when the table has no headings inside. */
  readonly group: string | undefined;
  readonly level: number | undefined;
  readonly total: boolean;
  readonly trend?: RowTrend | undefined;
}

export interface SheetTable {
  /** What it holds: read out before it. */
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: readonly SheetRow[];
  /** Which column names its row: it stands first. */
  readonly heading: number;
  /** Which column has the heading that a row is under. */
  readonly group: number | undefined;
  readonly chart?: Table['chart'] | undefined;
}

/** An objective whose tables stand in one sheet with those of others. */
export interface OfObjective {
  readonly objective: NamedObjective;
  readonly section: string;
}

export interface TableInSheet {
  readonly table: Table;
  readonly of?: OfObjective;
}

function objectiveCell({ objective, section }: OfObjective): Cell {
  return { ...textCell(objective.title), objective, section };
}

export function objectiveColumn(t: Text): Column {
  return { heading: t('pack.attention-objective'), align: 'left' };
}

function keyOf({ heading, subheading }: Column): string {
  return `${heading} ${subheading ?? ''}`;
}

/** The headings of a table as one key: tables of the same headings are of one kind. */
export function headingKey({ columns }: Table): string {
  return columns.map(keyOf).join('|');
}

/** A key for each column of a table; two of one heading have two. */
function keysOf({ columns }: Table): string[] {
  const seen = new Map<string, number>();
  return columns.map((column) => {
    const key = keyOf(column);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return `${key} ${count}`;
  });
}

interface Joined {
  readonly columns: readonly Column[];
  /** Where each key stands. */
  readonly places: ReadonlyMap<string, number>;
}

/** The columns of all tables, each where it stands in its own: what only a later one has comes after its neighbour there. */
function joinedColumns(tables: readonly Table[]): Joined {
  const joined: [key: string, column: Column][] = [];
  for (const table of tables) {
    let after = -1;
    keysOf(table).forEach((key, index) => {
      const column = table.columns[index];
      const known = joined.findIndex(([other]) => other === key);
      if (known < 0 && column !== undefined) joined.splice(after + 1, 0, [key, column]);
      after = known < 0 ? after + 1 : known;
    });
  }
  return {
    columns: joined.map(([, column]) => column),
    places: new Map(joined.map(([key], index) => [key, index])),
  };
}

const blank: Cell = { paragraphs: [] };

/** The rows of one table with their cells in the columns of the sheet, and the cell of the heading that each is under. */
function rowsOf({ table, of }: TableInSheet, places: ReadonlyMap<string, number>, byTable: boolean) {
  const placeOf = keysOf(table).map((key) => places.get(key) ?? 0);
  let group: Cell | undefined = byTable ? textCell(table.name) : undefined;
  let text = byTable ? table.name : undefined;
  return table.rows.flatMap((row, at) => {
    if (row.kind === 'group') {
      const { objective, section } = row;
      text = row.text;
      group = {
        ...textCell(objective?.title ?? row.text),
        ...(objective === undefined ? {} : { objective }),
        ...(section === undefined ? {} : { section }),
      };
      return [];
    }
    const cells = Array.from({ length: places.size }, () => blank);
    row.cells.forEach((cell, index) => (cells[placeOf[index] ?? 0] = cell));
    // A chart for each measure of a hundred objectives is more than anybody looks at, and slow to open.
    const trend = of === undefined ? row.trend : undefined;
    return [{ at, cells, group, text, of, level: row.level, total: row.total === true, trend }];
  });
}

function withoutPictures(table: Table): Table {
  const kept = table.columns.flatMap(({ pictures }, column) => (pictures === true ? [] : [column]));
  return onlyColumns(table, kept);
}

/** `byTable`: what each table is called is the heading of its rows. */
export function sheetTable(
  drawn: readonly TableInSheet[],
  name: string,
  byTable: boolean,
  t: Text,
): SheetTable | undefined {
  const tables = drawn.map((each) => ({ ...each, table: withoutPictures(each.table) }));
  const [first] = tables;
  if (first === undefined) return undefined;
  const { columns, places } = joinedColumns(tables.map(({ table }) => table));
  const rows = tables.flatMap((each) => rowsOf(each, places, byTable));
  const heading = first.table.rowHeading;
  const shared = tables.some(({ of }) => of !== undefined);
  const grouped = rows.some(({ group }) => group !== undefined);
  const objectives = rows.some(({ group }) => group?.objective !== undefined);
  const groupHeading = objectives
    ? 'pack.attention-objective'
    : byTable
      ? 'pack.column-concern'
      : 'pack.column-group';
  const keyColumns: Column[] = [
    ...(shared ? [objectiveColumn(t)] : []),
    ...(grouped ? [{ heading: t(groupHeading), align: 'left' } as const] : []),
  ];
  const keyCells = ({ of, group }: (typeof rows)[number]): Cell[] => [
    ...(shared ? [of === undefined ? blank : objectiveCell(of)] : []),
    ...(grouped ? [group ?? blank] : []),
  ];
  const placed = <T>(own: readonly T[], keys: readonly T[]): T[] => {
    const rest = own.filter((_, index) => index !== heading);
    return [...own.slice(heading, heading + 1), ...keys, ...rest];
  };
  return {
    name,
    columns: placed(columns, keyColumns),
    rows: rows.map((row) => ({
      at: row.at,
      cells: placed(row.cells, keyCells(row)),
      group: row.text,
      level: row.level,
      total: row.total,
      trend: row.trend,
    })),
    heading: 0,
    group: grouped ? keyColumns.length : undefined,
    chart: tables.length === 1 ? first.table.chart : undefined,
  };
}
