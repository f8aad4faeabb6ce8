// What axe finds at WCAG 2.2 AA on a page, in each theme, and what is cut off at 200% zoom.

import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { call } from '../one-app.ts';
import { usualSize, type Size } from '../the-app.ts';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * The rules of these standards that a theme can break. Dark and high contrast are the light page in other colours; high contrast also draws
 * a line around each status and a wider one around the focus, which could push targets together or make a region scroll.
 */
export const ofThemes = [
  'color-contrast',
  'link-in-text-block',
  'target-size',
  'scrollable-region-focusable',
];

/** Something to run in place of axe where the page has it already: half a megabyte less to send and to compile. */
const nothing = ';';

/** Whether each frame of the page has had axe since it was loaded. */
async function hasAxe(page: Page): Promise<boolean> {
  const frames = await Promise.all(page.frames().map((frame) => frame.evaluate(() => 'axe' in globalThis)));
  return frames.every(Boolean);
}

export async function faults(page: Page, rules?: readonly string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page, ...((await hasAxe(page)) ? { axeSource: nothing } : {}) })
    // Of all that passes it would say where it stands, which takes longer than to find what doesn't.
    .options({ resultTypes: ['violations'] })
    // The page can't open another to work in: the legacy way works in the page itself.
    .setLegacyMode();
  const { violations } = await (
    rules === undefined ? axe.withTags(standards) : axe.withRules([...rules])
  ).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  );
}

export async function setTheme(page: Page, theme: string) {
  await call(page, 'app', 'setPreferences', { theme });
  await page.locator(`html[data-theme="${theme}"]`).waitFor();
}

/** What is found in light, and in the other themes of what themes can break. */
export async function faultsInEachTheme(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const theme of ['dark', 'contrast', 'light']) {
    // One after another: it is one page.
    // oxlint-disable-next-line no-await-in-loop
    await setTheme(page, theme);
    // oxlint-disable-next-line no-await-in-loop
    const those = await faults(page, theme === 'light' ? undefined : ofThemes);
    found.push(...those.map((fault) => `${theme}: ${fault}`));
  }
  return found;
}

/** 1280 by 800 at 200% zoom. */
export const smallest: Size = { width: 640, height: 400 };

/** The sizes at which something is cut off at the side. The window is given back at the size that the page is worked with at. */
export async function cutOff(page: Page, size: Size = usualSize): Promise<string[]> {
  const found: string[] = [];
  for (const each of [smallest, { width: 1024, height: 768 }]) {
    // oxlint-disable-next-line no-await-in-loop
    await page.setViewportSize(each);
    // oxlint-disable-next-line no-await-in-loop
    if (await isWiderThanItsPlace(page)) found.push(`${String(each.width)} by ${String(each.height)}`);
  }
  await page.setViewportSize(size);
  return found;
}

function isWiderThanItsPlace(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const main = document.querySelector('main');
    return scrollWidth > clientWidth || (main !== null && main.scrollWidth > main.clientWidth + 1);
  });
}
