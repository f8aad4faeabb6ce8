// What a cell of a row says, once the row's own text has been read: a figure of a measure, or an amount of a budget heading.

import type { AmountKind } from '../../../../shared/finance/model/finance-amount.ts';
import type { FigureKind } from '../../../../shared/figures/model/figure.ts';
import type { LabelTarget } from '../../../../shared/files/model/import-profile.ts';
import type { Saying } from '../../../../shared/kernel/saying.ts';
import type { FinancialYear } from '../../../../shared/language/financial-years.ts';
import { comparable, oneLine } from '../../../../shared/language/plain.ts';
import type { MarkedAmount } from '../../../../shared/language/reading/figures/credits.ts';
import { say } from '../../../../shared/language/say.ts';
import type { ReadPeriod } from '../../../../shared/language/reading/dates/read-period.ts';
import type { FoundTable } from '../find/found-table.ts';
import {
  figureKindOf,
  isKindAlone,
  isOfOtherTime,
  isOfWholeYear,
  namesTotal,
  withoutUnit,
} from '../find/heading-words.ts';
import {
  mayBeIncome,
  sideAbove,
  sideOfColumn,
  sideOfColumns,
  sideOfTitle,
  sideSaid,
  type Side,
} from '../find/sides.ts';
import type { SideRange } from '../find/sides-by-totals.ts';
import type { Candidates } from '../match/candidates.ts';
import { amountNamed } from '../match/column-roles.ts';
import { saysProvisional } from '../match/kind-said.ts';
import { partOfYearIn, type Answers, type PeriodReader } from '../match/periods.ts';
import { signKey } from '../match/questions.ts';
import type { SheetCell } from '../read/cells.ts';
import { remembered } from '../remembered.ts';
import { amountIn, figureIn } from './cell-values.ts';
import type { LineName, Reading, ReadingLocation } from './readings.ts';
import type { ValueColumn } from './table-columns.ts';
import { otherUnit } from './units.ts';

/** What the text columns of a row say. */
export interface RowWords {
  readonly label: string;
  readonly parent: string | undefined;
  /** What that is under, outermost first. */
  readonly above: readonly string[];
  /** The same in the words of the sheet, with the unit that they may say. */
  readonly said: string | undefined;
  readonly target: LabelTarget | undefined;
  /** One of its amounts is, where that may say on which side it is. */
  readonly isBelowZero?: boolean;
  /** What a total below or above says of its side. */
  readonly sideByTotal?: SideRange | undefined;
  readonly period: string | undefined;
  readonly kind: string | undefined;
}

const noLabel = say('sheet.no-label');
const noPeriodSaid = say('sheet.no-period');
const noYearSaid = say('sheet.no-year');
const nothingElse = { heading: '', side: undefined };

function noYear(words: string | undefined): Saying {
  if (words === undefined) return noYearSaid;
  return isOfOtherTime(words) ? say('sheet.part-of-year', { words }) : say('sheet.not-a-year', { words });
}

function labelWaits(label: string): Saying {
  return label === '' ? noLabel : say('sheet.unknown-label', { label });
}

/** What heads it and what it is called go before the totals around it. */
function sideOfRow({ parent, above, sideByTotal }: RowWords, heading: string): Side | undefined {
  const side = sideSaid([parent, ...above.toReversed(), heading]);
  return side ?? (sideByTotal?.side === 'income' ? 'income' : undefined);
}

/** The budget heading of a row, or why it has none. */
export type ReadLine =
  | { readonly ok: true; readonly line: LineName }
  | { readonly ok: false; readonly reason: Saying };

interface ReaderOf {
  readonly table: FoundTable;
  readonly candidates: Candidates;
  readonly periods: PeriodReader;
  readonly answers: Answers;
  /** For the whole table, where its figures have none of their own. */
  readonly defaultPeriod: ReadPeriod | undefined;
  readonly defaultYear: FinancialYear | undefined;
  /** Parts of a year that may be of that one, or of the one beside it. */
  readonly ofTwoYears: ReadonlySet<string>;
}

/** It says nothing of its own unit. */
function isBareNumber({ kind, text, format }: SheetCell): boolean {
  return kind === 'number'
    ? format.kind === 'plain'
    : kind === 'text' && /^\s*[-−(]?\d[\d,.]*\)?\s*$/u.test(text);
}

