// What a table leaves open and a person is asked once: which period it is about, and whatever can be read in two ways.

import type { SheetQuestion } from '../../../../shared/files/spreadsheet-calls.ts';
import type { ColumnRole } from '../../../../shared/files/model/import-profile.ts';
import type { Saying } from '../../../../shared/kernel/saying.ts';
import { multiplyDecimals } from '../../../../shared/language/decimal.ts';
import { inThousands } from '../../../../shared/language/reading/figures/points.ts';
import { say } from '../../../../shared/language/say.ts';
import type { FoundColumn, FoundTable } from '../find/found-table.ts';
import { headingShape } from '../find/heading-words.ts';
import { saysBelowZero, type Side } from '../find/sides.ts';
import type { Candidates, ImportTarget } from './candidates.ts';
import { columnKey } from './column-roles.ts';
import { textsOfPeriods } from './period-columns.ts';
import {
  dayOrders,
  openQuarter,
  openYears,
  partOfYearIn,
  periodReader,
  type Answers,
  type PeriodReader,
} from './periods.ts';
import { unitAnswers, unitKey } from './unit-answers.ts';

export interface AskedOf {
  readonly table: FoundTable;
  readonly file: string;
  readonly target: ImportTarget;
  readonly roleOf: (column: FoundColumn) => ColumnRole | undefined;
  readonly answers: Answers;
  readonly yearStartMonth: number;
  readonly candidates: Candidates;
}

type RoleName = ColumnRole['as'];

function columnsAs({ table, roleOf }: AskedOf, ...names: readonly RoleName[]): FoundColumn[] {
  return table.columns.filter((column) => {
    const role = roleOf(column);
    return role !== undefined && names.includes(role.as);
  });
}

/** Everything in this table that names a period: its headings, and its columns of periods. */
function periodTexts(asked: AskedOf): string[] {
  const down = textsOfPeriods(columnsAs(asked, 'period'));
  const across = columnsAs(asked, 'figure', 'amount').map(({ heading }) => heading);
  return [...down, ...across];
}

function choice(
  key: string,
  text: Saying,
  options: SheetQuestion['options'],
  answers: Answers,
): SheetQuestion {
  const given = answers[key];
  const answer = options.some(({ value }) => value === given) ? (given ?? null) : null;
  return { key, text, options, answer, from: null };
}

interface Days {
  readonly from: string | null;
  readonly to: string | null;
}

/** They have no day in common, so only one can be meant. */
function areApart(one: Days, other: Days | undefined): boolean {
  if (one.from === null || one.to === null || other?.from == null || other.to === null) return false;
  return one.to < other.from || other.to < one.from;
}

/** "Budget 2024/25 | Actual | Variance": what is held against a budget is of its year. "2023/24 outturn | Budget" may be the next one. */
function yearBeside(
  asked: AskedOf,
  yearIn: PeriodReader['year'],
): Partial<Pick<SheetQuestion, 'answer' | 'from'>> {
  const columns = columnsAs(asked, 'amount').map((column) => {
    const role = asked.roleOf(column);
    const isBudget = role?.as === 'amount' && role.kind === 'budget';
    return { isBudget, heading: column.heading, year: yearIn(column.heading) };
  });
  const [budget, other] = columns.filter(({ isBudget }) => isBudget);
  const isOfOne = columns.every(({ year }) => year === undefined || year.key === budget?.year?.key);
  return budget?.year === undefined || other !== undefined || !isOfOne
    ? {}
    : { answer: budget.year.label, from: say('sheet.from-column', { words: budget.heading }) };
}

/** "Apr 24", "Q1 2024/25" and nothing more: the amounts below may be of that part of its year alone. */
function isPartAlone(words: string, { read, year }: PeriodReader): boolean {
  const period = read(words);
  const isYear = period?.from === year(words)?.from && period?.to === year(words)?.to;
  return !isYear && period?.from !== period?.to && headingShape(words) === '‹period›';
}

