// Rows are needed twice, first to find the tables and then to read them; they are kept from the first time unless there are too many.
// A longer sheet is read from the file again, so that memory is bounded whatever the file. A sheet's layout is always kept.

import { succeed, type Result } from '../../../../shared/kernel/result.ts';
import {
  NumberCell,
  plainFormat,
  type NumberFormat,
  type SheetCell,
  type SheetLayout,
  type TakeRow,
  type Workbook,
} from './cells.ts';

/** Cells of all sheets together: some twenty megabytes. */
const mostCells = 500_000;

/** A stored number has a kind of its own here, so that its digits are still read only when asked for. */
const kinds = ['text', 'number', 'date', 'boolean', 'error', 'no result', 'stored number'] as const;
const storedNumber = kinds.indexOf('stored number');

/** The rows of one sheet in a few long lists: as objects they would be four times as large, each walked by the garbage collector. */
class PackedRows {
  readonly #numbers: number[] = [];
  /** Where the cells of each row end. */
  readonly #ends: number[] = [];
  readonly #hidden = new Set<number>();
  readonly #columns: number[] = [];
  readonly #kinds: number[] = [];
  readonly #texts: string[] = [];
  /** Only for cells whose format isn't the plain one. */
  readonly #formats = new Map<number, NumberFormat>();

  get cells(): number {
    return this.#texts.length;
  }

  add(number: number, hidden: boolean, cells: readonly SheetCell[]) {
    if (hidden) this.#hidden.add(this.#numbers.length);
    for (const cell of cells) {
      if (cell.format !== plainFormat) this.#formats.set(this.#texts.length, cell.format);
      const stored = cell instanceof NumberCell;
      this.#columns.push(cell.column);
      this.#kinds.push(stored ? storedNumber : kinds.indexOf(cell.kind));
      this.#texts.push(stored ? cell.stored : cell.text);
    }
    this.#numbers.push(number);
    this.#ends.push(this.#texts.length);
  }

  replay(take: TakeRow) {
    let at = 0;
    for (const [index, number] of this.#numbers.entries()) {
      const cells: SheetCell[] = [];
      for (const end = this.#ends[index] ?? at; at < end; at += 1) cells.push(this.#cell(at));
      if (take({ number, hidden: this.#hidden.has(index), cells }) === 'stop') return;
    }
  }

  #cell(at: number): SheetCell {
    const column = this.#columns[at] ?? 0;
    const text = this.#texts[at] ?? '';
    const format = this.#formats.get(at) ?? plainFormat;
    const kind = kinds[this.#kinds[at] ?? 0] ?? 'text';
    return kind === 'stored number' ? new NumberCell(column, text, format) : { column, kind, text, format };
  }
}

export function keepingRows(workbook: Workbook): Workbook {
  const kept = new Map<number, PackedRows>();
  const layouts = new Map<number, Result<SheetLayout>>();
  let room = mostCells;

  return {
    ...workbook,
    layout: async (sheet) => {
      const read = layouts.get(sheet) ?? (await workbook.layout(sheet));
      layouts.set(sheet, read);
      return read;
    },
    rows: async (sheet, take) => {
      const known = kept.get(sheet);
      if (known !== undefined) {
        known.replay(take);
        return succeed(undefined);
      }
      let packed: PackedRows | undefined = new PackedRows();
      const read = await workbook.rows(sheet, (row) => {
        if (packed !== undefined && packed.cells + row.cells.length <= room)
          packed.add(row.number, row.hidden, row.cells);
        else packed = undefined;
        const answer = take(row);
        // A sheet abandoned half way isn't all there.
        if (answer === 'stop') packed = undefined;
        return answer;
      });
      if (read.ok && packed !== undefined) {
        kept.set(sheet, packed);
        room -= packed.cells;
      }
      return read;
    },
  };
}
