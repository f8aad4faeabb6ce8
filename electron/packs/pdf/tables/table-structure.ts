// A table to those who hear it: its name first, each cell with the headings that stand over it and before it, its paragraphs and lists as such.

import type { TableRow } from '../../../../shared/packs/pack-document.ts';
import type { Flow } from '../flow.ts';
import { child, identified, lastKid, type Element } from '../structure.ts';
import { languageEntry } from '../spoken-language.ts';
import type { LaidCell, LaidRow, Laying, Piece } from './table-cells.ts';

/** The elements of a cell's pieces, made as each is first drawn: a row over two pages is the same row. */
export interface CellElements {
  readonly cell: Element;
  /** Undefined while the cell needs none. */
  pieces: (Element | undefined)[] | undefined;
  list: Element | undefined;
}

export interface RowElements {
  readonly cells: readonly CellElements[];
}

export interface TableElements {
  readonly table: Element;
  readonly header: (header: LaidRow) => RowElements;
  readonly row: (row: TableRow, laid: LaidRow) => RowElements;
}

const scopes = { column: '/O/Table/Scope/Column', row: '/O/Table/Scope/Row' } as const;

/** `headers` are names in brackets, one behind the other. */
function attributes(entries: string, headers: string): string {
  return headers === '' ? `/A<<${entries}>>` : `/A<<${entries}/Headers[${headers}]>>`;
}

function cellOf(cell: Element): CellElements {
  return { cell, pieces: undefined, list: undefined };
}

function isEmpty(cell: LaidCell | undefined): boolean {
  return cell === undefined || cell.lineCount === 0;
}

/**
 * Rows under a heading inside the table name that heading, with those of their column and row: by themselves they would be heard without it.
 * Other rows need no names. A heading that says nothing is a cell like any other.
 */
export function tableElements({ flow, table, plan }: Laying): TableElements {
  const element = child(flow.element, 'Table', '');
  const isGrouped = table.rows.some(({ kind }) => kind === 'group');
  flow.tables += 1;
  const prefix = `t${flow.tables}`;
  /** The names of each column’s heading. */
  const columns: string[] = [];
  /** For each column, the names of the headings over its cells, since the last heading inside the table. */
  let under: readonly string[] = [];
  let count = 0;

  return {
    table: element,
    header: ({ cells }) => {
      const row = child(element, 'TR');
      return {
        cells: cells.map((cell, index) => {
          const name = `${prefix}c${index}`;
          columns[index] = isEmpty(cell) ? '' : `(${name})`;
          if (isEmpty(cell)) return cellOf(child(row, 'TD'));
          const entries = attributes(scopes.column, '');
          return cellOf(isGrouped ? identified(row, 'TH', name, entries) : child(row, 'TH', entries));
        }),
      };
    },
    row: ({ kind }, { cells }) => {
      const row = child(element, 'TR');
      count += 1;
      if (kind === 'group') {
        const name = `${prefix}g${count}`;
        under = plan.columns.map((_, index) => `${columns[index] ?? ''}(${name})`);
        const entries = `${scopes.row}/ColSpan ${plan.columns.length}`;
        return { cells: [cellOf(identified(row, 'TH', name, attributes(entries, '')))] };
      }
      const named = plan.columns.indexOf(table.rowHeading);
      const name = `${prefix}r${count}`;
      const own = isEmpty(cells[named]) ? '' : `(${name})`;
      return {
        cells: cells.map((_, index) => {
          const over = under[index];
          if (index !== named || own === '')
            return cellOf(child(row, 'TD', over === undefined ? '' : attributes('/O/Table', over + own)));
          return cellOf(
            over === undefined
              ? child(row, 'TH', attributes(scopes.row, ''))
              : identified(row, 'TH', name, attributes(scopes.row, over)),
          );
        }),
      };
    },
  };
}

/** The element of one piece: the cell itself where it has no other. */
export function pieceElement(flow: Flow, elements: CellElements, { pieces }: LaidCell, at: number): Element {
  const known = elements.pieces?.[at];
  if (known !== undefined) return known;
  const piece = pieces[at];
  if (piece === undefined) return elements.cell;
  const { kind, words, language: own } = piece;
  const language = languageEntry(flow.language, words, own);
  if (kind === 'paragraph' && pieces.length === 1 && language === '') return elements.cell;
  const made = newPiece(elements, kind, language);
  elements.pieces ??= [];
  elements.pieces[at] = made;
  return made;
}

function newPiece(elements: CellElements, kind: Piece['kind'], language: string): Element {
  if (kind === 'paragraph') {
    elements.list = undefined;
    return child(elements.cell, 'P', language);
  }
  elements.list ??= child(elements.cell, 'L', listEntries);
  return child(elements.list, 'LI', language);
}

/** What an item says, beside its bullet; one, over as many pages as it takes. */
export function itemBody(item: Element): Element {
  const last = lastKid(item);
  return last !== undefined && 'tag' in last && last.tag === 'LBody' ? last : child(item, 'LBody');
}

export const listEntries = '/A<</O/List/ListNumbering/Disc>>';
