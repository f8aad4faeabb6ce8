// An Excel workbook (.xlsx, .xlsm) as sheets of rows. Macros, links to other files and drawings are ignored.

import { succeed, type Result } from '../../../../shared/kernel/result.ts';
import { say } from '../../../../shared/language/say.ts';
import type { Zip } from '../../zip.ts';
import { lastColumn, mostMerges, type Range, type SheetLayout, type Workbook } from './cells.ts';
import { scanPart, type Through } from './scan-part.ts';
import { columnOf, rowListener, type CellContext } from './xlsx-rows.ts';
import { readBook, readStrings, readStyles } from './xlsx-parts.ts';
import { attributeOf } from './xml-scanner.ts';

/** The zip stays open for as long as the workbook. Failures: those of scanning, `no-sheets`. */
export async function openXlsx(zip: Zip, file: string, sha256: string): Promise<Result<Workbook>> {
  const book = await readBook(zip, file);
  if (!book.ok) return book;
  const styles = await readStyles(zip, file, book.value.stylesPart);
  if (!styles.ok) return styles;
  const strings = await readStrings(zip, file, book.value.stringsPart);
  if (!strings.ok) return strings;
  const context: CellContext = { strings: strings.value, styles: styles.value, dates: book.value.dates };
  const parts = zip.names().map((name) => name.toLowerCase());
  const macros = parts.some((name) => name.endsWith('vbaproject.bin'));
  const partAt = (sheet: number) => book.value.sheets[sheet]?.part ?? '';
  return succeed({
    file,
    sha256,
    delimited: false,
    sheets: book.value.sheets.map(({ name, hidden }) => ({ name, hidden })),
    notices: [
      ...(macros ? [say('unreadable.macros', { file })] : []),
      ...(parts.some(isOfComments) ? [say('unreadable.cell-comments', { file })] : []),
    ],
    layout: (sheet) => readLayout(zip, file, partAt(sheet)),
    rows: (sheet, take) => scanPart(zip, file, partAt(sheet), rowListener(context, take)),
    close: zip.close,
  });
}

/** “xl/comments1.xml”, “xl/threadedComments/threadedComment1.xml”. */
function isOfComments(part: string): boolean {
  return /\/(?:threaded)?comments?\d*\.xml$/u.test(part);
}

function rangeOf(reference: string): Range | undefined {
  const [from = '', to = from] = reference.split(':');
  const [top, bottom] = [from, to].map((corner) => Number(/\d+$/u.exec(corner)?.[0]));
  if (top === undefined || bottom === undefined || !(top >= 1) || !(bottom >= top)) return undefined;
  const [left, right] = [columnOf(from, -1), columnOf(to, -1)];
  return left < 0 || right < left || right > lastColumn ? undefined : { top, bottom, left, right };
}

/** Passes on what comes before and after the rows. The tag that ends them is searched for as text, which is ten times as fast. */
function overRows(feed: (chunk: string) => void): Through {
  const begins = /<(?:\w+:)?sheetData(?:\s[^>]*)?\/?>/u;
  const ends = /<\/(?:\w+:)?sheetData\s*>/u;
  let stage: 'before' | 'within' | 'behind' = 'before';
  let kept = '';
  const take = (chunk: string) => {
    if (stage === 'behind') {
      feed(chunk);
      return;
    }
    kept += chunk;
    if (stage === 'before') {
      // The tag holds no ">" but its last character: what comes before another, or has none yet, needn't be gone through again.
      if (!chunk.includes('>')) return;
      const begin = begins.exec(kept);
      if (begin === null) {
        const whole = kept.lastIndexOf('>') + 1;
        feed(kept.slice(0, whole));
        kept = kept.slice(whole);
        return;
      }
      feed(kept.slice(0, begin.index));
      // With no rows in it, the tag closes itself.
      stage = begin[0].endsWith('/>') ? 'behind' : 'within';
      if (stage === 'within') feed(begin[0]);
      kept = kept.slice(begin.index + begin[0].length);
      if (stage === 'behind') feed(kept);
    }
    if (stage === 'within') {
      const end = ends.exec(kept);
      if (end === null) {
        kept = kept.slice(-64);
        return;
      }
      feed(kept.slice(end.index));
      stage = 'behind';
      kept = '';
    }
  };
  return {
    feed: take,
    // A chart that fills a sheet of its own has no rows at all.
    end: () => {
      if (stage === 'before') feed(kept);
    },
  };
}

/** Merged areas come after the rows, so the rows are skipped unread. */
async function readLayout(zip: Zip, file: string, part: string): Promise<Result<SheetLayout>> {
  const merges: Range[] = [];
  const hiddenColumns = new Set<number>();
  const read = await scanPart(
    zip,
    file,
    part,
    {
      open: (tag, attributes) => {
        if (tag === 'mergeCell' && merges.length < mostMerges) {
          const range = rangeOf(attributeOf(attributes, 'ref') ?? '');
          if (range !== undefined) merges.push(range);
        } else if (tag === 'col' && /^(1|true)$/u.test(attributeOf(attributes, 'hidden') ?? '')) {
          const first = Math.max(Number(attributeOf(attributes, 'min')) - 1, 0);
          const last = Math.min(Number(attributeOf(attributes, 'max')) - 1, lastColumn);
          for (let column = first; column <= last; column += 1) hiddenColumns.add(column);
        }
      },
    },
    overRows,
  );
  if (!read.ok) return read;
  return succeed({ merges, hiddenColumns });
}
