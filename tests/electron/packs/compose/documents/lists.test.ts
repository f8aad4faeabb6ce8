// What lists are called: each by what it is, by whose it is where that is known, and by the day, and none of it twice.

import { expect, it } from 'vitest';
import { composeDocument } from '../../../../../electron/packs/compose/documents/compose-document.ts';
import type { DocumentWanted } from '../../../../../shared/packs/documents.ts';
import { board } from '../../../../shared/meetings/an-agenda.ts';
import { anIndex } from '../../../../shared/register/a-snapshot.ts';

const index = anIndex({ bodies: [board] });

function headsOf(wanted: DocumentWanted) {
  const made = composeDocument({ index, today: '2026-07-10', language: 'en' }, wanted);
  if (made === undefined) throw new Error('no list');
  return [made.title, made.runningHead.whose, made.runningHead.what];
}

it.each<[string, DocumentWanted]>([
  ['Action log', { document: 'actions', edition: 'public', bodyId: '', which: 'all' }],
  ['Forward plan', { document: 'forward-plan', edition: 'public', bodyId: '' }],
  ['Register of interests', { document: 'interests', edition: 'public' }],
])('the %s of everybody, whose name nobody has entered, says what it is once', (what, wanted) => {
  expect(headsOf(wanted)).toEqual([`${what}, 10 July 2026`, what, '10 July 2026']);
});

it('the forward plan of one body is that body’s', () => {
  expect(headsOf({ document: 'forward-plan', edition: 'public', bodyId: 'board' })).toEqual([
    'Forward plan: Town Council, 10 July 2026',
    'Town Council',
    'Forward plan, 10 July 2026',
  ]);
});
