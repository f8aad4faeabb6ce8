// In what unit an amount is: its row's own, its column's, or the one that is said once for the table; or why nobody can tell.

import { comparable } from '../../../../shared/language/plain.ts';
import type { Saying } from '../../../../shared/kernel/saying.ts';
import { say } from '../../../../shared/language/say.ts';
import { readUnit, type Scale, type UnitWords } from '../../../../shared/language/reading/units/read-unit.ts';
import {
  isThingsAlone,
  isUnitOfThings,
  namesThings,
} from '../../../../shared/language/reading/units/unit-of-things.ts';
import type { LabelTarget } from '../../../../shared/files/model/import-profile.ts';
import type { FoundColumn, FoundTable } from '../find/found-table.ts';
import type { Measure } from '../../../../shared/register/snapshot.ts';
import { isUnitAlone } from '../find/heading-words.ts';
import { isExcepted } from '../find/table-unit.ts';
import { addressIn } from '../find/turn.ts';
import type { Candidates } from '../match/candidates.ts';
import type { Answers } from '../match/periods.ts';
import { answeredUnit } from '../match/unit-answers.ts';
import type { SheetCell } from '../read/cells.ts';

/** What one of the digits of a cell stands for. */
export type Times =
  | { readonly scale: Scale }
  /**
   * `mayBeNone` where it may be no amount in pounds at all: then not even nought is sure. It is one, as `besidePounds` says, where the cell
   * has a pound sign.
   */
  | { readonly doubt: Saying; readonly mayBeNone?: true; readonly besidePounds?: Times };

/** What says in so many words that numbers are of another unit than a measure may have. */
export interface UnitSaid {
  readonly is: Measure['unit'];
  readonly words: string;
}

export interface UnitOfCell {
  readonly said?: UnitSaid | undefined;
  readonly ofMoney: Times;
  /** Of numbers that are no money, which "£'000" in a title says nothing about. */
  readonly ofCounts: Times;
}

/** What the label of a row, or the line that heads it, says about its amounts. */
export interface RowUnit {
  readonly words: string;
  readonly unit: UnitWords;
  /** An exception from the unit of the table may be about it. */
  readonly excepted: boolean;
  /** What says that its numbers are no money: "FTE". */
  readonly things: Things | undefined;
  /** Of its own cell among the units. */
  readonly said: UnitSaid | undefined;
}

interface Things {
  readonly words: string;
  /** It may be what is paid for as well: "Visits". */
  readonly mayBePaid: boolean;
}

function openUnit(answers: Answers, words: string, inFull: true | undefined): Times {
  const scale = answeredUnit(answers, words);
  if (scale !== undefined) return { scale };
  return { doubt: inFull ? say('sheet.unit-in-full', { words }) : say('sheet.unit-unsure', { words }) };
}

interface WordsOfRow {
  /** In a column of units. */
  readonly cell?: string | undefined;
  readonly label: string;
  /** The line that heads it. */
  readonly parent?: string | undefined;
}

/** Undefined where none of its words says anything, as nearly always. A long list has the same few in row after row. */
export function rowUnits({ unit }: FoundTable): (row: WordsOfRow) => RowUnit | undefined {
  const known = new Map<string, { readonly said: RowUnit | undefined }>();
  return ({ cell = '', label, parent = '' }) => {
    const key = `${cell}\n${label}\n${parent}`; // the last two are one line each
    const found = known.get(key) ?? { said: rowUnit(unit, cell, label, parent) };
    known.set(key, found);
    return found.said;
  };
}

