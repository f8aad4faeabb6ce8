// Which composer makes which document of a meeting. A new one is a line here, and one in `shared/packs/documents.ts`.

import { packIssue } from '../../../../shared/packs/model/pack-issue.ts';
import type { PackDocument } from '../../../../shared/packs/pack-document.ts';
import { arranged, languagesIn, type PackLanguages } from '../../../../shared/packs/model/pack-languages.ts';
import { indexIn } from '../../../../shared/translations/rules/index-in.ts';
import { pastIn } from '../../past-in-language.ts';
import { inTwoLanguages } from '../../languages/in-two-languages.ts';
import { bodyOfDocument, inHouseStyle } from './house-style.ts';
import type { DocumentKind, DocumentWanted, WantedOf } from '../../../../shared/packs/documents.ts';
import type { Language } from '../../../../shared/language/language.ts';
import { composeAgenda } from './agenda.ts';
import { composeAttendance } from './attendance.ts';
import { composeInterests } from './interests.ts';
import { composeMinutes } from './minutes.ts';
import { composeItemNotices } from './item-notices.ts';
import { composeCalendar } from './calendar.ts';
import { composeNotice } from './notice.ts';
import { composeActions } from './follow-up/actions.ts';
import { composeDecisions } from './follow-up/decisions.ts';
import { composeForwardPlan } from './follow-up/forward-plan.ts';
import { composeConsolidated } from './meeting-pack/supplement/compose-consolidated.ts';
import { composeSupplement } from './meeting-pack/supplement/compose-supplement.ts';
import { composeMeetingPack } from './meeting-pack/compose-meeting-pack.ts';
import { composeReport } from './report.ts';
import { composeStyleSample } from './style-sample.ts';
import { composePaperSection } from './paper-section.ts';
import { noPast, type Composer, type DocumentSource, type RegisterPast } from './document-source.ts';

const composers: { readonly [K in DocumentKind]: Composer<K> } = {
  agenda: composeAgenda,
  'meeting-pack': composeMeetingPack,
  supplement: composeSupplement,
  consolidated: composeConsolidated,
  attendance: composeAttendance,
  interests: composeInterests,
  minutes: composeMinutes,
  notice: composeNotice,
  summons: composeNotice,
  'private-notice': composeItemNotices,
  'private-notice-again': composeItemNotices,
  'key-decision': composeItemNotices,
  'general-exception': composeItemNotices,
  'special-urgency': composeItemNotices,
  calendar: composeCalendar,
  actions: composeActions,
  decisions: composeDecisions,
  'forward-plan': composeForwardPlan,
  report: composeReport,
  'paper-section': composePaperSection,
  'style-sample': composeStyleSample,
};

function compose<K extends DocumentKind>(
  kind: K,
  source: DocumentSource,
  wanted: WantedOf<K>,
  past: RegisterPast,
): PackDocument | undefined {
  return composers[kind](source, wanted, past);
}

/** What goes on from a pack that was issued is written in what that is. */
function languagesWanted(source: DocumentSource, wanted: DocumentWanted): PackLanguages {
  const base = 'issueId' in wanted ? source.index.look(packIssue, wanted.issueId ?? '') : undefined;
  const languages = base?.language ?? source.languages ?? source.language;
  return source.apart === true ? arranged(languages, 'one after the other') : languages;
}

/** In the language of the source; in both, where it says so. */
export function composeDocument(
  source: DocumentSource,
  wanted: DocumentWanted,
  past: RegisterPast = noPast,
): PackDocument | undefined {
  const languages = languagesWanted(source, wanted);
  const [first, second] = languagesIn(languages);
  const bodyId = bodyOfDocument(source.index, wanted);
  const composed = (language: Language) => {
    const ours = { ...source, index: indexIn(source.index, language), language, languages };
    const document = compose(wanted.document, ours, wanted, pastIn(past, language, source.index));
    return document && inHouseStyle(document, ours, bodyId);
  };
  const document = composed(first);
  const other = second === undefined ? undefined : composed(second);
  return document === undefined || other === undefined
    ? document
    : inTwoLanguages(document, other, languages);
}

/** What is said where what a document is about is no longer there. */
export function goneOf({ document }: DocumentWanted): 'gone.paper' | 'gone.meeting' {
  return document === 'paper-section' || document === 'report' ? 'gone.paper' : 'gone.meeting';
}
