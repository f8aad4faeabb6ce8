// A minute is written before whatever is pressed after typing it, which may be what seals it.

import { it } from 'vitest';
import { fail, succeed } from '../../../../shared/kernel/result.ts';
import { eventually } from '../../../e2e/on-the-sample.ts';
import { inWords } from '../../../in-english.ts';
import { describeInAPage, inAPage, type InAPage } from '../../in-a-page.ts';
import { stopClock } from '../../stopped-clock.ts';

const open = inAPage(import.meta.dirname, 'minute-text.page.tsx');

/** What was asked of the register, but for drafts. */
const written = ({ asked }: InAPage) =>
  asked.filter(({ call }) => !call.startsWith('register.')).map(({ call, input }) => [call, input]);

async function typing(): Promise<InAPage> {
  const app = await open();
  // Nothing is written for having paused.
  await stopClock(app.page);
  await app.page.getByRole('textbox', { name: 'Text' }).fill('The chair spoke.');
  return app;
}

const theText = ['minutes.write', { itemId: 'i', text: 'The chair spoke.' }];

describeInAPage('the text of a minute', () => {
  it('is written before what is pressed next, however soon that is', async () => {
    const app = await typing();
    await app.page.getByRole('button', { name: 'Press next' }).click();
    await eventually(() => written(app)).toEqual([theText, ['drafting.takeBack', { meetingId: 'm' }]]);
  });

  it('is written once, though the register answers late', async () => {
    const app = await typing();
    await app.page.getByRole('button', { name: 'Press next' }).focus();
    await eventually(() => written(app)).toEqual([theText]);
    await app.page.clock.runFor(10_000);
    await app.page.getByRole('button', { name: 'Go elsewhere' }).click();
    await app.page.getByRole('textbox').waitFor({ state: 'detached' });
    await app.page.getByRole('button', { name: 'Press next' }).click();
    await eventually(() => written(app)).toEqual([theText, ['drafting.takeBack', { meetingId: 'm' }]]);
  });

  it('is written again where it could not be', async () => {
    const app = await typing();
    await app.page.getByRole('button', { name: 'Press next' }).focus();
    await eventually(() => written(app)).toEqual([theText]);
    for (const each of app.asked) each.answer(fail('write-failed', inWords('The disk is full.')));
    await app.page.getByRole('textbox').focus();
    await eventually(async () => {
      await app.page.getByRole('button', { name: 'Press next' }).focus();
      await app.page.getByRole('textbox').focus();
      return written(app);
    }).toEqual([theText, theText]);
  });

  it('is written again where it was undone, and typed again', async () => {
    const app = await typing();
    await app.page.getByRole('button', { name: 'Press next' }).focus();
    await eventually(() => written(app)).toEqual([theText]);
    app.answerWith(() => succeed(null));
    await app.page.getByRole('button', { name: 'Show it written' }).click();
    await app.page.getByRole('button', { name: 'Show it undone' }).click();
    await app.page.getByRole('textbox', { name: 'Text' }).fill('The chair spoke.');
    await app.page.getByRole('button', { name: 'Press next' }).focus();
    await eventually(() => written(app)).toEqual([theText, theText]);
  });

  it('is what was typed last, though that is what the register had before', async () => {
    const app = await typing();
    await app.page.getByRole('button', { name: 'Press next' }).focus();
    await eventually(() => written(app)).toEqual([theText]);
    await app.page.getByRole('textbox', { name: 'Text' }).fill('');
    await app.page.getByRole('button', { name: 'Press next' }).focus();
    await eventually(() => written(app)).toEqual([theText, ['minutes.write', { itemId: 'i', text: '' }]]);
  });
});
