// A pack that was made, as the app tells the screens of it.

import type { MadePackView } from '../../shared/packs/calls.ts';

export function aMadePack(title: string): MadePackView {
  return {
    title,
    language: 'en',
    pages: 4,
    sheets: 3,
    notice: null,
    preview: '',
    pdf: 'p',
    xlsx: 'x',
    docx: null,
    tables: null,
    asAt: '2024-07-31',
    madeOn: '2024-07-31',
    batchName: 'b',
    issueFor: { meetingId: null, edition: 'board', personId: null },
  };
}
