// A report as its screen shows it.

import type { FigureInText, ReportSectionView, ReportView } from '../../../shared/reports/calls.ts';
import type { FigurePlaced } from '../../../shared/reports/model/report-text.ts';
import { figureShown, issueOf } from '../../../shared/reports/rules/figures-placed.ts';
import { figuresIn, isEmpty } from '../../../shared/reports/rules/in-text.ts';
import { sectionsOf, type WrittenSection } from '../../../shared/reports/rules/sections.ts';
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
  return { id, title, guidance, required, text, isMissing: required && isEmpty(text) };
}

/** What is placed, each with what is shown of it in that report. */
export function figuresShown(
  index: RegisterIndex,
  paperId: string,
  placed: readonly FigurePlaced[],
): FigureInText[] {
  const issue = issueOf(index.snapshot.reportIssues, paperId);
  return placed.map((each) => ({ ...each, ...figureShown(index, each, issue) }));
}

export function figuresOfReport(index: RegisterIndex, paperId: string): FigurePlaced[] {
  return sectionsOf(index.snapshot, paperId).flatMap(({ text }) => figuresIn(text));
}

export function reportView(index: RegisterIndex, paper: Paper, language: Language): ReportView {
  const { id, title } = paper;
  const guidanceOf = guidances(index, language);
  return {
    paperId: id,
    title,
    sections: sectionsOf(index.snapshot, id).map((row) => sectionView(row, guidanceOf(row.heading))),
    figures: figuresShown(index, id, figuresOfReport(index, id)),
    issuedOn: issueOf(index.snapshot.reportIssues, id)?.on ?? null,
  };
}
