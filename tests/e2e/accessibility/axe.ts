// What axe finds at WCAG 2.2 AA on a page, in each theme, and what is cut off at 200% zoom.

import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { call } from '../one-app.ts';
import { usualSize } from '../the-app.ts';

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

export async function faults(page: Page, rules?: readonly string[]): Promise<string[]> {
  // The page can't open another to work in: the legacy way works in the page itself.
  const axe = new AxeBuilder({ page }).setLegacyMode();
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

/** The sizes at which something is cut off at the side. */
export async function cutOff(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const [width, height] of [
    [640, 400],
    [1024, 768],
  ] as const) {
    // oxlint-disable-next-line no-await-in-loop
    await page.setViewportSize({ width, height });
    // oxlint-disable-next-line no-await-in-loop
    if (await isWiderThanItsPlace(page)) found.push(`${String(width)} by ${String(height)}`);
  }
  await page.setViewportSize(usualSize);
  return found;
}

export function isWiderThanItsPlace(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const main = document.querySelector('main');
    return scrollWidth > clientWidth || (main !== null && main.scrollWidth > main.clientWidth + 1);
  });
}
