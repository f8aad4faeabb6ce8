// One of each kind of the papers of a meeting: samples like those in `samples.ts`, which has the item that they are for.

import { create, type Creation } from '../../../../shared/kernel/change.ts';
import { itemBar } from '../../../../shared/meetings/model/item-bar.ts';
import { backgroundPaper } from '../../../../shared/papers/model/background-paper.ts';
import { paper } from '../../../../shared/papers/model/paper.ts';
import { paperItem } from '../../../../shared/papers/model/paper-item.ts';
import { paperReader } from '../../../../shared/papers/model/paper-reader.ts';
import { paperVersion } from '../../../../shared/papers/model/paper-version.ts';
import { signOff } from '../../../../shared/papers/model/sign-off.ts';

export const papersSamples: readonly Creation[] = [
  create(paper, 'accounts', {
    title: 'The accounts for the year',
    form: 'attached',
    reference: 'FIN/24/07',
    state: 'ready',
    author: 'Treasurer',
    personId: 'p',
    dueOn: '2024-07-05',
    openness: 'exempt',
    exemption: { paragraphs: ['3'], publicInterest: 'A tender', isRegistered: false, isOwnPlanning: null },
    shows: { what: 'objective', objectiveId: 'o' },
    late: 'The auditor wrote on Monday',
    notes: 'Ask for the tagged file',
  }),
  create(paperItem, 'accounts/item', { paperId: 'accounts', itemId: 'item', position: 0 }),
  create(paperVersion, 'accounts-1', {
    paperId: 'accounts',
    name: 'Accounts 2023-24.pdf',
    sha256: 'cd34ef56',
    size: 81_920,
    pages: 12,
    found: {
      tagged: false,
      language: null,
      sizes: [{ width: 595, height: 842, count: 12 }],
      findings: [{ what: 'not tagged', count: 1, pages: [] }],
    },
    addedOn: '2024-07-12',
    by: 'The Clerk',
    position: 0,
  }),
  create(signOff, 'accounts/finance', {
    paperId: 'accounts',
    role: 'finance',
    who: 'Head of Finance',
    state: 'cleared with remarks',
    remarks: 'Table 2 is rounded',
    on: '2024-07-10',
  }),
  create(backgroundPaper, 'audit-letter', {
    paperId: 'accounts',
    title: 'Letter of the auditor',
    seenAt: 'The office, on weekdays',
  }),
  create(paperReader, 'accounts/p', {
    paperId: 'accounts',
    personId: 'p',
    access: 'barred',
    reason: 'Employed by the auditor until 2022',
  }),
  create(itemBar, 'item/p', { itemId: 'item', personId: 'p', reason: 'Employed by the auditor until 2022' }),
];
