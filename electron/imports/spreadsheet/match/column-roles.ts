// What each column of a table is likely to hold, judged by its heading and its cells.

import type { SheetColumn } from '../../../../shared/files/spreadsheet-calls.ts';
import { amountKinds, type AmountKind } from '../../../../shared/finance/model/finance-amount.ts';
import type { FigureKind } from '../../../../shared/figures/model/figure.ts';
import type { ColumnRole } from '../../../../shared/files/model/import-profile.ts';
import { comparable } from '../../../../shared/language/plain.ts';
import { isYearAndMonth, readPeriod } from '../../../../shared/language/reading/dates/read-period.ts';
import { endsYearIn } from '../../../../shared/language/reading/dates/year-ends.ts';
import { actualWords } from '../../../../shared/language/reading/kind-words.ts';
import { holdsFigures, type FoundColumn, type FoundTable } from '../find/found-table.ts';
import {
  amountKindOf,
  fieldOf,
  figureKindOf,
  isKindAlone,
  isOfOtherTime,
  isOfTimeBefore,
  moneyKindOf,
  namesMeasures,
  namesTotal,
  saysBudget,
  withoutUnit,
} from '../find/heading-words.ts';
import {
  isBesideFigures,
  isNotTheAmount,
  isNotTheTarget,
  isSpentBefore,
  isSpentOfBudget,
  isTotalOfYears,
  variesFrom,
} from './amount-columns.ts';
import { sideSaid } from '../find/sides.ts';
import { amountAsked, areBudgetsOfYears, isOfFunds, isOfOneFund } from './asked-amounts.ts';
import type { Candidates, ImportTarget } from './candidates.ts';
import { kindSaid, kindsByMark } from './kind-said.ts';
import { headsPeriods, isSumOfPeriods, periodBeside } from './period-columns.ts';
import { isDayInDigits, partOfYearIn } from './periods.ts';
import { rowNames } from './row-names.ts';

/**
 * The key of a column in a mapping: its heading without period and unit, or its letters when it has none. "Variance %" isn't "Variance £",
 * whatever else they have in common; and of two called "Variance" each is what stands before it says.
 */
export function columnKey({ shape, letters, unit, again }: FoundColumn): string {
  if (shape === '') return `column ${letters}`;
  const key = unit === 'percent' ? `${shape} %` : shape;
  return again === undefined ? key : `${key}, no. ${again + 1}`;
}

export interface ProposedRole {
  readonly role: ColumnRole;
  readonly by: SheetColumn['by'];
  readonly score: number | null;
  readonly sure: boolean;
}

const ignored: ProposedRole = { role: { as: 'ignored' }, by: 'none', score: null, sure: true };

function sure(role: ColumnRole): ProposedRole {
  return { role, by: 'heading', score: null, sure: true };
}

/** A column of open values ("TBC" all the way down) is still a column of figures when its heading says so. */
function mayHoldFigures(column: FoundColumn): boolean {
  const { looks, heading } = column;
  if (holdsFigures(column) || looks.figure + looks.open + looks.year > looks.words + looks.period)
    return true;
  // Headed as figures, with some of them broken: the unreadable ones must be reported, not skipped.
  const bare = withoutUnit(heading);
  const kind = moneyKindOf(heading);
  const named = kind !== undefined || readPeriod(bare)?.from != null;
  if (!named || looks.figure + looks.open > 0) return named;
  // "50 A" among variances is told for the whole column.
  return kind !== 'variance' && [...column.words].slice(0, mostLooked).some(beginsAsNumber);
}

const mostLooked = 50;
/** Longer, it is told: "1. Open the library". */
const longestNumber = 30;

/** "100-110" and "90 ↑" by themselves may be anything; below "Target 2024/25" they are figures, understood or not. */
function beginsAsNumber(words: string): boolean {
  const isShort = words.length <= longestNumber && /^[^\p{L}\d]{0,3}\d/u.test(words);
  return isShort && readPeriod(words)?.from == null;
}

