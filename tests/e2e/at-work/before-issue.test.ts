// What stands against issuing a pack, line by line: each leads to where it is put right, with the focus there, and goes once it is.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { aPdf, pages } from '../../electron/imports/attached-pdf/a-pdf.ts';
import { faultsInEachTheme } from '../accessibility/axe.ts';
import { chooseFrom, eventually, goTo } from '../on-the-sample.ts';
import { call, oneApp } from '../one-app.ts';
import { host, type TheApp } from '../the-app.ts';
import { idOf } from './an-item.ts';

const { onTheSample } = oneApp();
const activities = z.array(z.object({ id: z.string(), ref: z.string().nullable() }));

/** Of cuneiform, which no pack can draw. */
const wedge = '\u{12000}';

async function aCouncil(page: Page, kind: 'council-england' | 'partnership'): Promise<string> {
  const bodyId = await idOf(page, 'bodies', 'add', { name: 'Council', kind, nation: 'england-and-wales' });
  const { today } = z.object({ today: z.string() }).parse(await call(page, 'register', 'header'));
  const meetingId = await idOf(page, 'meetings', 'add', { bodyId, day: '2031-03-04', kind: 'ordinary' });
  const earlier = await idOf(page, 'meetings', 'add', { bodyId, day: '2024-02-06', kind: 'ordinary' });
  await call(page, 'meetings', 'set', { id: earlier, field: 'state', value: 'held' });
  await call(page, 'meetings', 'set', { id: meetingId, field: 'place', value: `Hall ${wedge}` });
  const item = (title: string, late: object | null = null) =>
    idOf(page, 'agenda', 'addItem', { meetingId, sectionId: null, title, purpose: 'decide', late });
  const roof = await item(`Roof ${wedge}`);
  const promised = { form: 'to follow', itemId: roof, title: 'Survey', author: '', dueOn: '2024-01-02' };
  await call(page, 'papers', 'add', promised);
  const report = await idOf(page, 'papers', 'add', { form: 'written', itemId: roof, title: 'Report' });
  const signOff = { paperId: report, who: '', remarks: '', on: '' };
  await call(page, 'papers', 'signOff', { ...signOff, role: 'finance', state: 'asked' });
  await call(page, 'papers', 'signOff', { ...signOff, role: 'legal', state: 'refused' });
  const lease = await item('Lease');
  if (kind !== 'partnership')
    await call(page, 'agenda', 'setItem', { id: lease, field: 'openness', value: 'exempt' });
  const progress = await item('Progress');
  const { id: act } = activities
    .parse(await call(page, 'activities', 'list'))
    .find(({ ref }) => ref === '3.6') ?? { id: '' };
  await call(page, 'agenda', 'link', { itemId: progress, kind: 'activity', to: act });
  await call(page, 'activities', 'overrideStatus', {
    id: act,
    override: { status: 'on track', reason: '-' },
  });
  const shown = { form: 'section', itemId: progress, title: 'Progress', shows: { what: 'attention' } };
  await call(page, 'papers', 'add', shown);
  for (const rule of ['pack-pages', 'item-pages'])
    await call(page, 'bodyRules', 'set', { bodyId, rule, text: '1', reason: 'Agreed in May' });
  if (kind === 'partnership') return meetingId;
  await call(page, 'notice', 'publish', { meetingId, kind: 'agenda', on: today, time: '09:00', by: '' });
  const gutters = await item('Gutters', { opinionOf: 'The Mayor', circumstances: 'They leak.', on: today });
  const late = { form: 'section', itemId: gutters, title: 'Money', shows: { what: 'finance' } };
  await call(page, 'papers', 'add', late);
  return meetingId;
}

async function attach({ page, folders, chooseNext }: TheApp, meetingId: string): Promise<void> {
  const path = join(folders.files, 'Photographs.pdf');
  writeFileSync(path, aPdf({ pages: pages(2) }));
  await openTheMeeting(page);
  await page.getByRole('button', { name: /^1 Roof/u }).click();
  await chooseNext(path);
  await page.getByRole('button', { name: 'Attach a PDF…' }).click();
  const papers = async () => JSON.stringify(await call(page, 'papers', 'show', { meetingId }));
  await eventually(papers).toContain('not tagged');
}

async function openTheMeeting(page: Page): Promise<void> {
  await goTo(page, 'meetings');
  await page.getByRole('button', { name: 'Council', exact: true }).click();
}

async function openTheList(page: Page): Promise<void> {
  await openTheMeeting(page);
  await page.getByRole('button', { name: 'Before issue', exact: true }).click();
  await page.getByRole('heading', { name: /^To look at/u }).waitFor();
}

