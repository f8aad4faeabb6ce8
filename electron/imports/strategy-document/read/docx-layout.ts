// Gives every paragraph and cell of a Word document its location, and treats nested tables as tables of their own.

import type { DocumentLocation } from '../../../../shared/kernel/provenance.ts';
import type { RawCell, RawContent, RawParagraph, RawTable } from './docx-body.ts';
import type { SourceBlock, SourceCell, SourceParagraph, SourceRow, SourceTable } from './source-document.ts';

interface Counters {
  paragraphs: number;
  tables: number;
}

function placed(paragraph: RawParagraph, location: DocumentLocation): SourceParagraph {
  return { ...paragraph, location };
}

/** A cell may hold nothing but a number that Word counts. */
function placedInCell(paragraph: RawParagraph, location: DocumentLocation): SourceParagraph[] {
  if (paragraph.text.trim() !== '') return [placed(paragraph, location)];
  return paragraph.number === undefined ? [] : [placed({ ...paragraph, text: paragraph.number }, location)];
}

function holdsTable(table: RawTable): boolean {
  return table.rows.some(({ cells }) =>
    cells.some(({ content }) => content.some(({ kind }) => kind === 'table')),
  );
}

type Pair = readonly [label: string, value: readonly RawContent[]];

function wordsOf(content: readonly RawContent[]): string {
  return content
    .map((item) => (item.kind === 'paragraph' ? item.text.trim() : ''))
    .join(' ')
    .trim();
}

const longestLabel = 40;

/** The rows of a table that is only labels and what they say: "Lead" beside "Ranger". */
function pairsIn({ rows }: RawTable): readonly Pair[] | undefined {
  const pairs = rows.flatMap(({ cells: [label, value, another] }): Pair[] =>
    label === undefined || value === undefined || another !== undefined
      ? []
      : [[wordsOf(label.content).replace(/\s*:$/u, ''), value.content]],
  );
  const areLabels = pairs.every(
    ([label, value]) =>
      label !== '' && label.length <= longestLabel && value.every(({ kind }) => kind === 'paragraph'),
  );
  return pairs.length === rows.length && pairs.length > 1 && areLabels ? pairs : undefined;
}

function tablesOf(content: readonly RawContent[]): RawTable[] {
  return content.filter((item) => item.kind === 'table');
}

/**
 * Below a row of headings, cells that each hold a table of the same labels: "Lead" beside "Ranger", "Due" beside "May 2027". They say
 * it as lines do: "Lead: Ranger".
 */
function withCardsAsLines(raw: RawTable): RawTable {
  const [first, ...rows] = raw.rows;
  const inFirst = first?.cells.some(({ content }) => tablesOf(content).length > 0 || wordsOf(content) === '');
  const cards = rows.flatMap(({ cells }) => cells.flatMap(({ content }) => tablesOf(content)));
  const pairs = new Map(cards.map((card) => [card, pairsIn(card)]));
  const labels = [...pairs.values()].map((each) => new Set(each?.map(([label]) => label.toLowerCase())));
  const isSaidAgain = (label: string) => labels.filter((each) => each.has(label)).length > 1;
  if (inFirst !== false || cards.length < 2 || [...pairs.values()].includes(undefined)) return raw;
  if (!labels.every((each) => [...each].every(isSaidAgain))) return raw;
  const asLines = (item: RawContent): RawContent[] => {
    if (item.kind !== 'table') return wordsOf([item]) === '' ? [] : [item];
    return (pairs.get(item) ?? []).flatMap(([label, value]) =>
      value
        .filter((each) => each.kind === 'paragraph' && each.text.trim() !== '')
        .map((each, at) =>
          each.kind === 'paragraph' && at === 0 ? { ...each, text: `${label}: ${each.text.trim()}` } : each,
        ),
    );
  };
  const below = rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, content: cell.content.flatMap(asLines) })),
  }));
  return first === undefined ? raw : { ...raw, rows: [first, ...below] };
}

const fewest = 3;

/** Whether its first row heads columns, each with a few words. */
function hasColumns({ rows: [first, ...rows] }: RawTable): boolean {
  const heads = first?.cells ?? [];
  return (
    rows.length > 0 &&
    heads.length >= fewest &&
    heads.every(
      ({ content }) =>
        content.some((item) => item.kind === 'paragraph' && item.text.trim() !== '') &&
        content.every((item) => item.kind === 'paragraph' && item.text.length <= 60),
    )
  );
}

/** The reading order of a document, with paragraphs and tables numbered as a person counts them. */
export function layOut(
  content: readonly RawContent[],
  counters: Counters = { paragraphs: 0, tables: 0 },
): SourceBlock[] {
  return content.flatMap((item) => {
    if (item.kind === 'paragraph') {
      counters.paragraphs += 1;
      return item.text.trim() === '' ? [] : [placed(item, { paragraph: counters.paragraphs })];
    }
    counters.tables += 1;
    return layOutTable(item, counters);
  });
}

function layOutTable(written: RawTable, counters: Counters): SourceBlock[] {
  const raw = withCardsAsLines(written);
  const location = { table: counters.tables };
  // A table that holds tables is only page layout: the contents of its cells are read one after another. Beside columns of text it has one
  // in a cell, which is read after it.
  if (holdsTable(raw) && !hasColumns(raw)) {
    return raw.rows.flatMap(({ cells }) => cells.flatMap((cell) => layOut(cell.content, counters)));
  }
  const rows = raw.rows.map((row, index) =>
    layOutRow(row.cells, row.skipped, { ...location, row: index + 1 }),
  );
  const columns = Math.max(
    0,
    ...rows.map(({ cells }) => (cells.at(-1)?.column ?? 0) + (cells.at(-1)?.span ?? 0)),
  );
  const laidOut: SourceTable = { kind: 'table', rows, columns, location };
  const within = raw.rows.flatMap(({ cells }) =>
    cells.flatMap(({ content }) => content.filter((item) => item.kind === 'table')),
  );
  return [laidOut, ...layOut(within, counters)];
}

function layOutRow(cells: readonly RawCell[], skipped: number, rowLocation: DocumentLocation): SourceRow {
  let column = skipped;
  const laidOut = cells.map((cell): SourceCell => {
    const location = { ...rowLocation, column: column + 1 };
    const paragraphs = cell.content.flatMap((item) =>
      item.kind === 'paragraph' ? placedInCell(item, location) : [],
    );
    const made = {
      paragraphs: cell.continues ? [] : paragraphs,
      column,
      span: cell.span,
      continues: cell.continues,
      ...(cell.fill === undefined ? {} : { fill: cell.fill }),
      location,
    };
    column += cell.span;
    return made;
  });
  return { cells: laidOut, location: rowLocation };
}
