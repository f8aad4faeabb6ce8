// A workbook of updates that has come back, cell by cell, with what each row says it is about. Sheets may have been renamed, copied and sorted,
// rows filtered, columns moved, and the file saved by another program: a row is known by its own hidden cell and nothing else.

import {
  askedFields,
  columnMarkOf,
  markOf,
  type AskedField,
  type ColumnMark,
  type RowMark,
  type SheetMark,
} from '../../../shared/activities/rules/workbook-marks.ts';
import { fail, succeed, type Result } from '../../../shared/kernel/result.ts';
import type { Saying } from '../../../shared/kernel/saying.ts';
import { oneLine } from '../../../shared/language/plain.ts';
import { say } from '../../../shared/language/say.ts';
import { address, type SheetCell, type SheetRow, type Workbook } from '../spreadsheet/read/cells.ts';
import { heeding } from '../spreadsheet/read/heeding.ts';
import { openWorkbook } from '../spreadsheet/read/open-workbook.ts';

export interface ReturnedCell {
  readonly sheet: string;
  /** "E7". */
  readonly cell: string;
  readonly mark: RowMark;
  readonly field: AskedField;
  /** Undefined where it is empty. */
  readonly holds: SheetCell | undefined;
  /** What the row is called there now; undefined where there is no column of names. */
  readonly named: string | undefined;
}

export interface ReturnedWorkbook {
  readonly file: string;
  readonly sha256: string;
  /** What the first of its sheets says of itself. */
  readonly sent: SheetMark;
  readonly cells: readonly ReturnedCell[];
  readonly notices: readonly Saying[];
}

const mostRows = 20_000;

interface Sheet {
  readonly name: string;
  readonly sent: SheetMark | undefined;
  /** The marks of its rows. */
  readonly rows: readonly RowMark[];
  readonly cells: readonly ReturnedCell[];
  readonly notices: readonly Saying[];
}

interface MarkedRow {
  readonly row: SheetRow;
  readonly mark: RowMark;
}

/** The mark that stands in a row, wherever that is. */
function markIn({ cells }: SheetRow): RowMark | SheetMark | undefined {
  for (const { kind, text } of cells) {
    const mark = kind === 'text' ? markOf(text) : undefined;
    if (mark !== undefined) return mark;
  }
  return undefined;
}

function columnsIn({ cells }: SheetRow): Map<ColumnMark, number> {
  const found = new Map<ColumnMark, number>();
  for (const { text, column } of cells) {
    const mark = columnMarkOf(text.trim());
    if (mark !== undefined && !found.has(mark)) found.set(mark, column);
  }
  return found;
}

function cellsOf(sheet: string, { row, mark }: MarkedRow, columns: Map<ColumnMark, number>): ReturnedCell[] {
  const at = (column: number | undefined) => row.cells.find((cell) => cell.column === column);
  const nameColumn = columns.get('named');
  return askedFields.flatMap((field): ReturnedCell[] => {
    const column = columns.get(field);
    if (column === undefined || mark.was[field] === undefined) return [];
    return [
      {
        sheet,
        cell: address(row.number, column),
        mark,
        field,
        holds: at(column),
        named: nameColumn === undefined ? undefined : oneLine(at(nameColumn)?.text ?? ''),
      },
    ];
  });
}

