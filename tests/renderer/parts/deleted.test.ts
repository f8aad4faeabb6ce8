// Whoever deletes something is told that it is gone, and how it comes back.

import { expect, it } from 'vitest';
import { fail, succeed } from '../../../shared/kernel/result.ts';
import { inWords } from '../../in-english.ts';
import { eventually } from '../../e2e/on-the-sample.ts';
import { describeInAPage, inAPage, type InAPage } from '../in-a-page.ts';

const open = inAPage(import.meta.dirname, 'deleted.page.tsx');

async function deleteTheGroup({ page }: InAPage) {
  await page.getByRole('button', { name: 'More actions for Treasurer' }).click();
  await page.getByRole('menuitem', { name: 'Delete this group' }).click();
}

const message = ({ page }: InAPage) => page.locator('.message p').innerText();

describeInAPage('what is deleted', () => {
  it('is said to be, from the panel of anything', async () => {
    const app = await open();
    app.answerWith(() => succeed(null));
    await deleteTheGroup(app);
    await eventually(() => message(app)).toBe('Deleted. Ctrl+Z brings it back.');
    expect(app.asked.filter(({ call }) => call === 'people.remove')).toHaveLength(1);
  });

  it('isn’t where it couldn’t be', async () => {
    const app = await open();
    app.answerWith(() => fail('used', inWords('It is still named.')));
    await deleteTheGroup(app);
    await eventually(() => message(app)).toBe('It is still named.');
  });

  it('is counted, and not called changed, where it was several', async () => {
    const app = await open();
    app.answerWith(() => succeed(null));
    await app.page.getByRole('region', { name: '3 chosen' }).getByRole('button', { name: 'Delete' }).click();
    await eventually(() => message(app)).toBe('3 activities deleted. Ctrl+Z brings them back.');
  });
});
