// Columns that say one kind of thing of one time, each of something else: "General fund budget | HRA budget". Either may hold, or both as parts
// of one amount, also in a row where they say the same, or where only one of them says anything.

import { comparable } from '../../../../../shared/language/plain.ts';
import { actualWords, withoutKind, withoutPlain } from '../../../../../shared/language/reading/kind-words.ts';
import { say } from '../../../../../shared/language/say.ts';
import { lookOf } from '../../find/classify.ts';
import { headingShape, withoutAmountKind } from '../../find/heading-words.ts';
import { sideOfColumn } from '../../find/sides.ts';
import { partOfYearIn, withoutPartOfYear } from '../../match/periods.ts';
import { withoutVersion } from '../../match/revised-budget.ts';
import type { SheetCell } from '../../read/cells.ts';
import { plainDigits } from './plain-digits.ts';
import type { ValueColumn } from '../table-columns.ts';

const states =
  /(?<!\p{L})(?:(?:re)?stated|a nodwyd|provisional|final|draft|un-?audited|confirmed|expenditure|gwariant)(?!\p{L})/gu;

/** What a heading says besides its kind, its time and which version it is: "general fund". */
function ofWhat(heading: string): string {
  const words = withoutKind(
    withoutAmountKind(withoutPartOfYear(headingShape(heading)).replaceAll('‹period›', ' ')),
  );
  const rest = withoutPlain(withoutVersion(words.replace(actualWords, ' ').replaceAll(states, ' ')));
  return comparable(rest.replaceAll(/[^\p{L}\d]+/gu, ' '));
}

/** What two columns share that may be parts of one amount. A measure that a heading names is told by its name. */
function timeAndKind({ role, heading, period, year }: ValueColumn, time: string): string | undefined {
  if (role.as === 'measure') return undefined;
  // "Week 3" beside the year in its row.
  const own = period?.key ?? year?.key ?? partOfYearIn(heading) ?? /\bw(?:ee)?k \d+/iu.exec(heading)?.[0];
  const side = role.as === 'amount' ? sideOfColumn(heading) : undefined;
  return [role.as, role.kind, side, own ?? time].join(' ');
}

function isNothing(cell: SheetCell): boolean {
  const digits = plainDigits(cell);
  return digits === undefined ? lookOf(cell) === 'open' : Number(digits) === 0;
}

/** `time` is that of the columns that say none. */
export function columnsOfParts(values: readonly ValueColumn[], time: string) {
  const alike = Map.groupBy(values, (value) => timeAndKind(value, time));
  const groups = [...alike].flatMap(([key, group]) =>
    key === undefined || group.length < 2
      ? []
      : [group.map((value) => ({ value, cells: new Set<string>() }))],
  );
  const held = new Map(groups.flat().map(({ value, cells }) => [value.column, cells]));
  return {
    /** For each cell that is taken, with its place. */
    note: (cell: SheetCell, place: string) => {
      if (!isNothing(cell)) held.get(cell.column)?.add(place);
    },
    /** What none of them may have alone, once all rows are known. */
    doubts: () =>
      groups.flatMap((group) => {
        const taken = group.filter(({ cells }) => cells.size > 0);
        if (new Set(taken.map(({ value }) => ofWhat(value.heading))).size < 2) return [];
        const headings = { all: taken.map(({ value }) => `“${value.heading}”`) };
        const cells = new Set(taken.flatMap((each) => [...each.cells]));
        return [{ cells, reason: say('sheet.columns-of-parts', { headings }) }];
      }),
  };
}
