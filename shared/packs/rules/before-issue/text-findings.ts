// What the other language of a pack lacks, where some of its texts have been given in it: the words that were written first stand in their place.

import { languages, type Language } from '../../../language/language.ts';
import { say } from '../../../language/say.ts';
import type { RegisterIndex } from '../../../register/register-index.ts';
import { saysSomething } from '../../../reports/rules/in-text.ts';
import { sectionTranslationId, standingIn, type SectionState } from '../../../reports/rules/section-given.ts';
import { writtenIn } from '../../../reports/rules/written-in.ts';
import { indexIn } from '../../../translations/rules/index-in.ts';
import { TextsGiven, type TextState } from '../../../translations/rules/texts-given.ts';
import { textsWritten, translationId } from '../../../translations/rules/translatable.ts';
import type { IssueConcern, IssueFinding, ToIssue } from './finding.ts';

interface Text {
  /** The id that its translation has, there or not. */
  readonly id: string;
  readonly state: TextState | SectionState;
}

/** Those of a report that is written here: its headings, and what stands under them. */
function textsOfReport(index: RegisterIndex, given: TextsGiven, paperId: string, language: Language): Text[] {
  return writtenIn(index)
    .sectionsOf(paperId)
    .filter(({ text }) => saysSomething(text))
    .flatMap(({ id, title, text }) => [
      {
        id: translationId('report_section', id, 'title', language),
        state: given.standing('report_section', 'title', id, title).state,
      },
      {
        id: sectionTranslationId(paperId, id, language),
        state: standingIn(index, language, { id, text }).state,
      },
    ]);
}

function textsIn({ index, meeting, items, papers }: ToIssue, given: TextsGiven, language: Language): Text[] {
  const things = [
    { kind: 'meeting', row: meeting },
    ...items.map(({ row }) => ({ kind: 'agenda_item', row })),
    ...papers.map((row) => ({ kind: 'paper', row })),
  ];
  const reports = papers.filter(({ form }) => form === 'written');
  return [
    ...things.flatMap(({ kind, row }) =>
      textsWritten(kind, row).map(({ field, original }) => ({
        id: translationId(kind, row.id, field, language),
        state: given.standing(kind, field, row.id, original).state,
      })),
    ),
    ...reports.flatMap(({ id }) => textsOfReport(index, given, id, language)),
  ];
}

function found(
  concern: IssueConcern & `texts ${string}`,
  language: Language,
  texts: readonly Text[],
): IssueFinding[] {
  const [first] = texts;
  if (first === undefined) return [];
  const blanks = { count: texts.length, language: say(`translations.in.${language}`) };
  return [
    { concern, sentence: say(`issue.${concern}`, blanks), at: { screen: 'translations', id: first.id } },
  ];
}

/** Nothing of a language in which no text of the meeting has been given: nobody means to print it. */
export function textFindings(toIssue: ToIssue): IssueFinding[] {
  return languages.flatMap((language) => {
    if (indexIn(toIssue.index, language) === toIssue.index) return [];
    const given = new TextsGiven(toIssue.index, language);
    const texts = textsIn(toIssue, given, language);
    const of = (state: Text['state']) => texts.filter((text) => text.state === state);
    if (of('missing').length === texts.length) return [];
    return [
      ...found('texts changed', language, of('changed since')),
      ...found('texts missing', language, of('missing')),
      ...found('texts being written', language, of('being written')),
    ];
  });
}
