// The grid's own rules, without a window: the clipboard of spreadsheets, moving the selection, and pasting.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GridColumn, GridRow } from '../../../../../shared/figures/calls.ts';
import {
  clearing,
  copying,
  fillingDown,
  pasting,
  type GridContents,
} from '../../../../../renderer/features/figures/grid/cell-actions.ts';
import { lineNumbers, linesOf } from '../../../../../renderer/features/figures/grid/grid-lines.ts';
import {
  confined,
  everyCell,
  moved,
  oneCell,
  rangeOf,
  type Selection,
} from '../../../../../renderer/features/figures/grid/selection.ts';
import {
  readTabSeparated,
  writeTabSeparated,
} from '../../../../../renderer/features/figures/grid/tab-separated.ts';
import { aCell } from '../../../../shared/figures/a-cell.ts';

function contents(texts: readonly (readonly string[])[]): GridContents {
  const width = Math.max(...texts.map((row) => row.length));
  const rows = texts.map((_, index): GridRow => ({
    useId: `u${index}`,
    measureId: `m${index}`,
    objectiveId: 'o',
    objectiveRef: '1',
    group: null,
    name: `Measure ${index}`,
    unit: 'number',
    derived: false,
  }));
  const columns = Array.from({ length: width }, (_, index): GridColumn => ({
    key: `p${index} actual`,
    periodId: `p${index}`,
    label: `P${index}`,
    kind: 'actual',
    closedOn: null,
  }));
  const cells = Object.fromEntries(
    texts.map((row, index) => [
      `u${index}`,
      Object.fromEntries(
        row.flatMap((written, place) => (written === '' ? [] : [[`p${place} actual`, aCell({ written })]])),
      ),
    ]),
  );
  return { rows, columns, cells };
}

const range = (top: number, left: number, bottom = top, right = left) => ({ top, bottom, left, right });
const said = (cells: readonly { useId: string; periodId: string; text: string }[]) =>
  cells.map(({ useId, periodId, text }) => `${useId} ${periodId} ${text}`);

describe('the clipboard of a spreadsheet', () => {
  it.each([
    ['one cell', '47', [['47']]],
    ['a row as Excel ends it', '1\t2\r\n', [['1', '2']]],
    [
      'rows',
      '1\t2\r\n3\t4',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    ['empty cells', '\t\t3', [['', '', '3']]],
    ['an empty row between', '1\r\n\r\n2', [['1'], [''], ['2']]],
    ['quotes around a tab and a break', '"a\tb"\t"c\r\nd"', [['a\tb', 'c\r\nd']]],
    ['doubled quotes', '"say ""yes"""', [['say "yes"']]],
    ['an inch mark that is no quote', '5" pipe\t"6', [['5" pipe', '"6']]],
    ['thousands and words', '1,234\tOver 420\tTBC\t54%', [['1,234', 'Over 420', 'TBC', '54%']]],
    ['nothing', '', []],
  ])('reads %s', (_what, text, rows) => {
    expect(readTabSeparated(text)).toEqual(rows);
  });

  it('reads back whatever it has written, as a property', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '1', ' ', '\t', '\n', '\r', '"', ',') });
    const rows = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }),
      );
    fc.assert(
      fc.property(rows, (given) => {
        expect(readTabSeparated(writeTabSeparated(given))).toEqual(given);
      }),
    );
  });
});

describe('what is written for a spreadsheet', () => {
  it.each([
    [
      'cells and rows',
      [
        ['1', '2'],
        ['3', '4'],
      ],
      '1\t2\r\n3\t4',
    ],
    ['a tab', [['a\tb', 'c']], '"a\tb"\tc'],
    ['line breaks of either kind', [['a\nb', 'c\r\nd']], '"a\nb"\t"c\r\nd"'],
    ['quotes', [['say "yes"']], '"say ""yes"""'],
    ['a comma, which is a letter like any other', [['1,234']], '1,234'],
    ['an empty cell at the end of a column', [['1'], ['']], '1\r\n\r\n'],
  ])('keeps %s', (_what, rows, text) => {
    expect(writeTabSeparated(rows)).toBe(text);
  });
});

