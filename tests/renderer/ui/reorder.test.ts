// A list that is put in another order, by keyboard and by drag.

import { inWords } from '../../in-english.ts';
import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { fail, succeed } from '../../../shared/kernel/result.ts';
import { eventually } from '../../e2e/on-the-sample.ts';
import { describeInAPage, inAPage, type InAPage } from '../in-a-page.ts';

const open = inAPage(import.meta.dirname, 'reorder.page.tsx');

const list = (page: Page) => page.getByRole('region', { name: 'Open' });
const handle = (page: Page, what: string) =>
  list(page).getByRole('button', { name: new RegExp(`^Move ${what}\\.`, 'u') });
const line = (page: Page, what: string) => list(page).getByRole('listitem').filter({ hasText: what });
const order = (page: Page) => list(page).getByRole('paragraph').allInnerTexts();
const announced = (page: Page) => list(page).getByRole('status').innerText();
const orders = ({ asked }: InAPage) => asked.map(({ call, input }) => [call, input]);
const ordered = (...ids: string[]) => ['strategy.orderObjectives', { ids }];

async function holdOver(page: Page, what: string, over: string) {
  await handle(page, what).hover();
  await page.mouse.down();
  // A drag begins with the first movement and is over something from the second on.
  await line(page, over).hover();
  await line(page, over).hover({ position: { x: 30, y: 30 } });
}

describeInAPage('a list put in order by keyboard', () => {
  it('moves a line with the arrows on its handle, says where it is now, and stays on it', async () => {
    const here = await open();
    const { page, complaints } = here;
    here.answerWith(() => succeed(null));
    await handle(page, 'Members').focus();
    await page.keyboard.press('ArrowDown');
    await eventually(() => announced(page)).toBe('Members is now number 2 of 3.');
    await eventually(() => order(page)).toEqual(['Councils', 'Members', 'Policy']);
    await page.keyboard.press('ArrowDown');
    await eventually(() => announced(page)).toBe('Members is now number 3 of 3.');
    await eventually(() => order(page)).toEqual(['Councils', 'Policy', 'Members']);
    await page.keyboard.press('ArrowUp');
    await eventually(() => order(page)).toEqual(['Councils', 'Members', 'Policy']);
    expect(orders(here)).toEqual([ordered('b', 'a', 'c'), ordered('b', 'c', 'a'), ordered('b', 'a', 'c')]);
    expect(complaints).toEqual([]);
  });

  it('says at either end that it goes no further, and asks for nothing', async () => {
    const here = await open();
    const { page } = here;
    await handle(page, 'Members').focus();
    await page.keyboard.press('ArrowUp');
    await eventually(() => announced(page)).toBe('Members is already first.');
    await handle(page, 'Policy').focus();
    await page.keyboard.press('ArrowDown');
    await eventually(() => announced(page)).toBe('Policy is already last.');
    expect(orders(here)).toEqual([]);
  });

  it('leaves other keys to the page', async () => {
    const here = await open();
    const { page } = here;
    await handle(page, 'Members').focus();
    await page.keyboard.press('Tab');
    expect(await handle(page, 'Councils').evaluate((each) => each === document.activeElement)).toBe(true);
    expect(orders(here)).toEqual([]);
  });

  it('is as it was when the app refuses, and says why', async () => {
    const here = await open();
    const { page } = here;
    here.answerWith(() => fail('closed', inWords('The register can only be read.')));
    await handle(page, 'Members').focus();
    await page.keyboard.press('ArrowDown');
    await page.getByRole('alert').getByText('The register can only be read.').waitFor();
    expect(await order(page)).toEqual(['Members', 'Councils', 'Policy']);
  });
});

