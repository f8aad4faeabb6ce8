// What the sections of a report say in another language: read beside the text, written, and said to say the same.

import { create, set, type Change } from '../../../shared/kernel/change.ts';
import type { HandlersOf } from '../../../shared/kernel/call.ts';
import { fail, succeed } from '../../../shared/kernel/result.ts';
import { firstWords } from '../../../shared/language/first-words.ts';
import type { Language } from '../../../shared/language/language.ts';
import { say } from '../../../shared/language/say.ts';
import { paper } from '../../../shared/papers/model/paper.ts';
import type { RegisterIndex } from '../../../shared/register/register-index.ts';
import type { Paper, ReportSection } from '../../../shared/register/snapshot.ts';
import type { ReportInLanguage, reportsCalls, SectionInLanguage } from '../../../shared/reports/calls.ts';
import { reportSection } from '../../../shared/reports/model/report-section.ts';
import type { ReportText } from '../../../shared/reports/model/report-text.ts';
import { sectionTranslation } from '../../../shared/reports/model/section-translation.ts';
import { areTheSame, figuresInAll, saysSomething, tooMuchIn } from '../../../shared/reports/rules/in-text.ts';
import {
  sectionsGiven,
  sectionTranslationId,
  standingIn,
} from '../../../shared/reports/rules/section-given.ts';
import { writtenIn, type WrittenSection } from '../../../shared/reports/rules/written-in.ts';
import { TextsGiven } from '../../../shared/translations/rules/texts-given.ts';
import { gone, write, type Caller } from '../caller.ts';
import { figuresShown } from './report-view.ts';

function sectionIn(
  index: RegisterIndex,
  language: Language,
  given: TextsGiven,
  section: WrittenSection,
): SectionInLanguage {
  const { id, title, text } = section;
  const heading = given.standing('report_section', 'title', id, title);
  return {
    id,
    title,
    original: text,
    titleGiven: heading.text,
    titleState: heading.state,
    ...standingIn(index, language, section),
  };
}

function reportIn(index: RegisterIndex, { id: paperId, title }: Paper, language: Language): ReportInLanguage {
  const given = new TextsGiven(index, language);
  const sections = writtenIn(index)
    .sectionsOf(paperId)
    .filter(({ text }) => saysSomething(text))
    .map((row) => sectionIn(index, language, given, row));
  const texts = sections.flatMap(({ original, text, givenFor }) => [
    original,
    text,
    ...(givenFor === null ? [] : [givenFor]),
  ]);
  return { paperId, title, sections, figures: figuresShown(index, paperId, figuresInAll(texts)) };
}

/** Both are written even where one stays as it is: else what a colleague writes meanwhile would stand with a text that it wasn't written for. */
function changesTo(
  index: RegisterIndex,
  { id: sectionId, paperId }: ReportSection,
  language: Language,
  { text, original }: { readonly text: ReportText; readonly original: ReportText | null },
): Change[] {
  const id = sectionTranslationId(paperId, sectionId, language);
  return index.look(sectionTranslation, id) === undefined
    ? [create(sectionTranslation, id, { paperId, sectionId, language, text, original })]
    : [set(sectionTranslation, id, 'text', text), set(sectionTranslation, id, 'original', original)];
}

export const reportsInLanguage: Pick<
  HandlersOf<typeof reportsCalls, Caller>,
  'inLanguage' | 'writeInLanguage' | 'saysTheSame'
> = {
  inLanguage: ({ paperId, language }, { session }) => {
    const index = session.index();
    const found = index.look(paper, paperId);
    return found === undefined ? gone('paper') : succeed(reportIn(index, found, language));
  },

  writeInLanguage: ({ sectionId, language, text }, caller) => {
    const index = caller.session.index();
    const section = index.look(reportSection, sectionId);
    if (section === undefined) return gone('report-section');
    const why = tooMuchIn(text);
    if (why !== undefined) return fail('too-much', say('reports.not-kept', { why }));
    const known = sectionsGiven(index, language).get(sectionId);
    if (known !== undefined && areTheSame(known.text, text)) return succeed(null);
    const act = say('reports.act.writeInLanguage', {
      title: firstWords(section.title),
      language: say(`translations.in.${language}`),
    });
    const original = saysSomething(text) ? (known?.original ?? null) : null;
    return write(caller, act, changesTo(index, section, language, { text, original }));
  },

  saysTheSame: ({ sectionId, language, original, same }, caller) => {
    const index = caller.session.index();
    const section = index.look(reportSection, sectionId);
    if (section === undefined) return gone('report-section');
    const known = sectionsGiven(index, language).get(sectionId);
    const text = writtenIn(index).sectionOf(sectionId)?.text;
    if (known === undefined || text === undefined) return gone('text');
    if (!areTheSame(text, original)) return fail('has-changed', say('reports.text-changed'));
    const now = same ? text : null;
    if (JSON.stringify(known.original) === JSON.stringify(now)) return succeed(null);
    const act = say(same ? 'reports.act.saysTheSame' : 'reports.act.isBeingWritten', {
      title: firstWords(section.title),
      language: say(`translations.in.${language}`),
    });
    return write(caller, act, changesTo(index, section, language, { text: known.text, original: now }));
  },
};
