// A meeting of a parish council with a paper of each kind, open at its item.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { aPdf, pages } from '../../electron/imports/attached-pdf/a-pdf.ts';
import { call } from '../one-app.ts';
import type { TheApp } from '../the-app.ts';

export const made = z.object({ id: z.string() });

/** With a paper of each kind, and of one all that there can be of it. */
export async function openAMeeting({
  page,
  chooseNext,
  folders,
}: TheApp): Promise<{ readonly itemId: string }> {
  const parish = { name: 'Parish Council', kind: 'parish-england', nation: 'england-and-wales' };
  const { id: bodyId } = made.parse(await call(page, 'bodies', 'add', parish));
  const meeting = { bodyId, day: '2031-03-04', kind: 'ordinary' };
  const { id: meetingId } = made.parse(await call(page, 'meetings', 'add', meeting));
  const item = { meetingId, sectionId: null, title: 'Lease of the yard', purpose: 'decide', late: null };
  const { id: itemId } = made.parse(await call(page, 'agenda', 'addItem', item));
  const promised = { form: 'to follow', itemId, title: item.title, author: 'Clerk', dueOn: '2020-02-20' };
  const { id: paperId } = made.parse(await call(page, 'papers', 'add', promised));
  await call(page, 'papers', 'add', { ...promised, title: 'Costs of the lease' });
  await call(page, 'papers', 'add', { form: 'section', itemId, title: 'Money', shows: { what: 'finance' } });
  const path = join(folders.files, 'Lease.pdf');
  writeFileSync(path, aPdf({ pages: pages(2) }));
  await chooseNext(path);
  await call(page, 'paperFiles', 'attach', { job: 'lease', to: { of: 'paper', id: paperId } });
  const cleared = { role: 'finance', who: 'Treasurer', state: 'cleared', remarks: '', on: '2031-02-01' };
  await call(page, 'papers', 'signOff', { paperId, ...cleared });
  await call(page, 'papers', 'setReader', {
    paperId,
    name: 'Alder',
    access: 'barred',
    reason: 'A neighbour',
  });
  await call(page, 'papers', 'addBackground', { paperId, title: 'Survey', seenAt: 'Town hall' });
  await page.getByRole('button', { name: 'Parish Council', exact: true }).click();
  await page.getByRole('button', { name: /^1 Lease of the yard/u }).click();
  await page.getByRole('button', { name: 'Attach a PDF…' }).waitFor();
  return { itemId };
}