/** The period of figures with none beside or above them: from the title, the sheet's name or the file's, or else asked for. */
function periodQuestion(asked: AskedOf): SheetQuestion[] {
  const { table, file, target, answers, yearStartMonth } = asked;
  const reader = periodReader(answers, yearStartMonth);
  const rows = columnsAs(asked, 'period');
  const leavesYear =
    rows.length === 1 &&
    rows.some(({ words }) => [...words].some((each) => partOfYearIn(each) !== undefined));
  if (rows.length > 0 && !leavesYear) return [];
  const open = leavesYear
    ? rows
    : columnsAs(asked, 'figure', 'amount', 'measure').filter(
        ({ heading }) => reader.read(heading) === undefined,
      );
  if (open.length === 0) return [];
  const isMoney = target === 'finance';
  const spanOf = (words: string) => (isMoney ? reader.year(words) : reader.ofTitle(words));
  const named = (words: string) => spanOf(words)?.label;
  const text = say(isMoney ? 'sheet.ask-financial-year' : 'sheet.ask-period');
  const given = answers['period'];
  if (given !== undefined && named(given) !== undefined)
    return [{ key: 'period', text, options: [], answer: given, from: null }];
  // The heading of the names, "Budget 2025/26", says nothing of these by its place; it stands nearest all the same.
  const corner = table.columns.find(({ column }) => column === table.labelColumn)?.heading ?? '';
  const saysItself = table.title.some((words) => spanOf(words) !== undefined);
  const above =
    saysItself || table.sheetTitle === undefined ? table.title : [table.sheetTitle, ...table.title];
  const sources = [
    ...(rows.length > 0 ? [] : [{ words: corner, from: 'sheet.from-column' as const }]),
    ...above.toReversed().map((words) => ({ words, from: 'sheet.from-title' as const })),
    { words: table.sheetName, from: 'sheet.from-sheet-name' as const },
    {
      words: file.replace(/\.[^.]*$/u, '').replaceAll('_', ' '),
      from: 'sheet.from-file-name' as const,
    },
  ];
  const unanswered: SheetQuestion = { key: 'period', text, options: [], answer: null, from: null };
  const spans = sources.map(({ words, from }) => ({ words, from, span: spanOf(words) }));
  const first = spans.find(({ span }) => span !== undefined);
  if (first?.span === undefined)
    return [{ ...unanswered, ...(isMoney ? yearBeside(asked, reader.year) : {}) }];
  // A file may be called by the day it was saved on, which says nothing against its title.
  const isDenied = spans.some(
    ({ span, from }) => span !== undefined && from !== 'sheet.from-file-name' && areApart(span, first.span),
  );
  if (isDenied || (isMoney && isPartAlone(first.words, reader))) return [unanswered];
  return [{ ...unanswered, answer: first.span.label, from: say(first.from, { words: first.words }) }];
}

function dateQuestion(asked: AskedOf): SheetQuestion[] {
  const { dayFirst, monthFirst, either } = dayOrders(periodTexts(asked));
  const settled = monthFirst && !dayFirst;
  if (!settled && (either === undefined || dayFirst)) return [];
  const options = [
    { value: 'day first', text: say('sheet.day-first') },
    { value: 'month first', text: say('sheet.month-first') },
  ];
  const text = either === undefined ? say('sheet.ask-dates') : say('sheet.ask-date', { date: either });
  if (!settled) return [choice('dates', text, options, asked.answers)];
  // What the file itself settles needs no answer: one date with a 13th month shows how they are all written.
  const from = say('sheet.from-a-date');
  return [{ key: 'dates', text, options, answer: 'month first', from }];
}

function quarterQuestion(asked: AskedOf): SheetQuestion[] {
  // Where a financial year is a calendar year, so are their quarters.
  const open = asked.yearStartMonth === 1 ? undefined : periodTexts(asked).find(openQuarter);
  if (open === undefined) return [];
  const options = [
    { value: 'financial', text: say('sheet.financial-quarter') },
    { value: 'calendar', text: say('sheet.calendar-quarter') },
  ];
  return [choice('quarters', say('sheet.ask-quarter', { quarter: open }), options, asked.answers)];
}

function yearsQuestion(asked: AskedOf): SheetQuestion[] {
  const open = periodTexts(asked).find(openYears);
  if (open === undefined) return [];
  const options = [
    { value: 'years', text: say('sheet.a-financial-year') },
    { value: 'dates', text: say('sheet.no-financial-year') },
  ];
  return [choice('short years', say('sheet.ask-years', { years: open }), options, asked.answers)];
}

/** What is asked about one column by itself. */
const asks = { fractions: 'fraction', points: 'point' } as const;

/**
 * The key of such a question. Columns of months have one key in the mapping, as they have one role: where it is asked of several of them, each
 * is told apart by its letters, so that what is said of one isn't taken for another.
 */
export function ownKey(about: keyof typeof asks, { columns }: FoundTable, column: FoundColumn): string {
  const key = columnKey(column);
  const asked = columns.filter((each) => each[about] !== undefined && columnKey(each) === key);
  return `${asks[about]} ${key}${asked.length > 1 ? `, column ${column.letters}` : ''}`;
}

