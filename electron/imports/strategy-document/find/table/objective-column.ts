// A column headed "Objective", "Priority" or "Outcome": it names the objective of each row, or says something else of it. How urgent an action
// is, which corporate priorities it serves and what will come of it are no objectives.

import { comparable, oneLine } from '../../../../../shared/language/plain.ts';
import { cellText } from '../../read/source-document.ts';
import type { FoundObjective } from '../findings.ts';
import { looksLikeRef } from './columns.ts';
import { columnOf, headingOf, type Grid, type GridRow } from './grid.ts';
import { labelledObjective } from '../objective-words.ts';

const degrees =
  /^(?:(?:very|quite|medium)?[\s/-]*(?:high|medium|low|moderate|urgent|critical|essential|desirable|important|normal|uchel|canolig|isel)(?:[\s/-]+(?:priority|high|medium|low))?|[hml]|must|should|could|won[’']t|(?:p|priority|level|tier|band)?\s*\d|[abc]|y(?:es)?|no?|✓|✔|x|short|medium|long|(?:short|medium|long)[ -]term|n\/?a|all|various|tbc)$/u;
const severalRefs = /^[\p{L}]{0,3}\d[\w.]*(?:\s*(?:,|;|&|\/|and|ac?(?=\s))\s*[\p{L}]{0,3}\d[\w.]*)+$/u;
/** "1", "3" of "1, 3". */
export function partsOfRefs(text: string): string[] {
  return severalRefs.test(text) ? text.split(/\s*(?:,|;|&|\/|\band\b|\bac?\b)\s*/u) : [text];
}

const namesItself = /\b(?:objectives?|aims?|goals?|amcan(?:ion)?)\b/iu;

/** Whether a table names several objectives in a column of theirs, each in words: one heading over it all is none of them. */
export function namesSeveralObjectives(grid: Grid): boolean {
  const column = columnOf(grid, 'objective');
  if (column === undefined || /outcome|canlyniad/iu.test(headingOf(grid, column))) return false;
  const filled = grid.rows.map((row) => oneLine(cellText(row.at(column)))).filter((text) => text !== '');
  const named = new Set(filled.map(comparable));
  return (
    named.size > 1 &&
    filled.every((text) => !looksLikeRef(text) && !severalRefs.test(text)) &&
    !filled.every((text) => degrees.test(comparable(text)))
  );
}

export interface Standing {
  /** Whether the table stands under the heading of one objective. */
  readonly underOne: boolean;
  readonly known: readonly FoundObjective[];
  readonly isKnown: (text: string) => boolean;
}

/** Whether the cells of the objectives' column move its rows to the objectives they name. */
function namesObjectives(grid: Grid, column: number, { underOne, known, isKnown }: Standing): boolean {
  const cells = [...new Set(grid.rows.map((row) => oneLine(cellText(row.at(column)))))].filter(
    (text) => text !== '',
  );
  const titled = (text: string) =>
    labelledObjective(text)?.ref !== undefined ||
    known.some(
      ({ title }) => comparable(text.replace(/^[A-Z]{0,3}[\d.]+[.:)\s–-]+/u, '')) === comparable(title),
    );
  const numbered = (text: string) => partsOfRefs(text).every((part) => looksLikeRef(part) && isKnown(part));
  const heading = headingOf(grid, column);
  const areKnown = known.length > 0 && cells.every((text) => titled(text) || numbered(text));
  // Under one objective a number may be another's: "Objective" over several says whose each row is.
  if (underOne) return cells.every(titled) || (areKnown && cells.length > 1 && namesItself.test(heading));
  if (areKnown) return true;
  if (
    namesItself.test(heading) &&
    cells.some(numbered) &&
    cells.every((text) => titled(text) || partsOfRefs(text).every(looksLikeRef))
  )
    return true; // of a number that none has, it is said
  if (cells.some((text) => severalRefs.test(text)) || cells.every((text) => degrees.test(comparable(text))))
    return false;
  return known.length === 0 || namesItself.test(heading) || cells.some(titled);
}

const headsRefs =
  /^(?:strategic |corporate |plan |key )*(?:objectives?|priority|priorities|aims?|goals?|themes?|outcomes?|pillars?|amcan|nod|blaenoriaeth|thema)\s*(?:refs?|reference|no|number|code|id|#|rhif|cyf)\.?$/iu;

/** "Objective no." over the numbers of objectives: they aren't those of the activities. */
function refsOfObjectives(grid: Grid, { underOne, isKnown }: Standing): Grid {
  const column = columnOf(grid, 'ref');
  if (underOne || column === undefined || !headsRefs.test(oneLine(headingOf(grid, column)))) return grid;
  const filled = grid.rows.map((row) => oneLine(cellText(row.at(column)))).filter((text) => text !== '');
  if (filled.length === 0 || !filled.every((text) => looksLikeRef(text) && isKnown(text))) return grid;
  const columns = grid.columns.map((each, index) =>
    index === column ? ({ role: 'objective' } as const) : each,
  );
  return { ...grid, columns };
}

/** Of a theme and an objective beside it, the objective. */
function withOne(grid: Grid): Grid {
  const candidates = grid.columns.flatMap(({ role }, index) => (role === 'objective' ? [index] : []));
  const own = candidates.find((index) => namesItself.test(headingOf(grid, index)));
  if (candidates.length < 2 || own === undefined) return grid;
  const columns = grid.columns.map((column, index) =>
    column.role === 'objective' && index !== own ? ({ role: 'unknown' } as const) : column,
  );
  return { ...grid, columns };
}

/** Whether a row says something of its own in a column, and not what the one above says. */
function begins(row: GridRow, column: number): boolean {
  const cell = row.cells.find((each) => each.column === column);
  return cell !== undefined && !cell.continues && oneLine(cellText(cell)) !== '';
}

/** "1" merged as the objective beside it is, over all its actions, numbers the objective: it isn't the number of the first action. */
function numbersOfObjectives(grid: Grid, objective: number): Grid {
  const ref = columnOf(grid, 'ref');
  if (ref === undefined) return grid;
  const beginning = grid.rows.filter((row) => begins(row, objective));
  const isOfObjectives =
    beginning.length < grid.rows.length &&
    grid.rows.every((row) => begins(row, ref) === begins(row, objective)) &&
    beginning.every((row) =>
      /^(?:[A-Z]{0,3}\d{1,2}(?:\.\d{1,2})*)\W*$/u.test(oneLine(cellText(row.at(ref)))),
    );
  if (!isOfObjectives) return grid;
  const columns = grid.columns.map((each, index) =>
    index === ref ? ({ role: 'objective number' } as const) : each,
  );
  return { ...grid, columns };
}

/** The grid as it is where the column names objectives; else without that column, whose cells are listed. */
export function withObjectives(found: Grid, standing: Standing): Grid {
  const grid = withOne(refsOfObjectives(found, standing));
  const column = columnOf(grid, 'objective');
  if (column === undefined) return grid;
  if (namesObjectives(grid, column, standing)) return numbersOfObjectives(grid, column);
  const columns = grid.columns.map((each) =>
    each.role === 'objective' ? ({ role: 'unknown' } as const) : each,
  );
  return { ...grid, columns };
}
