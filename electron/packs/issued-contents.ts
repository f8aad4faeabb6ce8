// What is kept with a pack of a meeting when it is issued: what it was asked with, and what its pages are called.

import type { IssuedContents } from '../../shared/packs/calls.ts';
import type { DocumentWanted } from '../../shared/packs/documents.ts';
import { packIssue } from '../../shared/packs/model/pack-issue.ts';
import type { PackDocument } from '../../shared/packs/pack-document.ts';
import { nextPosition } from '../../shared/packs/rules/issued-series.ts';
import type { PagesOfSection } from '../../shared/packs/rules/page-labels.ts';
import type { RegisterIndex } from '../../shared/register/register-index.ts';

/** Pages of a supplement that belong nowhere in its pack are left out: no later one goes on from them. */
function pageMapOf({ numbering }: PackDocument, sections: readonly PagesOfSection[]) {
  const apart = new Set(numbering?.apart);
  return sections
    .filter(({ section }) => !apart.has(section))
    .map(({ section, pages }) => ({ section, pages: [...pages] }));
}

/** Null of what no later document goes on from. */
export function issuedContents(
  index: RegisterIndex,
  wanted: DocumentWanted,
  document: PackDocument,
  sections: readonly PagesOfSection[],
): IssuedContents | null {
  const pageMap = pageMapOf(document, sections);
  if (wanted.document === 'meeting-pack') {
    const { parts, comments, pageSizes, ofDraft } = wanted;
    const asked = { parts, comments, ...(pageSizes === undefined ? {} : { pageSizes }), ofDraft };
    return { form: 'pack', packId: null, position: 0, asked, pageMap };
  }
  if (wanted.document !== 'supplement' && wanted.document !== 'consolidated') return null;
  const { document: form, issueId: packId } = wanted;
  const asked = index.look(packIssue, packId)?.asked ?? { parts: [], comments: false, ofDraft: false };
  return { form, packId, position: nextPosition(index, packId), asked, pageMap };
}
