// The activities of an objective against the register: by the board's own ref, else by their text.

import { sayDocumentLocation } from '../../../../shared/files/rules/provenance.ts';
import { say } from '../../../../shared/language/say.ts';
import type { Saying } from '../../../../shared/kernel/saying.ts';
import { naturalId } from '../../../../shared/kernel/entity.ts';
import { activityPart } from '../../../../shared/activities/model/activity-part.ts';
import { activity } from '../../../../shared/activities/model/activity.ts';
import { link } from '../../../../shared/activities/model/link.ts';
import type { Activity, ActivityPart, Snapshot } from '../../../../shared/register/snapshot.ts';
import type { FoundActivity } from '../find/findings.ts';
import { firstWords } from '../../../../shared/language/first-words.ts';
import { compare, positionsFor, takeOut, type MatchContext } from './compare.ts';
import type { LeadMatcher } from './leads.ts';
import type { ObjectiveWithId } from './figures.ts';
import { pairUp } from './pairing.ts';
import { isOpenDate, isOpenProgress, saysAnywhere, type SaysAnywhere } from './unsaid.ts';

interface Matched {
  readonly id: string;
  readonly found: FoundActivity;
}

type Named = Pick<FoundActivity, 'ref' | 'description'>;

function activityName({ ref, description }: Named): Saying {
  return ref === null
    ? say('document.activity-in-words', { words: firstWords(description) })
    : say('document.activity', { ref });
}

/** Where several may have had that number, its words too. */
function absentActivity({ ref, description }: Named, successor: FoundActivity | undefined): Saying {
  if (ref === null) return activityName({ ref, description });
  const activity = say('document.activity-and-words', { ref, words: firstWords(description) });
  return successor === undefined
    ? activity
    : say('document.number-of-another', { activity, words: firstWords(successor.description) });
}

export function matchActivities(
  context: MatchContext,
  snapshot: Snapshot,
  strategyId: string,
  objectives: readonly ObjectiveWithId[],
  leads: LeadMatcher,
): void {
  const ours = new Set(objectives.map(({ id }) => id));
  const known = new Set(
    snapshot.objectives.filter((row) => row.strategyId === strategyId).map(({ id }) => id),
  );
  const rows = snapshot.activities.filter(({ objectiveId }) => known.has(objectiveId));
  const found = objectives.flatMap(({ found: { activities }, id: under }) =>
    activities.map((thing) => ({ thing, ref: thing.ref, under, words: thing.description })),
  );
  const rowOf = pairUp(
    found,
    rows.map((thing) => ({ thing, ref: thing.ref, under: thing.objectiveId, words: thing.description })),
  );
  const matched = objectives.flatMap((objective) => matchOf(context, snapshot, objective, rowOf, leads));
  matchLinks(context, snapshot, matched);
  const inDocument = new Set(matched.map(({ id }) => id));
  for (const row of rows) {
    if (!ours.has(row.objectiveId) || inDocument.has(row.id)) continue;
    const successor = found.find(({ ref, under }) => ref === row.ref && under === row.objectiveId);
    context.collect.absent(absentActivity(row, successor?.thing));
  }
}

function matchOf(
  context: MatchContext,
  snapshot: Snapshot,
  { found: objective, id: objectiveId }: ObjectiveWithId,
  rowOf: ReadonlyMap<FoundActivity, Activity>,
  leads: LeadMatcher,
): Matched[] {
  const rows = objective.activities.map((found) => ({ found, row: rowOf.get(found) }));
  const positions = positionsFor(rows.map(({ row }) => row?.position));
  return rows.map(({ found, row }, index) => {
    const id = row?.id ?? context.newId();
    const name = activityName(found);
    const { ref, description, leadText, milestone, progress, progressNote, location } = found;
    const owner = { activityId: id };
    const elsewhere = saysAnywhere(found);
    const keepsLeads = leads.keepsKnown(owner, found.leads, elsewhere.leads);
    const open = openIn(row, found, elsewhere);
    compare(context, {
      entity: activity,
      name,
      location,
      id,
      row,
      fields: {
        objectiveId,
        ref,
        description,
        leadText: keepsLeads ? row?.leadText : leadText,
        milestone,
        progress,
        progressNote: open['progress'] === undefined ? progressNote : row?.progressNote,
        // A document doesn't say when its notes were written.
        progressNoteOn: null,
        position: positions[index] ?? 0,
      },
      onlyAtFirst: ['position'],
      goesWith: { progressNoteOn: 'progressNote' },
      open,
      detail: say('document.quoted', { words: firstWords(description) }),
      shows: ['milestone', 'progress', 'progressNote'],
    });
    leads.match(owner, found.leads, name, found.leadLocation, keepsLeads);
    matchParts(context, snapshot, { id, found }, leads);
    return { id, found };
  });
}

type Stated = Pick<FoundActivity, 'milestone' | 'progress'> & Partial<Pick<FoundActivity, 'progressNote'>>;

