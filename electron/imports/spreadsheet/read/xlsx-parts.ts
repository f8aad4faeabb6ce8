// The small parts of an Excel workbook: where its sheets are, how its cells are formatted, and the strings they share.

import { fail, succeed, type Result } from '../../../../shared/kernel/result.ts';
import { raised } from '../../../../shared/language/reading/raised.ts';
import { say } from '../../../../shared/language/say.ts';
import type { Zip } from '../../zip.ts';
import { plainFormat, type NumberFormat, type SheetName } from './cells.ts';
import { builtInFormat, numberFormat } from './number-format.ts';
import { scanPart } from './scan-part.ts';
import { attributeOf, decodeEntities, XmlFault } from './xml-scanner.ts';

export interface XlsxSheet extends SheetName {
  readonly part: string;
}

export interface XlsxBook {
  readonly sheets: readonly XlsxSheet[];
  readonly dates: 1900 | 1904;
  readonly stringsPart: string | undefined;
  readonly stylesPart: string | undefined;
}

interface Relation {
  readonly type: string;
  readonly target: string;
}

/** Targets are relative to the root, or to the folder of the part they belong to. */
function resolve(target: string, folder: string): string {
  const path = target.startsWith('/') ? target.slice(1) : `${folder}${target}`;
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

async function relations(zip: Zip, file: string, part: string): Promise<Result<Map<string, Relation>>> {
  const slash = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, slash);
  const name = `${folder}_rels/${part.slice(slash)}.rels`;
  const found = new Map<string, Relation>();
  if (!zip.has(name)) return succeed(found);
  const read = await scanPart(zip, file, name, {
    open: (tag, attributes) => {
      if (tag !== 'Relationship') return;
      // What lies outside the file is never followed.
      if (attributeOf(attributes, 'TargetMode') === 'External') return;
      const type = attributeOf(attributes, 'Type') ?? '';
      const target = resolve(attributeOf(attributes, 'Target') ?? '', folder);
      found.set(attributeOf(attributes, 'Id') ?? '', { type: type.slice(type.lastIndexOf('/') + 1), target });
    },
  });
  return read.ok ? succeed(found) : read;
}

/** Failures: those of `scanPart`, `no-sheets`. */
export async function readBook(zip: Zip, file: string): Promise<Result<XlsxBook>> {
  const root = await relations(zip, file, '');
  if (!root.ok) return root;
  const main = [...root.value.values()].find(({ type }) => type === 'officeDocument');
  const part = main?.target ?? 'xl/workbook.xml';
  const related = await relations(zip, file, part);
  if (!related.ok) return related;
  let dates: 1900 | 1904 = 1900;
  const sheets: XlsxSheet[] = [];
  const read = await scanPart(zip, file, part, {
    open: (tag, attributes) => {
      if (tag === 'workbookPr' && /^(1|true)$/u.test(attributeOf(attributes, 'date1904') ?? '')) dates = 1904;
      if (tag !== 'sheet') return;
      const relation = related.value.get(attributeOf(attributes, 'id') ?? '');
      if (relation?.type !== 'worksheet' || !zip.has(relation.target)) return;
      const name = attributeOf(attributes, 'name') ?? `Sheet ${sheets.length + 1}`;
      const hidden = /hidden/iu.test(attributeOf(attributes, 'state') ?? '');
      sheets.push({ name, hidden, part: relation.target });
    },
  });
  if (!read.ok) return read;
  if (sheets.length === 0) return fail('no-sheets', say('unreadable.no-sheets', { file }), { file });
  const partOf = (type: string) => [...related.value.values()].find((each) => each.type === type)?.target;
  return succeed({ sheets, dates, stringsPart: partOf('sharedStrings'), stylesPart: partOf('styles') });
}

/** The format of each cell style, by its number. */
export async function readStyles(
  zip: Zip,
  file: string,
  part: string | undefined,
): Promise<Result<readonly NumberFormat[]>> {
  if (part === undefined || !zip.has(part)) return succeed([]);
  const own = new Map<number, NumberFormat>();
  const styles: NumberFormat[] = [];
  let inCellStyles = false;
  const read = await scanPart(zip, file, part, {
    open: (tag, attributes) => {
      if (tag === 'numFmt') {
        const id = Number(attributeOf(attributes, 'numFmtId'));
        own.set(id, numberFormat(attributeOf(attributes, 'formatCode') ?? ''));
      } else if (tag === 'cellXfs') {
        inCellStyles = true;
      } else if (tag === 'xf' && inCellStyles) {
        const id = Number(attributeOf(attributes, 'numFmtId') ?? 0);
        styles.push(own.get(id) ?? builtInFormat(id));
      }
    },
    close: (tag) => {
      if (tag === 'cellXfs') inCellStyles = false;
    },
  });
  return read.ok ? succeed(styles) : read;
}

export function formatAt(styles: readonly NumberFormat[], style: string | undefined): NumberFormat {
  return style === undefined ? (styles[0] ?? plainFormat) : (styles[Number(style)] ?? plainFormat);
}

/** Excel writes characters that XML forbids as _x000D_. */
export function cellText(raw: string): string {
  const text = decodeEntities(raw);
  if (!text.includes('_x')) return text;
  return text.replaceAll(/_x([\da-f]{4})_/giu, (_, code: string) =>
    String.fromCodePoint(Number.parseInt(code, 16)),
  );
}

/** The runs of a text that are formatted by themselves: what stands raised is a note's mark, and what is struck out isn't said. */
export function runs() {
  let isRaised = false;
  let isStruck = false;
  return {
    open: (tag: string, attributes: string) => {
      if (tag === 'r' || tag === 'si' || tag === 'is' || tag === 'c') {
        isRaised = false;
        isStruck = false;
      } else if (tag === 'vertAlign') isRaised = attributeOf(attributes, 'val') === 'superscript';
      else if (tag === 'strike') isStruck = !/^(?:0|false)$/u.test(attributeOf(attributes, 'val') ?? '');
    },
    text: (raw: string): string => {
      if (isStruck) return '';
      return isRaised ? raised(raw) : raw;
    },
  };
}

/** Characters in all shared strings together; a sheet with a million strings stays below this. */
const stringsLimit = 120_000_000;

/** Failures: those of `scanPart`, `too-large`. */
export async function readStrings(
  zip: Zip,
  file: string,
  part: string | undefined,
): Promise<Result<readonly string[]>> {
  if (part === undefined || !zip.has(part)) return succeed([]);
  const strings: string[] = [];
  let current = '';
  let characters = 0;
  // Text inside <t> counts, but not inside <rPh>: that is how a name is pronounced.
  let inText = false;
  let phonetic = false;
  const run = runs();
  const read = await scanPart(zip, file, part, {
    open: (tag, attributes) => {
      run.open(tag, attributes);
      if (tag === 'si') current = '';
      else if (tag === 't') inText = !phonetic;
      else if (tag === 'rPh') phonetic = true;
    },
    text: (raw) => {
      if (inText) current += run.text(raw);
    },
    close: (tag) => {
      if (tag === 't') inText = false;
      else if (tag === 'rPh') phonetic = false;
      else if (tag === 'si') {
        characters += current.length;
        if (characters > stringsLimit) throw new XmlFault(say('unreadable.xml-too-much-text'));
        strings.push(cellText(current));
      }
    },
  });
  return read.ok ? succeed(strings) : read;
}
