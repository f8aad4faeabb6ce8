// The objective that each row of a table belongs to: named in a column of its own, in a row above it or over the table, or by the number that the
// row's own begins with.

import { say } from '../../../../../shared/language/say.ts';
import { oneLine } from '../../../../../shared/language/plain.ts';
import { cellText, type SourceTable } from '../../read/source-document.ts';
import type { FoundObjective } from '../findings.ts';
import { prefixOf } from '../objective-list.ts';
import { labelledObjective } from '../objective-words.ts';
import { typedRef } from '../lists/typed-ref.ts';
import type { Walk } from '../walk.ts';
import { looksLikeRef } from './columns.ts';
import { columnOf, type Grid } from './grid.ts';
import { partsOfRefs } from './objective-column.ts';

interface ObjectivesOfRows {
  /** Whether a row of one text begins the next objective. */
  readonly heads: (text: string) => boolean;
  readonly inObjective: (text: string) => void;
  /** By the number of the row itself, "2.1" or "KPI 2.1". */
  readonly ofRef: (ref: string | null) => FoundObjective;
}

export function objectivesOfRows(walk: Walk, table: SourceTable, grid: Grid): ObjectivesOfRows {
  const { objectives, account } = walk;
  const { location } = table;
  const byRefs =
    columnOf(grid, 'objective') === undefined &&
    namedAbove(walk) === undefined &&
    refsNameObjectives(walk, grid);
  const isBeside = objectives.current() === undefined;
  let named: FoundObjective | undefined;
  const target = () => named ?? objectiveOf(walk, table);
  const isNamed = (text: string) => {
    named = objectives.named(text, location);
    walk.underOne = false;
  };
  return {
    heads: (text) => {
      if (labelledObjective(text) === undefined && objectives.known(text) === undefined) return false;
      isNamed(text);
      return true;
    },
    inObjective: (text) => {
      const words = oneLine(text);
      const [first, ...others] = partsOfRefs(words);
      if (looksLikeRef(words) && objectives.known(words) === undefined && objectives.last() !== undefined) {
        named = undefined;
        if (isBeside) objectives.close();
        account.assume(location, say('document.no-such-objective', { ref: words, title: target().title }));
        return;
      }
      if (others.length === 0 || first === undefined || objectives.known(first) === undefined)
        return isNamed(text);
      isNamed(first);
      const title = named?.title ?? first;
      account.assume(location, say('document.several-objectives', { words, title }));
    },
    ofRef: (ref) => {
      const own = byRefs && named === undefined ? numberedUnder(walk, ref) : undefined;
      if (own !== undefined) account.assume(location, say('document.objectives-by-refs'));
      return own ?? target();
    },
  };
}

/** "KPI 2.1" is the first of objective 2. */
function numberedUnder({ objectives }: Walk, ref: string | null): FoundObjective | undefined {
  const number = ref?.replace(/^(?:k?pi|measure|indicator|dp)[\s.:-]*(?=\d)/iu, '') ?? null;
  return objectives.known(prefixOf(number) ?? '');
}

/** The numbers of rows, "2.1" and "3.1", say whose each is: where the table stands under one objective they all begin with its number. */
function refsNameObjectives(walk: Walk, grid: Grid): boolean {
  const column = columnOf(grid, 'ref');
  const named = columnOf(grid, 'activity') ?? columnOf(grid, 'measure') ?? 0;
  const refs = grid.rows.flatMap((row) => {
    const words = oneLine(cellText(column === undefined ? row.at(named) : row.at(column)));
    if (words === '') return [];
    return [(column === undefined ? typedRef(words)?.ref : words) ?? ''];
  });
  const known = new Set(refs.map((ref) => numberedUnder(walk, ref)));
  const isBeside = walk.objectives.current() === undefined;
  return refs.length > 0 && !known.has(undefined) && (known.size > 1 || isBeside);
}

/** The objective that the heading over the table names. */
function namedAbove({ part, heading, objectives }: Walk): FoundObjective | undefined {
  const above = part ?? heading;
  return above === null ? undefined : objectives.known(above.text);
}

/** Where nothing in a row says it. What stands under no objective goes with the last, which is said. */
function objectiveOf(walk: Walk, table: SourceTable): FoundObjective {
  const current = walk.objectives.current();
  const last = walk.objectives.last();
  const { heading, part, account } = walk;
  const named = namedAbove(walk);
  if (named !== undefined) {
    account.placed(part ?? heading ?? undefined);
    return named;
  }
  if (current !== undefined && part !== null && part.level === undefined) {
    const says = { heading: oneLine(part.text), title: current.title };
    account.assume(part.location, say('document.part-of-objective', says));
  }
  if (current !== undefined || last === undefined) return walk.objectives.orFirst(table.location);
  account.assume(
    table.location,
    heading === null
      ? say('document.under-no-objective', { title: last.title })
      : say('document.beside-objectives', { heading: oneLine(heading.text), title: last.title }),
  );
  account.placed(heading ?? undefined);
  return last;
}
