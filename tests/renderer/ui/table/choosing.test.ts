// Ranges of rows.

import { describe, expect, it } from 'vitest';
import { rangeTo, toggled } from '../../../../renderer/ui/table/choosing.ts';

const ids = ['a', 'b', 'c', 'd', 'e'];
const chosen = (set: ReadonlySet<string>) => [...set].sort();

describe('a range of rows', () => {
  it('goes from where it began to where it has got to, in either direction', () => {
    const begun = { anchor: 'c', before: new Set<string>() };
    expect(chosen(rangeTo(ids, begun, 'e'))).toEqual(['c', 'd', 'e']);
    expect(chosen(rangeTo(ids, begun, 'a'))).toEqual(['a', 'b', 'c']);
    expect(chosen(rangeTo(ids, begun, 'c'))).toEqual(['c']);
  });

  it('adds to what was chosen before it, and gives back what it leaves', () => {
    const begun = { anchor: 'b', before: new Set(['e']) };
    expect(chosen(rangeTo(ids, begun, 'd'))).toEqual(['b', 'c', 'd', 'e']);
    expect(chosen(rangeTo(ids, begun, 'c'))).toEqual(['b', 'c', 'e']);
  });

  it('is of one row when the row where it began is no longer shown', () => {
    expect(chosen(rangeTo(ids, { anchor: 'gone', before: new Set() }, 'd'))).toEqual(['d']);
  });

  it('leaves what was chosen when there is no such row', () => {
    expect(chosen(rangeTo(ids, { anchor: 'a', before: new Set(['b']) }, 'gone'))).toEqual(['b']);
  });
});

describe('a row', () => {
  it('is selected, and deselected again', () => {
    const once = toggled(new Set(['a']), 'b');
    expect(chosen(once)).toEqual(['a', 'b']);
    expect(chosen(toggled(once, 'b'))).toEqual(['a']);
  });
});
