// A pack of a meeting that was issued, composed again as it went out: from the register as it was, for the same readers, with the same parts.

import type { DocumentWanted } from '../../../../../shared/packs/documents.ts';
import type { PackDocument } from '../../../../../shared/packs/pack-document.ts';
import type { Audience } from '../../../../../shared/papers/rules/who-may-see.ts';
import type { PackIssue } from '../../../../../shared/register/snapshot.ts';
import { composeDocument } from '../compose-document.ts';
import type { DocumentSource, RegisterPast } from '../document-source.ts';

/** Undefined of a pack of the strategy. */
export function audienceOf({ edition, personId }: PackIssue): Audience | undefined {
  if (edition === 'public' || edition === 'full') return edition;
  return edition === 'person' && personId !== null ? { personId } : undefined;
}

/** What it was asked with. Undefined of a pack of the strategy, and of one that was recorded without it. */
function wantedAsIssued(issue: PackIssue): DocumentWanted | undefined {
  const { meetingId, asked, form, packId } = issue;
  const edition = audienceOf(issue);
  if (meetingId === null || asked === null || edition === undefined) return undefined;
  if (form === 'pack') return { document: 'meeting-pack', meetingId, edition, ...asked };
  return packId === null ? undefined : { document: form, issueId: packId, meetingId, edition };
}

/** `apart`: each of its languages by itself. Undefined as above, and where this copy of the register doesn't hold what it was made from. */
export function composeAsIssued(
  past: RegisterPast,
  issue: PackIssue,
  { apart }: Pick<DocumentSource, 'apart'> = {},
): PackDocument | undefined {
  const wanted = wantedAsIssued(issue);
  return wanted === undefined
    ? undefined
    : past.asIssued(issue, (source, before) =>
        composeDocument(apart === undefined ? source : { ...source, apart }, wanted, before),
      );
}
