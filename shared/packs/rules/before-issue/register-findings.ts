// What can't be right in the register among what a pack shows of it: by the sections it shows and by what its items are about.

import { concernKey, type Attention, type Concern } from '../../../attention/rules/concern.ts';
import type { ShownSection } from '../../../papers/model/paper.ts';
import { figuresIn } from '../../../reports/rules/in-text.ts';
import { textsInAll } from '../../../reports/rules/section-given.ts';
import type { IssueFinding, ToIssue } from './finding.ts';

/** What is off track is what the pack is there to say; these say that the register may not be right. */
const doubts: ReadonlySet<Concern> = new Set<Concern>([
  'not understood',
  'contradiction',
  'formula',
  'finance',
  'grant limit',
  'completed early',
  'way not known',
  'latest not known',
  'unexplained override',
  'lapsed override',
]);

const ofMoney: ReadonlySet<Concern> = new Set<Concern>(['finance', 'grant limit']);

/** Whether a concern is about something that is shown. */
type Shown = (item: Attention) => boolean;

function ofObjective({ index }: ToIssue, objectiveId: string): Shown {
  const ref = index.objectives.get(objectiveId)?.ref;
  return ({ objectiveRef }) => ref !== undefined && objectiveRef === ref;
}

function ofLead({ index }: ToIssue, field: 'personId' | 'groupId', id: string): Shown {
  return ({ about }) => about.some((each) => index.leadsOf(each.id).some((lead) => lead[field] === id));
}

function ofSection(toIssue: ToIssue, shown: ShownSection): Shown {
  switch (shown.what) {
    case 'objective':
      return ofObjective(toIssue, shown.objectiveId);
    case 'person':
      return ofLead(toIssue, 'personId', shown.personId);
    case 'group':
      return ofLead(toIssue, 'groupId', shown.groupId);
    case 'finance':
      return ({ concern }) => ofMoney.has(concern);
    case 'attention':
    case 'changes':
      return () => true;
  }
}

/** The measures, activities and figures that items are about or reports name, with the uses of those measures. */
function named({ index, items, papers }: ToIssue): Shown {
  const ids = new Set<string>();
  const ofItems = new Set(items.map(({ row }) => row.id));
  const links = index.snapshot.itemLinks.filter(({ itemId }) => ofItems.has(itemId));
  for (const { measureId, activityId } of links) {
    if (activityId !== null) ids.add(activityId);
    if (measureId === null) continue;
    ids.add(measureId);
    for (const use of index.snapshot.measureUses) if (use.measureId === measureId) ids.add(use.id);
  }
  for (const paper of papers)
    for (const placed of textsInAll(index, paper.id).flatMap(figuresIn)) ids.add(placed.id);
  return ({ about }) => about.some(({ id }) => ids.has(id));
}

export function registerFindings(toIssue: ToIssue, attention: readonly Attention[]): IssueFinding[] {
  const { index, items, papers } = toIssue;
  const ofItems = new Set(items.map(({ row }) => row.id));
  const shown = [
    named(toIssue),
    ...index.snapshot.itemLinks.flatMap(({ itemId, objectiveId }) =>
      objectiveId !== null && ofItems.has(itemId) ? [ofObjective(toIssue, objectiveId)] : [],
    ),
    ...papers.flatMap(({ form, shows }) =>
      form === 'section' && shows !== null ? [ofSection(toIssue, shows)] : [],
    ),
  ];
  const found = attention.filter((item) => doubts.has(item.concern) && shown.some((is) => is(item)));
  // Of a measure of several objectives, each says the same.
  return [...new Map(found.map((item) => [concernKey(item), item])).values()].map(
    ({ sentence, putRightAt }) => ({
      concern: 'register',
      sentence,
      at: { entity: putRightAt.entity, id: putRightAt.id },
    }),
  );
}
