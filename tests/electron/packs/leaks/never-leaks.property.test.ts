// No document of a meeting says what its readers may not see, whatever is closed in it and wherever the word stands: random meetings with a word of
// its own in every field, in every document and kind of file. MINUTEBOOK_EDITIONS says how many; `npm test` does a few hundred.

import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeDocument } from '../../../../electron/packs/compose/documents/compose-document.ts';
import { noPast } from '../../../../electron/packs/compose/documents/document-source.ts';
import type { FileKind } from '../../../../electron/packs/leaks/place.ts';
import { placesIn } from '../../../../electron/packs/leaks/search-file.ts';
import { searchEdition } from '../../../../electron/packs/leaks/search-edition.ts';
import { searchMade } from '../../../../electron/packs/leaks/search-made.ts';
import { stringsIn } from '../../../../electron/packs/leaks/words.ts';
import { create } from '../../../../shared/kernel/change.ts';
import { naturalId } from '../../../../shared/kernel/entity.ts';
import { typed } from '../../../../shared/kernel/origin.ts';
import { reportPicture } from '../../../../shared/reports/model/report-picture.ts';
import { reportSection } from '../../../../shared/reports/model/report-section.ts';
import { sectionText } from '../../../../shared/reports/model/section-text.ts';
import { aPng } from '../a-picture.ts';
import { inEnglish, inWords } from '../../../in-english.ts';
import { aPdf, words } from '../../imports/attached-pdf/a-pdf.ts';
import { valueOf } from '../../register/a-register.ts';
import { anEmptySession, type TestSession } from '../../session/a-session.ts';
import { drawnEdition, madeEdition, makers, plantedInTurn, sourceOf } from './a-drawn-edition.ts';
import { plantedMeetings } from './a-planted-meeting.ts';

const runs = Number(process.env['MINUTEBOOK_EDITIONS'] ?? 200);
/** What hangs meets it, and nothing else. */
const patience = 600_000 + runs * 20_000;

async function saidIn(bytes: Uint8Array, kind: FileKind): Promise<string> {
  const places = await placesIn(bytes, kind);
  return places
    .map(({ text }) => text)
    .join('\n')
    .toLowerCase();
}

/** As cameras and programs write into their pictures, where no reader shows it: a chunk of text behind the first chunk. */
function withComment(png: Buffer, text: string): Buffer {
  const body = Buffer.from(`tEXtComment\0${text}`, 'latin1');
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length - 4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([png.subarray(0, 33), length, body, sum, png.subarray(33)]);
}

/** Into a section of its own. */
function addPicture({ session }: TestSession, paperId: string): void {
  const sectionId = naturalId([paperId, 'picture']);
  const attrs = { pictureId: 'picture', alternative: 'The hall', decoration: false };
  const size = { width: 8, height: 8 };
  const changes = [
    create(reportPicture, 'picture', { paperId, name: 'hall.png', sha256: 'picture', ...size }),
    create(reportSection, sectionId, { paperId, heading: 'picture', title: 'The hall', position: 2 }),
    create(sectionText, naturalId([paperId, sectionId]), {
      paperId,
      sectionId,
      text: { type: 'doc', content: [{ type: 'picture', attrs }] },
    }),
  ];
  valueOf(
    session.write({
      actor: 'The clerk',
      act: inWords('A picture'),
      origin: typed,
      changes,
      reason: undefined,
    }),
  );
}