function rowUnit(
  { excepted: ones }: FoundTable['unit'],
  cell: string,
  label: string,
  parent: string,
): RowUnit | undefined {
  const excepted = ones.length > 0 && (isExcepted(label, ones) || isExcepted(parent, ones));
  const said = [
    { words: cell, unit: readUnit(cell, 'heading') },
    ...[label, parent].map((words) => ({ words, unit: readUnit(words, 'label') })),
  ].find((each) => each.unit.said || each.unit.doubtful);
  const things = thingsOf(cell, label, parent);
  const own = unitSaidIn(cell) ?? (isThingsAlone(cell) ? { is: 'number' as const, words: cell } : undefined);
  if (said !== undefined) return { ...said, excepted, things, said: own ?? unitSaidIn(said.words) };
  return excepted || things !== undefined || own !== undefined
    ? { words: label, unit: readUnit('', 'label'), excepted, things, said: own }
    : undefined;
}

/** "% / number": either. */
const saysNumber = /(?<!\p{L})(?:numbers?|no|nifer|rhif)(?!\p{L})/iu;

/** "2023/24 (n)", "Number 2023/24", "Count": how many there are. "Number" and nothing more heads figures of any kind. */
const saysCount =
  /(?<=[^\p{L}])(?:n|nos?|nr|numbers?|counts?|nifer|rhif)\.?\)?$|^(?:counts?|n)$|^(?:numbers?|nos?|counts?|n|nifer|rhif)\.?[\s:(–-]+(?:of |o )?(?=\p{L}|\d)/u;

export function unitSaidIn(words: string): UnitSaid | undefined {
  const { said, percent, pounds, currency } = readUnit(words, 'heading');
  if (percent && (pounds || saysNumber.test(words))) return undefined;
  if (percent) return { is: 'percent', words };
  if (!said && saysCount.test(comparable(words))) return { is: 'number', words };
  return said && (pounds || currency !== undefined) ? { is: 'money', words } : undefined;
}

/** Why a bare number is none of this measure: "10" below "2024/25 (£)", in a row of what is counted. */
export function otherUnit({ said }: UnitOfCell, wanted: Measure['unit']): Saying | undefined {
  if (said === undefined || said.is === wanted) return undefined;
  return say('sheet.other-unit', {
    words: said.words,
    is: say(`reading.unit.${said.is}`),
    wanted: say(`reading.unit.${wanted}`),
  });
}

/** Its own cell among the units goes before its name, and that before the line that heads it. */
function thingsOf(cell: string, label: string, parent: string): Things | undefined {
  if (isUnitOfThings(cell)) return { words: cell, mayBePaid: false };
  if (readUnit(cell, 'heading').pounds || readUnit(label, 'label').pounds) return undefined;
  for (const words of [label, parent]) {
    if (namesThings(words)) return { words, mayBePaid: false };
    if (isThingsAlone(words)) return { words, mayBePaid: true };
  }
  return undefined;
}

/** A row, or a line that heads rows, that says its thousands: those that say nothing are in doubt beside it. */
export function tellingLabel({ labels }: FoundTable): string | undefined {
  const isTelling = (words: string) => readUnit(words, 'label').scale > 1;
  for (const { label, group } of labels) {
    if (isTelling(label)) return label;
    if (group !== undefined && isTelling(group)) return group;
  }
  return undefined;
}

export interface UnitOf {
  readonly table: FoundTable;
  readonly column: FoundColumn;
  /** The heading of a column of the same kind, or the label of a row, that says its thousands, where these say nothing. */
  readonly telling: string | undefined;
  readonly answers: Answers;
  /** By the heading of the column. */
  readonly said: UnitSaid | undefined;
}

function moneyIn(asked: UnitOf, row: RowUnit | undefined): Times {
  const { table, column, telling, answers } = asked;
  const { unit } = table;
  const ofRow = row?.unit;
  if (row?.things !== undefined) {
    const { words, mayBePaid } = row.things;
    const doubt = say('sheet.unit-no-money', { words });
    const paid = mayBePaid ? { besidePounds: moneyIn(asked, { ...row, things: undefined }) } : {};
    return { doubt, mayBeNone: true, ...paid };
  }
  const currency = ofRow?.currency ?? column.currency ?? unit.currency;
  if (currency !== undefined) return { doubt: say('sheet.other-currency', { currency }), mayBeNone: true };
  if (ofRow?.doubtful === true) return { doubt: say('sheet.unit-unsure', { words: row?.words ?? '' }) };
  if (column.unitDoubtful) return openUnit(answers, column.heading, column.inFull);
  const columnSays =
    column.scale > 1 || (column.unit === 'money' && !isUnitAlone(column.heading)) ? column.scale : undefined;
  const rowSays = ofRow?.said === true ? ofRow.scale : undefined;
  if (rowSays !== undefined && columnSays !== undefined && rowSays !== columnSays)
    return { doubt: say('sheet.units-differ', { words: row?.words ?? '' }) };
  const own = rowSays ?? columnSays;
  const scale = unit.unsure ? answeredUnit(answers, unit.words) : unit.scale;
  if (own !== undefined && (rowSays !== undefined || row?.excepted !== true)) {
    const isOpen = unit.unsure || unit.unlessStated || unit.scale === 1 || unit.scale === own;
    return isOpen ? { scale: own } : { doubt: say('sheet.units-differ', { words: unit.words }) };
  }
  if (row?.excepted === true)
    return { doubt: say('sheet.unit-excepted', { words: unit.words }), mayBeNone: true };
  if (scale === undefined) return openUnit(answers, unit.words, unit.inFull);
  return scale > 1 || unit.unsure || telling === undefined || column.unit !== undefined
    ? { scale }
    : { doubt: say('sheet.unit-unsaid', { heading: telling }) };
}

function countsIn({ table, column, answers }: UnitOf, row: RowUnit | undefined): Times {
  const { unit } = table;
  const own = row?.unit;
  if (column.unitDoubtful) return openUnit(answers, column.heading, column.inFull);
  if (own?.doubtful === true) return { doubt: say('sheet.unit-unsure', { words: row?.words ?? '' }) };
  const said = own?.said === true && own.scale > 1 ? own.scale : column.scale;
  if (said > 1) return { scale: said };
  if (unit.ofMoneyOnly) return { scale: 1 };
  return unit.unsure ? openUnit(answers, unit.words, unit.inFull) : { scale: unit.scale };
}

export function unitOfCell(asked: UnitOf, row: RowUnit | undefined): UnitOfCell {
  return { ofMoney: moneyIn(asked, row), ofCounts: countsIn(asked, row), said: row?.said ?? asked.said };
}

const percentOf = /^(?:%|percentage|per ?cent|canran)(?:\s*(?:of|o)(?!\p{L})|$)/iu;
const saysShare = /%|\b(?:per ?cent|percentage|share|rate|proportion|canran|cyfran|cyfradd)(?!\p{L})/iu;

/**
 * The places of bare numbers that may say how many, though their measure is in per cent: "Councils visited", with "% of members" in the row
 * below it.
 */
export function countsAbovePercents(table: FoundTable, candidates: Candidates, values: readonly number[]) {
  const { measures } = candidates;
  const inPercent = new Set(
    table.columns.flatMap(({ column, unit }) => (unit === 'percent' ? [column] : [])),
  );
  const silent = values.filter((column) => !inPercent.has(column));
  const doubtful = new Set<string>();
  let above: readonly string[] = [];
  return {
    row: (number: number, cells: ReadonlyMap<number, SheetCell>, label: string, target?: LabelTarget) => {
      const measure = target?.to === 'measure' ? measures.get(target.measureId) : undefined;
      if (measure === undefined && above.length > 0 && percentOf.test(label))
        for (const place of above) doubtful.add(place);
      above = [];
      const saysSo = () =>
        saysShare.test(label) || [...cells.values()].some(({ text }) => saysShare.test(text));
      if (measure?.unit !== 'percent' || saysSo()) return;
      above = silent.flatMap((column) => {
        const cell = cells.get(column);
        const isCount =
          cell !== undefined && cell.format.kind !== 'percent' && /^\d+$/u.test(cell.text.trim());
        return isCount ? [addressIn(table, number, column)] : [];
      });
    },
    doubtful: (): ReadonlySet<string> => doubtful,
  };
}