function holdsPeriods({ looks }: FoundColumn): boolean {
  const periods = looks.period + looks.year;
  return periods > 0 && periods >= looks.words + looks.figure;
}

const headsTime =
  /^$|(?<!\p{L})(?:periods?|dates?|months?|time|years?|yyyy-?mm|cyfnod|dyddiad|mis|amser|blwyddyn)(?!\p{L})/u;

/** "Population" above 202403: a count, which might as well be March 2024. "Inflation" above 2000 and 500: amounts, of which one looks like a year. */
function mayBeCounts({ heading, looks, samples }: FoundColumn): boolean {
  const areNumbers = looks.words + looks.period === 0;
  const mayBeNumbers = looks.figure > 0 || samples.every(isYearAndMonth);
  return areNumbers && mayBeNumbers && !headsTime.test(comparable(heading));
}

/** "Period of the target", "Cyfnod y targed", as our own packs head it: the period of each row is that of its latest figure alone. */
const periodOfTarget =
  /^(?:(?:period|date|year|quarter|month) (?:of|for) (?:the |its )?targets?|targets? (?:period|year|quarter|month)|(?:cyfnod|dyddiad|blwyddyn|chwarter) y targed)$/u;

function headsPeriodsOfTargets({ heading }: FoundColumn): boolean {
  return periodOfTarget.test(comparable(heading));
}

/** "Date of latest value": of none of the other figures in its row. */
const periodOfLatest =
  /^(?:(?:period|date|year|quarter|month) (?:of|for) (?:the |its )?(?:latest|most recent)(?! (?:period|date|year|quarter|month))|(?:latest|most recent) (?:values?|figures?|results?|actuals?|data|performance) (?:period|date|year|quarter|month)|(?:cyfnod|dyddiad|blwyddyn|chwarter|mis) (?:y|yr) (?:gwerth|ffigur|canlyniad|data) d?diweddaraf)(?!\p{L})/u;

function headsPeriodsOfLatest({ heading }: FoundColumn): boolean {
  return periodOfLatest.test(comparable(heading));
}

/** Of one of these kinds, where the periods of its rows aren't those of such figures. */
function isOfNoPeriod({ heading }: FoundColumn, kinds: ReadonlySet<FigureKind>): boolean {
  const bare = withoutUnit(heading);
  const kind = figureKindOf(bare);
  return kind !== undefined && kinds.has(kind) && readPeriod(bare)?.from == null;
}

function kindsApart(isOfLatest: boolean, areTargets: boolean): ReadonlySet<FigureKind> | undefined {
  if (isOfLatest) return new Set(['target', 'forecast', 'baseline', 'comparator']);
  return areTargets ? new Set(['target']) : undefined;
}

function rowsAreMeasures({ columns, labelColumn }: FoundTable): boolean {
  const rows =
    columns.find(({ heading }) => fieldOf(heading) === 'label') ??
    columns.find(({ column }) => column === labelColumn);
  return rows !== undefined && namesMeasures(rows.heading);
}

