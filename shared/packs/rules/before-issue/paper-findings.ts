// What papers lack before a pack goes out: their content, their sign-offs, what a screen reader needs, and what a late one has to say.

import { isolated } from '../../../language/isolate.ts';
import type { Saying } from '../../../kernel/saying.ts';
import { say } from '../../../language/say.ts';
import { cameAtOnce, sayAtOnce } from '../../../papers/rules/at-once.ts';
import type { PdfFindingKind } from '../../../papers/model/pdf-found.ts';
import { sayFinding } from '../../../papers/rules/say-finding.ts';
import { sayRole } from '../../../papers/model/sign-off.ts';
import { standingOf } from '../../../papers/rules/standing.ts';
import type { Paper } from '../../../register/snapshot.ts';
import { calledFor, type IssueConcern, type IssueFinding, type ToIssue } from './finding.ts';

/** What keeps somebody from reading a PDF; the rest of what is found in one says how it will look. */
const barriers: ReadonlySet<PdfFindingKind> = new Set<PdfFindingKind>([
  'not joined',
  'no text on pages',
  'scan',
  'not tagged',
  'damaged tags',
  'no language',
  'no title',
]);

function paperIn({ items }: ToIssue, { id, title }: Paper) {
  const own = items.filter(({ papers }) => papers.some((row) => row.id === id));
  return { title: isolated(title), item: { several: own.map(calledFor), between: ', ' } };
}

function found(concern: IssueConcern, { id }: Paper, sentence: Saying): IssueFinding {
  return { concern, sentence, at: { part: 'papers', id } };
}

/** Whether there is anything to read, and whether whoever writes it has finished. */
function contentOf(toIssue: ToIssue, row: Paper): IssueFinding[] {
  const { papersIn, published, today } = toIssue;
  const now = papersIn.now(row);
  const blanks = paperIn(toIssue, row);
  const { dueOn } = row;
  if (!now.isThere) {
    const standing = standingOf(now, published, today);
    const day = { day: dueOn ?? today };
    if (standing === 'overdue') return [found('promised', row, say('issue.overdue', { ...blanks, day }))];
    return [
      found(
        'promised',
        row,
        dueOn === null ? say('issue.promised', blanks) : say('issue.promised-for', { ...blanks, day }),
      ),
    ];
  }
  // What the register shows has no author to say so.
  return row.state === 'draft' && row.form !== 'section'
    ? [found('draft', row, say('issue.draft', blanks))]
    : [];
}

function versionsOf(toIssue: ToIssue, row: Paper, isHere: (sha256: string) => boolean): IssueFinding[] {
  if (row.form !== 'attached') return [];
  const versions = toIssue.papersIn.versionsOf(row.id);
  const last = versions.at(-1);
  if (last === undefined) return [];
  const blanks = paperIn(toIssue, row);
  const two = cameAtOnce(versions);
  const gaps = last.found.findings.filter(({ what }) => barriers.has(what));
  // A scan has no tags and no text either: what is to be done about it is one thing.
  const scan = gaps.filter(({ what }) => what === 'scan');
  return [
    ...(isHere(last.sha256)
      ? []
      : [found('not here', row, say('issue.not-here', { ...blanks, file: last.name }))]),
    ...(two === undefined ? [] : [found('two at once', row, sayAtOnce(two))]),
    ...(scan.length > 0 ? scan : gaps).map((each) =>
      found('accessibility', row, say('issue.of-paper', { ...blanks, what: sayFinding(each) })),
    ),
  ];
}

function signOffsOf(toIssue: ToIssue, row: Paper): IssueFinding[] {
  const blanks = paperIn(toIssue, row);
  return toIssue.index.snapshot.signOffs
    .filter(({ paperId, state }) => paperId === row.id && (state === 'asked' || state === 'refused'))
    .map(({ role, state }) =>
      state === 'refused'
        ? found('refused', row, say('issue.refused', { ...blanks, role: sayRole(role) }))
        : found('not signed off', row, say('issue.not-signed-off', { ...blanks, role: sayRole(role) })),
    );
}

function lateness(toIssue: ToIssue, row: Paper): IssueFinding[] {
  const { papersIn, published, today } = toIssue;
  const isLate = standingOf(papersIn.now(row), published, today) === 'late';
  return isLate && (row.late ?? '').trim() === ''
    ? [found('late paper', row, say('issue.late-paper', paperIn(toIssue, row)))]
    : [];
}

export function paperFindings(toIssue: ToIssue, isHere: (sha256: string) => boolean): IssueFinding[] {
  return toIssue.papers.flatMap((row) => [
    ...contentOf(toIssue, row),
    ...versionsOf(toIssue, row, isHere),
    ...signOffsOf(toIssue, row),
    ...lateness(toIssue, row),
  ]);
}