describe('an edition', () => {
  it(
    `says nothing that its readers may not see, in ${runs} meetings`,
    async () => {
      const plant = plantedInTurn();
      await fc.assert(
        fc.asyncProperty(...drawnEdition, async (items, which, kind, forMember, languages) => {
          const { session, planted } = plant(items);
          const source = sourceOf(session, planted, languages);
          const { wanted, bytes, secrets } = await madeEdition(source, planted, { which, kind, forMember });
          const said = await saidIn(bytes, kind);
          expect([wanted, secrets.filter((each) => said.includes(each.toLowerCase()))]).toEqual([wanted, []]);
          const result = await searchMade(source, wanted, [{ name: `made.${kind}`, kind, bytes }]);
          expect(result).toEqual({ ok: true, value: null });
        }),
        { numRuns: runs },
      );
    },
    patience,
  );

  it('that would say it is refused, with what and where, in every kind of file', async () => {
    const session = anEmptySession();
    const paper = {
      openness: 'exempt',
      state: 'ready',
      barred: true,
      inWelsh: 'given',
      servesFirst: false,
    } as const;
    const forms = ['written', 'attached', 'to follow'] as const;
    const closed = {
      openness: 'exempt',
      isLate: true,
      isKept: false,
      papers: forms.map((form) => ({ ...paper, form })),
    } as const;
    const planted = plantedMeetings(session)([closed]);
    const source = sourceOf(session, planted);
    const { meetingId, memberId } = planted;
    const full = composeDocument(source, { document: 'agenda', meetingId, edition: 'full' });
    if (full === undefined) throw new Error('no document');
    for (const kind of ['pdf', 'xlsx', 'docx', 'csv'] as const) {
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

  it('is searched for every word that is kept back, wherever it is recorded', async () => {
    const session = anEmptySession();
    const paper = {
      openness: 'open',
      state: 'ready',
      barred: false,
      inWelsh: 'changed since',
      servesFirst: false,
    } as const;
    const forms = ['written', 'attached', 'to follow'] as const;
    const closed = { openness: 'exempt', isLate: true, isKept: false } as const;
    const planted = plantedMeetings(session)([
      { ...closed, papers: forms.map((form) => ({ ...paper, form }) as const) },
    ]);
    const source = sourceOf(session, planted);
    const wanted = { document: 'agenda', meetingId: planted.meetingId, edition: 'public' } as const;
    const unsought: string[] = [];
    // What is written in sentences is sought in sentences.
    const texts = [...stringsIn(source.index.snapshot)];
    for (const word of planted.secretFrom.public) {
      const said = texts.find((text) => text.includes(word)) ?? `The tender of ${word} is the lowest.`;
      const bytes = aPdf({ pages: [{ draws: words(said) }] });
      // oxlint-disable-next-line no-await-in-loop -- one after another
      const result = await searchMade(source, wanted, [{ name: 'agenda.pdf', kind: 'pdf', bytes }]);
      if (result.ok) unsought.push(said);
    }
    expect(unsought).toEqual([]);
  });

  it('of whoever is kept from an open item is refused where it has what the public may read', async () => {
    const session = anEmptySession();
    const open = { openness: 'open', isLate: true, isKept: true, papers: [] } as const;
    const planted = plantedMeetings(session)([open]);
    const source = sourceOf(session, planted);
    const { meetingId, memberId } = planted;
    const wanted = { document: 'agenda', meetingId } as const;
    const document = composeDocument(source, { ...wanted, edition: 'public' });
    if (document === undefined) throw new Error('no document');
    const files = [{ name: 'agenda.pdf', kind: 'pdf' as const, bytes: await makers.pdf(document) }];
    expect(await searchMade(source, { ...wanted, edition: 'public' }, files)).toMatchObject({ ok: true });
    const found = await searchMade(source, { ...wanted, edition: { personId: memberId } }, files);
    expect(found).toMatchObject({ ok: false, error: { code: 'leak' } });
  });

  it('is searched before its issue, and what a picture of an open report says beside its pixels is found', async () => {
    const session = anEmptySession();
    const [open, closed] = [{ openness: 'open' }, { openness: 'exempt' }] as const;
    const report = {
      ...open,
      form: 'written',
      state: 'ready',
      barred: false,
      inWelsh: 'given',
      servesFirst: false,
    } as const;
    const planted = plantedMeetings(session)([
      { ...open, isLate: false, isKept: false, papers: [report] },
      { ...closed, isLate: false, isKept: false, papers: [] },
    ]);
    const { meetingId, paperIds } = planted;
    const wanted = { meetingId, edition: 'public' } as const;
    expect(await searchEdition(sourceOf(session, planted), noPast, wanted)).toMatchObject({
      ok: true,
      value: { leaks: [] },
    });
    const { agendaItems } = sourceOf(session, planted).index.snapshot;
    const item = agendaItems.find(({ openness }) => openness === 'exempt');
    const picture = withComment(aPng(8, 8), item?.recommendation ?? '');
    addPicture(session, paperIds[0] ?? '');
    const source = sourceOf(session, { ...planted, blobs: new Map([['picture', picture]]) });
    const found = await searchEdition(source, noPast, wanted);
    const places = found.ok ? found.value.leaks.map(({ concern, at }) => [concern, at]) : [];
    expect(places.length).toBeGreaterThan(0);
    expect(places[0]).toEqual(['leak', { part: 'agenda', id: item?.id }]);
  });
});
