// The text of a section is written before whatever is pressed after typing it, which may be what puts the report forward.

import { it } from 'vitest';
import { eventually } from '../../../e2e/on-the-sample.ts';
import { describeInAPage, inAPage } from '../../in-a-page.ts';

const open = inAPage(import.meta.dirname, 'paste.page.tsx');

describeInAPage('the text of a section', () => {
  it('is written when the focus leaves it, without a pause', async () => {
    const { page, asked } = await open();
    const written = () => asked.filter(({ call }) => call === 'reports.write').map(({ input }) => input);
    // No pause ever ends.
    await page.clock.install();
    await page.getByRole('textbox', { name: 'Background' }).click();
    await page.keyboard.type('The roof leaks.');
    await page.getByRole('button', { name: 'What comes after' }).click();
    await eventually(written).toMatchObject([
      {
        sectionId: 's',
        text: { content: [{ type: 'paragraph', content: [{ text: 'The roof leaks.' }] }] },
      },
    ]);
  });
});
