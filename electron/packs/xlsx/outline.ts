// A table that is an outline with totals, as data and totals apart: each amount stands once in the data, whatever adds it up, and what
// adds up stands below, where a sum over the table's column doesn't count it again.

import type { Text } from '../../../shared/language/speak.ts';
import { textCell, wordsOf, type Cell, type Column } from '../../../shared/packs/pack-document.ts';
import type { SheetRow, SheetTable } from './sheet-table.ts';

/** A row that adds up: everything of its group, or what stands under a heading. */
export interface Total {
  readonly row: SheetRow;
  readonly of: 'group' | 'heading';
  /** The totals of headings directly under this one, by their place. */
  readonly with: readonly number[];
  /** Whether its variance is what those of all it adds up come to. */
  readonly sumsVariances: boolean;
}

export interface Outline {
  readonly table: SheetTable;
  readonly totals: readonly Total[];
  /** Which column has what a row stands under; undefined in a table without totals. */
  readonly under: number | undefined;
}

const between = ' › ';

interface Branch {
  readonly row: SheetRow;
  readonly children: Branch[];
}

function branchesOf(rows: readonly SheetRow[]): Branch[] {
  const roots: Branch[] = [];
  const open: Branch[] = [];
  for (const row of rows) {
    const level = Math.min(row.level ?? 0, open.length);
    open.length = level;
    const branch = { row, children: [] };
    (open.at(-1)?.children ?? roots).push(branch);
    open.push(branch);
  }
  return roots;
}

/** The rows that stand in the data as they are. */
function lowestIn({ row, children }: Branch): SheetRow[] {
  return children.length === 0 ? [row] : children.flatMap(lowestIn);
}

function levelCell(level: number): Cell {
  const figure = {
    number: level,
    unit: 'number',
    decimals: 0,
    qualifier: undefined,
    provisional: false,
  } as const;
  return { paragraphs: [{ runs: [{ text: String(level) }] }], figure };
}

function hundredths(number: number): number {
  return Math.round(number * 100);
}

/** Whether the variance of a row is the sum of those of other rows; rows without one count for nothing. */
function sumsVariances(columns: readonly Column[], row: SheetRow, others: readonly SheetRow[]): boolean {
  const place = columns.findIndex(({ amount }) => amount === 'variance');
  const pence = ({ cells }: SheetRow) => hundredths(cells[place]?.figure?.number ?? 0);
  return pence(row) === others.reduce((sum, other) => sum + pence(other), 0);
}

/** What a heading states beyond what the headings under it come to, cell by cell; undefined when there is nothing. */
function restOf(columns: readonly Column[], { row, children }: Branch): Cell[] | undefined {
  let found = false;
  const cells = columns.map(({ amount }, index): Cell => {
    const own = row.cells[index];
    if (amount === undefined || amount === 'variance' || own?.figure?.number === undefined)
      return { paragraphs: [] };
    const below = children.map((child) => hundredths(child.row.cells[index]?.figure?.number ?? 0));
    const rest = hundredths(own.figure.number) - below.reduce((sum, each) => sum + each, 0);
    if (rest === 0) return { paragraphs: [] };
    found = true;
    return {
      paragraphs: [{ runs: [{ text: String(rest / 100) }] }],
      figure: { ...own.figure, number: rest / 100 },
    };
  });
  return found ? cells : undefined;
}

/** Data and totals apart, with a column of levels and one of what each row is under. */
export function outlineOf(source: SheetTable, t: Text): Outline {
  const { columns, rows, heading, group } = source;
  if (!columns.some(({ amount }) => amount !== undefined))
    return { table: source, totals: [], under: undefined };
  const data: SheetRow[] = [];
  const totals: Total[] = [];
  const after = heading + 1;
  const deep = rows.some(({ level }) => (level ?? 0) > 0);
  const withPlace = (row: SheetRow, level: number | undefined, path: string): SheetRow => ({
    ...row,
    cells: [
      ...row.cells.slice(0, after),
      level === undefined ? { paragraphs: [] } : levelCell(level + 1),
      ...(deep ? [textCell(path)] : []),
      ...row.cells.slice(after),
    ],
  });

  const place = (branch: Branch, level: number, above: string): number | undefined => {
    const { row, children } = branch;
    if (children.length === 0) {
      data.push(withPlace(row, level, above));
      return undefined;
    }
    const name = wordsOf(row.cells[heading] ?? { paragraphs: [] });
    const path = pathOf(above, name);
    const own = totals.length;
    const total = {
      row: withPlace(row, level, path),
      of: 'heading',
      sumsVariances: sumsVariances(
        columns,
        row,
        children.map((child) => child.row),
      ),
    } as const;
    totals.push({ ...total, with: [] });
    const rest = restOf(columns, branch);
    if (rest !== undefined) {
      rest[heading] = textCell(t('pack.not-in-headings', { heading: name }));
      if (group !== undefined) rest[group] = row.cells[group] ?? { paragraphs: [] };
      data.push(withPlace({ ...row, at: undefined, cells: rest }, level + 1, path));
    }
    const within = children.flatMap((child) => place(child, level + 1, path) ?? []);
    totals[own] = { ...total, with: within };
    return own;
  };
  const paths = new Set<string>();
  /** Two headings of one name side by side are told apart, or each total would count both. */
  function pathOf(above: string, name: string): string {
    const plain = above === '' ? name : `${above}${between}${name}`;
    let path = plain;
    for (let count = 2; paths.has(path.toLowerCase()); count += 1) path = `${plain} (${count})`;
    paths.add(path.toLowerCase());
    return path;
  }

  for (const words of new Set(rows.map((row) => row.group))) {
    paths.clear();
    const own = rows.filter((row) => row.group === words);
    const branches = branchesOf(own.filter(({ total }) => !total));
    for (const branch of branches) place(branch, 0, '');
    const lowest = branches.flatMap(lowestIn);
    for (const row of own.filter(({ total }) => total)) {
      totals.push({
        row: withPlace(row, undefined, ''),
        of: 'group',
        with: [],
        sumsVariances: sumsVariances(columns, row, lowest),
      });
    }
  }
  const level: Column = { heading: t('pack.column-level'), align: 'right' };
  const under: Column = { heading: t('pack.column-under'), align: 'left', share: 1 };
  return {
    table: {
      ...source,
      columns: [...columns.slice(0, after), level, ...(deep ? [under] : []), ...columns.slice(after)],
      rows: data,
      group: group === undefined ? undefined : group + (deep ? 2 : 1),
    },
    totals,
    under: deep ? after + 1 : undefined,
  };
}
