// In front of the second version of a pack: what is in it that the first hadn't, what is other, and what it hasn't any more.

import { say } from '../../../../../../shared/language/say.ts';
import { speak } from '../../../../../../shared/language/speak.ts';
import { text, type Section } from '../../../../../../shared/packs/pack-document.ts';
import { isIssuedFor } from '../../../../../../shared/packs/rules/issued-series.ts';
import type { PackIssue } from '../../../../../../shared/register/snapshot.ts';
import type { PackComposing } from '../pack-composing.ts';
import { issuedDay, listSection } from './change-list.ts';
import { listedOf } from './compose-supplement.ts';
import { supplementingOf } from './supplementing.ts';

/** The versions before it: to the same readers, in the same languages. */
function versionsBefore({
  past,
  meeting,
  audience,
  language,
  languages = language,
}: PackComposing): PackIssue[] {
  return past
    .issuedPacks()
    .filter(
      (issue) =>
        issue.form === 'pack' &&
        issue.meetingId === meeting.id &&
        issue.language === languages &&
        isIssuedFor(issue, audience),
    );
}

/** Empty of a first version. */
export function differencesSection(composing: PackComposing): Section[] {
  const { past, meeting, audience, language, t } = composing;
  const versions = versionsBefore(composing);
  const last = versions.at(-1);
  if (last === undefined) return [];
  const wanted = { issueId: last.id, meetingId: meeting.id, edition: audience };
  const found = supplementingOf(composing, past, { document: 'supplement', ...wanted });
  const version = versions.length;
  const day = issuedDay(last, composing.today);
  const title = t('supplement.differences', { version });
  const section = { id: 'differences', title, reference: title };
  if (!found.ok) {
    const said =
      found.error.code === 'nothing-changed'
        ? say('supplement.no-differences', { version, day })
        : say('supplement.differences-unknown', { version, day });
    return [
      { ...section, blocks: [{ kind: 'paragraph', style: 'lead', runs: text(speak(language, said)) }] },
    ];
  }
  const listed = found.value.changes.flatMap((change) => listedOf(found.value, change));
  const lead = say('supplement.differences-lead', { version, day });
  return [listSection(composing, section, lead, found.value.last.pack.composing, listed)];
}
