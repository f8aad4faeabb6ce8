// Text without what cannot be seen, and as it is compared.

import { describe, expect, it } from 'vitest';
import { comparable, oneLine } from '../../../shared/language/plain.ts';

describe('plain text', () => {
  it('loses what cannot be seen and nothing that can', () => {
    expect(oneLine('\u200f 1.1\u00a0 \n Ŵyl ')).toBe('1.1 Ŵyl');
    expect(comparable('“It’s” – DONE: ')).toBe(`"it's" - done`);
  });
});