async function readSheet(workbook: Workbook, at: number, sheet: string): Promise<Result<Sheet>> {
  const marked: MarkedRow[] = [];
  const unmarked: number[] = [];
  let sent: SheetMark | undefined;
  let head: SheetRow | undefined;
  let count = 0;
  const read = await workbook.rows(at, (row) => {
    count += 1;
    const mark = markIn(row);
    if (mark === undefined) {
      // Below the headings, which are the first row after the marks.
      const isBelow = head !== undefined && row.number > head.number + 1;
      if (isBelow && row.cells.some(({ text }) => oneLine(text) !== '')) unmarked.push(row.number);
    } else if (mark.minutebook === 'row') marked.push({ row, mark });
    else {
      sent ??= mark;
      head ??= row;
    }
    return count > mostRows ? 'stop' : undefined;
  });
  if (!read.ok) return read;
  const { file } = workbook;
  if (count > mostRows) {
    return sent === undefined && marked.length === 0
      ? succeed({ name: sheet, sent, rows: [], cells: [], notices: [] })
      : fail('too-long', say('returned.too-long', { file, sheet, most: mostRows }), { file });
  }
  const rows = marked.map(({ mark }) => mark);
  if (head === undefined) {
    const lost = marked.length === 0 ? [] : [say('returned.no-columns', { sheet, count: marked.length })];
    return succeed({ name: sheet, sent, rows, cells: [], notices: lost });
  }
  const columns = columnsIn(head);
  const asked = askedFields.filter((field) => marked.some(({ mark }) => mark.was[field] !== undefined));
  const gone = asked
    .filter((field) => !columns.has(field))
    .map((field) => say('returned.column-gone', { sheet, column: say(`returned.field.${field}`) }));
  const added =
    unmarked.length === 0
      ? []
      : [
          say('returned.rows-without-mark', {
            sheet,
            count: unmarked.length,
            rows: { all: unmarked.slice(0, 20).map(String) },
          }),
        ];
  return succeed({
    name: sheet,
    sent,
    rows,
    cells: marked.flatMap((each) => cellsOf(sheet, each, columns)),
    notices: [...gone, ...added],
  });
}

/** Rows that went out and stand in no sheet any more. Which they were is told by their place: nothing else of them is left. */
function deletedRows(sheets: readonly Sheet[]): Saying[] {
  const here = Map.groupBy(
    sheets.flatMap(({ rows }) => rows),
    ({ list }) => list,
  );
  const lists = new Map(
    sheets.flatMap(({ sent, name }) => (sent === undefined ? [] : [[sent.list, { sent, name }]])),
  );
  return [...lists.values()].flatMap(({ sent: { list, from, to }, name }) => {
    const places = new Set(here.get(list)?.map(({ at }) => at));
    const gone = Array.from({ length: Math.min(to, mostRows) - from + 1 }, (_, place) => from + place).filter(
      (at) => !places.has(at),
    );
    const rows = { all: gone.slice(0, 20).map(String) };
    return gone.length === 0 ? [] : [say('returned.rows-gone', { sheet: name, count: gone.length, rows })];
  });
}

async function readSheets(workbook: Workbook): Promise<Result<ReturnedWorkbook>> {
  const { file, sha256, sheets, notices } = workbook;
  const found: Sheet[] = [];
  for (const [at, { name, hidden }] of sheets.entries()) {
    // One sheet after another: each streams through.
    // oxlint-disable-next-line no-await-in-loop
    const sheet = await readSheet(workbook, at, name);
    if (!sheet.ok) return sheet;
    if (!hidden) found.push(sheet.value);
    else if (sheet.value.cells.length > 0)
      found.push({
        ...sheet.value,
        sent: undefined,
        cells: [],
        notices: [say('returned.hidden-sheet', { sheet: name })],
      });
  }
  const sent = found.find((sheet) => sheet.sent !== undefined)?.sent;
  const own = [...found.flatMap((sheet) => sheet.notices), ...deletedRows(found)];
  if (sent === undefined) return fail('not-returned', own[0] ?? say('returned.none', { file }), { file });
  return succeed({
    file,
    sha256,
    sent,
    cells: found.flatMap((sheet) => sheet.cells),
    notices: [...notices, ...own],
  });
}

/** Failures: those of reading a spreadsheet, `not-returned` for any other, `too-long`. */
export async function readReturnedWorkbook(
  path: string,
  signal?: AbortSignal,
): Promise<Result<ReturnedWorkbook>> {
  const opened = await openWorkbook(path);
  if (!opened.ok) return opened;
  try {
    return await readSheets(signal === undefined ? opened.value : heeding(signal, opened.value));
  } finally {
    opened.value.close();
  }
}

/** Rows in which a sheet says what it is: it is read no further for that. */
const firstRows = 40;

/** What a workbook says of itself, where it is one of updates. */
export async function markedAsReturned(workbook: Workbook): Promise<SheetMark | undefined> {
  for (const at of workbook.sheets.keys()) {
    let found: SheetMark | undefined;
    let count = 0;
    // oxlint-disable-next-line no-await-in-loop
    const read = await workbook.rows(at, (row) => {
      count += 1;
      const mark = markIn(row);
      if (mark?.minutebook === 'updates') found = mark;
      return found !== undefined || count >= firstRows ? 'stop' : undefined;
    });
    if (read.ok && found !== undefined) return found;
  }
  return undefined;
}
