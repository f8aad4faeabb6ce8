// axe finds nothing at WCAG 2.2 AA on what there can be of a meeting, in any theme, and nothing is cut off at any size.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { aPng } from '../../electron/packs/a-picture.ts';
import { aTextWithEverything } from '../../shared/reports/a-text.ts';
import { anItem, idOf } from '../at-work/an-item.ts';
import { openAMeeting } from './a-meeting.ts';
import { cutOff, faults, faultsInEachTheme } from './axe.ts';
import { call, oneApp } from '../one-app.ts';
import { host } from '../the-app.ts';

const { onTheSample } = oneApp();

describe.skipIf(host === 'none')('axe in a meeting', () => {
  it('finds nothing in an item with papers, on its notice, and in what makes a document', async () => {
    const app = await onTheSample('meetings');
    const { page } = app;
    const found: string[] = [];
    const look = async (where: string) => {
      found.push(...(await faults(page)).map((fault) => `${where}: ${fault}`));
    };
    await openAMeeting(app);
    await look('item');
    await page.getByRole('button', { name: 'Notice', exact: true }).click();
    await page.getByRole('button', { name: 'Make the summons' }).waitFor();
    await look('notice');
    await page.getByRole('button', { name: 'Make the summons' }).click();
    await page.getByRole('dialog').waitFor();
    await look('make the summons');
    expect(found).toEqual([]);
  });

  it('finds nothing on papers of each form, each with its panel, in any theme or size', async () => {
    const app = await onTheSample('meetings');
    const { page } = app;
    const { itemId } = await openAMeeting(app);
    await call(page, 'papers', 'add', { form: 'written', itemId, title: 'Options' });
    await page.getByRole('button', { name: 'Papers', exact: true }).click();
    const found: string[] = [];
    for (const title of ['Lease of the yard', 'Costs of the lease', 'Money', 'Options']) {
      await page.getByRole('button', { name: title, exact: true }).click();
      await page.getByRole('heading', { name: title, exact: true }).waitFor();
      found.push(...(await faultsInEachTheme(page)).map((fault) => `${title}: ${fault}`));
      found.push(...(await cutOff(page)).map((size) => `${title} at ${size}`));
    }
    expect(found).toEqual([]);
  });

  it('finds nothing on a report with everything in it, in any theme or size', async () => {
    const app = await onTheSample('meetings');
    const { page, folders } = app;
    const { itemId } = await openAMeeting(app);
    const written = { form: 'written', itemId, title: 'Options' };
    const paperId = await idOf(page, 'papers', 'add', written);
    await call(page, 'reports', 'begin', { paperId });
    const path = join(folders.files, 'yard.png');
    writeFileSync(path, aPng(80, 60));
    await app.chooseNext(path);
    const picture = z.object({ pictureId: z.string() });
    const { pictureId } = picture.parse(await call(page, 'reportPictures', 'choose', { paperId }));
    const [placed] = z
      .array(z.object({ of: z.string(), id: z.string() }))
      .parse(await call(page, 'reports', 'placeable', { words: '' }));
    const begun = z.object({ sections: z.array(z.object({ id: z.string() })) });
    const [section] = begun.parse(await call(page, 'reports', 'show', { paperId })).sections;
    const text = aTextWithEverything(pictureId, { of: placed?.of, id: placed?.id });
    await call(page, 'reports', 'write', { sectionId: section?.id, text });
    await page.getByRole('button', { name: 'Papers', exact: true }).click();
    await page.getByRole('button', { name: 'Options', exact: true }).click();
    await page.getByRole('button', { name: 'Go on with the report' }).click();
    await page.locator('.placed-picture img[src]').waitFor();
    await page.getByRole('textbox', { name: 'Purpose' }).focus();
    expect([...(await faultsInEachTheme(page)), ...(await cutOff(page))]).toEqual([]);
  });

  it('finds nothing on the notices of an executive, in any theme or size', async () => {
    const { page } = await onTheSample('meetings');
    const cabinet = { name: 'Cabinet', kind: 'executive-england' };
    const { meetingId, itemId } = await anItem(page, cabinet, 'Lease of the depot');
    const item = { meetingId, sectionId: null, title: 'A grievance', purpose: 'decide', late: null };
    const grievance = await idOf(page, 'agenda', 'addItem', item);
    await call(page, 'agenda', 'setItem', { id: grievance, field: 'openness', value: 'exempt' });
    const notice = { meetingId, itemId, kind: 'special urgency' };
    const id = await idOf(page, 'itemNotices', 'begin', notice);
    await call(page, 'itemNotices', 'set', { id, field: 'agreedBy', value: 'The chair of the council' });
    await page.getByRole('button', { name: 'Cabinet', exact: true }).click();
    await page.getByRole('button', { name: 'Notice', exact: true }).click();
    await page.getByText(/^Still missing: The day it was agreed/u).waitFor();
    expect([...(await faultsInEachTheme(page)), ...(await cutOff(page))]).toEqual([]);
  });
});
