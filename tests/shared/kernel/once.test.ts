// What is calculated once: altogether, or for each state and again for another.

import { describe, expect, it } from 'vitest';
import { once, oncePer } from '../../../shared/kernel/once.ts';

describe('what is calculated once', () => {
  it('is calculated when it is first asked for, and not again, even where it came to nothing', () => {
    let times = 0;
    const nothing = once((): undefined => {
      times += 1;
    });
    expect(times).toBe(0);
    expect([nothing(), nothing()]).toEqual([undefined, undefined]);
    expect(times).toBe(1);
  });

  it('is reused for the same state, and recalculated for another state or another question', () => {
    const worked: string[] = [];
    const said = oncePer(
      (what: string, more?: string) => `${what} ${more ?? ''}`,
      (state: { readonly name: string }, what: string, _more?: string) => {
        worked.push(`${what} of ${state.name}`);
        return worked.length;
      },
    );
    const [first, second] = [{ name: 'first' }, { name: 'second' }];
    expect([said(first, 'a'), said(first, 'a'), said(first, 'b'), said(second, 'a')]).toEqual([1, 1, 2, 3]);
    expect(said(first, 'a', 'more')).toBe(4);
    expect(worked).toEqual(['a of first', 'b of first', 'a of second', 'a of first']);
  });

  it('is not recalculated when the result was undefined', () => {
    let times = 0;
    const nothing = oncePer(
      () => '',
      (_state: object): undefined => {
        times += 1;
      },
    );
    const state = {};
    expect([nothing(state), nothing(state)]).toEqual([undefined, undefined]);
    expect(times).toBe(1);
  });
});
