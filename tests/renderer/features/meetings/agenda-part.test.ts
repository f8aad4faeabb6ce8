// An agenda that has nothing on it is made into no document: it would say no more than that.

import { expect, it } from 'vitest';
import type { AgendaItemView, AgendaPartView, AgendaView } from '../../../../shared/meetings/calls.ts';
import { fail, succeed } from '../../../../shared/kernel/result.ts';
import { eventually } from '../../../e2e/on-the-sample.ts';
import { inWords } from '../../../in-english.ts';
import { describeInAPage, inAPage } from '../../in-a-page.ts';

const open = inAPage(import.meta.dirname, 'agenda-part.page.tsx');

const item: AgendaItemView = {
  id: 'i',
  number: '1',
  title: 'Apologies',
  purpose: 'note',
  presenter: null,
  minutes: null,
  begins: null,
  recommendation: null,
  unnumbered: false,
  adoptsMinutes: false,
  openness: 'open',
  exemption: null,
  problems: [],
  late: null,
  outcome: 'to come',
  pickedFrom: null,
  carriedFrom: null,
  links: [],
  bars: [],
  papers: [],
};

function agenda(...parts: readonly AgendaPartView[]): AgendaView {
  return {
    parts,
    published: false,
    lateWaits: false,
    minutes: 0,
    withoutMinutes: 0,
    standing: 0,
    carried: 0,
    forward: 0,
    arising: [],
    exemptParagraphs: [],
    resolution: null,
    objectives: [],
    measures: [],
    activities: [],
  };
}

const heading: AgendaPartView = { sectionId: 's', title: 'To begin with', number: 'A', items: [] };

describeInAPage('the agenda of a meeting', () => {
  it.each([
    ['with nothing on it', agenda(), false],
    ['with a heading alone', agenda(heading), false],
    ['with an item', agenda({ ...heading, items: [item] }), true],
  ])('%s is made, or it is said why not', async (_what, view, mayBe) => {
    const { page, answerWith } = await open();
    answerWith(() => succeed(view));
    const make = page.getByRole('button', { name: 'Make the agenda' });
    await make.waitFor();
    expect(await make.isEnabled()).toBe(mayBe);
    const why = page.getByText('Nothing is on this agenda yet. Add an item', { exact: false });
    expect(await why.count()).toBe(mayBe ? 0 : 1);
  });

  it.each([
    ['agenda.addItem', false],
    ['agenda.addToNext', true],
  ] as const)('asks what an item that is added is for (%s)', async (call, lateWaits) => {
    const { page, asked, answerWith } = await open();
    answerWith(({ call }) =>
      succeed(call === 'agenda.show' ? { ...agenda(), lateWaits } : { id: 'new', day: '2031-05-06' }),
    );
    await page.getByRole('button', { name: 'Add an item' }).press('Enter');
    const title = page.getByRole('textbox', { name: 'Title' });
    await title.fill('The roof');
    await title.press('Enter');
    const does = page.getByRole('dialog').getByRole('button').last();
    expect(await does.isDisabled()).toBe(true);
    await page.getByRole('button', { name: /Purpose$/u }).press('Enter');
    await page.getByRole('option', { name: 'To note' }).press('Enter');
    await title.press('Enter');
    await eventually(() =>
      asked.filter((each) => each.call === call).map(({ input }) => input),
    ).toMatchObject([{ title: 'The roof', purpose: 'note' }]);
  });

  it('has the focus on the line of an item that was added, once its panel is closed', async () => {
    const { page, answerWith, tell } = await open();
    const added = { ...item, id: 'new', number: '2', title: 'The roof' };
    let items = [item];
    answerWith(({ call }) => {
      if (call === 'agenda.show') return succeed(agenda({ ...heading, items }));
      if (call !== 'agenda.addItem') return fail('not-found', inWords('Not asked about here.'));
      items = [item, added];
      return succeed({ id: added.id });
    });
    await page.getByRole('button', { name: 'Add an item' }).press('Enter');
    await page.getByRole('textbox', { name: 'Title' }).fill(added.title);
    await page.getByRole('button', { name: /Purpose$/u }).press('Enter');
    await page.getByRole('option', { name: 'To note' }).press('Enter');
    await page.getByRole('textbox', { name: 'Title' }).press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await tell('changed', { batch: 1, entities: ['agendaItem'] });
    await page.locator('h2:focus', { hasText: '2 The roof' }).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('button.agenda-line:focus', { hasText: 'The roof' }).waitFor();
  });
});
