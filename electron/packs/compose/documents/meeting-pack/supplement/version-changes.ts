// What a version of a pack has that the one before hadn’t, as data: the list that stands in front of the version itself.

import { succeed, type Result } from '../../../../../../shared/kernel/result.ts';
import type { VersionChange } from '../../../../../../shared/packs/rules/compare-packs.ts';
import { rangeOf } from '../../../../../../shared/packs/rules/page-labels.ts';
import { issuedIn } from '../../../../../../shared/packs/rules/two-languages.ts';
import type { PackIssue } from '../../../../../../shared/register/snapshot.ts';
import { indexIn } from '../../../../../../shared/translations/rules/index-in.ts';
import { pastIn } from '../../../../past-in-language.ts';
import type { DocumentSource, RegisterPast } from '../../document-source.ts';
import { audienceOf } from '../as-issued.ts';
import { itemOf, nameOf, type Listed } from './change-list.ts';
import { listedOf } from './compose-supplement.ts';
import { supplementingOf } from './supplementing.ts';

function changesIn(
  source: DocumentSource,
  past: RegisterPast,
  before: PackIssue,
  after: PackIssue,
): Result<readonly VersionChange[]> | undefined {
  const { meetingId } = after;
  const edition = audienceOf(after);
  if (meetingId === null || edition === undefined) return undefined;
  const wanted = { document: 'supplement', issueId: before.id, meetingId, edition } as const;
  const found = supplementingOf(source, past, wanted);
  if (!found.ok) return found.error.code === 'nothing-changed' ? succeed([]) : found;
  const supplementing = found.value;
  const { composing } = supplementing.now;
  const { foundOn } = issuedIn(after, composing.language);
  const called = new Map(foundOn.map(({ section, pages }) => [section, pages]));
  const pagesNow = ({ what, given: { id, isPaged } }: Listed) => {
    if (what === 'withdrawn') return '';
    return isPaged ? rangeOf(called.get(id) ?? []) : composing.t('supplement.in-agenda');
  };
  const listed = supplementing.changes.flatMap((change) => listedOf(supplementing, change));
  return succeed(
    listed.map((each) => ({
      id: each.given.id,
      what: each.what,
      item: itemOf(composing, each.given),
      name: nameOf(composing, each.given),
      before: rangeOf(each.before),
      after: pagesNow(each),
    })),
  );
}

/** As the register stood when the second was made. Undefined where this copy doesn’t hold that; failures as of a supplement. */
export function versionChanges(
  past: RegisterPast,
  before: PackIssue,
  after: PackIssue,
): Result<readonly VersionChange[]> | undefined {
  return past.asIssued(after, (source, then) => {
    const { index, language } = source;
    const inLanguage = { ...source, index: indexIn(index, language) };
    return changesIn(inLanguage, pastIn(then, language, index), before, after);
  });
}
