// Where the tags of a paper break the rules of their own language (PDF/UA-1, 7.2 and 7.5): what may stand in a list, a table or a table of
// contents, and which cells have a header that a screen reader can find.

import type { PaperFile } from '../file/paper-file.ts';
import { PdfString } from '../file/values.ts';
import type { AttributeOf } from '../tags/attributes.ts';
import type { TagElement } from '../tags/tags.ts';

export type StructureGap = 'tags out of place' | 'uneven table' | 'cell without header';

const words = (text: string) => new Set(text.split(' '));

const mayHold: Readonly<Record<string, ReadonlySet<string>>> = {
  Table: words('TR THead TBody TFoot Caption'),
  THead: words('TR'),
  TBody: words('TR'),
  TFoot: words('TR'),
  TR: words('TH TD'),
  L: words('L LI Caption'),
  LI: words('Lbl LBody'),
  TOC: words('TOC TOCI Caption'),
};

const mayStandIn: Readonly<Record<string, ReadonlySet<string>>> = {
  THead: words('Table'),
  TBody: words('Table'),
  TFoot: words('Table'),
  TR: words('Table THead TBody TFoot'),
  TH: words('TR'),
  TD: words('TR'),
  LI: words('L'),
  LBody: words('LI'),
  TOCI: words('TOC'),
};

/** What a paper may have only one of. */
const once: Readonly<Record<string, readonly string[]>> = {
  Table: ['Caption', 'THead', 'TFoot'],
  L: ['Caption'],
  TOC: ['Caption'],
};

/** What stands in an element; one that only groups, without a meaning of its own, isn't there for a reader. */
export function inside({ kids }: TagElement): readonly TagElement[] {
  const found: TagElement[] = [];
  const stack = kids.toReversed();
  for (let kid = stack.pop(); kid !== undefined; kid = stack.pop()) {
    if (!('element' in kid)) continue;
    if (kid.element.type === 'NonStruct') stack.push(...kid.element.kids.toReversed());
    else found.push(kid.element);
  }
  return found;
}

function around({ parent }: TagElement): string {
  let element = parent;
  while (element?.type === 'NonStruct') element = element.parent;
  return element?.type ?? 'Sect';
}

/** The gaps of one element by itself; a table's are those of its cells, too. */
export function structureGapsOf(
  element: TagElement,
  paper: { readonly file: PaperFile; readonly attribute: AttributeOf },
): readonly StructureGap[] {
  const gaps: StructureGap[] = isInPlace(element) ? [] : ['tags out of place'];
  return element.type === 'Table' ? [...gaps, ...tableGapsOf(element, paper)] : gaps;
}

function isInPlace(element: TagElement): boolean {
  const { type } = element;
  if (mayStandIn[type]?.has(around(element)) === false) return false;
  const kids = inside(element).map((kid) => kid.type);
  const allowed = mayHold[type];
  if (allowed !== undefined && !kids.every((kid) => allowed.has(kid))) return false;
  if (once[type]?.some((kid) => kids.filter((each) => each === kid).length > 1) === true) return false;
  const caption = kids.indexOf('Caption');
  if (type === 'Table') {
    if (caption > 0 && caption < kids.length - 1) return false;
    return kids.includes('TBody') || !(kids.includes('THead') || kids.includes('TFoot'));
  }
  return !(type === 'L' || type === 'TOC') || caption <= 0;
}

interface Cell {
  readonly element: TagElement;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

const rowGroups = words('THead TBody TFoot');

/** More is no table that a person reads, and would fill the memory. */
const mostSpanned = 1_000;

function tableGapsOf(
  table: TagElement,
  { file, attribute }: { readonly file: PaperFile; readonly attribute: AttributeOf },
): readonly StructureGap[] {
  // What stands in its caption is no row.
  const rows = inside(table)
    .flatMap((kid) => (rowGroups.has(kid.type) ? inside(kid) : [kid]))
    .filter(({ type }) => type === 'TR');
  const span = (cell: TagElement, key: string) => {
    const value = attribute(cell.dictionary, 'Table', key);
    return typeof value === 'number' && value >= 1 ? Math.min(mostSpanned, Math.floor(value)) : 1;
  };
  const { cells, isEven } = placed(rows, span);
  const gaps: StructureGap[] = isEven ? [] : ['uneven table'];
  const scopeOf = ({ element }: Cell) => file.name(attribute(element.dictionary, 'Table', 'Scope'));
  const headed = { rows: new Set<number>(), columns: new Set<number>() };
  for (const cell of cells) {
    if (cell.element.type !== 'TH') continue;
    const scope = scopeOf(cell);
    if (scope === 'Row' || scope === 'Both') upTo(cell.row, cell.rows, headed.rows);
    if (scope === 'Column' || scope === 'Both') upTo(cell.column, cell.columns, headed.columns);
  }
  const names = new Set(
    cells.flatMap(({ element }) => {
      const id = file.value(element.dictionary.get('ID'));
      return id instanceof PdfString ? [id.bytes] : [];
    }),
  );
  const isHeaded = ({ element, row, column }: Cell) => {
    const headers = attribute(element.dictionary, 'Table', 'Headers');
    const named = file.list(headers) ?? [];
    if (named.length === 0) return headed.rows.has(row) || headed.columns.has(column);
    return named.every((each) => {
      const name = file.value(each);
      return name instanceof PdfString && names.has(name.bytes);
    });
  };
  if (cells.some((cell) => cell.element.type === 'TD' && !isHeaded(cell))) gaps.push('cell without header');
  return gaps;
}

function upTo(from: number, count: number, into: Set<number>) {
  for (let at = from; at < from + count; at += 1) into.add(at);
}

/** Where each cell stands once those that span rows have taken their places; even where every row is as wide as the first. */
function placed(
  rows: readonly TagElement[],
  span: (cell: TagElement, key: string) => number,
): { readonly cells: readonly Cell[]; readonly isEven: boolean } {
  const cells: Cell[] = [];
  const taken = rows.map(() => new Set<number>());
  let isEven = true;
  for (const [row, element] of rows.entries()) {
    let column = 0;
    for (const cell of inside(element)) {
      while (taken[row]?.has(column) === true) column += 1;
      const [down, across] = [span(cell, 'RowSpan'), span(cell, 'ColSpan')];
      if (row + down > rows.length) isEven = false;
      for (let below = row; below < Math.min(rows.length, row + down); below += 1)
        for (let beside = column; beside < column + across; beside += 1) {
          if (taken[below]?.has(beside) === true) isEven = false;
          taken[below]?.add(beside);
        }
      cells.push({ element: cell, row, column, rows: down, columns: across });
      column += across;
    }
  }
  const width = taken[0]?.size ?? 0;
  return { cells, isEven: isEven && taken.every((columns) => columns.size === width) };
}
