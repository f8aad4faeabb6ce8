// No document of a meeting says what its readers may not see, whatever is closed in it and wherever the word stands: random meetings with a word of
// its own in every field, in every document and kind of file. MINUTEBOOK_EDITIONS says how many; `npm test` does a few hundred.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeDocument } from '../../../../electron/packs/compose/documents/compose-document.ts';
import type { DocumentSource } from '../../../../electron/packs/compose/documents/document-source.ts';
import { refusedDocument } from '../../../../electron/packs/compose/documents/refused.ts';
import { renderDocx } from '../../../../electron/packs/docx/render-docx.ts';
import type { FileKind } from '../../../../electron/packs/leaks/place.ts';
import { placesIn } from '../../../../electron/packs/leaks/search-file.ts';
import { searchMade } from '../../../../electron/packs/leaks/search-made.ts';
import { renderPdf } from '../../../../electron/packs/pdf/render-pdf.ts';
import { renderXlsx } from '../../../../electron/packs/xlsx/render-xlsx.ts';
import { snapshot } from '../../../../electron/register/read/query.ts';
import { noDecisionFilters } from '../../../../shared/follow-up/rules/decision-filters.ts';
import type { DocumentWanted } from '../../../../shared/packs/documents.ts';
import type { PackDocument } from '../../../../shared/packs/pack-document.ts';
import { packParts } from '../../../../shared/packs/meeting-pack.ts';
import { indexOf } from '../../../../shared/register/register-index.ts';
import { inEnglish } from '../../../in-english.ts';
import { anEmptySession, type TestSession } from '../../session/a-session.ts';
import { drawnItems, plantedMeetings, type PlantedMeeting } from './a-planted-meeting.ts';

const runs = Number(process.env['MINUTEBOOK_EDITIONS'] ?? 200);

const makers: Readonly<Record<FileKind, (document: PackDocument) => Promise<Uint8Array>>> = {
  pdf: async (document) => (await renderPdf(document)).bytes,
  xlsx: async (document) => (await renderXlsx(document)).bytes,
  docx: (document) => renderDocx(document),
};

function sourceOf({ session }: TestSession, { blobs }: PlantedMeeting): DocumentSource {
  const index = indexOf(snapshot(session.live));
  return { index, today: session.today(), language: 'en', blob: (sha256) => blobs.get(sha256) };
}

/** Every document that has the public’s edition; those that have one of one person, for the member too. */
function documentsOf(
  { bodyId, meetingId, paperIds }: PlantedMeeting,
  memberId: string | undefined,
): DocumentWanted[] {
  const edition = memberId === undefined ? ('public' as const) : { personId: memberId };
  const forAnybody: DocumentWanted[] = [
    { document: 'agenda', meetingId, edition },
    {
      document: 'meeting-pack',
      meetingId,
      edition,
      parts: [...packParts],
      comments: true,
      ofDraft: true,
    },
    ...paperIds.map((paperId): DocumentWanted => ({ document: 'report', paperId, edition })),
    ...paperIds.map((paperId): DocumentWanted => ({ document: 'paper-section', paperId, edition })),
  ];
  if (memberId !== undefined) return forAnybody;
  return [
    ...forAnybody,
    { document: 'notice', meetingId, edition: 'public' },
    { document: 'summons', meetingId, edition: 'public' },
    { document: 'minutes', meetingId, edition: 'public', ofDraft: true },
    { document: 'actions', edition: 'public', bodyId, which: 'all' },
    { document: 'decisions', edition: 'public', filters: { ...noDecisionFilters, bodyId } },
    { document: 'forward-plan', edition: 'public', bodyId },
    { document: 'attendance', bodyId, from: null, to: null },
    { document: 'calendar', bodyId, from: '', to: '' },
    { document: 'interests', edition: 'public' },
  ];
}

/** The words of a paper’s own page, which says by which description it is kept back, and so which paper it is. */
function ownPage(source: DocumentSource, wanted: DocumentWanted): string[] {
  if (wanted.document !== 'report') return [];
  const own = source.index.snapshot.papers.find(({ id }) => id === wanted.paperId);
  return [own?.title ?? '', own?.reference ?? '', own?.author ?? ''];
}

async function saidIn(bytes: Uint8Array, kind: FileKind): Promise<string> {
  const places = await placesIn(bytes, kind);
  return places
    .map(({ text }) => text)
    .join('\n')
    .toLowerCase();
}

describe('an edition', () => {
  it(`says nothing that its readers may not see, in ${runs} meetings`, async () => {
    const session = anEmptySession();
    const plant = plantedMeetings(session);
    let searched = 0;
    await fc.assert(
      fc.asyncProperty(
        drawnItems,
        fc.nat(),
        fc.constantFrom<FileKind>('pdf', 'xlsx', 'docx'),
        fc.boolean(),
        async (items, which, kind, forMember) => {
          const planted = plant(items);
          const source = sourceOf(session, planted);
          const all = documentsOf(planted, forMember ? planted.memberId : undefined);
          const made = all.filter((each) => refusedDocument(source, each) === undefined);
          const wanted = made[which % made.length];
          const document = wanted === undefined ? undefined : composeDocument(source, wanted);
          if (wanted === undefined || document === undefined) return;
          const bytes = await makers[kind](document);
          const said = await saidIn(bytes, kind);
          const allowed = new Set(ownPage(source, wanted));
          const secrets = planted.secretFrom[forMember ? 'member' : 'public'].filter(
            (each) => !allowed.has(each),
          );
          expect([wanted, secrets.filter((each) => said.includes(each.toLowerCase()))]).toEqual([wanted, []]);
          const result = await searchMade(source, wanted, [{ name: `made.${kind}`, kind, bytes }]);
          expect(result).toEqual({ ok: true, value: null });
          searched += 1;
        },
      ),
      { numRuns: runs },
    );
    expect(searched).toBeGreaterThan(runs / 2);
  });

  it('that would say it is refused, with what and where, in every kind of file', async () => {
    const session = anEmptySession();
    const paper = { openness: 'exempt', state: 'ready', barred: true, servesFirst: false } as const;
    const forms = ['written', 'attached', 'to follow'] as const;
    const closed = {
      openness: 'exempt',
      isLate: true,
      papers: forms.map((form) => ({ ...paper, form })),
    } as const;
    const planted = plantedMeetings(session)([closed]);
    const source = sourceOf(session, planted);
    const { meetingId, memberId } = planted;
    const full = composeDocument(source, { document: 'agenda', meetingId, edition: 'full' });
    if (full === undefined) throw new Error('no document');
    for (const kind of ['pdf', 'xlsx', 'docx'] as const) {
      // One after another: each is made and searched whole.
      /* oxlint-disable no-await-in-loop */
      const files = [{ name: `agenda.${kind}`, kind, bytes: await makers[kind](full) }];
      for (const edition of ['public', { personId: memberId }] as const) {
        const result = await searchMade(source, { document: 'agenda', meetingId, edition }, files);
        expect(result).toMatchObject({ ok: false, error: { code: 'leak' } });
        const said = result.ok ? '' : inEnglish(result.error.message);
        expect(said).toContain(`in agenda.${kind}, ${kind === 'pdf' ? 'on page 1' : 'in its part '}`);
        expect(planted.secretFrom.public.some((word) => said.includes(word))).toBe(true);
      }
      const whole = await searchMade(source, { document: 'agenda', meetingId, edition: 'full' }, files);
      expect(whole).toEqual({ ok: true, value: null });
      /* oxlint-enable no-await-in-loop */
    }
  });
});
