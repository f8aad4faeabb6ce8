// An agenda that has nothing on it is made into no document: it would say no more than that.

import { expect, it } from 'vitest';
import type { AgendaItemView, AgendaPartView, AgendaView } from '../../../../shared/meetings/calls.ts';
import { succeed } from '../../../../shared/kernel/result.ts';
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
});