describeInAPage('a list put in order by drag', () => {
  it('marks the line it is over, and asks once, when it is dropped', async () => {
    const here = await open();
    const { page } = here;
    here.answerWith(() => succeed(null));
    await holdOver(page, 'Members', 'Councils');
    await line(page, 'Policy').hover();
    await line(page, 'Policy').hover({ position: { x: 30, y: 30 } });
    await eventually(() => list(page).locator('.drop-here').allInnerTexts()).toEqual([
      expect.stringContaining('Policy'),
    ]);
    expect(orders(here)).toEqual([]);
    await page.mouse.up();
    await eventually(() => order(page)).toEqual(['Councils', 'Policy', 'Members']);
    expect(await announced(page)).toBe('Members is now number 3 of 3.');
    await eventually(() => list(page).locator('.drop-here').count()).toBe(0);
    expect(orders(here)).toEqual([ordered('b', 'c', 'a')]);
  });

  it('goes up as well', async () => {
    const here = await open();
    const { page } = here;
    here.answerWith(() => succeed(null));
    await holdOver(page, 'Policy', 'Members');
    await page.mouse.up();
    await eventually(() => orders(here)).toEqual([ordered('c', 'a', 'b')]);
  });

  it('asks for nothing when it is dropped where it was, or beside the list', async () => {
    const here = await open();
    const { page } = here;
    await holdOver(page, 'Members', 'Members');
    await page.mouse.up();
    await holdOver(page, 'Members', 'Councils');
    await page.mouse.move(600, 700);
    await page.mouse.up();
    await eventually(() => list(page).locator('.drop-here').count()).toBe(0);
    // What is dragged next is not taken for it.
    await handle(page, 'Members').focus();
    await page.keyboard.press('ArrowUp');
    await eventually(() => announced(page)).toBe('Members is already first.');
    expect(orders(here)).toEqual([]);
  });

  it('has no handles where the order is not to be changed', async () => {
    const { page } = await open();
    const closed = page.getByRole('region', { name: 'Closed' });
    expect(await closed.getByRole('listitem').count()).toBe(3);
    expect(await closed.getByRole('button').count()).toBe(0);
  });
});

describeInAPage('a list of hundreds', () => {
  const long = (page: Page) => page.getByRole('region', { name: 'Long' });
  const count = async (page: Page) => long(page).getByRole('listitem').count();
  const isInView = async (page: Page, what: Locator) => {
    const [around, its] = [await long(page).boundingBox(), await what.boundingBox()];
    return (
      around !== null && its !== null && its.y >= around.y && its.y + its.height <= around.y + around.height
    );
  };

  it('has the lines that can be seen, and says how many there are', async () => {
    const { page } = await open();
    await long(page).getByText('Number 1', { exact: true }).waitFor();
    await eventually(() => count(page)).toBeGreaterThan(9);
    expect(await count(page)).toBeLessThan(200);
    const first = long(page).getByRole('listitem').first();
    expect(await first.getAttribute('aria-setsize')).toBe('400');
    expect(await first.getAttribute('aria-posinset')).toBe('1');
  });

  it('has those that somebody scrolls to, wherever that is, and all before them', async () => {
    const { page } = await open();
    await long(page).getByText('Number 1', { exact: true }).waitFor();
    await long(page).evaluate((list) => {
      list.scrollTop = list.scrollHeight / 2;
    });
    await long(page).getByText('Number 200', { exact: true }).waitFor();
    await long(page).evaluate((list) => {
      list.scrollTop = list.scrollHeight;
    });
    await long(page).getByText('Number 400', { exact: true }).waitFor();
    expect(await count(page)).toBe(400);
  });

  it('has those that Tab leads to', async () => {
    const { page } = await open();
    const handleOf = (at: number) =>
      long(page).getByRole('button', { name: new RegExp(`^Move Number ${at}\\.`, 'u') });
    await handleOf(1).focus();
    for (let at = 2; at <= 120; at += 1) {
      // It is written ahead of the focus, and a busy machine may need a moment for it.
      await handleOf(at).waitFor({ state: 'attached' });
      await page.keyboard.press('Tab');
      await eventually(() => handleOf(at).evaluate((each) => each === document.activeElement)).toBe(true);
    }
  });

  it('keeps the line that an arrow moves, however far it is moved', async () => {
    const { page } = await open();
    const first = long(page).getByRole('button', { name: /^Move Number 1\./u });
    await first.focus();
    for (let at = 2; at <= 80; at += 1) {
      await page.keyboard.press('ArrowDown');
      await eventually(() => long(page).getByRole('status').innerText()).toBe(
        `Number 1 is now number ${at} of 400.`,
      );
    }
    expect(await first.evaluate((each) => each === document.activeElement)).toBe(true);
    await eventually(() => isInView(page, first)).toBe(true);
    for (let at = 79; at >= 60; at -= 1) {
      await page.keyboard.press('ArrowUp');
      await eventually(() => long(page).getByRole('status').innerText()).toBe(
        `Number 1 is now number ${at} of 400.`,
      );
    }
    await eventually(() => isInView(page, first)).toBe(true);
  });

  it('keeps what is typed in the last line when one comes before it', async () => {
    const { page } = await open();
    const thirty = page.getByRole('region', { name: 'Thirty' });
    const last = thirty.getByRole('textbox', { name: 'Number 30' });
    await last.fill('Half typed');
    await thirty.getByRole('button', { name: 'Put one before' }).click();
    await thirty.getByRole('textbox', { name: 'Number 0' }).waitFor();
    await last.waitFor();
    expect(await last.inputValue()).toBe('Half typed');
  });
});
