// A year of a council’s committee, with the mouse.

import { describe, it } from 'vitest';
import { oneApp } from '../one-app.ts';
import { host } from '../the-app.ts';
import { committee } from './bodies.ts';
import { byMouse } from './hands.ts';
import { aYear } from './the-year.ts';

const { onTheSample } = oneApp();

describe.skipIf(host === 'none')('a year of a committee, by mouse', () => {
  it('goes from its members and days to minutes adopted with a correction', async () => {
    const { page } = await onTheSample();
    await aYear(byMouse(page), committee);
  });
});
