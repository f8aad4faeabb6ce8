// The longer run of the same property.

import { expect, it } from 'vitest';
import { converges } from './convergence.ts';

it('copies end equal after long lives', () => {
  const met = converges(Number(process.env['MINUTEBOOK_LIVES'] ?? 500), 200);
  console.log([...met].map(([what, times]) => `${what}: ${times}`).join('\n'));
  expect(met.get('merge')).toBeGreaterThan(0);
});
