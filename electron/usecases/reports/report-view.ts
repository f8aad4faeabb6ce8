// A report as its screen shows it.

import type {
  FigureInText,
  ReportOutline,
  ReportSectionView,
  ReportView,
} from '../../../shared/reports/calls.ts';
import type { FigurePlaced } from '../../../shared/reports/model/report-text.ts';
import { figureShown } from '../../../shared/reports/rules/figures-placed.ts';
import { figuresIn, saysSomething } from '../../../shared/reports/rules/in-text.ts';
import { isMissing, writtenIn, type WrittenSection } from '../../../shared/reports/rules/written-in.ts';
import { usualBeginnings } from '../../../shared/reports/rules/usual-headings.ts';
import { textIn } from '../../../shared/language/speak.ts';
import type { Language } from '../../../shared/language/language.ts';
import type { RegisterIndex } from '../../../shared/register/register-index.ts';
import type { Paper } from '../../../shared/register/snapshot.ts';

/** What to write under a heading, by the heading’s own guidance or the usual one. */
function guidances(index: RegisterIndex, language: Language): (heading: string) => string {
  const usual = usualBeginnings(textIn(language)).map(
    ({ heading, guidance }) => [heading, guidance] as const,
  );
  const chosen = index.snapshot.reportHeadings.map(({ id, guidance }) => [id, guidance ?? ''] as const);
  const all = new Map([...usual, ...chosen]);
  return (heading) => all.get(heading) ?? '';
}

function sectionView(row: WrittenSection, guidance: string): ReportSectionView {
  const { id, title, required, text } = row;
  return { id, title, guidance, required, text, isMissing: isMissing(row) };
}

/** What is placed, each with what is shown of it in that report. */
export function figuresShown(
  index: RegisterIndex,
  paperId: string,
  placed: readonly FigurePlaced[],
): FigureInText[] {
  const issue = writtenIn(index).issueOf(paperId);
  return placed.map((each) => ({ ...each, ...figureShown(index, each, issue) }));
}

export function reportView(index: RegisterIndex, paper: Paper, language: Language): ReportView {
  const { id, title } = paper;
  const guidanceOf = guidances(index, language);
  const { sectionsOf, issueOf } = writtenIn(index);
  const sections = sectionsOf(id);
  return {
    paperId: id,
    title,
    sections: sections.map((row) => sectionView(row, guidanceOf(row.heading))),
    figures: figuresShown(
      index,
      id,
      sections.flatMap(({ text }) => figuresIn(text)),
    ),
    issuedOn: issueOf(id)?.on ?? null,
  };
}

export function outlineOf(index: RegisterIndex, paperId: string): ReportOutline {
  const { sectionsOf, issuesOf } = writtenIn(index);
  return {
    sections: sectionsOf(paperId).map(({ id, title, required, text }) => ({
      id,
      title,
      required,
      isWritten: saysSomething(text),
    })),
    issues: issuesOf(paperId)
      .map(({ id, on }) => ({ id, on }))
      .toReversed(),
  };
}
