// What an action is judged by, in a column beside it: "What we'll do" and "How we'll know". It is said in words, and is of the action's objective.

import { comparable, lines, oneLine } from '../../../../../shared/language/plain.ts';
import { beginsNotKnown } from '../../../../../shared/language/reading/not-known.ts';
import { say } from '../../../../../shared/language/say.ts';
import { cellText, type SourceCell } from '../../read/source-document.ts';
import type { FoundObjective } from '../findings.ts';
import { columnOf, headingOf, type Grid, type GridRow } from '../table/grid.ts';
import type { Walk } from '../walk.ts';
import { measureInWords } from './measure-in-words.ts';
import { withoutCounts } from './typed-lists.ts';

/** The column of a table of activities that holds them; not where figures stand beside it, which would be theirs. */
function measuresColumn(grid: Grid): number | undefined {
  const [activity, measure] = [columnOf(grid, 'activity'), columnOf(grid, 'measure')];
  const hasFigures = grid.columns.some(({ role }) => role === 'period' || role === 'figure kind');
  return activity === undefined || hasFigures ? undefined : measure;
}

const elsewhere =
  /^\W*(?:(?:(?:as|see|same as)\s+)?(?:above|below)|(?:as|see|same as)\s+\d[\d.]*|ditto|none|nil|(?:fel|gweler)\s+(?:uchod|isod|\d[\d.]*)|dim)\W*$/iu;

/** "As above", "None" and "To be agreed" stand where a measure would. */
function isOfItsOwn(text: string): boolean {
  return /\p{L}{3}/u.test(text) && !elsewhere.test(text) && !beginsNotKnown(text);
}

/** Adds to an objective the measures beside the rows of one of its actions: a merged cell once, and what stands beside several actions once. */
export function measuresBeside(
  grid: Grid,
  walk: Walk,
): (rows: readonly GridRow[], objective: FoundObjective) => void {
  const column = measuresColumn(grid);
  const read = new Set<SourceCell>();
  return (rows, { measures, title }) => {
    for (const row of rows) {
      const cell = column === undefined ? undefined : row.at(column);
      if (cell === undefined || column === undefined || read.has(cell)) continue;
      read.add(cell);
      const all = withoutCounts(lines(cellText(cell)).map(oneLine)).filter((text) => /[\p{L}\d]/u.test(text));
      const said = all.filter(isOfItsOwn);
      if (said.length === 0) continue;
      const heading = grid.headings.flatMap(({ cells }) => cells.filter((each) => each.column === column));
      walk.account.placed(...(said.length === all.length ? [cell] : []), ...heading);
      const words = oneLine(headingOf(grid, column));
      walk.account.assume(
        heading[0]?.location ?? cell.location,
        say('document.measures-beside', { words, title }),
      );
      for (const text of said) {
        const isKnown = measures.some(({ name }) => comparable(name) === comparable(text));
        if (!isKnown) measures.push(measureInWords(text, cell.location, walk));
      }
    }
  };
}
