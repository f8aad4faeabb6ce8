// Finds the list of members in a sheet: the row that heads it, which may be two with merged cells, and what each of its columns holds.

import { oneLine } from '../../../shared/language/plain.ts';
import type { Range, SheetCell, SheetLayout, SheetRow } from '../spreadsheet/read/cells.ts';
import { kindOfHeading, type ColumnKind } from './list-words.ts';

export interface ListColumn {
  readonly column: number;
  readonly heading: string;
  /** Undefined of one that isn't read. */
  readonly kind: ColumnKind | undefined;
  readonly hidden: boolean;
}

export interface FoundList {
  readonly columns: readonly ListColumn[];
  /** The last row of its headings. */
  readonly headed: number;
}

/** A list is headed near the top of its sheet. */
const searchedRows = 80;

function isText({ kind }: SheetCell): boolean {
  return kind === 'text';
}

function kindsIn(row: SheetRow | undefined): ReadonlyMap<number, ColumnKind> {
  const found = new Map<number, ColumnKind>();
  for (const cell of row?.cells ?? []) {
    const kind = isText(cell) ? kindOfHeading(cell.text) : undefined;
    if (kind !== undefined) found.set(cell.column, kind);
  }
  return found;
}

function namesSomebody(kinds: ReadonlyMap<number, ColumnKind>): boolean {
  const all = [...kinds.values()];
  return all.includes('name') || all.includes('surname');
}

/** Whether everything in a row is a heading: the second row of headings, or the first again further down. */
export function isAllHeadings(row: SheetRow): boolean {
  const kinds = kindsIn(row);
  return kinds.size > 0 && kinds.size === row.cells.length && new Set(kinds.values()).size > 1;
}

/** The heading over a column, also where it is merged over several. */
function over(row: SheetRow | undefined, column: number, merges: readonly Range[]): SheetCell | undefined {
  const own = row?.cells.find((cell) => cell.column === column);
  if (own !== undefined || row === undefined) return own;
  const merge = merges.find(
    ({ top, bottom, left, right }) =>
      row.number >= top && row.number <= bottom && column >= left && column <= right,
  );
  return merge === undefined || merge.top !== row.number
    ? undefined
    : row.cells.find((cell) => cell.column === merge.left);
}

/** "Name", or the forename beside a surname. */
function settled(columns: readonly ListColumn[]): readonly ListColumn[] {
  const has = (kind: ColumnKind) => columns.some((each) => each.kind === kind);
  const forename = has('surname') && !has('forename');
  const seen = new Set<ColumnKind>();
  return columns.map((column) => {
    const kind = column.kind === 'name' && forename ? 'forename' : column.kind;
    // Of two columns headed alike the first is read; with a name in full, its parts aren't needed.
    const needless = !forename && has('name') && (kind === 'forename' || kind === 'surname');
    if (kind === undefined || needless || seen.has(kind)) return { ...column, kind: undefined };
    seen.add(kind);
    return { ...column, kind };
  });
}

/** Undefined where no row is headed as a list of members is. */
export function findList(rows: readonly SheetRow[], layout: SheetLayout): FoundList | undefined {
  const [best] = rows
    .slice(0, searchedRows)
    .map((row, at) => ({ at, kinds: kindsIn(row) }))
    .filter(({ kinds }) => namesSomebody(kinds))
    .sort((a, b) => new Set(b.kinds.values()).size - new Set(a.kinds.values()).size || a.at - b.at);
  if (best === undefined) return undefined;
  const row = rows[best.at];
  const next = rows[best.at + 1];
  const before = rows[best.at - 1];
  const below =
    row !== undefined && next?.number === row.number + 1 && isAllHeadings(next) ? next : undefined;
  const above = row !== undefined && before?.number === row.number - 1 ? before : undefined;
  const { hiddenColumns, merges } = layout;
  const all = [above, row, below].flatMap((each) => each?.cells.map(({ column }) => column) ?? []);
  const columns = [...new Set(all)]
    .sort((a, b) => a - b)
    .flatMap((column): ListColumn[] => {
      const cells = [over(below, column, merges), over(row, column, merges), over(above, column, merges)];
      const said = cells.find((cell) => cell !== undefined && kindOfHeading(cell.text) !== undefined);
      const own = cells.slice(0, 2).find((cell) => cell !== undefined);
      const text = oneLine((said ?? own)?.text ?? '');
      if (text === '') return [];
      const kind = hiddenColumns.has(column) ? undefined : kindOfHeading(text);
      return [{ column, heading: text, kind, hidden: hiddenColumns.has(column) }];
    });
  const found = settled(columns);
  return found.some(({ kind }) => kind === 'name' || kind === 'surname')
    ? { columns: found, headed: (below ?? row)?.number ?? 0 }
    : undefined;
}
