// On a computer that lets no program have colours of its own, what is told by a colour can still be told.

import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { eventually } from '../../e2e/on-the-sample.ts';
import { describeInAPage, inAPage } from '../in-a-page.ts';

const open = inAPage(import.meta.dirname, 'forced-colours.page.tsx');
const renderer = resolve(import.meta.dirname, '../../../renderer');

type Property = 'background-color' | 'color' | 'stroke' | 'border-left-color';

function styleOf(element: Locator, property: Property): Promise<string> {
  return element.evaluate((each, property) => getComputedStyle(each).getPropertyValue(property), property);
}

/** A colour of the computer's, as the browser says it. */
function ofTheComputer(page: Page, name: string): Promise<string> {
  return page.evaluate((name) => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.color = name;
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  }, name);
}

const emulated: Page[] = [];

afterEach(async () => {
  for (const page of emulated.splice(0)) await page.emulateMedia({ forcedColors: null, colorScheme: null });
});

async function opened(colorScheme: 'light' | 'dark'): Promise<Page> {
  const { page } = await open();
  emulated.push(page);
  await page.emulateMedia({ forcedColors: 'active', colorScheme });
  await page.getByRole('button', { name: 'Agenda' }).waitFor();
  return page;
}

describeInAPage('forced colours', () => {
  it.each(['light', 'dark'] as const)('fill what is chosen, in a computer that is %s', async (scheme) => {
    const page = await opened(scheme);
    const highlight = await ofTheComputer(page, 'Highlight');
    const shown = page.getByRole('button', { name: 'Agenda' });
    await eventually(() => styleOf(shown, 'background-color')).toBe(highlight);
    expect(await styleOf(shown, 'color')).toBe(await ofTheComputer(page, 'HighlightText'));
    const other = await styleOf(page.getByRole('button', { name: 'Papers' }), 'background-color');
    expect(other).not.toBe(highlight);
  });

  it('give what isn’t chosen no edge that it hasn’t', async () => {
    const page = await opened('dark');
    const edge = () => styleOf(page.getByRole('button', { name: 'Attention' }), 'border-left-color');
    await eventually(edge).toBe('rgba(0, 0, 0, 0)');
  });

  it('tell a button that can’t be pressed from one that can', async () => {
    const page = await opened('dark');
    const off = page.getByRole('button', { name: 'Opened' });
    await eventually(() => styleOf(off, 'color')).toBe(await ofTheComputer(page, 'GrayText'));
    expect(await styleOf(page.getByRole('button', { name: 'Open', exact: true }), 'color')).not.toBe(
      await styleOf(off, 'color'),
    );
  });

  it('show which part of a date has the focus', async () => {
    const page = await opened('light');
    const month = page.getByRole('spinbutton', { name: /^month/u });
    await month.focus();
    await eventually(() => styleOf(month, 'background-color')).toBe(await ofTheComputer(page, 'Highlight'));
  });

  it('draw a chart in the computer’s colours, whatever theme was chosen', async () => {
    const page = await opened('dark');
    const line = page.locator('.chart polyline').first();
    await eventually(() => styleOf(line, 'stroke')).toBe(await ofTheComputer(page, 'CanvasText'));
  });
});

describe('what is filled as chosen', () => {
  it('has words that are seen on it where colours are forced', () => {
    const forced = readFileSync(join(renderer, 'style/forced-colours.css'), 'utf8');
    const selectors = globSync('**/*.css', { cwd: renderer })
      .flatMap((name) => readFileSync(join(renderer, name), 'utf8').match(/[^{}]+\{[^{}]*\}/gu) ?? [])
      .filter((rule) => rule.includes('var(--chosen)'))
      .flatMap((rule) => (rule.split('{')[0] ?? '').replaceAll(/\/\*.*?\*\//gsu, '').split(','))
      .map((selector) => selector.trim().split(' ').at(-1) ?? '');
    expect(selectors.length).toBeGreaterThan(5);
    expect(selectors.filter((selector) => !forced.includes(selector))).toEqual([]);
  });
});