/** What the register knows and the document leaves open, with the words it has for it. */
function openIn(row: Stated | undefined, found: Stated, elsewhere: SaysAnywhere): Record<string, string> {
  if (row === undefined) return {};
  const isMoved = (value: unknown, isSaid: boolean) => value === null && isSaid;
  const note = found.progressNote ?? null;
  const keepsDate =
    isOpenDate(found.milestone) && !isOpenDate(row.milestone) && !isMoved(found.milestone, elsewhere.dates);
  const keepsProgress = isOpenProgress(found) && !isOpenProgress(row) && !isMoved(note, elsewhere.progress);
  return {
    ...(keepsDate && { milestone: found.milestone?.written ?? '' }),
    ...(keepsProgress && { progress: note ?? '' }),
  };
}

/** Parts have no number: those with the same words first, then those with words in common. */
function matchParts(
  context: MatchContext,
  snapshot: Snapshot,
  { id: activityId, found }: Matched,
  leads: LeadMatcher,
) {
  const known = snapshot.activityParts.filter((row) => row.activityId === activityId);
  const called = <T extends { readonly description: string }>(thing: T) => ({
    thing,
    ref: null,
    under: activityId,
    words: thing.description,
  });
  const rowOf = pairUp(found.parts.map(called), known.map(called), { numberless: true });
  const rows = found.parts.map((part) => rowOf.get(part));
  const positions = positionsFor(rows.map((row) => row?.position));
  found.parts.forEach((part, index) => {
    const row = rows[index];
    const id = row?.id ?? context.newId();
    const name = say('document.part', { number: index + 1, activity: activityName(found) });
    const { description, milestone, progress } = part;
    const owner = { activityPartId: id };
    const elsewhere = saysAnywhere(found);
    const keepsLeads = leads.keepsKnown(owner, part.leads, elsewhere.leads);
    compare(context, {
      entity: activityPart,
      name,
      location: found.location,
      id,
      row,
      fields: { activityId, description, milestone, progress, position: positions[index] ?? 0 },
      onlyAtFirst: ['position'],
      open: openIn(row, part, elsewhere),
      detail: say('document.quoted', { words: firstWords(description) }),
      shows: ['milestone', 'progress'],
    });
    leads.match(owner, part.leads, name, found.leadLocation, keepsLeads);
  });
  const inDocument = new Set(rows);
  for (const row of known) if (!inDocument.has(row)) removePart(context, row, found);
}

function removePart(context: MatchContext, { id, description: words }: ActivityPart, found: FoundActivity) {
  const item = {
    entity: activityPart.name,
    id,
    name: say('document.a-part', { activity: activityName(found) }),
    location: sayDocumentLocation(found.location),
  };
  if (context.lastImported(id, 'description') === undefined) {
    context.collect.item({
      ...item,
      kind: 'kept',
      detail: say('document.part-entered-here', { words }),
    });
    return;
  }
  const detail = say('document.part-gone', { words });
  takeOut(context, { entity: activityPart, id }, { ...item, kind: 'changed', detail });
}

/** Written at either end or at both, a link is one link. A ref that no activity has is left as text and listed. */
function matchLinks(context: MatchContext, snapshot: Snapshot, matched: readonly Matched[]) {
  const byRef = new Map(
    matched.flatMap(({ id, found }) => (found.ref === null ? [] : [[found.ref.toLowerCase(), id]])),
  );
  const known = new Set(snapshot.links.map(({ id }) => id));
  const inDocument = new Set<string>();
  for (const { id, found } of matched) {
    for (const ref of found.links) {
      const other = byRef.get(ref.toLowerCase());
      const name = say('document.link', { activity: activityName(found), ref });
      if (other === undefined || other === id) {
        const detail = say('document.no-such-activity', { ref });
        const location = sayDocumentLocation(found.location);
        context.collect.item({ kind: 'kept', entity: link.name, id: `${id} ${ref}`, name, detail, location });
        continue;
      }
      const [fromId, toId] = [id, other].sort();
      if (fromId === undefined || toId === undefined) continue;
      const linkId = naturalId([fromId, toId]);
      inDocument.add(linkId);
      const row = snapshot.links.find((each) => each.id === linkId);
      if (known.has(linkId) && row === undefined) continue;
      known.add(linkId);
      compare(context, {
        entity: link,
        name,
        location: found.location,
        id: linkId,
        row,
        fields: { fromId, toId },
      });
    }
  }
  const foundWith = new Map(matched.map(({ id, found }) => [id, found]));
  for (const row of snapshot.links) {
    const [from, to] = [foundWith.get(row.fromId), foundWith.get(row.toId)];
    if (from === undefined || to === undefined || inDocument.has(row.id)) continue;
    const ref = to.ref ?? firstWords(to.description);
    context.collect.absent(say('document.link', { activity: activityName(from), ref }));
  }
}
