// Where keys lead in a table of five lines and three cells, of which two lines are seen at once.

import { describe, expect, it } from 'vitest';
import { movedBy, within, type Spot } from '../../../../renderer/ui/table/moving.ts';

const extent = { lines: 5, cells: 3, page: 2 };
const line = (at: number): Spot => ({ line: at, cell: null });
const cell = (at: number, of: number): Spot => ({ line: at, cell: of });

function after(key: string, from: Spot, ctrl = false): Spot | undefined {
  return movedBy({ key, ctrl }, from, extent);
}

describe('on a line as a whole', () => {
  it('goes line by line, page by page, and to either end, and no further', () => {
    expect(after('ArrowDown', line(0))).toEqual(line(1));
    expect(after('ArrowDown', line(4))).toEqual(line(4));
    expect(after('ArrowUp', line(3))).toEqual(line(2));
    expect(after('PageDown', line(1))).toEqual(line(3));
    expect(after('PageDown', line(4))).toEqual(line(4));
    expect(after('PageUp', line(1))).toEqual(line(0));
    expect(after('Home', line(3))).toEqual(line(0));
    expect(after('End', line(0))).toEqual(line(4));
  });

  it('goes in among the cells, and out again', () => {
    expect(after('ArrowRight', line(2))).toEqual(cell(2, 0));
    expect(after('ArrowLeft', cell(2, 0))).toEqual(line(2));
    expect(after('ArrowLeft', line(2))).toEqual(line(2));
  });

  it('goes up to the headings from the first, and down again', () => {
    expect(after('ArrowUp', line(0))).toEqual(cell(-1, 0));
    expect(after('ArrowDown', cell(-1, 2))).toEqual(cell(0, 2));
  });
});

describe('on a cell', () => {
  it('goes from cell to cell, and to either end of its line', () => {
    expect(after('ArrowRight', cell(1, 2))).toEqual(cell(1, 2));
    expect(after('ArrowDown', cell(1, 2))).toEqual(cell(2, 2));
    expect(after('Home', cell(1, 2))).toEqual(cell(1, 0));
    expect(after('End', cell(1, 0))).toEqual(cell(1, 2));
  });

  it('goes to the first and the last line with Ctrl', () => {
    expect(after('Home', cell(3, 1), true)).toEqual(cell(0, 1));
    expect(after('End', cell(3, 1), true)).toEqual(cell(4, 1));
  });
});

describe('on a heading', () => {
  it('stays among the headings until it goes down', () => {
    expect(after('ArrowLeft', cell(-1, 0))).toEqual(cell(-1, 0));
    expect(after('ArrowUp', cell(-1, 1))).toEqual(cell(-1, 1));
    expect(after('PageUp', cell(-1, 1))).toEqual(cell(-1, 1));
  });
});

describe('a table', () => {
  it('leaves other keys alone', () => {
    expect(after('Tab', line(0))).toBeUndefined();
    expect(after('x', line(0))).toBeUndefined();
  });

  it('keeps the keyboard within what is left of it', () => {
    expect(within(cell(9, 9), extent)).toEqual(cell(4, 2));
    expect(within(line(0), { ...extent, lines: 0 })).toEqual(cell(-1, 0));
  });

  it('without rows has nowhere to go down to', () => {
    expect(movedBy({ key: 'ArrowDown', ctrl: false }, cell(-1, 0), { ...extent, lines: 0 })).toEqual(
      cell(-1, 0),
    );
  });
});
