// What the years are that head columns of figures: of what is aimed at, or none that the plan can mean. "Baseline 2023/24" beside "2025/26",
// "2026/27", "2027/28".

import { findDate } from '../../../../../../shared/language/date-words.ts';
import { oneLine } from '../../../../../../shared/language/plain.ts';
import { readPeriod } from '../../../../../../shared/language/reading/dates/read-period.ts';
import { whereAmong } from '../../../../../../shared/language/reading/dates/years-around.ts';
import { say } from '../../../../../../shared/language/say.ts';
import { cellText } from '../../../read/source-document.ts';
import type { Account } from '../../account.ts';
import type { Clock } from '../../walk.ts';
import type { Column } from '../columns.ts';
import type { Grid } from '../grid.ts';

const ofBudget = /(?<!\p{L})(?:budget(?:s|ed)?|cyllideb(?:au)?)(?!\p{L})(?!\s+(?:spent|used|gap))/iu;
const milestoneWord =
  /(?<!\p{L})(?:(?:interim|annual|yearly)\s+)?(?:milestones?|carreg filltir|cerrig milltir)(?!\p{L})/iu;

/**
 * "By 2028" and "Milestone 2028" over figures: what they are to be by then. A budget is what may be spent, and no figure of a measure: it is
 * listed.
 */
function asTarget(column: Column): Column {
  if (column.role !== 'period' || column.period.kind !== 'actual') return column;
  const { label, names, kindUnsaid } = column.period;
  if (kindUnsaid === true && ofBudget.test(label)) return { role: 'unknown' };
  if (names === undefined && kindUnsaid !== true) return column;
  const bare = oneLine(label.replace(names === undefined ? milestoneWord : /^(?:by|erbyn)\s+/iu, ' '));
  const read = bare === label ? undefined : readPeriod(bare);
  if (read === undefined || read.from === null || read.kindUnsaid === true) return column;
  const { key, from, to, provisional } = read;
  const assumption = say('document.by-is-target', { words: label });
  const shown = names === undefined ? read.label : label;
  return { role: 'period', period: { key, label: shown, from, to, kind: 'target', provisional, assumption } };
}

/** A column for years that no plan speaks of, "Target 2072", is listed with its cells. What was long ago may be a baseline. */
export function withinYears(grid: Grid | undefined, { years }: Clock): Grid | undefined {
  return (
    grid && {
      ...grid,
      columns: grid.columns.map(asTarget).map((column) => {
        if (column.role !== 'period' || column.period.from === null) return column;
        const { from } = column.period;
        const isTooLate =
          whereAmong({ from, to: column.period.to ?? from }, { ...years, first: 0 }) === 'outside';
        return isTooLate ? { role: 'unknown' } : column;
      }),
    }
  );
}

interface BareYear {
  readonly index: number;
  readonly column: Extract<Column, { readonly role: 'period' }>;
  readonly from: string;
  readonly to: string;
}

function isFilled({ rows }: Grid, column: number): boolean {
  return rows.some((row) => /\d/u.test(cellText(row.at(column))));
}

/** Headed with a time and nothing else: "2026/27". */
function bareYears({ columns }: Grid): BareYear[] {
  return columns.flatMap((column, index) => {
    if (column.role !== 'period' || column.period.kind !== 'actual' || column.period.from === null) return [];
    const label = oneLine(column.period.label);
    const date = findDate(label);
    const isBare = date?.start === 0 && date.end === label.length;
    const { from, to } = column.period;
    return isBare ? [{ index, column, from, to: to ?? from }] : [];
  });
}

/**
 * Figures of a year to come are what is aimed at, and so are those beside them of the years of the plan that have begun: nobody writes what was
 * reached into the same row under a heading of the same kind. One such year alone may be a slip of the keys, unless a baseline stands beside it; where other
 * columns say that they are targets or forecasts, the bare ones are none.
 */
export function withYearsToCome(grid: Grid, { today, years }: Clock, account: Account): Grid {
  const { columns } = grid;
  const periods = columns.flatMap((column) => (column.role === 'period' ? [column.period] : []));
  const baseline = periods.find(({ kind }) => kind === 'baseline');
  const saysKinds =
    columns.some(({ role }) => role === 'figure kind') ||
    periods.some(({ kind }) => kind === 'target' || kind === 'forecast');
  if (saysKinds) return grid;
  const bare = bareYears(grid).filter(({ index }) => isFilled(grid, index));
  const toCome = bare.filter(({ from }) => from > today);
  if (toCome.length === 0 || (toCome.length === 1 && baseline === undefined)) return grid;
  const first = baseline?.to ?? years.plan?.from ?? (baseline === undefined ? undefined : '0');
  // What was over before the plan began isn’t what it aims at.
  const isOfPlan = ({ from, to }: BareYear) =>
    first !== undefined && from >= first && to >= (years.plan?.from ?? to);
  const aimed = bare.filter((year) => year.from > today || isOfPlan(year));
  account.assume(
    grid.headings[0]?.location ?? say('document.a-heading'),
    say('document.by-is-target', { words: aimed.map(({ column }) => column.period.label).join('; ') }),
  );
  const made = new Map(
    aimed.map(({ index, column }): [number, Column] => [
      index,
      { ...column, period: { ...column.period, kind: 'target' } },
    ]),
  );
  return { ...grid, columns: columns.map((column, index) => made.get(index) ?? column) };
}
