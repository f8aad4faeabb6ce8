// Documents that aren't made for whoever they are asked for: a draft for the public that wasn't asked for by name, a paper for somebody who may
// not see it, a supplement where nothing has changed.

import { fail, type Result } from '../../../../shared/kernel/result.ts';
import { say } from '../../../../shared/language/say.ts';
import type { DocumentWanted } from '../../../../shared/packs/documents.ts';
import { paper } from '../../../../shared/papers/model/paper.ts';
import { closedBy, maySeePaper } from '../../../../shared/papers/rules/who-may-see.ts';
import type { DocumentSource, RegisterPast } from './document-source.ts';
import { supplementingOf } from './meeting-pack/supplement/supplementing.ts';

function refusedDraft({ index }: DocumentSource, meetingId: string): Result<never> | undefined {
  const meeting = index.snapshot.meetings.find(({ id }) => id === meetingId);
  return meeting === undefined || meeting.adoptedOn !== null
    ? undefined
    : fail('not-adopted', say('drafting.not-for-public'), { field: 'edition' });
}

function refusedPaper(
  { index }: DocumentSource,
  wanted: Extract<DocumentWanted, { document: 'report' | 'paper-section' }>,
): Result<never> | undefined {
  const { document, paperId, edition } = wanted;
  const row = index.look(paper, paperId);
  if (row === undefined || maySeePaper(index, row, edition)) return undefined;
  const { title } = row;
  if (edition === 'public') {
    // A closed report has a page for the public, which says by which description it is kept back.
    const hasPage = document === 'report' && closedBy(index, row) !== undefined;
    return hasPage
      ? undefined
      : fail('not-public', say('papers.not-for-public', { title }), { field: 'edition' });
  }
  const name = edition === 'full' ? '' : (index.people.get(edition.personId)?.name ?? '');
  return fail('may-not-see', say('papers.may-not-see', { title, name }), { field: 'edition' });
}

/** Undefined where the document can be made. */
export function refusedDocument(
  source: DocumentSource,
  wanted: DocumentWanted,
  past: RegisterPast,
): Result<never> | undefined {
  const { document } = wanted;
  if ('edition' in wanted && typeof wanted.edition === 'object') {
    const { personId } = wanted.edition;
    if (!source.index.people.has(personId)) return fail('not-found', say('gone.person'));
  }
  if (document === 'minutes' && wanted.edition === 'public' && !wanted.ofDraft)
    return refusedDraft(source, wanted.meetingId);
  if (document === 'supplement' || document === 'consolidated') {
    const found = supplementingOf(source, past, wanted);
    return found.ok ? undefined : found;
  }
  return document === 'report' || document === 'paper-section' ? refusedPaper(source, wanted) : undefined;
}
