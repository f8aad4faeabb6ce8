// The rows of one Excel sheet as they stream by. A formula's value is its result when the file was saved.

import { say } from '../../../../shared/language/say.ts';
import {
  columnLetters,
  digitsFrom,
  lastColumn,
  lastRow,
  NumberCell,
  plainFormat,
  Stopped,
  textCell,
  type NumberFormat,
  type SheetCell,
  type TakeRow,
} from './cells.ts';
import { dateOfSerial } from './number-format.ts';
import { dateCell } from './worded-dates.ts';
import { cellText, formatAt, runs } from './xlsx-parts.ts';
import { attributeOf, XmlFault, type XmlListener } from './xml-scanner.ts';

export interface CellContext {
  readonly strings: readonly string[];
  readonly styles: readonly NumberFormat[];
  readonly dates: 1900 | 1904;
}

/** "BC12" to 54; the column after the last one when the cell doesn't say where it is. */
export function columnOf(reference: string | undefined, next: number): number {
  if (reference === undefined) return next;
  let column = 0;
  for (let at = 0; at < reference.length; at += 1) {
    const code = reference.charCodeAt(at);
    if (code >= 65 && code <= 90) column = column * 26 + code - 64;
    else if (code >= 97 && code <= 122) column = column * 26 + code - 96;
    else if (code !== 36) break;
  }
  return column - 1;
}

function made(column: number, kind: SheetCell['kind'], text: string, format: NumberFormat): SheetCell {
  return { column, kind, text, format };
}

/** Certainly a number, so its digits can wait. */
const plainStored = /^-?\d{1,15}(?:\.\d{1,17})?$/u;

function numberCell(column: number, value: string, format: NumberFormat, { dates }: CellContext): SheetCell {
  if (format.kind === 'date') {
    const date = dateOfSerial(Number(value), dates);
    if (date !== undefined) return dateCell(column, date, format.amongWords);
  }
  if (plainStored.test(value)) return new NumberCell(column, value, format);
  const digits = digitsFrom(value);
  return digits === undefined
    ? made(column, 'text', value, plainFormat)
    : made(column, 'number', digits, format);
}

/** What one cell says; undefined when it says nothing. */
function cellFrom(
  column: number,
  { type, style, value, formula }: Readonly<CellParts>,
  context: CellContext,
): SheetCell | undefined {
  if (value === undefined || (value === '' && type !== 'str')) {
    return formula ? made(column, 'no result', '', plainFormat) : undefined;
  }
  switch (type ?? 'n') {
    case 's': {
      const text = context.strings[Number(value)];
      if (text === undefined)
        throw new XmlFault(say('unreadable.xml-no-string', { column: columnLetters(column) }));
      return text.trim() === '' ? undefined : textCell(column, text);
    }
    case 'str':
    case 'inlineStr': {
      const text = cellText(value);
      return text.trim() === '' ? undefined : textCell(column, text);
    }
    case 'b':
      return made(column, 'boolean', value === '1' || value === 'true' ? 'TRUE' : 'FALSE', plainFormat);
    case 'e':
      return made(column, 'error', cellText(value), plainFormat);
    case 'd':
      return dateCell(column, value.slice(0, 10), formatAt(context.styles, style).amongWords);
    default:
      return numberCell(column, value.trim(), formatAt(context.styles, style), context);
  }
}

interface CellParts {
  type: string | undefined;
  style: string | undefined;
  value: string | undefined;
  formula: boolean;
}

/** A cell as nearly every program writes nearly all of them: its address, style, type, and a value without entities. */
const commonCell = /<c r="([A-Z]{1,3})\d+"(?: s="(\d+)")?(?: t="([a-z]+)")?><v>([^<&]*)<\/v><\/c>/y;

export function rowListener(context: CellContext, take: TakeRow): XmlListener {
  let inRows = false;
  let row = 0;
  let hidden = false;
  let column = -1;
  let cells: SheetCell[] = [];
  let sorted = true;
  let inValue = false;
  const run = runs();
  const cell: CellParts = { type: undefined, style: undefined, value: undefined, formula: false };

  const openRow = (attributes: string) => {
    const said = attributeOf(attributes, 'r');
    row = said === undefined ? row + 1 : Number(said);
    if (!Number.isInteger(row) || row < 1 || row > lastRow)
      throw new XmlFault(say('unreadable.xml-row', { row: said ?? row }));
    hidden = attributes.includes('hidden') && /^(1|true)$/u.test(attributeOf(attributes, 'hidden') ?? '');
    column = -1;
    cells = [];
    sorted = true;
  };
  const openCell = (attributes: string) => {
    const next = columnOf(attributeOf(attributes, 'r'), column + 1);
    if (next < 0 || next > lastColumn) throw new XmlFault(say('unreadable.xml-column', { row }));
    sorted &&= next > column;
    column = next;
    cell.type = attributeOf(attributes, 't');
    cell.style = attributeOf(attributes, 's');
    cell.value = undefined;
    cell.formula = false;
  };
  const closeRow = () => {
    if (cells.length === 0) return;
    const inOrder = sorted ? cells : [...cells].sort((a, b) => a.column - b.column);
    if (take({ number: row, hidden, cells: inOrder }) === 'stop') throw new Stopped();
  };

  const shortcut = (all: string, at: number): number => {
    if (!inRows) return at;
    commonCell.lastIndex = at;
    const match = commonCell.exec(all);
    if (match === null) return at;
    const next = columnOf(match[1], -1);
    if (next > lastColumn) return at;
    sorted &&= next > column;
    column = next;
    cell.type = match[3];
    cell.style = match[2];
    cell.value = match[4];
    cell.formula = false;
    const said = cellFrom(column, cell, context);
    if (said !== undefined) cells.push(said);
    return commonCell.lastIndex;
  };

  return {
    shortcut,
    open: (tag, attributes) => {
      run.open(tag, attributes);
      if (!inRows) {
        inRows = tag === 'sheetData';
        return;
      }
      if (tag === 'c') openCell(attributes);
      else if (tag === 'v' || tag === 't') {
        inValue = true;
        cell.value ??= '';
      } else if (tag === 'row') openRow(attributes);
      else if (tag === 'f') cell.formula = true;
      else if (tag === 'rPh') inValue = false;
    },
    text: (raw) => {
      if (inValue) cell.value += run.text(raw);
    },
    close: (tag) => {
      if (!inRows) return;
      if (tag === 'v' || tag === 't') inValue = false;
      else if (tag === 'c') {
        const said = cellFrom(column, cell, context);
        if (said !== undefined) cells.push(said);
      } else if (tag === 'row') closeRow();
      else if (tag === 'sheetData') inRows = false;
    },
  };
}
