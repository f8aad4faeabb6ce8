// The longer runs of the random lives.

import { expect, it } from 'vitest';
import { carriedFolders } from './carried-folder.ts';
import { converges } from '../register/merge/convergence.ts';

const lives = Number(process.env['MINUTEBOOK_LIVES'] ?? 500);

function tell(met: ReadonlyMap<string, number>) {
  console.log([...met].map(([what, times]) => `${what}: ${times}`).join('\n'));
}

it('copies end equal after long lives', () => {
  const met = converges(lives, 200);
  tell(met);
  expect(met.get('merge')).toBeGreaterThan(0);
});

it('copies of a shared folder end equal', async () => {
  const met = await carriedFolders(lives, 60);
  tell(met);
  expect(met.get('folded')).toBeGreaterThan(0);
});
