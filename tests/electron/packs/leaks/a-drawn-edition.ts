// One document of a planted meeting, as these readers get it: whichever was drawn of all that there is of it.

import fc from 'fast-check';
import { composeDocument } from '../../../../electron/packs/compose/documents/compose-document.ts';
import { noPast, type DocumentSource } from '../../../../electron/packs/compose/documents/document-source.ts';
import { refusedDocument } from '../../../../electron/packs/compose/documents/refused.ts';
import { zipOfTables } from '../../../../electron/packs/csv/tables-as-csv.ts';
import { renderDocx } from '../../../../electron/packs/docx/render-docx.ts';
import type { FileKind } from '../../../../electron/packs/leaks/place.ts';
import { renderPdf } from '../../../../electron/packs/pdf/render-pdf.ts';
import { renderXlsx } from '../../../../electron/packs/xlsx/render-xlsx.ts';
import { snapshot } from '../../../../electron/register/read/query.ts';
import { noDecisionFilters } from '../../../../shared/follow-up/rules/decision-filters.ts';
import type { DocumentWanted } from '../../../../shared/packs/documents.ts';
import type { PackDocument } from '../../../../shared/packs/pack-document.ts';
import { packParts } from '../../../../shared/packs/meeting-pack.ts';
import { languagesIn, type PackLanguages } from '../../../../shared/packs/model/pack-languages.ts';
import { indexOf } from '../../../../shared/register/register-index.ts';
import { anEmptySession, type TestSession } from '../../session/a-session.ts';
import { drawnItems, plantedMeetings, type PlantedMeeting } from './a-planted-meeting.ts';

export const makers: Readonly<Record<FileKind, (document: PackDocument) => Promise<Uint8Array>>> = {
  pdf: async (document) => (await renderPdf(document)).bytes,
  xlsx: async (document) => (await renderXlsx(document)).bytes,
  docx: (document) => renderDocx(document),
  // A document without a table has none of these, and its workbook is looked at again.
  csv: async (document) => {
    const { tables = [], bytes } = await renderXlsx(document);
    return zipOfTables(tables) ?? bytes;
  },
};

export function sourceOf(
  { session }: TestSession,
  { blobs }: PlantedMeeting,
  languages: PackLanguages = 'en',
): DocumentSource {
  const index = indexOf(snapshot(session.live));
  const [language] = languagesIn(languages);
  const blob = (sha256: string) => blobs.get(sha256);
  return { index, today: session.today(), language, languages, blob };
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

/** Two take twice as long as one. */
const drawnLanguages = fc.constantFrom<PackLanguages>('en', 'en', 'en', 'cy', 'cy+en');

/** Drawn with a meeting's items: which of its documents, as which kind of file, for whom, and in which languages. */
export const drawnEdition = [
  drawnItems,
  fc.nat(),
  fc.constantFrom<FileKind>('pdf', 'xlsx', 'docx', 'csv'),
  fc.boolean(),
  drawnLanguages,
] as const;

export interface MadeEdition {
  readonly wanted: DocumentWanted;
  readonly bytes: Uint8Array;
  /** What it may not say. */
  readonly secrets: readonly string[];
}

export async function madeEdition(
  source: DocumentSource,
  planted: PlantedMeeting,
  {
    which,
    kind,
    forMember,
  }: { readonly which: number; readonly kind: FileKind; readonly forMember: boolean },
): Promise<MadeEdition> {
  const all = documentsOf(planted, forMember ? planted.memberId : undefined);
  const made = all
    .filter((each) => refusedDocument(source, each, noPast) === undefined)
    .flatMap((wanted) => {
      // A paper that is no report has no report made of it.
      const document = composeDocument(source, wanted);
      return document === undefined ? [] : [{ wanted, document }];
    });
  const chosen = made[which % made.length];
  if (chosen === undefined) throw new Error('every meeting has an agenda');
  const { wanted, document } = chosen;
  const allowed = new Set(ownPage(source, wanted));
  const secrets = planted.secretFrom[forMember ? 'member' : 'public'].filter((each) => !allowed.has(each));
  return { wanted, bytes: await makers[kind](document), secrets };
}

const meetingsInOne = 50;

/** Meetings in registers of fifty each: all are read for each document, and one of a thousand would take as long as twenty. */
export function plantedInTurn() {
  let made = 0;
  let session = anEmptySession();
  let plant = plantedMeetings(session);
  return (...items: Parameters<typeof plant>) => {
    if (made > 0 && made % meetingsInOne === 0) {
      session = anEmptySession();
      plant = plantedMeetings(session);
    }
    made += 1;
    return { session, planted: plant(...items) };
  };
}
