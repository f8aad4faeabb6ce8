// A text file of values (.csv, .tsv) as one sheet: its encoding and separator are detected.

import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { Transform, Writable } from 'node:stream';
import { parse, CsvError } from 'csv-parse';
import { fail, succeed, type Result } from '../../../../shared/kernel/result.ts';
import type { Saying } from '../../../../shared/kernel/saying.ts';
import { say } from '../../../../shared/language/say.ts';
import { firstBytes, markedUtf16 } from '../../first-bytes.ts';
import { lastColumn, Stopped, textCell, type SheetCell, type TakeRow, type Workbook } from './cells.ts';
import { whyOf } from '../../../why.ts';

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

const delimiters = ['\t', ';', ',', '|'] as const;
/** Enough to see how a file is written. */
const sampleBytes = 256 * 1024;
const recordLimit = 4 * 1024 * 1024;

function isUtf8(bytes: Uint8Array): boolean {
  // The sample may end in the middle of a character, so up to three bytes at its end are left out.
  for (let cut = 0; cut <= 3; cut += 1) {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, bytes.length - cut));
      return true;
    } catch {
      // Perhaps without its last byte.
    }
  }
  return false;
}

/** Undefined when it isn't text. Text that isn't UTF-8 is taken for what Windows used to write: code page 1252. */
function encodingOf(bytes: Uint8Array): Encoding | undefined {
  const marked = markedUtf16(bytes);
  if (marked !== undefined) return marked;
  const zeros = [0, 0];
  for (let at = 0; at < bytes.length; at += 1) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  // Without a mark, UTF-16 of Latin text has a zero in every other byte.
  if (odd > bytes.length / 4 && even < bytes.length / 50) return 'utf-16le';
  if (even > bytes.length / 4 && odd < bytes.length / 50) return 'utf-16be';
  if (even + odd > 0) return undefined;
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

/** How often each character occurs outside quotes in each of the first lines. */
function countsIn(text: string, delimiter: string): number[] {
  const counts: number[] = [];
  let count = 0;
  let quoted = false;
  for (const letter of text) {
    if (letter === '"') quoted = !quoted;
    else if (letter === '\n' && !quoted) {
      counts.push(count);
      count = 0;
    } else if (letter === delimiter && !quoted) count += 1;
  }
  if (count > 0) counts.push(count);
  return counts.slice(0, 50);
}

/** The one that splits the most lines into the same number of values. "sep=;" in the first line settles it. */
function delimiterOf(text: string): string {
  const said = /^sep=(.)\r?\n/u.exec(text)?.[1];
  if (said !== undefined) return said;
  let best: { delimiter: string; score: number } = { delimiter: ',', score: 0 };
  for (const delimiter of delimiters) {
    const counts = countsIn(text, delimiter).filter((count) => count > 0);
    const alike = new Map<number, number>();
    for (const count of counts) alike.set(count, (alike.get(count) ?? 0) + 1);
    const score = Math.max(0, ...[...alike].map(([count, lines]) => lines * lines * Math.min(count, 3)));
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

/** Failures: `not-a-spreadsheet`. */
export async function openCsv(path: string, file: string, sha256: string): Promise<Result<Workbook>> {
  const sample = await firstBytes(path, sampleBytes);
  const encoding = encodingOf(sample);
  if (encoding === undefined) {
    return fail('not-a-spreadsheet', say('unreadable.no-spreadsheet', { file }), { file });
  }
  const head = new TextDecoder(encoding).decode(sample);
  const delimiter = delimiterOf(head);
  const skips = head.startsWith('sep=') ? 1 : 0;
  const written = {
    encoding: await wholeEncoding(path, encoding),
    delimiter,
    skips,
    commas: hasDecimalCommas(head, delimiter),
  };
  return succeed({
    file,
    sha256,
    delimited: true,
    sheets: [{ name: file.replace(/\.[^.]*$/u, ''), hidden: false }],
    notices: [],
    layout: () => Promise.resolve(succeed({ merges: [], hiddenColumns: new Set<number>() })),
    rows: (_sheet, take) => readRows(path, file, written, take),
    close: () => undefined,
  });
}

/** Whether the rest is written as the beginning is: a letter with an accent may come only at the end. */
async function wholeEncoding(path: string, encoding: Encoding): Promise<Encoding> {
  if (encoding !== 'utf-8') return encoding;
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of createReadStream(path))
      if (Buffer.isBuffer(chunk)) decoder.decode(chunk, { stream: true });
    decoder.decode();
    return encoding;
  } catch (error) {
    if (error instanceof TypeError) return 'windows-1252';
    throw error;
  }
}

/** What may stand around the digits of a number: "(£1.234,50)", "45,5 %". Each space belongs to one sign: there may be thousands of them. */
const around = (digits: string) =>
  new RegExp(
    String.raw`^((?:[-+−–(]\s*)?(?:(?:[£€]|GBP|EUR)\s*)?(?:[-−–(]\s*)?)(${digits})((?:\s*(?:%|[£€]|GBP|EUR))?(?:\s*[-−–)])?)$`,
    'u',
  );
const thousands = String.raw`[.\u0020\u00a0\u2009\u202f'’]`;
const commaNumber = around(String.raw`\d{1,3}(?:${thousands}\d{3})+,\d+|\d+,(?:\d{1,2}|\d{4,})`);
const pointNumber = around(String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)\.(?:\d{1,2}|\d{4,})`);

/**
 * Whether numbers are written with a decimal comma, and thousands with a point, as on the Continent: one that can only be read so shows
 * it, where none is written the British way. Values are separated by something else then.
 */
function hasDecimalCommas(text: string, delimiter: string): boolean {
  if (delimiter === ',') return false;
  const values = text
    .split(/\r?\n/u)
    .flatMap((line) => line.split(delimiter).map((each) => each.replaceAll('"', '').trim()));
  return values.some((each) => commaNumber.test(each)) && !values.some((each) => pointNumber.test(each));
}

const continental = around(String.raw`(?:\d{1,3}(?:${thousands}\d{3})+|\d+)(?:,\d+)?`);
const eachThousand = new RegExp(thousands, 'gu');

function withPoint(text: string): string {
  const [, before, digits, behind] = continental.exec(text.trim()) ?? [];
  return digits === undefined
    ? text
    : `${before ?? ''}${digits.replaceAll(eachThousand, '').replace(',', '.')}${behind ?? ''}`;
}

function decoding(encoding: Encoding): Transform {
  const decoder = new TextDecoder(encoding);
  return new Transform({
    decodeStrings: true,
    transform: (chunk: Buffer, _encoding, done) => {
      done(null, decoder.decode(chunk, { stream: true }));
    },
    flush: (done) => {
      done(null, decoder.decode());
    },
  });
}

function cellsOf(record: readonly string[], commas: boolean): SheetCell[] {
  const cells: SheetCell[] = [];
  for (let column = 0; column < record.length && column <= lastColumn; column += 1) {
    const value = record[column] ?? '';
    const text = commas ? withPoint(value) : value;
    if (text.trim() !== '') cells.push(textCell(column, text));
  }
  return cells;
}

interface Written {
  readonly encoding: Encoding;
  readonly delimiter: string;
  readonly skips: number;
  /** Numbers have a decimal comma. */
  readonly commas: boolean;
}

/** Rows are numbered as a spreadsheet program numbers them: a record over several lines is one row. */
async function readRows(
  path: string,
  file: string,
  { encoding, delimiter, skips, commas }: Written,
  take: TakeRow,
): Promise<Result<undefined>> {
  let row = 0;
  const parser = parse({
    delimiter,
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    ltrim: true, // a space before a quotation mark is no part of the value
    skip_empty_lines: false,
    max_record_size: recordLimit,
  });
  const taker = new Writable({
    objectMode: true,
    write: (record: string[], _encoding, done) => {
      row += 1;
      const cells = row <= skips ? [] : cellsOf(record, commas);
      const stop = cells.length > 0 && take({ number: row, hidden: false, cells }) === 'stop';
      done(stop ? new Stopped() : null);
    },
  });
  try {
    await pipeline(createReadStream(path), decoding(encoding), parser, taker);
    return succeed(undefined);
  } catch (error) {
    if (error instanceof Stopped) return succeed(undefined);
    if (!(error instanceof CsvError)) throw error;
    return fail('damaged', csvProblem(error, file, row), { file });
  }
}

function csvProblem(error: CsvError, file: string, row: number): Saying {
  const { code } = error;
  if (code === 'CSV_QUOTE_NOT_CLOSED') return say('unreadable.quotation-not-closed', { file, row });
  if (code === 'CSV_MAX_RECORD_SIZE') return say('unreadable.value-never-ends', { file, row });
  return say('unreadable.row', { file, row, why: whyOf(error) });
}
