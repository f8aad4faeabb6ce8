// Nothing of any screen is cut off at 200% zoom, nor at 1024 by 768.

import { describe, expect, it } from 'vitest';
import { screens } from '../../../shared/kernel/destination.ts';
import { eventually, goTo } from '../on-the-sample.ts';
import { call, oneApp } from '../one-app.ts';
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

describe.skipIf(host === 'none')('at 400% zoom, in Welsh', () => {
  it('the foot can be read, and a choice says what is chosen', async () => {
    const { page } = await onTheSample('packs', { width: 320, height: 256 });
    await call(page, 'app', 'setPreferences', { language: 'cy' });
    await page.locator('html[lang|="cy"]').waitFor();
    const cut = (where: string) =>
      page
        .locator(where)
        .evaluateAll((all) =>
          all
            .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
            .map(({ textContent }) => textContent),
        );
    await eventually(() => cut('.choice-value')).toEqual([]);
    // What is undone may be long, and is told when it is pointed at.
    await eventually(() => cut('.status-line .button:nth-child(2) .status-act')).toEqual([]);
    const lines = () =>
      page.locator('.status-saved').evaluate((each) => Math.round(each.getBoundingClientRect().height / 18));
    await eventually(lines).toBe(1);
  });
});
