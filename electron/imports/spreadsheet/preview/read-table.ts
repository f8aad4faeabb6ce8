// Reads one table row by row by its mapping, and passes on what each cell says. Rows aren't kept.

import type { LabelTarget } from '../../../../shared/files/model/import-profile.ts';
import { fail, succeed, type Result } from '../../../../shared/kernel/result.ts';
import type { Saying } from '../../../../shared/kernel/saying.ts';
import { grouped } from '../../../../shared/language/decimal.ts';
import { comparable, oneLine } from '../../../../shared/language/plain.ts';
import { say } from '../../../../shared/language/say.ts';
import { lookOf } from '../find/classify.ts';
import { sayTable, type FoundColumn } from '../find/found-table.ts';
import { isUnitAlone, labelWithoutUnit, namesTotal } from '../find/heading-words.ts';
import { rangeOf } from '../find/sides-by-totals.ts';
import { addressIn, turnedRows } from '../find/turn.ts';
import { labelKey } from '../match/candidates.ts';
import { apartInTurn, type Apart } from '../match/apart-rows.ts';
import { breakdowns } from '../match/breakdowns.ts';
import { columnKey } from '../match/column-roles.ts';
import { partsOfTwoYears } from '../match/parts-of-two-years.ts';
import { periodReader } from '../match/periods.ts';
import { questionsOf } from '../match/questions.ts';
import type { Range, SheetCell, SheetRow } from '../read/cells.ts';
import { carrier, nameCarrier, periodCarrier, nestedCarrier, sharedBy } from './carried-names.ts';
import { shownIn } from './cell-values.ts';
import { remembered } from '../remembered.ts';
import { cellReadings, type RowWords } from './cell-readings.ts';
import { columnsOfParts } from './sums/columns-of-parts.ts';
import { mostLines } from './compare.ts';
import type { ReadingLocation, TableReadings } from './readings.ts';
import { budgetParts } from './sums/budget-parts.ts';
import { budgetRows } from './sums/budget-rows.ts';
import { loneHeadings } from './sums/lone-headings.ts';
import { rowsAtFoot } from './sums/rows-at-foot.ts';
import { digitsIn, plainDigits } from './sums/plain-digits.ts';
import type { RowDigits } from './sums/row-digits.ts';
import { sumsAbove } from './sums/sums-above.ts';
import {
  columnsOf,
  markIn,
  periodTexts,
  remarkColumns,
  repeats,
  saysNamesOnce,
  withBound,
  type ReadTableInput,
} from './table-columns.ts';
import { totalRows } from './sums/total-rows.ts';
import { whatIsLeft } from './sums/what-is-left.ts';
import { turnedSigns } from './turned-signs.ts';
import { countsAbovePercents, rowUnits } from './units.ts';

/** The keys of what nobody has answered about a table. */
function openQuestions({ table, draft, candidates, workbook, yearStartMonth }: ReadTableInput): Set<string> {
  const { target, columns, answers } = draft.mapping;
  const roleOf = (column: FoundColumn) => columns[columnKey(column)];
  const asked = questionsOf({
    table,
    file: workbook.file,
    target,
    roleOf,
    answers,
    yearStartMonth,
    candidates,
  });
  return new Set(asked.flatMap(({ key, answer }) => (answer === null ? [key] : [])));
}

/** Why none of a row's figures can be trusted. */
interface RowDoubt extends Partial<Apart> {
  readonly reason: Saying;
  /** It comes to what the rows above it do. */
  readonly isSum?: true;
}

/** Failures: those of reading, `too-large`. */
export async function readTable(input: ReadTableInput, readings: TableReadings): Promise<Result<undefined>> {
  const { workbook, table } = input;
  const layout = await workbook.layout(table.sheet);
  if (!layout.ok) return layout;
  remarkColumns(input, readings);
  const reader = rowReader(input, table.transposed ? [] : layout.value.merges, readings);
  if (table.transposed) {
    const rows = await turnedRows(workbook, table.source ?? table);
    if (!rows.ok) return rows;
    for (const row of rows.value)
      if (row.number >= table.firstRow && row.number <= table.lastRow && !readings.isFull()) reader.row(row);
  } else {
    const read = await workbook.rows(table.sheet, (row) => {
      if (row.number > table.lastRow) return 'stop';
      if (row.number >= table.firstRow) reader.row(row);
      return readings.isFull() ? 'stop' : undefined;
    });
    if (!read.ok) return read;
  }
  if (readings.isFull()) {
    const { file } = workbook;
    const tooLarge = say('unreadable.too-many-cells', {
      file,
      sheet: table.sheetName,
      most: grouped(String(mostLines)),
    });
    return fail('too-large', tooLarge, { file });
  }
  reader.end();
  return succeed(undefined);
}

