// A table for a terminal: no lines, columns broken between words to fit.

import { getBorderCharacters, table } from 'table';

const gap = 2;
const narrowestScreen = 60;
const usualScreen = 120;

/** The last column takes the room that the others leave. */
export function textTable(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  screen = process.stdout.columns ?? usualScreen,
): string[] {
  const all = [headings, ...rows].map((row) => row.map(printable));
  const natural = headings.map((_, index) =>
    all
      .flatMap((row) => (row[index] ?? '').split('\n'))
      .reduce((widest, { length }) => Math.max(widest, length), 0),
  );
  const cap = Math.floor(screen / 3);
  const widths = natural.map((width) => Math.max(1, Math.min(width, cap)));
  const last = widths.length - 1;
  const others = widths.slice(0, last).reduce((sum, width) => sum + width + gap, 0);
  const room = Math.max(narrowestScreen, screen) - others - 1;
  widths[last] = Math.max(20, Math.min(natural[last] ?? 1, room));
  const printed = table(all, {
    border: getBorderCharacters('void'),
    columnDefault: { paddingLeft: 0, paddingRight: gap, wrapWord: true },
    columns: widths.map((width) => ({ width })),
    drawHorizontalLine: () => false,
  });
  return printed.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trimEnd()]));
}

/** Text from a document mustn't control the terminal it is shown on. */
function printable(words: string): string {
  return words.replaceAll(/[^\P{C}\n]/gu, '');
}
