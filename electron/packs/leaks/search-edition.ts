// Makes the whole pack of a meeting for these readers, in memory and in every kind of file, and searches it: before anybody issues it, all that it
// could hold is looked through, whichever of its parts are chosen then. How many pages it prints is known then as well.

import { fail, succeed, type Result } from '../../../shared/kernel/result.ts';
import { say } from '../../../shared/language/say.ts';
import { packParts } from '../../../shared/packs/meeting-pack.ts';
import type { IssueFinding, IssuePlace } from '../../../shared/packs/rules/before-issue/finding.ts';
import type { PagesOfSection } from '../../../shared/packs/rules/page-labels.ts';
import type { Audience } from '../../../shared/papers/rules/who-may-see.ts';
import { composeDocument } from '../compose/documents/compose-document.ts';
import type { DocumentSource, RegisterPast } from '../compose/documents/document-source.ts';
import { leaksIn, type Leak, type MadeFile } from './search-made.ts';
import type { Owner } from './withheld.ts';

export interface ToSearch {
  readonly meetingId: string;
  readonly edition: Audience;
  readonly signal?: AbortSignal;
}

function placeOf({ entity, id }: Owner): IssuePlace {
  switch (entity) {
    case 'paper':
      return { part: 'papers', id };
    case 'agenda_item':
      return { part: 'agenda', id };
    case 'action':
    case 'decision':
    case 'forward_item':
      return { entity, id };
  }
}

function findingOf({ said, of }: Leak): IssueFinding {
  return { concern: 'leak', sentence: say('issue.leak', { leak: said }), at: placeOf(of) };
}

export interface SearchedEdition {
  readonly leaks: readonly IssueFinding[];
  /** The pages of each of its sections, as they are printed. */
  readonly sections: readonly PagesOfSection[];
}

/** Who may see everything has nothing that could leak: then its pages are counted only. Failures: `not-found`, `unsearchable`. Throws the signal’s reason when it is aborted. */
export async function searchEdition(
  source: DocumentSource,
  past: RegisterPast,
  { meetingId, edition, signal }: ToSearch,
): Promise<Result<SearchedEdition>> {
  const how = { parts: [...packParts], comments: true, ofDraft: true };
  const wanted = { document: 'meeting-pack', meetingId, edition, ...how } as const;
  const document = composeDocument(source, wanted, past);
  if (document === undefined) return fail('not-found', say('gone.meeting'));
  // Each library is large, and read only when it is needed.
  const { renderPdf } = await import('../pdf/render-pdf.ts');
  const { bytes, sections } = await renderPdf(document, signal === undefined ? {} : { signal });
  if (edition === 'full') return succeed({ leaks: [], sections });
  const { renderXlsx } = await import('../xlsx/render-xlsx.ts');
  const { renderDocx } = await import('../docx/render-docx.ts');
  const { zipOfTables } = await import('../csv/tables-as-csv.ts');
  const workbook = await renderXlsx(document);
  const tables = zipOfTables(workbook.tables ?? []);
  const files: readonly MadeFile[] = [
    { name: 'PDF', kind: 'pdf', bytes },
    { name: 'XLSX', kind: 'xlsx', bytes: workbook.bytes },
    { name: 'DOCX', kind: 'docx', bytes: await renderDocx(document) },
    ...(tables === undefined ? [] : [{ name: 'CSV', kind: 'csv' as const, bytes: tables }]),
  ];
  signal?.throwIfAborted();
  const leaks = await leaksIn(source, wanted, files, past);
  return leaks.ok ? succeed({ leaks: leaks.value.map(findingOf), sections }) : leaks;
}
