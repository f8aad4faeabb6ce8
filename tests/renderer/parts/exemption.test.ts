// Several answers given before the first of them has come back: none takes back another.

import { expect, it } from 'vitest';
import { fail, succeed } from '../../../shared/kernel/result.ts';
import { inWords } from '../../in-english.ts';
import { eventually } from '../../e2e/on-the-sample.ts';
import { describeInAPage, inAPage } from '../in-a-page.ts';

const open = inAPage(import.meta.dirname, 'exemption.page.tsx');

describeInAPage('why an item is exempt', () => {
  it('keeps each part that is given, however late the page shows them', async () => {
    const { page, asked } = await open();
    const paragraph = (number: number) =>
      page.locator('label').filter({ hasText: `what paragraph ${number} says` });
    await paragraph(1).click();
    await paragraph(3).click();
    await eventually(() => asked.length).toBe(2);
    const given = () => asked.map(({ input }) => Reflect.get(Object(input), 'value'));
    expect(given()).toMatchObject([{ paragraphs: ['1'] }, { paragraphs: ['1', '3'] }]);
    // What could not be kept isn't taken for kept.
    for (const each of asked) each.answer(fail('write-failed', inWords('The disk is full.')));
    await page.getByRole('button', { name: /planning permission/u }).click();
    await page.getByRole('option', { name: 'No', exact: true }).click();
    await eventually(() => given().at(-1)).toMatchObject({ paragraphs: [], isOwnPlanning: false });
    asked.at(-1)?.answer(succeed(null));
  });
});
