// The objective that each row of a table belongs to: named in a column of its own, in a row above it or over the table, or by the number that the
// row's own begins with.

import { say } from '../../../../../shared/language/say.ts';
import { oneLine } from '../../../../../shared/language/plain.ts';
import { cellText, type SourceTable } from '../../read/source-document.ts';
import type { FoundActivity, FoundObjective } from '../findings.ts';
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
  readonly target: () => FoundObjective;
  readonly ofActivity: (activity: FoundActivity) => FoundObjective;
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
    target,
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
    ofActivity: (activity) => {
      const own = byRefs && named === undefined ? objectives.known(prefixOf(activity.ref) ?? '') : undefined;
      if (own !== undefined) account.assume(location, say('document.objectives-by-refs'));
      return own ?? target();
    },
  };
}

/** The numbers of activities, "2.1" and "3.1", say whose each is: where the table stands under one objective they all begin with its number. */
function refsNameObjectives({ objectives }: Walk, grid: Grid): boolean {
  const [column, activity] = [columnOf(grid, 'ref'), columnOf(grid, 'activity')];
  const refs = grid.rows.flatMap((row) => {
    const words = oneLine(cellText(column === undefined ? row.at(activity ?? 0) : row.at(column)));
    if (words === '') return [];
    return [(column === undefined ? typedRef(words)?.ref : words) ?? ''];
  });
  const known = new Set(refs.map((ref) => objectives.known(prefixOf(ref) ?? '')));
  return refs.length > 0 && !known.has(undefined) && (known.size > 1 || objectives.current() === undefined);
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
