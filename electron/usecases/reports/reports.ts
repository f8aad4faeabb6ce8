// Reports that are written here, section by section.

import type { HandlersOf } from '../../../shared/kernel/call.ts';
import { create, set } from '../../../shared/kernel/change.ts';
import { naturalId } from '../../../shared/kernel/entity.ts';
import { fail, succeed } from '../../../shared/kernel/result.ts';
import { firstWords } from '../../../shared/language/first-words.ts';
import { say } from '../../../shared/language/say.ts';
import { textIn } from '../../../shared/language/speak.ts';
import { agendaItem } from '../../../shared/meetings/model/agenda-item.ts';
import { meeting } from '../../../shared/meetings/model/meeting.ts';
import { paper } from '../../../shared/papers/model/paper.ts';
import type { RegisterIndex } from '../../../shared/register/register-index.ts';
import type { reportsCalls } from '../../../shared/reports/calls.ts';
import { reportIssue } from '../../../shared/reports/model/report-issue.ts';
import { reportSection } from '../../../shared/reports/model/report-section.ts';
import { nothingWritten } from '../../../shared/reports/model/report-text.ts';
import { sectionText } from '../../../shared/reports/model/section-text.ts';
import { issueStanding } from '../../../shared/reports/rules/as-issued.ts';
import { areTheSame, tooMuchIn } from '../../../shared/reports/rules/in-text.ts';
import { writtenIn } from '../../../shared/reports/rules/written-in.ts';
import { beginningsFor } from '../../../shared/reports/rules/usual-headings.ts';
import { gone, write, writeAnswering, type Caller } from '../caller.ts';
import { nextPosition } from '../register/next-position.ts';
import { removeThing } from '../register/removal.ts';
import { setField } from '../register/set-field.ts';
import { reportsInLanguage } from './in-language.ts';
import { issued } from './issue.ts';
import { pictureUrl } from './pictures.ts';
import { placeable } from './placeable.ts';
import { figuresShown, reportView } from './report-view.ts';

function paperOf({ session }: Caller, id: string) {
  return session.index().look(paper, id);
}

function sectionOf({ session }: Caller, id: string) {
  return session.index().look(reportSection, id);
}

/** The body whose meeting it is for; null while it is for none. */
function bodyOf(index: RegisterIndex, paperId: string): string | null {
  const item = index.snapshot.paperItems.find((row) => row.paperId === paperId);
  const held = index.look(meeting, index.look(agendaItem, item?.itemId ?? null)?.meetingId ?? null);
  return held?.bodyId ?? null;
}

export const reports: HandlersOf<typeof reportsCalls, Caller> = {
  show: ({ paperId }, caller) => {
    const found = paperOf(caller, paperId);
    return found === undefined
      ? gone('paper')
      : succeed(reportView(caller.session.index(), found, caller.language));
  },

  begin: ({ paperId }, caller) => {
    const index = caller.session.index();
    const found = paperOf(caller, paperId);
    if (found === undefined) return gone('paper');
    const known = new Set(
      writtenIn(index)
        .sectionsOf(paperId)
        .map(({ id }) => id),
    );
    const begun = beginningsFor(
      index.snapshot.reportHeadings,
      bodyOf(index, paperId),
      textIn(caller.language),
    ).flatMap(({ heading, title, required }, position) => {
      const id = naturalId([paperId, heading]);
      const fields = { paperId, heading, title, required, position };
      return known.has(id) ? [] : [create(reportSection, id, fields)];
    });
    return write(caller, say('reports.act.begin', { title: firstWords(found.title) }), begun);
  },

  write: ({ sectionId, text }, caller) => {
    const found = sectionOf(caller, sectionId);
    if (found === undefined) return gone('report-section');
    const why = tooMuchIn(text);
    if (why !== undefined) return fail('too-much', say('reports.not-kept', { why }));
    const { paperId, title } = found;
    const id = naturalId([paperId, sectionId]);
    const known = caller.session.index().look(sectionText, id);
    if (areTheSame(known?.text ?? nothingWritten, text)) return succeed(null);
    return write(caller, say('reports.act.write', { title: firstWords(title) }), [
      known === undefined
        ? create(sectionText, id, { paperId, sectionId, text })
        : set(sectionText, id, 'text', text),
    ]);
  },

  addSection: ({ paperId, title }, caller) => {
    if (paperOf(caller, paperId) === undefined) return gone('paper');
    const heading = caller.session.newId();
    const id = naturalId([paperId, heading]);
    const position = nextPosition(writtenIn(caller.session.index()).sectionsOf(paperId));
    const fields = { paperId, heading, title, required: false, position };
    const act = say('reports.act.addSection', { title });
    return writeAnswering(caller, act, [create(reportSection, id, fields)], { id });
  },

  setSection: ({ id, field, value }, caller) =>
    sectionOf(caller, id) === undefined
      ? gone('report-section')
      : setField(caller, reportSection, id, { field, value }),

  removeSection: ({ id }, caller) =>
    sectionOf(caller, id) === undefined ? gone('report-section') : removeThing(caller, reportSection, id),

  arrange: ({ paperId, ids }, caller) => {
    const known = new Map(
      writtenIn(caller.session.index())
        .sectionsOf(paperId)
        .map((row) => [row.id, row]),
    );
    const changes = ids.flatMap((id, place) =>
      known.has(id) && known.get(id)?.position !== place ? [set(reportSection, id, 'position', place)] : [],
    );
    return write(caller, say('reports.act.arrange'), changes);
  },

  placeable: ({ words }, { session, language }) => succeed(placeable(session.index(), words, language)),

  figures: ({ paperId, placed }, { session }) => succeed(figuresShown(session.index(), paperId, placed)),

  issue: ({ paperId }, caller) => {
    const found = paperOf(caller, paperId);
    if (found === undefined) return gone('paper');
    const index = caller.session.index();
    const standing = issueStanding(index, paperId);
    if (standing?.reopened === false) return succeed(null);
    const { changes } = issued(caller, paperId);
    return write(caller, say('reports.act.issue', { title: firstWords(found.title) }), changes);
  },

  reopen: ({ paperId }, caller) => {
    const found = paperOf(caller, paperId);
    if (found === undefined) return gone('paper');
    const issue = writtenIn(caller.session.index()).issueOf(paperId);
    const act = say('reports.act.reopen', { title: firstWords(found.title) });
    return issue === undefined
      ? succeed(null)
      : write(caller, act, [set(reportIssue, issue.id, 'reopened', true)]);
  },

  picture: ({ id }, { session }) => pictureUrl(session, id),

  ...reportsInLanguage,
};
