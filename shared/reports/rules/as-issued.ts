// A report as it stands now, as an issue would keep it.

import type { RegisterIndex } from '../../register/register-index.ts';
import type { ReportIssue } from '../../register/snapshot.ts';
import { languages } from '../../language/language.ts';
import { indexIn } from '../../translations/rules/index-in.ts';
import { textsOfIssued, type SectionIssued } from '../model/report-issue.ts';
import { areTheSame, figuresInAll } from './in-text.ts';
import { figureShown } from './figures-placed.ts';
import { writtenIn, type WrittenSection } from './written-in.ts';

export type AsIssued = Pick<ReportIssue, 'sections' | 'figures'>;

/** With how it reads in the languages in which that is something else. */
function issuedAs(index: RegisterIndex, { id, title, required, text }: WrittenSection): SectionIssued {
  const inLanguages = languages.flatMap((language) => {
    const read = writtenIn(indexIn(index, language)).sectionOf(id);
    return read === undefined || (read.title === title && areTheSame(read.text, text))
      ? []
      : [{ language, title: read.title, text: read.text }];
  });
  return { title, required, text, ...(inLanguages.length === 0 ? {} : { inLanguages }) };
}

/** Figures that the register no longer has say nothing, and aren't kept. */
export function asIssuedNow(index: RegisterIndex, paperId: string): AsIssued {
  const { sectionsOf, issueOf } = writtenIn(index);
  const issue = issueOf(paperId);
  const sections = sectionsOf(paperId).map((section) => issuedAs(index, section));
  const placed = figuresInAll(sections.flatMap(textsOfIssued));
  const figures = placed.flatMap(({ of, id }) => {
    const { says, provisional, about, source } = figureShown(index, { of, id }, issue);
    return says === null ? [] : [{ of, id, says, provisional, about, source }];
  });
  return { sections, figures };
}

const words = ({ sections, figures }: AsIssued): string =>
  JSON.stringify([sections, figures.map(({ of, id, says, provisional }) => [of, id, says, provisional])]);

/** The last issue, where the report still says what that said. */
export function issueStanding(index: RegisterIndex, paperId: string): ReportIssue | undefined {
  const last = writtenIn(index).issuesOf(paperId).at(-1);
  return last !== undefined && words(last) === words(asIssuedNow(index, paperId)) ? last : undefined;
}