describe('the choice of cells', () => {
  const extent = { rows: 10, columns: 4, page: 5 };
  const from = (row: number, column: number): Selection => oneCell({ row, column });
  const press = (selection: Selection, key: string, more: { shift?: boolean; ctrl?: boolean } = {}) =>
    moved(selection, { key, shift: more.shift ?? false, ctrl: more.ctrl ?? false }, extent);

  it.each([
    ['ArrowDown', {}, { row: 3, column: 1 }],
    ['ArrowUp', { ctrl: true }, { row: 0, column: 1 }],
    ['End', {}, { row: 2, column: 3 }],
    ['Home', { ctrl: true }, { row: 0, column: 0 }],
    ['PageDown', {}, { row: 7, column: 1 }],
    ['Enter', {}, { row: 3, column: 1 }],
    ['Enter', { shift: true }, { row: 1, column: 1 }],
    ['Tab', {}, { row: 2, column: 2 }],
  ])('moves with %s %o', (key, more, to) => {
    expect(press(from(2, 1), key, more)?.active).toEqual(to);
  });

  it('reaches further with Shift, from where it began, and typing goes where it went', () => {
    const first = press(from(2, 1), 'ArrowDown', { shift: true });
    const second = first && press(first, 'ArrowRight', { shift: true });
    expect(second && rangeOf(second)).toEqual(range(2, 1, 3, 2));
    expect(second?.active).toEqual({ row: 2, column: 1 });
    expect(second && press(second, 'ArrowDown')).toEqual(from(3, 1));
  });

  it('is of every cell, and stays within a grid that has become smaller', () => {
    const every = everyCell(from(2, 1), extent);
    expect(rangeOf(every)).toEqual(range(0, 0, 9, 3));
    expect(every.active).toEqual({ row: 2, column: 1 });
    const smaller = confined(every, { rows: 2, columns: 1 });
    expect(rangeOf(smaller)).toEqual(range(0, 0, 1, 0));
    expect(smaller.active).toEqual({ row: 1, column: 0 });
  });

  it('leaves the grid with Tab at the end of a row, so that nobody is trapped in it', () => {
    expect(press(from(2, 3), 'Tab')).toBeUndefined();
    expect(press(from(2, 0), 'Tab', { shift: true })).toBeUndefined();
  });

  it('never leaves the grid by an arrow, as a property', () => {
    const key = fc.constantFrom(
      'ArrowUp',
      'ArrowDown',
      'ArrowLeft',
      'ArrowRight',
      'PageUp',
      'PageDown',
      'Home',
      'End',
      'Enter',
    );
    const pressed = fc.record({ key, shift: fc.boolean(), ctrl: fc.boolean() });
    fc.assert(
      fc.property(fc.array(pressed, { maxLength: 30 }), (keys) => {
        let selection = from(5, 2);
        for (const each of keys) selection = moved(selection, each, extent) ?? selection;
        const { top, bottom, left, right } = rangeOf(selection);
        expect(top >= 0 && left >= 0 && bottom < extent.rows && right < extent.columns).toBe(true);
      }),
    );
  });
});

describe('pasting', () => {
  const grid = contents([
    ['1', '2', '3'],
    ['4', '5', '6'],
    ['7', '8', '9'],
  ]);

  it('goes down and to the right from the top left of the choice', () => {
    const pasted = pasting(grid, range(1, 1), 'a\tb\r\nc\td\r\n');
    expect(pasted.fits && said(pasted.cells)).toEqual(['u1 p1 a', 'u1 p2 b', 'u2 p1 c', 'u2 p2 d']);
  });

  it('fills the whole choice with one cell, or with one row', () => {
    const one = pasting(grid, range(0, 0, 1, 1), 'x');
    expect(one.fits && one.cells.map(({ text }) => text)).toEqual(['x', 'x', 'x', 'x']);
    const row = pasting(grid, range(0, 0, 2, 1), 'x\ty');
    expect(row.fits && row.cells.map(({ text }) => text)).toEqual(['x', 'y', 'x', 'y', 'x', 'y']);
  });

  it('that does not fit says how large it is, and is nothing', () => {
    expect(pasting(grid, range(2, 2), 'a\tb')).toEqual({ fits: false, rows: 1, columns: 2 });
  });
});

describe('filling, clearing and copying', () => {
  const grid = contents([
    ['1', '', '3'],
    ['4', '5', ''],
  ]);

  it('fills the first row of the choice down', () => {
    expect(said(fillingDown(grid, range(0, 0, 1, 1)))).toEqual(['u1 p0 1', 'u1 p1 ']);
  });

  it('fills from above when one row is chosen', () => {
    expect(said(fillingDown(grid, range(1, 2)))).toEqual(['u1 p2 3']);
    expect(fillingDown(grid, range(0, 0))).toEqual([]);
  });

  it('clears only what holds something', () => {
    expect(said(clearing(grid, range(0, 0, 1, 2)))).toEqual(['u0 p0 ', 'u0 p2 ', 'u1 p0 ', 'u1 p1 ']);
  });

  it('copies what is shown', () => {
    expect(copying(grid, range(0, 0, 1, 2))).toBe('1\t\t3\r\n4\t5\t');
  });
});

describe('the lines of the grid', () => {
  it('put a line above each objective and each heading, and know which line each measure is on', () => {
    const { rows } = contents([['1'], ['2'], ['3']]);
    const [first, second, third] = rows;
    if (first === undefined || second === undefined || third === undefined) throw new Error('three rows');
    const lines = linesOf([
      first,
      { ...second, group: 'Labs' },
      { ...third, objectiveId: 'p', objectiveRef: '2', group: 'Labs' },
    ]);
    expect(lines.map(({ kind }) => kind)).toEqual([
      'objective',
      'measure',
      'group',
      'measure',
      'objective',
      'group',
      'measure',
    ]);
    expect(lineNumbers(lines)).toEqual([1, 3, 6]);
  });
});
