// A report that isn’t begun: the key that opens it doesn’t begin it as well.

import { expect, it } from 'vitest';
import { succeed } from '../../../../shared/kernel/result.ts';
import { eventually } from '../../../e2e/on-the-sample.ts';
import { describeInAPage, inAPage } from '../../in-a-page.ts';

const open = inAPage(import.meta.dirname, 'begin.page.tsx');

describeInAPage('a report that isn’t begun', () => {
  it('is begun by its own button, and not by the key that opened it pressed twice', async () => {
    const { page, asked, answerWith } = await open();
    answerWith(({ call }) =>
      succeed(call === 'reports.show' ? { paperId: 'p', title: 'The roof', sections: [] } : null),
    );
    const begun = () => asked.filter(({ call }) => call === 'reports.begin').length;
    await page.getByRole('button', { name: 'Open the report' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'The roof' }).waitFor();
    await page.keyboard.press('Enter');
    expect(begun()).toBe(0);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await eventually(begun).toBe(1);
  });
});
