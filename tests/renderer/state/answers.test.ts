// The app's answers as screens hold them: the latest, however late others come.

import { inWords } from '../../in-english.ts';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { preferences } from '../../../shared/app/calls.ts';
import { fail, succeed } from '../../../shared/kernel/result.ts';
import { eventually } from '../../e2e/on-the-sample.ts';
import { describeInAPage, inAPage, type InAPage } from '../in-a-page.ts';

const open = inAPage(import.meta.dirname, 'answers.page.tsx');

const choose = (page: Page, what: string) => page.getByRole('button', { name: what, exact: true }).click();
const shown = (page: Page) => page.getByRole('listitem').allInnerTexts();
const changed = (here: InAPage, ...entities: string[]) => here.tell('changed', { batch: 2, entities });
const anotherRegister = (here: InAPage) =>
  here.tell('state', {
    register: { name: 'Another', folder: '', notice: null, backup: null },
    recent: [],
    preferences: { ...preferences.parse({}), author: 'Secretary' },
    views: [],
    version: '',
    notice: null,
  });

/** The nth question, once it has been asked. */
async function question(here: InAPage, n: number) {
  await eventually(() => here.asked.length).toBeGreaterThan(n);
  const asked = here.asked[n];
  if (asked === undefined) throw new Error(`Question ${n} was not asked.`);
  return asked;
}

/** The policy on the screen, answered. */
async function withThePolicy(): Promise<InAPage> {
  const here = await open();
  await choose(here.page, 'Policy');
  (await question(here, 0)).answer(succeed('first'));
  await eventually(() => shown(here.page)).toEqual(['policy: read, "first"']);
  return here;
}

describeInAPage('an answer', () => {
  it('is waited for, and shown when it comes', async () => {
    const here = await open();
    await choose(here.page, 'Policy');
    await eventually(() => shown(here.page)).toEqual(['policy: reading, nothing']);
    const { call, input, answer } = await question(here, 0);
    expect([call, input]).toEqual(['history.ofEntity', { id: 'policy' }]);
    answer(succeed('first'));
    await eventually(() => shown(here.page)).toEqual(['policy: read, "first"']);
    expect(here.complaints).toEqual([]);
  });

  it('is asked for once for everything that shows it', async () => {
    const here = await open();
    await choose(here.page, 'Policy twice');
    (await question(here, 0)).answer(succeed('first'));
    await eventually(() => shown(here.page)).toEqual(['policy: read, "first"', 'policy: read, "first"']);
    expect(here.asked).toHaveLength(1);
  });

  it('is still there when what showed it comes back', async () => {
    const here = await withThePolicy();
    await choose(here.page, 'Nothing');
    await choose(here.page, 'Policy');
    expect(await shown(here.page)).toEqual(['policy: read, "first"']);
    expect(here.asked).toHaveLength(1);
  });
});

describeInAPage('an answer that fails', () => {
  it('is asked for again when what showed it comes back', async () => {
    const here = await open();
    await choose(here.page, 'Policy');
    (await question(here, 0)).answer(fail('gone', inWords('It has gone.')));
    await eventually(() => shown(here.page)).toEqual(['policy: read, nothing, It has gone.']);
    await choose(here.page, 'Nothing');
    await choose(here.page, 'Policy twice');
    (await question(here, 1)).answer(succeed('second'));
    await eventually(() => shown(here.page)).toEqual(['policy: read, "second"', 'policy: read, "second"']);
    expect(here.asked).toHaveLength(2);
  });

  it('shows its failure, and gives way to a better one', async () => {
    const here = await open();
    await choose(here.page, 'Policy');
    (await question(here, 0)).answer(fail('gone', inWords('It has gone.')));
    await eventually(() => shown(here.page)).toEqual(['policy: read, nothing, It has gone.']);
    await changed(here, 'activity');
    (await question(here, 1)).answer(succeed('second'));
    await eventually(() => shown(here.page)).toEqual(['policy: read, "second"']);
  });

  it('leaves the last good one to be seen', async () => {
    const here = await withThePolicy();
    await changed(here, 'activity');
    (await question(here, 1)).answer(fail('gone', inWords('It has gone.')));
    await eventually(() => shown(here.page)).toEqual(['policy: read, "first", It has gone.']);
  });
});

