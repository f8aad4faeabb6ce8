// That an edit reached the disk is read out each time.

import { expect, it } from 'vitest';
import { eventually } from '../../../e2e/on-the-sample.ts';
import { describeInAPage, inAPage } from '../../in-a-page.ts';

const open = inAPage(import.meta.dirname, 'status-line.page.tsx');

describeInAPage('the line at the foot', () => {
  it('says anew that an edit is saved, also within the same minute', async () => {
    const { page } = await open();
    const edit = page.getByRole('button', { name: 'Edit' });
    await edit.press('Enter');
    const saved = page.getByRole('status').getByText(/^Every edit is saved/u);
    await saved.waitFor();
    // A screen reader hears what is put there, and not that it is put there unchanged.
    await page.evaluate(() => {
      const heard: string[] = [];
      Reflect.set(globalThis, 'heard', heard);
      new MutationObserver((changes) => {
        for (const { addedNodes } of changes)
          for (const each of addedNodes) heard.push(each.textContent ?? '');
      }).observe(document.querySelector('.status-saved') ?? document.body, {
        childList: true,
        subtree: true,
      });
    });
    const before = await saved.innerText();
    await edit.press('Enter');
    await eventually(() => page.evaluate(() => Reflect.get(globalThis, 'heard'))).toEqual([before]);
    expect(await saved.count()).toBe(1);
  });
});
