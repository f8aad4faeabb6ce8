// Nothing of any screen is cut off at 200% zoom, nor at 1024 by 768.

import { describe, expect, it } from 'vitest';
import { screens } from '../../../shared/kernel/destination.ts';
import { goTo } from '../on-the-sample.ts';
import { oneApp } from '../one-app.ts';
import { host } from '../the-app.ts';
import { cutOff, smallest } from './axe.ts';
import { working } from './working.ts';

const { onTheSample } = oneApp();

describe.skipIf(host === 'none')('at 200% zoom, and at 1024 by 768', () => {
  it('nothing is cut off at the side, and all is worked with at the smaller size', async () => {
    const app = await onTheSample('overview', smallest);
    const { page } = app;
    const cut: string[] = [];
    for (const screen of screens) {
      await goTo(page, screen);
      await working[screen]?.(app);
      cut.push(...(await cutOff(page, smallest)).map((size) => `${screen} at ${size}`));
    }
    expect(cut).toEqual([]);
  });
});
