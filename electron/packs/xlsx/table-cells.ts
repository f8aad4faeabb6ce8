// The columns and values of one table as a spreadsheet has them: a number where there is one, and its bound or text beside it; the number
// of an objective apart from its title, and a status apart from the way it goes.

import type { AmountKind } from '../../../shared/finance/model/finance-amount.ts';
import { withoutNeedlessMarks } from '../../../shared/language/isolate.ts';
import type { Text } from '../../../shared/language/speak.ts';
import { statusLooks } from '../../../shared/look/tokens.ts';
import { wordsOf, type Cell, type Column } from '../../../shared/packs/pack-document.ts';
import type { Status } from '../../../shared/strategy/model/status.ts';
import { dayFormat, firstDay, serialOf } from './days.ts';
import { headingsOf } from './names.ts';
import type { SheetRow, SheetTable } from './sheet-table.ts';

export interface SheetCell {
  readonly value: string | number | null;
  /** A number format of Excel; undefined for text. */
  readonly format?: string;
  readonly status?: Status;
  readonly provisional?: boolean;
  readonly note?: string;
  /** The id of the section it leads to. */
  readonly section?: string;
}

export interface SheetColumn {
  readonly name: string;
  /** The whole of a heading that is too long for a column's name. */
  readonly wholeName: string;
  readonly right: boolean;
  readonly tinted: boolean;
  /** In characters: wider content is broken into lines. */
  readonly widest: number;
  /** Says which row it is, and says it again where a row runs on in the next. */
  readonly key: boolean;
  readonly amount: AmountKind | undefined;
  readonly series: Column['series'] | undefined;
}

export interface SheetGrid {
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly SheetCell[])[];
  /** The rows that stand outside the data, with cells in the same columns. */
  readonly outside: readonly (readonly SheetCell[])[];
  /** How many columns name the row: they stay in view, and print on every page across. */
  readonly frozen: number;
  /** Where each column of the table begins in the sheet, from 0. */
  readonly starts: readonly number[];
}

type Made = Pick<SheetColumn, 'right'> &
  Partial<Pick<SheetColumn, 'widest'>> & {
    readonly name: string;
    /** It has the numbers of a column of figures. */
    readonly numbers?: true;
    readonly cellOf: (cell: Cell | undefined) => SheetCell;
  };

const nothing: SheetCell = { value: null };

function numberFormat({ unit, decimals, provisional }: NonNullable<Cell['figure']>, t: Text): string {
  const places = decimals === 0 ? '' : `.${'0'.repeat(decimals)}`;
  const base = unit === 'percent' ? `0${places}%` : `${unit === 'money' ? '£' : ''}#,##0${places}`;
  return provisional ? `${base}" ${t('pack.provisional-mark')}"` : base;
}

function asides({ note, section }: Cell): Pick<SheetCell, 'note' | 'section'> {
  return { ...(note === undefined ? {} : { note }), ...(section === undefined ? {} : { section }) };
}

/** Percentages are fractions in a sheet, so 54.3% needs a format with its own decimal. */
function figureCell(cell: Cell | undefined, t: Text): SheetCell {
  const { figure } = cell ?? {};
  if (cell === undefined || figure?.number === undefined) return nothing;
  const { number, provisional } = figure;
  return { value: number, format: numberFormat(figure, t), provisional, ...asides(cell) };
}

/** A status is a shape and a word, as in the PDF: never colour alone. */
function wordCell(cell: Cell | undefined): SheetCell {
  if (cell === undefined) return nothing;
  const { status, verdict } = cell;
  const plain = withoutNeedlessMarks(verdict?.word ?? wordsOf(cell));
  if (status === undefined) return { value: plain === '' ? null : plain, ...asides(cell) };
  return { value: `${statusLooks[status].shape} ${plain}`, status, ...asides(cell) };
}

function linesCell(lines: readonly string[]): SheetCell {
  const words = withoutNeedlessMarks(lines.filter((line) => line !== '').join('\n'));
  return { value: words === '' ? null : words };
}

/** The number of an objective is a number, so that 10 comes after 9; "2a" and "01" are text. */
function refCell(cell: Cell | undefined): SheetCell {
  if (cell?.objective === undefined) return cell === undefined ? nothing : { ...wordCell(cell), value: null };
  const { ref } = cell.objective;
  const isNumber = /^(?:0|[1-9]\d{0,8})$/u.test(ref);
  return { value: isNumber ? Number(ref) : ref, ...(isNumber ? { format: '0' } : {}), ...asides(cell) };
}

const longWords = 60;
const shortWords = 32;

/** A column of sentences gets the room for them; names and remarks get less. */
function widestOf({ share }: Column, columns: readonly Column[]): number {
  const most = Math.max(...columns.map((each) => each.share ?? 0));
  return share === undefined || share < most ? shortWords : longWords;
}

