// A meeting of a parish council with a paper of each kind, open at its item.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { aPdf, pages } from '../../electron/imports/attached-pdf/a-pdf.ts';
import { anItem, idOf } from '../at-work/an-item.ts';
import { call } from '../one-app.ts';
import type { TheApp } from '../the-app.ts';

/** With a paper of each kind, and of one all that there can be of it. */
export async function openAMeeting({
  page,
  chooseNext,
  folders,
}: TheApp): Promise<{ readonly itemId: string }> {
  const title = 'Lease of the yard';
  const { itemId } = await anItem(page, { name: 'Parish Council', kind: 'parish-england' }, title);
  const promised = { form: 'to follow', itemId, title, author: 'Clerk', dueOn: '2020-02-20' };
  const paperId = await idOf(page, 'papers', 'add', promised);
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
  await call(page, 'agenda', 'bar', { itemId, name: 'Birch', reason: 'It is their lease' });
  await call(page, 'papers', 'addBackground', { paperId, title: 'Survey', seenAt: 'Town hall' });
  await page.getByRole('button', { name: 'Parish Council', exact: true }).click();
  await page.getByRole('button', { name: /^1 Lease of the yard/u }).click();
  await page.getByRole('button', { name: 'Attach a PDF…' }).waitFor();
  return { itemId };
}
