// The order of a table's rows.

import { describe, expect, it } from 'vitest';
import type { Column } from '../../../../renderer/ui/table/columns.ts';
import { asTree, comparing, nextSort, sorted } from '../../../../renderer/ui/table/sorting.ts';

interface Row {
  readonly text: string;
  readonly number?: number | null;
}

const byText: Column<Row> = { key: 'text', label: 'Text', width: 100, text: ({ text }) => text };
const byNumber: Column<Row> = { ...byText, sortBy: ({ number = null }) => number };
const english = comparing('en-GB');

function order(texts: readonly string[], { down = false, compare = english } = {}): string[] {
  return sorted(
    texts.map((text) => ({ text })),
    byText,
    down,
    compare,
  ).map(({ text }) => text);
}

describe('a table sorted by a column', () => {
  it('has refs in the order that people count in', () => {
    expect(order(['1.10', '1.9', '2.1', '1.1'])).toEqual(['1.1', '1.9', '1.10', '2.1']);
  });

  it('has what is empty last, in either direction', () => {
    expect(order(['b', '', 'a'])).toEqual(['a', 'b', '']);
    expect(order(['b', '', 'a'], { down: true })).toEqual(['b', 'a', '']);
  });

  it('has numbers as numbers', () => {
    const rows = [9, null, -20, 100].map((number) => ({ text: 'x', number }));
    expect(sorted(rows, byNumber, false, english).map(({ number }) => number)).toEqual([-20, 9, 100, null]);
    expect(sorted(rows, byNumber, true, english).map(({ number }) => number)).toEqual([100, 9, -20, null]);
  });

  it('keeps rows that are alike in the order that they came in', () => {
    const rows = ['first', 'second', 'third'].map((text) => ({ text, number: 1 }));
    expect(sorted(rows, byNumber, true, english)).toEqual(rows);
  });

  it('has its own order back the third time', () => {
    const once = nextSort(null, 'ref');
    const twice = nextSort(once, 'ref');
    expect([once, twice, nextSort(twice, 'ref')]).toEqual([
      { column: 'ref', down: false },
      { column: 'ref', down: true },
      null,
    ]);
    expect(nextSort(twice, 'lead')).toEqual({ column: 'lead', down: false });
  });
});

describe('rows under others', () => {
  const idOf = ({ id }: { readonly id: string }) => id;
  const under = ({ parent }: { readonly parent: string | null }) => parent;
  const rows = (...pairs: (readonly [id: string, parent: string | null])[]) =>
    pairs.map(([id, parent]) => ({ id, parent }));

  it('stay there, each among its own kind in the order given', () => {
    const given = rows(['z', 'b'], ['y', 'a'], ['b', null], ['x', 'b'], ['a', null]);
    expect(asTree(given, idOf, under).map(idOf)).toEqual(['b', 'z', 'x', 'a', 'y']);
  });

  it('stand by themselves when what they are under is not shown', () => {
    expect(asTree(rows(['z', 'gone'], ['a', null]), idOf, under).map(idOf)).toEqual(['z', 'a']);
  });
});
