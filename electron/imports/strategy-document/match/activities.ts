// The activities of an objective against the register: by the board's own ref, else by their text.

import { sayDocumentLocation } from '../../../../shared/files/rules/provenance.ts';
import { say } from '../../../../shared/language/say.ts';
import type { Saying } from '../../../../shared/kernel/saying.ts';
import { naturalId } from '../../../../shared/kernel/entity.ts';
import { activityPart } from '../../../../shared/activities/model/activity-part.ts';
import { activity } from '../../../../shared/activities/model/activity.ts';
import { link } from '../../../../shared/activities/model/link.ts';
import type { Activity, Snapshot } from '../../../../shared/register/snapshot.ts';
import { comparable } from '../../../../shared/language/plain.ts';
import type { FoundActivity } from '../find/findings.ts';
import { firstWords } from '../../../../shared/language/first-words.ts';
import { compare, positionsFor, takeOut, type MatchContext } from './compare.ts';
import type { LeadMatcher } from './leads.ts';
import type { ObjectiveWithId } from './figures.ts';
import { isOpenDate, isOpenProgress, saysAnywhere, type SaysAnywhere } from './unsaid.ts';

interface Matched {
  readonly id: string;
  readonly found: FoundActivity;
}

function activityName({ ref, description }: Pick<FoundActivity, 'ref' | 'description'>): Saying {
  return ref === null
    ? say('document.activity-in-words', { words: firstWords(description) })
    : say('document.activity', { ref });
}

export function matchActivities(
  context: MatchContext,
  snapshot: Snapshot,
  objectives: readonly ObjectiveWithId[],
  leads: LeadMatcher,
): void {
  const matched = objectives.flatMap((objective) => matchOf(context, snapshot, objective, leads));
  matchLinks(context, snapshot, matched);
  const inDocument = new Set(matched.map(({ id }) => id));
  const ours = new Set(objectives.map(({ id }) => id));
  for (const row of snapshot.activities) {
    if (ours.has(row.objectiveId) && !inDocument.has(row.id)) context.collect.absent(activityName(row));
  }
}

function matchOf(
  context: MatchContext,
  snapshot: Snapshot,
  { found: objective, id: objectiveId }: ObjectiveWithId,
  leads: LeadMatcher,
): Matched[] {
  const free = new Set(snapshot.activities.filter((row) => row.objectiveId === objectiveId));
  const take = (row: Activity | undefined) => {
    if (row !== undefined) free.delete(row);
    return row;
  };
  // A ref that two activities share means the one with the same text first; and one that is renumbered stays itself by its text.
  const sameWords = (row: Activity, found: FoundActivity) =>
    comparable(row.description) === comparable(found.description);
  const sameRef = (row: Activity, found: FoundActivity) => row.ref === found.ref && found.ref !== null;
  const ways = [
    (row: Activity, found: FoundActivity) => row.ref === found.ref && sameWords(row, found),
    sameWords,
    sameRef,
  ];
  let rows: { found: FoundActivity; row?: Activity | undefined }[] = objective.activities.map((found) => ({
    found,
  }));
  for (const isSame of ways)
    rows = rows.map(({ found, row }) => ({
      found,
      row: row ?? take([...free].find((candidate) => isSame(candidate, found))),
    }));
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
        position: positions[index] ?? 0,
      },
      onlyAtFirst: ['position'],
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

/** Parts have no name of their own: same text first, then the same position in the list. */
function matchParts(
  context: MatchContext,
  snapshot: Snapshot,
  { id: activityId, found }: Matched,
  leads: LeadMatcher,
) {
  const free = snapshot.activityParts.filter((row) => row.activityId === activityId);
  const byWords = found.parts.map((part) => {
    const index = free.findIndex((row) => comparable(row.description) === comparable(part.description));
    return index === -1 ? undefined : free.splice(index, 1)[0];
  });
  const rows = byWords.map((row) => row ?? free.shift());
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
  for (const row of free) removePart(context, row.id, row.description, found);
}

function removePart(context: MatchContext, id: string, words: string, found: FoundActivity) {
  const item = {
    entity: activityPart.name,
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
  for (const { id, found } of matched) {
    for (const ref of found.links) {
      const other = byRef.get(ref.toLowerCase());
      const name = say('document.link', { activity: activityName(found), ref });
      if (other === undefined || other === id) {
        const detail = say('document.no-such-activity', { ref });
        const location = sayDocumentLocation(found.location);
        context.collect.item({ kind: 'kept', entity: link.name, name, detail, location });
        continue;
      }
      const [fromId, toId] = [id, other].sort();
      if (fromId === undefined || toId === undefined) continue;
      const linkId = naturalId([fromId, toId]);
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
}
