// An OpenDocument spreadsheet (.ods) as sheets of rows. One part holds all its sheets, so each reading starts from the first.

import { fail, succeed, type Result } from '../../../../shared/kernel/result.ts';
import { raised } from '../../../../shared/language/reading/raised.ts';
import { say } from '../../../../shared/language/say.ts';
import type { Zip } from '../../zip.ts';
import {
  digitsFrom,
  lastColumn,
  lastRow,
  mostMerges,
  plainFormat,
  textCell,
  Stopped,
  type NumberFormat,
  type ShownAs,
  type Range,
  type SheetCell,
  type SheetLayout,
  type SheetName,
  type TakeRow,
  type Workbook,
} from './cells.ts';
import { currencyIn, isAsHeld, scaleSaid, signOf, wordsBeside } from './number-format.ts';
import { scanPart } from './scan-part.ts';
import { dateCell, wordsAroundShown } from './worded-dates.ts';
import { attributeOf, decodeEntities, type XmlListener } from './xml-scanner.ts';

interface OdsCell {
  readonly type: string | undefined;
  readonly value: string | undefined;
  /** "EUR". */
  readonly currency: string | undefined;
  /** The words of a cell whose text isn't shown. */
  readonly words: string | undefined;
  readonly formula: boolean;
  readonly repeat: number;
}

interface OdsListener {
  readonly sheet?: () => void;
  readonly row?: (row: { number: number; hidden: boolean; cells: SheetCell[] }, repeat: number) => void;
  readonly merge?: (range: Range) => void;
  readonly hideColumns?: (from: number, to: number) => void;
}

function countOf(attributes: string, name: string): number {
  const count = Number(attributeOf(attributes, name) ?? 1);
  return Number.isInteger(count) && count >= 1 ? count : 1;
}

function isHidden(attributes: string): boolean {
  const visibility = attributeOf(attributes, 'visibility');
  return visibility === 'collapse' || visibility === 'filter';
}

/** How many powers of ten the text shown leaves out of a number, where that is how the two differ. */
function leftOut(number: number, shown: string, places: number): number {
  const digits = Number(/\d[\d,]*(?:\.\d+)?/u.exec(shown)?.[0].replaceAll(',', '') ?? Number.NaN);
  const isRounded = (power: number) =>
    Math.abs(digits - Math.abs(number) / 10 ** power) <= 0.500_001 * 10 ** -places;
  if (Number.isNaN(digits) || isRounded(0)) return 0;
  return [3, 6, 9].find(isRounded) ?? 0;
}

/** Where what is shown isn't what is held: found in the text shown. */
function shownAs(
  { value, currency }: OdsCell,
  type: string,
  shown: string,
  places: number,
): ShownAs | undefined {
  const number = Number(value) * (type === 'percentage' ? 100 : 1);
  const isSigned = /[-−(]/u.test(shown);
  const opposite = number > 0 && isSigned ? 'turned' : 'kept';
  const beside = wordsBeside(shown);
  const found: ShownAs = {
    leftOut: shown === '' ? 0 : leftOut(number, shown, places),
    said: scaleSaid(shown),
    sign: shown !== '' && number < 0 && !isSigned ? 'dropped' : opposite,
    currency: currencyIn(currency ?? '') ?? currencyIn(shown),
    unsure: false,
    instead: shown === '' || /\d/u.test(shown) ? {} : { [signOf(number)]: shown },
    beside: beside === undefined ? {} : { [signOf(number)]: beside },
  };
  return isAsHeld(found) ? undefined : found;
}

/** The number of decimal places is found only in the text shown. */
function formatOf(cell: OdsCell, type: string, shown: string): NumberFormat {
  const decimals = /\d(?:\.(\d+))?\s*(?:%|[a-z]+)?\)?\s*$/iu.exec(shown);
  const places = decimals === null ? undefined : (decimals[1]?.length ?? 0);
  const otherwise = shownAs(cell, type, shown, places ?? 0);
  const rest = otherwise === undefined ? {} : { shownAs: otherwise };
  if (type === 'percentage') return { kind: 'percent', decimals: places, ...rest };
  if (type === 'currency') return { kind: 'money', decimals: places, ...rest };
  return { kind: 'plain', decimals: places, ...rest };
}

