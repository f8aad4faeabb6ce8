// Which columns of a table go under the names of its rows.

import { describe, expect, it } from 'vitest';
import { fitIn, sameCell, type Column } from '../../../../renderer/ui/table/columns.ts';

const text = () => '';
const columns: readonly Column<string>[] = [
  { key: 'day', label: 'Day', width: 100, text },
  { key: 'what', label: 'What', width: 200, names: true, text },
  { key: 'vote', label: 'Vote', width: 100, folds: 2, text },
  { key: 'asked', label: 'Asked', width: 100, folds: 1, text },
];

function foldedIn(room: number, sortedBy: string | null = null): string[] {
  const { shown, folded } = fitIn(columns, room, sortedBy);
  const keys = [...shown, ...folded].map(({ key }) => key);
  expect(keys.toSorted()).toEqual(['asked', 'day', 'vote', 'what']);
  return folded.map(({ key }) => key);
}

describe('the columns of a table', () => {
  it('all have their own where there is room, with a scrollbar too', () => {
    expect(foldedIn(516)).toEqual([]);
    expect(foldedIn(515)).toEqual(['asked']);
  });

  it('fold in their order, and no more of them than must', () => {
    expect(foldedIn(416)).toEqual(['asked']);
    expect(foldedIn(415)).toEqual(['vote', 'asked']);
  });

  it('stay where nothing says that they fold, however little room there is', () => {
    expect(foldedIn(48)).toEqual(['vote', 'asked']);
  });

  it('stay where the rows are sorted by them', () => {
    expect(foldedIn(416, 'asked')).toEqual(['vote']);
  });

  it('fold the short ones first, for the long ones are what is cut', () => {
    const long = columns.map((column) => (column.key === 'vote' ? { ...column, wraps: true } : column));
    const { folded } = fitIn(long, 300, null);
    expect(folded.map(({ key }) => key)).toEqual(['asked', 'vote']);
  });

  it('have the same cells where others are shown; a folded one’s are those that name the rows', () => {
    const { shown } = fitIn(columns, 416, null);
    const cells = [null, 0, 1, 2, 3, 4];
    expect(cells.map((cell) => sameCell(cell, 1, columns, shown))).toEqual([null, 0, 1, 2, 3, 2]);
    expect(cells.slice(0, 5).map((cell) => sameCell(cell, 1, shown, columns))).toEqual([null, 0, 1, 2, 3]);
    const [, ...others] = columns;
    expect(cells.map((cell) => sameCell(cell, 1, columns, others))).toEqual([null, 0, 1, 1, 2, 3]);
  });
});
