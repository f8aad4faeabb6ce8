// Of several columns that say one thing of one time, the one that holds: the revised budget, what is left net of income, the target that is
// not the stretch.

import { oncePer } from '../../../../shared/kernel/once.ts';
import { comparable } from '../../../../shared/language/plain.ts';
import { readPeriod } from '../../../../shared/language/reading/dates/read-period.ts';
import { aboutFigures } from '../../../../shared/language/reading/kind-words.ts';
import { holdsFigures, type FoundColumn, type FoundTable } from '../find/found-table.ts';
import {
  figureKindOf,
  isKindAlone,
  isOfOtherTime,
  isOfTimeBefore,
  moneyKindOf,
  saysBudget,
  withoutUnit,
} from '../find/heading-words.ts';
import {
  isOriginal,
  isPlain,
  isRevised,
  isTotal,
  mayBePart,
  onlyOne,
  revisedBudget,
  wordsOf,
  type RevisedBudget,
} from './revised-budget.ts';
import { setAside } from './row-names.ts';

/** Figures of others, or against others: "Variance from July 2023", "England average", "Peer group". */
const comparison =
  /\b(variances?|variation|var|difference|diff|increase|decrease|compared|comparison|comparators?|benchmarks?|versus|vs|against|average|avg|mean|median|quartiles?|national|nationally|regional|region|england|english|wales|scotland|northern ireland|great britain|uk|gb|peers?|nearest neighbours?|neighbours?|family group|similar|others|sector|amrywiant|gwahaniaeth|cyfartaledd|cenedlaethol|meincnod|cymru|lloegr)\b/u;

/** "Latest % of target", "Performance against target": it may be headed as a target, and says how another column does. */
export function isBesideFigures({ heading }: FoundColumn): boolean {
  const words = comparable(heading);
  return [setAside, comparison, aboutFigures].some((each) => each.test(words));
}

const net = /\bnet\b/u;
const gross = /\b(?:gross|gros)\b/u;
const spending = /^(?:total )?(?:expenditure|exp|gwariant)(?![\p{L}])(?!.*\p{L})/u;
const receiving = /\b(?:income|receipts?|incwm|derbyniadau)\b/u;
const paying = /\b(?:expenditure|spending|gwariant)\b/u;

/** The first day of the period that its heading names. */
function beginsIn({ heading }: FoundColumn): string | null | undefined {
  return readPeriod(withoutUnit(heading))?.from;
}

function headsBudget({ heading }: FoundColumn): boolean {
  return moneyKindOf(heading) === 'budget' && !isOfOtherTime(withoutUnit(heading));
}

/** Whether it has a budget, and neither income nor another word for what was spent. It is the same for every column. */
const leavesSpending = oncePer(
  () => '',
  ({ columns }: FoundTable) =>
    columns.some(headsBudget) &&
    !columns.some((each) => moneyKindOf(each.heading) === 'actual' || receiving.test(wordsOf(each))),
);

/** "Budget | Expenditure | Variance": what was spent of the budget. Beside income it is only a part of what the heading came to. */
export function isSpentOfBudget(column: FoundColumn, table: FoundTable): boolean {
  return spending.test(wordsOf(column)) && leavesSpending(table);
}

/** More columns that say one thing are a list of something else. */
const mostRivals = 12;

/** By what they say, and the time that they say it of. A wide table is gone through once. */
const alikeIn = oncePer(
  (of: 'amounts' | 'targets') => of,
  (table: FoundTable, of) => {
    const kindOf = of === 'amounts' ? amountOf : targetOf;
    // Nothing gives way to a hidden column, which isn't read.
    const seen = table.columns.filter((column) => !column.hidden && holdsFigures(column));
    const told = seen.flatMap((column) => {
      const kind = kindOf(column, table);
      return kind === undefined ? [] : [{ column, kind, begins: beginsIn(column) }];
    });
    return {
      kinds: new Set(told.map(({ kind }) => kind)),
      moved: told.filter(({ kind }) => kind === 'virement'),
      of: new Map(told.map((each) => [each.column, each])),
      rivals: Map.groupBy(told, ({ kind, begins }) => `${kind} ${begins ?? ''}`),
      dated: new Set(told.flatMap(({ kind, begins }) => (begins == null ? [] : [kind]))),
    };
  },
);

function amountOf(column: FoundColumn, table: FoundTable) {
  const { heading } = column;
  if (isSpentOfBudget(column, table)) return 'actual';
  return isOfOtherTime(withoutUnit(heading)) ? undefined : moneyKindOf(heading);
}

function targetOf(column: FoundColumn) {
  const kind = figureKindOf(withoutUnit(column.heading));
  return (kind === 'target' || kind === 'forecast') && !isBesideFigures(column) ? kind : undefined;
}

function rivalsOf(column: FoundColumn, table: FoundTable, of: 'amounts' | 'targets') {
  const { of: told, rivals, dated, kinds } = alikeIn(table, of);
  const own = told.get(column);
  const all = own === undefined ? [] : (rivals.get(`${own.kind} ${own.begins ?? ''}`) ?? []);
  return {
    kind: own?.kind,
    kinds,
    /** It names no time, and another that says the same does. */
    isOfAllTimes: own !== undefined && own.begins == null && dated.has(own.kind),
    rivals: all.length > mostRivals ? [] : all.map((each) => each.column),
  };
}

