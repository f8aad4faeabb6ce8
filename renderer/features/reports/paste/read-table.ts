// A table of the clipboard, from Word or from Excel, as one whose cells are never merged and whose rows are all as long.

import type {
  Inline,
  List,
  Paragraph,
  Table,
  TableCell,
  TextBlock,
} from '../../../../shared/reports/model/report-text.ts';
import { mostColumns, mostRows } from '../../../../shared/reports/rules/in-text.ts';
import { paragraphOf } from './gather-lists.ts';
import { hasWords } from './inlines.ts';
import type { Losses } from './lost.ts';
import { styleOf } from './word-marks.ts';

export type CellContent = readonly (Paragraph | List)[];

interface PlainCell {
  readonly content: CellContent;
  readonly header: boolean;
}

const attrs = { colspan: 1, rowspan: 1, colwidth: null } as const;
const emptyCell: PlainCell = { content: [{ type: 'paragraph' }], header: false };

function isBlank(content: CellContent): boolean {
  return content.every((each) => each.type === 'paragraph' && !hasWords(each.content ?? []));
}

function words(content: CellContent): string {
  const said = (inline: Inline) => (inline.type === 'text' ? inline.text : '');
  return content
    .map((each) => (each.type === 'paragraph' ? (each.content ?? []).map(said).join('') : ''))
    .join(' ')
    .trim();
}

const figure = /^[-−(]?[£$€]?[\d.,\s]+%?\)?$/u;

function isBold(content: CellContent): boolean {
  return content.every(
    (each) =>
      each.type === 'paragraph' &&
      (each.content ?? []).every(
        (inline) => inline.type !== 'text' || inline.marks?.some(({ type }) => type === 'bold'),
      ),
  );
}

/** Where nothing says which row names the columns: the first, if all of it is words, or all of it bold. */
function looksLikeHeading(first: readonly PlainCell[], isOnly: boolean): boolean {
  if (isOnly) return false;
  const filled = first.filter(({ content }) => !isBlank(content));
  if (filled.length === 0) return false;
  if (filled.every(({ content }) => isBold(content))) return true;
  return filled.length === first.length && filled.every(({ content }) => !figure.test(words(content)));
}

function trimmed(rows: readonly (readonly PlainCell[])[]): readonly (readonly PlainCell[])[] {
  const isFilled = (row: readonly PlainCell[]) => row.some(({ content }) => !isBlank(content));
  const last = rows.findLastIndex(isFilled);
  const kept = rows.slice(0, last + 1);
  const width = Math.max(0, ...kept.map((row) => row.findLastIndex(({ content }) => !isBlank(content)) + 1));
  return kept.map((row) => Array.from({ length: width }, (_none, at) => row[at] ?? emptyCell));
}

/** Undefined where there is nothing in it. */
export function tableFrom(given: readonly (readonly PlainCell[])[]): Table | undefined {
  const rows = trimmed(given);
  const [first = []] = rows;
  if (first.length === 0) return undefined;
  const isSaid = rows.some((row) => row.some(({ header }) => header));
  const isFirstHeading = !isSaid && looksLikeHeading(first, rows.length === 1);
  return {
    type: 'table',
    content: rows.map((row, at) => ({
      type: 'table_row',
      content: row.map(({ content, header }): TableCell => ({
        type: header || (isFirstHeading && at === 0) ? 'table_header' : 'table_cell',
        attrs,
        content,
      })),
    })),
  };
}

/** Rows of this table, not of one in its cells. */
function rowsOf(table: Element): Element[] {
  return [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table);
}

function spanOf(cell: Element, name: 'colspan' | 'rowspan', most: number): number {
  const given = Number(cell.getAttribute(name) ?? 1);
  return Number.isSafeInteger(given) ? Math.min(Math.max(given, 1), most) : 1;
}

/** As many as can be told of: what is refused says how many there were. */
const widest = mostColumns + 1;

class Grid {
  readonly rows: PlainCell[][] = [];

  private row(at: number): PlainCell[] {
    const known = this.rows[at];
    if (known !== undefined) return known;
    const made: PlainCell[] = [];
    this.rows[at] = made;
    return made;
  }

  /** A heading over several columns is said over each; what stands for several rows is said in each. */
  place(at: number, cell: PlainCell, columns: number, rows: number): void {
    const first = this.row(at);
    let column = 0;
    while (first[column] !== undefined) column += 1;
    for (let down = 0; down < rows; down += 1) {
      const row = this.row(at + down);
      for (let across = 0; across < columns && column + across < widest; across += 1)
        row[column + across] = across === 0 || cell.header ? cell : { ...emptyCell, header: cell.header };
    }
  }

  full(): PlainCell[][] {
    return this.rows.map((row) => Array.from(row, (cell: PlainCell | undefined) => cell ?? emptyCell));
  }
}

export function readTable(
  table: Element,
  contentOf: (cell: Element) => CellContent,
  losses: Losses,
): Table | undefined {
  const grid = new Grid();
  const all = rowsOf(table);
  const rows = all.filter((row) => {
    const isHidden = styleOf(row, 'display') === 'none' || row.hasAttribute('hidden');
    if (isHidden) losses.add('hidden-row');
    return !isHidden;
  });
  rows.slice(0, mostRows + 1).forEach((row, at) => {
    const inHead = row.parentElement?.localName === 'thead';
    for (const cell of row.children) {
      if (cell.localName !== 'td' && cell.localName !== 'th') continue;
      if (styleOf(cell, 'display') === 'none') continue;
      const content = contentOf(cell);
      grid.place(
        at,
        {
          content: content.length === 0 ? emptyCell.content : content,
          header: inHead || cell.localName === 'th',
        },
        spanOf(cell, 'colspan', widest),
        spanOf(cell, 'rowspan', rows.length - at),
      );
    }
  });
  return tableFrom(grid.full().slice(0, mostRows + 1));
}

/** A table drawn round one cell is a frame, not a table. */
export function soleCell(table: Element): Element | undefined {
  const cells = rowsOf(table).flatMap((row) =>
    [...row.children].filter(({ localName }) => localName === 'td' || localName === 'th'),
  );
  return cells.length === 1 ? cells[0] : undefined;
}

/** Blocks that stand in a cell or in an item of a list, which hold no more than paragraphs and lists. */
export function withinCell(blocks: readonly TextBlock[]): (Paragraph | List)[] {
  return blocks.flatMap((block): (Paragraph | List)[] => {
    switch (block.type) {
      case 'heading':
        return [paragraphOf(block.content ?? [])];
      case 'table':
        return block.content.flatMap((row) => row.content.flatMap(({ content }) => content));
      case 'picture':
        return [];
      case 'paragraph':
      case 'bullet_list':
      case 'numbered_list':
        return [block];
    }
  });
}
