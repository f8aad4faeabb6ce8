// The budget headings that a file mentions: the register's own lines by year, heading and parent, and those that would be new.

import type { Spoken } from '../../../../shared/kernel/saying.ts';
import { comparable } from '../../../../shared/language/plain.ts';
import type { FinanceLine, Snapshot } from '../../../../shared/register/snapshot.ts';
import type { PeriodBook } from './period-book.ts';
import type { NewLine } from './plan.ts';
import type { LineName } from './readings.ts';

export interface BookedLine {
  readonly id: string;
  /** "Policy projects › Policy Labs". */
  readonly name: string;
  readonly year: Spoken;
  readonly row: FinanceLine | undefined;
}

export interface LineBook {
  readonly find: (line: LineName) => BookedLine;
  readonly added: () => readonly NewLine[];
  /** The register's own lines that the file names, with what they stand under. */
  readonly named: ReadonlySet<string>;
  /**
   * The lines that the file names under their own parent, where one of them was found for the same name under another before that, or one
   * for two parents, and so is neither's: the file has to be read again with these known. Otherwise undefined.
   */
  readonly toKnowFirst: () => ReadonlySet<string> | undefined;
}

interface ToMake {
  readonly yearId: string;
  readonly heading: string;
  readonly income: boolean;
  readonly parentId: string | null;
  /** The names of what it is under, outermost first. */
  readonly path: readonly string[];
}

/** A file rarely says more than three. */
const mostNames = 20;

function pathKey(names: readonly string[]): string {
  return names.map((name) => `${comparable(name)}\n`).join('');
}

/** A file may leave out the outermost names. */
function endsWith(path: string, names: string): boolean {
  return path === names || (names !== '' && `\n${path}`.endsWith(`\n${names}`));
}

/**
 * By heading, and by heading under its parent where a heading occurs twice. `ownNames` are the lines known beforehand to be named under
 * their own parent.
 */
export function lineBook(
  { financeLines }: Snapshot,
  periods: PeriodBook,
  newId: () => string,
  ownNames: ReadonlySet<string>,
): LineBook {
  const added: NewLine[] = [];
  const rows = new Map(financeLines.map((row) => [row.id, row]));
  const pathOf = (row: FinanceLine): string[] => {
    const path: string[] = [];
    let above = rows.get(row.parentId ?? '');
    while (above !== undefined && path.length < mostNames) {
      path.unshift(above.heading);
      above = rows.get(above.parentId ?? '');
    }
    return path;
  };
  const byHeading = new Map<string, { id: string; path: string }[]>();
  const keyOf = (yearId: string, heading: string) => `${yearId}\n${comparable(heading)}`;
  const put = (yearId: string, heading: string, id: string, path: readonly string[]) => {
    const key = keyOf(yearId, heading);
    byHeading.set(key, [...(byHeading.get(key) ?? []), { id, path: pathKey(path) }]);
  };
  for (const row of financeLines) put(row.yearId, row.heading, row.id, pathOf(row));
  const sides = new Map(financeLines.map(({ heading, side }) => [comparable(heading), side]));
  const booked = new Map<string, BookedLine>();
  /** Those that the file has named under their own parent: of another parent, the same name is another heading. */
  const underTheirOwn = new Set(ownNames);
  /** Those that were found for a name under another parent, with the parents that it was found under. */
  const underAnother = new Map<string, Set<string>>();

  const named = new Set<string>();
  const foundFor = (yearId: string, heading: string, path: readonly string[]): string | undefined => {
    const found = byHeading.get(keyOf(yearId, heading)) ?? [];
    const names = pathKey(path);
    const under =
      found.find((each) => each.path === names) ?? found.find((each) => endsWith(each.path, names));
    if (path.length === 0) return (under ?? found[0])?.id;
    if (under !== undefined) {
      underTheirOwn.add(under.id);
      return under.id;
    }
    const [only, ...others] = found;
    if (only === undefined || others.length > 0 || underTheirOwn.has(only.id)) return undefined;
    underAnother.set(only.id, (underAnother.get(only.id) ?? new Set()).add(names));
    return only.id;
  };
  const idOf = (yearId: string, heading: string, path: readonly string[]): string | undefined => {
    const found = foundFor(yearId, heading, path);
    if (found !== undefined) named.add(found);
    return found;
  };
  const make = ({ yearId, heading, income, parentId, path }: ToMake): string => {
    const id = newId();
    const side = sides.get(comparable(heading)) ?? (income ? 'income' : 'expenditure');
    const position = financeLines.length + added.length;
    added.push({ id, yearId, heading, side, parentId, position });
    put(yearId, heading, id, path);
    if (parentId !== null) underTheirOwn.add(id);
    return id;
  };
  /** What is under these names, which are made where the register lacks them. */
  const parentIn = (yearId: string, names: readonly string[], income: boolean): string | null => {
    const heading = names.at(-1);
    if (heading === undefined) return null;
    const path = names.slice(0, -1);
    return (
      idOf(yearId, heading, path) ??
      make({ yearId, heading, income, path, parentId: parentIn(yearId, path, income) })
    );
  };
  const resolve = ({ heading, parent, above, year, income }: LineName): BookedLine => {
    const { id: yearId, name: ofYear } = periods.find(year);
    const path = parent === undefined ? [] : [...above, parent];
    const name = [...path, heading].join(' › ');
    const held = idOf(yearId, heading, path);
    if (held !== undefined) return { id: held, name, year: ofYear, row: rows.get(held) };
    const parentId = parentIn(yearId, path, income);
    return { id: make({ yearId, heading, income, parentId, path }), name, year: ofYear, row: undefined };
  };
  return {
    find: (line) => {
      const key = [line.year.key, ...line.above, line.parent ?? '', line.heading].join('\n');
      const known = booked.get(key);
      if (known !== undefined) return known;
      const made = resolve(line);
      booked.set(key, made);
      return made;
    },
    added: () => added,
    named,
    toKnowFirst: () => {
      const shared = [...underAnother].flatMap(([id, names]) => (names.size > 1 ? [id] : []));
      const isMixed = shared.length > 0 || [...underAnother.keys()].some((id) => underTheirOwn.has(id));
      return isMixed ? new Set([...underTheirOwn, ...shared]) : undefined;
    },
  };
}
