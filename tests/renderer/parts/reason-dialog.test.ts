// Whatever a screen asks for: a change that the register takes only with a reason is asked why in one dialog, and then asked for again with it.

import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import * as z from 'zod';
import { fail, succeed, type Result } from '../../../shared/kernel/result.ts';
import { say } from '../../../shared/language/say.ts';
import { eventually } from '../../e2e/on-the-sample.ts';
import { inWords } from '../../in-english.ts';
import { describeInAPage, inAPage, type Asked, type InAPage } from '../in-a-page.ts';

const open = inAPage(import.meta.dirname, 'reason-dialog.page.tsx');

const press = (page: Page, what: string) => page.getByRole('button', { name: what, exact: true }).click();
const came = ({ page }: InAPage) => page.getByRole('listitem').allInnerTexts();
const why = (page: Page) => page.getByRole('textbox', { name: 'Why is it changing?' });
const askers = ({ asked }: InAPage) => asked.map(({ call, asker }) => `${call} ${JSON.stringify(asker)}`);

/** As the register does for anything under a seal. */
function sealed({ asker }: Asked): Result<unknown> {
  return asker.reason === undefined
    ? fail(
        'needs-reason',
        inWords('July 2024 was closed. Say why this is changing. Nothing has been written yet.'),
      )
    : succeed({ act: say('people.rename', { from: 'An', to: 'Ann' }) });
}

async function onSealed(): Promise<InAPage> {
  const here = await open();
  here.answerWith(sealed);
  return here;
}

describeInAPage('a change under a seal', () => {
  it('is asked why, and is made with what the person says', async () => {
    const here = await onSealed();
    const { page } = here;
    await press(page, 'Rename');
    await page
      .getByRole('dialog')
      .getByText(/^July 2024 was closed\./u)
      .waitFor();
    expect(await page.getByRole('button', { name: 'Save with this reason' }).isDisabled()).toBe(true);
    await page.keyboard.type(' A late return ');
    await page.keyboard.press('Enter');
    await eventually(() => came(here)).toEqual(['Ann: done']);
    expect(askers(here)).toEqual(['people.rename {}', 'people.rename {"reason":"A late return"}']);
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(here.complaints).toEqual([]);
  });

  it('is asked why even when it is an undo', async () => {
    const here = await onSealed();
    await press(here.page, 'Undo');
    await why(here.page).fill('It was right before');
    await press(here.page, 'Save with this reason');
    await here.page
      .getByRole('status')
      .getByText(/^Undone: /u)
      .waitFor();
    expect(askers(here)).toEqual(['register.undo {}', 'register.undo {"reason":"It was right before"}']);
  });

  it.each(['Escape', 'Cancel'])('that is left with %s is not made, and that is no error', async (way) => {
    const here = await onSealed();
    const { page } = here;
    await press(page, 'Rename');
    await why(page).waitFor();
    if (way === 'Escape') await page.keyboard.press('Escape');
    else await press(page, way);
    await eventually(() => came(here)).toEqual(['Ann: not done']);
    await page.getByRole('status').getByText('Nothing was written.').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(askers(here)).toEqual(['people.rename {}']);
  });

  it('waits its turn behind another, and starts with an empty reason', async () => {
    const here = await onSealed();
    const { page } = here;
    await press(page, 'Rename twice');
    await why(page).fill('The first');
    await press(page, 'Save with this reason');
    await eventually(() => came(here)).toEqual(['Ben: done']);
    expect(await why(page).inputValue()).toBe('');
    await why(page).fill('The second');
    await press(page, 'Save with this reason');
    await eventually(() => came(here)).toEqual(['Ben: done', 'Cleo: done']);
  });

  it('that is refused all the same is reported as usual', async () => {
    const here = await onSealed();
    here.answerWith((asked) =>
      asked.asker.reason === undefined ? sealed(asked) : fail('read-only', inWords('It can only be read.')),
    );
    await press(here.page, 'Rename');
    await why(here.page).fill('A late return');
    await press(here.page, 'Save with this reason');
    await here.page.getByRole('alert').getByText('It can only be read.').waitFor();
  });
});

describeInAPage('any other change', () => {
  it('is made without a question', async () => {
    const here = await open();
    here.answerWith(() => succeed(null));
    await press(here.page, 'Rename');
    await eventually(() => came(here)).toEqual(['Ann: done']);
    expect(await here.page.getByRole('dialog').count()).toBe(0);
    expect(askers(here)).toEqual(['people.rename {}']);
  });
});

describeInAPage('an undo of very much', () => {
  /** As the register does for an import. */
  const imported = ({ input }: Asked): Result<unknown> =>
    z.object({ sure: z.boolean().default(false) }).parse(input).sure
      ? succeed({ act: say('people.rename', { from: 'An', to: 'Ann' }) })
      : fail('needs-sure', inWords('The import wrote 180 changes.'));

  it('is asked about, and made once it is meant', async () => {
    const here = await open();
    here.answerWith(imported);
    await press(here.page, 'Undo');
    await here.page.getByRole('dialog').getByText('The import wrote 180 changes.').waitFor();
    expect(here.asked).toHaveLength(1);
    await press(here.page, 'Undo it');
    await here.page
      .getByRole('status')
      .getByText(/^Undone: /u)
      .waitFor();
    expect(here.asked.map(({ input }) => input)).toEqual([{}, { sure: true }]);
  });

  it.each(['Escape', 'Cancel'])('is left as it is with %s', async (way) => {
    const here = await open();
    here.answerWith(imported);
    await press(here.page, 'Undo');
    await here.page.getByRole('dialog').waitFor();
    if (way === 'Cancel') await press(here.page, way);
    else await here.page.keyboard.press(way);
    await eventually(() => here.page.getByRole('dialog').count()).toBe(0);
    expect(here.asked).toHaveLength(1);
    expect(await here.page.getByRole('alert').count()).toBe(0);
  });
});