function nameOf({ heading, subheading, inBrackets = subheading }: Column): string {
  return inBrackets === undefined ? heading : `${heading} (${inBrackets})`;
}

function columnsOfObjectives(name: string, cells: readonly (Cell | undefined)[], t: Text): Made[] {
  const titled = cells.some((cell) =>
    cell?.objective === undefined ? cell?.paragraphs.length : cell.objective.title,
  );
  const title = (cell: Cell | undefined) =>
    linesCell([cell?.objective?.title ?? wordCell(cell).value?.toString() ?? '']);
  return [
    { name, right: false, cellOf: refCell },
    ...(titled ? [{ name: t('pack.column-title'), right: false, widest: longWords, cellOf: title }] : []),
  ];
}

function columnsOfVerdicts(name: string, cells: readonly (Cell | undefined)[], t: Text): Made[] {
  const moves = cells.some((cell) => cell?.verdict !== undefined && cell.verdict.direction !== '');
  const remarked = cells.some((cell) => cell?.verdict !== undefined && cell.verdict.remarks.length > 0);
  return [
    { name, right: false, cellOf: wordCell },
    ...(moves
      ? [
          {
            name: t('pack.direction'),
            right: false,
            cellOf: (cell: Cell | undefined) => linesCell([cell?.verdict?.direction ?? '']),
          },
        ]
      : []),
    ...(remarked
      ? [
          {
            name: t('pack.column-remarks'),
            right: false,
            widest: 44,
            cellOf: (cell: Cell | undefined) => linesCell(cell?.verdict?.remarks ?? []),
          },
        ]
      : []),
  ];
}

/** A column of figures has a second one when any of them is bounded, approximate, a direction or unknown. */
function columnsOfFigures(name: string, cells: readonly (Cell | undefined)[], t: Text): Made[] {
  const qualified = cells.some((cell) => cell?.figure?.qualifier !== undefined);
  const numbers = cells.some((cell) => cell?.figure?.number !== undefined);
  const number =
    numbers || !qualified
      ? [
          {
            name,
            right: true,
            numbers: true as const,
            cellOf: (cell: Cell | undefined) => figureCell(cell, t),
          },
        ]
      : [];
  const bound = {
    name: number.length === 0 ? name : t('pack.bound-of', { heading: name }),
    right: false,
    cellOf: (cell: Cell | undefined): SheetCell => ({ value: cell?.figure?.qualifier ?? null }),
  };
  return qualified ? [...number, bound] : number;
}

function dayCell(cell: Cell | undefined): SheetCell {
  if (cell?.day === undefined) return nothing;
  return cell.day < firstDay ? { value: cell.day } : { value: serialOf(cell.day), format: dayFormat };
}

function columnsMade(column: Column, cells: readonly (Cell | undefined)[], t: Text): Made[] {
  const name = nameOf(column);
  if (cells.some((cell) => cell?.objective !== undefined)) return columnsOfObjectives(name, cells, t);
  if (cells.some((cell) => cell?.figure !== undefined)) return columnsOfFigures(name, cells, t);
  if (cells.some((cell) => cell?.day !== undefined)) return [{ name, right: true, cellOf: dayCell }];
  if (cells.some((cell) => cell?.verdict !== undefined)) return columnsOfVerdicts(name, cells, t);
  return [{ name, right: column.align === 'right', cellOf: wordCell }];
}

/** `outside`: rows of the same columns that are no data. */
export function gridOf(
  { columns, rows, heading, group }: SheetTable,
  outside: readonly SheetRow[],
  t: Text,
): SheetGrid {
  const starts: number[] = [];
  let next = 0;
  const made = columns.flatMap((column, index) => {
    const cells = [...rows, ...outside].map((row) => row.cells[index]);
    const own = columnsMade(column, cells, t);
    const key = index === heading || index === group || cells.some((cell) => cell?.objective !== undefined);
    starts.push(next);
    next += own.length;
    return own.map((each) => ({ ...each, index, key, column }));
  });
  const names = headingsOf(
    made.map(({ name }) => name),
    t,
  );
  const bodyOf = ({ cells }: SheetRow) => made.map(({ index, cellOf }) => cellOf(cells[index]));
  return {
    columns: made.map(({ name, right, numbers, key, column, widest }, index) => ({
      name: names[index] ?? name,
      wholeName: name,
      right,
      tinted: column.tinted === true,
      widest: widest ?? widestOf(column, columns),
      key,
      amount: column.amount,
      series: numbers === true ? column.series : undefined,
    })),
    rows: rows.map(bodyOf),
    outside: outside.map(bodyOf),
    frozen: made.filter(({ index }) => index === heading).length,
    starts,
  };
}