/** Whether a table is about money by budget heading: two kinds of amounts in its headings, or in its column of kinds. */
export function targetOf(table: FoundTable, candidates: Candidates): ImportTarget {
  const kinds = new Set<AmountKind>();
  for (const column of table.columns) {
    const kind = moneyKindOf(column.heading);
    if (kind !== undefined && mayHoldFigures(column)) kinds.add(kind);
  }
  const kindColumn = table.columns.find(({ heading }) => fieldOf(heading) === 'kind');
  for (const words of kindColumn?.words ?? []) {
    const kind = amountKindOf(words);
    if (kind !== undefined) kinds.add(kind);
  }
  // "Actual" and "forecast" head measures as well; a budget heads money only.
  const isMoney = kinds.has('budget') || kinds.has('commitment') || kinds.has('virement');
  const isBudget = kinds.size >= 2 && isMoney;
  const names = table.labels.slice(0, 200);
  const ofMeasures = names.filter(
    ({ label, group }) => candidates.match(label, group, 'measures').by === 'exact',
  );
  const ofMoney = names.filter(
    ({ label, group }) => candidates.match(label, group, 'finance').by === 'exact',
  );
  const isSaid = table.columns.some(({ heading }) => saysBudget(heading));
  // "Planned" and "Estimate" beside "Actual" head measures as well, where most rows are called by one.
  const saysMoney =
    isSaid ||
    [...(kindColumn?.words ?? [])].some(saysBudget) ||
    kinds.has('commitment') ||
    kinds.has('virement');
  const areMeasures = ofMeasures.length > ofMoney.length && ofMeasures.length * 2 > names.length;
  if (isBudget && (saysMoney || !areMeasures)) return 'finance';
  if (ofMeasures.length === 0 && (isOfFunds(table) || areBudgetsOfYears(table))) return 'finance';
  // A budget by itself, in so many words, above rows that no measure is called by.
  if (kinds.has('budget') && isSaid && ofMeasures.length === 0) return 'finance';
  // A name may be both a measure's and a budget heading's: then the table's own word for its rows settles it.
  if (ofMeasures.length > 0 && rowsAreMeasures(table)) return 'measures';
  return ofMoney.length > 0 && ofMeasures.length <= ofMoney.length ? 'finance' : 'measures';
}

/** "Expenditure" names rows, or heads what was spent. */
function holdsMoney(column: FoundColumn): boolean {
  return holdsFigures(column) && sideSaid([column.heading]) !== undefined;
}

export function proposeRoles(
  table: FoundTable,
  target: ImportTarget,
  candidates: Candidates,
): ReadonlyMap<string, ProposedRole> {
  const roles = new Map<string, ProposedRole>();
  const put = (column: FoundColumn, proposed: ProposedRole) => {
    const key = columnKey(column);
    const known = roles.get(key);
    if (known === undefined || known.role.as === 'ignored') roles.set(key, proposed);
  };
  const label = table.columns.find(({ column }) => column === table.labelColumn);
  const named = table.columns.find((column) => fieldOf(column.heading) === 'label' && !holdsMoney(column));
  const namesPeriods = label !== undefined && (holdsPeriods(label) || headsPeriods(label));
  const periodsDown = namesPeriods && named === undefined;
  const names = rowNames(table, named, periodsDown ? undefined : label, target === 'finance');
  const rowsNamed = names.label;
  const periodColumn =
    table.columns.find((column) => headsPeriods(column) && !isSumOfPeriods(column, table)) ??
    (periodsDown
      ? label
      : table.columns.find(
          (column) =>
            column !== rowsNamed &&
            holdsPeriods(column) &&
            !mayBeCounts(column) &&
            moneyKindOf(column.heading) === undefined &&
            readPeriod(column.heading)?.from == null,
        ));
  const besidePeriods = periodColumn === undefined ? undefined : periodBeside(periodColumn, table, target);
  const hasKinds = table.columns.some(({ heading }) => fieldOf(heading) === 'kind');
  const isOfLatest = periodColumn !== undefined && headsPeriodsOfLatest(periodColumn);
  const areTargetsApart = table.columns.some(headsPeriodsOfTargets);
  const apart = target === 'measures' ? kindsApart(isOfLatest, areTargetsApart) : undefined;
  for (const column of table.columns) {
    if (column === rowsNamed) put(column, sure({ as: 'label' }));
    else if (column === names.parent) put(column, sure({ as: 'parent' }));
    else if (names.above.includes(column))
      put(column, target === 'finance' ? sure({ as: 'parent' }) : ignored);
    else if (column === periodColumn || column === besidePeriods) put(column, sure({ as: 'period' }));
    else if (target === 'measures' && !hasKinds && saysKinds(column)) put(column, sure({ as: 'kind' }));
    else if (apart !== undefined && isOfNoPeriod(column, apart)) put(column, ignored);
    else
      put(
        column,
        target === 'finance'
          ? financeRole(column, table, hasKinds)
          : measureRole(column, rowsNamed !== undefined, table, candidates),
      );
  }
  return roles;
}

