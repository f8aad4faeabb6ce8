// A long job of the app, as somebody follows it who hears the screen and doesn’t see it.

import { expect, it } from 'vitest';
import { fail, succeed } from '../../../shared/kernel/result.ts';
import { eventually } from '../../e2e/on-the-sample.ts';
import { inWords } from '../../in-english.ts';
import { aMadePack } from '../a-made-pack.ts';
import { describeInAPage, inAPage } from '../in-a-page.ts';

const open = inAPage(import.meta.dirname, 'job.page.tsx');

const made = aMadePack('Calendar');

describeInAPage('a long job', () => {
  it('is heard to begin and to end, wherever the focus is', async () => {
    const { page, asked } = await open();
    const heard = page.getByRole('dialog').getByRole('status');
    // There from the first: what comes together with its words often isn’t read out.
    await eventually(() => heard.allTextContents()).toEqual(['']);
    await page.getByRole('button', { name: 'Make it' }).press('Enter');
    await eventually(() => heard.allTextContents()).toEqual(['Working…']);
    asked.find(({ call }) => call === 'packs.makeDocument')?.answer(succeed(made));
    await eventually(() => heard.allTextContents()).toEqual(['Done.']);
  });

  it('is cancelled with its dialog, and only while it runs', async () => {
    const { page, asked } = await open();
    const jobs = (name: string) =>
      asked.flatMap(({ call, input }) => (call === name ? [Object(input).job as unknown] : []));
    const make = page.getByRole('button', { name: 'Make it' });
    const close = async () => {
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    };
    await make.press('Enter');
    await eventually(() => jobs('packs.makeDocument').length).toBe(1);
    await close();
    await eventually(() => jobs('packs.cancel')).toEqual(jobs('packs.makeDocument'));
    await page.getByRole('button', { name: 'Meetings' }).press('Enter');
    await make.press('Enter');
    await eventually(() => jobs('packs.makeDocument').length).toBe(2);
    asked.findLast(({ call }) => call === 'packs.makeDocument')?.answer(succeed(made));
    await page.getByRole('button', { name: 'Open the PDF' }).waitFor();
    await close();
    expect(jobs('packs.cancel').length).toBe(1);
  });

  it('that fails is never said to be done', async () => {
    const { page, answerWith } = await open();
    answerWith(() => fail('fault', inWords('The disk is full.')));
    await page.getByRole('button', { name: 'Make it' }).press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('alert').getByText('The disk is full.').waitFor();
    await eventually(() => dialog.getByRole('status').allTextContents()).toEqual(['']);
  });
});