/** 0.74 without a percent sign, where a percentage is expected: 74% or 0.74%. Numbers up to 1 can't settle it themselves. */
function fractionQuestions(asked: AskedOf): SheetQuestion[] {
  const { target, candidates, table, roleOf, answers } = asked;
  if (target !== 'measures') return [];
  const percentRows = table.labels.some(({ label, group }) => {
    const match = candidates.match(label, group, 'measures');
    return (
      match.target?.to === 'measure' && candidates.measures.get(match.target.measureId)?.unit === 'percent'
    );
  });
  return columnsAs(asked, 'figure', 'measure').flatMap((column): SheetQuestion[] => {
    const role = roleOf(column);
    const percent =
      column.unit === 'percent' ||
      percentRows ||
      (role?.as === 'measure' && candidates.measures.get(role.measureId)?.unit === 'percent');
    if (!percent || column.fractions === undefined) return [];
    const options = [
      { value: 'whole', text: `${multiplyDecimals(column.fractions, '100')}%` },
      { value: 'as written', text: `${column.fractions}%` },
    ];
    const { fractions: number, letters } = column;
    const text = table.transposed
      ? say('sheet.ask-fraction-in-row', { number, row: letters })
      : say('sheet.ask-fraction', { number, column: letters });
    return [choice(ownKey('fractions', table, column), text, options, answers)];
  });
}

function pointQuestions(asked: AskedOf): SheetQuestion[] {
  const { table, answers } = asked;
  const amounts = new Set(asked.target === 'finance' ? columnsAs(asked, 'figure', 'amount') : []);
  return columnsAs(asked, 'figure', 'amount', 'measure').flatMap((column): SheetQuestion[] => {
    const { points, pointsOfMoney, letters } = column;
    const number = points ?? (amounts.has(column) ? pointsOfMoney : undefined);
    if (number === undefined) return [];
    const options = [
      { value: 'thousands', text: inThousands(number) },
      { value: 'as written', text: number },
    ];
    const text = table.transposed
      ? say('sheet.ask-point-in-row', { number, row: letters })
      : say('sheet.ask-point', { number, column: letters });
    return [choice(ownKey('points', table, column), text, options, answers)];
  });
}

/** A unit that can be understood in several ways, in the words of the sheet. */
function unitQuestions(asked: AskedOf): SheetQuestion[] {
  const { target, candidates, table, answers } = asked;
  const columns = columnsAs(asked, 'figure', 'amount', 'measure');
  const isMoney =
    target === 'finance' ||
    !table.unit.ofMoneyOnly ||
    table.labels.some(({ label, group }) => {
      const { target: found } = candidates.match(label, group, 'measures');
      return found?.to === 'measure' && candidates.measures.get(found.measureId)?.unit === 'money';
    });
  const ofTable = isMoney && table.unit.unsure && table.unit.currency === undefined ? [table.unit.words] : [];
  const ofColumns = columns.flatMap(({ unitDoubtful, currency, heading }) =>
    unitDoubtful && currency === undefined ? [heading] : [],
  );
  const texts = {
    1: 'sheet.unit-pounds',
    1000: 'sheet.unit-thousands',
    1000000: 'sheet.unit-millions',
  } as const;
  const inFull = new Set([
    ...(table.unit.inFull ? ofTable : []),
    ...columns.flatMap((each) => (each.inFull ? [each.heading] : [])),
  ]);
  return [...new Set([...(columns.length > 0 ? ofTable : []), ...ofColumns])].map((words) =>
    choice(
      unitKey(words),
      inFull.has(words) ? say('sheet.ask-unit-in-full', { words }) : say('sheet.ask-unit', { words }),
      unitAnswers.map((value) => ({ value, text: say(texts[value]) })),
      answers,
    ),
  );
}

/** The key of the answer to what it means that a side is below zero. */
export function signKey(side: Side): string {
  return `sign ${side}`;
}

function signQuestions({ table, target, answers }: AskedOf): SheetQuestion[] {
  if (target !== 'finance') return [];
  return [...table.belowZero].map((side) => {
    const options = [
      { value: 'turned', text: say(`sheet.sign-turn-${side}`) },
      { value: 'as written', text: say('sheet.sign-as-written') },
    ];
    const asked = choice(signKey(side), say(`sheet.ask-sign-${side}`), options, answers);
    const words = table.title.find((each) => saysBelowZero(each, side));
    return asked.answer === null && words !== undefined
      ? { ...asked, answer: 'turned', from: say('sheet.from-title', { words }) }
      : asked;
  });
}

export function questionsOf(asked: AskedOf): SheetQuestion[] {
  return [
    ...periodQuestion(asked),
    ...dateQuestion(asked),
    ...quarterQuestion(asked),
    ...yearsQuestion(asked),
    ...fractionQuestions(asked),
    ...pointQuestions(asked),
    ...unitQuestions(asked),
    ...signQuestions(asked),
  ];
}
