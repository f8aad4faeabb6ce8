// What an open paper hides on its pages is no openly said word: of a name that was blacked out badly, or written in white, the letters are still
// there to be copied. Where only they say what is kept back, the edition is stopped.

import { hash } from 'node:crypto';
import { expect, it } from 'vitest';
import { composeDocument } from '../../../../electron/packs/compose/documents/compose-document.ts';
import { searchMade } from '../../../../electron/packs/leaks/search-made.ts';
import { renderPdf } from '../../../../electron/packs/pdf/render-pdf.ts';
import { create } from '../../../../shared/kernel/change.ts';
import { naturalId } from '../../../../shared/kernel/entity.ts';
import { typed } from '../../../../shared/kernel/origin.ts';
import { packParts } from '../../../../shared/packs/meeting-pack.ts';
import { paper } from '../../../../shared/papers/model/paper.ts';
import { paperItem } from '../../../../shared/papers/model/paper-item.ts';
import { paperVersion } from '../../../../shared/papers/model/paper-version.ts';
import { inEnglish, inWords } from '../../../in-english.ts';
import { aPdf, words } from '../../imports/attached-pdf/a-pdf.ts';
import { valueOf } from '../../register/a-register.ts';
import { anEmptySession } from '../../session/a-session.ts';
import { anItem } from '../../usecases/meetings/an-item.ts';

const sentence = 'Aldermoor was paid for the depot';

/** What is found in the public’s pack of a meeting with an exempt item that says the sentence, and an open paper whose last version draws this. */
async function searched(draws: string, drawnBefore: readonly string[] = []): Promise<string | null> {
  const made = anEmptySession();
  const { get, session } = made;
  const { meetingId, itemId } = await anItem(made, { title: 'The depot', purpose: 'note' });
  const { id: closed } = await get('agenda', 'addItem', {
    meetingId,
    sectionId: null,
    title: 'Terms',
    purpose: 'note',
    late: null,
  });
  await get('agenda', 'setItem', { id: closed, field: 'openness', value: 'exempt' });
  await get('agenda', 'setItem', { id: closed, field: 'recommendation', value: sentence });
  const paperId = 'report';
  const files = new Map<string, Buffer>();
  const versions = [...drawnBefore, draws].map((each, position) => {
    const bytes = aPdf({ pages: [{ draws: each }] });
    const sha256 = hash('sha256', bytes, 'hex');
    files.set(sha256, bytes);
    return create(paperVersion, `version-${position}`, {
      paperId,
      name: 'report.pdf',
      sha256,
      size: bytes.length,
      pages: 1,
      found: { tagged: false, language: null, sizes: [], findings: [] },
      addedOn: '2024-06-01',
      position,
    });
  });
  const changes = [
    create(paper, paperId, { title: 'Report', form: 'attached', state: 'ready', openness: 'open' }),
    create(paperItem, naturalId([paperId, itemId]), { paperId, itemId, position: 0 }),
    ...versions,
  ];
  const act = { actor: 'The clerk', act: inWords('Attach'), origin: typed, reason: undefined };
  valueOf(session.write({ ...act, changes }));
  const source = {
    index: session.index(),
    today: session.today(),
    language: 'en',
    languages: 'en',
    blob: (id: string) => files.get(id),
  } as const;
  const how = { parts: [...packParts], comments: true, ofDraft: true };
  const wanted = { document: 'meeting-pack', meetingId, edition: 'public', ...how } as const;
  const document = composeDocument(source, wanted);
  if (document === undefined) throw new Error('no document');
  const { bytes: pack } = await renderPdf(document);
  const result = await searchMade(source, wanted, [{ name: 'pack.pdf', kind: 'pdf', bytes: pack }]);
  return result.ok ? null : inEnglish(result.error.message);
}

it.each([
  ['beneath a black box', `${words(sentence)} 70 690 300 30 re f`],
  ['in white', `1 g ${words(sentence)}`],
  [
    'invisibly',
    `${words('A long enough text that anybody can see on this page')} 3 Tr ${words(sentence, 600)}`,
  ],
  ['outside of its page', words(sentence, 900)],
])('what an open paper says %s stops the edition', async (_, draws) => {
  expect(await searched(draws)).toContain('Aldermoor');
});

it.each([
  ['seen there', words(sentence)],
  ['seen as well as hidden', `${words(sentence)} 1 g ${words(sentence, 600)}`],
  ['what a scan says', `3 Tr ${words(sentence)}`],
  ['on a highlighted line', `1 1 0 rg 70 690 300 30 re f 0 g ${words(sentence)}`],
])('%s, it doesn’t', async (_, draws) => {
  expect(await searched(draws)).toBeNull();
});

it('what only an earlier version of an open paper showed stops the edition', async () => {
  const hidden = `${words(sentence)} 70 690 300 30 re f`;
  expect(await searched(hidden, [words(sentence)])).toContain('Aldermoor');
});