function cellFrom(column: number, cell: OdsCell, shown: string): SheetCell | undefined {
  const { type, value, formula } = cell;
  const words = shown.trim() === '' ? (cell.words ?? '').trim() : shown.trim();
  switch (type) {
    case 'float':
    case 'percentage':
    case 'currency': {
      const text = digitsFrom(value ?? '');
      // Too large for a number here: as its text shows it.
      if (text === undefined)
        return words === '' ? undefined : { column, kind: 'text', text: words, format: plainFormat };
      return { column, kind: 'number', text, format: formatOf(cell, type, words) };
    }
    case 'date':
      return dateCell(column, (value ?? '').slice(0, 10), wordsAroundShown(words));
    case 'boolean':
      return { column, kind: 'boolean', text: value === 'true' ? 'TRUE' : 'FALSE', format: plainFormat };
    case undefined:
      return formula ? { column, kind: 'no result', text: '', format: plainFormat } : undefined;
    default: {
      if (words === '') return undefined;
      const isError = type === 'error' || (formula && /^#[A-Z/0]+[!?]?$/u.test(words));
      return isError ? { column, kind: 'error', text: words, format: plainFormat } : textCell(column, words);
    }
  }
}

/** Repeats beyond what a sheet can hold are how a program says "and nothing to the end". */
function odsListener(hear: OdsListener, raisedStyles: ReadonlySet<string>): XmlListener {
  let sheetDepth = 0;
  let row = 0;
  let repeatRow = 1;
  let hidden = false;
  let column = 0;
  let columnNames = 0;
  let cells: SheetCell[] = [];
  let cell: OdsCell | undefined;
  let paragraphs: string[] = [];
  let inParagraph = 0;
  let inAnnotation = 0;
  /** Of each span that is open, whether it stands raised. */
  const spans: boolean[] = [];

  const closeCell = (at: OdsCell) => {
    const said = cellFrom(column, at, paragraphs.join('\n'));
    const last = Math.min(column + at.repeat - 1, lastColumn);
    if (said !== undefined)
      for (let each = column; each <= last; each += 1)
        cells.push(each === column ? said : { ...said, column: each });
    column += at.repeat;
    cell = undefined;
  };
  const closeRow = () => {
    if (row > lastRow) return;
    if (cells.length > 0) hear.row?.({ number: row, hidden, cells }, Math.min(repeatRow, lastRow - row + 1));
    row += repeatRow;
  };
  const openCell = (attributes: string) => {
    const spans = [countOf(attributes, 'number-columns-spanned'), countOf(attributes, 'number-rows-spanned')];
    const [across = 1, down = 1] = spans;
    if (across > 1 || down > 1)
      hear.merge?.({ top: row, bottom: row + down - 1, left: column, right: column + across - 1 });
    const type = attributeOf(attributes, 'value-type');
    const value = type === undefined ? undefined : attributeOf(attributes, valueNames[type] ?? 'value');
    cell = {
      type: attributes.includes('value-type="error"') ? 'error' : type,
      value,
      currency: attributeOf(attributes, 'currency'),
      words: attributeOf(attributes, 'string-value'),
      formula: attributes.includes('formula='),
      repeat: countOf(attributes, 'number-columns-repeated'),
    };
    paragraphs = [];
  };

  return {
    open: (tag, attributes) => {
      if (tag === 'table') {
        sheetDepth += 1;
        if (sheetDepth > 1) return;
        row = 1;
        columnNames = 0;
        hear.sheet?.();
        return;
      }
      if (sheetDepth !== 1) return;
      if (inAnnotation > 0 || tag === 'annotation') {
        inAnnotation += 1;
        return;
      }
      if (tag === 'table-column') {
        const repeat = countOf(attributes, 'number-columns-repeated');
        if (isHidden(attributes))
          hear.hideColumns?.(columnNames, Math.min(columnNames + repeat - 1, lastColumn));
        columnNames += repeat;
      } else if (tag === 'table-row') {
        repeatRow = countOf(attributes, 'number-rows-repeated');
        hidden = isHidden(attributes);
        column = 0;
        cells = [];
      } else if (tag === 'table-cell' || tag === 'covered-table-cell') openCell(attributes);
      else if (tag === 'p') {
        inParagraph += 1;
        paragraphs.push('');
      } else if ((tag === 'line-break' || tag === 'tab') && paragraphs.length > 0) {
        paragraphs[paragraphs.length - 1] += ' ';
      } else if (tag === 'span') {
        spans.push(raisedStyles.has(attributeOf(attributes, 'style-name') ?? ''));
      } else if (tag === 's' && paragraphs.length > 0) {
        paragraphs[paragraphs.length - 1] += ' '.repeat(Math.min(countOf(attributes, 'c'), 1_000));
      }
    },
    text: (raw) => {
      if (inParagraph > 0 && inAnnotation === 0 && cell !== undefined)
        paragraphs[paragraphs.length - 1] += spans.includes(true)
          ? raised(decodeEntities(raw))
          : decodeEntities(raw);
    },
    close: (tag) => {
      if (tag === 'table') sheetDepth -= 1;
      else if (sheetDepth !== 1) return;
      else if (inAnnotation > 0) inAnnotation -= 1;
      else if (tag === 'p') inParagraph -= 1;
      else if (tag === 'span') spans.pop();
      else if ((tag === 'table-cell' || tag === 'covered-table-cell') && cell !== undefined) closeCell(cell);
      else if (tag === 'table-row') closeRow();
    },
  };
}

const valueNames: Readonly<Record<string, string>> = { date: 'date-value', boolean: 'boolean-value' };

/** A row that repeats more often than this is given once: no table of figures has so many identical rows. */
const repeatsLimit = 1_000;

const contentPart = 'content.xml';

/** The zip stays open for as long as the workbook. Failures: those of scanning, `no-sheets`. */
export async function openOds(zip: Zip, file: string, sha256: string): Promise<Result<Workbook>> {
  const sheets: SheetName[] = [];
  const hiddenStyles = new Set<string>();
  const raisedStyles = new Set<string>();
  let style: string | undefined;
  let hasComments = false;
  const read = await scanPart(zip, file, contentPart, {
    open: (tag, attributes) => {
      hasComments ||= tag === 'annotation';
      if (tag === 'style') style = attributeOf(attributes, 'name');
      else if (
        tag === 'table-properties' &&
        style !== undefined &&
        attributeOf(attributes, 'display') === 'false'
      )
        hiddenStyles.add(style);
      else if (
        tag === 'text-properties' &&
        style !== undefined &&
        /^(?:super|[1-9]\d*%)/u.test(attributeOf(attributes, 'text-position') ?? '')
      )
        raisedStyles.add(style);
      else if (tag === 'table') {
        const own = attributeOf(attributes, 'style-name') ?? '';
        sheets.push({
          name: attributeOf(attributes, 'name') ?? `Sheet ${sheets.length + 1}`,
          hidden: hiddenStyles.has(own),
        });
      }
    },
  });
  if (!read.ok) return read;
  if (sheets.length === 0) return fail('no-sheets', say('unreadable.no-sheets', { file }), { file });
  return succeed({
    file,
    sha256,
    delimited: false,
    sheets,
    notices: [
      ...(zip.names().some((name) => name.startsWith('Basic/')) ? [say('unreadable.macros', { file })] : []),
      ...(hasComments ? [say('unreadable.cell-comments', { file })] : []),
    ],
    layout: (sheet) => readLayout(zip, file, { sheet, raisedStyles }),
    rows: (sheet, take) => readRows(zip, file, { sheet, raisedStyles }, take),
    close: zip.close,
  });
}

interface WhichSheet {
  readonly sheet: number;
  /** Styles of text that stands raised. */
  readonly raisedStyles: ReadonlySet<string>;
}

/** Listens to one sheet only, and stops when the next begins. */
function onlySheet({ sheet: wanted, raisedStyles }: WhichSheet, hear: OdsListener): XmlListener {
  let current = -1;
  const when = () => current === wanted;
  return odsListener(
    {
      sheet: () => {
        current += 1;
        if (current > wanted) throw new Stopped();
      },
      row: (row, repeat) => {
        if (when()) hear.row?.(row, repeat);
      },
      merge: (range) => {
        if (when()) hear.merge?.(range);
      },
      hideColumns: (from, to) => {
        if (when()) hear.hideColumns?.(from, to);
      },
    },
    raisedStyles,
  );
}

async function readLayout(zip: Zip, file: string, which: WhichSheet): Promise<Result<SheetLayout>> {
  const merges: Range[] = [];
  const hiddenColumns = new Set<number>();
  const read = await scanPart(
    zip,
    file,
    contentPart,
    onlySheet(which, {
      merge: (range) => {
        if (merges.length < mostMerges) merges.push(range);
      },
      hideColumns: (from, to) => {
        for (let column = from; column <= to; column += 1) hiddenColumns.add(column);
      },
    }),
  );
  return read.ok ? succeed({ merges, hiddenColumns }) : read;
}

function readRows(zip: Zip, file: string, which: WhichSheet, take: TakeRow): Promise<Result<undefined>> {
  return scanPart(
    zip,
    file,
    contentPart,
    onlySheet(which, {
      row: (row, repeat) => {
        const times = repeat > repeatsLimit ? 1 : repeat;
        for (let each = 0; each < times; each += 1)
          if (take({ ...row, number: row.number + each }) === 'stop') throw new Stopped();
      },
    }),
  );
}
