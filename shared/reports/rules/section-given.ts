// What has been written of a section in its other language, and whether it is printed: only while it says the same as the text, by the word of
// whoever wrote it.

import type { RegisterIndex } from '../../register/register-index.ts';
import type { SectionTranslation } from '../../register/snapshot.ts';
import type { Language } from '../../language/language.ts';
import { naturalId } from '../../kernel/entity.ts';
import { oncePer } from '../../kernel/once.ts';
import { nothingWritten, type ReportText } from '../model/report-text.ts';
import { areTheSame, saysSomething } from './in-text.ts';
import { writtenIn, type WrittenSection } from './written-in.ts';

/**
 * Being written: it doesn't say all of the text yet. Given: it says the same. Changed since: it said the same as another text. What is being
 * written, or was given for another text, isn't printed.
 */
export type SectionState = 'missing' | 'being written' | 'changed since' | 'given';

export interface SectionStanding {
  readonly text: ReportText;
  readonly state: SectionState;
  /** The text that it was given for, where that has changed since. */
  readonly givenFor: ReportText | null;
}

/** The id of what a section says in another language, whether that is there or not. */
export function sectionTranslationId(paperId: string, sectionId: string, language: Language): string {
  return naturalId([paperId, sectionId, language]);
}

/** How what was written stands to what the section says now. */
function standingTo(text: ReportText, given: SectionTranslation | undefined): SectionStanding {
  if (given === undefined) return { text: nothingWritten, state: 'missing', givenFor: null };
  const { original } = given;
  if (!saysSomething(given.text)) return { text: given.text, state: 'missing', givenFor: null };
  if (original === null) return { text: given.text, state: 'being written', givenFor: null };
  return areTheSame(original, text)
    ? { text: given.text, state: 'given', givenFor: null }
    : { text: given.text, state: 'changed since', givenFor: original };
}

/** What has been written in one language, by section. */
export const sectionsGiven = oncePer(
  (language: Language) => language,
  ({ snapshot: { sectionTranslations } }: RegisterIndex, language): ReadonlyMap<string, SectionTranslation> =>
    new Map(
      sectionTranslations.filter((row) => row.language === language).map((row) => [row.sectionId, row]),
    ),
);

/** What has been written of a section in that language. */
export function standingIn(
  index: RegisterIndex,
  language: Language,
  { id, text }: Pick<WrittenSection, 'id' | 'text'>,
): SectionStanding {
  return standingTo(text, sectionsGiven(index, language).get(id));
}

/** All that a report says, in every language, printed yet or not. */
export function textsInAll(index: RegisterIndex, paperId: string): readonly ReportText[] {
  const inOthers = index.snapshot.sectionTranslations.filter((row) => row.paperId === paperId);
  return [...writtenIn(index).sectionsOf(paperId), ...inOthers].map(({ text }) => text);
}
