// Adding something in a dialog, and deleting something from its panel.

import { inWords } from '../../in-english.ts';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { fail, succeed } from '../../../shared/kernel/result.ts';
import { eventually } from '../../e2e/on-the-sample.ts';
import { say } from '../../../shared/language/say.ts';
import { textIn } from '../../../shared/language/speak.ts';
import { describeInAPage, inAPage } from '../in-a-page.ts';
import { stateIn } from '../a-state.ts';

const open = inAPage(import.meta.dirname, 'add-dialog.page.tsx');

const added = (page: Page) => page.getByText(/^Added:/u).innerText();
const name = (page: Page) => page.getByRole('textbox', { name: 'Name' });
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);

async function begin(page: Page) {
  await page.getByRole('button', { name: 'Add one' }).click();
  await page.getByRole('dialog').waitFor();
}

describeInAPage('a dialog that adds', () => {
  it('begins in the field that matters, and adds once enough is given, by Enter', async () => {
    const here = await open();
    const { page } = here;
    here.answerWith(() => succeed({ id: 'h1' }));
    await begin(page);
    await eventually(() => name(page).evaluate((each) => each === document.activeElement)).toBe(true);
    expect(await page.getByRole('button', { name: 'Add', exact: true }).isDisabled()).toBe(true);
    await page.keyboard.type('  ');
    await page.keyboard.press('Enter');
    await page.keyboard.type('An Officer');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await added(page)).toBe('Added: h1');
    expect(here.asked.map(({ call, input }) => [call, input])).toEqual([
      ['people.add', { kind: 'person', name: '  An Officer', titleOrInitials: '' }],
    ]);
  });

  it('adds one thing, however often it is asked to', async () => {
    const here = await open();
    const { page, asked } = here;
    await begin(page);
    await name(page).fill('An Officer');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await eventually(() => asked.length).toBe(1);
    await page.keyboard.press('Enter');
    asked[0]?.answer(succeed({ id: 'h1' }));
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await added(page)).toBe('Added: h1');
    expect(asked).toHaveLength(1);
  });

  it('says at its field what is wrong, keeps what was typed, and can be tried again', async () => {
    const here = await open();
    const { page } = here;
    here.answerWith(({ input }) =>
      JSON.stringify(input).includes('Officer of')
        ? succeed({ id: 'h2' })
        : fail('duplicate', inWords('An Officer is in the register already.')),
    );
    await begin(page);
    await page.getByRole('textbox', { name: 'Form of address' }).fill('Dr');
    await name(page).fill('An Officer');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByText('An Officer is in the register already.').waitFor();
    // Heard too where the focus was in the field already.
    await page.getByRole('alert').getByText('An Officer is in the register already.').waitFor();
    expect(await name(page).getAttribute('aria-invalid')).toBe('true');
    await eventually(() => name(page).evaluate((each) => each === document.activeElement)).toBe(true);
    expect(await name(page).inputValue()).toBe('An Officer');
    expect(await page.getByRole('textbox', { name: 'Form of address' }).inputValue()).toBe('Dr');
    await name(page).fill('An Officer of ours');
    await page.getByText('An Officer is in the register already.').waitFor({ state: 'detached' });
    await page.keyboard.press('Enter');
    await eventually(() => added(page)).toBe('Added: h2');
  });

  it('leaves what the app says meanwhile to be heard', async () => {
    const { page, tell } = await open();
    await begin(page);
    await tell('state', { ...stateIn('en'), doing: 'sample' });
    await page.getByRole('status').getByText(textIn('en')('frame.doing.sample')).waitFor();
  });

  it('says what is wrong in the other language once that is chosen', async () => {
    const here = await open();
    const { page } = here;
    here.answerWith(() => fail('no-register', say('app.no-register')));
    await begin(page);
    await name(page).fill('An Officer');
    await page.keyboard.press('Enter');
    await page.getByText(textIn('en')('app.no-register')).waitFor();
    await here.tell('state', stateIn('cy'));
    await page.getByText(textIn('cy')('app.no-register')).waitFor();
  });

  it('leaves everything as it was on Escape and on Cancel', async () => {
    const { page, asked } = await open();
    for (const leave of [
      () => page.keyboard.press('Escape'),
      () => page.getByRole('button', { name: 'Cancel' }).click(),
    ]) {
      await begin(page);
      await name(page).fill('An Officer');
      await leave();
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    }
    expect(asked).toEqual([]);
    expect(await added(page)).toBe('Added:');
  });

  it.each(['Escape', 'Cancel'])('asks before much that was typed is thrown away by %s', async (way) => {
    const { page, asked } = await open();
    const long = 'The officer who looks after the depots, the yards and whatever else stands open at night';
    const leave = async () => {
      if (way === 'Escape') await page.keyboard.press('Escape');
      else await page.getByRole('button', { name: 'Cancel' }).press('Enter');
    };
    const question = page.getByRole('dialog', { name: 'Throw away what you typed?' });
    await begin(page);
    await eventually(() => name(page).evaluate((each) => each === document.activeElement)).toBe(true);
    await page.keyboard.type(long);
    await leave();
    await question.waitFor();
    await page.keyboard.press('Escape');
    await question.waitFor({ state: 'detached' });
    await eventually(() => page.evaluate(() => document.activeElement?.closest('.dialog') !== null)).toBe(
      true,
    );
    expect(await name(page).inputValue()).toBe(long);
    await leave();
    await question.getByRole('button', { name: 'Throw it away' }).press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await eventually(() => focused(page)).toBe('Add one');
    expect(asked).toEqual([]);
  });
});

describeInAPage('a panel in which something is edited', () => {
  const openIt = async (page: Page) => {
    await page.getByRole('button', { name: 'Open it' }).click();
    await page.getByRole('complementary', { name: 'Network Manager' }).waitFor();
  };
  const remove = async (page: Page) => {
    await page.getByRole('button', { name: 'More actions for Network Manager' }).click();
    await page.getByRole('menuitem', { name: 'Delete this person' }).click();
  };

  it('takes the keyboard, and gives it back when it is closed', async () => {
    const { page } = await open();
    await openIt(page);
    expect(await focused(page)).toBe('Network Manager');
    await page.keyboard.press('Escape');
    await eventually(() => focused(page)).toBe('Open it');
  });

  it('closes when what it is about has been deleted, and says so', async () => {
    const here = await open();
    const { page } = here;
    here.answerWith(() => succeed(null));
    await openIt(page);
    await remove(page);
    await page.getByText('Deleted. Ctrl+Z brings it back.').waitFor();
    await page.getByRole('complementary').waitFor({ state: 'detached' });
    expect(here.asked.map(({ call }) => call)).toEqual(['people.remove']);
  });

  it('stays when it couldn’t be deleted, and says why', async () => {
    const here = await open();
    const { page } = here;
    here.answerWith(() => fail('read-only', inWords('The register can only be read.')));
    await openIt(page);
    await remove(page);
    await page.getByRole('alert').getByText('The register can only be read.').waitFor();
    expect(await page.getByRole('complementary', { name: 'Network Manager' }).count()).toBe(1);
  });
});