describeInAPage('when the register changes', () => {
  it('what is on screen is asked for again, and stays to be seen meanwhile', async () => {
    const here = await withThePolicy();
    await changed(here, 'activity');
    const { input, answer } = await question(here, 1);
    expect(input).toEqual({ id: 'policy' });
    expect(await shown(here.page)).toEqual(['policy: read, "first"']);
    answer(succeed('second'));
    await eventually(() => shown(here.page)).toEqual(['policy: read, "second"']);
  });

  it('an answer that comes late never replaces a newer one', async () => {
    const here = await open();
    await choose(here.page, 'Policy');
    const first = await question(here, 0);
    await changed(here, 'activity');
    const second = await question(here, 1);
    await changed(here, 'activity');
    const third = await question(here, 2);
    third.answer(succeed('third'));
    await eventually(() => shown(here.page)).toEqual(['policy: read, "third"']);
    second.answer(fail('gone', inWords('It has gone.')));
    first.answer(succeed('first'));
    // Later requests are answered later.
    await choose(here.page, 'Budget');
    (await question(here, 3)).answer(succeed('money'));
    await eventually(() => shown(here.page)).toEqual(['budget: read, "money"']);
    await choose(here.page, 'Policy');
    expect(await shown(here.page)).toEqual(['policy: read, "third"']);
  });

  it('what it doesn’t affect is left alone', async () => {
    const here = await open();
    await choose(here.page, 'Grid');
    (await question(here, 0)).answer(succeed('first'));
    await changed(here, 'figure');
    await changed(here, 'figure', 'statement');
    expect(here.asked).toHaveLength(1);
    await changed(here, 'figure', 'measure');
    await question(here, 1);
    // It isn't known what was touched.
    await changed(here);
    await question(here, 2);
    expect(here.asked).toHaveLength(3);
  });

  it('what is not on screen is forgotten, and asked for when it comes back', async () => {
    const here = await withThePolicy();
    await choose(here.page, 'Nothing');
    await changed(here, 'activity');
    expect(here.asked).toHaveLength(1);
    await choose(here.page, 'Policy');
    await eventually(() => shown(here.page)).toEqual(['policy: reading, nothing']);
    (await question(here, 1)).answer(succeed('second'));
    await eventually(() => shown(here.page)).toEqual(['policy: read, "second"']);
    expect(here.asked).toHaveLength(2);
  });

  it('an answer from before it is not taken for one from after it', async () => {
    const here = await open();
    await choose(here.page, 'Policy');
    const early = await question(here, 0);
    await choose(here.page, 'Nothing');
    await changed(here, 'activity');
    early.answer(succeed('first'));
    await choose(here.page, 'Policy');
    const { answer } = await question(here, 1);
    expect(await shown(here.page)).toEqual(['policy: reading, nothing']);
    answer(succeed('second'));
    await eventually(() => shown(here.page)).toEqual(['policy: read, "second"']);
  });
});

describeInAPage('when something else is asked', () => {
  it('the answer to what was asked before does not take its place', async () => {
    const here = await open();
    await choose(here.page, 'Policy');
    const policy = await question(here, 0);
    await choose(here.page, 'Budget');
    const budget = await question(here, 1);
    expect(budget.input).toEqual({ id: 'budget' });
    budget.answer(succeed('money'));
    await eventually(() => shown(here.page)).toEqual(['budget: read, "money"']);
    policy.answer(succeed('first'));
    await choose(here.page, 'Policy');
    await eventually(() => shown(here.page)).toEqual(['policy: read, "first"']);
  });
});

describeInAPage('when another register is opened', () => {
  it('nothing of the first is seen in it, even where the app can’t answer', async () => {
    const here = await withThePolicy();
    await anotherRegister(here);
    const { answer } = await question(here, 1);
    expect(await shown(here.page)).toEqual(['policy: reading, nothing']);
    answer(fail('gone', inWords('It is not in this register.')));
    await eventually(() => shown(here.page)).toEqual(['policy: read, nothing, It is not in this register.']);
  });

  it('what was not on screen is asked for again, once it is', async () => {
    const here = await withThePolicy();
    await choose(here.page, 'Nothing');
    await anotherRegister(here);
    await choose(here.page, 'Budget');
    expect((await question(here, 1)).input).toEqual({ id: 'budget' });
    await choose(here.page, 'Policy');
    expect((await question(here, 2)).input).toEqual({ id: 'policy' });
    expect(await shown(here.page)).toEqual(['policy: reading, nothing']);
  });
});
