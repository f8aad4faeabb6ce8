// Reports as they go out: by themselves, or with the agenda that names them.

import { create, set, type Change } from '../../../shared/kernel/change.ts';
import type { SummonedItem } from '../../../shared/meetings/rules/as-summoned.ts';
import { paper } from '../../../shared/papers/model/paper.ts';
import { reportIssue } from '../../../shared/reports/model/report-issue.ts';
import { asIssuedNow, issueStanding } from '../../../shared/reports/rules/as-issued.ts';
import { writtenIn } from '../../../shared/reports/rules/written-in.ts';
import { nextPosition } from '../register/next-position.ts';
import type { Caller } from '../caller.ts';

interface Issued {
  readonly id: string;
  readonly changes: readonly Change[];
}

/** As it stands. Where the last issue says the same, that is it: its figures hold again. */
export function issued({ session }: Caller, paperId: string): Issued {
  const index = session.index();
  const standing = issueStanding(index, paperId);
  if (standing !== undefined) {
    const { id, reopened } = standing;
    return { id, changes: reopened ? [set(reportIssue, id, 'reopened', false)] : [] };
  }
  const id = session.newId();
  const position = nextPosition(writtenIn(index).issuesOf(paperId));
  const made = create(reportIssue, id, {
    paperId,
    on: session.today(),
    ...asIssuedNow(index, paperId),
    position,
  });
  return { id, changes: [made] };
}

interface SummonedWithIssues {
  readonly summoned: SummonedItem[];
  readonly changes: readonly Change[];
}

/** An agenda with each report that goes out with it as the issue it goes out as. */
export function issuedWith(caller: Caller, summoned: readonly SummonedItem[]): SummonedWithIssues {
  const index = caller.session.index();
  const issues = new Map<string, Issued>();
  for (const { paperId, given } of summoned.flatMap(({ papers }) => papers))
    if (given && !issues.has(paperId) && index.look(paper, paperId)?.form === 'written')
      issues.set(paperId, issued(caller, paperId));
  return {
    summoned: summoned.map((item) => ({
      ...item,
      papers: item.papers.map((each) => ({
        ...each,
        versionId: issues.get(each.paperId)?.id ?? each.versionId,
      })),
    })),
    changes: [...issues.values()].flatMap(({ changes }) => changes),
  };
}
