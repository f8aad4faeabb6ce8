// Whatever happens to copies and to what they send each other, they end with the same register.

import { describe, expect, it } from 'vitest';
import { converges } from './convergence.ts';

describe('three copies that edit apart and exchange by post', () => {
  it('end equal, with every edit in the log', () => {
    const met = converges(50, 50);
    expect([...met.keys()]).toEqual(
      expect.arrayContaining([
        'merge',
        'killed before a merge was on disk',
        'killed before a commit was on disk',
        'killed after a commit was on disk',
        'conflict over deleted',
        'conflict over value',
        'conflict over description',
        'conflict over position',
      ]),
    );
  });
});
