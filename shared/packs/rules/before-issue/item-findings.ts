// What items lack before a pack goes out: a paper, a recommendation, somebody to present them, what lets a late one in, what keeps one closed.

import { exemptProblems } from '../../../bodies/rules/openness.ts';
import { rulesOfBody } from '../../../bodies/rules/rules-of-body.ts';
import { isolated } from '../../../language/isolate.ts';
import { say } from '../../../language/say.ts';
import type { AgendaItem } from '../../../register/snapshot.ts';
import { agendasFor } from '../../../meetings/rules/published-agendas.ts';
import { adoptsMinutes, minutesToAdopt } from '../../../minutes/rules/minutes-to-adopt.ts';
import { maySeeItem } from '../../../papers/rules/who-may-see.ts';
import {
  calledFor,
  type IssueConcern,
  type IssueFinding,
  type ItemToIssue,
  type ToIssue,
} from './finding.ts';

function itemIn(item: ItemToIssue) {
  return { item: calledFor(item), title: isolated(item.row.title) };
}

function found(
  concern: IssueConcern,
  { row }: ItemToIssue,
  sentence: IssueFinding['sentence'],
): IssueFinding {
  return { concern, sentence, at: { part: 'agenda', id: row.id } };
}

/** Business that is talked about, as against a welcome or a break. */
function isBusiness({ row: { unnumbered, purpose } }: ItemToIssue): boolean {
  return !unnumbered && purpose !== 'note';
}

function missing(toIssue: ToIssue, item: ItemToIssue): IssueFinding[] {
  const { row } = item;
  const { index, meeting, audience, today, papersIn } = toIssue;
  if (!isBusiness(item) || !maySeeItem(index, row, audience)) return [];
  // One that these readers may not see is there all the same.
  const has = papersIn.ofItem(row.id).some(({ state }) => state !== 'withdrawn');
  // The minutes stand in the pack by themselves; those that aren't drafted are said to be so.
  const isOfMinutes = adoptsMinutes(index, meeting, row) && minutesToAdopt(index, meeting, today).length > 0;
  const needsPaper = row.purpose === 'decide' && !isOfMinutes;
  const blanks = itemIn(item);
  return [
    ...(has || !needsPaper ? [] : [found('no paper', item, say('issue.no-paper', blanks))]),
    ...(row.purpose !== 'decide' || (row.recommendation ?? '').trim() !== ''
      ? []
      : [found('no recommendation', item, say('issue.no-recommendation', blanks))]),
    ...((row.presenter ?? '').trim() === ''
      ? [found('no presenter', item, say('issue.no-presenter', blanks))]
      : []),
  ];
}

/** Late: it came onto the agenda after that was published first. */
function isLate({ index, meeting }: ToIssue, { id, late }: AgendaItem): boolean {
  if (late !== null) return true;
  const [first] = agendasFor(index, meeting);
  return first?.summoned != null && !first.summoned.some(({ itemId }) => itemId === id);
}

function lateness(toIssue: ToIssue, item: ItemToIssue): IssueFinding[] {
  const { row } = item;
  if (!isLate(toIssue, row)) return [];
  const { index, meeting } = toIssue;
  const rule = rulesOfBody(index, meeting.bodyId, meeting.day).rule('added-later')?.value ?? null;
  const blanks = itemIn(item);
  if (rule === 'next meeting') return [found('late item', item, say('issue.waits', blanks))];
  if (row.late === null) return [found('late item', item, say('issue.late-unsaid', blanks))];
  return rule === null || row.late.opinionOf.trim() !== ''
    ? []
    : [found('late item', item, say('issue.late-no-opinion', blanks))];
}

/** What stands against its being exempt, or is missing from it. */
function exemptionOf({ rules }: ToIssue, item: ItemToIssue): IssueFinding[] {
  const { openness, exemption } = item.row;
  if (openness !== 'exempt') return [];
  const { paragraphs = [], publicInterest = '', isRegistered, isOwnPlanning } = exemption ?? {};
  const claim = {
    paragraphs,
    publicInterest,
    isRegistered: isRegistered ?? undefined,
    isOwnPlanning: isOwnPlanning ?? undefined,
  };
  return exemptProblems(rules, claim).map((problem) =>
    found('exemption', item, say('issue.exemption', { ...itemIn(item), problem })),
  );
}

/** Business is there that is still to be dealt with. */
function anyBusiness({ items }: ToIssue): IssueFinding[] {
  if (items.length > 0) return [];
  return [{ concern: 'no business', sentence: say('issue.no-business'), at: { part: 'agenda', id: '' } }];
}

export function itemFindings(toIssue: ToIssue): IssueFinding[] {
  return [
    ...anyBusiness(toIssue),
    ...toIssue.items.flatMap((item) => [
      ...exemptionOf(toIssue, item),
      ...lateness(toIssue, item),
      ...missing(toIssue, item),
    ]),
  ];
}
