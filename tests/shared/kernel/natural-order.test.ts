// The order of refs.

import { describe, expect, it } from 'vitest';
import { compareRefs } from '../../../shared/kernel/natural-order.ts';

describe('refs', () => {
  it('sort as the board counts: 1.9 before 1.10', () => {
    expect(['1.10', 'P1-B', '1.9', null, '1.1', 'P1-A'].sort(compareRefs)).toEqual([
      '1.1',
      '1.9',
      '1.10',
      'P1-A',
      'P1-B',
      null,
    ]);
  });
});
