// A snapshot with what the rules look up again and again made ready: rows by id, figures by measure, leads by owner.

import { idsReferredTo, lookBy, partsOf, type AnyRow, type Look, type Referring } from '../kernel/entity.ts';
import { ownerOf } from '../people/rules/lead-owner.ts';
import { entityNamed } from './entities.ts';
import {
  rowsIn,
  type Activity,
  type ActivityPart,
  type Figure,
  type FinanceAmount,
  type FinanceLine,
  type Group,
  type Lead,
  type Measure,
  type MeasureUse,
  type MemberOrganisation,
  type Note,
  type Objective,
  type Participant,
  type Period,
  type Person,
  type Project,
  type Snapshot,
  type Statement,
} from './snapshot.ts';

export interface RegisterIndex {
  readonly snapshot: Snapshot;
  readonly measures: ReadonlyMap<string, Measure>;
  readonly periods: ReadonlyMap<string, Period>;
  readonly figures: ReadonlyMap<string, Figure>;
  readonly objectives: ReadonlyMap<string, Objective>;
  readonly activities: ReadonlyMap<string, Activity>;
  readonly people: ReadonlyMap<string, Person>;
  readonly groups: ReadonlyMap<string, Group>;
  readonly uses: ReadonlyMap<string, MeasureUse>;
  readonly financeLines: ReadonlyMap<string, FinanceLine>;
  readonly organisations: ReadonlyMap<string, MemberOrganisation>;
  readonly projects: ReadonlyMap<string, Project>;
  readonly amountsOf: (lineId: string) => readonly FinanceAmount[];
  readonly linesOfYear: (yearId: string) => readonly FinanceLine[];
  /** The lines directly under this heading. */
  readonly linesUnder: (lineId: string) => readonly FinanceLine[];
  readonly participantsOf: (projectId: string) => readonly Participant[];
  readonly figuresOf: (measureId: string) => readonly Figure[];
  readonly statementsOf: (useId: string) => readonly Statement[];
  readonly usesOf: (objectiveId: string) => readonly MeasureUse[];
  readonly activitiesOf: (objectiveId: string) => readonly Activity[];
  readonly partsOf: (activityId: string) => readonly ActivityPart[];
  readonly leadsOf: (ownerId: string) => readonly Lead[];
  readonly notesOf: (ownerId: string) => readonly Note[];
  /** The ids of the activities linked with this one, from either end. */
  readonly linkedTo: (activityId: string) => readonly string[];
  /** A row of any kind by its entity's name and its id. */
  readonly row: (entity: string, id: string) => AnyRow | undefined;
  readonly look: Look;
  /** The rows that refer to one by this field, or mention it there, in the order of their table. */
  readonly referring: (by: Referring, id: string) => readonly AnyRow[];
}

function byId<T extends { readonly id: string }>(rows: readonly T[]): ReadonlyMap<string, T> {
  return new Map(rows.map((row) => [row.id, row]));
}

type Groups<T> = ReadonlyMap<string, readonly T[]>;

/** A row that is under one key twice is there once. */
function put<T>(groups: Map<string, T[]>, key: string, row: T): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [row]);
  else if (group.at(-1) !== row) group.push(row);
}

function inGroups<T>(rows: readonly T[], keyOf: (row: T) => string | null): Groups<T> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key !== null) put(groups, key, row);
  }
  return groups;
}

/** Each row under every id that its field holds. */
function byField(snapshot: Snapshot, by: Referring): Groups<AnyRow> {
  const groups = new Map<string, AnyRow[]>();
  const { entity, field } = partsOf(by);
  const definition = entityNamed(entity)?.fields[field];
  if (definition === undefined) return groups;
  for (const row of rowsIn(snapshot, entity))
    for (const id of idsReferredTo(definition, row[field])) put(groups, id, row);
  return groups;
}

/** Grouped when the first of them is asked for: after each edit there is a new index, and most of it isn't looked at. */
function grouped<T>(rows: readonly T[], keyOf: (row: T) => string | null): (key: string) => readonly T[] {
  let groups: Groups<T> | undefined;
  return (key) => (groups ??= inGroups(rows, keyOf)).get(key) ?? [];
}

/** Made ready for each key when it is first asked for. */
function onDemand<K, T>(make: (key: K) => T): (key: K) => T {
  const made = new Map<K, T>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const fresh = make(key);
    made.set(key, fresh);
    return fresh;
  };
}

/** What is asked of any kind of row, whichever it is. */
function everyKind(snapshot: Snapshot): Pick<RegisterIndex, 'row' | 'look' | 'referring'> {
  const rowsById = onDemand((entity: string) => byId(rowsIn(snapshot, entity)));
  const referrers = onDemand((by: Referring) => byField(snapshot, by));
  const row = (entity: string, id: string) => rowsById(entity).get(id);
  return {
    row,
    look: lookBy(row),
    referring: (by, id) => referrers(by).get(id) ?? [],
  };
}

export function indexOf(snapshot: Snapshot): RegisterIndex {
  const ends = snapshot.links.flatMap(({ fromId, toId }) => [
    { from: fromId, to: toId },
    { from: toId, to: fromId },
  ]);
  const links = grouped(ends, ({ from }) => from);
  let figures: ReadonlyMap<string, Figure> | undefined;
  return {
    snapshot,
    get figures() {
      return (figures ??= byId(snapshot.figures));
    },
    measures: byId(snapshot.measures),
    periods: byId(snapshot.periods),
    objectives: byId(snapshot.objectives),
    activities: byId(snapshot.activities),
    people: byId(snapshot.people),
    groups: byId(snapshot.groups),
    uses: byId(snapshot.measureUses),
    financeLines: byId(snapshot.financeLines),
    organisations: byId(snapshot.memberOrganisations),
    projects: byId(snapshot.projects),
    amountsOf: grouped(snapshot.financeAmounts, ({ lineId }) => lineId),
    linesOfYear: grouped(snapshot.financeLines, ({ yearId }) => yearId),
    linesUnder: grouped(snapshot.financeLines, ({ parentId }) => parentId),
    participantsOf: grouped(snapshot.participants, ({ projectId }) => projectId),
    figuresOf: grouped(snapshot.figures, ({ measureId }) => measureId),
    statementsOf: grouped(snapshot.statements, ({ measureUseId }) => measureUseId),
    usesOf: grouped(snapshot.measureUses, ({ objectiveId }) => objectiveId),
    activitiesOf: grouped(snapshot.activities, ({ objectiveId }) => objectiveId),
    partsOf: grouped(snapshot.activityParts, ({ activityId }) => activityId),
    leadsOf: grouped(snapshot.leads, (row) => ownerOf(row)?.id ?? null),
    notesOf: grouped(snapshot.notes, (row) => row.strategyId ?? row.objectiveId),
    linkedTo: (activityId) => links(activityId).map(({ to }) => to),
    ...everyKind(snapshot),
  };
}