/** "Actual" and "Target" beside the names of measures, whatever heads them: a row of targets isn't one of actual figures. */
function saysKinds({ words }: FoundColumn): boolean {
  return words.size > 1 && [...words].every(isKindAlone);
}

function wordsRole(column: FoundColumn): ProposedRole | undefined {
  const field = fieldOf(column.heading);
  return field === undefined || field === 'label' || field === 'period' || field === 'value'
    ? undefined
    : sure({ as: field });
}

function financeRole(column: FoundColumn, table: FoundTable, hasKinds: boolean): ProposedRole {
  const words = wordsRole(column);
  if (words !== undefined && !holdsFigures(column)) return words;
  if (!mayHoldFigures(column)) return ignored;
  const asked = amountAsked(column, table);
  if (asked !== undefined)
    return { role: { as: 'amount', kind: asked }, by: 'none', score: null, sure: false };
  if (isOfFunds(table) && isOfOneFund(column)) return ignored;
  const kind = isSpentOfBudget(column, table) ? 'actual' : moneyKindOf(column.heading);
  if (kind !== undefined)
    return isOfOtherTime(withoutUnit(column.heading)) ||
      isTotalOfYears(column, table) ||
      isSpentBefore(column, table) ||
      variesFrom(column, table) !== undefined ||
      isNotTheAmount(column, table)
      ? ignored
      : sure({ as: 'amount', kind });
  if (namesTotal(column.heading)) return ignored;
  return hasKinds && fieldOf(column.heading) === 'value' ? sure({ as: 'figure', kind: 'actual' }) : ignored;
}

function measureRole(
  column: FoundColumn,
  rowsNamed: boolean,
  table: FoundTable,
  candidates: Candidates,
): ProposedRole {
  const words = wordsRole(column);
  if (words !== undefined && !holdsFigures(column)) return words;
  if (!mayHoldFigures(column) || namesTotal(withoutUnit(column.heading))) return ignored;
  const bare = withoutUnit(column.heading);
  const marked = kindsByMark(table).get(column);
  const own = marked ?? figureKindOf(bare);
  const ofTable = own === undefined && !actualWords.test(bare) ? kindSaid(table) : undefined;
  const kind = own ?? ofTable?.kind ?? 'actual';
  if (!rowsNamed) {
    const named = columnAsMeasure(column, bare, kind, candidates);
    return ofTable?.sure === false && named.role.as === 'measure' ? { ...named, sure: false } : named;
  }
  if (isBesideFigures(column) || isNotTheTarget(column, table)) return ignored;
  if (ofTable?.sure === false) return { role: { as: 'figure', kind }, by: 'none', score: null, sure: false };
  const period = readPeriod(bare);
  if (period?.from == null && isOfTimeBefore(bare)) return ignored;
  if (period !== undefined && period.from !== null)
    return sure({ as: 'figure', kind: marked ?? ofTable?.kind ?? period.kind });
  // The year of “Q1” is said elsewhere, or asked for.
  const isPart = [partOfYearIn(bare), endsYearIn(bare)].some((each) => each !== undefined);
  return isPart ||
    isDayInDigits(bare) ||
    fieldOf(column.heading) === 'value' ||
    figureKindOf(bare) !== undefined
    ? sure({ as: 'figure', kind })
    : { role: { as: 'figure', kind }, by: 'none', score: null, sure: false };
}

function columnAsMeasure(
  column: FoundColumn,
  bare: string,
  kind: FigureKind,
  candidates: Candidates,
): ProposedRole {
  const {
    target,
    by,
    score,
    sure: certain,
  } = candidates.match(bare === '' ? column.heading : bare, undefined, 'measures');
  if (target?.to !== 'measure') return ignored;
  return { role: { as: 'measure', measureId: target.measureId, kind }, by, score, sure: certain };
}

/** The kind of amount that a word in a column of kinds means. */
export function amountNamed(words: string): AmountKind | undefined {
  const plain = comparable(words);
  return amountKinds.find((kind) => kind === plain) ?? amountKindOf(words);
}
