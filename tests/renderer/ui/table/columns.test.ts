// Which columns of a table go under the names of its rows.

import { describe, expect, it } from 'vitest';
import { fitIn, type Column } from '../../../../renderer/ui/table/columns.ts';

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
});
