// Of several, the first is nobody's choice: forms ask whose something is before they add it.

import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { succeed } from '../../../shared/kernel/result.ts';
import { eventually } from '../../e2e/on-the-sample.ts';
import { describeInAPage, inAPage, type InAPage } from '../in-a-page.ts';

const open = inAPage(import.meta.dirname, 'whose-it-is.page.tsx');

const papers = {
  items: [
    { id: 'one', number: '1', title: 'Lease', papers: [] },
    { id: 'two', number: '2', title: 'Budget', papers: [] },
  ],
};

async function begin(here: InAPage, form: string) {
  here.answerWith(({ call }) => succeed(call === 'papers.show' ? papers : { id: 'new', remarks: [] }));
  await here.page.getByRole('button', { name: form, exact: true }).click();
}

async function choose(page: Page, label: string, option: string | RegExp) {
  await page.getByRole('button', { name: new RegExp(`${label}$`, 'u') }).press('Enter');
  await page.getByRole('option', { name: option }).press('Enter');
}

const fill = (page: Page, label: string, text: string) =>
  page.getByRole('textbox', { name: label, exact: true }).fill(text);

async function typeDay(page: Page, label: string, digits: string) {
  await page.getByRole('group', { name: label }).getByRole('spinbutton').first().focus();
  await page.keyboard.type(digits);
}

const written = ({ asked }: InAPage) =>
  asked.filter(({ call }) => !call.endsWith('.show')).map(({ call, input }) => [call, input]);

/** What is given apart from whose it is, and then whose. */
const forms = {
  Activity: {
    rest: (page: Page) => fill(page, 'Description', 'Mend roofs'),
    whose: [['Objective', /Roads/u]],
    call: ['activities.add', { objectiveId: 'two' }],
  },
  // Its kind brings the rules of law that hold for it.
  Body: {
    rest: (page: Page) => fill(page, 'Name', 'Trustees'),
    whose: [
      ['Kind', 'Charity trustees or board'],
      ['Bank holidays of', 'Scotland'],
    ],
    call: ['bodies.add', { name: 'Trustees', kind: 'charity', nation: 'scotland' }],
  },
  Dispensation: {
    rest: async (page: Page) => {
      await fill(page, 'Matter', 'Allotments');
      await typeDay(page, 'In force from', '01012026');
      await typeDay(page, 'In force until', '31122026');
      await fill(page, 'Reason', 'Too few would be left');
      await fill(page, 'Granted by', 'The council');
      await typeDay(page, 'Granted on', '01012026');
    },
    whose: [
      ['Member', 'Cllr South'],
      ['Body', 'Works Committee'],
    ],
    call: ['interests.addDispensation', { personId: 'south', bodyId: 'works' }],
  },
  Action: {
    rest: async (page: Page) => {
      await fill(page, 'What is to be done', 'Mend the roof');
      await fill(page, 'Who', 'Clerk');
    },
    whose: [['Body', 'Works Committee']],
    call: ['actions.add', { bodyId: 'works' }],
  },
  Meeting: {
    rest: (page: Page) => typeDay(page, 'Day', '04032031'),
    whose: [['Body', 'Works Committee']],
    call: ['meetings.add', { bodyId: 'works' }],
  },
} as const;

describeInAPage('a form with several that something can be of', () => {
  it.each(Object.entries(forms))('asks of which it is: %s', async (form, { rest, whose, call }) => {
    const here = await open();
    const { page } = here;
    await begin(here, form);
    await rest(page);
    const add = page.getByRole('button', { name: 'Add', exact: true });
    for (const [label, option] of whose) {
      expect(await add.isDisabled()).toBe(true);
      await choose(page, label, option);
    }
    await add.press('Enter');
    await eventually(() => written(here)).toMatchObject([call]);
  });

  it('asks for which item a report is', async () => {
    const here = await open();
    const { page } = here;
    await begin(here, 'Report');
    await page.getByRole('button', { name: 'New report' }).click();
    await fill(page, 'Title of the report', 'Lease of the depot');
    const add = page.getByRole('button', { name: 'Add', exact: true });
    expect(await add.isDisabled()).toBe(true);
    await choose(page, 'For which item', /Budget/u);
    await add.press('Enter');
    await eventually(() => written(here)).toMatchObject([['papers.add', { itemId: 'two' }]]);
  });

  it('asks to which agenda business to come goes', async () => {
    const here = await open();
    const { page } = here;
    await begin(here, 'Picking');
    const put = page.getByRole('button', { name: 'Put it there', exact: true });
    expect(await put.isDisabled()).toBe(true);
    await choose(page, 'Put it on an agenda', /6 May/u);
    await put.press('Enter');
    await eventually(() => written(here)).toMatchObject([['forward.pick', { id: 'idea', meetingId: 'may' }]]);
  });

  it('takes an action for one of no body where somebody says so', async () => {
    const here = await open();
    const { page } = here;
    await begin(here, 'Action');
    await forms.Action.rest(page);
    await choose(page, 'Body', 'No body');
    await page.getByRole('button', { name: 'Add', exact: true }).press('Enter');
    await eventually(() => written(here)).toMatchObject([['actions.add', { bodyId: '' }]]);
  });

  it('asks what business to come is for, and leaves open which body it is of', async () => {
    const here = await open();
    const { page } = here;
    await begin(here, 'Business');
    await fill(page, 'Title', 'Lease of the depot');
    const add = page.getByRole('button', { name: 'Add', exact: true });
    expect(await add.isDisabled()).toBe(true);
    await choose(page, 'Purpose', 'To note');
    await add.press('Enter');
    await eventually(() => written(here)).toMatchObject([['forward.add', { bodyId: '', purpose: 'note' }]]);
  });
});

describeInAPage('declarations of interest', () => {
  it('are asked whose they are, each anew, and keep what was typed meanwhile', async () => {
    const here = await open();
    const { page } = here;
    await begin(here, 'Declaration');
    await page.getByText('Declarations of interest').click();
    const nature = page.getByRole('textbox', { name: 'Nature of the interest' });
    const declare = async (text: string) => {
      await nature.fill(text);
      await page.keyboard.press('Enter');
    };
    await declare('Owns the field');
    const refusal = page.getByText('Choose who declares it.', { exact: false }).first();
    await refusal.waitFor();
    expect(await nature.inputValue()).toBe('Owns the field');
    await choose(page, 'Who declares it', 'Cllr South');
    await declare('Owns the field');
    await eventually(() => written(here)).toMatchObject([
      ['minutes.declare', { personId: 'south', nature: 'Owns the field' }],
    ]);
    await eventually(() => nature.inputValue()).toBe('');
    await declare('Rents the yard');
    await refusal.waitFor();
    expect(written(here)).toHaveLength(1);
  });
});