function rowReader(input: ReadTableInput, merges: readonly Range[], readings: TableReadings) {
  const { workbook, table, draft, candidates, yearStartMonth } = input;
  const { mapping } = draft;
  const isMoney = mapping.target === 'finance';
  const periods = periodReader(mapping.answers, yearStartMonth, openQuestions(input));
  const columns = columnsOf(input, periods);
  const given = mapping.answers['period'];
  const defaultPeriod = given === undefined ? undefined : periods.read(given);
  const defaultYear = given === undefined ? undefined : periods.year(given);
  const reading = cellReadings({
    table,
    candidates,
    ofTwoYears: partsOfTwoYears(periodTexts(table, columns), defaultPeriod, periods),
    periods,
    answers: mapping.answers,
    defaultPeriod,
    defaultYear,
  });
  if (columns.values.length === 0)
    readings.remark(
      say(isMoney ? 'sheet.table-without-amounts' : 'sheet.table-without-figures', {
        location: sayTable(table),
        count: table.rows,
      }),
    );
  const totals = totalRows(table, columns, readings, input.earlier);
  const above = sumsAbove();
  const lone = loneHeadings();
  const foot = rowsAtFoot();
  const apart = apartInTurn();
  const left = whatIsLeft();
  const holdParts = isMoney ? budgetParts(table, columns.values, readings) : undefined;
  const funds = columnsOfParts(columns.values, (defaultPeriod ?? defaultYear)?.key ?? '');
  const carried = { label: carrier(merges), kind: carrier(merges) };
  const valueColumns = new Set(
    columns.values.flatMap(({ column, bound }) => (bound === undefined ? [column] : [column, bound])),
  );
  const divided = breakdowns(table, draft, valueColumns);
  /** A remark beside a heading's amounts belongs to the year of the first of them. */
  const wordsYear = columns.values.find(({ year }) => year !== undefined)?.year;
  const targets = new Map<string, LabelTarget | undefined>();
  const unitOfRow = rowUnits(table);
  const bareName = remembered(labelWithoutUnit);
  const percents = countsAbovePercents(table, candidates, [...valueColumns]);
  const under = isMoney ? (table.detailOf ?? []) : [];
  let group: string | undefined;
  let hiddenRows = 0;

  const textIn = (cells: ReadonlyMap<number, SheetCell>, row: number, role: keyof typeof carried) => {
    const column = columns[role];
    if (column === undefined) return undefined;
    const cell = cells.get(column);
    return carried[role](row, column, cell === undefined ? undefined : oneLine(cell.text));
  };
  const periodIn = periodCarrier(table, columns, merges);
  const nameOf = nameCarrier();
  const isNamedOnce = saysNamesOnce(table, columns);
  const parentsIn = nestedCarrier(columns.parent === undefined ? [] : [...columns.above, columns.parent]);
  const targetOf = (label: string, parent: string | undefined): LabelTarget | undefined => {
    const said = parent === undefined ? label : `${parent}\n${label}`;
    if (targets.has(said)) return targets.get(said);
    const target = mapping.labels[labelKey(label, parent)] ?? mapping.labels[comparable(label)];
    targets.set(said, target);
    return target;
  };
  const locationOf = (cell: SheetCell, row: number, label: string, heading: string): ReadingLocation => ({
    sheet: table.sheetName,
    cell: addressIn(table, row, cell.column),
    label,
    heading,
    shown: shownIn(cell),
  });
  const headed = new Set(table.columns.flatMap(({ column, heading }) => (heading === '' ? [] : [column])));
  const lastHeaded = Math.max(-1, ...headed);
  const doubtOf = (
    cells: ReadonlyMap<number, SheetCell>,
    label: string,
    said: string | undefined,
    target: LabelTarget | undefined,
  ): RowDoubt | undefined => {
    const isTooWide =
      workbook.delimited && headed.size > 1 && [...cells.keys()].some((column) => column > lastHeaded);
    if (isTooWide) return { reason: tooWide };
    if (!isMoney || columns.period !== undefined) return undefined;
    const own = apart(label, said);
    if (target?.to !== 'heading') return undefined;
    if (candidates.headings.includes(target.heading)) return undefined;
    if (own !== undefined) return own;
    return isSumAbove(digitsIn(columns.values, cells))
      ? { reason: say('sheet.sum-unnamed', { label }), isSum: true }
      : undefined;
  };
  const isSumAbove = (digits: RowDigits): boolean => {
    const sum = above.of(digits);
    for (const again of sum?.again ?? [])
      readings.doubt(table.sheetName, new Set(again.cells), say('sheet.sum-of-one', { label: again.label }));
    return sum !== undefined;
  };
  /** Amounts without a name below the rows, or the one row, that they come to. */
  const isUnnamedTotal = (cells: ReadonlyMap<number, SheetCell>) => {
    if (!isMoney || columns.period !== undefined) return false;
    const digits = digitsIn(columns.values, cells);
    return isSumAbove(digits) || above.isOnlyRowAgain(digits);
  };
  const newSection = () => {
    totals.newSection();
    above.newSection();
    left.newSection();
    listed.newSection();
  };
  const labelHeading = table.columns.find(({ column }) => column === columns.label)?.heading ?? '';
  /** Years are headings and figures alike: a row of them is the headings again only where the name of the column is said again too. */
  const isHeadingAgain = (cells: ReadonlyMap<number, SheetCell>): boolean => {
    if (!columns.values.every(({ column, heading }) => repeats(heading, cells.get(column)))) return false;
    const label = columns.label === undefined ? undefined : cells.get(columns.label);
    if (columns.label === undefined || oneLine(label?.text ?? '') === labelHeading) return true;
    const stated = columns.values.map(({ column }) => cells.get(column));
    return !stated.some((cell) => cell !== undefined && plainDigits(cell) !== undefined);
  };
  const isShared = sharedBy(merges, columns.label);
  const signs = turnedSigns(table);
  const listed = budgetRows();
  const noteAmounts = (row: RowWords, digits: RowDigits, cells: readonly string[]) => {
    const { label, parent, target } = row;
    const isKnown = target?.to === 'heading' && candidates.headings.includes(target.heading);
    if (!isMoney || cells.length === 0) return;
    if (!isKnown) foot.row(label, digits, cells);
    const side = reading.sideOf(row);
    left.row({ label, side, digits, cells });
    above.add(label, digits, cells);
    if (columns.parent === undefined) listed.row({ label, digits, cells, parent, isKnown, side });
  };
  /** What is left of rows that nothing calls income: a hidden row may be what is missing. */
  const checkWhatIsLeft = (total: string, cells: ReadonlyMap<number, SheetCell>) => {
    if (!isMoney || columns.period !== undefined || hiddenRows > 0) return;
    for (const { label, cells: doubted } of left.doubted(total, digitsIn(columns.amounts, cells)))
      readings.doubt(table.sheetName, new Set(doubted), say('sheet.side-unsaid', { total, label }));
  };
  const dataRow = (
    number: number,
    cells: ReadonlyMap<number, SheetCell>,
    row: RowWords,
    rowDoubt: RowDoubt | undefined,
  ) => {
    const unit = columns.unit === undefined ? undefined : cells.get(columns.unit)?.text;
    const own = unitOfRow({ cell: unit, label: row.label, parent: row.said });
    const mark = markIn(columns, cells);
    const amounts = new Map<number, string | undefined>();
    const places: string[] = [];
    for (const column of columns.values) {
      const value = own === undefined ? column : { ...column, ...column.inRow(own) };
      const cell = withBound(
        cells.get(value.column),
        value.bound === undefined ? undefined : cells.get(value.bound),
      );
      if (cell === undefined) continue;
      signs.note(cell);
      const location = locationOf(cell, number, row.label, value.heading);
      const doubt = isShared(number, value.column) ? sharedFigure : rowDoubt?.reason;
      if (doubt !== undefined) {
        readings.take({ ...location, to: 'nothing', reason: doubt });
        if (rowDoubt?.mayBeSummed === true) totals.add(value.column, undefined);
        continue;
      }
      const read = isMoney
        ? reading.amountReading(cell, value, location, row, mark)
        : reading.figureReading(cell, value, location, row);
      readings.take(read);
      if (read.to !== 'nothing') funds.note(cell, location.cell);
      // A list with a row for each period has no totals that its rows come to.
      if (columns.period !== undefined) continue;
      // Debits and credits aren't added together.
      const digits = mark === undefined ? plainDigits(cell, value.points) : undefined;
      const amount = digits ?? (lookOf(cell) === 'open' ? '0' : undefined);
      totals.add(value.column, amount);
      amounts.set(value.column, amount);
      places.push(location.cell);
    }
    noteAmounts(row, amounts, places);
    if (!isMoney) return;
    holdParts?.(number, cells);
    for (const { column, heading, field } of columns.words) {
      const cell = cells.get(column);
      if (cell === undefined) continue;
      const named = reading.lineOf(row, row.period === undefined ? wordsYear : undefined);
      if (!named.ok) continue;
      readings.take({
        ...locationOf(cell, number, row.label, heading),
        to: 'words',
        line: named.line,
        field,
        words: oneLine(cell.text),
      });
    }
  };

  return {
    row: ({ number, hidden, cells: all }: SheetRow) => {
      if (hidden && !draft.includeHidden) {
        hiddenRows += 1;
        return;
      }
      const cells = new Map<number, SheetCell>();
      let hasValue = false;
      for (const cell of all) {
        if (cell.column < table.left || cell.column > table.right) continue;
        cells.set(cell.column, cell);
        hasValue ||= valueColumns.has(cell.column);
      }
      const period = periodIn(cells, number);
      const kind = textIn(cells, number, 'kind');
      const hasKind = columns.kind !== undefined && cells.has(columns.kind);
      const label = nameOf(
        textIn(cells, number, 'label'),
        hasKind || (isNamedOnce && period !== undefined) ? `${kind ?? ''}\n${period ?? ''}` : undefined,
      );
      const names = parentsIn(cells);
      const parentCell = names.at(-1);
      if (!hasValue) {
        // A label alone heads the rows below it. The column of labels may not be the first one.
        const [named] = cells.keys();
        if (label !== '' && cells.size === 1 && named !== undefined) {
          group = label;
          lone.heading({ label, row: number, column: named });
          newSection();
        }
        return;
      }
      const [only] = cells.values();
      // "All figures in £000", in a column of figures.
      if (cells.size === 1 && only?.kind === 'text' && isUnitAlone(only.text)) return;
      // The headings again, after a page break.
      if (isHeadingAgain(cells)) return;
      const own = parentCell ?? group;
      const said = own ?? under.at(-1);
      const parent = said === undefined || isUnitAlone(said) ? undefined : bareName(said);
      const target = label === '' ? undefined : targetOf(label, said);
      if (!isMoney) percents.row(number, cells, label, target);
      if (target?.to === 'nothing') return;
      if (target === undefined && namesTotal(label)) {
        totals.check(number, label, cells);
        listed.total(number, label, digitsIn(columns.values, cells));
        checkWhatIsLeft(label, cells);
        foot.total();
        newSection();
        lone.sum(label, false);
        group = undefined;
        return;
      }
      if (label === '' && isUnnamedTotal(cells)) {
        lone.sum(label, true);
        newSection();
        return;
      }
      const part = divided.row(number, cells, said === undefined ? label : `${said} › ${label}`);
      const doubt = part === undefined ? doubtOf(cells, label, said, target) : { reason: part };
      const above = own === undefined ? under.slice(0, -1) : [...under, ...names.slice(0, -1).map(bareName)];
      const sideByTotal = rangeOf(table.sidesByTotals, number);
      const isBelowZero =
        table.belowZero.size > 0 &&
        [...digitsIn(columns.amounts, cells).values()].some((each) => each?.startsWith('-'));
      dataRow(
        number,
        cells,
        { label, parent, above, said, target, isBelowZero, sideByTotal, period, kind },
        doubt,
      );
      // Whatever it is called, the rows of the next sum begin below it.
      if (doubt?.isSum === true) {
        lone.sum(label, true);
        newSection();
      } else lone.row(own !== undefined);
    },
    end: () => {
      const parts = listed.found();
      totals.end(parts.isRight);
      for (const { label, cells } of foot.found())
        readings.doubt(table.sheetName, new Set(cells), say('sheet.below-total', { label }));
      const counts = percents.doubtful();
      if (counts.size > 0) readings.doubt(table.sheetName, counts, say('sheet.count-above-percent'));
      for (const { cells, reason } of [...parts.doubts, ...divided.doubts(), ...funds.doubts()])
        readings.doubt(table.sheetName, new Set(cells), reason);
      for (const { label, row, column } of isMoney ? lone.found() : [])
        readings.remark(say('sheet.heads-others', { ...totals.where(row, column), label }));
      for (const remark of signs.remarks()) readings.remark(remark);
      if (hiddenRows > 0)
        readings.remark(say('sheet.hidden-rows-left', { sheet: table.sheetName, count: hiddenRows }));
    },
  };
}

const sharedFigure = say('sheet.merged-figure');
const tooWide = say('sheet.row-too-wide');
