// Of several columns that say one thing of one time, the one that holds: the revised budget, what is left net of income, the target that is
// not the stretch.

import { oncePer } from '../../../../shared/kernel/once.ts';
import { comparable } from '../../../../shared/language/plain.ts';
import { readPeriod } from '../../../../shared/language/reading/dates/read-period.ts';
import { holdsFigures, type FoundColumn, type FoundTable } from '../find/found-table.ts';
import {
  figureKindOf,
  isKindAlone,
  isOfOtherTime,
  moneyKindOf,
  namesTotal,
  withoutUnit,
} from '../find/heading-words.ts';

const revised =
  /\b(?:revised|current(?! year)|latest|updated|amended|working|d?diwygiedig|[cg]yfredol|d?diweddaraf)\b/u;
const first =
  /\b(?:original|approved|initial|opening|base|agreed|set|g?wreiddiol|[cg]ychwynnol|sylfaenol)\b/u;
const net = /\bnet\b/u;
const gross = /\b(?:gross|gros)\b/u;
const spending = /^(?:total )?(?:expenditure|exp|gwariant)(?![\p{L}])(?!.*\p{L})/u;
const receiving = /\b(?:income|receipts?|incwm|derbyniadau)\b/u;
const paying = /\b(?:expenditure|spending|gwariant)\b/u;

function wordsOf({ heading }: FoundColumn): string {
  return comparable(withoutUnit(heading));
}

/** The first day of the period that its heading names. */
function beginsIn({ heading }: FoundColumn): string | null | undefined {
  return readPeriod(withoutUnit(heading))?.from;
}

function isOriginal(column: FoundColumn): boolean {
  return first.test(wordsOf(column)) && !revised.test(wordsOf(column));
}

/** "Budget" of "Budget 2024/25", and nothing more. */
function isPlain({ shape }: FoundColumn): boolean {
  return !/[\p{L}\d].*[\s/-].*[\p{L}\d]/u.test(shape.replaceAll('‹period›', ' ').trim());
}

function headsCommitments({ heading }: FoundColumn): boolean {
  return moneyKindOf(heading) === 'commitment';
}

function headsBudget({ heading }: FoundColumn): boolean {
  return moneyKindOf(heading) === 'budget' && !isOfOtherTime(withoutUnit(heading));
}

/** "Budget | Expenditure | Variance": what was spent of the budget. Beside income it is only a part of what the heading came to. */
export function isSpentOfBudget(column: FoundColumn, { columns }: FoundTable): boolean {
  return (
    spending.test(wordsOf(column)) &&
    columns.some(headsBudget) &&
    !columns.some((each) => moneyKindOf(each.heading) === 'actual' || receiving.test(wordsOf(each)))
  );
}

/** The others are of the same kind and time. */
function onlyOne(columns: readonly FoundColumn[], is: (column: FoundColumn) => boolean) {
  const [found, ...others] = columns.filter(is);
  return others.length === 0 ? found : undefined;
}

/** More columns that say one thing are a list of something else. */
const mostRivals = 12;

/** By what they say, and the time that they say it of. A wide table is gone through once. */
const alikeIn = oncePer(
  (of: 'amounts' | 'targets') => of,
  ({ columns }: FoundTable, of) => {
    const kindOf = of === 'amounts' ? amountOf : targetOf;
    const told = columns.flatMap((column) => {
      const kind = kindOf(column);
      return kind === undefined || !holdsFigures(column) ? [] : [{ column, kind, begins: beginsIn(column) }];
    });
    return {
      of: new Map(told.map((each) => [each.column, each])),
      rivals: Map.groupBy(told, ({ kind, begins }) => `${kind} ${begins ?? ''}`),
      dated: new Set(told.flatMap(({ kind, begins }) => (begins == null ? [] : [kind]))),
    };
  },
);

function amountOf({ heading }: FoundColumn) {
  return isOfOtherTime(withoutUnit(heading)) ? undefined : moneyKindOf(heading);
}

function targetOf({ heading }: FoundColumn) {
  const kind = figureKindOf(withoutUnit(heading));
  return kind === 'target' ? kind : undefined;
}

function rivalsOf(column: FoundColumn, table: FoundTable, of: 'amounts' | 'targets') {
  const { of: told, rivals, dated } = alikeIn(table, of);
  const own = told.get(column);
  const all = own === undefined ? [] : (rivals.get(`${own.kind} ${own.begins ?? ''}`) ?? []);
  return {
    kind: own?.kind,
    /** It names no time, and another that says the same does. */
    isOfAllTimes: own !== undefined && own.begins == null && dated.has(own.kind),
    rivals: all.length > mostRivals ? [] : all.map((each) => each.column),
  };
}

function isTotal({ heading }: FoundColumn): boolean {
  return namesTotal(heading);
}

/** "2023/24 budget | 2024/25 budget | Total budget". */
export function isTotalOfYears(column: FoundColumn, table: FoundTable): boolean {
  return isTotal(column) && rivalsOf(column, table, 'amounts').isOfAllTimes;
}

/** Whether a column of a budget isn't the amount of its heading, which another one beside it is. */
export function isNotTheAmount(column: FoundColumn, table: FoundTable): boolean {
  const { kind, rivals } = rivalsOf(column, table, 'amounts');
  if (rivals.length < 2) return false;
  const isFirst = (each: FoundColumn) => isOriginal(each) || isPlain(each);
  const isLater = (each: FoundColumn) => revised.test(wordsOf(each));
  if (kind === 'budget') {
    const isMoved = table.columns.some(({ heading }) => moneyKindOf(heading) === 'virement');
    const original = onlyOne(rivals, isFirst);
    const later = onlyOne(rivals, isLater);
    // The register adds what was moved itself.
    if (isMoved && original !== undefined && (isLater(column) || isTotal(column))) return true;
    if (!isMoved && later !== undefined && isFirst(column)) return true;
  }
  // "Actual | Commitments | Total spend": the last has in it what isn't spent.
  const isOrdered = kind === 'actual' && table.columns.some(headsCommitments);
  if (isOrdered && rivals.some(isTotal)) return isTotal(column) && !rivals.every(isTotal);
  const left = onlyOne(rivals, (each) => net.test(wordsOf(each)));
  if (left !== undefined)
    return column !== left && [gross, receiving, paying].some((each) => each.test(wordsOf(column)));
  const whole = onlyOne(rivals, isTotal);
  return whole !== undefined && column !== whole && !isFirst(column) && !isLater(column);
}

const stretch = /\b(?:stretch(?:ed|ing)?|aspirational|ymestynnol)\b/u;

/** "Original target | Revised target", "Target | Stretch target": a measure is judged by the one that holds. */
export function isNotTheTarget(column: FoundColumn, table: FoundTable): boolean {
  const { rivals } = rivalsOf(column, table, 'targets');
  if (rivals.length < 2) return false;
  const isStretch = (each: FoundColumn) => stretch.test(wordsOf(each));
  const isFirst = (each: FoundColumn) =>
    isOriginal(each) || isKindAlone(each.shape.replaceAll('‹period›', ' '));
  const plain = onlyOne(rivals, (each) => !isStretch(each));
  const later = onlyOne(rivals, (each) => revised.test(wordsOf(each)));
  if (isStretch(column)) return plain !== undefined;
  return later !== undefined && column !== later && isFirst(column);
}
