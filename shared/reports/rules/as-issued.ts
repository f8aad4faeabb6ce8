// A report as it stands now, as an issue would keep it.

import type { RegisterIndex } from '../../register/register-index.ts';
import type { ReportIssue } from '../../register/snapshot.ts';
import { figuresIn, keyOfFigure } from './in-text.ts';
import { figureShown } from './figures-placed.ts';
import { writtenIn } from './written-in.ts';

export type AsIssued = Pick<ReportIssue, 'sections' | 'figures'>;

/** Figures that the register no longer has say nothing, and aren't kept. */
export function asIssuedNow(index: RegisterIndex, paperId: string): AsIssued {
  const { sectionsOf, issueOf } = writtenIn(index);
  const issue = issueOf(paperId);
  const sections = sectionsOf(paperId).map(({ title, required, text }) => ({ title, required, text }));
  const placed = new Map(
    sections.flatMap(({ text }) => figuresIn(text)).map((each) => [keyOfFigure(each), each]),
  );
  const figures = [...placed.values()].flatMap(({ of, id }) => {
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
