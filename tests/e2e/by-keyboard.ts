// The keyboard as somebody without a mouse uses it: Tab until what is wanted has the focus.

import type { Page } from 'playwright-core';

interface Focused {
  readonly role: string;
  readonly name: string;
}

/** What a screen reader would call the element that has the focus. */
async function focused(page: Page): Promise<Focused> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === null) return { role: '', name: '' };
    const labelled = element
      .getAttribute('aria-labelledby')
      ?.split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' ');
    const field = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
    const label = field ? (element.labels?.[0]?.textContent ?? '') : (element.textContent ?? '');
    const name = element.getAttribute('aria-label') ?? labelled ?? label;
    return { role: element.getAttribute('role') ?? element.tagName.toLowerCase(), name: name.trim() };
  });
}

const most = 120;

/** Presses Tab (or Shift+Tab) until the focus is on something of this name. */
export async function tabTo(page: Page, name: string | RegExp, key = 'Tab'): Promise<void> {
  const seen: string[] = [];
  for (let press = 0; press < most; press += 1) {
    const { name: now } = await focused(page);
    if (typeof name === 'string' ? now === name : name.test(now)) return;
    seen.push(now);
    await page.keyboard.press(key);
  }
  throw new Error(`Tab never came to ${String(name)}; it passed ${[...new Set(seen)].join(' | ')}`);
}

export async function tabAndPress(page: Page, name: string | RegExp, key = 'Enter'): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press(key);
}
