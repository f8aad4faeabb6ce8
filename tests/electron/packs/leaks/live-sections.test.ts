// A section of the register that is shown by a paper which these readers may not see: what it says is looked for in their edition, in either
// language, but for what they are told anyhow.

import { expect, it } from 'vitest';
import { composeDocument } from '../../../../electron/packs/compose/documents/compose-document.ts';
import type { DocumentSource } from '../../../../electron/packs/compose/documents/document-source.ts';
import { searchMade } from '../../../../electron/packs/leaks/search-made.ts';
import { renderDocx } from '../../../../electron/packs/docx/render-docx.ts';
import { pastOf } from '../../../../electron/packs/register-past.ts';
import { packParts, type PackPart } from '../../../../shared/packs/meeting-pack.ts';
import type { PackLanguages } from '../../../../shared/packs/model/pack-languages.ts';
import type { ShownSection } from '../../../../shared/papers/model/paper.ts';
import { inEnglish } from '../../../in-english.ts';
import { aSession } from '../../session/a-session.ts';
import { anItem } from '../../usecases/meetings/an-item.ts';

/** The item is public under this name: the paper’s own is no secret. */
const called = 'How we are doing';

/** The sample, with a meeting at which a paper shows what contradicts what, another its first objective, and both are exempt. */
async function withClosedSections() {
  const made = await aSession();
  const { get, session } = made;
  const { meetingId, itemId } = await anItem(made, { title: called, purpose: 'note' });
  const add = async (shows: ShownSection, isClosed: boolean) => {
    const { id } = await get('papers', 'add', { form: 'section', itemId, title: called, shows });
    if (isClosed) await get('papers', 'set', { id, field: 'openness', value: 'exempt' });
  };
  const [objective] = session.index().snapshot.objectives;
  const shows: ShownSection = { what: 'objective', objectiveId: objective?.id ?? '' };
  await add({ what: 'attention' }, true);
  await add(shows, true);
  const sourceIn = (languages: PackLanguages): DocumentSource => ({
    index: session.index(),
    today: session.today(),
    language: 'en',
    languages,
  });
  /** What is found in the pack of one edition that is taken for the public’s. */
  const search = async (
    edition: 'full' | 'public',
    parts: readonly PackPart[],
    languages: PackLanguages = 'en',
  ) => {
    const source = sourceIn(languages);
    const past = pastOf(session.live, source.index);
    const how = { parts: [...parts], comments: true, ofDraft: true };
    const wanted = { document: 'meeting-pack', meetingId, ...how } as const;
    const document = composeDocument(source, { ...wanted, edition }, past);
    if (document === undefined) throw new Error('no document');
    const files = [{ name: 'pack.docx', kind: 'docx' as const, bytes: await renderDocx(document) }];
    return searchMade(source, { ...wanted, edition: 'public' }, files, past);
  };
  return { add, shows, search };
}

it('is found by a sentence of it', async () => {
  const { search } = await withClosedSections();
  const sayings = { en: 'matters need somebody’s attention', cy: 'angen sylw rhywun ar' };
  for (const languages of ['en', 'cy'] as const) {
    // One after another: each is made and searched whole.
    // oxlint-disable-next-line no-await-in-loop
    const result = await search('full', ['papers'], languages);
    expect(result).toMatchObject({ ok: false, error: { code: 'leak' } });
    expect(result.ok ? '' : inEnglish(result.error.message)).toContain(sayings[languages]);
  }
});

it('isn’t found in what the public get, nor where their own parts and papers say the same', async () => {
  const { add, shows, search } = await withClosedSections();
  expect(await search('public', packParts)).toEqual({ ok: true, value: null });
  await add(shows, false);
  expect(await search('public', packParts, 'en+cy')).toEqual({ ok: true, value: null });
});