/** The screen, the part of a meeting that is shown, and what has the focus. */
async function whereIt(page: Page): Promise<string> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    const shown = document.querySelector('.segments [aria-pressed="true"]')?.textContent ?? '';
    const name = focused?.getAttribute('aria-label') ?? focused?.textContent ?? '';
    const title = document.querySelector('h1')?.textContent ?? '';
    return [title, shown, focused?.localName === 'main' ? '' : name].join(' | ');
  });
}

const ofCouncil: readonly (readonly [sentence: string, where: RegExp])[] = [
  ['sign-off was refused', /\| Papers \| Report$/u],
  ['Say which paragraph of Schedule 12A', /\| Agenda \| 2 Lease$/u],
  ['was promised for 2 January 2024', /\| Papers \| Survey$/u],
  ['isn’t signed off yet', /\| Papers \| Report$/u],
  ['Summons: not published yet', /\| Notice \| Summons$/u],
  ['aren’t drafted', /^Council, 6 February 2024 \| Minutes \|/u],
  ['there is no recommendation', /\| Agenda \| 1 Roof/u],
  ['nobody is named to present it', /\| Agenda \| 1 Roof/u],
  ['Money (item 4) came after', /\| Papers \| Money$/u],
  ['It isn’t tagged', /\| Papers \| Photographs$/u],
  ['objective 1 says 47', /^Figures \|  \| Measures by periods$/u],
  ['its reason, “-”, doesn’t say why', /^Activities \|  \| Activity 3\.6$/u],
  ['Hall ', /^Council, 4 March 2031 \| Details \| Edit: Place: Hall/u],
  ['Roof ', /\| Agenda \| 1 Roof/u],
  ['The page budget is', /\| Agenda \| 1 Roof/u],
  ['the page budget of an item', /\| Agenda \| 1 Roof/u],
];

async function eachLeads(page: Page, lines: typeof ofCouncil): Promise<void> {
  await openTheList(page);
  for (const [sentence, where] of lines) {
    // One after another: there is one window.
    const line = page.locator('.concern-line').filter({ hasText: sentence });
    // oxlint-disable-next-line no-await-in-loop
    await line.first().getByRole('button').click();
    // oxlint-disable-next-line no-await-in-loop
    await expect.poll(() => whereIt(page), { message: sentence }).toMatch(where);
    // And back again, to the line that led there.
    // oxlint-disable-next-line no-await-in-loop
    await page.keyboard.press('Alt+ArrowLeft');
    // oxlint-disable-next-line no-await-in-loop
    await expect.poll(() => whereIt(page), { message: sentence }).toMatch(/ \| Before issue \| Go there: /u);
    // oxlint-disable-next-line no-await-in-loop
    await expect.poll(() => whereIt(page)).toContain(sentence);
  }
}

describe.skipIf(host === 'none')('what stands against issuing a pack', () => {
  it('leads from each line to where it is put right, with the focus there, and back to it', async () => {
    const app = await onTheSample();
    const { page, complaints } = app;
    await attach(app, await aCouncil(page, 'council-england'));
    await eachLeads(page, ofCouncil);
    expect(complaints).toEqual([]);
  });

  it('leads to the body where its rule isn’t known', async () => {
    const { page } = await onTheSample();
    await aCouncil(page, 'partnership');
    await eachLeads(page, [['Enter the rule in the body’s panel', /^Bodies and seats \|  \| Council$/u]]);
  });

  it('goes once it is put right where it leads', async () => {
    const { page } = await onTheSample();
    const meetingId = await aCouncil(page, 'council-england');
    const findings = async () =>
      JSON.stringify(await call(page, 'issues', 'before', { meetingId, edition: 'full' }));
    await openTheList(page);
    await page.locator('.concern-line').filter({ hasText: 'Hall ' }).getByRole('button').click();
    await eventually(() => whereIt(page)).toContain('Details');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Town Hall');
    await page.keyboard.press('Enter');
    await eventually(findings).not.toContain('Hall \u{12000}');
    expect(await faultsInEachTheme(page)).toEqual([]);
    await openTheList(page);
    await page.locator('.concern-line').filter({ hasText: 'aren’t drafted' }).getByRole('button').click();
    await page.getByRole('button', { name: 'Draft the minutes' }).click();
    await eventually(findings).not.toContain('issue.minutes-not-drafted');
    // Nobody is sent there who opens the same meeting from the list.
    await page.getByRole('button', { name: 'All meetings' }).click();
    await chooseFrom(page, 'When', 'Past');
    await page
      .getByRole('row', { name: /6 February 2024/u })
      .getByRole('button')
      .click();
    await eventually(() => whereIt(page)).toMatch(/^Council, 6 February 2024 \| Agenda/u);
  });
});
