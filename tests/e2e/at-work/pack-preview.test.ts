// The preview of a pack beside its outline: as it would be made now, changed while somebody looks, searched, and read by those who listen.

import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { cutOff, faultsInEachTheme } from '../accessibility/axe.ts';
import { call, oneApp } from '../one-app.ts';
import { host } from '../the-app.ts';

const { onTheSample } = oneApp();

const strategy = z.object({ objectives: z.array(z.object({ id: z.string(), title: z.string() })) });

describe.skipIf(host === 'none')('the preview of a pack', () => {
  it('shows each edit, keeps its place, finds words and leads to items', async () => {
    const { page, complaints } = await onTheSample('packs');
    const preview = page.getByRole('region', { name: 'Preview', exact: true });
    await preview.getByText('Up to date').waitFor();
    await preview
      .getByText(/^Board pack.*For: the board\. As at/u)
      .or(preview.getByText(/For: the board/u))
      .first()
      .waitFor();
    const first = preview.getByRole('region', { name: /^Page 1 of \d+/u });
    await first.locator('canvas[data-drawn]').waitFor();
    expect(await faultsInEachTheme(page)).toEqual([]);
    expect(await cutOff(page)).toEqual([]);

    // To an item by the outline: its words are there for those who listen.
    const outline = preview.getByRole('navigation', { name: 'Outline' });
    const { objectives } = strategy.parse(await call(page, 'strategy', 'strategy'));
    const [one, two] = objectives;
    await outline
      .getByRole('button', { name: two?.title ?? '', exact: false })
      .first()
      .click();
    const heading = preview.getByRole('heading', { name: two?.title ?? '', exact: false });
    await heading.first().waitFor();

    // A section before it grows by pages: what stood at the top stands there still, and the new words are found.
    const scroller = preview.getByRole('document');
    const before = await scroller.evaluate(({ scrollTop }) => scrollTop);
    const words = 'Nobody has to ask twice for what they need. '.repeat(150);
    await call(page, 'strategy', 'setObjective', { id: one?.id ?? '', field: 'statement', value: words });
    await preview.getByText('Up to date').waitFor();
    await page.waitForFunction(
      (was) => (document.querySelector('.preview-pages')?.scrollTop ?? 0) > was + 400,
      before,
    );
    await heading.first().waitFor();
    await page.keyboard.press('Control+f');
    await page.keyboard.type('ask TWICE for');
    await preview.getByText('1 of 150').waitFor();
    await preview.locator('.preview-hit-chosen').first().waitFor();
    await page.keyboard.press('Enter');
    await preview.getByText('2 of 150').waitFor();
    await page.keyboard.press('Shift+Enter');
    await preview.getByText('1 of 150').waitFor();
    await page.keyboard.press('Escape');
    await preview.locator('.preview-hit').first().waitFor({ state: 'detached' });

    // Small pages, and from page to page by keys.
    await outline.getByRole('button', { name: 'Small pages' }).click();
    await outline.getByRole('button', { name: /^Page 1 of/u }).click();
    await scroller.focus();
    await page.keyboard.press('PageDown');
    await preview.getByRole('region', { name: /^Page 2 of \d+/u }).waitFor();
    expect(await faultsInEachTheme(page)).toEqual([]);
    await preview.getByRole('button', { name: 'Larger' }).click();
    await preview.getByRole('button', { name: 'Fit the width' }).click();
    expect(complaints).toEqual([]);
  });
});
