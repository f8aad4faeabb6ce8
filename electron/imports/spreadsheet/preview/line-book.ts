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
  /**
   * The lines that the file names under their own parent, where one of them was found for the same name under another before that: the
   * file has to be read again with these known. Otherwise undefined.
   */
  readonly toKnowFirst: () => ReadonlySet<string> | undefined;
}

interface ToMake {
  readonly yearId: string;
  readonly heading: string;
  readonly income: boolean;
  readonly parent: { readonly id: string; readonly heading: string } | undefined;
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
  const parentOf = (row: FinanceLine) => comparable(rows.get(row.parentId ?? '')?.heading ?? '');
  const byHeading = new Map<string, { id: string; parent: string }[]>();
  const keyOf = (yearId: string, heading: string) => `${yearId}\n${comparable(heading)}`;
  const put = (yearId: string, heading: string, id: string, parent: string) => {
    const key = keyOf(yearId, heading);
    byHeading.set(key, [...(byHeading.get(key) ?? []), { id, parent }]);
  };
  for (const row of financeLines) put(row.yearId, row.heading, row.id, parentOf(row));
  const sides = new Map(financeLines.map(({ heading, side }) => [comparable(heading), side]));
  const booked = new Map<string, BookedLine>();
  /** Those that the file has named under their own parent: of another parent, the same name is another heading. */
  const underTheirOwn = new Set(ownNames);
  /** Those that were found for a name under another parent. */
  const underAnother = new Set<string>();

  const idOf = (yearId: string, heading: string, parent: string | undefined): string | undefined => {
    const found = byHeading.get(keyOf(yearId, heading)) ?? [];
    const under = found.find((each) => each.parent === comparable(parent ?? ''));
    if (parent === undefined) return (under ?? found[0])?.id;
    if (under !== undefined) {
      underTheirOwn.add(under.id);
      return under.id;
    }
    const [only, ...others] = found;
    if (only === undefined || others.length > 0 || underTheirOwn.has(only.id)) return undefined;
    underAnother.add(only.id);
    return only.id;
  };
  const make = ({ yearId, heading, income, parent }: ToMake): string => {
    const id = newId();
    const side = sides.get(comparable(heading)) ?? (income ? 'income' : 'expenditure');
    const position = financeLines.length + added.length;
    added.push({ id, yearId, heading, side, parentId: parent?.id ?? null, position });
    put(yearId, heading, id, comparable(parent?.heading ?? ''));
    if (parent !== undefined) underTheirOwn.add(id);
    return id;
  };
  const resolve = ({ heading, parent, year, income }: LineName): BookedLine => {
    const { id: yearId, name: ofYear } = periods.find(year);
    const name = parent === undefined ? heading : `${parent} › ${heading}`;
    const held = idOf(yearId, heading, parent);
    if (held !== undefined) return { id: held, name, year: ofYear, row: rows.get(held) };
    const ofParent = (above: string) => ({
      id: idOf(yearId, above, undefined) ?? make({ yearId, heading: above, income, parent: undefined }),
      heading: above,
    });
    const under = parent === undefined ? undefined : ofParent(parent);
    return { id: make({ yearId, heading, income, parent: under }), name, year: ofYear, row: undefined };
  };
  return {
    find: (line) => {
      const key = [line.year.key, line.parent ?? '', line.heading].join('\n');
      const known = booked.get(key);
      if (known !== undefined) return known;
      const made = resolve(line);
      booked.set(key, made);
      return made;
    },
    added: () => added,
    toKnowFirst: () => ([...underAnother].some((id) => underTheirOwn.has(id)) ? underTheirOwn : undefined),
  };
}
