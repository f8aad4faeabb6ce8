// A table that is the detail of a row of another: the sheet “Adults” beside a summary with a row “Adults”. Its rows are under that one, and
// counted once.

import { comparable } from '../../../../shared/language/plain.ts';
import type { FoundTable } from './found-table.ts';
import { headingShape, labelWithoutUnit, namesTotal } from './heading-words.ts';

type Named = Pick<FoundTable, 'sheetName' | 'title' | 'labels'>;

/** However its words are parted: "Adults – care" and "Adults: care". */
function unparted(words: string): string {
  return words.replaceAll(/[\s–—:,-]+/gu, ' ');
}

/** What a sheet and the line above a table call it, without a year. */
function namesOf({ sheetName, title }: Named): string[] {
  const bare = (words: string) => unparted(headingShape(words).replaceAll('‹period›', ' ')).trim();
  return [sheetName, title.at(-1) ?? ''].flatMap((words) => [comparable(words), bare(words)]);
}

/** The rows of a table by what they are called, as it writes them. */
function rowsOf({ labels }: Named): ReadonlyMap<string, string> {
  return new Map(
    labels.flatMap(({ label }) => {
      const bare = labelWithoutUnit(label);
      return namesTotal(bare) ? [] : [[unparted(comparable(bare)), bare]];
    }),
  );
}

/** Of a long workbook of many tables, nobody draws up a summary. */
const mostTables = 200;

/** What each table is the detail of, outermost first: of those that are one. */
export function detailsAmong<Table extends Named>(
  tables: readonly Table[],
): ReadonlyMap<Table, readonly string[]> {
  if (tables.length < 2 || tables.length > mostTables) return new Map();
  const all = tables.map((table) => ({ table, names: namesOf(table), rows: rowsOf(table) }));
  type Each = (typeof all)[number];
  const rowFor = (of: Each, { rows }: Each) => of.names.find((name) => name !== '' && rows.has(name));
  const owners = new Map(
    all.map((each) => {
      const named = all.flatMap((other) => {
        const name = other === each ? undefined : rowFor(each, other);
        return name === undefined || each.rows.has(name)
          ? []
          : [{ other, row: other.rows.get(name) ?? name }];
      });
      // “Travel” of Adults and “Adults” of Travel are the detail of neither.
      return [each, named.some(({ other }) => rowFor(other, each) !== undefined) ? [] : named];
    }),
  );
  /** Undefined where it might be under several. */
  const pathTo = (each: Each, seen: readonly Each[]): readonly string[] | undefined => {
    const found = owners.get(each) ?? [];
    const paths = found.flatMap(({ other, row }) => {
      const above = seen.includes(other) ? undefined : pathTo(other, [...seen, each]);
      return above === undefined ? [] : [[...above, row]];
    });
    const [path, ...others] = paths;
    const key = (words: readonly string[] | undefined) => (words ?? []).map(comparable).join('\n');
    return paths.length < found.length || others.some((other) => key(other) !== key(path))
      ? undefined
      : (path ?? []);
  };
  return new Map(
    all.flatMap((each) => {
      const path = pathTo(each, []);
      return path === undefined || path.length === 0 ? [] : [[each.table, path]];
    }),
  );
}
