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

  it('every screen and the preferences are seen at once at 1024 by 768', async () => {
    const { page } = await onTheSample('overview', { width: 1024, height: 768 });
    const outOfSight = () => page.locator('nav').evaluate((nav) => nav.scrollHeight - nav.clientHeight);
    await eventually(outOfSight).toBeLessThanOrEqual(0);
  });
});

/** 1280 by 1024 at 400% zoom. */
const at400 = { width: 320, height: 256 };

describe.skipIf(host === 'none')('at 400% zoom', () => {
  it('a screen has the whole window, and is shown from its title', async () => {
    const { page } = await onTheSample('meetings');
    await page.setViewportSize(at400);
    const heading = (name: string) => page.getByRole('heading', { name, level: 1 });
    const bottomOf = async (name: string) => {
      const box = await heading(name).boundingBox();
      return box === null ? Infinity : box.y + box.height;
    };
    await eventually(() => bottomOf('Meetings')).toBeLessThan(at400.height / 2);
    // Nothing around it stays in the way of what it shows.
    const inTheWay = () =>
      page.evaluate(
        () =>
          [0.1, 0.5, 0.9].filter((part) => {
            const there = document.elementFromPoint(innerWidth / 2, innerHeight * part);
            return there?.closest('main') == null;
          }).length,
      );
    await page.locator('main').evaluate((main) => {
      main.scrollIntoView();
    });
    await eventually(inTheWay).toBe(0);
    await page.keyboard.press('Control+4');
    await heading('Bodies and seats').waitFor();
    await eventually(() => bottomOf('Bodies and seats')).toBeLessThan(at400.height);
    // The screens unfold and fold, and the focus stays in sight.
    const screens = page.getByRole('navigation', { name: 'Screens' });
    const unfold = screens.getByRole('button', { name: 'Screens' });
    await unfold.press('Enter');
    await screens.getByRole('button', { name: 'Actions' }).press('Enter');
    await heading('Actions').waitFor();
    await eventually(() => unfold.getAttribute('aria-expanded')).toBe('false');
    await eventually(() => unfold.evaluate((each) => each === document.activeElement)).toBe(true);
    await eventually(() => bottomOf('Actions')).toBeLessThan(at400.height);
  });
});

describe.skipIf(host === 'none')('at 400% zoom, in Welsh', () => {
  it('the foot can be read, and a choice says what is chosen', async () => {
    const { page } = await onTheSample('packs');
    await page.setViewportSize(at400);
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
