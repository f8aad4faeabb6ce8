// How wide the columns of a table are on paper, by what they hold: Word lays them out anew, other programs go by these.

import { wordsOf, type Table } from '../../../shared/packs/pack-document.ts';

/** Points to a letter of a table's type, with what a capital or a figure takes more. */
const letter = 6.2;
const padding = 10;
const widestFixed = 110;
const leastShared = 90;

interface Wanted {
  readonly share: number;
  /** Its longest word. */
  readonly least: number;
  /** Its longest line. */
  readonly whole: number;
}

function longest(texts: readonly string[], between: RegExp): number {
  return Math.max(0, ...texts.flatMap((words) => words.split(between)).map((part) => part.length)) * letter;
}

function wantedBy({ columns, rows }: Table): Wanted[] {
  return columns.map(({ heading, subheading = '', share = 0 }, index) => {
    const cells = rows.flatMap((row) => (row.kind === 'row' ? [row.cells[index]] : []));
    const texts = cells.map((cell) => (cell === undefined ? '' : wordsOf(cell)));
    // A heading may stand on several lines.
    const least = Math.min(longest([heading, subheading, ...texts], /\s/u), 2 * widestFixed) + padding;
    const whole = Math.max(least, longest(texts, /\n/u) + padding);
    return { share, least, whole };
  });
}

/** The room that a table can't do without. */
export function leastWidth(table: Table): number {
  return wantedBy(table).reduce(
    (sum, { share, least }) => sum + (share > 0 ? Math.max(leastShared, least) : least),
    0,
  );
}

/** In points, and the whole width together. */
export function columnWidths(table: Table, width: number): number[] {
  const wanted = wantedBy(table);
  const shares = wanted.reduce((sum, { share }) => sum + share, 0);
  const own = wanted.map(({ share, least, whole }) =>
    share > 0 ? 0 : Math.max(least, Math.min(whole, widestFixed)),
  );
  const fixed = own.reduce((sum, each) => sum + each, 0);
  const left = Math.max(0, width - fixed);
  const widths = wanted.map(({ share, least }, index) =>
    share > 0 ? Math.max(least, (left * share) / shares) : (own[index] ?? 0),
  );
  const sum = widths.reduce((total, each) => total + each, 0);
  // Without a column that takes what is left, all of them do.
  return widths.map((each) => (each * width) / Math.max(1, sum));
}
