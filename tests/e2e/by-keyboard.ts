// The keyboard as somebody without a mouse uses it: Tab until the wanted control has the focus.

import type { Page } from 'playwright-core';
import { eventually } from './on-the-sample.ts';

/** What a screen reader would call the element that has the focus, or every element that can have it. */
async function namesOf(page: Page, which: 'focused' | 'all'): Promise<readonly string[]> {
  return page.evaluate((which) => {
    // What holds the place of a button that is gone has the focus, and no name: a key does nothing there.
    const isPlace = (element: Element) =>
      element.matches('div:not([role]), section, li, form') && element.getAttribute('tabindex') === '-1';
    const nameOf = (element: Element) => {
      if (isPlace(element)) return '';
      const labelled = element
        .getAttribute('aria-labelledby')
        ?.split(' ')
        .map((id) => document.getElementById(id)?.textContent ?? '')
        .join(' ');
      const field = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
      const label = field ? (element.labels?.[0]?.textContent ?? '') : (element.textContent ?? '');
      return (element.getAttribute('aria-label') ?? labelled ?? label).trim();
    };
    const focusable = 'a[href], button, input, select, textarea, [tabindex]';
    const elements = which === 'focused' ? [document.activeElement] : document.querySelectorAll(focusable);
    return [...elements].map((element) => (element === null ? '' : nameOf(element)));
  }, which);
}

const most = 120;

/** Presses Tab (or Shift+Tab) until the focus is on something with this name, once it is on the page. */
export async function tabTo(page: Page, name: string | RegExp, key = 'Tab'): Promise<void> {
  const isIt = (each: string) => (typeof name === 'string' ? each === name : name.test(each));
  await eventually(async () => (await namesOf(page, 'all')).filter(isIt).length).toBeGreaterThan(0);
  const seen: string[] = [];
  for (let press = 0; press < most; press += 1) {
    const [now = ''] = await namesOf(page, 'focused');
    if (isIt(now)) return;
    seen.push(now);
    await page.keyboard.press(key);
  }
  throw new Error(`Tab never came to ${String(name)}; it passed ${[...new Set(seen)].join(' | ')}`);
}

export async function tabAndPress(page: Page, name: string | RegExp, key = 'Enter'): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press(key);
}

/** A list of choices is open, and the next keys go to it. */
export async function expectChoosing(page: Page): Promise<void> {
  await eventually(() => page.evaluate(() => document.activeElement?.getAttribute('role') ?? '')).toBe(
    'option',
  );
}
