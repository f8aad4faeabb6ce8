// How many lines of each group fit a page, counted before anything is laid out: a page for the chair is one page.

import { packType } from '../../../../shared/look/tokens.ts';

/** What a row says in its two columns of words. */
export interface RowOfWords {
  readonly what: string;
  readonly how: string;
}

/** What is left of a page, in points, under its title, two lines and the headings of the table. */
const roomOfPage = 590;

/** Letters to a line in each column: fewer than usually fit. */
const perLine = { what: 27, how: 56 } as const;

/** Above and below the words of a row, with its rule. */
const around = 6.8;

const oneLine = packType.table.leading + around;

function heightOf({ what, how }: RowOfWords): number {
  const lines = Math.max(Math.ceil(what.length / perLine.what), Math.ceil(how.length / perLine.how), 1);
  return lines * packType.table.leading + around;
}

/** Each group has its heading, some of its first rows, and a row that says how many more there are. */
export function fitAPage(groups: readonly (readonly RowOfWords[])[]): number[] {
  const counts = groups.map(() => 0);
  let room = roomOfPage - groups.length * 2 * oneLine;
  const add = (at: number): boolean => {
    const row = groups[at]?.[counts[at] ?? 0];
    if (row === undefined || heightOf(row) > room) return false;
    room -= heightOf(row);
    counts[at] = (counts[at] ?? 0) + 1;
    return true;
  };
  // Nothing of any group is crowded out by the one before it.
  for (let round = 0; round < 3; round += 1) groups.forEach((_, at) => add(at));
  groups.forEach((_, at) => {
    while (add(at));
  });
  return counts;
}