export function cellReadings({
  table,
  candidates,
  periods,
  answers,
  defaultPeriod,
  defaultYear,
  ofTwoYears,
}: ReaderOf) {
  const waits = remembered(labelWaits);
  const inDefault = remembered((words) =>
    defaultPeriod === undefined || ofTwoYears.has(words) ? undefined : periods.within(words, defaultPeriod),
  );
  const noPeriod = (words: string | undefined): Saying => {
    if (words === undefined) return noPeriodSaid;
    return defaultPeriod !== undefined && ofTwoYears.has(words)
      ? say('sheet.of-two-years', { words, year: defaultPeriod.label })
      : say('sheet.not-a-period', { words });
  };
  const figureKindNamed = remembered(figureKindOf);
  const amountKindNamed = remembered(amountNamed);
  const isProvisional = saysProvisional(table);
  const names = table.columns.find(({ column }) => column === table.labelColumn)?.heading ?? '';
  const sideOfTable =
    sideAbove(names) ??
    sideOfTitle([table.title.at(-1), table.sheetName]) ??
    sideOfColumns(table.columns.map(({ heading }) => heading));
  const saysKind = remembered((heading) => figureKindOf(withoutUnit(heading)) !== undefined);
  /** Of the line that heads the row: "Targets". */
  const kindAlone = remembered((words) => (isKindAlone(words) ? figureKindOf(words) : undefined));
  const figureKind = ({ role, heading }: ValueColumn, { kind, said }: RowWords): FigureKind | undefined => {
    if (kind !== undefined) return figureKindNamed(kind);
    const ofRows = said === undefined || saysKind(heading) ? undefined : kindAlone(said);
    if (ofRows !== undefined) return ofRows;
    return role.as === 'figure' || role.as === 'measure' ? role.kind : undefined;
  };
  const amountKind = ({ role }: ValueColumn, { kind }: RowWords): AmountKind | undefined => {
    if (role.as === 'amount') return role.kind;
    return kind === undefined ? undefined : amountKindNamed(kind);
  };
  const periodOfRow = remembered((words): ReadPeriod | undefined => {
    const read = periods.read(words);
    if (read !== undefined || namesTotal(words)) return read;
    return partOfYearIn(words) === undefined ? undefined : inDefault(words);
  });
  /** "Q1" and "Annual target" in a row of 2024/25 and one of June 2024: a part of that time, and none of it. */
  const inRow = remembered((both): ReadPeriod | undefined => {
    const end = both.lastIndexOf('\n');
    const whole = periodOfRow(both.slice(end + 1));
    const own = whole === undefined ? undefined : periods.within(both.slice(0, end), whole);
    return own === undefined || own === whole
      ? own
      : { ...own, kind: whole?.kind ?? own.kind, provisional: whole?.provisional ?? own.provisional };
  });
  const periodOf = ({ role, heading, period }: ValueColumn, row: RowWords): ReadPeriod | undefined => {
    if (period !== undefined) return period;
    if (row.period === undefined) return inDefault(heading);
    return role.as === 'measure' ? periodOfRow(row.period) : inRow(`${heading}\n${row.period}`);
  };
  const figureReading = (
    cell: SheetCell,
    value: ValueColumn,
    location: ReadingLocation,
    row: RowWords,
  ): Reading => {
    const measureId =
      value.role.as === 'measure'
        ? value.role.measureId
        : row.target?.to === 'measure'
          ? row.target.measureId
          : undefined;
    const measure = measureId === undefined ? undefined : candidates.measures.get(measureId);
    if (measure === undefined) return { ...location, to: 'nothing', reason: waits(row.label) };
    const period = periodOf(value, row);
    if (period === undefined) {
      const isPart = partOfYearIn(value.heading) !== undefined;
      // Of a row that names a period, the heading names another.
      const isHeading = row.period === undefined ? isPart : periodOfRow(row.period) !== undefined;
      const words = isHeading ? value.heading : row.period;
      return { ...location, to: 'nothing', reason: noPeriod(words) };
    }
    const stated = figureKind(value, row);
    // "2027 target" as the period of a row, in a column that says nothing of it.
    const isOfRow = value.period === undefined && row.kind === undefined && stated === 'actual';
    const kind = isOfRow ? period.kind : stated;
    if (kind === undefined)
      return {
        ...location,
        to: 'nothing',
        reason: say('sheet.not-a-figure-kind', { words: row.kind ?? '' }),
      };
    const problem = otherUnit(value, measure.unit);
    if (problem !== undefined && isBareNumber(cell)) return { ...location, to: 'nothing', reason: problem };
    const read = figureIn(cell, measure, value);
    if (!read.ok) return { ...location, to: 'nothing', reason: read.reason };
    const provisional = read.value.provisional || period.provisional || (isProvisional && kind === 'actual');
    return {
      ...location,
      to: 'figure',
      measureId: measure.id,
      period,
      kind,
      read: { ...read.value, provisional },
    };
  };
  /** "P6 2025/26" as the period of a row: of that alone, unless its column is "Annual budget" or "Spent to date". */
  const isOfPart = remembered((both): boolean => {
    const [period = '', heading = ''] = both.split('\n');
    if (periods.isWholeYear(period) || isOfWholeYear(heading)) return false;
    return isOfOtherTime(`${heading} ${period}`);
  });
  /** `amount`: the words that say what it is, and the side that its column says. */
  const lineOf = (
    row: RowWords,
    year: FinancialYear | undefined,
    amount: { readonly heading: string; readonly side: Side | undefined } = nothingElse,
  ): ReadLine => {
    if (row.target?.to !== 'heading') return { ok: false, reason: waits(row.label) };
    const own = year ?? (row.period === undefined ? defaultYear : periods.year(row.period));
    if (own === undefined) return { ok: false, reason: noYear(row.period) };
    const { period = '' } = row;
    if (year === undefined && period !== '' && isOfPart(`${period}\n${amount.heading}`))
      return { ok: false, reason: say('sheet.part-of-year', { words: period }) };
    const { heading } = row.target;
    const isItself = row.parent === undefined || comparable(row.parent) === comparable(heading);
    const path = isItself ? row.above : [...row.above, row.parent ?? ''];
    const income = (sideOfRow(row, heading) ?? sideOfTable ?? amount.side) === 'income';
    return {
      ok: true,
      line: { heading, parent: path.at(-1), above: path.slice(0, -1), year: own, income },
    };
  };
  /** Undefined where nothing says it, and it is read as spending. */
  const sideOf = (row: RowWords): Side | undefined =>
    row.target?.to === 'heading'
      ? (sideOfRow(row, row.target.heading) ?? sideOfTable ?? candidates.sideOf(row.target.heading))
      : undefined;
  /** As somebody said a side below zero is meant. */
  const signed = (pence: number | null, { income }: LineName, row: RowWords) => {
    const side = income ? 'income' : 'spending';
    if (pence === null || pence === 0) return { pence };
    if (row.isBelowZero === true && table.belowZero.has('income') && sideOf(row) === undefined)
      return { pence, doubt: say('sheet.below-zero-unsaid', { label: row.label }) };
    if (!table.belowZero.has(side)) return { pence };
    const answer = answers[signKey(side)];
    if (answer === undefined) return { pence, doubt: say(`sheet.sign-open-${side}`) };
    return { pence: answer === 'turned' ? -pence : pence };
  };
  const amountReading = (
    cell: SheetCell,
    value: ValueColumn,
    location: ReadingLocation,
    row: RowWords,
    mark: MarkedAmount['is'] | undefined,
  ): Reading => {
    const ofColumn = sideOfColumn(value.heading);
    const named = lineOf(row, value.year, {
      heading: oneLine([row.kind, value.heading].join(' ')),
      side: ofColumn,
    });
    if (!named.ok) return { ...location, to: 'nothing', reason: named.reason };
    const kind = amountKind(value, row);
    if (kind === undefined)
      return {
        ...location,
        to: 'nothing',
        reason: say('sheet.not-an-amount-kind', { words: row.kind ?? '' }),
      };
    const { heading } = named.line;
    const { sideByTotal, label } = row;
    const isOpen = sideByTotal !== undefined && sideOfRow(row, heading) === undefined;
    if (isOpen && candidates.sideOf(heading) === undefined) {
      const key = sideByTotal.side === 'after' ? 'sheet.side-after' : 'sheet.side-open';
      return { ...location, to: 'nothing', reason: say(key, { label, total: sideByTotal.label }) };
    }
    if (mayBeIncome(heading) && (sideOf(row) ?? ofColumn) === undefined)
      return { ...location, to: 'nothing', reason: say('sheet.side-of-name', { label }) };
    const side = () => candidates.sideOf(heading) ?? sideOfRow(row, heading);
    const read = amountIn(cell, value, side, mark);
    if (!read.ok) return { ...location, to: 'nothing', reason: read.reason };
    return {
      ...location,
      to: 'amount',
      line: named.line,
      kind,
      ...signed(read.value, named.line, row),
    };
  };

  return { figureReading, amountReading, lineOf, sideOf };
}
