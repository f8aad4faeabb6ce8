// Letters in a meeting, its items and its papers that no pack can draw.

import { isolated } from '../../../language/isolate.ts';
import { say } from '../../../language/say.ts';
import { writtenIn } from '../../../reports/rules/written-in.ts';
import { undrawableWithin } from '../../drawable.ts';
import { sayLetters } from '../letters.ts';
import type { IssueFinding, IssuePlace, ToIssue, TypedField } from './finding.ts';

export function letterFindings({ index, meeting, items, papers }: ToIssue): IssueFinding[] {
  const of = (title: string, said: unknown, at: IssuePlace): IssueFinding[] => {
    const letters = undrawableWithin(said);
    const blanks = { title: isolated(title), letters: sayLetters(letters) };
    return letters.length === 0 ? [] : [{ concern: 'letters', sentence: say('issue.letters', blanks), at }];
  };
  const fields: readonly TypedField[] = ['title', 'place', 'link'];
  const background = index.snapshot.backgroundPapers;
  return [
    ...fields.flatMap((id) => of(meeting[id] ?? '', meeting[id], { part: 'details', id })),
    ...items.flatMap(({ row }) => {
      const { id, presenter, recommendation } = row;
      return of(row.title, [row.title, presenter, recommendation], { part: 'agenda', id });
    }),
    ...papers.flatMap((row) => {
      const written = writtenIn(index)
        .sectionsOf(row.id)
        .map((section) => [section.title, section.text]);
      const inLanguages = index.snapshot.sectionTranslations.filter(({ paperId }) => paperId === row.id);
      const seen = background.filter(({ paperId }) => paperId === row.id).map((each) => each.title);
      return of(
        row.title,
        [row.title, row.reference, row.author, written, inLanguages.map(({ text }) => text), seen],
        {
          part: 'papers',
          id: row.id,
        },
      );
    }),
  ];
}