/** "Previous forecast | Current forecast", "Previous target 2024/25 | Target 2024/25". */
function isTheOneBefore(column: FoundColumn, rivals: readonly FoundColumn[]): boolean {
  const isBefore = ({ heading }: FoundColumn) => isOfTimeBefore(heading);
  return isBefore(column) && !rivals.every(isBefore);
}

/** "2023/24 budget | 2024/25 budget | Total budget". */
export function isTotalOfYears(column: FoundColumn, table: FoundTable): boolean {
  return isTotal(column) && rivalsOf(column, table, 'amounts').isOfAllTimes;
}

/** The budgets of a table that have been revised, each with what it was and what was added to it. */
export const revisedBudgets = oncePer(
  () => '',
  (table: FoundTable): readonly RevisedBudget[] => {
    const { rivals, moved } = alikeIn(table, 'amounts');
    const others = table.columns.filter(mayBePart);
    return [...rivals.values()].flatMap((alike) => {
      const [{ kind, begins } = { kind: undefined, begins: undefined }] = alike;
      if (kind !== 'budget' || alike.length > mostRivals) return [];
      const own = moved.filter((each) => each.begins == null || begins == null || each.begins === begins);
      const found = revisedBudget(
        alike.map(({ column }) => column),
        own.map(({ column }) => column),
        others,
      );
      return found ?? [];
    });
  },
);

const givingWay = oncePer(
  () => '',
  (table: FoundTable) => new Set(revisedBudgets(table).flatMap(({ left }) => left)),
);

const spentUpTo = /\b(?:to|until|up to|hyd at)\b/u;

/** "Spend to 31/3/24 | 2024/25 budget | 2025/26 budget", or "2024/25 | 2025/26": of all the years before, and of none by itself. */
export function isSpentBefore({ heading }: FoundColumn, table: FoundTable): boolean {
  if (moneyKindOf(heading) !== 'actual' || !spentUpTo.test(comparable(heading))) return false;
  const { to } = readPeriod(withoutUnit(heading))?.names ?? {};
  const budgets = budgetsBegin(table);
  return to !== undefined && budgets.length > 1 && budgets.every((begins) => begins > to);
}

const budgetsBegin = oncePer(
  () => '',
  (table: FoundTable) => {
    const told = alikeIn(table, 'amounts').of.values();
    const budgets = [...told].flatMap(({ kind, begins }) =>
      kind === 'budget' && begins != null ? [begins] : [],
    );
    const years = table.columns.filter(
      (each) => each.shape === '‹period›' && !each.hidden && holdsFigures(each),
    );
    return [...budgets, ...years.flatMap((each) => beginsIn(each) ?? [])];
  },
);

/** Whether a column of a budget isn't the amount of its heading, which another one beside it is. */
export function isNotTheAmount(column: FoundColumn, table: FoundTable): boolean {
  if (givingWay(table).has(column)) return true;
  const { kind, kinds, rivals } = rivalsOf(column, table, 'amounts');
  if (rivals.length < 2) return false;
  if (isTheOneBefore(column, rivals)) return true;
  // "Actual | Commitments | Total spend", or "Total committed": the last has in it what isn't spent, and what isn't only ordered.
  const areBoth = kinds.has('actual') && kinds.has('commitment');
  if (areBoth && (kind === 'actual' || kind === 'commitment') && rivals.some(isTotal))
    return isTotal(column) && !rivals.every(isTotal);
  const left = onlyOne(rivals, (each) => net.test(wordsOf(each)));
  if (left !== undefined)
    return column !== left && [gross, receiving, paying].some((each) => each.test(wordsOf(column)));
  const whole = onlyOne(rivals, isTotal);
  if (whole === undefined || column === whole || isRevised(column)) return false;
  // Of a budget nobody says whether the total is of several years, or with what was moved.
  return kind !== 'budget' || !(isOriginal(column) || isPlain(column));
}

/**
 * "YTD budget | YTD actual | Variance": of a column of variances that says no time itself, the budget of another time than the year that it
 * stands behind. Undefined where a budget or a forecast of the year stands between them.
 */
export function variesFrom(column: FoundColumn, { columns }: FoundTable): FoundColumn | undefined {
  const bare = withoutUnit(column.heading);
  if (moneyKindOf(column.heading) !== 'variance' || isOfOtherTime(bare) || readPeriod(bare)?.from != null)
    return undefined;
  // "YTD budget" is one, whatever else its words may be of.
  const before = columns.findLast(
    ({ column: at, heading }) =>
      at < column.column &&
      (saysBudget(heading) || ['budget', 'forecast'].includes(moneyKindOf(heading) ?? '')),
  );
  return before !== undefined && isOfOtherTime(withoutUnit(before.heading)) ? before : undefined;
}

const stretch = /\b(?:stretch(?:ed|ing)?|aspirational|ymestynnol)\b/u;

/** "Original target | Revised target", "Target | Stretch target": a measure is judged by the one that holds. Of forecasts as well. */
export function isNotTheTarget(column: FoundColumn, table: FoundTable): boolean {
  const { rivals } = rivalsOf(column, table, 'targets');
  if (rivals.length < 2) return false;
  if (isTheOneBefore(column, rivals)) return true;
  const isStretch = (each: FoundColumn) => stretch.test(wordsOf(each));
  const isFirst = (each: FoundColumn) =>
    isOriginal(each) || isKindAlone(each.shape.replaceAll('‹period›', ' '));
  const later = onlyOne(rivals, isRevised);
  if (isStretch(column)) return !rivals.every(isStretch);
  return later !== undefined && column !== later && isFirst(column);
}
