// Columns of a budget that are likely the amounts of the year, though their headings don't say so clearly: they are proposed, and asked about.

import type { AmountKind } from '../../../../shared/finance/model/finance-amount.ts';
import { comparable } from '../../../../shared/language/plain.ts';
import { oncePer } from '../../../../shared/kernel/once.ts';
import { holdsFigures, type FoundColumn, type FoundTable } from '../find/found-table.ts';
import { isOfOtherTime, moneyKindOf, namesTotal, saysBudget, withoutUnit } from '../find/heading-words.ts';
import { namesYear } from './period-columns.ts';
import { setAside } from './row-names.ts';

const fund =
  /(?<!\p{L})(?:unrestricted|restricted|designated|endowment|general fund|hra|housing revenue account|trading (?:funds?|account)|anghyfyngedig|cyfyngedig|dynodedig|gwaddol|cronfa gyffredinol)(?!\p{L})/u;

/** "Unrestricted funds", "HRA": a part of the amounts of each row. "HRA budget" says what it holds. */
export function isOfOneFund({ heading }: FoundColumn): boolean {
  const words = comparable(heading);
  return fund.test(words) && moneyKindOf(heading) === undefined && !namesTotal(withoutUnit(heading));
}

/** Whether the amounts of a table are divided among funds. */
export const isOfFunds = oncePer(
  () => '',
  ({ columns }: FoundTable) => columns.filter((each) => holdsFigures(each) && isOfOneFund(each)).length > 1,
);

function isOfAYear({ shape, heading }: FoundColumn): boolean {
  return shape === '‹period›' && namesYear(withoutUnit(heading));
}

const ofSeveralYears =
  /(?<!\p{L})(?:mtf[sp]|medium[- ]term financial (?:strategy|plan)|strategaeth ariannol tymor canolig)(?!\p{L})/u;

/** "Budget" or "Medium term financial strategy" above columns of years and nothing else: amounts of each, most likely its budget. */
export const areBudgetsOfYears = oncePer(
  () => '',
  ({ columns, title, sheetName, labelColumn }: FoundTable) => {
    const corner = columns.find(({ column }) => column === labelColumn)?.heading ?? '';
    const around = [...title, sheetName, corner];
    const saysSo = around.some((each) => saysBudget(each) || ofSeveralYears.test(comparable(each)));
    const held = columns.filter((each) => holdsFigures(each) && !each.hidden && each.unit !== 'percent');
    const amounts = held.filter((each) => !setAside.test(comparable(each.heading)));
    return saysSo && amounts.length > 1 && amounts.every(isOfAYear);
  },
);

/** "Q2 forecast 2025/26", "P6 forecast": made then. Below a quarter for each it is of one. */
const whenMade =
  /(?<!\p{L})(?:q(?:uarter|tr)?|p(?:eriod)?|m(?:onth|th)?) ?0?\d{1,2}(?: ?(?:\d{2}){1,2} ?[/–-] ?\d{2,4})?(?: (?:revised|latest|out-?turn))? (?:forecast|projection|projected|out-?turn)(?!\p{L})/u;
/** "Actual M1-6", "P1 to P6 spend": of all months so far. */
const sinceBeginning =
  /(?<![\p{L}\d])(?:(?:months?|mths?|m|periods?|p) ?0?1|apr(?:il)?|ebr(?:ill)?) ?(?:[-–]|to|i) ?(?:m|p)?(?:0?\d{1,2}|\p{L}{3,9})(?![\p{L}\d])/u;

function mayBeOfYear({ heading }: FoundColumn): AmountKind | undefined {
  const words = comparable(withoutUnit(heading));
  const kind = moneyKindOf(heading);
  if (!isOfOtherTime(withoutUnit(heading))) return undefined;
  if (kind === 'forecast' && whenMade.test(words)) return kind;
  return kind === 'actual' && sinceBeginning.test(words) ? kind : undefined;
}

function isSaid(kind: AmountKind, { columns }: FoundTable): boolean {
  return columns.some(
    (each) =>
      holdsFigures(each) && moneyKindOf(each.heading) === kind && !isOfOtherTime(withoutUnit(each.heading)),
  );
}

/** The kind of amount that a column is proposed for. Of several forecasts the last is the one that holds. */
export function amountAsked(column: FoundColumn, table: FoundTable): AmountKind | undefined {
  if (!holdsFigures(column) || column.hidden) return undefined;
  if (isOfFunds(table) && namesTotal(withoutUnit(column.heading)))
    return [...table.title, table.sheetName, column.heading].some(saysBudget) ? 'budget' : 'actual';
  if (areBudgetsOfYears(table) && isOfAYear(column)) return 'budget';
  const kind = mayBeOfYear(column);
  if (kind === undefined || isSaid(kind, table)) return undefined;
  const last = table.columns.findLast((each) => holdsFigures(each) && mayBeOfYear(each) === kind);
  return last === column ? kind : undefined;
}
